//! Embeds the front end and the capabilities, and hides our SQLCipher from the system's libraries.

fn main() {
    // libwebkit2gtk and libsoup bring their own SQLite into the process. Without this flag the
    // program exports the symbols of the SQLCipher it carries and theirs would run on it.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    tauri_build::build();
}
