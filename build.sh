#!/usr/bin/env bash
# The one entry. `./build.sh run` shows Garbo at work; `./build.sh test` proves it. See usage below.
set -euo pipefail
cd "$(dirname "$0")"
export NPM_CONFIG_FUND=false NPM_CONFIG_AUDIT=false NPM_CONFIG_UPDATE_NOTIFIER=false

usage() {
  cat <<'TXT'
./build.sh run [--headless]  build, serve the demo, open Chromium on it with Garbo in it;
                             without a display it makes the journey itself and tells it
./build.sh test              everything: format, lints, core, shape, both browsers
./build.sh check             the quick part: format, lints, types
./build.sh package           dist/chromium, dist/firefox and a zip of each, linted and weighed
./build.sh bench [page]      how fast the reading is, natively and in Wasm; or what Garbo costs a page
                             of 50,000 comments, in Chromium
./build.sh train             learns the model anew from the research sets beside the project and
                             from our own comments, then measures it (some minutes)
./build.sh soak              what takes longer: hostile strings in bulk, changed pages, dependency audit
TXT
}

say() { printf '\033[1m· %s\033[0m\n' "$*"; }
stop() { printf 'garbo: %s\n' "$*" >&2; exit 1; }

# --- what the machine needs -------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
  else return 1
  fi
}

# apt PACKAGE…: installs through Debian's own client, or fails quietly.
apt() {
  command -v apt-get >/dev/null || return 1
  say "installing $*"
  mkdir -p target
  as_root env DEBIAN_FRONTEND=noninteractive sh -c \
    "(apt-get update && apt-get install -y --no-install-recommends $*)" >target/apt.log 2>&1
}

need_rust() {
  if ! command -v cargo >/dev/null && [ -f "$HOME/.cargo/env" ]; then . "$HOME/.cargo/env"; fi
  command -v cargo >/dev/null || stop "Rust is missing: install rustup (https://rustup.rs), then run this again"
  command -v cc >/dev/null || apt gcc libc6-dev || stop "a C linker is missing: apt-get install gcc libc6-dev"
}

need_wasm() {
  local sysroot; sysroot=$(rustc --print sysroot)
  [ -d "$sysroot/lib/rustlib/wasm32-unknown-unknown" ] && return
  command -v rustup >/dev/null || stop "the Wasm target is missing: rustup target add wasm32-unknown-unknown"
  say "adding Rust's Wasm target"
  rustup --quiet target add wasm32-unknown-unknown || stop "the Wasm target did not install: rustup target add wasm32-unknown-unknown"
}

find_first() { local name; for name in "$@"; do command -v "$name" 2>/dev/null && return; done; return 1; }

need_chromium() {
  GARBO_CHROMIUM=${GARBO_CHROMIUM:-$(find_first chromium chromium-browser || true)}
  if [ -z "$GARBO_CHROMIUM" ]; then
    apt chromium fonts-noto-color-emoji || stop "Chromium is missing: apt-get install chromium"
    GARBO_CHROMIUM=$(find_first chromium chromium-browser) || stop "Chromium is missing: apt-get install chromium"
  fi
  export GARBO_CHROMIUM
}

need_firefox() {
  GARBO_FIREFOX=${GARBO_FIREFOX:-$(find_first firefox-esr firefox || true)}
  if [ -z "$GARBO_FIREFOX" ]; then
    apt firefox-esr || stop "Firefox is missing: apt-get install firefox-esr"
    GARBO_FIREFOX=$(find_first firefox-esr firefox) || stop "Firefox is missing: apt-get install firefox-esr"
  fi
  export GARBO_FIREFOX
}

has_node() { command -v npm >/dev/null && node -e 'process.exit(Number(parseInt(process.versions.node) < 20))' 2>/dev/null; }

need_node() {
  has_node && return
  apt nodejs npm || true
  has_node || stop "Node 20 or newer with npm is missing: the scripted journey and the browser tests are driven by it"
}

# The pages under test stand at the networks' own names, over TLS with a certificate of the moment.
need_openssl() {
  command -v openssl >/dev/null && return
  apt openssl || stop "openssl is missing: apt-get install openssl"
}

# node_packages FOLDER: once per lockfile.
node_packages() {
  local stamp="$1/node_modules/.package-lock.json"
  [ "$stamp" -nt "$1/package-lock.json" ] && return
  say "fetching Node packages for $1"
  (cd "$1" && npm ci --ignore-scripts --no-progress --loglevel=error) || stop "npm ci failed in $1"
  touch "$stamp"
}

# --- what is built ----------------------------------------------------------------------------

xtask() { cargo run --quiet --package xtask -- "$@"; }

build_wasm() {
  need_rust; need_wasm
  say "building Wasm (a few minutes the first time)"
  cargo build --profile wasm --target wasm32-unknown-unknown \
    -p garbo-extension --bin background -p garbo-playground --bin garbo-playground
  cargo build --profile page --target wasm32-unknown-unknown \
    -p garbo-extension --bin panel --bin popup --bin options
  xtask bind
}

# The demo's rich editors come through npm; without Node, Piazza says so and keeps its plain boxes.
build_editors() {
  if ! has_node; then
    say "no Node 20 here: the demo runs with its plain reply boxes only"
    return
  fi
  node_packages www
  if [ -n "$(find www/editors www/package-lock.json -newer www/dist/editors.js 2>/dev/null || echo missing)" ]; then
    say "bundling the demo's editors"
    (cd www && npm run --silent build)
  fi
}

# --- the commands -----------------------------------------------------------------------------

run() {
  local headless=no
  case "${1:-}" in
    --headless) headless=yes ;;
    "") [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes ;;
    *) usage; exit 2 ;;
  esac
  need_rust; need_chromium
  if [ "$headless" = yes ]; then need_node; node_packages tests/browser; fi
  build_wasm
  build_editors
  if [ "$headless" = yes ]; then
    xtask assemble --granted
    say "making the journey"
    node tests/browser/journey.mjs
  else
    xtask assemble --granted
    xtask serve 8484 &
    local server=$!
    local profile; profile=$(mktemp -d)
    trap 'kill $server 2>/dev/null; rm -rf "$profile"' EXIT
    until (exec 3<>/dev/tcp/127.0.0.1/8484) 2>/dev/null; do
      kill -0 $server 2>/dev/null || stop "the demo's server did not start (is port 8484 taken?)"
      sleep 0.1
    done
    say "Piazza is open in Chromium; hover a comment, then click the letter or press Alt+G. Close the window to end."
    local sandbox=(); [ "$(id -u)" = 0 ] && sandbox=(--no-sandbox)
    "$GARBO_CHROMIUM" "${sandbox[@]}" --user-data-dir="$profile" --no-first-run --no-default-browser-check \
      --disable-background-networking --disable-component-update --disable-sync \
      --disable-features=DisableLoadExtensionCommandLineSwitch \
      --load-extension="$PWD/target/granted/chromium" http://localhost:8484/piazza/ 2>target/chromium.log
  fi
}

check() {
  need_rust; need_wasm
  say "format";  cargo fmt --all --check
  say "lints";   cargo clippy --quiet --workspace --all-targets -- -D warnings
  say "lints, as Wasm"
  cargo clippy --quiet --target wasm32-unknown-unknown -p garbo-extension -p garbo-playground -- -D warnings
  if has_node; then
    node_packages tests/browser
    say "types of the content script"
    (cd tests/browser && npx --no-install tsc --noEmit -p ../../extension/page)
  fi
}

test_all() {
  need_rust; need_node; need_chromium; need_firefox; need_openssl
  check
  say "core, command line, shape"
  cargo build --quiet --release --bin garbo
  cargo test --quiet --workspace
  build_wasm
  build_editors
  xtask assemble
  xtask assemble --granted
  xtask sizes
  say "browsers"
  (cd tests/browser && npm test --silent)
}

package() {
  need_rust; need_node; node_packages tests/browser
  say "building the command line"
  cargo build --quiet --release --bin garbo
  build_wasm
  xtask assemble
  xtask zip
  xtask sizes
  say "linting the Firefox build"
  (cd tests/browser && npx --no-install web-ext lint --source-dir ../../dist/firefox --self-hosted=false --no-config-discovery --warnings-as-errors)
}

soak() {
  need_rust
  say "hostile strings in bulk"
  cargo test --quiet --release --workspace -- --ignored
  if ! command -v cargo-deny >/dev/null; then
    say "installing cargo-deny (some minutes)"
    cargo install --locked --quiet cargo-deny
  fi
  need_node; need_chromium; need_firefox; need_openssl; node_packages tests/browser
  say "every change of every network's page"
  (cd tests/browser && GARBO_SOAK=1 node --test --test-timeout=1800000 mutations.test.mjs)
  say "licences, sources and duplicates of dependencies"
  cargo deny --offline check bans licenses sources
}

bench_page() {
  need_node; need_chromium; need_openssl; node_packages tests/browser
  build_wasm
  xtask assemble --granted
  say "a page of 50,000 comments"
  node tests/browser/bench.mjs
}

bench() {
  case "${1:-}" in
    page) bench_page; return ;;
    "") ;;
    *) usage; exit 2 ;;
  esac
  need_rust
  say "natively"
  cargo run --quiet --release --package garbo-packed --example bench
  if ! has_node; then
    say "no Node 20 here: not measured as Wasm"
  elif ! rustup --quiet target add wasm32-wasip1 2>/dev/null; then
    say "the target wasm32-wasip1 does not install here: not measured as Wasm"
  else
    say "as Wasm"
    cargo build --quiet --profile wasm --package garbo-packed --example bench --target wasm32-wasip1
    node --no-warnings packed/examples/bench.mjs target/wasm32-wasip1/wasm/examples/bench.wasm
  fi
}

train() {
  need_rust
  [ -d ../shared/data/train ] || stop "the research sets are missing: training reads ../shared/data/train"
  say "learning"
  cargo run --quiet --release -p garbo-training -- train
  say "measuring"
  cargo run --quiet --release -p garbo-training -- evaluate
}

case "${1:-}" in
  run) shift; run "$@" ;;
  test) test_all ;;
  check) check ;;
  package) package ;;
  bench) shift; bench "$@" ;;
  train) train ;;
  soak) soak ;;
  *) usage; [ "${1:-}" = help ] || exit 2 ;;
esac
