"""Two versions of a week in figures, written out: what it is, before, after, and whether it is better."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from eros_desktop.domain.schedule.difference import WeekDifference, WeekTotals
from eros_desktop.domain.values import Category
from eros_desktop.ui import formats
from eros_desktop.words import localised, tr


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of a comparison, as texts. `is_better` is None where neither is better, or both are equal."""

    name: str
    before: str
    after: str
    delta: str
    is_better: bool | None = None

    @property
    def spoken(self) -> str:
        """`Sends: 47 before, 49 after`, for those who hear it."""
        return tr("{name}: {before} before, {after} after").format(
            name=self.name, before=self.before, after=self.after
        )


def measures_of(before: WeekTotals | None, after: WeekTotals) -> tuple[Measure, ...]:
    """Sends by category, expected revenue, quality, caption points and errors."""
    return (
        _measure(tr("Sends"), before, after, lambda week: week.sends, _number),
        *(_measure(name, before, after, _of_category(key), _number) for key, name in _categories()),
        _measure(
            tr("Expected revenue"), before, after, lambda week: week.expected_cents, _dollars, rises=True
        ),
        _measure(tr("Quality"), before, after, lambda week: week.quality, formats.score, rises=True),
        _measure(tr("Caption points"), before, after, lambda week: week.caption_points, _points, rises=True),
        _measure(tr("Errors"), before, after, lambda week: week.errors, _number, rises=False),
    )


def main_measures(before: WeekTotals | None, after: WeekTotals) -> tuple[Measure, ...]:
    """Those that fit into one line: without the single categories."""
    found = measures_of(before, after)
    return (found[0], *found[4:])


def counts_in_words(difference: WeekDifference) -> str:
    """`12 changed, 3 moved, 2 added, 1 removed, 33 stay`; only what there is."""
    counts = (
        (difference.count("changed"), tr("{count} changed")),
        (difference.count("moved"), tr("{count} moved")),
        (difference.count("added"), tr("{count} added")),
        (difference.count("removed"), tr("{count} removed")),
        (difference.count("kept"), tr("{count} stay")),
    )
    parts = [text.format(count=formats.count(number)) for number, text in counts if number]
    return ", ".join(parts) if parts else tr("An empty week")


def _measure(
    name: str,
    before: WeekTotals | None,
    after: WeekTotals,
    value: Callable[[WeekTotals], float | None],
    write: Callable[[float | None], str],
    *,
    rises: bool | None = None,
) -> Measure:
    """`rises` tells whether more is better; None for neither."""
    old = None if before is None else value(before)
    new = value(after)
    if old is None or new is None:
        return Measure(name, write(old), write(new), formats.NONE)
    step = round(new - old, 6)
    better = None if step == 0 or rises is None else (step > 0) is rises
    return Measure(name, write(old), write(new), signed(step, write), better)


def _categories() -> tuple[tuple[Category, str], ...]:
    return (
        ("revenue", tr("Revenue sends")),
        ("engagement", tr("Engagement sends")),
        ("retention", tr("Retention sends")),
    )


def _of_category(key: Category) -> Callable[[WeekTotals], float]:
    return lambda week: week.by_category[key]


def signed(step: float, write: Callable[[float | None], str]) -> str:
    """`+2`, `−3`, `±0` in the way the value itself is written."""
    if step == 0:
        return "±0"
    return f"{'+' if step > 0 else '−'}{write(abs(step))}"


def _number(value: float | None) -> str:
    return formats.count(None if value is None else round(value))


def _points(value: float | None) -> str:
    return formats.NONE if value is None else localised(f"{value:,.1f}")


def _dollars(cents: float | None) -> str:
    return formats.NONE if cents is None else formats.whole_money(round(cents))
