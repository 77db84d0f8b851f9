# What Sanad needs from the system, for ./run and ./test to source. What is absent is installed where the system's
# packages have it new enough; where they do not, one line says how to get it.

rust_wanted=1.95
node_wanted=20

# say TEXT: one line to the person at the terminal.
say() { printf 'sanad: %s\n' "$*" >&2; }

# at_least VERSION WANTED: whether a dotted version is new enough.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# packages NAME…: installs Debian packages quietly, without a terminal. Fails where that is not possible.
packages() {
    command -v apt-get >/dev/null || return 1
    if [ -z "${apt_updated:-}" ]; then
        as_root apt-get update -qq >/dev/null || return 1
        apt_updated=yes
    fi
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# offered NAME: the version of a package that the system could install, without its epoch and revision.
offered() {
    apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: \([0-9]*:\)\{0,1\}\([0-9.]*\).*/\2/p'
}

need_compiler() {
    command -v cc >/dev/null || packages build-essential || {
        say 'needs a C compiler: install gcc and the headers of the C library.'
        return 1
    }
}

need_rust() {
    local found
    found=$(rustc --version 2>/dev/null | cut -d ' ' -f 2)
    if [ -n "$found" ] && at_least "$found" "$rust_wanted"; then return; fi
    if at_least "$(offered rustc)" "$rust_wanted" && packages cargo rustc rustfmt rust-clippy; then return; fi
    say "needs Rust $rust_wanted or newer (found: ${found:-none}): install it with rustup, see https://rustup.rs"
    return 1
}

need_node() {
    local found
    found=$(node --version 2>/dev/null | tr -d v)
    if [ -n "$found" ] && at_least "$found" "$node_wanted" && command -v npm >/dev/null; then return; fi
    if at_least "$(offered nodejs)" "$node_wanted" && packages nodejs npm; then return; fi
    say "needs Node $node_wanted or newer with npm (found: ${found:-none}): see https://nodejs.org/download"
    return 1
}

need_chromium() {
    command -v chromium >/dev/null || packages chromium || {
        say 'the browser tests need chromium: install the package chromium.'
        return 1
    }
}

need_postgres() {
    command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || packages postgresql || {
        say 'the tests need PostgreSQL 15 or newer: install the package postgresql.'
        return 1
    }
}

need_strace() {
    command -v strace >/dev/null || packages strace || {
        say 'the durability tests need strace: install the package strace.'
        return 1
    }
}

# node_modules FOLDER: installs what its package-lock.json names, unless that was done already.
node_modules() {
    [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] ||
        (cd "$1" && npm ci --no-audit --no-fund --loglevel=error && touch node_modules/.package-lock.json)
}

# build_web: the scripts that browsers run, into web/dist/, which the program embeds.
build_web() {
    node_modules web && (cd web && npm run --silent build)
}
