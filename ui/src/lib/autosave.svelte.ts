// What is typed reaches the disk by itself: at most one save in flight for each text, the latest
// text always saved next, and again and again until it succeeds.
import { asProblem } from "../ipc";
import type { ProblemView } from "../generated/ProblemView";

/** Longest time that typing waits for a save, in milliseconds. */
export const SAVE_AFTER = 150;
const RETRY_AFTER = [500, 1000, 2000, 5000];

export type SaveState = "saved" | "waiting" | "saving" | "failed";

/** How one text is saved, and who hears of it. */
export interface Target<R> {
  save: (value: string) => Promise<R>;
  saved: (result: R, value: string) => void;
}

export class Autosave<R = unknown> {
  state = $state<SaveState>("saved");
  problem = $state.raw<ProblemView | null>(null);
  latest = "";
  private dirty = false;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private inFlight: Promise<void> | undefined;

  constructor(
    readonly owner: string,
    private target: Target<R>,
  ) {}

  /** Takes the newest text; it is on disk soon. */
  change(value: string): void {
    this.latest = value;
    this.dirty = true;
    if (this.state === "saved") this.state = "waiting";
    if (!this.inFlight) this.timer ??= setTimeout(() => this.start(), SAVE_AFTER);
  }

  /** Saves now; true when everything typed so far is on disk. */
  async flush(): Promise<boolean> {
    for (let round = 0; round < 3 && (this.dirty || this.inFlight); round += 1) {
      if (!this.inFlight) this.start();
      await this.inFlight;
      if (this.state === "failed") break;
    }
    return !this.dirty && !this.inFlight;
  }

  /** The page is shown again: tell it instead of the one before. */
  retarget(target: Target<R>): void {
    this.target = target;
  }

  get unsaved(): boolean {
    return this.dirty || this.inFlight !== undefined;
  }

  private start(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.inFlight || !this.dirty) return;
    this.dirty = false;
    this.state = "saving";
    this.inFlight = this.attempt(this.latest);
  }

  private async attempt(value: string): Promise<void> {
    try {
      const result = await this.target.save(value);
      this.inFlight = undefined;
      this.tries = 0;
      this.problem = null;
      this.state = this.dirty ? "waiting" : "saved";
      this.target.saved(result, value);
      if (this.dirty) this.timer ??= setTimeout(() => this.start(), SAVE_AFTER);
    } catch (thrown) {
      this.failed(asProblem(thrown));
    }
  }

  private failed(problem: ProblemView): void {
    this.inFlight = undefined;
    this.dirty = true;
    this.problem = problem;
    this.state = "failed";
    // Locked: the text waits until its officer is back.
    if (problem.code === "locked") return;
    const wait = RETRY_AFTER[Math.min(this.tries, RETRY_AFTER.length - 1)];
    this.tries += 1;
    this.timer ??= setTimeout(() => this.start(), wait);
  }
}

const open = new Map<string, Autosave>();

/** The saver of one text of one officer; kept while anything of it is unsaved. */
export function autosave<R>(owner: string, key: string, target: Target<R>): Autosave<R> {
  for (const [name, saver] of open) if (!saver.unsaved) open.delete(name);
  const name = `${owner} ${key}`;
  const known = open.get(name) as Autosave<R> | undefined;
  if (known) known.retarget(target);
  const saver = known ?? new Autosave<R>(owner, target);
  open.set(name, saver as Autosave);
  return saver;
}

/** Saves everything that is still only on screen. */
export async function flushAll(owner?: string): Promise<boolean> {
  const mine = [...open.values()].filter((saver) => owner === undefined || saver.owner === owner);
  const done = await Promise.all(mine.map((saver) => saver.flush()));
  return done.every(Boolean);
}
