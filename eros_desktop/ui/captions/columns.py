"""The columns of the caption bank, read from the sheet cell by cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.captions.sheet import CaptionSheet

SHOWN_CHARACTERS = 240
"""So much of a text fits the widest column; eliding 32,767 letters would cost a frame."""


@dataclass(frozen=True, slots=True, eq=False)
class SheetRow:
    """One row of the sheet, made when it is asked for."""

    sheet: CaptionSheet
    at: int

    @property
    def caption_id(self) -> str:
        return str(self.sheet.bank.caption_ids[self.at])

    @property
    def caption_text(self) -> str:
        return self.sheet.text(self.at)


def of(key: str) -> Callable[[SheetRow], Any]:
    """Reads the cell of that key."""
    return lambda row: row.sheet.cell(row.at, key)


def first_words(text: str) -> str:
    """The start of a text in one line."""
    return formats.one_line(text[:SHOWN_CHARACTERS])


def caption_columns(
    content_name: Callable[[str | None], str] = formats.name_of,
) -> tuple[Column[SheetRow], ...]:
    """`content_name` writes a content type's key. The keys are those of CaptionSheet.cell and .ordered."""
    return (
        Column("text", "Caption", of("text"), first_words, width=360, stretches=True),
        Column("type", "Type", of("type"), formats.name_of, width=148, yields=1),
        Column("content", "Content", of("content"), content_name, width=104, yields=5),
        Column("score", "Score", of("score"), formats.score, RIGHT, 64,
               help="Performance 0 to 100 from what the caption earned; a dash where nobody used it enough."),
        Column("freshness", "Fresh", of("freshness"), _whole, RIGHT, 64, yields=2,
               help="0 to 100 today: 100 was never used or has rested long, low was used a short time ago."),
        Column("sends", "Sends", of("sends"), formats.count, RIGHT, 64, yields=4),
        Column("earned", "Earned, $", of("earned"), formats.amount, RIGHT, 96),
        Column("used", "Last used", of("used"), _day, RIGHT, 112, yields=3),
        Column("family", "Twins", _twins, _number, RIGHT, 64, yields=6,
               help="How many near twins there are in the bank. Sorting puts a family together."),
        Column("length", "Length", of("length"), formats.count, RIGHT, 72, yields=7,
               help="In characters."),
        Column("emoji", "Emoji", of("emoji"), formats.count, RIGHT, 72, yields=8),
        Column("active", "State", of("active"), _state, width=80, yields=9),
        Column("id", "Id", of("id"), width=128, yields=10),
    )  # fmt: skip


def _whole(value: float | None) -> str:
    return formats.NONE if value is None or value != value else f"{value:.0f}"


def _day(value: date | None) -> str:
    return formats.day(value)


def _twins(row: SheetRow) -> int:
    return max(0, int(row.sheet.family_size[row.at]) - 1)


def _number(value: int) -> str:
    return formats.count(value) if value else formats.NONE


def _state(is_active: object) -> str:
    return tr("Active") if is_active else tr("Retired")
