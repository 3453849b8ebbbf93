import { describe, expect, it } from "vitest";
import type { HandOverView } from "../generated/HandOverView";
import { Conversation } from "./conversation.svelte";

function view(pages: number): HandOverView {
  const words = (key: string) => ({
    key,
    text: key,
    language: "ti",
    english: key,
    gloss: null,
    sound: "none",
  });
  return {
    id: "1",
    language: "ti",
    direction: "ltr",
    labels: {},
    pages: Array.from({ length: pages }, (_, at) => ({
      words: words(`prompts-${at}`),
      items: [],
      ask: at % 3 !== 0,
      picture: null,
    })),
  };
}

describe("conversation", () => {
  it("logs every page that comes on the screen, and the answers", () => {
    const log: string[] = [];
    const talk = new Conversation(view(3), (what, key, value) => log.push(`${what} ${key} ${value}`));
    talk.next();
    talk.answer("yes");
    talk.answer("no");
    expect(log).toEqual([
      "shown prompts-0 ",
      "shown prompts-1 ",
      "answered prompts-1 yes",
      "shown prompts-2 ",
      "answered prompts-2 no",
      "ended  ",
    ]);
    expect(talk.screen).toBe("end");
  });

  it("keeps every answer through any sequence of stop, hide and back", () => {
    let seed = 7;
    const draw = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let round = 0; round < 200; round += 1) {
      const expected: Record<string, string> = {};
      const talk = new Conversation(view(8), (what, key, value) => {
        if (what === "answered") expected[key] = value;
      });
      for (let step = 0; step < 60; step += 1) {
        const answer = () => talk.answer(["yes", "no", "unknown", "decline"][draw(4)] ?? "");
        const acts = [answer, answer, answer, () => talk.next(), () => talk.back()];
        const rare = [() => talk.stop(), () => talk.hide()];
        (draw(20) === 0 ? rare[draw(2)] : acts[draw(acts.length)])?.();
        expect(talk.answers).toEqual(expected);
        expect(talk.page).toBeDefined();
      }
    }
  });

  it("says that the officer came back, and nothing is answered after that", () => {
    const log: string[] = [];
    const talk = new Conversation(view(3), (what, key) => log.push(`${what} ${key}`));
    talk.next();
    talk.hide();
    talk.resume();
    talk.answer("yes");
    talk.back();
    expect(log).toEqual(["shown prompts-0", "shown prompts-1", "hidden ", "resumed "]);
  });

  it("answers nothing once stopped or hidden", () => {
    const talk = new Conversation(view(2), () => undefined);
    talk.next();
    talk.hide();
    talk.answer("yes");
    expect(talk.answers).toEqual({});
    expect(talk.screen).toBe("hidden");
  });
});
