// One command at a time behind a button, with its problem if it was refused.
import { asProblem } from "../ipc";
import type { ProblemView } from "../generated/ProblemView";

export class Busy {
  now = $state(false);
  problem = $state.raw<ProblemView | null>(null);

  /** Runs once; a second press while it runs does nothing. */
  async run(work: () => Promise<void>): Promise<void> {
    if (this.now) return;
    this.now = true;
    this.problem = null;
    try {
      await work();
    } catch (thrown) {
      this.problem = asProblem(thrown);
    } finally {
      this.now = false;
    }
  }
}
