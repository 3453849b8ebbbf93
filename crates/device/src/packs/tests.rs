//! The whole life of a pack: made, refused for every reason there is, installed, in force, damaged.

use super::{archive, build::signed, *};
use crate::{Config, Device, NewOfficer, clock};
use plainsight_core::{
    forms::Change,
    guidance::{Files, Pack},
    packs::{Entry, Listing},
    talk::SetName,
    text,
};
use plainsight_seal::{hex, sha256};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
    time::Duration,
};
use tempfile::TempDir;
use zeroize::Zeroizing;

const GREETING: &str = "prompts-hello-greeting";
const PHRASE: &str = "four quiet brown geese";
static PACK: LazyLock<Arc<Pack>> = LazyLock::new(|| Arc::new(Pack::embedded().ok().unwrap()));

struct World {
    root: TempDir,
    key: PackKey,
}

impl World {
    /// A signer, and a device that trusts them.
    fn new() -> Self {
        let root = TempDir::new().unwrap();
        let key = PackKey::make(&root.path().join("pack.key")).unwrap();
        let world = Self { root, key };
        world.device().trust_pack_signer(world.key.public(), false, clock::now()).unwrap();
        world
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn config(&self) -> Config {
        Config { home: self.path("home"), idle_lock: Duration::MAX }
    }

    fn start(&self) -> Start {
        Start::find(&self.config()).ok().unwrap()
    }

    fn device(&self) -> Device {
        self.start().open(self.config(), clock::now()).unwrap()
    }

    /// A folder with these files, as a pack of this version.
    fn folder(&self, version: &str, files: &[(&str, &[u8])]) -> PathBuf {
        let folder = self.path(&format!("folder-{version}"));
        let _ = fs::remove_dir_all(&folder);
        let about = format!("id = \"avon\"\nversion = \"{version}\"\nby = \"Avon\"\n");
        write(&folder, "about.toml", about.as_bytes());
        files.iter().for_each(|(path, bytes)| write(&folder, path, bytes));
        folder
    }

    fn pack(&self, version: &str, files: &[(&str, &[u8])]) -> PathBuf {
        let out = self.path(&format!("{version}.pack"));
        let _ = fs::remove_file(&out);
        let folder = read_folder(&self.folder(version, files)).unwrap();
        let today = clock::now().date_naive();
        if let Err(error) = build(&folder, &self.key, &out, today, &drawn) {
            panic!("{error}: {:?}", error.problems());
        }
        out
    }

    fn install(&self, pack: &Path) -> Result<Installed, PackError> {
        self.device().install_pack(pack, false, &drawn, clock::now())
    }

    fn refusal(&self, pack: &Path) -> &'static str {
        // Under the built-in guidance, loaded once.
        let mut device = Device::open(self.config(), Arc::clone(&PACK), clock::now()).unwrap();
        let before = device.in_force().unwrap();
        let refused = device.install_pack(pack, false, &drawn, clock::now()).err().unwrap();
        assert_eq!(device.in_force().unwrap(), before, "a refusal changes nothing");
        refused.code()
    }

    fn notices(&self) -> Vec<&'static str> {
        self.device().notices().map(|(key, _)| key).collect()
    }

    /// The one file of the installed pack.
    fn installed(&self) -> PathBuf {
        let packs = fs::read_dir(self.path("home/packs")).unwrap().flatten();
        let mut files = packs.map(|entry| entry.path()).filter(|path| path.is_file());
        files.next().unwrap()
    }
}

fn drawn(_: &str) -> Vec<char> {
    Vec::new()
}

fn write(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Polish with another greeting.
fn polish(greeting: &str) -> Vec<(String, Vec<u8>)> {
    let files = ["manifest.toml", "prompts.ftl", "prompts-child.ftl", "gloss.ftl"];
    let file = |name: &&str| {
        let text = text::file("pl", name).unwrap();
        let line = text.lines().find(|line| line.starts_with(GREETING)).unwrap_or("no such line");
        let text = text.replace(line, &format!("{GREETING} = {greeting}"));
        (format!("locales/pl/{name}"), text.into_bytes())
    };
    files.iter().map(file).collect()
}

fn guidance(version: &str, changes: &[(&str, &str, &str)]) -> Vec<(String, Vec<u8>)> {
    let embedded = Files::embedded();
    let file = |(path, text): (&str, &str)| {
        let mut text = text.to_owned();
        for (_, old, new) in changes.iter().filter(|(changed, ..)| *changed == path) {
            assert!(text.contains(old), "{path}: {old}");
            text = text.replace(old, new);
        }
        if path == "pack.toml" {
            let line = text.lines().find(|line| line.starts_with("version")).unwrap().to_owned();
            text = text.replace(&line, &format!("version = \"{version}\""));
        }
        (format!("guidance/{path}"), text.into_bytes())
    };
    embedded.all().map(file).collect()
}

fn borrowed(files: &[(String, Vec<u8>)]) -> Vec<(&str, &[u8])> {
    files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect()
}

fn wav(body: &[u8]) -> Vec<u8> {
    let mut chunks = b"WAVEfmt \x10\0\0\0".to_vec();
    chunks.extend([0; 16]);
    chunks.extend(b"data");
    chunks.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
    chunks.extend(body);
    [b"RIFF".as_slice(), &u32::try_from(chunks.len()).unwrap().to_le_bytes(), &chunks].concat()
}

fn greeting(start: &Start) -> String {
    let talk = &start.pack.talk;
    talk.words(talk.language("pl").unwrap(), GREETING).text
}

#[test]
fn words_and_sound_are_replaced_from_the_next_start_and_put_back_when_taken_out() {
    let world = World::new();
    let mut files = polish("Cześć");
    let usual = greeting(&world.start());
    assert_ne!(usual, "Cześć");
    let first = world.install(&world.pack("1", &borrowed(&files))).unwrap();
    assert_eq!((first.languages, first.clips, first.guidance), (vec!["pl".to_owned()], 0, None));
    let start = world.start();
    assert_eq!(greeting(&start), "Cześć");
    let version = start.pack.talk.language("pl").unwrap().set(SetName::Adult).version.clone();
    files.push((format!("sound/pl/{version}/{GREETING}.wav"), wav(b"dzien dobry")));
    let mut device = world.device();
    let pack = world.pack("2", &borrowed(&files));
    let second = device.install_pack(&pack, false, &drawn, clock::now()).unwrap();
    assert_eq!(second.clips, 1);
    assert!(device.in_force().unwrap().waits, "not before the next start");
    drop(device);
    let start = world.start();
    assert_eq!(start.clips.read("pl", &version, GREETING).unwrap(), wav(b"dzien dobry"));
    assert_eq!(start.clips.read("pl", "0", GREETING), None, "never for other words");
    let mut device = world.device();
    assert!(!device.in_force().unwrap().waits);
    assert_eq!(device.audit_verify().unwrap().unwrap(), 4 - 1, "trust and two packs");
    device.remove_pack(clock::now()).unwrap();
    assert!(device.in_force().unwrap().waits);
    drop(device);
    assert_eq!(greeting(&world.start()), usual);
    assert_eq!(world.notices(), [] as [&str; 0]);
}

#[test]
fn only_the_trusted_signer_is_believed() {
    let world = World::new();
    let pack = world.pack("1", &borrowed(&polish("A")));
    let other = World::new();
    assert_eq!(other.refusal(&pack), "pack-not-signed");
    let stranger = other.key.public();
    let mut device = world.device();
    let refused = device.trust_pack_signer(stranger, false, clock::now()).err().unwrap();
    assert_eq!(refused.code(), "pack-signer-chosen");
    drop(device);
    world.install(&pack).unwrap();
    world.device().trust_pack_signer(stranger, true, clock::now()).unwrap();
    assert_eq!(world.notices(), ["errors-notice-pack-broken"], "signed by somebody else now");
    let home = TempDir::new().unwrap();
    let config = Config { home: home.path().to_owned(), idle_lock: Duration::MAX };
    let mut device = Device::open(config, world.start().pack, clock::now()).unwrap();
    let refused = device.install_pack(&pack, false, &drawn, clock::now()).err().unwrap();
    assert_eq!(refused.code(), "pack-no-signer");
}

#[test]
fn every_cut_every_added_byte_and_changed_bits_are_refused() {
    let world = World::new();
    let files = [("locales/en-GB/settings.ftl", b"settings-title = Options\n".as_slice())];
    let good = fs::read(world.pack("1", &files)).unwrap();
    let open = |bytes: &[u8]| {
        let length = u64::try_from(bytes.len()).unwrap();
        let cursor = std::io::Cursor::new(bytes);
        archive::read(cursor, length, world.key.public(), archive::Reading::Whole).err()
    };
    assert!(open(&good).is_none());
    for cut in (0..good.len()).step_by(61) {
        assert!(open(&good[..cut]).is_some(), "cut at {cut}");
    }
    assert!(open(&[good.as_slice(), &[0; 512]].concat()).is_some());
    for at in 0..good.len() {
        let mut changed = good.clone();
        changed[at] ^= 1;
        // What fills up the last block of a member is the one thing that nobody reads.
        assert!(open(&changed).is_some() || good[at] == 0, "byte {at}");
    }
}

/// A pack whose list is signed though a rule is broken, and whose archive may say something else.
fn forged(world: &World, listing: &Listing, members: &[(String, Vec<u8>)]) -> PathBuf {
    let out = world.path("forged.pack");
    let text = signed(listing, &world.key).unwrap();
    archive::write(&text, members, fs::File::create(&out).unwrap()).unwrap();
    out
}

#[test]
fn a_pack_from_the_future_an_unlisted_file_and_a_way_out_are_refused() {
    let world = World::new();
    let path = "locales/en-GB/settings.ftl".to_owned();
    let bytes = b"settings-title = Options\n".to_vec();
    let entry = |path: &str| Entry {
        path: path.to_owned(),
        length: u64::try_from(bytes.len()).unwrap(),
        sha256: hex(&sha256(&bytes)),
    };
    let listing = |format: u32, files: Vec<Entry>| Listing {
        format,
        id: "avon".into(),
        version: "1".into(),
        by: "Avon".into(),
        files,
    };
    let member = |path: &str| (path.to_owned(), bytes.clone());
    for (list, members, code) in [
        (listing(2, vec![entry(&path)]), vec![member(&path)], "pack-newer"),
        (listing(1, vec![]), vec![member(&path)], "pack-unreadable"),
        (listing(1, vec![entry(&path)]), vec![], "pack-unreadable"),
        (listing(1, vec![entry(&path)]), vec![member("other.ftl")], "pack-unreadable"),
        (
            listing(1, vec![entry("guidance/x/../../y.toml")]),
            vec![member("y.toml")],
            "pack-unreadable",
        ),
    ] {
        let pack = forged(&world, &list, &members);
        assert_eq!(world.refusal(&pack), code, "{list:?}");
    }
    let huge = Entry { length: 5 << 20, ..entry(&path) };
    let pack = forged(&world, &listing(1, vec![huge]), &[]);
    assert_eq!(world.refusal(&pack), "pack-too-large");
    let link = world.path("link.pack");
    let text = signed(&listing(1, vec![entry(&path)]), &world.key).unwrap();
    let mut archive = tar::Builder::new(fs::File::create(&link).unwrap());
    let mut header = tar::Header::new_ustar();
    header.set_size(u64::try_from(text.len()).unwrap());
    archive.append_data(&mut header, "pack.json", text.as_bytes()).unwrap();
    let mut header = tar::Header::new_ustar();
    header.set_entry_type(tar::EntryType::Symlink);
    header.set_size(0);
    archive.append_link(&mut header, &path, "/etc/passwd").unwrap();
    archive.into_inner().unwrap();
    assert_eq!(world.refusal(&link), "pack-unreadable");
    fs::write(&link, b"not a pack at all").unwrap();
    assert_eq!(world.refusal(&link), "pack-unreadable");
}

#[test]
fn faults_inside_are_named_and_nothing_is_installed() {
    let world = World::new();
    let bytes = b"settings-title = Options of { $name }\n".to_vec();
    let path = "locales/en-GB/settings.ftl".to_owned();
    let entry = Entry {
        path: path.clone(),
        length: u64::try_from(bytes.len()).unwrap(),
        sha256: hex(&sha256(&bytes)),
    };
    let listing = Listing {
        format: 1,
        id: "avon".into(),
        version: "1".into(),
        by: "Avon".into(),
        files: vec![entry],
    };
    let pack = forged(&world, &listing, &[(path.clone(), bytes)]);
    let refused = world.install(&pack).err().unwrap();
    let found: Vec<_> =
        refused.problems().iter().map(|one| (one.file.as_str(), one.line, one.code)).collect();
    assert_eq!(found, [(path.as_str(), 1, "variable-unknown")]);
    assert_eq!(world.refusal(&pack), "pack-problems");
    let folder = world.folder("1", &[("sound/pl/0/a.ogg", b"OggS cut")]);
    let today = clock::now().date_naive();
    let built = build(&read_folder(&folder).unwrap(), &world.key, &world.path("x"), today, &drawn);
    assert!(built.err().unwrap().problems().iter().any(|one| one.code == "sound-broken"));
    let folder = world.folder("1", &[("notes/a.txt", b"")]);
    assert_eq!(read_folder(&folder).err().unwrap().problems()[0].code, "file-misplaced");
}

#[test]
fn a_pack_goes_forward_only_unless_said() {
    let world = World::new();
    let pack = |version: &str, words: &str| world.pack(version, &borrowed(&polish(words)));
    world.install(&pack("2", "B")).unwrap();
    assert_eq!(world.refusal(&pack("1", "A")), "pack-older");
    assert_eq!(world.refusal(&pack("2", "Other words")), "pack-older");
    world.install(&pack("2", "B")).unwrap();
    world.device().remove_pack(clock::now()).unwrap();
    assert_eq!(world.refusal(&pack("1", "A")), "pack-older", "even after it was taken out");
    world.device().install_pack(&pack("1", "A"), true, &drawn, clock::now()).unwrap();
    assert_eq!(greeting(&world.start()), "A");
    let older = world.pack("3", &borrowed(&guidance("2020.1", &[])));
    assert_eq!(world.refusal(&older), "pack-older", "the law in force is newer");
}

#[test]
fn a_damaged_pack_gives_way_to_the_built_in_one_and_says_so() {
    let world = World::new();
    let usual = greeting(&world.start());
    let pack = world.pack("1", &borrowed(&polish("A")));
    world.install(&pack).unwrap();
    let file = world.installed();
    let whole = fs::read(&file).unwrap();
    for damage in [&whole[..whole.len() / 2], b"", &[whole.as_slice(), b"x"].concat()] {
        fs::write(&file, damage).unwrap();
        assert_eq!(greeting(&world.start()), usual);
        assert_eq!(world.notices(), ["errors-notice-pack-broken"]);
        assert!(world.device().in_force().unwrap().problem.is_some());
    }
    fs::remove_file(&file).unwrap();
    assert_eq!(world.notices(), ["errors-notice-pack-broken"]);
    world.install(&pack).unwrap();
    assert_eq!((greeting(&world.start()).as_str(), world.notices().len()), ("A", 0), "mended");
}

#[test]
fn a_clip_damaged_after_it_was_installed_is_not_played() {
    let world = World::new();
    let talk = Pack::embedded().ok().unwrap().talk;
    let version = &talk.language("pl").unwrap().set(SetName::Adult).version;
    let path = format!("sound/pl/{version}/{GREETING}.wav");
    world.install(&world.pack("1", &[(&path, &wav(b"dzien dobry"))])).unwrap();
    let file = world.installed();
    let mut bytes = fs::read(&file).unwrap();
    let at = bytes.windows(5).position(|some| some == b"dobry").unwrap();
    bytes[at] ^= 1;
    fs::write(&file, bytes).unwrap();
    let start = world.start();
    assert!(start.clips.has("pl", version, GREETING));
    assert_eq!(start.clips.read("pl", version, GREETING), None);
}

#[test]
fn a_draft_keeps_its_form_until_a_person_has_seen_what_a_newer_one_changes() {
    let world = World::new();
    let mut device = world.device();
    let new = NewOfficer {
        name: "Amy Reed".into(),
        collar: "4417".into(),
        force: "Sussex Police".into(),
        pass_phrase: Zeroizing::new(PHRASE.into()),
    };
    device.create_officer(&new, clock::now()).unwrap();
    let encounter = device.start_encounter(clock::now()).unwrap();
    let person = device.add_person(encounter, "Boy", clock::now()).unwrap();
    for (field, value) in [("pv-under-age", "yes"), ("pv-gender", "male")] {
        device.save_answer(person, field, value, clock::now()).unwrap();
    }
    assert_eq!(device.form_change(person).unwrap(), None);
    let begun = device.form_of(person).unwrap();
    drop(device);
    let form = "forms/fields/5-person.toml";
    let text = Files::embedded().get(form).unwrap().to_owned();
    let block = text.split("id = \"pv-gender\"").nth(1).unwrap();
    let options = block.lines().find(|line| line.starts_with("options")).unwrap().to_owned();
    assert!(options.contains("\"male\""), "{options}");
    let fewer = options.replace("\"male\"", "\"man\"");
    let files = guidance("2099.1", &[(form, &options, &fewer)]);
    world.install(&world.pack("1", &borrowed(&files))).unwrap();
    let mut device = world.device();
    let officer = device.officers().unwrap()[0].id;
    device.unlock(officer, PHRASE, clock::now()).unwrap();
    let change = device.form_change(person).unwrap().unwrap();
    assert_eq!(change.from, begun);
    assert!(change.to.ends_with("@2099.1") && !change.unknown);
    let said: Vec<_> = change.changed.iter().map(|one| (one.field.as_str(), one.change)).collect();
    assert_eq!(said, [("pv-gender", Change::NoLongerFits)]);
    assert_eq!(device.person(person).unwrap().answers["pv-gender"], "male", "kept as it was");
    device.move_to_form(person, clock::now()).unwrap();
    assert_eq!(device.form_change(person).unwrap(), None);
    assert_eq!(device.form_of(person).unwrap(), change.to);
    fs::remove_dir_all(world.path("home/packs/forms")).unwrap();
    let other = device.add_person(encounter, "Girl", clock::now()).unwrap();
    device.save_answer(other, "pv-under-age", "yes", clock::now()).unwrap();
    assert!(device.form_change(other).unwrap().unwrap().unknown, "never silent");
}
