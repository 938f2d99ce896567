"""The columns of the journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from eros_desktop.ui import formats
from eros_desktop.ui.activity.entries_model import STATE, Line
from eros_desktop.ui.activity.wording import kind_words, moment_text, state_of, state_words, took
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityEntry


def entry_columns(zone: ZoneInfo) -> tuple[Column[Line], ...]:
    """Moments on the clock of that zone."""
    kinds, states = kind_words(), state_words()
    return (
        Column("when", tr("When"), _of(lambda entry: moment_text(entry.happened_at, zone)), str, width=160),
        Column(
            "what",
            tr("What was done"),
            _of(lambda entry: formats.one_line(formats.told(entry.summary)), "…"),
            str,
            width=360,
            stretches=True,
            tip=lambda line: "" if line.entry is None else formats.told(line.entry.summary),
        ),
        Column("kind", tr("About"), _of(lambda entry: kinds[entry.subject.kind]), str, width=104, yields=2),
        Column("creator", tr("Creator"), _of(_page), str, width=160, yields=3),
        Column(STATE, tr("State"), _of(lambda entry: states[state_of(entry)]), str, width=144),
        Column("who", tr("Who"), _of(lambda entry: formats.told(entry.done_by)), str, width=96, yields=4),
        Column(
            "took", tr("Took"), _of(lambda entry: took(entry.milliseconds)), str, RIGHT, width=88, yields=5
        ),
    )


def _page(entry: ActivityEntry) -> str:
    return entry.page_name or entry.subject.creator_id or ""


def _of(value: Callable[[ActivityEntry], Any], otherwise: str = "") -> Callable[[Line], Any]:
    return lambda line: otherwise if line.entry is None else value(line.entry)
