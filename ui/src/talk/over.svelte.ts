// The conversation that is handed over now, if one is. While it is, nothing of the officer's is in
// the document, and only a pass phrase brings it back.
import { flushSync } from "svelte";
import type { HandOverView } from "../generated/HandOverView";
import { asProblem, noteTalk } from "../ipc";
import type { ProblemView } from "../generated/ProblemView";
import { app } from "../lib/app.svelte";
import { Conversation } from "./conversation.svelte";
import { silence } from "./sound";

class Over {
  talk = $state.raw<Conversation | null>(null);
  /** The last event that could not be kept; told to the officer afterwards. */
  lost = $state.raw<ProblemView | null>(null);
  private chain: Promise<void> = Promise.resolve();

  start(view: HandOverView): void {
    this.lost = null;
    this.talk = new Conversation(view, (what, key, value) => {
      // One after the other, so that the log has the order of the screen.
      this.chain = this.chain
        .then(() => noteTalk(view.id, what, key, value))
        .catch((thrown: unknown) => void (this.lost = asProblem(thrown)));
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
    this.talk = null;
    await app.refresh();
  }
}

export const over = new Over();
