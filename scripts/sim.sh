#!/usr/bin/env bash
# Drives the product's own delivery machine and the hub's own acceptance through so many simulated
# device-days of faults: scripts/sim.sh [device-days] [first-seed]. A failing seed is printed and
# makes it fail; the same seed gives the same world again.
. "$(dirname "$0")/lib.sh"

need "${BUILD_PACKAGES[@]}"
need_rust
build_ui
cargo build --quiet --locked -p plainsight-tests --bin sim
"$CARGO_TARGET_DIR/debug/sim" "$@" | tee "$OUT/sim.txt"
