# POSIX sh, sourced by ./run and ./check. The first call finds Python 3.11 or newer, makes .venv from requirements.lock
# (pinned, hashed) and sees to the shared libraries Qt needs; later calls only look, in about 0.1 s.
#   EROS_PYTHON=/path/to/python   choose the interpreter          EROS_NO_APT=1   never install system packages
# Every PIP_* variable and pip.conf of the machine is respected; nothing outside this folder is written except by apt-get.
set -eu
ROOT=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
cd "$ROOT"
VPY=.venv/bin/python
STAMP=.venv/.eros-stamp
# What a machine without any Python is told to install in one go: CORE of syslibs.py; a test compares the two.
EROS_QT_PACKAGES="libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0 libx11-6 libbrotli1"

say() { printf 'eros: %s\n' "$*" >&2; }

may_install() { [ "${EROS_NO_APT:-}" != 1 ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

apt_install() {
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >>.eros-apt.log 2>&1
}

find_python() {
    for PY in ${EROS_PYTHON:-python3 python3.13 python3.12 python3.11 python3.14 python}; do
        "$PY" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && return 0
    done
    PY=; return 1
}

# Sets VERSION (of the Python that will run) and NEED (Debian packages still missing). A .venv whose Python does not
# start any more (interrupted, moved to another system, its Python removed) is thrown away and made again.
look() {
    NEED= PY= VERSION=
    if [ -e .venv ] && ! FOUND=$($VPY -I packaging/syslibs.py 2>/dev/null); then
        say "the .venv here does not work: making it again"
        rm -rf .venv
    fi
    if [ ! -e .venv ]; then
        if ! find_python; then
            [ -z "${EROS_PYTHON:-}" ] || { say "EROS_PYTHON is not a Python 3.11 or newer: $EROS_PYTHON"; exit 3; }
            NEED="python3 python3-venv $EROS_QT_PACKAGES"
            return 0
        fi
        "$PY" -c 'import ensurepip, venv' >/dev/null 2>&1 || NEED=python3-venv
        FOUND=$("$PY" -I packaging/syslibs.py)
    fi
    VERSION=${FOUND%% *}
    NEED="$NEED${FOUND#"$VERSION"}"
    NEED=${NEED# }
}

install_system_packages() {
    say "installing system packages: $NEED"
    : >.eros-apt.log
    { apt-get update -qq >>.eros-apt.log 2>&1 && apt_install $NEED; } || {
        tail -5 .eros-apt.log >&2
        say "apt-get failed; its whole output is in .eros-apt.log"
        exit 3
    }
    rm -f .eros-apt.log
}

# Captions are full of emoji. Without such a font they show as boxes: worth a try, never worth stopping for.
offer_emoji() {
    EMOJI=$($VPY -I packaging/syslibs.py --emoji)
    [ -n "$EMOJI" ] || return 0
    if may_install; then
        say "installing an emoji font: $EMOJI"
        { apt_install "$EMOJI" || { apt-get update -qq >>.eros-apt.log 2>&1 && apt_install "$EMOJI"; }; } &&
            rm -f .eros-apt.log && return 0
    fi
    say "no emoji font here, so emoji show as boxes; sudo apt-get install $EMOJI mends that"
}

make_venv() {
    rm -rf .venv
    [ -n "$PY" ] || find_python || { say "Python 3.11 or newer was not found"; exit 3; }
    say "making .venv with $("$PY" --version 2>&1)"
    "$PY" -m venv .venv || { rm -rf .venv; say "could not make .venv"; exit 3; }
}

# Imports once what it installed: pip takes a package whose files were lost for installed.
install_wheels() {
    $VPY -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r requirements.lock &&
        $VPY -I -c 'import alembic, numpy, platformdirs, python_calamine, sqlalchemy, tzdata; from PySide6 import QtWidgets'
}

fill_venv() {
    FRESH=
    $VPY -I -c 'import pip' >/dev/null 2>&1 || { make_venv; FRESH=1; }
    say "installing the pinned packages (about 150 MB the first time; one to two minutes) ..."
    if ! install_wheels; then
        [ -z "$FRESH" ] && say "that failed in the .venv at hand: trying once more in a new one" && make_venv && install_wheels
    fi || {
        say "pip could not install requirements.lock: no network, no room on the disk, or no package index that has these versions"
        exit 3
    }
    offer_emoji
    printf '%s' "$WANT" >$STAMP
}

look
if [ -n "$NEED" ] && may_install; then
    install_system_packages
    look
fi
if [ -n "$NEED" ]; then
    say "system packages are missing; on Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y --no-install-recommends $NEED"
    exit 3
fi
WANT="$(cksum <requirements.lock) $VERSION"
[ "$(cat $STAMP 2>/dev/null || :)" = "$WANT" ] || fill_venv
