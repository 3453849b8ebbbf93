// One person with their answers. Each answer has its own saver; what is typed is never lost.
import type { PersonView } from "../generated/PersonView";
import { person, saveAnswer } from "../ipc";
import { app } from "../lib/app.svelte";
import { type SaveState, autosave } from "../lib/autosave.svelte";
import type { ProblemView } from "../generated/ProblemView";

/** Saves one answer of one person; used by every page that asks something. */
export function answerSaver(personId: string, field: string, saved: (view: PersonView) => void) {
  return autosave<PersonView>(app.officer, `answer ${personId} ${field}`, {
    save: (value) => saveAnswer(personId, field, value),
    saved,
  });
}

export class PersonModel {
  view = $state.raw<PersonView>() as PersonView;
  answers = $state<Record<string, string>>({});
  /** The worst of what the latest changes met. */
  state = $state<SaveState>("saved");
  problem = $state.raw<ProblemView | null>(null);

  constructor(view: PersonView) {
    this.view = view;
    this.answers = { ...view.answers };
  }

  static async open(id: string): Promise<PersonModel> {
    return new PersonModel(await person(id));
  }

  of(field: string): string {
    return this.answers[field] ?? "";
  }

  /** Takes what was typed or chosen; a choice is saved at once. */
  change(field: string, value: string, atOnce = false): void {
    this.answers[field] = value;
    const saver = answerSaver(this.view.id, field, (view) => (this.view = view));
    saver.change(value);
    if (atOnce) void saver.flush().then(() => (this.problem = saver.problem));
  }
}
