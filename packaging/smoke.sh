#!/bin/sh
# The main job once, as a user's script would do it: a demo workspace, a planned week, files on disk.
# Needs what ./check sets up; leaves nothing behind.
set -eu
cd -- "$(dirname -- "$0")/.."
FOLDER=$(mktemp -d)
trap 'rm -rf "$FOLDER"' EXIT
TODAY=2026-11-18 WEEK=2026-11-23
eros() { .venv/bin/python main.py --workspace "$FOLDER/book" --today $TODAY --quiet "$@"; }
step() { printf 'smoke: %s\n' "$*"; }
fail() { step "FAILED: $*"; exit 1; }

step "demo"
eros demo --captions 600 --messages 3000
step "plan --all"
eros plan --all --week $WEEK
for FORMAT in csv json; do
    step "export $FORMAT"
    eros export --all --week $WEEK --format $FORMAT --out "$FOLDER/$FORMAT"
    FILES=$(find "$FOLDER/$FORMAT" -type f -name "*.$FORMAT" | wc -l)
    [ "$FILES" -gt 0 ] || fail "no $FORMAT file was written"
    [ -z "$(find "$FOLDER/$FORMAT" -type f -size -100c)" ] || fail "a $FORMAT file is as good as empty"
done
step "check"
eros check
step "done: $FILES weeks planned and written"
