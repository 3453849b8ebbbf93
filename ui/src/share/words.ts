// How what is shared reads: names of what differs, values of answers.
import type { DifferenceView } from "../generated/DifferenceView";
import { has, t } from "../lib/text.svelte";
import { ownWords } from "../report/own";
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

/** An answer as a person reads it. */
export const valueOf = (field: string, value: string) =>
  field === "state" && has(`others-state-${value}`)
    ? t(`others-state-${value}`)
    : readable(field, value, true);
