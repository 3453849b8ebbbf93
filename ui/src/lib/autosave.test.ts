import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { autosave, flushAll, SAVE_AFTER } from "./autosave.svelte";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A disk whose writes finish when told. */
function disk() {
  const written: string[] = [];
  const pending: (() => void)[] = [];
  let broken: unknown;
  return {
    written,
    fail: (problem: unknown) => (broken = problem),
    finish: () => pending.shift()?.(),
    save: (value: string) =>
      new Promise<void>((done, refuse) => {
        if (broken) return refuse(broken);
        pending.push(() => {
          written.push(value);
          done();
        });
      }),
  };
}

it("writes the latest text after a pause, one write at a time", async () => {
  const { save, written, finish } = disk();
  const saver = autosave("amy", "a", { save, saved: () => undefined });
  saver.change("k");
  saver.change("ke");
  await vi.advanceTimersByTimeAsync(SAVE_AFTER);
  saver.change("kept");
  expect(saver.state).toBe("saving");
  finish();
  await vi.advanceTimersByTimeAsync(SAVE_AFTER);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual(["ke", "kept"]);
  expect(saver.state).toBe("saved");
});

it("says that it failed, keeps the text and tries again", async () => {
  const { save, written, finish, fail } = disk();
  const saver = autosave("amy", "b", { save, saved: () => undefined });
  fail({ code: "disk-full", args: {} });
  saver.change("text");
  await vi.advanceTimersByTimeAsync(SAVE_AFTER);
  expect([saver.state, saver.problem?.code, saver.unsaved]).toEqual(["failed", "disk-full", true]);
  fail(undefined);
  await vi.advanceTimersByTimeAsync(500);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual(["text"]);
  expect(saver.unsaved).toBe(false);
});

it("does not call a page left behind saved while the disk refuses", async () => {
  const { save, fail } = disk();
  fail({ code: "locked", args: {} });
  autosave("bob", "c", { save, saved: () => undefined }).change("text");
  expect(await flushAll("bob")).toBe(false);
  expect(await flushAll("nobody")).toBe(true);
});
