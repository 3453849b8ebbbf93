import { describe, expect, it } from "vitest";
import { carry, lines, quotes, type Mark } from "./spans";

const mark = (start: number, end: number, indicator = "DOC-001"): Mark => ({ start, end, indicator });

describe("marks follow the text they were made for", () => {
  const before = "The boss kept his card.";
  const kept = [mark(4, 22)];
  it.each([
    ["typing behind shifts nothing", `${before} More`, [mark(4, 22)]],
    ["typing in front shifts", `So: ${before}`, [mark(8, 26)]],
    ["a change inside drops", "The boss lost his card.", []],
    ["a longer word at the edge drops", "The boss kept his cards.", []],
    ["everything gone drops", "", []],
  ])("%s", (_, after, expected) => {
    expect(carry(before, after, kept)).toEqual(expected);
  });
});

describe("lines are cut into runs", () => {
  it("keeps every character, marks across line breaks included", () => {
    const text = "one two\nthree";
    const rows = lines(text, [mark(4, 10)]);
    expect(rows.map((runs) => runs.map((run) => run.text).join("")).join("\n")).toBe(text);
    expect(rows[1]?.[0]).toEqual({ text: "th", indicators: ["DOC-001"] });
  });
  it("names every indicator over the same words once", () => {
    const rows = lines("kept", [mark(0, 4), mark(0, 4), mark(0, 4, "CTL-001")]);
    expect(rows[0]?.[0]?.indicators).toEqual(["DOC-001", "CTL-001"]);
  });
});

it("quotes each piece of evidence once", () => {
  const finding = { spans: [mark(0, 4), mark(5, 9)] } as unknown as Parameters<typeof quotes>[1];
  expect(quotes("kept kept", finding)).toEqual(["kept"]);
});
