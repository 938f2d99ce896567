"""How a column of the workspace is written: type, default and checks under one word each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from sqlalchemy import (
    BLOB,
    INTEGER,
    REAL,
    TEXT,
    CheckConstraint,
    Column,
    Constraint,
    ForeignKey,
    MetaData,
    Table,
)
from sqlalchemy import Index as Index
from sqlalchemy import text as sql

METADATA = MetaData(
    naming_convention={
        "ix": "idx_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

NOW = "(datetime('now'))"
"""Default of the seeds' time columns: UTC, to the second."""

FINITE = "{0} BETWEEN -1e15 AND 1e15"
"""Whatever is beyond is infinity or damage (reliability.md finding 11); NaN arrives as NULL."""

Part: TypeAlias = Column[Any] | Constraint | Index


def table(name: str, *parts: Part, keyed: bool = False, numbered: bool = False) -> Table:
    """A STRICT table.

    `keyed` ones are stored in the order of their primary key, without a row number; `numbered` ones never
    give an id twice (the seeds' AUTOINCREMENT).
    """
    return Table(
        name, METADATA, *parts, sqlite_strict=True, sqlite_with_rowid=not keyed, sqlite_autoincrement=numbered
    )


def column(
    name: str,
    kind: Any,
    *,
    check: str | None = None,
    refers_to: str | None = None,
    deferred: bool = False,
    key: bool = False,
    required: bool = False,
    unique: bool = False,
    default: str | None = None,
) -> Column[Any]:
    """A column; `check` is a condition with `{0}` for its name, `default` is SQL text.

    Every reference restricts deletion; a `deferred` one is judged at commit, so that rows which refer to each
    other may come and go in any order.
    """
    parts: list[Any] = []
    if refers_to is not None:
        parts.append(_reference(refers_to, deferred))
    if check is not None:
        parts.append(CheckConstraint(check.format(name), name=name))
    return Column(
        name,
        kind,
        *parts,
        primary_key=key,
        nullable=not (required or key),
        unique=unique or None,
        server_default=None if default is None else sql(default),
        autoincrement="auto" if key else False,
    )


def _reference(target: str, deferred: bool) -> ForeignKey:
    if deferred:
        return ForeignKey(target, deferrable=True, initially="DEFERRED")
    return ForeignKey(target, ondelete="RESTRICT")


def number_key(name: str = "id") -> Column[Any]:
    """The row's own number, given by SQLite."""
    return column(name, INTEGER, key=True)


def creator(*, key: bool = False, required: bool = True) -> Column[Any]:
    """`creator_id`, a page known to this workspace."""
    return column("creator_id", TEXT, refers_to="creators.creator_id", key=key, required=required)


def caption(name: str = "caption_id", *, key: bool = False, required: bool = True) -> Column[Any]:
    """A caption of the bank, by its text id."""
    return column(name, TEXT, refers_to="caption_bank.caption_id", key=key, required=required)


def text(
    name: str,
    *,
    one_of: Sequence[str] = (),
    default: str | None = None,
    key: bool = False,
    required: bool = False,
    unique: bool = False,
    refers_to: str | None = None,
) -> Column[Any]:
    """Text, or one word of a stored enumeration (domain.md 14)."""
    words = ", ".join(f"'{word}'" for word in one_of)
    return column(
        name,
        TEXT,
        check=f"{{0}} IN ({words})" if one_of else None,
        default=None if default is None else f"'{default}'",
        key=key,
        required=required,
        unique=unique,
        refers_to=refers_to,
    )


def moment(name: str, *, default: str | None = None, required: bool = False) -> Column[Any]:
    """ISO 8601 text: a date, a date and time, or a wall-clock time."""
    return column(name, TEXT, default=default, required=required)


def integer(
    name: str,
    *,
    check: str | None = None,
    default: int | None = None,
    required: bool = False,
    refers_to: str | None = None,
    deferred: bool = False,
    key: bool = False,
) -> Column[Any]:
    """A whole number."""
    return column(
        name,
        INTEGER,
        check=check,
        default=None if default is None else str(default),
        required=required,
        refers_to=refers_to,
        deferred=deferred,
        key=key,
    )


def count(name: str, *, default: int | None = 0, required: bool = False) -> Column[Any]:
    """How many; never negative."""
    return integer(name, check="{0} >= 0", default=default, required=required)


def cents(name: str, *, required: bool = False, default: int | None = None) -> Column[Any]:
    """Whole cents, never negative (our own tables)."""
    return integer(name, check="{0} >= 0", required=required, default=default)


def flag(name: str, *, default: int = 1, required: bool = False) -> Column[Any]:
    """0 or 1."""
    return integer(name, check="{0} IN (0, 1)", default=default, required=required)


def real(
    name: str, *, check: str = FINITE, default: float | None = None, required: bool = False
) -> Column[Any]:
    """A finite number."""
    return column(
        name, REAL, check=check, default=None if default is None else repr(float(default)), required=required
    )


def dollars(name: str, *, default: float | None = None, required: bool = False) -> Column[Any]:
    """Dollars, as the seeds store money; never negative, never infinite."""
    return real(name, check="{0} BETWEEN 0 AND 1e15", default=default, required=required)


def score(name: str, *, default: float | None = None) -> Column[Any]:
    """A score of 0 to 100."""
    return real(name, check="{0} BETWEEN 0 AND 100", default=default)


def rate(name: str, *, default: float | None = None) -> Column[Any]:
    """A share of 0 to 1."""
    return real(name, check="{0} BETWEEN 0 AND 1", default=default)


def json_text(name: str, *, required: bool = False, default: str | None = None) -> Column[Any]:
    """JSON kept as text. SQLite's own test of it is not allowed in checks of an untrusted schema."""
    return text(name, required=required, default=default)


def blob(name: str, *, required: bool = False) -> Column[Any]:
    """Raw bytes."""
    return column(name, BLOB, required=required)
