"""What a person typed into the search field, read into conditions that must all hold.

Words and parts of words, `"exact phrases"`, `-not`, and fields: `type:ppv_unlock`, `has:hook`, `used:no`,
`score>70`, `used<30 days`. Nothing typed is an error: an unknown field, a broken number or a lone sign is a
plain word, and a field still without a value is passed over, so that the table does not go blank while one
types. The text never reaches a database or becomes a regular expression (reliability.md F87).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from eros_desktop.domain.captions.search.fields import FIELDS
from eros_desktop.domain.captions.text import normalise_text

LONGEST_QUERY = 500
"""Characters that are read; more is no search but a pasted text, of which the beginning is looked for."""

_QUOTES = {'"': '"', "\u201c": "\u201d", "\u201e": "\u201c"}
_NAME = re.compile(r"[a-z_]{2,12}", re.IGNORECASE)
_COMPARISON = re.compile(r"\s*(>=|<=|>|<|=|\u2265|\u2264)\s*")
_NUMBER = re.compile(r"\$?(-?[0-9]{1,9}(?:\.[0-9]{0,4})?)(?![0-9.])")
_NOT = "-\u2212\u2013"
"""The hyphen of the keyboard, and the minus and dash that texts are copied with."""
_SIGNS = {"\u2265": ">=", "\u2264": "<="}


@dataclass(frozen=True, slots=True)
class TextTerm:
    """The folded text must occur in the folded caption (`normalise_text`); `shown` is what was typed."""

    folded: str
    shown: str
    is_negated: bool = False
    is_phrase: bool = False


@dataclass(frozen=True, slots=True)
class NameTerm:
    """A name of that field must equal, or where none does hold, one of the values (folded, `_` for blank)."""

    field: str
    values: tuple[str, ...]
    is_negated: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceTerm:
    """One word of a field's few."""

    field: str
    value: str
    is_negated: bool = False


@dataclass(frozen=True, slots=True)
class NumberTerm:
    """`sign` is one of > >= < <= =; the number is in the unit people type (dollars, percent, days)."""

    field: str
    sign: str
    number: float
    is_negated: bool = False


Term = TextTerm | NameTerm | ChoiceTerm | NumberTerm


@dataclass(frozen=True, slots=True)
class Query:
    """Conditions that must all hold; none matches everything. `is_cut`: more was typed than is read."""

    terms: tuple[Term, ...] = ()
    is_cut: bool = False

    @property
    def has_text(self) -> bool:
        """Whether texts have to be looked at."""
        return any(isinstance(term, TextTerm) for term in self.terms)


def parse(typed: str) -> Query:
    """Reads any text at all; never raises."""
    text = typed[:LONGEST_QUERY]
    terms: list[Term] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        found, at = _term(text, at)
        terms += [term for term in found if term not in terms]
    return Query(tuple(terms), len(typed) > LONGEST_QUERY)


def _term(text: str, at: int) -> tuple[list[Term], int]:
    """The terms that begin here (none for a condition without a value) and where the next may begin."""
    is_negated = text[at] in _NOT and at + 1 < len(text) and not text[at + 1].isspace()
    start = at + is_negated
    if text[start] in _QUOTES:
        phrase, end = _quoted(text, start)
        return _text_terms(phrase, is_negated, is_phrase=True), end
    condition = _condition(text, start, is_negated)
    if condition is not None:
        return condition
    end = _end_of_word(text, start)
    return _text_terms(text[start:end], is_negated, is_phrase=False), end


def _text_terms(shown: str, is_negated: bool, is_phrase: bool) -> list[Term]:
    folded = normalise_text(shown)
    return [TextTerm(folded, shown.strip(), is_negated, is_phrase)] if folded else []


def _quoted(text: str, start: int) -> tuple[str, int]:
    """What stands between the quotes, or up to the end while the second one is not typed yet."""
    closing = {_QUOTES[text[start]], '"'}
    end = next((at for at in range(start + 1, len(text)) if text[at] in closing), len(text))
    return text[start + 1 : end], end + 1


def _end_of_word(text: str, start: int) -> int:
    return next((at for at in range(start, len(text)) if text[at].isspace()), len(text))


def _condition(text: str, start: int, is_negated: bool) -> tuple[list[Term], int] | None:
    """A field with its value, or None where this is a plain word."""
    name = _NAME.match(text, start)
    if name is None:
        return None
    field = FIELDS.aliases.get(name[0].lower(), name[0].lower())
    if text[name.end() : name.end() + 1] == ":":
        return _named(text, field, name.end() + 1, is_negated)
    sign = _COMPARISON.match(text, name.end())
    if sign is None or field not in FIELDS.numbers:
        return None
    return _compared(text, field, sign, is_negated)


def _compared(text: str, field: str, sign: re.Match[str], is_negated: bool) -> tuple[list[Term], int] | None:
    if sign.end() == len(text):
        return [], sign.end()
    number = _NUMBER.match(text, sign.end())
    end = _end_of_number(text, field, number.end()) if number is not None else None
    if number is None or end is None:
        return None
    return [NumberTerm(field, _SIGNS.get(sign[1], sign[1]), float(number[1]), is_negated)], end


def _end_of_number(text: str, field: str, at: int) -> int | None:
    """Behind the number and its unit; None where something else hangs on it, so that it is no number."""
    for unit in FIELDS.numbers[field].units:
        gap = at + (text[at : at + 1] == " ")
        end = gap + len(unit)
        if text[gap:end].lower() == unit and not text[end : end + 1].strip():
            return end
    return at if not text[at : at + 1].strip() else None


def _named(text: str, field: str, at: int, is_negated: bool) -> tuple[list[Term], int] | None:
    if field not in FIELDS.names and field not in FIELDS.choices and field not in FIELDS.numbers:
        return None
    if text[at : at + 1] in _QUOTES and text[at : at + 1]:
        value, end = _quoted(text, at)
    else:
        end = _end_of_word(text, at)
        value = text[at:end]
    values = tuple(filter(None, (_name_form(part) for part in value.split(","))))
    if not values:
        return [], end
    if field in FIELDS.names:
        return [NameTerm(field, values, is_negated)], end
    chosen = _chosen(field, values[0])
    if chosen is not None and len(values) == 1:
        return [ChoiceTerm(field, chosen, is_negated)], end
    number = _NUMBER.fullmatch(value)
    if number is not None and field in FIELDS.numbers:
        return [NumberTerm(field, "=", float(number[1]), is_negated)], end
    return None


def _chosen(field: str, value: str) -> str | None:
    """The word meant: the value itself, or the first that begins with it."""
    words = FIELDS.choices[field].words if field in FIELDS.choices else {}
    return next((meant for word, meant in words.items() if word.startswith(value)), None)


def _name_form(value: str) -> str:
    """As names are compared: folded, with one sign between words."""
    return normalise_text(value).replace(" ", "_").replace("-", "_")
