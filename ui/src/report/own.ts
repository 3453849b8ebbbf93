// Fields that belong to this device and not to the official form have their words elsewhere.
import { t } from "../lib/text.svelte";
import { labelOf } from "./wording";

const keys: Record<string, string> = {
  note: "encounter-note",
  "officer-view": "encounter-officer-view",
  "safety-danger-now": "person-danger",
  "safety-injured": "person-injured",
  "safety-sleep-tonight": "person-sleep",
  "safety-collected-by": "person-collected",
  "safety-children": "person-children",
  "safety-phone-safe": "person-phone",
  "safety-plan": "person-plan",
  "consent-explained": "person-explained",
  "consent-language": "person-language",
  "consent-interpreter": "person-interpreter",
};

/** The name of a field that stays on this device. */
export function ownWords(field: string): string {
  const key = keys[field];
  return key ? t(key) : labelOf(field);
}
