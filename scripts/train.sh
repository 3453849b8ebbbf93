#!/usr/bin/env bash
# Learns the weights of words from the written cases; the set kept apart is never read.
. "$(dirname "$0")/lib.sh"

need "${BUILD_PACKAGES[@]}"
need_rust
build_ui
cargo build --quiet --locked -p plainsight-tests --bin train
"$CARGO_TARGET_DIR/debug/train"
