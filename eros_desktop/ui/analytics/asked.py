"""What the pane is asked to show, and how it is remembered in a workspace."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.analytics.board import ChartRequest, Period
from eros_desktop.ui.window_state import WindowState

PERIODS = (7, 14, 30, 90)
"""Days to choose from (panes.md, Analytics)."""
FIRST_PERIOD = 30

_DAYS, _FIRST, _LAST = "analytics.days", "analytics.first", "analytics.last"
_NARROWED, _COMPARED = "analytics.one_creator", "analytics.compared"
_FILTER, _TABLES = "analytics.filter", "analytics.tables"
_DATES = ("first_day", "last_day")


@dataclass(frozen=True, slots=True)
class Asked:
    """The pane's own choices. With `is_narrowed` only the creator the window is about counts."""

    period: Period = field(default_factory=lambda: Period(FIRST_PERIOD))
    is_narrowed: bool = False
    is_compared: bool = False
    chosen: SendFilter = field(default_factory=SendFilter)
    tables: frozenset[str] = frozenset()
    """Keys of the charts shown as tables."""

    def request(self, creator_id: CreatorId | None) -> ChartRequest:
        """The question for the service."""
        return ChartRequest(
            creator_id if self.is_narrowed else None, self.period, self.is_compared, self.chosen
        )

    def with_table(self, key: str, wanted: bool) -> Asked:
        return replace(self, tables=self.tables | {key} if wanted else self.tables - {key})


def remembered(state: WindowState) -> Asked:
    """What was asked last in this workspace; what cannot be read any more is forgotten."""
    days = state.get(_DAYS, FIRST_PERIOD)
    period = Period(days if days in PERIODS else FIRST_PERIOD)
    first, last = _date(state.get(_FIRST, "")), _date(state.get(_LAST, ""))
    if first is not None and last is not None and first <= last:
        period = Period(period.days, first, last)
    tables: list[Any] = state.get(_TABLES, [])
    return Asked(
        period,
        state.get(_NARROWED, False),
        state.get(_COMPARED, False),
        _filter(state.get(_FILTER, {})),
        frozenset(key for key in tables if isinstance(key, str)),
    )


def remember(state: WindowState, asked: Asked) -> None:
    """Puts the choices into the state."""
    period, chosen = asked.period, asked.chosen
    state.set(_DAYS, period.days)
    state.set(_FIRST, period.first.isoformat() if period.first else "")
    state.set(_LAST, period.last.isoformat() if period.last else "")
    state.set(_NARROWED, asked.is_narrowed)
    state.set(_COMPARED, asked.is_compared)
    state.set(
        _FILTER,
        {
            name: value.isoformat() if isinstance(value, date) else value
            for name in sorted(chosen.dimensions)
            if (value := getattr(chosen, name)) is not None
        },
    )
    state.set(_TABLES, sorted(asked.tables))


def _date(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None


def _filter(stored: dict[str, Any]) -> SendFilter:
    values = {name: value for name, value in stored.items() if name in SendFilter.__slots__}
    for name in _DATES:
        if name in values:
            values[name] = _date(values[name])
    found = SendFilter(**values)
    fits = all(
        isinstance(getattr(found, name), kind) for name, kind in _KINDS.items() if name in found.dimensions
    )
    return found if fits and (found.first_day is None) == (found.last_day is None) else SendFilter()


_KINDS: dict[str, type] = {
    "category": str,
    "send_type": str,
    "content_type": str,
    "caption_id": str,
    "weekday": int,
    "hour": int,
}
