//! What *Talk* shows, gathered from the device, the words and the voices.

use crate::{
    convert::{self, Talking},
    shell::Shell,
    view::{HandOverView, LanguageView, ProblemView, SheetView, TalkView},
};
use plainsight_core::talk::{Language, SetName};
use plainsight_device::{DeviceError, Subject, clock, latest_answers};
use plainsight_report::{RightsSheet, rights_words};

type Reply<T> = Result<T, ProblemView>;

fn refused(code: &'static str) -> ProblemView {
    convert::problem(&DeviceError::Refused(code))
}

impl Shell {
    fn talking(&self) -> Talking<'_> {
        Talking { talk: &self.pack.talk, sound: &self.sound }
    }

    fn language(&self, tag: &str) -> Reply<&Language> {
        self.pack.talk.language(tag).ok_or_else(|| refused("talk-language-unknown"))
    }

    /// *Talk*, opened by an officer.
    pub(crate) async fn talk(&self, subject: Subject) -> Reply<TalkView> {
        let gathered = self.ask(move |device| {
            let person = subject.person.map(|id| device.person(id)).transpose()?;
            let consent = match subject.person {
                Some(id) => device.consent_so_far(id),
                None => Err(DeviceError::Refused("consent-nobody")),
            };
            let facts = device.talk_facts(subject)?;
            let set = device.talk_set(subject)?;
            Ok((person, consent, facts, set, device.open_talks(subject, clock::now())?))
        });
        let (person, consent, facts, set, talks) = gathered.await?;
        let talking = self.talking();
        let chosen = facts.get("talk-language").and_then(|tag| self.pack.talk.language(tag));
        let parts = |language: &Language| {
            self.pack.talk.parts(set).map(|part| talking.part(language, part)).collect()
        };
        let answers = person.as_ref().map(|person| &person.answers);
        let age = answers.and_then(|answers| answers.get("pv-under-age"));
        let shown = latest_answers(&talks);
        Ok(TalkView {
            encounter_id: subject.encounter.to_string(),
            person_id: subject.person.map(|id| id.to_string()),
            label: person.as_ref().map(|person| person.label.clone()),
            set: set.as_str().to_owned(),
            set_decided: age.is_some_and(|age| ["yes", "no", "not-sure"].contains(&age.as_str())),
            language: chosen.map(|language| talking.language(language)),
            parts: chosen.map(parts).unwrap_or_default(),
            answers: shown.iter().map(|(_, event)| talking.event(event)).collect(),
            talks: talks.iter().rev().map(|talk| talking.log(talk)).collect(),
            consent: convert::consent(consent, answers),
            facts,
        })
    }

    /// Languages that fit what was typed, likeliest first.
    pub(crate) async fn languages(
        &self,
        typed: &str,
        countries: &[String],
    ) -> Reply<Vec<LanguageView>> {
        let used = self.ask(|device| device.languages_used()).await?;
        let talk = &self.pack.talk;
        let found = if typed.trim().is_empty() {
            talk.ordered(countries, &used)
        } else {
            talk.search(typed)
        };
        Ok(found.into_iter().map(|language| self.talking().language(language)).collect())
    }

    /// A conversation ready to hand over.
    pub(crate) async fn hand_over(
        &self,
        subject: Subject,
        tag: String,
        parts: Vec<String>,
    ) -> Reply<HandOverView> {
        let chosen = tag.clone();
        let started = self
            .ask(move |device| device.start_talk(subject, &chosen, &parts, clock::now()))
            .await?;
        Ok(self.talking().hand_over(self.language(&tag)?, started))
    }

    /// The bytes of one spoken message.
    pub(crate) async fn spoken(&self, tag: &str, key: &str, slow: bool) -> Reply<Vec<u8>> {
        let words = self.pack.talk.words(self.language(tag)?, key);
        if words.text.is_empty() {
            return Err(refused("talk-message-unknown"));
        }
        let (pack, sound) = (self.pack.clone(), self.sound.clone());
        let played = tauri::async_runtime::spawn_blocking(move || {
            let language = pack.talk.language(&words.language);
            language.map(|language| sound.play(language, &words, slow))
        });
        let played = played.await.ok().flatten().ok_or_else(|| refused("speech-failed"))?;
        played.map_err(|silence| refused(silence.code()))
    }

    /// The rights sheet for paper.
    pub(crate) fn rights(&self, tag: &str, set: &str) -> Reply<RightsSheet<'_>> {
        let set = SetName::parse(set).ok_or_else(|| refused("talk-part-unknown"))?;
        let words = rights_words(&self.pack.talk, self.language(tag)?, set);
        words.ok_or_else(|| refused("talk-part-untranslated"))
    }

    /// The rights sheet of a set in a language.
    pub(crate) fn sheet(&self, tag: &str, set: &str) -> Reply<SheetView> {
        let set = SetName::parse(set).ok_or_else(|| refused("talk-part-unknown"))?;
        let sheet = self.talking().sheet(self.language(tag)?, set);
        sheet.ok_or_else(|| refused("talk-part-unknown"))
    }
}
