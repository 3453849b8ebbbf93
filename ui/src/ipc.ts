// The only file that knows Tauri. Every command of src-tauri/src/commands/ stands here once,
// with its types, which are generated from src-tauri/src/view/.
import { invoke } from "@tauri-apps/api/core";
import type { AppView } from "./generated/AppView";
import type { CheckView } from "./generated/CheckView";
import type { DueView } from "./generated/DueView";
import type { DifferenceView } from "./generated/DifferenceView";
import type { EncounterView } from "./generated/EncounterView";
import type { EvidenceView } from "./generated/EvidenceView";
import type { Enrolment } from "./generated/Enrolment";
import type { FieldProblemView } from "./generated/FieldProblemView";
import type { FormChangeView } from "./generated/FormChangeView";
import type { HandOverView } from "./generated/HandOverView";
import type { InstallView } from "./generated/InstallView";
import type { IncomingView } from "./generated/IncomingView";
import type { HubOfferView } from "./generated/HubOfferView";
import type { LanguageView } from "./generated/LanguageView";
import type { ServiceSheetView } from "./generated/ServiceSheetView";
import type { NewOfficer } from "./generated/NewOfficer";
import type { OtherView } from "./generated/OtherView";
import type { OthersView } from "./generated/OthersView";
import type { PackView } from "./generated/PackView";
import type { PageView } from "./generated/PageView";
import type { PersonView } from "./generated/PersonView";
import type { ProblemView } from "./generated/ProblemView";
import type { ReportView } from "./generated/ReportView";
import type { ReviewFileView } from "./generated/ReviewFileView";
import type { ReviewTask } from "./generated/ReviewTask";
import type { ReviewView } from "./generated/ReviewView";
import type { SavedFile } from "./generated/SavedFile";
import type { SavedView } from "./generated/SavedView";
import type { Section45View } from "./generated/Section45View";
import type { SentView } from "./generated/SentView";
import type { ShareView } from "./generated/ShareView";
import type { SettingsView } from "./generated/SettingsView";
import type { SheetView } from "./generated/SheetView";
import type { TalkView } from "./generated/TalkView";
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
/** The hub that waits for its words to be compared, if one does. */
export const hubOffer = () => invoke<HubOfferView | null>("hub_offer");
export const confirmHub = (same: boolean) => invoke<AppView>("confirm_hub", { same });
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

/** Adds unnamed people to look for. */
export const addOthers = (encounterId: string, count: number) =>
  invoke<OthersView>("add_others", { encounterId, count });
export const saveOther = (other: OtherView) => invoke<OthersView>("save_other", { other });

// People and reports
export const addPerson = (encounterId: string, label: string) =>
  invoke<PersonView>("add_person", { encounterId, label });
export const person = (personId: string) => invoke<PersonView>("person", { personId });
/** Saves one answer as typed; an empty text takes it back. Several choices are joined by "\n". */
export const saveAnswer = (personId: string, field: string, value: string) =>
  invoke<PersonView>("save_answer", { personId, field, value });
/** What is due for a person, soonest first. */
export const due = (personId: string) => invoke<DueView[]>("due", { personId });
/** The tests and the excluded offences on the day of the act; `words` searches. */
export const section45 = (on: string, words: string) =>
  invoke<Section45View>("section_45", { on, words });
export const report = (personId: string) => invoke<ReportView>("report", { personId });
export const reportPage = (personId: string, pageId: string) =>
  invoke<PageView>("report_page", { personId, pageId });
/** What must be put right before going on; empty when the page is fine. */
export const checkPage = (personId: string, pageId: string) =>
  invoke<FieldProblemView[]>("check_page", { personId, pageId });
export const checkAnswers = (personId: string) => invoke<CheckView>("check_answers", { personId });
/** `remove`, `keep` with a reason, or an empty text to take the decision back. */
export const decideWords = (personId: string, key: string, choice: string, reason: string) =>
  invoke<CheckView>("decide_words", { personId, key, choice, reason });
/** Opens a sealed report again: what is sealed next is a new version linked to it. */
export const correctReport = (personId: string, reason: string) =>
  invoke<PersonView>("correct_report", { personId, reason });

// Evidence files
export const evidence = (personId: string) => invoke<EvidenceView>("evidence", { personId });
/** Answers the identifier under which its pieces are handed over. */
export const startFile = (personId: string, name: string, size: number) =>
  invoke<string>("start_file", { personId, name, size });
/** `piece` is base64 of as many bytes as `EvidenceView.piece` says, the last one what is left. */
export const addPiece = (fileId: string, n: number, piece: string) =>
  invoke<void>("add_piece", { fileId, n, piece });
/** Checks the whole file by its content; a refused one is gone. */
export const finishFile = (fileId: string) => invoke<void>("finish_file", { fileId });
export const cleanFile = (fileId: string) => invoke<void>("clean_file", { fileId });
export const removeFile = (fileId: string) => invoke<void>("remove_file", { fileId });

export const seal = (personId: string) => invoke<SentView>("seal", { personId });
export const sent = () => invoke<SentView>("sent");
export const sendNow = () => invoke<SentView>("send_now");

// Talking
export const talk = (encounterId: string, personId?: string) =>
  invoke<TalkView>("talk", { encounterId, personId });
/** The safe-to-talk ticks, the language, the interpreter: see crates/device/src/talk. */
export const saveTalkFact = (
  encounterId: string,
  personId: string | undefined,
  field: string,
  value: string,
) => invoke<TalkView>("save_talk_fact", { encounterId, personId, field, value });
export const languages = (typed: string, countries: string[]) =>
  invoke<LanguageView[]>("languages", { typed, countries });
export const handOver = (
  encounterId: string,
  personId: string | undefined,
  language: string,
  parts: string[],
) => invoke<HandOverView>("hand_over", { encounterId, personId, language, parts });
/** Logs what happened on the hand-over screen. */
export const noteTalk = (talkId: string, what: string, key: string, value: string) =>
  invoke<void>("note_talk", { talkId, what, key, value });
/** A sound file of one spoken message. */
export const speak = (language: string, key: string, slow: boolean) =>
  invoke<ArrayBuffer>("speak", { language, key, slow });
export const rightsSheet = (language: string, set: string) =>
  invoke<SheetView>("rights_sheet", { language, set });
export const recordConsent = (encounterId: string, personId: string) =>
  invoke<TalkView>("record_consent", { encounterId, personId });
export const withdrawConsent = (encounterId: string, personId: string) =>
  invoke<TalkView>("withdraw_consent", { encounterId, personId });
/** A sealed report page by page, as the official service asks for it. */
export const handover = (envId: string) => invoke<ServiceSheetView>("handover", { envId });
/** The system's dialog asks where; `null` when the officer thinks better of it. */
export const saveSheet = (envId: string) => invoke<SavedFile | null>("save_sheet", { envId });
export const saveSheetJson = (envId: string) =>
  invoke<SavedFile | null>("save_sheet_json", { envId });
export const saveLanguageCard = () => invoke<SavedFile | null>("save_language_card");
export const saveRightsSheet = (language: string, set: string) =>
  invoke<SavedFile | null>("save_rights_sheet", { language, set });
/** `sent-home-office-reference` or `crime-reference`, as it came; an empty text takes it back. */
export const saveReference = (envId: string, field: string, value: string) =>
  invoke<SentView>("save_reference", { envId, field, value });

// Guidance, packs, and drafts under a newer form
export const pack = () => invoke<PackView>("pack");
/** Verifies, checks and installs a pack; in force from the next start. */
export const installPack = (path: string, allowOlder: boolean) =>
  invoke<InstallView>("install_pack", { path, allowOlder });
export const removePack = () => invoke<PackView>("remove_pack");
/** Fluent files that the pack in force brought for a locale. */
export const packWords = (locale: string) => invoke<string[]>("pack_words", { locale });
/** What a newer form does to a draft; nothing if nothing changed. */
export const formChange = (personId: string) =>
  invoke<FormChangeView | null>("form_change", { personId });
/** A person has seen what changed: the draft goes on under the form in force. */
export const moveToForm = (personId: string) => invoke<void>("move_to_form", { personId });

// Review of old records; one at a time, in the background
export const reviewFile = (input: string) => invoke<ReviewFileView>("review_file", { input });
export const startReview = (task: ReviewTask) => invoke<ReviewView>("start_review", { task });
export const reviewState = () => invoke<ReviewView>("review_state");
export const stopReview = () => invoke<ReviewView>("stop_review");
// Two officers, one case
/** Officers whose name, collar number or station fits `words`, and what was handed over. */
export const sharePage = (encounterId: string, words: string) =>
  invoke<ShareView>("share_page", { encounterId, words });
export const shareCase = (encounterId: string, officerId: string) =>
  invoke<ShareView>("share_case", { encounterId, officerId });
/** Where this device is kept: colleagues find its officers by it. */
export const saveStation = (station: string) => invoke<string>("save_station", { station });
/** What was handed to the officer and is not opened yet. */
export const incoming = () => invoke<IncomingView[]>("incoming");
/** Opens it; answers the encounter. */
export const acceptCase = (envId: string) => invoke<string>("accept_case", { envId });
export const differences = (encounterId: string) =>
  invoke<DifferenceView[]>("differences", { encounterId });
/** Without a version, both stand, one under the other (prose only). */
export const decideDifference = (
  encounterId: string,
  subject: string,
  field: string,
  version: string | null,
) => invoke<DifferenceView[]>("decide_difference", { encounterId, subject, field, version });
