#!/usr/bin/env bash
# Measures the release build beside a bare Tauri window, a bare SQLCipher file and bare aho-corasick in the
# same run. For the reading of notes alone: release/bench noticing [RECORDS].
. "$(dirname "$0")/lib.sh"

need "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
need_rust
build_ui
say "building the release profile (ten minutes the first time)"
cargo build --quiet --release --locked --workspace --features plainsight-app/automation
virtual_screen
trap 'kill "$SCREEN_PID" 2>/dev/null || true' EXIT
say "measuring on $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), load $(cut -d' ' -f1 /proc/loadavg)"
"$CARGO_TARGET_DIR/release/bench" | tee "$OUT/bench.md"
say "measuring the hub's accepts beside the bare insert, SQLite and PostgreSQL"
cargo bench --quiet --locked --workspace --features plainsight-app/automation --bench accept | tee "$OUT/bench-hub.md"
