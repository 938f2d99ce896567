"""What must hold in a row before it may be stored (interfaces.md, row rules)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from operator import ge
from typing import Any

from eros_desktop.services.imports.moments import Moment

Values = Mapping[str, Any]
RowRule = Callable[[Values], str | None]


def counters_fit(values: Values) -> str | None:
    """sent >= viewed >= purchased >= 0; the cells themselves are never negative."""
    sent, viewed = values.get("sent_count") or 0, values.get("viewed_count") or 0
    if viewed > sent:
        return "viewed more than sent"
    return "purchased more than viewed" if (values.get("purchased_count") or 0) > viewed else None


def moment_is_given(values: Values) -> str | None:
    return None if values.get("sent_date") else "sent_date is missing"


def text_is_given(values: Values) -> str | None:
    return None if values.get("caption_text") else "the caption has no text"


def type_is_given(values: Values) -> str | None:
    return None if values.get("caption_type") else "the caption has no type"


def tier_is_known(values: Values) -> str | None:
    tier = values.get("performance_tier")
    return None if tier is None or 1 <= tier <= 4 else "performance_tier is not 1 to 4"


GIVEN: Mapping[str, tuple[RowRule, ...]] = {
    "captions": (text_is_given, type_is_given),
    "messages": (moment_is_given,),
    "infloww-messages": (moment_is_given,),
}
"""Rules that ask only whether a cell has something in it; they hold for a cell that cannot be read."""
ROW_RULES: Mapping[str, tuple[RowRule, ...]] = {
    "creators": (tier_is_known,),
    "vault": (),
    "captions": GIVEN["captions"],
    "messages": (*GIVEN["messages"], counters_fit),
    "infloww-messages": (*GIVEN["infloww-messages"], counters_fit),
}


def _suspect_messages(columns: Mapping[str, Sequence[Any]], count: int) -> list[int]:
    """The places of messages whose counters may not fit or whose moment is missing."""
    nothing = [None] * count
    sent, viewed, bought = (
        columns.get(key, nothing) for key in ("sent_count", "viewed_count", "purchased_count")
    )
    moments = columns.get("sent_date", nothing)
    try:
        if None not in moments and all(map(ge, sent, viewed)) and all(map(ge, viewed, bought)):
            return []
    except TypeError:
        pass  # some counter is not given or not readable
    return [
        place
        for place, (one, two, three, at) in enumerate(zip(sent, viewed, bought, moments, strict=True))
        if at is None
        or type(two) is not int
        or type(one) is not int
        or type(three) is not int
        or not one >= two >= three
    ]


SUSPECTS: Mapping[str, Callable[[Mapping[str, Sequence[Any]], int], list[int]]] = {
    "messages": _suspect_messages,
    "infloww-messages": _suspect_messages,
}
"""A quick look over whole columns: where a row may break a rule. Every row of other kinds is looked at."""
BETWEEN = "; "
"""Stands between several reasons of one row."""


def missing(kind: str, values: Values) -> list[str]:
    """What is not given in a row with cells that cannot be read."""
    return _broken(GIVEN.get(kind, ()), values)


def broken_rules(kind: str, values: Values) -> str | None:
    """Every rule the row breaks, as one sentence; None when all hold."""
    return BETWEEN.join(_broken(ROW_RULES[kind], values)) or None


def _broken(rules: tuple[RowRule, ...], values: Values) -> list[str]:
    return [reason for rule in rules if (reason := rule(values)) is not None]


def lies_ahead(moment: Moment | None, today: date, key: str) -> str | None:
    """Later than the end of today on the creator's wall clock."""
    return f"{key} lies in the future" if moment is not None and moment.day > today else None
