// A telephone number or date of several groups would be turned round, group by group, in a line
// that runs from right to left.
export interface Run {
  text: string;
  number: boolean;
}

const NUMBERS = /\+?\p{Nd}+(?:[ \u00a0./:–-]?\p{Nd}+)*/gu;

/** The text in runs: numbers, and what stands between them. Joined they are the text again. */
export function isolated(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const found of text.matchAll(NUMBERS)) {
    if (found.index > from) runs.push({ text: text.slice(from, found.index), number: false });
    runs.push({ text: found[0], number: true });
    from = found.index + found[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), number: false });
  return runs;
}
