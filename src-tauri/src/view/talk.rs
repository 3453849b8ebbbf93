//! Talking: languages, the conversation, the hand-over screen, the rights sheet.

use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// One message as shown.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SpokenView {
    /// Full key.
    pub(crate) key: String,
    /// What the person reads.
    pub(crate) text: String,
    /// Language of `text`.
    pub(crate) language: String,
    /// The English that was translated.
    pub(crate) english: String,
    /// What the words really say, translated back.
    pub(crate) gloss: Option<String>,
    /// `recorded`, `machine`, `rough` (a machine that is hard to follow) or `none`.
    pub(crate) sound: String,
}

/// How far one set of a language was checked.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SetView {
    /// `source`, `untranslated`, `machine-drafted`, `reviewed`, `review-outdated`.
    pub(crate) state: String,
    /// Fingerprint of the words.
    pub(crate) version: String,
    /// Reviewer, if reviewed.
    pub(crate) by: Option<String>,
    /// Day of the review, `YYYY-MM-DD`.
    pub(crate) on: Option<String>,
    /// Checks made, as codes.
    pub(crate) checked: Vec<String>,
    /// Checks not made, as codes.
    pub(crate) unchecked: Vec<String>,
}

/// One language on the card and on the check page.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct LanguageView {
    /// BCP 47.
    pub(crate) tag: String,
    /// Name in English.
    pub(crate) english: String,
    /// Own name.
    pub(crate) own: String,
    /// Countries.
    pub(crate) countries: Vec<String>,
    /// `ltr` or `rtl`.
    #[ts(type = "\"ltr\" | \"rtl\"")]
    pub(crate) direction: String,
    /// `recorded`, `machine`, `rough` or `none`.
    pub(crate) voice: String,
    /// "Is this your language?", where it is translated.
    pub(crate) question: Option<String>,
    /// Words for adults.
    pub(crate) adult: SetView,
    /// Words for children.
    pub(crate) child: SetView,
}

/// One part of the conversation as the officer sees it before handing over.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct PartView {
    /// Name.
    pub(crate) id: String,
    /// `contact`, `need`, `triage`, `information`, `consent` or `closing`.
    pub(crate) kind: String,
    /// Why it cannot be handed over in the chosen language, as `errors-<code>`.
    pub(crate) refusal: Option<String>,
    /// Its messages in order.
    pub(crate) words: Vec<SpokenView>,
}

/// One line of the log.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct TalkEventView {
    /// RFC 3339 in UTC.
    pub(crate) at: String,
    /// `shown`, `heard`, `answered`, `hidden`, `resumed`, `stopped` or `ended`.
    pub(crate) what: String,
    /// Full key, or empty.
    pub(crate) key: String,
    /// Language of the words.
    pub(crate) language: String,
    /// The words as they were on the screen.
    pub(crate) words: String,
    /// Their English, or empty where today's guidance has no such message.
    pub(crate) english: String,
    /// Answer, or how it was heard.
    pub(crate) value: String,
}

/// One conversation.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct TalkLogView {
    /// RFC 3339 in UTC.
    pub(crate) started_at: String,
    /// Language, in English.
    pub(crate) language: String,
    /// Fingerprint of the words.
    pub(crate) version: String,
    /// Review state on that day.
    pub(crate) review: String,
    /// What happened.
    pub(crate) events: Vec<TalkEventView>,
}

/// Consent so far.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ConsentView {
    /// Why no record can be made yet, as `errors-<code>`; nothing when it can.
    pub(crate) reason: Option<String>,
    /// `yes` or `no`, of the record that was kept.
    pub(crate) recorded: Option<String>,
    /// `source`, `reviewed` or `interpreter`, of the record that can be made or was kept.
    pub(crate) basis: Option<String>,
    /// RFC 3339, when consent was taken back.
    pub(crate) withdrawn: Option<String>,
}

/// *Talk*.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct TalkView {
    /// Encounter.
    pub(crate) encounter_id: String,
    /// Person, if one was added.
    pub(crate) person_id: Option<String>,
    /// What the officer calls the person.
    pub(crate) label: Option<String>,
    /// `prompts` or `prompts-child`.
    pub(crate) set: String,
    /// Whether the person's age decides the set.
    pub(crate) set_decided: bool,
    /// The officer's ticks and notes, by field.
    pub(crate) facts: BTreeMap<String, String>,
    /// The chosen language.
    pub(crate) language: Option<LanguageView>,
    /// Parts in order, in the chosen language.
    pub(crate) parts: Vec<PartView>,
    /// The last answer to every question.
    pub(crate) answers: Vec<TalkEventView>,
    /// Every conversation, newest first.
    pub(crate) talks: Vec<TalkLogView>,
    /// Consent.
    pub(crate) consent: ConsentView,
}

/// One page of the hand-over screen.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct PromptView {
    /// Words.
    pub(crate) words: SpokenView,
    /// List under the words.
    pub(crate) items: Vec<SpokenView>,
    /// Whether answers are offered.
    pub(crate) ask: bool,
    /// Picture above the words.
    pub(crate) picture: Option<String>,
}

/// A conversation ready to hand over.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct HandOverView {
    /// Identifier in the log.
    pub(crate) id: String,
    /// BCP 47.
    pub(crate) language: String,
    /// `ltr` or `rtl`.
    #[ts(type = "\"ltr\" | \"rtl\"")]
    pub(crate) direction: String,
    /// Pages.
    pub(crate) pages: Vec<PromptView>,
    /// Answers, buttons and notes by full key.
    pub(crate) labels: BTreeMap<String, SpokenView>,
}

/// One section of the rights sheet.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SheetSectionView {
    /// Heading.
    pub(crate) heading: Option<SpokenView>,
    /// Lines.
    pub(crate) lines: Vec<SpokenView>,
}

/// One telephone number of the rights sheet.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct NumberView {
    /// Words beside it.
    pub(crate) words: SpokenView,
    /// As dialled.
    pub(crate) number: String,
    /// Day on which the source said so, `YYYY-MM-DD`.
    pub(crate) as_of: String,
    /// Source.
    pub(crate) source: String,
}

/// The rights sheet.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SheetView {
    /// BCP 47.
    pub(crate) language: String,
    /// `ltr` or `rtl`.
    #[ts(type = "\"ltr\" | \"rtl\"")]
    pub(crate) direction: String,
    /// How far its words were checked.
    pub(crate) review: SetView,
    /// Title.
    pub(crate) title: SpokenView,
    /// Sections.
    pub(crate) sections: Vec<SheetSectionView>,
    /// Above the numbers.
    pub(crate) numbers_heading: Option<SpokenView>,
    /// Numbers.
    pub(crate) numbers: Vec<NumberView>,
    /// At the foot.
    pub(crate) footer: Option<SpokenView>,
}
