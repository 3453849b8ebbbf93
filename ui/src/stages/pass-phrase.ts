// What the first screen can check by itself; the engine checks again.
import { exact } from "../lib/match";

/** Four words or more, or fifteen characters or more. */
export function isStrong(phrase: string): boolean {
  const words = phrase.trim().split(/\s+/).filter(Boolean);
  return words.length >= 4 || [...phrase.trim()].length >= 15;
}

export interface CreateForm {
  name: string;
  collar: string;
  force: string;
  pass: string;
  pass2: string;
}

/** Problem code by field; empty when all is well. */
export function createProblems(form: CreateForm, forces: string[]): Record<string, string> {
  const problems: Record<string, string> = {};
  if (form.name.trim() === "") problems.name = "name-missing";
  if (form.collar.trim() === "") problems.collar = "collar-missing";
  if (exact(forces, form.force) !== form.force) problems.force = "force-unknown";
  if (!isStrong(form.pass)) problems.pass = "pass-phrase-weak";
  else if (form.pass !== form.pass2) problems.pass2 = "pass-phrase-mismatch";
  return problems;
}
