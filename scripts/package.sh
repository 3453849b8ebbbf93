#!/usr/bin/env bash
# Makes a Debian package and an RPM of the app.
. "$(dirname "$0")/lib.sh"

need "${BUILD_PACKAGES[@]}"
need_rust
build_ui
say "bundling (ten minutes the first time)"
CI=true ui/node_modules/.bin/tauri build --bundles deb,rpm --ci
find "$CARGO_TARGET_DIR/release/bundle" -name '*.deb' -o -name '*.rpm'
