"""Values of templates as a person writes them, checked and turned into columns."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.reference import Reference
from eros_desktop.services.captions.drafts import checked_content, checked_text, checked_word
from eros_desktop.services.templates.banks import Bank, BankField

MOST_WHOLE = 1_000_000
MOST_CENTS = 1_000_000_00

Check = Callable[[BankField, Any, Reference], Any]


def checked_values(
    bank: Bank, values: Mapping[str, Any], reference: Reference, *, is_new: bool = False
) -> dict[str, Any]:
    """The columns of the values. Raises InvalidInput for a value that is refused or missing in a new text."""
    for name in values:
        if bank.field(name) is None:
            raise InvalidInput(name, f"{name} is nothing a {bank.one} has. Nothing was changed.")
    wanted = [field for field in bank.fields if is_new or field.column in values]
    found = {field.column: _checked(field, values.get(field.column), reference) for field in wanted}
    low, high = found.get("timing_min_minutes"), found.get("timing_max_minutes")
    if low is not None and high is not None and low > high:
        raise InvalidInput(
            "timing_max_minutes",
            f"The latest time of {high} minutes lies before the earliest of {low}. Nothing was changed.",
        )
    return found


def _checked(field: BankField, value: Any, reference: Reference) -> Any:
    is_empty = value is None or (isinstance(value, str) and not value.strip())
    if is_empty and field.is_required and field.kind != "text":
        raise InvalidInput(field.column, f"The {field.said} is missing. Nothing was changed; fill it in.")
    if is_empty and field.kind != "text":
        return None
    return _CHECKS[field.kind](field, value, reference)


def _text(_field: BankField, value: Any, _reference: Reference) -> str:
    return checked_text(str(value or ""))


def _line(field: BankField, value: Any, _reference: Reference) -> str | None:
    return checked_word(field.said, str(value))


def _choice(field: BankField, value: Any, _reference: Reference) -> str:
    if value not in field.choices:
        raise InvalidInput(
            field.column,
            f"'{value}' is no {field.said}. Nothing was changed; choose one of {', '.join(field.choices)}.",
        )
    return str(value)


def _number(field: BankField, value: Any, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise InvalidInput(
            field.column, f"The {field.said} must be from 0 to {most:,}. Nothing was changed; correct it."
        )
    return value


def _whole(field: BankField, value: Any, _reference: Reference) -> int:
    return _number(field, value, MOST_WHOLE)


def _money(field: BankField, value: Any, _reference: Reference) -> float:
    return _number(field, value, MOST_CENTS) / 100


def _lines(field: BankField, value: Any, _reference: Reference) -> str | None:
    lines = [line for line in (checked_word(field.said, str(one)) for one in value) if line]
    return json.dumps(lines) if lines else None


def _content(_field: BankField, value: Any, reference: Reference) -> str | None:
    return checked_content(str(value), reference)


def _send_type(field: BankField, value: Any, reference: Reference) -> str:
    if value not in reference.send_types:
        raise InvalidInput(field.column, f"'{value}' is no send type. Nothing was changed; choose another.")
    return str(value)


def _creator(_field: BankField, value: Any, _reference: Reference) -> str:
    return str(value)


_CHECKS: Mapping[str, Check] = {
    "text": _text,
    "line": _line,
    "choice": _choice,
    "whole": _whole,
    "money": _money,
    "lines": _lines,
    "content": _content,
    "send_type": _send_type,
    "creator": _creator,
}
