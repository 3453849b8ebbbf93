use super::*;
use plainsight_core::{guidance::Pack, talk::Talk};
use plainsight_device::{
    Config, clock,
    packs::{PackKey, Start, build, read_folder},
};
use std::path::Path;

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

const GREETING: &str = "prompts-hello-greeting";

fn wav() -> Vec<u8> {
    let mut wav = b"RIFF\x28\0\0\0WAVEfmt \x10\0\0\0".to_vec();
    wav.extend([0; 16]);
    wav.extend(b"data\x04\0\0\0beep");
    wav
}

/// The clips of a pack with one recorded message, installed and found at the next start.
fn recorded(root: &Path, version: &str) -> Start {
    let folder = root.join("folder");
    let clip = folder.join(format!("sound/en-GB/{version}/{GREETING}.wav"));
    std::fs::create_dir_all(clip.parent().unwrap()).unwrap();
    std::fs::write(&clip, wav()).unwrap();
    std::fs::write(folder.join("about.toml"), "id = \"a\"\nversion = \"1\"\nby = \"A\"\n").unwrap();
    let key = PackKey::make(&root.join("key")).unwrap();
    let (now, file) = (clock::now(), root.join("a.pack"));
    let drawn = |_: &str| Vec::new();
    build(&read_folder(&folder).unwrap(), &key, &file, now.date_naive(), &drawn).ok().unwrap();
    let config = Config { home: root.join("home"), idle_lock: Duration::MAX };
    let mut device = Start::find(&config).ok().unwrap().open(config.clone(), now).unwrap();
    device.trust_pack_signer(key.public(), false, now).unwrap();
    device.install_pack(&file, false, &drawn, now).unwrap();
    drop(device);
    Start::find(&config).ok().unwrap()
}

#[test]
fn a_recorded_message_is_heard_instead_of_a_voice_only_while_it_is_whole() {
    let root = std::env::temp_dir().join(format!("plainsight-clips-{}", std::process::id()));
    let talk = talk();
    let english = talk.language("en-GB").unwrap();
    let words = talk.words(english, GREETING);
    let silent = Sound::new(Box::new(OneVoice), Clips::default());
    assert_eq!(silent.of_language(english), "none");
    assert_eq!(silent.play(english, &words, false), Err(Silence::NoVoice));
    let start = recorded(&root, &english.adult.version);
    let sound = Sound::new(Box::new(OneVoice), start.clips);
    assert_eq!(sound.of_words(english, &words), "recorded");
    assert_eq!(sound.play(english, &words, false).unwrap(), wav());
    let other = talk.words(english, "prompts-answer-yes");
    assert_eq!(sound.of_words(english, &other), "none");
    let packs = std::fs::read_dir(root.join("home/packs")).unwrap().flatten();
    let pack = packs.map(|entry| entry.path()).find(|path| path.is_file()).unwrap();
    let mut bytes = std::fs::read(&pack).unwrap();
    let at = bytes.windows(4).position(|four| four == b"beep").unwrap();
    bytes[at] = b'x';
    std::fs::write(&pack, bytes).unwrap();
    assert_eq!(sound.play(english, &words, false), Err(Silence::NoVoice), "a damaged clip");
    std::fs::remove_dir_all(&root).unwrap();
}

#[test]
fn only_voices_that_the_engine_has_are_promised() {
    let talk = talk();
    let sound = Sound::new(Box::new(OneVoice), Clips::default());
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
