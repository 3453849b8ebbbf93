// One open encounter. The text on screen is the truth; what the engine says about an older text
// is moved to the newer one or left out.
import type { AssessmentView } from "../generated/AssessmentView";
import type { EncounterView } from "../generated/EncounterView";
import type { OthersView } from "../generated/OthersView";
import type { PersonRow } from "../generated/PersonRow";
import type { SavedView } from "../generated/SavedView";
import { answerQuestion, decideFinding, encounter, saveFact, saveNote } from "../ipc";
import { app } from "../lib/app.svelte";
import { type Autosave, autosave } from "../lib/autosave.svelte";
import { carry, marksOf } from "../lib/spans";

export class EncounterModel {
  text = $state("");
  savedAt = $state("");
  facts = $state<Record<string, string>>({});
  people = $state.raw<PersonRow[]>([]);
  others = $state.raw<OthersView>({ others: [], unlisted: 0 });
  /** The newest assessment and the very text it was made from. */
  judged = $state.raw<{ text: string; assessment: AssessmentView }>();
  readonly marks = $derived.by(() => {
    if (!this.judged) return [];
    return carry(this.judged.text, this.text, marksOf(this.standing));
  });
  /** Findings that were not set aside. */
  readonly standing = $derived(
    (this.judged?.assessment.findings ?? []).filter((one) => one.decision !== "dismissed"),
  );
  readonly aside = $derived(
    (this.judged?.assessment.findings ?? []).filter((one) => one.decision === "dismissed"),
  );
  readonly note: Autosave<SavedView>;
  readonly sites: string[];
  readonly startedAt: string;
  private onDisk: string;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly id: string,
    view: EncounterView,
  ) {
    this.note = autosave(app.officer, `note ${id}`, {
      save: (text) => this.inTurn(() => saveNote(id, text)),
      saved: (saved, text) => this.noteSaved(saved, text),
    });
    this.onDisk = view.note;
    this.text = this.note.unsaved ? this.note.latest : view.note;
    this.savedAt = view.saved_at;
    this.facts = { ...view.facts };
    this.people = view.people;
    this.others = view.others;
    this.sites = view.sites;
    this.startedAt = view.started_at;
    this.judged = { text: view.note, assessment: view.assessment };
  }

  static async open(id: string): Promise<EncounterModel> {
    return new EncounterModel(id, await encounter(id));
  }

  write(text: string): void {
    this.text = text;
    this.note.change(text);
  }

  /** Saves one fact; a text field calls this for every key, a choice once. */
  fact(field: string, value: string): void {
    this.facts[field] = value;
    const saver = autosave<SavedView>(app.officer, `fact ${this.id} ${field}`, {
      save: (latest) => this.inTurn(() => saveFact(this.id, field, latest)),
      saved: (saved) => this.take(saved),
    });
    saver.change(value);
  }

  async answer(question: string, answer: string): Promise<void> {
    this.take(await this.inTurn(() => answerQuestion(this.id, question, answer)));
  }

  /** Accepts a finding, sets it aside with a reason, or (empty) takes the decision back. */
  async decide(indicator: string, decision: string, reason = ""): Promise<void> {
    this.take(await this.inTurn(() => decideFinding(this.id, indicator, decision, reason)));
  }

  /** One change of this encounter after the other: then we know which text was judged. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private noteSaved(saved: SavedView, text: string): void {
    this.onDisk = text;
    this.take(saved);
  }

  private take(saved: SavedView): void {
    this.savedAt = saved.saved_at;
    this.others = saved.others;
    this.judged = { text: this.onDisk, assessment: saved.assessment };
  }
}
