// Which columns of a file are likely meant; the person decides.
const TEXT = /text|summary|narrative|account|note|detail|description|update|statement|\bmo\b|circumstance|log/i;
const ID = /^(id|ref|reference|urn|number|no)$|_id$|_ref$|crime.?(ref|no|number)|incident.?(ref|no|number)/i;

/** Columns that likely hold what was said or seen; the only one, if there is only one. */
export function textColumns(columns: string[]): string[] {
  const likely = columns.filter((name) => TEXT.test(name) && !ID.test(name));
  return likely.length === 0 && columns.length === 1 ? columns : likely;
}

/** The column that likely names a record; nothing if none does. */
export function idColumn(columns: string[]): string {
  return columns.find((name) => ID.test(name)) ?? "";
}
