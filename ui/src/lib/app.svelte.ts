// The frame of the window: the stage, who is unlocked, the queue, where we are.
import { appState, asProblem, lock as lockNow } from "../ipc";
import type { AppView } from "../generated/AppView";
import type { ProblemView } from "../generated/ProblemView";
import { flushAll } from "./autosave.svelte";
import { applyLook } from "./look";
import type { Route } from "./route";
import { setLocale } from "./text.svelte";

const POLL = 2000;

export type Stage = "create" | "unlock" | "open";

class App {
  view = $state.raw<AppView | null>(null);
  stage = $state<Stage | null>(null);
  route = $state.raw<Route>({ name: "today" });
  /** Set while the engine does not answer. */
  problem = $state.raw<ProblemView | null>(null);
  private owner: string | null = null;
  /** Whose work lies underneath while nobody is unlocked. */
  get last(): string {
    return this.owner ?? "";
  }

  private applied = 0;

  /** The unlocked officer's identifier; whose texts are being saved. */
  get officer(): string {
    return this.view?.officer?.id ?? "";
  }

  /** Takes a frame that a command answered with. */
  async take(view: AppView): Promise<void> {
    this.applied += 1;
    const officer = view.officer?.id;
    if (officer && officer !== this.owner) {
      if (this.owner !== null) this.route = { name: "today" };
      this.owner = officer;
    }
    // What was typed in the moment of the lock is saved before its page is read again.
    if (officer && this.stage !== "open") await flushAll(officer);
    this.show(view);
  }

  /** Goes to a place; what was typed here is saved first. */
  async go(route: Route): Promise<void> {
    await flushAll(this.officer);
    this.route = route;
  }

  async lock(): Promise<void> {
    await flushAll(this.officer);
    await this.take(await lockNow());
  }

  /** Asks for the frame again and again; one question at a time. */
  async poll(): Promise<never> {
    for (;;) {
      await this.refresh();
      await new Promise((wake) => setTimeout(wake, POLL));
    }
  }

  async refresh(): Promise<void> {
    const before = this.applied;
    try {
      const view = await appState();
      this.problem = null;
      // A command was answered meanwhile: its frame is newer than this one.
      if (before === this.applied) await this.take(view);
    } catch (thrown) {
      this.problem = asProblem(thrown);
    }
  }

  private show(view: AppView): void {
    setLocale(view.settings.locale);
    applyLook(view.settings);
    this.view = view;
    this.stage = view.stage.toLowerCase() as Stage;
  }
}

export const app = new App();
