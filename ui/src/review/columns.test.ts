import { describe, expect, it } from "vitest";
import { idColumn, textColumns } from "./columns";

describe("columns", () => {
  it("guesses what holds the account and what names the record", () => {
    const columns = ["crime_ref", "date", "Summary", "MO", "update text"];
    expect(textColumns(columns)).toEqual(["Summary", "MO", "update text"]);
    expect(idColumn(columns)).toBe("crime_ref");
  });
  it("guesses nothing where nothing is likely", () => {
    expect(textColumns(["a", "b"])).toEqual([]);
    expect(textColumns(["a"])).toEqual(["a"]);
    expect(idColumn(["a", "b"])).toBe("");
  });
});
