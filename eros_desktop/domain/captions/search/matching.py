"""Which rows of the sheet meet a filter: each condition is a mask over all captions, and all must hold."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.search.columns import NO_FAMILY, NO_PRICE, SearchNames, SheetColumns
from eros_desktop.domain.captions.search.filters import OPEN, CaptionFilter, Range
from eros_desktop.domain.captions.search.folding import fold
from eros_desktop.domain.captions.search.query import (
    ChoiceTerm,
    NameTerm,
    NumberTerm,
    Query,
    Term,
    TextTerm,
    parse,
)
from eros_desktop.domain.captions.table import NEVER, Codes, Flags, Floats
from eros_desktop.domain.rounding import NOISE_PLACES

Holding = Callable[[str], Flags]
"""Folded text -> True for each row whose folded caption holds it."""

_EMOJI_COUNTS = {"none": (0, 0), "light": (1, 2), "moderate": (3, 4), "heavy": (5, 2**31 - 1)}


def matching_rows(
    columns: SheetColumns, wanted: CaptionFilter, names: SearchNames, holding: Holding
) -> NDArray[np.int64]:
    """Rows that meet every condition, in the order of the bank."""
    query = parse(wanted.text)
    masks = [*_chosen(columns, wanted, names), *_typed(columns, query, names, holding)]
    if not masks:
        return np.arange(len(columns), dtype=np.int64)
    return np.flatnonzero(reduce(np.logical_and, masks)).astype(np.int64, copy=False)


def _chosen(columns: SheetColumns, wanted: CaptionFilter, names: SearchNames) -> list[Flags]:
    """Masks of what was chosen from lists; none for what was left open."""
    bank = columns.bank
    masks: list[Flags] = []
    if wanted.caption_types:
        masks.append(_coded(bank.caption_type, bank.caption_type_names, wanted.caption_types))
    if wanted.send_type is not None:
        masks.append(_suits(columns, [names.send_aliases.get(wanted.send_type, wanted.send_type)], names))
    if wanted.content_types:
        masks.append(_coded(bank.content_type, bank.content_type_names, wanted.content_types))
    if wanted.emoji_levels:
        masks.append(reduce(np.logical_or, (_emoji(columns, level) for level in wanted.emoji_levels)))
    masks += [columns.flag(name) for name in sorted(wanted.flags)]
    masks += _ranges(columns, wanted)
    switches = ((wanted.used, "used"), (wanted.in_family, "family"), (wanted.is_active, "active"))
    masks += [_yes_no(columns, name, is_wanted) for is_wanted, name in switches if is_wanted is not None]
    return masks


def _ranges(columns: SheetColumns, wanted: CaptionFilter) -> list[Flags]:
    asked = (
        (wanted.freshness, columns.freshness),
        (wanted.performance, columns.bank.performance_score),
        (wanted.length_chars, columns.bank.length_chars),
    )
    return [_between(values, limits) for limits, values in asked if limits != OPEN]


def _between(values: NDArray[np.generic], limits: Range) -> Flags:
    low, high = limits
    known = values.astype(np.float64)
    above = known >= (-np.inf if low is None else low)
    inside: Flags = above & (known <= (np.inf if high is None else high))
    return inside


def _typed(columns: SheetColumns, query: Query, names: SearchNames, holding: Holding) -> list[Flags]:
    return [
        ~_meets(columns, term, names, holding) if term.is_negated else _meets(columns, term, names, holding)
        for term in query.terms
    ]


def _meets(columns: SheetColumns, term: Term, names: SearchNames, holding: Holding) -> Flags:
    if isinstance(term, TextTerm):
        return _text(columns, term, holding)
    if isinstance(term, NameTerm):
        return _named(columns, term, names)
    return _choice(columns, term) if isinstance(term, ChoiceTerm) else _compared(columns, term)


def _text(columns: SheetColumns, term: TextTerm, holding: Holding) -> Flags:
    """A caption's own number, typed whole, finds it too."""
    found = holding(term.folded)
    row = None if term.is_phrase else columns.row_of.get(term.shown)
    if row is not None and not found[row]:
        found = found.copy()
        found[row] = True
    return found


def _named(columns: SheetColumns, term: NameTerm, names: SearchNames) -> Flags:
    bank = columns.bank
    if term.field == "id":
        return _numbered(columns, term.values)
    if term.field == "send":
        sends = [names.send_aliases.get(value, value) for value in term.values]
        return _suits(columns, _meant(tuple(names.suitable), sends), names)
    if term.field == "type":
        meant = [names.type_aliases.get(value, value) for value in term.values]
        return _coded(
            bank.caption_type, bank.caption_type_names, _meant(bank.caption_type_names, meant, term.values)
        )
    codes, known = {
        "content": (bank.content_type, bank.content_type_names),
        "persona": (bank.persona_code, bank.persona_names),
        "tone": (bank.tone_code, bank.tone_names),
    }[term.field]
    return _coded(codes, known, _meant(known, term.values))


def _meant(
    known: Sequence[str], values: Sequence[str], literal: Sequence[str] | None = None
) -> frozenset[str]:
    """For each value the names equal to it, or where none is, those that hold it (as it was typed)."""
    forms = {name: fold(name).replace(" ", "_").replace("-", "_") for name in known}
    meant: set[str] = set()
    for value, part in zip(values, literal or values, strict=True):
        equal = {name for name, form in forms.items() if form == value}
        meant |= equal or {name for name, form in forms.items() if part in form}
    return frozenset(meant)


def _numbered(columns: SheetColumns, values: Sequence[str]) -> Flags:
    """Ids that hold one of the values, with `_` for a hyphen or a blank on both sides."""
    forms = "\n".join(columns.bank.caption_ids).casefold().replace("-", "_").replace(" ", "_").split("\n")
    return np.array([any(value in form for value in values) for form in forms], dtype=np.bool_)


def _suits(columns: SheetColumns, send_types: Collection[str], names: SearchNames) -> Flags:
    """Captions of a type that suits one of the send types; a send type without mapped types takes any."""
    mapped = [names.suitable[key] for key in send_types if key in names.suitable]
    if any(not types for types in mapped):
        return np.ones(len(columns), dtype=np.bool_)
    bank = columns.bank
    return _coded(bank.caption_type, bank.caption_type_names, frozenset[str]().union(*mapped))


def _coded(codes: Codes, known: Sequence[str], wanted: Collection[str]) -> Flags:
    chosen = np.array([*(name in wanted for name in known), False], dtype=np.bool_)
    flags: Flags = chosen[codes]
    return flags


def _choice(columns: SheetColumns, term: ChoiceTerm) -> Flags:
    if term.field == "has":
        return columns.flag(term.value)
    if term.field == "emoji":
        return _emoji(columns, term.value)
    return _yes_no(columns, term.field, term.value == "yes")


def _yes_no(columns: SheetColumns, name: str, is_wanted: bool) -> Flags:
    flags: Mapping[str, Callable[[], Flags]] = {
        "used": lambda: columns.is_used,
        "family": lambda: columns.family_id != NO_FAMILY,
        "active": lambda: columns.bank.is_active,
    }
    found = flags[name]()
    return found if is_wanted else ~found


def _emoji(columns: SheetColumns, level: str) -> Flags:
    low, high = _EMOJI_COUNTS[level]
    flags: Flags = (columns.bank.emoji_count >= low) & (columns.bank.emoji_count <= high)
    return flags


def _compared(columns: SheetColumns, term: NumberTerm) -> Flags:
    values = _numbers(columns, term.field)
    if term.sign == "=" and term.number == int(term.number):
        return np.asarray(np.floor(values + 0.5) == term.number)
    compare = {">": np.greater, ">=": np.greater_equal, "<": np.less, "<=": np.less_equal, "=": np.equal}
    flags: Flags = compare[term.sign](values, term.number)
    return flags


def _numbers(columns: SheetColumns, name: str) -> Floats:
    """A column in the unit people type; NaN where there is no value, so that no comparison holds."""
    bank = columns.bank
    columns_of: Mapping[str, Callable[[], NDArray[np.generic]]] = {
        "score": lambda: bank.performance_score,
        "fresh": lambda: columns.freshness,
        "length": lambda: bank.length_chars,
        "sends": lambda: bank.total_sends,
        "earned": lambda: columns.earned_cents / 100,
        "price": lambda: np.where(columns.price_cents == NO_PRICE, np.nan, columns.price_cents / 100),
        "rate": lambda: columns.avg_purchase_rate * 100,
        "emoji": lambda: bank.emoji_count,
        "media": lambda: bank.media_count,
        "used": lambda: np.where(bank.last_used_day == NEVER, np.inf, columns.day - bank.last_used_day),
    }
    values = columns_of[name]().astype(np.float64)
    return np.asarray(np.round(values, NOISE_PLACES), dtype=np.float64)
