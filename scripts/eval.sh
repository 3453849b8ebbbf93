#!/usr/bin/env bash
# How well the guidance notices, on the written cases in tests/cases, with confidence intervals.
. "$(dirname "$0")/lib.sh"

need "${BUILD_PACKAGES[@]}"
need_rust
build_ui
cargo build --quiet --locked -p plainsight-tests --bin eval
"$CARGO_TARGET_DIR/debug/eval" "$@" | tee "$OUT/eval.md"
