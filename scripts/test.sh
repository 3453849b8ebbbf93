#!/usr/bin/env bash
# Sets up what tests need and runs every test: rules, stories with the real hub, the real window.
. "$(dirname "$0")/lib.sh"

need "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
need_rust
build_ui
say "front end: types and unit tests"
(cd ui && npm run --silent check && npm run --silent test)
say "building (some minutes the first time)"
cargo build --quiet --workspace --all-targets --locked
say "rules, stories with the real hub, repository rules"
cargo test --quiet --workspace --locked
say "random inputs for every parser, some seconds each"
"$CARGO_TARGET_DIR/debug/fuzz" 3
say "the types the window sees"
git diff --exit-code --stat -- ui/src/generated ||
  fail "ui/src/generated differs from src-tauri/src/view/: commit what 'cargo test -p plainsight-app' wrote"
say "the real window, on a virtual screen"
virtual_screen
trap 'kill "$SCREEN_PID" 2>/dev/null || true' EXIT
"$CARGO_TARGET_DIR/debug/window" --bin "$CARGO_TARGET_DIR/debug" --out "$OUT/window"
