// The report's words: labels, hints and answers by field id.
import { has, t } from "../lib/text.svelte";
import { longDate } from "../lib/time";

export const labelOf = (field: string) => t(`forms-${field}`);

export const optionOf = (field: string, option: string) => t(`forms-${field}-option-${option}`);

/** An answer as a person reads it; `coded` values are option codes, one a line. */
export function readable(field: string, value: string, coded: boolean): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value);
  if (value === "true") return t("report-ticked");
  if (!coded) return value;
  const words = value.split("\n").map((option) => {
    const key = `forms-${field}-option-${option}`;
    return has(key) ? t(key) : option;
  });
  return words.join("\n");
}
