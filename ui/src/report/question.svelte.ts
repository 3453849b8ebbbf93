// One question page being answered.
import type { FieldProblemView } from "../generated/FieldProblemView";
import type { PageView } from "../generated/PageView";
import { checkPage, reportPage } from "../ipc";
import { flushAll } from "../lib/autosave.svelte";
import { app } from "../lib/app.svelte";
import { t } from "../lib/text.svelte";
import { answerSaver } from "../person/model.svelte";
import type { ProblemView } from "../generated/ProblemView";

export class Question {
  answers = $state<Record<string, string>>({});
  errors = $state.raw<FieldProblemView[]>([]);
  /** Grows with each refused Continue, so that the summary takes the focus again. */
  refusals = $state(0);
  problem = $state.raw<ProblemView | null>(null);

  constructor(
    readonly person: string,
    readonly page: PageView,
  ) {
    for (const field of page.fields) {
      const saver = answerSaver(person, field.id, () => undefined);
      this.answers[field.id] = saver.unsaved ? saver.latest : field.value;
    }
  }

  static async open(person: string, page: string): Promise<Question> {
    return new Question(person, await reportPage(person, page));
  }

  change(field: string, value: string, atOnce: boolean): void {
    this.answers[field] = value;
    const saver = answerSaver(this.person, field, () => (this.problem = null));
    saver.change(value);
    if (atOnce) void saver.flush().then(() => (this.problem = saver.problem));
  }

  /** Saves, checks, and answers the page to go to; `undefined` when something must be put right. */
  async next(): Promise<string | null | undefined> {
    if (!(await flushAll(app.officer))) return undefined;
    this.errors = await checkPage(this.person, this.page.id);
    if (this.errors.length > 0) {
      this.refusals += 1;
      return undefined;
    }
    // An answer given here may have changed which page comes next.
    return (await reportPage(this.person, this.page.id)).next;
  }

  errorOf(field: string): string | undefined {
    const problem = this.errors.find((one) => one.field === field);
    return problem && t(`errors-field-${problem.code}`, problem.args);
  }
}
