// The conversation that is handed over now, if one is. While it is, nothing of the officer's is in
// the document, and only a pass phrase brings it back.
import { flushSync } from "svelte";
import type { HandOverView } from "../generated/HandOverView";
import { asProblem, noteTalk } from "../ipc";
import type { ProblemView } from "../generated/ProblemView";
import { app } from "../lib/app.svelte";
import { Conversation } from "./conversation.svelte";
import { silence } from "./sound";

type Event = [what: string, key: string, value: string];

class Over {
  talk = $state.raw<Conversation | null>(null);
  /** The last event that could not be kept; told to the officer afterwards. */
  lost = $state.raw<ProblemView | null>(null);
  private chain: Promise<void> = Promise.resolve();
  /** What happened behind a locked vault; kept once the officer has opened it again. */
  private waiting: Event[] = [];

  start(view: HandOverView): void {
    this.lost = null;
    this.waiting = [];
    this.talk = new Conversation(view, (...event) => this.keep(view.id, event));
  }

  /** One after the other, so that the log has the order of the screen. */
  private keep(id: string, event: Event): void {
    this.chain = this.chain
      .then(() => noteTalk(id, ...event))
      .catch((thrown: unknown) => {
        const problem = asProblem(thrown);
        if (problem.code === "locked") this.waiting.push(event);
        else this.lost = problem;
      });
  }

  /** At once: the next frame shows nothing of the person. */
  hide(): void {
    silence();
    flushSync(() => this.talk?.hide());
  }

  /** The officer is back. */
  async end(): Promise<void> {
    silence();
    await this.chain;
    const { talk, waiting } = this;
    this.waiting = [];
    if (talk) for (const event of waiting) this.keep(talk.view.id, event);
    talk?.resume();
    await this.chain;
    this.talk = null;
    await app.refresh();
  }
}

export const over = new Over();
