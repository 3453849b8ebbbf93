//! `plainsight talk card|rights`: paper for the person, from the built-in words.

use super::pack;
use crate::{
    args::{RightsArgs, TalkCommand},
    output::{Failure, Outcome, answer},
};
use plainsight_core::{
    talk::{Language, SetName, Talk},
    text,
};
use plainsight_report::{
    PaperError, card_languages, language_card_pdf, rights_sheet_pdf, rights_words,
};
use serde_json::json;
use std::{fs::File, io::Write as _, path::Path};

/// Runs the command.
pub(crate) fn run(command: TalkCommand) -> Result<Outcome, Failure> {
    match command {
        TalkCommand::Card { lang, pdf } => card(&lang, &pdf),
        TalkCommand::Rights(args) => rights(&args),
    }
}

fn card(tags: &[String], path: &Path) -> Result<Outcome, Failure> {
    let pack = pack()?;
    tags.iter().try_for_each(|tag| known(&pack.talk, tag).map(|_| ()))?;
    let languages = card_languages(&pack.talk, tags);
    write(path, language_card_pdf(&languages, text::full()))?;
    let tags: Vec<&str> = languages.iter().map(|one| one.tag).collect();
    answer(&json!({ "pdf": path, "languages": tags }))?;
    Ok(Outcome::Ok)
}

fn rights(args: &RightsArgs) -> Result<Outcome, Failure> {
    let pack = pack()?;
    let language = known(&pack.talk, &args.lang)?;
    let set = if args.child { SetName::Child } else { SetName::Adult };
    let sheet = rights_words(&pack.talk, language, set).ok_or_else(|| {
        Failure::Misuse(format!("the rights sheet is not whole in {}", language.english))
    })?;
    write(&args.pdf, rights_sheet_pdf(&sheet))?;
    let state = language.set(set);
    answer(&json!({
        "pdf": args.pdf,
        "language": language.tag,
        "set": set.as_str(),
        "version": state.version,
        "review": state.review.as_str(),
    }))?;
    Ok(Outcome::Ok)
}

fn known<'a>(talk: &'a Talk, tag: &str) -> Result<&'a Language, Failure> {
    talk.language(tag).ok_or_else(|| {
        let tags: Vec<&str> = talk.languages.iter().map(|one| one.tag.as_str()).collect();
        Failure::Misuse(format!("no language {tag:?}; there are {}", tags.join(", ")))
    })
}

/// Writes the paper; a file that is there already is somebody's and stays.
fn write(path: &Path, pdf: Result<Vec<u8>, PaperError>) -> Result<(), Failure> {
    let bytes = pdf.map_err(|error| Failure::Broken(error.to_string()))?;
    let refused = |error| Failure::Misuse(format!("{} cannot be written: {error}", path.display()));
    File::create_new(path).and_then(|mut file| file.write_all(&bytes)).map_err(refused)
}
