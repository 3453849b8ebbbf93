//! The words of a page as a person meets them, and what happens where a translation is missing.

use super::{Kind, Language, Part, Prompt, SetName, Talk};
use crate::text::FULL_LOCALE;

/// One message as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Full key.
    pub key: String,
    /// What the person reads.
    pub text: String,
    /// The language of `text`: the chosen one, or English where it has no such message.
    pub language: String,
    /// The English that was translated.
    pub english: String,
    /// Translation back into English, if somebody made one.
    pub gloss: Option<String>,
}

/// One page as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its part.
    pub part: String,
    /// What the part is for.
    pub kind: Kind,
    /// The prompt.
    pub prompt: Prompt,
    /// Its words.
    pub words: Words,
    /// The list under it.
    pub items: Vec<Words>,
}

impl Talk {
    /// One message in a language; English where the language lacks it, and said so.
    #[must_use]
    pub fn words(&self, language: &Language, key: &str) -> Words {
        let english = self.language(FULL_LOCALE).and_then(|english| english.message(key));
        let english = english.unwrap_or_default().to_owned();
        let own = language.message(key);
        Words {
            key: key.to_owned(),
            text: own.map_or_else(|| english.clone(), str::to_owned),
            language: own.map_or(FULL_LOCALE, |_| &language.tag).to_owned(),
            gloss: language.gloss.get(key).cloned(),
            english,
        }
    }

    /// The pages of some parts, in the order asked for.
    ///
    /// # Errors
    /// `talk-language-unknown`, `talk-part-unknown`, or why a part cannot be handed over in this
    /// language: see [`Talk::refusal`].
    pub fn pages(
        &self,
        tag: &str,
        set: SetName,
        parts: &[String],
    ) -> Result<Vec<Page>, &'static str> {
        let language = self.language(tag).ok_or("talk-language-unknown")?;
        let mut pages = Vec::new();
        for id in parts {
            let part = self.part(set, id).ok_or("talk-part-unknown")?;
            if let Some(code) = self.refusal(language, part) {
                return Err(code);
            }
            pages.extend(part.prompts.iter().map(|prompt| self.page(language, part, prompt)));
        }
        if pages.is_empty() { Err("talk-part-unknown") } else { Ok(pages) }
    }

    fn page(&self, language: &Language, part: &Part, prompt: &Prompt) -> Page {
        let words = |id: &String| self.words(language, &part.set.key(id));
        Page {
            part: part.id.clone(),
            kind: part.kind,
            words: words(&prompt.id),
            items: prompt.items.iter().map(words).collect(),
            prompt: prompt.clone(),
        }
    }

    /// Why a part cannot be handed over in a language, if it cannot.
    ///
    /// Consent, and what must be explained before it, is never shown in a language that the
    /// person did not choose: `talk-consent-incomplete`. Anything else may fall back to English
    /// message by message, but a part without one translated message is refused
    /// (`talk-part-untranslated`), except the needs, which have pictures.
    #[must_use]
    pub fn refusal(&self, language: &Language, part: &Part) -> Option<&'static str> {
        let answers = super::ANSWERS.iter().map(|answer| format!("prompts-answer-{answer}"));
        let must = part.kind == Kind::Consent || part.before_consent;
        if must && part.keys().chain(answers).any(|key| language.message(&key).is_none()) {
            return Some("talk-consent-incomplete");
        }
        let any = part.keys().any(|key| language.message(&key).is_some());
        (!any && part.kind != Kind::Need).then_some("talk-part-untranslated")
    }

    /// Keys of a set that a language lacks.
    #[must_use]
    pub fn missing(&self, language: &Language, set: SetName) -> Vec<String> {
        let english = self.language(FULL_LOCALE).map(|english| &english.set(set).messages);
        let keys = english.into_iter().flat_map(|messages| messages.keys());
        keys.filter(|key| language.message(key).is_none()).map(str::to_owned).collect()
    }
}
