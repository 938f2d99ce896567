"""Which sends the charts are about: whose, of which days, narrowed to what was clicked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.weekdays import weekday_of
from eros_desktop.domain.values import Category, CreatorId

Mask = NDArray[np.bool_]
Spans = Sequence["Span"]

MINIMUM_SENDS = 5
"""Under so many sends no rate or average is told (the fewest messages of a score, domain.md 11.1)."""

CATEGORIES: tuple[Category, ...] = ("revenue", "engagement", "retention")
OTHER = len(CATEGORIES)
"""Place of sends whose type, and so whose category, is not known."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days of one creator, both included, on the creator's own calendar."""

    creator_id: CreatorId
    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def earlier(self, days: int) -> Span:
        """The same days so many days earlier."""
        back = timedelta(days=days)
        return Span(self.creator_id, self.first - back, self.last - back)

    def up_to(self, last: date) -> Span:
        """The part of it that ends on `last` at the latest; empty when all of it is later."""
        return Span(self.creator_id, self.first, min(self.last, last))


@dataclass(frozen=True, slots=True)
class SendFilter:
    """What was clicked: each field narrows the sends, None leaves them. `weekday` 0 is Monday, `hour` 0..23.

    `first_day` and `last_day` are set together.
    """

    category: Category | None = None
    send_type: str | None = None
    content_type: str | None = None
    caption_id: str | None = None
    weekday: int | None = None
    hour: int | None = None
    first_day: date | None = None
    last_day: date | None = None

    @property
    def dimensions(self) -> frozenset[str]:
        """Names of the fields in force."""
        return frozenset(field.name for field in fields(self) if getattr(self, field.name) is not None)

    def toggled(self, part: SendFilter) -> SendFilter:
        """With the fields set in `part` as they are there; without them where they already are."""
        wanted: dict[str, Any] = {name: getattr(part, name) for name in part.dimensions}
        if all(getattr(self, name) == value for name, value in wanted.items()):
            return self.without(part.dimensions)
        return replace(self, **wanted)

    def without(self, dimensions: Iterable[str]) -> SendFilter:
        """Without the fields of these names."""
        cleared: dict[str, Any] = dict.fromkeys(dimensions)
        return replace(self, **cleared)


@dataclass(frozen=True, slots=True, eq=False)
class Sends:
    """Delivered messages and, for each filter in force, which of them pass it."""

    messages: MessageTable
    passing: Mapping[str, Mask]

    def without(self, *dimensions: str) -> MessageTable:
        """The messages that pass every filter but those of the named dimensions.

        A chart does not narrow itself by its own dimension: what was clicked stays beside what was not.
        """
        masks = [mask for name, mask in self.passing.items() if name not in dimensions]
        return self.messages.where(np.logical_and.reduce(masks)) if masks else self.messages


def sends_of(
    messages: MessageTable,
    spans: Spans,
    chosen: SendFilter,
    category_of: Mapping[str, Category],
    caption_row: int | None = None,
) -> Sends:
    """The delivered messages of the spans, in their order. `caption_row` is the row of the filter's caption
    (-1: the bank has no such caption).
    """
    found = within(messages, spans).delivered()
    return Sends(found, _passing(found, chosen, category_of, caption_row))


def within(messages: MessageTable, spans: Iterable[Span]) -> MessageTable:
    """The messages of each span, one span after the other."""
    parts = [messages.of_creator(span.creator_id).between(span.first, span.last) for span in spans]
    return messages.joined([part for part in parts if len(part)])


def category_codes(messages: MessageTable, category_of: Mapping[str, Category]) -> NDArray[np.int64]:
    """Per message its place in CATEGORIES; OTHER where the send type is not known."""
    places = [
        CATEGORIES.index(category_of[name]) if name in category_of else OTHER
        for name in messages.send_type_names
    ]
    return np.array([*places, OTHER], dtype=np.int64)[messages.send_type_code]


def latest_day(messages: MessageTable, spans: Spans) -> date | None:
    """The last day with a delivered message inside the spans: the charts hold "data until" then."""
    found = [within(messages, [span]).delivered().day[-1:] for span in spans]
    days = [int(day[0]) for day in found if len(day)]
    return date.fromordinal(max(days)) if days else None


def _passing(
    messages: MessageTable,
    chosen: SendFilter,
    category_of: Mapping[str, Category],
    caption_row: int | None,
) -> dict[str, Mask]:
    passing: dict[str, Mask] = {}
    if chosen.category is not None:
        wanted = CATEGORIES.index(chosen.category)
        passing["category"] = category_codes(messages, category_of) == wanted
    if chosen.send_type is not None:
        code = _code(messages.send_type_names, chosen.send_type)
        passing["send_type"] = messages.send_type_code == code
    if chosen.content_type is not None:
        code = _code(messages.content_type_names, chosen.content_type)
        passing["content_type"] = messages.content_type_code == code
    if chosen.caption_id is not None:
        passing["caption_id"] = messages.caption_row == (-2 if caption_row in (None, -1) else caption_row)
    return passing | _passing_times(messages, chosen)


def _passing_times(messages: MessageTable, chosen: SendFilter) -> dict[str, Mask]:
    passing: dict[str, Mask] = {}
    if chosen.weekday is not None:
        passing["weekday"] = weekday_of(messages.day) == chosen.weekday
    if chosen.hour is not None:
        passing["hour"] = (messages.minute >= 0) & (messages.minute // 60 == chosen.hour)
    if chosen.first_day is not None and chosen.last_day is not None:
        since, until = chosen.first_day.toordinal(), chosen.last_day.toordinal()
        passing["days"] = (messages.day >= since) & (messages.day <= until)
    return passing


def _code(names: tuple[str, ...], name: str) -> int:
    """The position of a name; -2, which no message has, for an unknown one."""
    return names.index(name) if name in names else -2
