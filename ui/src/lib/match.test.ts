import { expect, it } from "vitest";
import { serviceLength } from "./length";
import { exact, matches } from "./match";

const forces = ["Dyfed-Powys Police", "South Wales Police", "Sussex Police", "Police Scotland"];

it("finds by the beginning of any word, accents and case aside", () => {
  expect(matches(forces, "wal")).toEqual(["South Wales Police"]);
  expect(matches(forces, "POLICE s")).toContain("Sussex Police");
  expect(matches(forces, "sus pol")[0]).toBe("Sussex Police");
  expect(matches(forces, "olice")).toEqual([]);
});

it("takes a typed entry as exact only when it is one", () => {
  expect(exact(forces, "dyfed powys police")).toBe("Dyfed-Powys Police");
  expect(exact(forces, "dyfed")).toBeUndefined();
  expect(exact(forces, "  ")).toBeUndefined();
});

it.each([
  ["", 0],
  ["  abc ", 3],
  ["a\nb", 4],
  ["a\r\nb", 4],
  ["👮", 2],
])("counts %j as the service does", (text, units) => {
  expect(serviceLength(text)).toBe(units);
});
