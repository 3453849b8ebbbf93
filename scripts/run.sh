#!/usr/bin/env bash
# Builds Plainsight, starts a hub on this machine, enrols this device with it and opens the window.
# Without a display it runs on a virtual one and leaves a picture.
. "$(dirname "$0")/lib.sh"

HOME_DIR=${PLAINSIGHT_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/plainsight}
HUB_DIR=${PLAINSIGHT_HUB_DATA:-${XDG_DATA_HOME:-$HOME/.local/share}/plainsight-hub}
BIN=$CARGO_TARGET_DIR/debug
export PLAINSIGHT_HOME=$HOME_DIR

STARTED=()
finish() {
  local pid
  for pid in "${STARTED[@]}"; do kill "$pid" 2>/dev/null || true; done
}
trap finish EXIT

need "${BUILD_PACKAGES[@]}" curl
need_rust
build_ui
say "building the program (some minutes the first time, seconds afterwards)"
cargo build --quiet --locked -p plainsight-app -p plainsight-hub -p plainsight-cli

# The device remembers the hub's address, so the port stays the same from start to start.
if [ -d "$HUB_DIR/keys" ] && [ ! -f "$HUB_DIR/keys/tls.pem" ]; then
  fail "the hub in $HUB_DIR was made by an earlier version: move that folder away, then run this again"
fi
if [ ! -d "$HUB_DIR/keys" ]; then
  say "making a hub in $HUB_DIR"
  "$BIN/plainsight-hub" init --data "$HUB_DIR" --name "Local hub" >/dev/null
fi
[ -f "$HUB_DIR/port" ] || free_port 7878 >"$HUB_DIR/port"
PORT=$(cat "$HUB_DIR/port")
HUB=https://127.0.0.1:$PORT
# Only whether anything answers here: the device itself insists on the hub's own certificate.
answers() { curl -kfs "$HUB/healthz" >/dev/null 2>&1; }
if answers; then
  say "a hub already answers at $HUB"
else
  "$BIN/plainsight-hub" serve --data "$HUB_DIR" --listen "127.0.0.1:$PORT" >"$HUB_DIR/serve.log" 2>&1 &
  STARTED+=($!)
  for _ in $(seq 100); do
    answers && break
    kill -0 "${STARTED[-1]}" 2>/dev/null || { cat "$HUB_DIR/serve.log" >&2; fail "the hub did not start"; }
    sleep 0.1
  done
  say "the hub listens at $HUB"
fi

HUB_ID=$("$BIN/plainsight-hub" stats --data "$HUB_DIR" | sed -n 's/.*"hub_id":"\([^"]*\)".*/\1/p')
if ! "$BIN/plainsight" device status | grep -q "\"id\":\"$HUB_ID\""; then
  INVITED=$("$BIN/plainsight-hub" enrol-code --data "$HUB_DIR" --note "make run")
  part() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" <<<"$INVITED"; }
  # Device and hub are this one machine, so the words are compared without a telephone.
  "$BIN/plainsight" device enrol --hub "$HUB" --code "$(part code)" --words "$(part words)" >/dev/null
  say "this device is enrolled with the hub"
fi

READY=$(mktemp -u)
export PLAINSIGHT_READY_FILE=$READY
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "opening the window; what you type is kept in $HOME_DIR"
  "$BIN/plainsight-app"
  exit
fi

virtual_screen
STARTED+=("$SCREEN_PID")
"$BIN/plainsight-app" >"$OUT/app.log" 2>&1 &
APP=$!
STARTED+=("$APP")
for _ in $(seq 600); do
  [ -f "$READY" ] && break
  kill -0 "$APP" 2>/dev/null || { cat "$OUT/app.log" >&2; fail "the window did not open"; }
  sleep 0.1
done
[ -f "$READY" ] || fail "the window did not become ready; see $OUT/app.log"
rm -f "$READY"
# Ready means that the first screen was asked for; its paint follows within a frame or two.
sleep 1.5
import -window root "$OUT/plainsight.png"
say "no display here: the window is open on a virtual one ($DISPLAY)"
say "its picture: $PWD/$OUT/plainsight.png"
if [ -t 0 ]; then
  say "press Ctrl-C to close it"
  wait "$APP"
else
  say "no terminal either: closing it"
fi
