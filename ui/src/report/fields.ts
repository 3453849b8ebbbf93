// Which fields of a page stand where, by what is answered on the page itself.
import type { FieldView } from "../generated/FieldView";

export type Answers = Record<string, string>;

/** `field=value` apart. */
export function condition(field: FieldView): { parent: string; value: string } | null {
  const at = field.shown_when?.indexOf("=") ?? -1;
  if (field.shown_when === null || at < 0) return null;
  return { parent: field.shown_when.slice(0, at), value: field.shown_when.slice(at + 1) };
}

/** Whether the field is asked now. Choices of several boxes count one by one. */
export function isShown(field: FieldView, fields: FieldView[], answers: Answers): boolean {
  const needs = condition(field);
  if (!needs) return followsFilled(field, fields, answers);
  const parent = fields.find((one) => one.id === needs.parent);
  const shown = parent === undefined || isShown(parent, fields, answers);
  return shown && (answers[needs.parent] ?? "").split("\n").includes(needs.value);
}

/** Fields that open under an option of a choice, in page order. */
export const below = (parent: string, option: string, fields: FieldView[]) =>
  fields.filter((field) => {
    const needs = condition(field);
    return needs?.parent === parent && needs.value === option;
  });

/** Fields that stand by themselves: not opened by a choice on this page. */
export function standing(fields: FieldView[]): FieldView[] {
  const choices = new Set(
    fields.filter((field) => ["radio", "checkbox_group"].includes(field.kind)).map(({ id }) => id),
  );
  return fields.filter((field) => !choices.has(condition(field)?.parent ?? ""));
}

/** The second to tenth place of a list is asked once the one before is filled. */
function followsFilled(field: FieldView, fields: FieldView[], answers: Answers): boolean {
  const [, stem, number] = /^(.+)-(\d+)$/.exec(field.id) ?? [];
  if (stem === undefined || Number(number) < 2 || answers[field.id]) return true;
  const before = `${stem}-${Number(number) - 1}`;
  return !fields.some((one) => one.id === before) || Boolean(answers[before]);
}
