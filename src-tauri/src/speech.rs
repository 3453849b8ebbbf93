//! Sound: a machine voice behind two methods, and recorded clips where somebody brought them.
//!
//! The engine is a program of the system, found at run time: its licence (GPL) does not allow
//! bringing it along. No voice is an answer too; the window says so.

use plainsight_core::talk::{Language, Words};
use plainsight_device::packs::Clips;
use std::{
    collections::BTreeSet,
    io::{Read as _, Write as _},
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// Words a minute, and slowly.
const RATE: [&str; 2] = ["140", "95"];
/// A message takes the engine some 50 ms; it is never waited for longer than this.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why nothing is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Silence {
    /// There is no voice for the language.
    NoVoice,
    /// There is one, but it failed.
    Failed,
}

impl Silence {
    /// Code, for wording.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::NoVoice => "speech-none",
            Self::Failed => "speech-failed",
        }
    }
}

/// A machine voice.
pub(crate) trait Speech: Send + Sync {
    /// Names of its voices.
    fn voices(&self) -> BTreeSet<String>;
    /// Speaks a text into a WAV file's bytes.
    fn speak(&self, text: &str, voice: &str, slow: bool) -> Result<Vec<u8>, Silence>;
}

/// espeak-ng, if the system has it.
pub(crate) struct Espeak {
    program: PathBuf,
}

impl Espeak {
    /// The engine of this system, or of `PLAINSIGHT_ESPEAK`.
    pub(crate) fn found() -> Self {
        let named = std::env::var_os("PLAINSIGHT_ESPEAK").map(PathBuf::from);
        Self { program: named.unwrap_or_else(|| PathBuf::from("espeak-ng")) }
    }
}

impl Speech for Espeak {
    fn voices(&self) -> BTreeSet<String> {
        let listed = Command::new(&self.program).arg("--voices").stdin(Stdio::null()).output();
        let text = listed.map(|out| String::from_utf8_lossy(&out.stdout).into_owned());
        let text = text.unwrap_or_default();
        let lines = text.lines().skip(1);
        lines.filter_map(|line| line.split_whitespace().nth(1)).map(str::to_owned).collect()
    }

    fn speak(&self, text: &str, voice: &str, slow: bool) -> Result<Vec<u8>, Silence> {
        let rate = if slow { RATE[1] } else { RATE[0] };
        // The words go in by a pipe: arguments can be read by every process of the machine.
        let mut child = Command::new(&self.program)
            .args(["--stdin", "--stdout", "-b", "1", "-v", voice, "-s", rate])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| Silence::NoVoice)?;
        let spoken =
            child.stdin.take().is_some_and(|mut pipe| pipe.write_all(text.as_bytes()).is_ok());
        let reader = child.stdout.take().map(|mut pipe| {
            std::thread::spawn(move || {
                let mut wav = Vec::new();
                pipe.read_to_end(&mut wav).map(|_| wav)
            })
        });
        let well = ends_well(&mut child);
        let wav = reader.and_then(|reader| reader.join().ok()).and_then(Result::ok);
        let wav = wav.filter(|_| spoken && well).ok_or(Silence::Failed)?;
        with_lengths(wav).ok_or(Silence::Failed)
    }
}

/// Waits for the engine, and ends it when it hangs.
fn ends_well(child: &mut std::process::Child) -> bool {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if start.elapsed() < PATIENCE => {
                std::thread::sleep(Duration::from_millis(5));
            }
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}

/// A WAV written to a pipe does not know its lengths; players want them.
fn with_lengths(mut wav: Vec<u8>) -> Option<Vec<u8>> {
    let whole = u32::try_from(wav.len()).ok()?;
    if !wav.starts_with(b"RIFF") || whole <= 44 || wav.get(36..40)? != b"data" {
        return None;
    }
    wav.get_mut(4..8)?.copy_from_slice(&(whole - 8).to_le_bytes());
    wav.get_mut(40..44)?.copy_from_slice(&(whole - 44).to_le_bytes());
    Some(wav)
}

/// Everything that can be heard.
pub(crate) struct Sound {
    engine: Box<dyn Speech>,
    voices: BTreeSet<String>,
    clips: Clips,
}

impl Sound {
    /// Asks the engine once which voices it has. Clips are those of the pack in force; each belongs
    /// to one version of the words, so that none outlives them.
    pub(crate) fn new(engine: Box<dyn Speech>, clips: Clips) -> Self {
        let voices = engine.voices();
        Self { engine, voices, clips }
    }

    fn voice<'a>(&self, language: &'a Language) -> Option<&'a str> {
        language.voice.as_deref().filter(|voice| self.voices.contains(*voice))
    }

    /// What a language's machine voice is: `machine`, `rough` or `none`.
    pub(crate) fn of_language(&self, language: &Language) -> &'static str {
        match self.voice(language) {
            Some(_) if language.voice_rough => "rough",
            Some(_) => "machine",
            None => "none",
        }
    }

    /// What one message would sound like: `recorded`, or as its language's voice.
    pub(crate) fn of_words(&self, language: &Language, words: &Words) -> &'static str {
        let of = version(language, words);
        if of.is_some_and(|version| self.clips.has(&language.tag, version, &words.key)) {
            return "recorded";
        }
        self.of_language(language)
    }

    /// The bytes to play: a whole recorded clip, else the machine's voice.
    pub(crate) fn play(
        &self,
        language: &Language,
        words: &Words,
        slow: bool,
    ) -> Result<Vec<u8>, Silence> {
        // A clip that is no longer what was signed is left out: the machine speaks instead.
        let clip = version(language, words)
            .and_then(|version| self.clips.read(&language.tag, version, &words.key));
        if let Some(clip) = clip {
            return Ok(clip);
        }
        let voice = self.voice(language).ok_or(Silence::NoVoice)?;
        self.engine.speak(&words.text, voice, slow)
    }
}

/// The version of the words that a message belongs to.
fn version<'a>(language: &'a Language, words: &Words) -> Option<&'a str> {
    let sets = [&language.child, &language.adult];
    let set = sets.into_iter().find(|set| set.messages.get(&words.key).is_some())?;
    Some(&set.version)
}

#[cfg(test)]
#[path = "speech_tests.rs"]
mod tests;
