// The only file that knows Tauri. Every command of src-tauri/src/commands.rs stands here once,
// with its types, which are generated from src-tauri/src/view/.
import { invoke } from "@tauri-apps/api/core";
import type { AppView } from "./generated/AppView";
import type { CheckView } from "./generated/CheckView";
import type { EncounterView } from "./generated/EncounterView";
import type { Enrolment } from "./generated/Enrolment";
import type { FieldProblemView } from "./generated/FieldProblemView";
import type { NewOfficer } from "./generated/NewOfficer";
import type { PageView } from "./generated/PageView";
import type { PersonView } from "./generated/PersonView";
import type { ProblemView } from "./generated/ProblemView";
import type { ReportView } from "./generated/ReportView";
import type { SavedView } from "./generated/SavedView";
import type { SentView } from "./generated/SentView";
import type { SettingsView } from "./generated/SettingsView";
import type { TodayView } from "./generated/TodayView";

/** A refused command rejects with this. Anything else that is thrown is a defect. */
export function asProblem(thrown: unknown): ProblemView {
  const candidate = thrown as Partial<ProblemView> | null;
  if (candidate && typeof candidate.code === "string") {
    return { code: candidate.code, args: candidate.args ?? {} };
  }
  return { code: "unexpected", args: {} };
}

// Frame
export const appState = () => invoke<AppView>("app_state");
export const createOfficer = (officer: NewOfficer) => invoke<AppView>("create_officer", { officer });
export const unlock = (officerId: string, passPhrase: string) =>
  invoke<AppView>("unlock", { officerId, passPhrase });
export const lock = () => invoke<AppView>("lock");
/** Tell the idle clock that somebody is there. Call at most every few seconds. */
export const touch = () => invoke<void>("touch");
export const saveSettings = (settings: SettingsView) => invoke<AppView>("save_settings", { settings });
export const enrol = (enrolment: Enrolment) => invoke<AppView>("enrol", { enrolment });
/** The entries of a long list, for instance `uk_police_forces`. */
export const lookup = (list: string) => invoke<string[]>("lookup", { list });

// Today and encounters
export const today = () => invoke<TodayView>("today");
export const startEncounter = () => invoke<EncounterView>("start_encounter");
export const encounter = (encounterId: string) => invoke<EncounterView>("encounter", { encounterId });
/** Saves the whole note and returns only when it is on encrypted disk. */
export const saveNote = (encounterId: string, text: string) =>
  invoke<SavedView>("save_note", { encounterId, text });
/** `officer-view`, `place-name`, `place-site`, `present`, `danger-now`. */
export const saveFact = (encounterId: string, field: string, value: string) =>
  invoke<SavedView>("save_fact", { encounterId, field, value });
/** `yes`, `no`, `unknown`, or an empty text to take an answer back. */
export const answerQuestion = (encounterId: string, question: string, answer: string) =>
  invoke<SavedView>("answer_question", { encounterId, question, answer });
/** `accepted`, `dismissed` with a reason, or an empty text to take the decision back. */
export const decideFinding = (
  encounterId: string,
  indicator: string,
  decision: string,
  reason: string,
) => invoke<SavedView>("decide_finding", { encounterId, indicator, decision, reason });

// People and reports
export const addPerson = (encounterId: string, label: string) =>
  invoke<PersonView>("add_person", { encounterId, label });
export const person = (personId: string) => invoke<PersonView>("person", { personId });
/** Saves one answer as typed; an empty text takes it back. Several choices are joined by "\n". */
export const saveAnswer = (personId: string, field: string, value: string) =>
  invoke<PersonView>("save_answer", { personId, field, value });
export const report = (personId: string) => invoke<ReportView>("report", { personId });
export const reportPage = (personId: string, pageId: string) =>
  invoke<PageView>("report_page", { personId, pageId });
/** What must be put right before going on; empty when the page is fine. */
export const checkPage = (personId: string, pageId: string) =>
  invoke<FieldProblemView[]>("check_page", { personId, pageId });
export const checkAnswers = (personId: string) => invoke<CheckView>("check_answers", { personId });
export const seal = (personId: string) => invoke<SentView>("seal", { personId });
export const sent = () => invoke<SentView>("sent");
export const sendNow = () => invoke<SentView>("send_now");
