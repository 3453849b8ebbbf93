#!/usr/bin/env bash
# Format, lints with warnings denied, repository rules.
. "$(dirname "$0")/lib.sh"

need "${BUILD_PACKAGES[@]}"
need_rust
build_ui
say "format"
cargo fmt --all --check
say "lints"
cargo clippy --quiet --workspace --all-targets --locked -- -D warnings
say "repository rules"
cargo test --quiet --locked -p plainsight-tests --test repository
