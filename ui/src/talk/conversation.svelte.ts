// The hand-over screen's state: pages, answers, hidden, stopped. No sequence loses an answer.
import type { HandOverView } from "../generated/HandOverView";
import type { PromptView } from "../generated/PromptView";
import type { SpokenView } from "../generated/SpokenView";

export type Note = (what: string, key: string, value: string) => void;
export type Screen = "page" | "stopped" | "end" | "hidden";

export class Conversation {
  readonly view: HandOverView;
  at = $state(0);
  screen = $state<Screen>("page");
  answers = $state<Record<string, string>>({});
  private readonly note: Note;

  constructor(view: HandOverView, note: Note) {
    this.view = view;
    this.note = note;
    this.shown();
  }

  /** The engine refuses a conversation without a page. */
  get page(): PromptView {
    return this.view.pages[this.at] ?? { words: this.label(""), items: [], ask: false, picture: null };
  }

  label(id: string): SpokenView {
    const key = `prompts-${id}`;
    const none = { key, text: "", language: "en-GB", english: "", gloss: null, sound: "none" };
    return this.view.labels[key] ?? none;
  }

  answer(value: string): void {
    if (this.screen !== "page" || !this.page.ask) return;
    this.answers[this.page.words.key] = value;
    this.note("answered", this.page.words.key, value);
    this.next();
  }

  next(): void {
    if (this.screen !== "page") return;
    if (this.at + 1 < this.view.pages.length) {
      this.at += 1;
      this.shown();
    } else {
      this.screen = "end";
      this.note("ended", "", "");
    }
  }

  back(): void {
    if (this.screen === "page" && this.at > 0) this.at -= 1;
    else if (this.screen === "end") this.screen = "page";
    else return;
    this.shown();
  }

  stop(): void {
    if (this.screen === "hidden") return;
    this.screen = "stopped";
    this.note("stopped", "", "");
  }

  hide(): void {
    if (this.screen === "hidden") return;
    this.screen = "hidden";
    this.note("hidden", "", "");
  }

  /** The officer is back: nothing can be answered any more. */
  resume(): void {
    this.screen = "hidden";
    this.note("resumed", "", "");
  }

  heard(key: string, value: string): void {
    this.note("heard", key, value);
  }

  private shown(): void {
    this.note("shown", this.page.words.key, "");
  }
}
