import { describe, expect, it } from "vitest";
import { isolated } from "./isolated";

describe("isolated", () => {
  it.each([
    ["اتصل بالرقم 0800 0121 700 الآن", ["0800 0121 700"]],
    ["30 days, from 03/11/2026 to 14:30.", ["30", "03/11/2026", "14:30"]],
    ["+44 20 7946 0000", ["+44 20 7946 0000"]],
    ["۳۰ روز یا بیشتر", ["۳۰"]],
    ["no number at all", []],
    ["", []],
  ])("finds the numbers of %s", (text, numbers) => {
    const runs = isolated(text);
    expect(runs.map((run) => run.text).join("")).toBe(text);
    expect(runs.filter((run) => run.number).map((run) => run.text)).toEqual(numbers);
  });
});
