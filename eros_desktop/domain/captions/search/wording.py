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

_SIGN_WORDS = {
    ">": "over {number}",
    ">=": "at least {number}",
    "<": "under {number}",
    "<=": "at most {number}",
    "=": "{number}",
}


def describe(query: Query) -> str:
    """ "has 'beach', not 'sale', type ppv_unlock"; "every caption" for a search without conditions."""
    told = ", ".join(_told(term) for term in query.terms) or "every caption"
    return f"{told} (only the first {LONGEST_QUERY} characters are read)" if query.is_cut else told


def _told(term: Term) -> str:
    if isinstance(term, TextTerm):
        return f"not {_quoted(term)}" if term.is_negated else f"has {_quoted(term)}"
    meaning = _meaning(term)
    return f"not ({meaning})" if term.is_negated else meaning


def _quoted(term: TextTerm) -> str:
    return f"exactly '{term.shown}'" if term.is_phrase else f"'{term.shown}'"


def _meaning(term: NameTerm | ChoiceTerm | NumberTerm) -> str:
    if isinstance(term, NameTerm):
        return FIELDS.names[term.field].says.format(names=" or ".join(term.values))
    if isinstance(term, ChoiceTerm):
        return FIELDS.choices[term.field].says[term.value]
    field = FIELDS.numbers[term.field]
    number = field.written.format(number=f"{term.number:g}")
    return field.says.format(number=_SIGN_WORDS[term.sign].format(number=number))
