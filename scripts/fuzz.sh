#!/usr/bin/env bash
# Random inputs for the parsers of notes, packs and records, for so many seconds each.
. "$(dirname "$0")/lib.sh"

need "${BUILD_PACKAGES[@]}"
need_rust
build_ui
cargo build --quiet --locked -p plainsight-tests --bin fuzz
"$CARGO_TARGET_DIR/debug/fuzz" "${@:-60}"
