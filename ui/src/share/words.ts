// How what is shared reads: names of what differs, values of answers.
import type { DifferenceView } from "../generated/DifferenceView";
import { has, t } from "../lib/text.svelte";
import { ownWords } from "../report/own";
import { when } from "../lib/time";
import { readable } from "../report/wording";

/** Name and collar number in one: alone, a collar number would be written as an amount. */
export const officer = (one: { name: string; collar: string }) => `${one.name}, ${one.collar}`;

const wholes: Record<string, string> = {
  "@note": "encounter-note",
  "@person": "share-what-person",
  "@other": "share-what-other",
  "@talk": "share-what-talk",
  "@consent": "share-what-consent",
};

/** The name of what differs. */
export function whatOf(difference: DifferenceView): string {
  const { field, subject } = difference;
  const whole = wholes[field];
  if (whole) return t(whole);
  if (subject.startsWith("words:")) return t("share-what-word");
  if (field.startsWith("finding:")) return t("share-what-finding");
  if (field.startsWith("question:")) return t("share-what-question");
  const place = `encounter-${field.replace("place-name", "place").replace("place-site", "site")}`;
  return has(place) ? t(place) : ownWords(field);
}

/** The name of one line of a whole. */
export function lineOf(field: string): string {
  const part = `share-part-${field}`;
  return has(part) ? t(part) : ownWords(field);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** An answer as a person reads it. */
export function valueOf(field: string, value: string): string {
  if (field === "state" && has(`others-state-${value}`)) return t(`others-state-${value}`);
  if (field === "consent-basis" && has(`talk-basis-${value}`)) return t(`talk-basis-${value}`);
  return INSTANT.test(value) ? when(value) : readable(field, value, true);
}

/** What decides stands first: the answer itself, then what it rests on. */
const FIRST = ["pv-want-to-submit-nrm", "authorities-cooperation", "consent-withdrawn"];

/** The lines of one version, the answer itself first. */
export function inOrder<T extends { field: string }>(rows: T[]): T[] {
  return [...FIRST.flatMap((field) => rows.filter((row) => row.field === field)),
    ...rows.filter((row) => !FIRST.includes(row.field))];
}
