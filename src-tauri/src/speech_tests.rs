use super::*;
use plainsight_core::{guidance::Pack, talk::Talk};

/// An engine with one voice that says how it was asked.
struct OneVoice;

impl Speech for OneVoice {
    fn voices(&self) -> BTreeSet<String> {
        BTreeSet::from(["cy".to_owned()])
    }

    fn speak(&self, text: &str, voice: &str, slow: bool) -> Result<Vec<u8>, Silence> {
        Ok(format!("{voice} {slow} {text}").into_bytes())
    }
}

fn talk() -> Talk {
    Pack::embedded().unwrap_or_else(|problems| panic!("{problems:?}")).talk
}

fn ogg(flags: u8) -> Vec<u8> {
    let mut bytes = b"OggS\0\x02".to_vec();
    bytes.extend([0; 40]);
    bytes.extend(b"OggS\0");
    bytes.push(flags);
    bytes.extend([0; 40]);
    bytes
}

#[test]
fn a_language_without_a_voice_says_so_and_a_clip_speaks_instead_only_while_whole() {
    let home = std::env::temp_dir().join(format!("plainsight-clips-{}", std::process::id()));
    let talk = talk();
    let english = talk.language("en-GB").unwrap();
    let words = talk.words(english, "prompts-hello-greeting");
    let sound = Sound::new(Box::new(OneVoice), home.clone());
    assert_eq!(sound.of_language(english), "none");
    assert_eq!(sound.play(english, &words, false), Err(Silence::NoVoice));
    let folder = home.join("en-GB").join(&english.adult.version);
    std::fs::create_dir_all(&folder).unwrap();
    let clip = folder.join("prompts-hello-greeting.ogg");
    std::fs::write(&clip, ogg(4)).unwrap();
    assert_eq!(sound.of_words(english, &words), "recorded");
    assert_eq!(sound.play(english, &words, false).unwrap(), ogg(4));
    std::fs::write(&clip, ogg(0)).unwrap();
    assert_eq!(sound.play(english, &words, false), Err(Silence::NoVoice), "a truncated clip");
    std::fs::remove_dir_all(&home).unwrap();
}

#[test]
fn only_voices_that_the_engine_has_are_promised() {
    let talk = talk();
    let sound = Sound::new(Box::new(OneVoice), PathBuf::from("none"));
    assert_eq!(sound.of_language(talk.language("cy").unwrap()), "machine");
    for tag in ["ti", "so", "ps", "ckb", "yo", "zh-Hans", "pl"] {
        assert_eq!(sound.of_language(talk.language(tag).unwrap()), "none", "{tag}");
    }
}

#[test]
fn a_machine_without_an_engine_is_silent_and_says_so() {
    let absent = Espeak { program: PathBuf::from("no-such-engine") };
    assert!(absent.voices().is_empty());
    assert_eq!(absent.speak("Hello", "en-gb", false), Err(Silence::NoVoice));
    let broken = Espeak { program: PathBuf::from("false") };
    assert_eq!(broken.speak("Hello", "en-gb", false), Err(Silence::Failed));
}

#[test]
fn a_wav_from_a_pipe_gets_its_lengths() {
    let mut wav = b"RIFF\xff\xff\xff\x7fWAVEfmt ".to_vec();
    wav.extend([0; 20]);
    wav.extend(b"data\xff\xff\xff\x7f");
    wav.extend([1; 10]);
    let fixed = with_lengths(wav).unwrap();
    assert_eq!(fixed[4..8], 46_u32.to_le_bytes());
    assert_eq!(fixed[40..44], 10_u32.to_le_bytes());
    assert_eq!(with_lengths(b"not a sound".to_vec()), None);
}
