"""A typed search in words, for the tooltip of the field."""

from __future__ import annotations

from eros_desktop.domain.captions.search.fields import FIELDS
from eros_desktop.domain.captions.search.query import (
    LONGEST_QUERY,
    ChoiceTerm,
    NameTerm,
    NumberTerm,
    Query,
    Term,
    TextTerm,
)

_SIGN_WORDS = {">": "over", ">=": "at least", "<": "under", "<=": "at most", "=": ""}


def describe(query: Query) -> str:
    """ "has 'beach', not 'sale', type ppv_unlock"; "every caption" for a search without conditions."""
    told = ", ".join(_told(term) for term in query.terms) or "every caption"
    return f"{told} (only the first {LONGEST_QUERY} characters are read)" if query.is_cut else told


def _told(term: Term) -> str:
    if isinstance(term, TextTerm):
        return f"{'not' if term.is_negated else 'has'} {_quoted(term)}"
    meaning = _meaning(term)
    return f"not ({meaning})" if term.is_negated else meaning


def _quoted(term: TextTerm) -> str:
    return f"exactly '{term.shown}'" if term.is_phrase else f"'{term.shown}'"


def _meaning(term: NameTerm | ChoiceTerm | NumberTerm) -> str:
    if isinstance(term, NameTerm):
        return f"{FIELDS.names[term.field].label} {' or '.join(term.values)}"
    if isinstance(term, ChoiceTerm):
        says = FIELDS.choices[term.field].says[term.value]
        return f"has {says}" if term.field in ("has", "emoji") else says
    field = FIELDS.numbers[term.field]
    number = f"${term.number:g}" if field.is_money else f"{term.number:g}"
    unit = field.unit if field.unit in ("", "%") else f" {field.unit}"
    return " ".join(filter(None, (field.label, _SIGN_WORDS[term.sign], number + unit)))
