// What is due, as a person reads it, and where it is dealt with.
import type { DueView } from "../generated/DueView";
import type { Route } from "../lib/route";
import { t } from "../lib/text.svelte";
import { longDate, when } from "../lib/time";

/** Kinds whose time is the end of a day rather than a minute. */
const DAYS = ["notify", "decision"];

export function dueTime(due: DueView): string {
  if (!due.at) return t("due-now");
  // The stored time is the first moment after the last day.
  const at = DAYS.includes(due.kind) ? longDate(new Date(Date.parse(due.at) - 1)) : when(due.at);
  if (due.late) return t("due-was", { at });
  return t(due.suggested ? "due-by-suggested" : "due-by", { at });
}

export function duePage(kind: string, id: string): Route {
  if (kind === "appointment") return { name: "safe", id };
  if (kind === "crime-record") return { name: "crime", id };
  return { name: "person", id };
}
