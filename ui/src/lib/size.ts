// A file's length as a person reads it.
import { t } from "./text.svelte";

export function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return t("evidence-size-kb", { size: Math.max(1, Math.round(bytes / 1_000)) });
  // The official service counts 1,048,576 bytes to the megabyte, and so does its limit.
  return t("evidence-size-mb", { size: (bytes / (1 << 20)).toFixed(1) });
}
