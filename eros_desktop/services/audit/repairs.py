"""The honest repairs: a value follows from what the row itself says, becomes unknown, or the row waits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from eros_desktop.services.imports.checks import counters_fit
from eros_desktop.services.imports.linking import PageNames
from eros_desktop.services.imports.message_rows import rates
from eros_desktop.store.audit import AuditStore
from eros_desktop.store.imports import ImportStore
from eros_desktop.store.orphans import emptied, keys_that_may_leave, may_be_empty
from eros_desktop.store.setting_aside import Leaving, set_aside
from eros_desktop.store.stores import Stores
from eros_desktop.store.table_changes import TableChange

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Bench:
    """What repairs work with inside one unit of work. `at` is a moment in UTC, `today` the day there."""

    stores: Stores
    audit: AuditStore
    pages: PageNames
    at: str
    today: date


@dataclass(frozen=True, slots=True)
class Repair:
    """Changes in their order; `shown` of them are the finding's own rows. `done` has no full stop."""

    sentence: str
    done: str
    changes: tuple[TableChange, ...]
    shown: tuple[TableChange, ...]

    @property
    def count(self) -> int:
        return sum(change.count for change in self.shown)

    def rows(self, limit: int) -> tuple[tuple[Row, Row | None], ...]:
        """The first rows as (before, after); no `after` for a row that is set aside."""
        found = [pair for change in self.shown for pair in _pairs(change, limit)]
        return tuple(found[:limit])


@dataclass(frozen=True, slots=True)
class Offer:
    """The words of a repair's button and how its changes are found now; None where there are none."""

    label: str
    plan: Callable[[Bench, str], Repair | None]


def page_names(stores: Stores) -> PageNames:
    """Which creator a page name stands for now."""
    known = ImportStore(stores.connection)
    return PageNames.of(((creator_id, name) for creator_id, name, _ in known.pages()), known.aliases())


def _pairs(change: TableChange, limit: int) -> list[tuple[Row, Row | None]]:
    before = change.before or ()
    after: Sequence[tuple[Any, ...] | None] = change.after or (None,) * len(before)
    return [
        (_named(change, old), None if new is None else _named(change, new))
        for old, new in zip(before[:limit], after[:limit], strict=True)
    ]


def _named(change: TableChange, row: Iterable[Any]) -> Row:
    return {"table": change.table, **dict(zip(change.columns, row, strict=True))}


def _rewritten(
    bench: Bench,
    key: str,
    columns: tuple[str, ...],
    becomes: Callable[[Row], Mapping[str, Any] | None],
    sentence: str,
    done: str,
) -> Repair:
    """For each row of the finding the columns that become others; None leaves the row as it is.

    `sentence` and `done` say `{rows}` where the number of rows goes.
    """
    changes = []
    for check in bench.audit.checks_of(key):
        number = "caption_id" if check.table == "caption_bank" else "id"
        names = (number, *columns)
        before, after = [], []
        for row in bench.audit.rows(check, names):
            new = becomes(dict(zip(names, row, strict=True)))
            if new is not None:
                before.append(row)
                after.append(tuple(new.get(name, old) for name, old in zip(names, row, strict=True)))
        if before:
            changes.append(TableChange(check.table, names, tuple(before), tuple(after)))
    rows = _rows(sum(change.count for change in changes))
    return Repair(sentence.format(rows=rows), done.format(rows=rows), tuple(changes), tuple(changes))


def _link(bench: Bench, key: str) -> Repair:
    def linked(row: Row) -> Mapping[str, Any] | None:
        creator_id, _ = bench.pages.link(row["page_name"])
        return None if creator_id is None else {"creator_id": creator_id}

    return _rewritten(
        bench,
        key,
        ("page_name", "creator_id"),
        linked,
        "{rows} whose page name is that of exactly one creator will belong to that creator. Rows with other "
        "names stay as they are.",
        "Linked {rows} of the history to their creators",
    )


def _forget_names(bench: Bench, key: str) -> Repair:
    return _rewritten(
        bench,
        key,
        ("page_name",),
        lambda row: {"page_name": None},
        "The page name of {rows} becomes empty, for it names nobody. Nothing else changes.",
        "Emptied the page name of {rows} that named nobody",
    )


def _reckon_rates(bench: Bench, key: str) -> Repair:
    counters = ("sent_count", "viewed_count", "purchased_count")

    def reckoned(row: Row) -> Mapping[str, Any]:
        view, purchase = rates(*(row[name] or 0 for name in counters))
        return {"view_rate": view, "purchase_rate": purchase}

    return _rewritten(
        bench,
        key,
        (*counters, "view_rate", "purchase_rate"),
        reckoned,
        "View and purchase rate of {rows} are computed anew from the counts of the row.",
        "Computed the rates of {rows} anew from their counts",
    )


def _reckon_freshness(bench: Bench, key: str) -> Repair:
    def reckoned(row: Row) -> Mapping[str, Any] | None:
        """None where the day of the last use is none or lies ahead: what is right cannot be known."""
        used = row["last_used_date"]
        try:
            days = 0 if used is None else (bench.today - date.fromisoformat(used[:10])).days
        except ValueError:
            return None
        return None if days < 0 else {"freshness_score": float(max(0, 100 - 2 * days))}

    return _rewritten(
        bench,
        key,
        ("last_used_date", "freshness_score"),
        reckoned,
        "The freshness of {rows} is computed anew from the last use: 100 less 2 a day, 100 when never used.",
        "Computed the freshness of {rows} anew from their last use",
    )


def _forget_scores(bench: Bench, key: str) -> Repair:
    def forgotten(row: Row) -> Mapping[str, Any]:
        most = {"performance_score": 100.0, "avg_purchase_rate": 1.0}
        return {
            name: None for name, top in most.items() if row[name] is not None and not 0 <= row[name] <= top
        }

    return _rewritten(
        bench,
        key,
        ("performance_score", "avg_purchase_rate"),
        forgotten,
        "Scores and rates of {rows} that are outside their range become unknown.",
        "Made the impossible scores of {rows} unknown",
    )


def _set_aside(bench: Bench, key: str) -> Repair:
    leaving = [
        Leaving(check.table, tuple(row[0] for row in bench.audit.rows(check, ("id",))), _REASONS[key])
        for check in bench.audit.checks_of(key)
    ]
    return _aside(bench, leaving)


def _aside(bench: Bench, leaving: Sequence[Leaving], reckoned: tuple[TableChange, ...] = ()) -> Repair:
    """Rows that leave, and rows that stay with values computed anew."""
    aside = set_aside(bench.stores.connection, leaving, bench.at)
    gone, stay = (sum(change.count for change in part) for part in (aside.rows, reckoned))
    sentences, done = [], []
    if gone:
        sentences.append(
            f"{_rows(gone)} leave the history and wait in quarantine with all their values, to be corrected "
            "and run again."
        )
        sentences.append("Undo puts them back as they were.")
        done.append(f"set {_rows(gone)} of the history aside")
    if stay:
        sentences.append(f"The rates of {_rows(stay)} are computed anew from counts that are possible.")
        done.append(f"computed the rates of {_rows(stay)} anew from their counts")
    told = " and ".join(done)
    return Repair(
        " ".join(sentences),
        f"{told[:1].upper()}{told[1:]}",
        (*aside.changes, *reckoned),
        (*aside.rows, *reckoned),
    )


def _set_aside_or_reckon(bench: Bench, key: str) -> Repair:
    """Where the counts are possible only the rates are wrong, and those follow from the counts."""
    columns = ("id", "sent_count", "viewed_count", "purchased_count", "view_rate", "purchase_rate")
    leaving, before, after = [], [], []
    for check in bench.audit.checks_of(key):
        names = columns if check.table == "message_performance" else columns[:4]
        keys = []
        for row in bench.audit.rows(check, names):
            counts = tuple(value or 0 for value in row[1:4])
            if counters_fit(dict(zip(columns[1:4], counts, strict=True))) is None:
                before.append(row)
                after.append((*row[:4], *rates(*counts)))
            else:
                keys.append(row[0])
        leaving.append(Leaving(check.table, tuple(keys), _REASONS[key]))
    change = TableChange("message_performance", columns, tuple(before), tuple(after))
    return _aside(bench, leaving, (change,) if change.count else ())


def _negative(row: Row) -> str:
    names = [name for name, value in row.items() if isinstance(value, int | float) and value < 0]
    return f"{names[0]} is negative"


_REASONS: Mapping[str, Callable[[Row], str]] = {
    "negative_counts": _negative,
    "impossible_rates": lambda row: counters_fit(row) or "a rate is not between 0 and 1",
    "impossible_dates": lambda row: "the day is missing, none, or lies ahead",
}
"""Why each row waits, in the words of the imports."""


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count:,} rows"


def _mend_references(bench: Bench, key: str) -> Repair:
    """A reference that may be empty becomes empty; a row that needs one waits, unless others refer to it."""
    connection = bench.stores.connection
    orphans = bench.audit.mendable_orphans()
    leaving: dict[str, set[int]] = {}
    for found in orphans:
        leaving.setdefault(found.table, set()).update(keys_that_may_leave(connection, found))
    gone = set_aside(
        connection,
        [Leaving(table, tuple(sorted(keys)), _unknown_reference) for table, keys in leaving.items()],
        bench.at,
    )
    stay = tuple(emptied(connection, found, leaving[found.table]) for found in orphans if may_be_empty(found))
    count, aside = (sum(change.count for change in part) for part in (stay, gone.rows))
    return Repair(
        f"References that lead nowhere become empty in {_rows(count)}; {_rows(aside)} that cannot be without "
        "theirs wait in quarantine with all their values. A backup is made first, for Undo puts them "
        "back only once what they refer to is there again.",
        f"Emptied references to nothing in {_rows(count)}, set {_rows(aside)} aside",
        (*gone.changes, *stay),
        (*gone.rows, *stay),
    )


def _unknown_reference(row: Row) -> str:
    return "a reference leads to nothing known"


REPAIRS: Mapping[str, Offer] = {
    "orphans": Offer("Empty or set aside", _mend_references),
    "missing_creators": Offer("Link by page name", _link),
    "nan_names": Offer("Empty these names", _forget_names),
    "negative_counts": Offer("Set aside", _set_aside),
    "impossible_rates": Offer("Correct or set aside", _set_aside_or_reckon),
    "impossible_dates": Offer("Set aside", _set_aside),
    "other_rates": Offer("Compute anew", _reckon_rates),
    "freshness_scores": Offer("Compute anew", _reckon_freshness),
    "performance_scores": Offer("Make unknown", _forget_scores),
}
BACKED_UP = frozenset({"orphans"})
"""Repairs that Undo alone cannot always take back: what the rows refer to is not there."""
