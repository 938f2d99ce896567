"""What a chart says and shows, ready for its card; and the pieces of words all charts share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from eros_desktop.ui import formats
from eros_desktop.ui.charts.picture import Picture
from eros_desktop.ui.models.columns import Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.rates import Totals
    from eros_desktop.domain.reference import Reference
    from eros_desktop.services.analytics.board import Board, Coverage

RECIPIENTS = 1000
"""Money per recipient is told for so many of them: fractions of a cent say nothing."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """`finding` is the title: a sentence made from the data. `about` names units, zone, samples and how far
    the data go; `change` compares with the period before in words.

    Without a picture `shortage` says what is missing. `rows` are what the table view and the CSV file show.
    """

    finding: str
    about: str
    change: str = ""
    picture: Picture | None = None
    shortage: str = ""
    rows: Sequence[Any] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """How things are called: names of the reference data, else the key in words."""

    reference: Reference
    creators: Mapping[str, str]

    def send_type(self, key: str) -> str:
        found = self.reference.send_types.get(key)
        return found.name if found is not None else formats.name_of(key)

    def content_type(self, key: str) -> str:
        found = self.reference.content_types.get(key)
        return found.name if found is not None else formats.name_of(key)

    def creator(self, creator_id: str) -> str:
        return self.creators.get(creator_id, creator_id)

    def category(self, send_type: str) -> str:
        """The category of a send type, `other` for one nobody knows."""
        found = self.reference.send_types.get(send_type)
        return found.category if found is not None else "other"


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart of the pane. `columns` are those of its table view."""

    key: str
    name: Callable[[], str]
    draw: Callable[[Board, Names], Drawn]
    columns: Callable[[Names], tuple[Column[Any], ...]]
    is_ready: Callable[[Board], bool] = lambda _board: True
    """False while the board does not hold its numbers yet."""
    takes_filters: bool = True
    """False where the numbers are defined over all sends of a creator, whatever was clicked."""


def per_thousand(revenue_per_recipient: float) -> int:
    """Whole cents for a thousand recipients, of dollars per recipient."""
    return round(revenue_per_recipient * 100 * RECIPIENTS)


def zone_words(coverage: Coverage) -> str:
    """Whose clock days and hours are of."""
    return coverage.zone or tr("each creator's own time zone")


def sends_words(sends: int) -> str:
    return formats.counted(sends, tr("{number} send"), tr("{number} sends"))


def until_words(until: date | None) -> str:
    return tr("no data") if until is None else tr("data until {day}").format(day=formats.day(until))


def about(board: Board, unit: str, sends: int, zone: str = "") -> str:
    """The line under a title; `zone` where it is not that of the creators in view."""
    coverage = board.coverage
    clock = zone or zone_words(coverage)
    return formats.words((unit, sends_words(sends), clock, until_words(coverage.until)))


def needed(have: int, minimum: int) -> str:
    """What to say in place of a number under its minimum sample."""
    missing = minimum - have
    if missing == 1:
        return tr("not enough data: 1 more send needed")
    return tr("not enough data: {missing} more sends needed").format(missing=formats.count(missing))


def sentence(words: str) -> str:
    """The words with a large first letter; the others stay, as German nouns must."""
    return words[:1].upper() + words[1:]


def change_words(now: float, before: float | None, days: int, written: Callable[[float], str]) -> str:
    """How a number differs from that of the period before, "" when nothing is compared."""
    if before is None:
        return ""
    if not before:
        return tr("Nothing to compare with in the {days} days before.").format(days=days)
    percent = (now - before) / before * 100
    if abs(percent) < 0.05:
        return tr("As much as in the {days} days before.").format(days=days)
    words = (
        tr("{percent} % more than in the {days} days before ({before}).")
        if percent > 0
        else tr("{percent} % less than in the {days} days before ({before}).")
    )
    return words.format(percent=formats.score(abs(percent)), days=days, before=written(before))


def earned_change(board: Board, now: Totals, before: Totals | None) -> str:
    """The change of gross earnings in words."""
    earlier = None if before is None else float(before.earned_cents)
    return change_words(
        now.earned_cents, earlier, board.coverage.days, lambda cents: formats.whole_money(round(cents))
    )


def summed(parts: Iterable[Totals]) -> Totals:
    """All groups together."""
    from eros_desktop.domain.analytics.rates import Totals as Sums

    found = tuple(parts)
    return Sums(*(sum(getattr(part, name) for part in found) for name in Sums.__dataclass_fields__))


def no_sends(board: Board) -> str:
    """The shortage of a chart without a single send."""
    if board.coverage.until is None:
        return tr("Nothing was sent in these days. Choose a longer period, or import messages.")
    return tr("No send passes these filters. Remove one of them, or choose a longer period.")


def short_day(day: date) -> str:
    """`23 Nov`."""
    return formats.day(day).rsplit(" ", 1)[0]
