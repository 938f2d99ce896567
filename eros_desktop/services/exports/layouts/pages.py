"""Run sheets: one self-contained web page a creator and day, with tick boxes and copy buttons."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from string import Template

from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import dollars_from_cents
from eros_desktop.domain.weeks import DAYS, hhmm
from eros_desktop.services.exports.moments import MONTHS
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Sample, Wishes
from eros_desktop.services.exports.parts import mark_of
from eros_desktop.services.exports.specs import FormatSpec


@dataclass(frozen=True, slots=True)
class _Look:
    """The page's frame, its style and its script, which the page allows by their hashes and nothing else."""

    page: Template
    style: str
    script: str

    @classmethod
    def load(cls, folder: Path) -> _Look:
        page, style, script = (
            (folder / f"runsheet.{kind}").read_text("utf-8") for kind in ("html", "css", "js")
        )
        return cls(Template(page), style.strip(), script.strip())


class PagesLayout:
    """Writes the pages with the look that lies beside the format's file in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, spec: FormatSpec, outgoing: Sequence[Outgoing], wishes: Wishes) -> list[Piece]:
        look = _Look.load(self._folder)
        return [
            Piece(
                _page(look, day, one, wishes).encode(),
                (replace(one.plan, sends=one.plan.on(day)),),
                _label(day),
            )
            for one in outgoing
            for day in sorted({send.day for send in one.plan.sends}) or one.plan.week.days[:1]
        ]

    def check(self, spec: FormatSpec, piece: Piece, wishes: Wishes) -> None:
        """Parses the page: every caption is there as a text, and nothing is asked from elsewhere."""
        (plan,) = piece.plans
        reader = _Reader()
        reader.feed(piece.data.decode("utf-8"))
        reader.close()
        if reader.outside:
            raise ValueError(f"the page asks for {reader.outside[0]}")
        if reader.captions != [_one_line_end(send.caption_text) for send in plan.sends if send.caption_text]:
            raise ValueError("the captions read back differ from the sends")
        if reader.boxes != len(plan.sends):
            raise ValueError("the tick boxes differ from the sends")

    def sample(self, spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> Sample:
        return tuple(
            cell
            for send in plan.sends[:1]
            for cell in (
                ("page", _day_words(send.day)),
                ("time", hhmm(send.at)),
                ("send", _title(send)),
                ("facts", _facts(send)),
                ("caption", send.caption_text or ""),
            )
            if cell[1]
        )


def _label(day: date) -> str:
    return f"-{DAYS[day.weekday()].lower()}"


def _day_words(day: date) -> str:
    """`Mon 23 Nov 2026`."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def _one_line_end(text: str | None) -> str:
    """What HTML makes of a text: it knows one kind of line end and no NUL."""
    return (text or "").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "�")


def _page(look: _Look, day: date, one: Outgoing, wishes: Wishes) -> str:
    plan = one.plan
    sends = plan.on(day)
    verdict = one.whole.validation
    return look.page.substitute(
        title=escape(f"{plan.page_name} · {_day_words(day)}"),
        page_name=escape(plan.page_name),
        day=escape(_day_words(day)),
        timezone=escape(plan.timezone),
        week=str(plan.week),
        sheet=escape(f"{plan.creator_id}:{day}"),
        count=str(len(sends)),
        quality="not judged" if verdict is None else f"{verdict.score:.1f}",
        exported=f"{wishes.now:%Y-%m-%d %H:%M}",
        sends="\n".join(_card(send) for send in sends),
        style=look.style,
        script=look.script,
        style_hash=_hash(look.style),
        script_hash=_hash(look.script),
    )


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _card(send: PlannedSend) -> str:
    number = send.item_id
    parts = [
        f'<section class="send" aria-labelledby="head-{number}">',
        f'<input type="checkbox" data-mark="{mark_of(send)}" aria-labelledby="head-{number}">',
        f'<h2 id="head-{number}"><time>{hhmm(send.at)}</time> {escape(_title(send))}</h2>',
    ]
    if send.caption_text:
        parts.append(
            f'<button type="button" data-copies="caption-{number}" aria-label="Copy the caption of '
            f'{hhmm(send.at)} {escape(_title(send))}">Copy</button>'
        )
    parts.append(f'<p class="facts">{escape(_facts(send))}</p>')
    if send.caption_text:
        text = _one_line_end(send.caption_text)
        # A line end right after the tag is not part of a <pre>'s text, so one is always put there.
        parts.append(f'<pre class="caption" id="caption-{number}">\n{escape(text)}</pre>')
    else:
        parts.append('<p class="caption missing">This send still needs a caption.</p>')
    return "\n".join([*parts, "</section>"])


def _title(send: PlannedSend) -> str:
    title = send.send_type_key.replace("_", " ")
    return title if send.price_cents is None else f"{title}, ${dollars_from_cents(send.price_cents):.2f}"


def _facts(send: PlannedSend) -> str:
    """`Mass message to all fans · 3 media · expires after 24 hours · follows item 4`."""
    told = [f"{send.channel.replace('_', ' ').capitalize()} to {send.audience_target.replace('_', ' ')}"]
    if send.content_type:
        told.append(send.content_type.replace("_", " "))
    if send.media_count:
        told.append(f"{send.media_count} media")
    if send.flyer_required:
        told.append("needs a flyer")
    if send.label:
        told.append(f"label {send.label}")
    if send.expiration_hours is not None:
        told.append(f"expires after {send.expiration_hours} hours")
    if send.parent_item_id is not None:
        told.append(f"follows item {send.parent_item_id}")
    if send.note:
        told.append(f"note: {send.note}")
    return " · ".join([*told, f"item {send.item_id}"])


class _Reader(HTMLParser):
    """Collects captions and tick boxes of a page, and whatever it would fetch from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.captions: list[str] = []
        self.boxes = 0
        self.outside: list[str] = []
        self._text: list[str] | None = None

    def updatepos(self, i: int, j: int) -> int:
        """Nobody asks in which line something stands, and to count lines takes long."""
        return j

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.outside += [f"{name}={named[name]}" for name in ("src", "href", "action") if name in named]
        self.boxes += tag == "input"
        if tag == "pre":
            self._text = []

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "pre" and self._text is not None:
            self.captions.append("".join(self._text).removeprefix("\n"))
            self._text = None
