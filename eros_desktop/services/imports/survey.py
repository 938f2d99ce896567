"""How each column of a file is written, decided once from the whole column (reliability.md F54, F68)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from eros_desktop.services.imports.amounts import Decimal, decimal_evidence, is_none
from eros_desktop.services.imports.formats import Column
from eros_desktop.services.imports.moment_columns import are_plain
from eros_desktop.services.imports.moments import Order, numeric_parts, parse_moment
from eros_desktop.services.imports.reading import DECIMAL_OF, ORDER_OF, Reading

AMOUNTS = frozenset({"count", "quantity", "money", "score", "rate"})
DATES = frozenset({"date", "moment"})
FRACTIONS = frozenset({"money", "score", "rate"})
KEPT_SAMPLES = 5
LONGEST_SAMPLE = 200
REMEMBERED_CELLS = 20_000
_MIXED = {
    None: "{key}: some dates only make sense with the day first, others with the month first.",
    True: "{key}: some dates only make sense with the day first, others with the month first; "
    "the day was taken first.",
    False: "{key}: some dates only make sense with the day first, others with the month first; "
    "the month was taken first.",
}
_OPEN = {
    None: "{key}: no date shows whether day or month comes first ('{date}').",
    True: "{key}: no date shows whether day or month comes first ('{date}'); the day was taken first.",
    False: "{key}: no date shows whether day or month comes first ('{date}'); the month was taken first.",
}
"""What is doubted, by whether the day was taken first, None where nothing was."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a column is written. `doubt` says what was decided without proof; None when there was proof.

    `choices` are the names it could as well be read by where nothing at all in the file decides it.
    """

    decimal: Decimal = "."
    order: Order = "dmy"
    is_percent: bool = False
    doubt: str | None = None
    number_format: str | None = None
    date_order: str | None = None
    choices: tuple[str, ...] = ()


@dataclass(slots=True)
class Evidence:
    """What the cells of one column say, gathered part by part."""

    votes: dict[Decimal, int] = field(default_factory=lambda: {".": 0, ",": 0})
    open_amount: str | None = None
    has_percent: bool = False
    has_slash: bool = False
    has_numeric_dates: bool = False
    has_iso_dates: bool = False
    day_first: int = 0
    month_first: int = 0
    open_date: str | None = None
    late: dict[Order, int] = field(default_factory=lambda: {"dmy": 0, "mdy": 0})
    samples: dict[str, None] = field(default_factory=dict)
    _met: set[str] = field(default_factory=set)

    def see(self, kind: str | None, cells: Sequence[str], today: date) -> None:
        """Takes in a part of the column; the same cell counts once for what it proves."""
        if len(self.samples) < KEPT_SAMPLES:
            self._sample(cells)
        if kind in AMOUNTS and not "".join(cells).isdigit():
            self._see_amounts(self._unseen(cells))
        elif kind in DATES:
            self._see_dates(cells, today)

    def _sample(self, cells: Sequence[str]) -> None:
        for cell in dict.fromkeys(cells):
            if cell.strip():
                self.samples[cell[:LONGEST_SAMPLE]] = None
                if len(self.samples) >= KEPT_SAMPLES:
                    return

    def _unseen(self, cells: Sequence[str]) -> set[str]:
        """The different cells that were not met before, as far as that is remembered."""
        new = set(cells) - self._met
        if len(self._met) < REMEMBERED_CELLS:
            self._met |= new
        return new

    def _see_amounts(self, cells: Iterable[str]) -> None:
        for cell in cells:
            if cell.isdigit():
                continue
            if proof := decimal_evidence(cell):
                self.votes[proof] += 1
            elif ("." in cell or "," in cell) and not is_none(cell):
                self.open_amount = min(self.open_amount or cell.strip(), cell.strip())
            if "%" in cell:
                self.has_percent = True

    def _see_dates(self, cells: Sequence[str], today: date) -> None:
        if are_plain(cells):
            self.has_iso_dates = True
            return
        for cell in self._unseen(cells):
            if cell[4:5] == "-":
                self.has_iso_dates = True
                continue
            parts = numeric_parts(cell)
            if parts is None:
                continue
            self.has_numeric_dates = True
            self.has_slash = self.has_slash or "/" in cell
            first, second = parts
            self.day_first += second <= 12 < first
            self.month_first += first <= 12 < second
            if first <= 12 and second <= 12 and first != second:
                self.open_date = min(self.open_date or cell.strip(), cell.strip())
            for order in self.late:
                moment = parse_moment(cell, order)
                self.late[order] += moment is not None and moment.day > today

    def decimal(self, otherwise: Decimal) -> Decimal:
        """What most of the unambiguous cells prove."""
        if self.votes["."] == self.votes[","]:
            return otherwise
        return "." if self.votes["."] > self.votes[","] else ","

    @property
    def decides_order(self) -> bool:
        """False where day or month may as well come first, and it matters."""
        is_open = self.open_date is not None or self.day_first > 0
        is_even = self.day_first == self.month_first and self.late["dmy"] == self.late["mdy"]
        return not (is_open and is_even)

    def order(self, otherwise: Order) -> Order:
        """A number above twelve proves its place; else the order that puts fewer dates ahead of today."""
        if self.day_first != self.month_first:
            return "dmy" if self.day_first > self.month_first else "mdy"
        if self.late["dmy"] == self.late["mdy"]:
            return otherwise
        return "dmy" if self.late["dmy"] < self.late["mdy"] else "mdy"


def decide(columns: Sequence[Column], seen: Mapping[str, Evidence], reading: Reading) -> dict[str, Habits]:
    """How each column is written: as the user said, as its cells prove, or as those of the others do."""
    amounts = [seen[column.key] for column in columns if column.kind in AMOUNTS]
    votes = {sign: sum(one.votes[sign] for one in amounts) for sign in (".", ",")}
    file_decimal: Decimal = "," if votes[","] > votes["."] else "."
    is_even = votes["."] == votes[","]
    return {
        column.key: _habits(column, seen[column.key], file_decimal, is_even, reading) for column in columns
    }


def _habits(
    column: Column, evidence: Evidence, file_decimal: Decimal, is_even: bool, reading: Reading
) -> Habits:
    if column.kind in AMOUNTS:
        found = _amount_habits(column, evidence, file_decimal, reading.number_formats.get(column.key))
        is_even = is_even and evidence.votes["."] == evidence.votes[","]
        if not found.doubt or not is_even:
            return found
        return replace(found, doubt=_open_amount(column, evidence), choices=tuple(DECIMAL_OF))
    if column.kind in DATES:
        return _date_habits(column, evidence, file_decimal, reading.date_orders.get(column.key))
    return Habits(file_decimal)


def _amount_habits(column: Column, evidence: Evidence, file_decimal: Decimal, given: str | None) -> Habits:
    decimal = DECIMAL_OF[given] if given else evidence.decimal(file_decimal)
    doubt = None
    votes = evidence.votes
    if not given and votes["."] and votes[","]:
        doubt = (
            f"{column.key}: {votes['.']:,} different cells have '.' and {votes[',']:,} have ',' as decimal "
            f"sign; '{decimal}' was taken for all."
        )
    elif not given and column.kind in FRACTIONS and evidence.open_amount and not any(votes.values()):
        doubt = f"{column.key}: '{evidence.open_amount}' was read with '{decimal}' as decimal sign."
    has_signs = bool(given or evidence.open_amount or any(votes.values()))
    named = next(name for name, sign in DECIMAL_OF.items() if sign == decimal) if has_signs else None
    is_percent = column.kind == "rate" and evidence.has_percent
    return Habits(decimal, is_percent=is_percent, doubt=doubt, number_format=named)


def _open_amount(column: Column, evidence: Evidence) -> str:
    if evidence.open_amount is None or any(evidence.votes.values()):
        return f"{column.key}: as many cells have '.' as decimal sign as have ','."
    return f"{column.key}: nothing shows whether '.' or ',' is the decimal sign ('{evidence.open_amount}')."


def _date_habits(column: Column, evidence: Evidence, file_decimal: Decimal, given: str | None) -> Habits:
    otherwise: Order = "mdy" if file_decimal == "." and evidence.has_slash else "dmy"
    order = ORDER_OF[given] if given else evidence.order(otherwise)
    if not given and not evidence.has_numeric_dates:
        named = "year first" if evidence.has_iso_dates else None
        return Habits(file_decimal, order, date_order=named)
    doubt = None
    taken = order == "dmy" if evidence.decides_order else None
    if not given and evidence.day_first and evidence.month_first:
        doubt = _MIXED[taken].format(key=column.key)
    elif not given and evidence.open_date and not evidence.day_first and not evidence.month_first:
        doubt = _OPEN[taken].format(key=column.key, date=evidence.open_date)
    named = next(name for name, one in ORDER_OF.items() if one == order)
    choices = () if doubt is None or evidence.decides_order else ("day first", "month first")
    return Habits(file_decimal, order, doubt=doubt, date_order=named, choices=choices)
