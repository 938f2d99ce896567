"""Run sheets: one self-contained page a creator and day, whose captions and ticks cannot be led astray."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from eros_desktop.app.paths import resources_dir
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.formats import ExportFormat
from eros_desktop.services.exports.outgoing import Wishes
from eros_desktop.services.exports.parts import mark_of
from tests.services.exports.conftest import Write

NASTY = "<script>alert(1)</script></pre>&amp; \"quotes\" 'here'\n\n  two spaces\ttab <img src=x onerror=y> ✨"
SIMULATED = Path(__file__).parent / "runsheet_browser.js"


class _Elements(HTMLParser):
    """Every element with its attributes, and the texts of <pre> by id."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self._inside: str | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self._inside = dict(attrs).get("id") if tag == "pre" else self._inside

    def handle_endtag(self, tag: str) -> None:
        self._inside = None if tag == "pre" else self._inside

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[self._inside] = self.texts.get(self._inside, "") + data

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def test_a_page_a_day_holds_every_send_with_a_tick_box_and_a_copy_button(
    week: WeekPlan, write: Write
) -> None:
    pieces = write("runsheet", week)
    assert [piece.label for piece in pieces] == ["-mon", "-tue", "-wed", "-thu", "-fri", "-sat", "-sun"]
    for piece, day in zip(pieces, week.week.days, strict=True):
        page = _Elements(piece.data.decode("utf-8"))
        sends = week.on(day)
        assert [box["data-mark"] for box in page.named("input")] == [mark_of(send) for send in sends]
        copies = [button["data-copies"] for button in page.named("button") if "data-copies" in button]
        assert copies == [f"caption-{send.item_id}" for send in sends]
        assert [page.texts[str(name)] for name in copies] == [f"\n{send.caption_text}" for send in sends]


def test_a_page_needs_nothing_from_elsewhere_and_runs_only_its_own_script(
    week: WeekPlan, write: Write
) -> None:
    sends = tuple(replace(send, caption_text=NASTY, note=NASTY, label=NASTY) for send in week.sends)
    page = write("runsheet", replace(week, page_name=NASTY, sends=sends))[0].data.decode("utf-8")
    elements = _Elements(page)
    asked = {"src", "href", "action", "srcset", "poster", "onerror", "onclick", "style"}
    assert not [attributes for _, attributes in elements.found if asked & set(attributes)]
    assert len(elements.named("script")) == len(elements.named("style")) == 1
    script = page[page.index("<script>") + 8 : page.index("</script>")]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy.startswith("default-src 'none'; ")
    assert f"script-src 'sha256-{digest}'" in policy
    assert set(elements.texts.values()) == {f"\n{NASTY}"}


def test_a_page_prints_without_its_buttons_and_cuts_no_send_in_two() -> None:
    look = (resources_dir() / "formats" / "runsheet.css").read_text("utf-8")
    printed = look[look.index("@media print") :]
    assert "button, progress { display: none; }" in printed
    assert "break-inside: avoid" in printed


@pytest.mark.skipif(shutil.which("node") is None, reason="the script is run by node")
def test_the_script_keeps_ticks_and_copies_captions() -> None:
    script = resources_dir() / "formats" / "runsheet.js"
    done = subprocess.run(
        ["node", str(SIMULATED), str(script)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:-1] == [
        "ticked: 1 of 2, kept: 1",
        "opened again: true false",
        "copied: Text one",
        "unticked: 0, kept: 0",
        "without storage: 1 of 2",
    ]


def test_a_changed_caption_or_a_foreign_address_is_found(
    shipped: Callable[[str], ExportFormat], week: WeekPlan, write: Write
) -> None:
    chosen = shipped("runsheet")
    piece = write("runsheet", week)[0]
    for old, new in (
        (b"Text 1,", b"Text one,"),
        (b'<input type="checkbox"', b"<b"),
        (b"<main>", b'<main><img src="http://elsewhere/">'),
    ):
        with pytest.raises(ValueError, match=r"."):
            chosen.layout.check(chosen.spec, replace(piece, data=piece.data.replace(old, new, 1)), Wishes())
