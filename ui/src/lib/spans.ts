// Which words of the note are marked, and why. Positions are UTF-16 units, as JavaScript counts.
import type { FindingView } from "../generated/FindingView";

export interface Mark {
  start: number;
  end: number;
  indicator: string;
}

/** A run of text with the indicators that its words support. */
export interface Run {
  text: string;
  indicators: string[];
}

export function marksOf(findings: FindingView[]): Mark[] {
  const marks = findings.flatMap(({ indicator, spans }) =>
    spans.map(({ start, end }) => ({ start, end, indicator })),
  );
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}'’]/u.test(unit);

/**
 * Marks made for `before`, moved to `after`: kept before the change, shifted behind it, dropped
 * where the change touched their words.
 */
export function carry(before: string, after: string, marks: Mark[]): Mark[] {
  if (before === after) return marks;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  const most = shorter - head;
  while (
    tail < most &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  const shift = after.length - before.length;
  const changedFrom = head;
  const changedTo = before.length - tail;
  return marks.flatMap((mark) => {
    if (mark.end < changedFrom || (mark.end === changedFrom && !isWord(after[changedFrom])))
      return [mark];
    const behind =
      mark.start > changedTo ||
      (mark.start === changedTo && !isWord(after[changedTo + shift - 1]));
    return behind ? [{ ...mark, start: mark.start + shift, end: mark.end + shift }] : [];
  });
}

/** The text line by line, each line as runs; lines without marks have one run. */
export function lines(text: string, marks: Mark[]): Run[][] {
  const result: Run[][] = [];
  let from = 0;
  let next = 0;
  let active: Mark[] = [];
  while (from <= text.length) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    active = active.filter((mark) => mark.end > from);
    for (let mark = marks[next]; mark && mark.start < to; mark = marks[next]) {
      if (mark.end > from) active.push(mark);
      next += 1;
    }
    result.push(runs(text, from, to, active));
    from = to + 1;
  }
  return result;
}

function runs(text: string, from: number, to: number, marks: Mark[]): Run[] {
  if (marks.length === 0) return [{ text: text.slice(from, to), indicators: [] }];
  const inside = (at: number) => Math.min(Math.max(at, from), to);
  const edges = marks.flatMap((mark) => [inside(mark.start), inside(mark.end)]);
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), indicators: [...new Set(over.map((m) => m.indicator))] };
  });
}

/** The words of a finding, each once, as they stand in the text. */
export function quotes(text: string, finding: FindingView): string[] {
  const words = finding.spans.map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(words.filter(Boolean))];
}
