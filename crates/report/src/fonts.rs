//! The typefaces, embedded: paper must come out the same on every machine. Noto, under the SIL
//! Open Font License; `fonts/README.md` says how they were cut down.

use std::sync::LazyLock;
use typst::{foundations::Bytes, text::Font};

const FILES: [&[u8]; 8] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansDevanagari-Regular.ttf"),
    include_bytes!("../fonts/NotoSansGurmukhi-Regular.ttf"),
    include_bytes!("../fonts/NotoSansBengali-Regular.ttf"),
    include_bytes!("../fonts/NotoSansCJKsc-Regular.otf"),
];

/// Every typeface, read once.
pub(crate) static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect());

/// The characters of a text that no typeface can draw, each once, in order of code point. White
/// space counts as drawn.
#[must_use]
pub fn undrawable(text: &str) -> Vec<char> {
    let mut missing: Vec<char> = text.chars().filter(|c| !is_drawn(*c)).collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// The text with each character that cannot be drawn as its code point in brackets: a blank or an
/// empty box would look as if nothing were missing.
pub(crate) fn drawable(text: &str) -> String {
    text.chars().map(|c| if is_drawn(c) { c.to_string() } else { code_point(c) }).collect()
}

/// `[U+1F600]`.
pub(crate) fn code_point(c: char) -> String {
    format!("[U+{:04X}]", u32::from(c))
}

/// Joiners, direction marks and variation selectors are never drawn but belong to the writing.
fn is_drawn(c: char) -> bool {
    let silent = matches!(u32::from(c), 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFE00..=0xFE0F);
    let covered = || FONTS.iter().any(|font| font.info().coverage.contains(u32::from(c)));
    c.is_whitespace() || silent || (!c.is_control() && covered())
}
