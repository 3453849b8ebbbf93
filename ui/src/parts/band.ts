import type { IconName } from "./Icon.svelte";

/** A band is told by colour, by shape and in words. */
export function bandIcon(band: string): IconName {
  if (band === "act") return "alert";
  return band === "ask" ? "question" : "eye";
}
