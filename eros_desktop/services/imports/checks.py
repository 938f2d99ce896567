"""What must hold in a row before it may be stored (interfaces.md, row rules)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
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


ROW_RULES: Mapping[str, tuple[RowRule, ...]] = {
    "creators": (tier_is_known,),
    "vault": (),
    "captions": (text_is_given, type_is_given),
    "messages": (moment_is_given, counters_fit),
    "infloww-messages": (moment_is_given, counters_fit),
}


def broken_rule(kind: str, values: Values) -> str | None:
    """The first rule the row breaks, as a sentence; None when all hold."""
    return next((reason for rule in ROW_RULES[kind] if (reason := rule(values)) is not None), None)


def lies_ahead(moment: Moment | None, today: date, key: str) -> str | None:
    """Later than the end of today on the creator's wall clock."""
    return f"{key} lies in the future" if moment is not None and moment.day > today else None
