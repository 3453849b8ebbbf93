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
  "consent-how": "consent-how",
  "consent-capacity": "consent-capacity",
  "consent-best-interests": "consent-best-interests",
  "consent-taken-by": "consent-taken-by",
  "consent-taken-at": "consent-taken-at",
  "consent-script": "consent-script",
  "consent-basis": "consent-basis",
  "consent-record": "talk-consent-title",
  "consent-withdrawn": "consent-withdrawn",
  "talk-interpreter-name": "talk-interpreter-name",
  "talk-interpreter-provider": "talk-interpreter-provider",
  "talk-interpreter-language": "talk-interpreter-language",
  "talk-interpreter-gender": "person-interpreter-gender",
  "talk-safe-interpreter": "talk-safe-interpreter",
  "talk-safe-alone": "talk-safe-alone",
  "talk-safe-companion": "talk-safe-companion",
  "talk-safe-private": "talk-safe-private",
  "talk-safe-phone": "talk-safe-phone",
  "talk-language": "talk-language-title",
  "talk-countries": "talk-countries",
  "talk-set": "talk-set",
  "consent-language-tag": "consent-language-tag",
  "consent-message-set": "consent-message-set",
  "consent-review-state": "consent-review-state",
  "consent-withdrawn-when": "consent-withdrawn-when",
  "consent-withdrawn-done": "consent-withdrawn-done",
  "safety-controller-present": "person-controller",
  "safety-appointment-at": "person-appointment",
  "safety-appointment-with": "person-appointment-with",
  "safety-appointment-kept": "person-appointment-kept",
  "safety-appointment-missed": "person-appointment-missed",
  "crime-force": "person-crime-force",
  "crime-reference": "person-crime-reference",
  "crime-associated": "person-crime-associated",
  "section-45-act": "defence-act",
  "section-45-date": "defence-date",
  "section-45-age": "defence-age",
  "section-45-told": "defence-told",
};

/** The name of a field that stays on this device. */
export function ownWords(field: string): string {
  const key = keys[field];
  return key ? t(key) : labelOf(field);
}
