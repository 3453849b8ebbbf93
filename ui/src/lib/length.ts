/**
 * The length as the official service counts it: UTF-16 units without the white space at both
 * ends, a line break as two.
 */
export function serviceLength(text: string): number {
  const trimmed = text.replace(/\r\n?/g, "\n").trim();
  return trimmed.length + (trimmed.match(/\n/g)?.length ?? 0);
}
