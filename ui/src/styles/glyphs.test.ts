// @vitest-environment node
// Every character of every locale has a glyph in a bundled font whose range claims it.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";

const here = import.meta.dirname;
const locales = join(here, "../../../locales");
const weights = [400, 700];

interface Face {
  weight: string;
  ranges: [number, number][];
  has: (code: number) => boolean;
}

function faces(): Face[] {
  const css = ["fonts.css", "fonts-person.css"].map((name) => readFileSync(join(here, name), "utf8"));
  const blocks = css.join("\n").split("@font-face").slice(1);
  return blocks.map((block) => {
    const path = /url\("([^"]+)"\)/.exec(block)?.[1] ?? "";
    const font = create(readFileSync(join(here, "../../node_modules", path)));
    if (!("hasGlyphForCodePoint" in font)) throw new Error(path);
    const ranges = /unicode-range: ([^;]+);/.exec(block)?.[1] ?? "";
    return {
      weight: /font-weight: ([^;]+);/.exec(block)?.[1] ?? "",
      ranges: ranges.split(",").map((range) => {
        const [from = "", to] = range.trim().slice(2).split("-");
        return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
      }),
      has: (code) => font.hasGlyphForCodePoint(code),
    };
  });
}

const all = faces();
const shown = (weight: number, code: number) =>
  all.some(
    (face) =>
      face.weight.includes(String(weight)) &&
      face.ranges.some(([from, to]) => from <= code && code <= to) &&
      face.has(code),
  );
/** Joiners shape their neighbours and are not drawn. */
const invisible = new Set([0x200c, 0x200d, 0x0a]);

function characters(tag: string): Set<number> {
  const files = ["prompts.ftl", "prompts-child.ftl", "manifest.toml"];
  const found = new Set<number>();
  for (const name of files) {
    const path = join(locales, tag, name);
    if (!existsSync(path)) continue;
    for (const line of readFileSync(path, "utf8").split("\n")) {
      const words = line.startsWith("#") ? "" : line.slice(line.indexOf("=") + 1);
      for (const letter of words) found.add(letter.codePointAt(0) ?? 0);
    }
  }
  return found;
}

describe("glyphs", () => {
  const tags = readdirSync(locales, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of tags) {
    it(`has every character of ${name}`, () => {
      const missing = [...characters(name)].filter(
        (code) => !invisible.has(code) && weights.some((weight) => !shown(weight, code)),
      );
      expect(missing.map((code) => `U+${code.toString(16)} ${String.fromCodePoint(code)}`)).toEqual([]);
    });
  }

  it("notices a character that no font has", () => {
    expect(shown(400, 0x1780)).toBe(false);
    expect(shown(400, 0x4f60)).toBe(true);
  });
});
