// Evidence files of one person: handed over piece by piece, one after the other.
import type { EvidenceFileView } from "../generated/EvidenceFileView";
import type { EvidenceView } from "../generated/EvidenceView";
import type { ProblemView } from "../generated/ProblemView";
import { addPiece, asProblem, cleanFile, evidence, finishFile, removeFile, startFile } from "../ipc";
import { t } from "../lib/text.svelte";

/** A file that was not taken, and why. */
export interface Refused {
  name: string;
  problem: ProblemView;
}

export class Evidence {
  view = $state.raw<EvidenceView | null>(null);
  /** The file under way and how much of it is here, in per cent. */
  coming = $state.raw<{ name: string; percent: number } | null>(null);
  refused = $state.raw<Refused[]>([]);
  problem = $state.raw<ProblemView | null>(null);
  /** The last thing done, for a screen reader. */
  said = $state("");
  busy = $state(false);

  constructor(readonly person: string) {}

  async open(): Promise<void> {
    await this.guarded(async () => undefined);
  }

  /** Adds files one by one; one that is refused keeps none of the others back. */
  async add(files: File[]): Promise<void> {
    if (!this.busy) this.refused = [];
    // Dropped while others are being added: they wait their turn.
    while (this.busy) await this.current;
    await this.guarded(async () => {
      for (const file of files) await this.addOne(file);
    });
  }

  clean(file: EvidenceFileView): Promise<void> {
    return this.guarded(async () => {
      await cleanFile(file.id);
      this.said = t("evidence-cleaned");
    });
  }

  remove(file: EvidenceFileView): Promise<void> {
    return this.guarded(async () => {
      await removeFile(file.id);
      this.said = t("evidence-removed", { name: file.name });
    });
  }

  private async addOne(file: File): Promise<void> {
    const { name } = file;
    try {
      this.coming = { name, percent: 0 };
      const id = await startFile(this.person, name, file.size);
      const step = this.view?.piece ?? 0;
      for (let n = 0; step > 0 && n * step < file.size; n += 1) {
        await addPiece(id, n, await base64(file.slice(n * step, (n + 1) * step)));
        this.coming = { name, percent: Math.floor((100 * Math.min(file.size, (n + 1) * step)) / file.size) };
      }
      await finishFile(id);
      this.view = await evidence(this.person);
      this.said = t("evidence-added", { name });
    } catch (thrown) {
      this.refused = [...this.refused, { name, problem: asProblem(thrown) }];
      this.said = t("evidence-refused", { name });
    } finally {
      this.coming = null;
    }
  }

  private current: Promise<void> = Promise.resolve();

  private guarded(work: () => Promise<void>): Promise<void> {
    // A second press while something is under way does nothing.
    if (!this.busy) this.current = this.done(work);
    return this.current;
  }

  private async done(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = null;
    try {
      await work();
      this.view = await evidence(this.person);
    } catch (thrown) {
      this.problem = asProblem(thrown);
    } finally {
      this.busy = false;
    }
  }
}

/** A piece of a file as text, in memory only. */
function base64(piece: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => failed({ code: "file-incomplete", args: {} });
    reader.readAsDataURL(piece);
  });
}
