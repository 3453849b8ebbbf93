//! Wording: Fluent messages from `locales/<tag>/*.ftl`, one source for every front end.

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};
use std::{
    collections::BTreeMap,
    sync::{LazyLock, OnceLock},
};
use unic_langid::LanguageIdentifier;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The locale that has every message.
pub const FULL_LOCALE: &str = "en-GB";

static FULL: LazyLock<Texts> = LazyLock::new(|| Texts::load(FULL_LOCALE));

/// The messages of [`FULL_LOCALE`].
#[must_use]
pub fn full() -> &'static Texts {
    &FULL
}

/// Words that a signed pack brought, as locale and text of a file.
static BROUGHT: OnceLock<Vec<(String, String)>> = OnceLock::new();

/// Puts the words of a pack, as locale and text of a file, over those built in. Only the first call
/// counts, and only before any message was asked for: words do not change under an officer's hands.
pub fn bring(texts: Vec<(String, String)>) {
    let _ = BROUGHT.set(texts);
}

/// The words that a pack brought for a locale.
pub fn brought(locale: &str) -> impl Iterator<Item = &str> {
    let all = BROUGHT.get().into_iter().flatten();
    all.filter(move |(of, _)| of == locale).map(|(_, text)| text.as_str())
}

/// The messages of one locale.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The messages of `locale`; a message it lacks is taken from [`FULL_LOCALE`].
    #[must_use]
    pub fn load(locale: &str) -> Self {
        let tag: LanguageIdentifier = locale.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks help in mixed scripts on a screen; in a report they would be noise.
        bundle.set_use_isolating(false);
        for (_, text) in files(locale) {
            // A file with a broken message still gives its good ones; a test refuses broken ones.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(good, _)| good);
            bundle.add_resource_overriding(resource);
        }
        for text in brought(locale) {
            let read = FluentResource::try_new(text.to_owned());
            bundle.add_resource_overriding(read.unwrap_or_else(|(good, _)| good));
        }
        Self { bundle }
    }

    /// One message, or its key where nobody wrote it (a test refuses that).
    #[must_use]
    pub fn get(&self, key: &str, args: &BTreeMap<String, String>) -> String {
        self.find(key, args).or_else(|| FULL.find(key, args)).unwrap_or_else(|| key.to_owned())
    }

    /// One message of this very locale.
    #[must_use]
    pub fn find(&self, key: &str, args: &BTreeMap<String, String>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (name.as_str(), typed(value))).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }
}

/// Numbers are sent as text; Fluent needs them as numbers to choose a plural.
fn typed(value: &str) -> FluentValue<'_> {
    match value.parse::<i64>() {
        Ok(number) if number.to_string() == value => number.into(),
        _ => value.into(),
    }
}

/// Folders of `locales/`.
pub fn locales() -> impl Iterator<Item = String> {
    EMBEDDED.dirs().map(|dir| dir.path().to_string_lossy().into_owned())
}

/// One file of a locale, by its name.
#[must_use]
pub fn file(locale: &str, name: &str) -> Option<String> {
    let file = EMBEDDED.get_dir(locale)?.files().find(|file| {
        file.path().file_name().is_some_and(|found| found.to_string_lossy() == name)
    })?;
    file.contents_utf8().map(str::to_owned)
}

/// The message files of one locale as path and text, in order of path. The gloss is left out: it
/// has the keys of the prompts, but is for the officer's eyes (see [`crate::talk`]).
pub fn files(locale: &str) -> impl Iterator<Item = (String, String)> {
    let mut files: Vec<_> =
        EMBEDDED.get_dir(locale).map(|dir| dir.files().collect()).unwrap_or_default();
    files.sort_by_key(|file| file.path());
    files.into_iter().filter_map(|file| {
        let path = file.path().to_string_lossy().into_owned();
        if !path.ends_with(".ftl") || path.ends_with("gloss.ftl") {
            return None;
        }
        file.contents_utf8().map(|text| (path, text.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_is_shown_as_itself() {
        assert_eq!(Texts::load("en-GB").get("no-such-key", &BTreeMap::new()), "no-such-key");
    }

    #[test]
    fn an_unknown_locale_falls_back() {
        let text = Texts::load("xx").get("no-such-key", &BTreeMap::new());
        assert_eq!(text, "no-such-key");
    }

    #[test]
    fn numbers_choose_plurals_and_collar_numbers_keep_their_zeros() {
        assert!(matches!(typed("3"), FluentValue::Number(_)));
        assert!(matches!(typed("007"), FluentValue::String(_)));
    }
}
