//! Rebuilds the crate when guidance or wording changes: both are embedded as text.

fn main() {
    println!("cargo:rerun-if-changed=../../guidance");
    println!("cargo:rerun-if-changed=../../locales");
}
