//! Talking.

use super::{id, time};
use crate::{
    speech::Sound,
    view::{
        ConsentView, HandOverView, LanguageView, NumberView, PartView, ProblemView, PromptView,
        SetView, SheetSectionView, SheetView, SpokenView, TalkEventView, TalkLogView,
    },
};
use chrono::DateTime;
use plainsight_core::{
    forms::Answers,
    talk::{ConsentRecord, Event, Language, Part, Review, SetName, SetState, Talk, What, Words},
};
use plainsight_device::{DeviceError, HandOver, Subject, TalkRecord};

/// Messages of the buttons, answers and notes that every page shares.
const LABELS: [&str; 3] = ["prompts-answer-", "prompts-button-", "prompts-note-"];

pub(crate) fn subject(encounter: &str, person: Option<&str>) -> Result<Subject, ProblemView> {
    Ok(Subject {
        encounter: id(encounter, "encounter-unknown")?,
        person: person.map(|text| id(text, "person-unknown")).transpose()?,
    })
}

pub(crate) fn what(text: &str) -> Result<What, ProblemView> {
    What::parse(text).ok_or_else(|| super::problem(&DeviceError::Refused("talk-message-unknown")))
}

/// A talk with what can be heard of it.
#[derive(Clone, Copy)]
pub(crate) struct Talking<'a> {
    pub(crate) talk: &'a Talk,
    pub(crate) sound: &'a Sound,
}

impl Talking<'_> {
    fn words(&self, words: Words) -> SpokenView {
        let spoken = self.talk.language(&words.language);
        let sound = spoken.map_or("none", |language| self.sound.of_words(language, &words));
        SpokenView {
            key: words.key,
            text: words.text,
            language: words.language,
            english: words.english,
            gloss: words.gloss,
            sound: sound.to_owned(),
        }
    }

    pub(crate) fn message(&self, language: &Language, key: &str) -> SpokenView {
        self.words(self.talk.words(language, key))
    }

    pub(crate) fn language(&self, from: &Language) -> LanguageView {
        LanguageView {
            tag: from.tag.clone(),
            english: from.english.clone(),
            own: from.own.clone(),
            countries: from.countries.clone(),
            direction: from.direction.as_str().to_owned(),
            voice: self.sound.of_language(from).to_owned(),
            question: from.message("prompts-language-question").map(str::to_owned),
            adult: set(&from.adult),
            child: set(&from.child),
        }
    }

    pub(crate) fn part(&self, language: &Language, part: &Part) -> PartView {
        PartView {
            id: part.id.clone(),
            kind: part.kind.as_str().to_owned(),
            refusal: self.talk.refusal(language, part).map(str::to_owned),
            words: part.keys().map(|key| self.message(language, &key)).collect(),
        }
    }

    pub(crate) fn hand_over(&self, language: &Language, from: HandOver) -> HandOverView {
        let english = self.talk.languages.iter().flat_map(|one| one.adult.messages.keys());
        let labels = english.filter(|key| LABELS.iter().any(|start| key.starts_with(start)));
        let labels = labels.map(|key| (key.to_owned(), self.message(language, key))).collect();
        let pages = from.pages.into_iter().map(|page| PromptView {
            words: self.words(page.words),
            items: page.items.into_iter().map(|words| self.words(words)).collect(),
            ask: page.prompt.ask,
            picture: page.prompt.picture,
        });
        HandOverView {
            id: from.id.to_string(),
            language: language.tag.clone(),
            direction: language.direction.as_str().to_owned(),
            pages: pages.collect(),
            labels,
        }
    }

    pub(crate) fn sheet(&self, language: &Language, name: SetName) -> Option<SheetView> {
        let sheet = self.talk.sheets.iter().find(|sheet| sheet.set == name)?;
        let words = |id: &String| self.message(language, &name.key(id));
        let numbers = self.talk.numbers.iter().filter(|line| line.set == name);
        Some(SheetView {
            language: language.tag.clone(),
            direction: language.direction.as_str().to_owned(),
            review: set(language.set(name)),
            title: words(&sheet.title),
            sections: sheet
                .sections
                .iter()
                .map(|section| SheetSectionView {
                    heading: section.heading.as_ref().map(words),
                    lines: section.lines.iter().map(words).collect(),
                })
                .collect(),
            numbers_heading: sheet.numbers_heading.as_ref().map(words),
            numbers: numbers
                .map(|line| NumberView {
                    words: words(&line.message),
                    number: line.number.clone(),
                    as_of: line.as_of.to_string(),
                    source: line.source.clone(),
                })
                .collect(),
            footer: sheet.footer.as_ref().map(words),
        })
    }

    pub(crate) fn event(&self, from: &Event) -> TalkEventView {
        let english = self.talk.language(plainsight_core::text::FULL_LOCALE);
        let english = english.and_then(|english| english.message(&from.key));
        TalkEventView {
            at: DateTime::from_timestamp_millis(from.at).map(time).unwrap_or_default(),
            what: from.what.as_str().to_owned(),
            key: from.key.clone(),
            language: from.language.clone(),
            words: from.words.clone(),
            english: english.unwrap_or_default().to_owned(),
            value: from.value.clone(),
        }
    }

    pub(crate) fn log(&self, from: &TalkRecord) -> TalkLogView {
        let language = self.talk.language(&from.talked.language);
        let name = language.map_or(&from.talked.language, |language| &language.english);
        TalkLogView {
            started_at: DateTime::from_timestamp_millis(from.started_at)
                .map(time)
                .unwrap_or_default(),
            language: name.clone(),
            version: from.talked.version.clone(),
            review: from.talked.review.clone(),
            events: from.talked.events.iter().map(|event| self.event(event)).collect(),
        }
    }
}

fn set(from: &SetState) -> SetView {
    let (by, on) = match &from.review {
        Review::Reviewed { by, on } => (Some(by.clone()), Some(on.to_string())),
        _ => (None, None),
    };
    SetView {
        state: from.review.as_str().to_owned(),
        version: from.version.clone(),
        by,
        on,
        checked: from.checked.clone(),
        unchecked: from.unchecked.clone(),
    }
}

pub(crate) fn consent(
    so_far: Result<ConsentRecord, DeviceError>,
    answers: Option<&Answers>,
) -> ConsentView {
    let kept = answers.and_then(|answers| answers.get("consent-record"));
    let kept: Option<serde_json::Value> = kept.and_then(|text| serde_json::from_str(text).ok());
    let of_kept = |name: &str| Some(kept.as_ref()?.get(name)?.as_str()?.to_owned());
    let basis = so_far.as_ref().ok().and_then(|record| serde_json::to_value(record.basis).ok());
    let withdrawn = answers.and_then(|answers| answers.get("consent-withdrawn"));
    ConsentView {
        reason: so_far.err().map(|error| error.code().to_owned()),
        recorded: of_kept("decision"),
        basis: of_kept("basis").or_else(|| basis?.as_str().map(str::to_owned)),
        withdrawn: withdrawn.filter(|at| !at.is_empty()).cloned(),
    }
}
