"""The columns both earnings tables share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import RIGHT, Column


class EarningsRow(Protocol):
    """What a creator or a send type brought in a period; rows of services.analytics look like this.

    Money is whole cents, rates 0..1.
    """

    @property
    def key(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def sends(self) -> int: ...

    @property
    def earned_cents(self) -> int: ...

    @property
    def earned_per_send_cents(self) -> float: ...

    @property
    def view_rate(self) -> float: ...

    @property
    def purchase_rate(self) -> float: ...


def _per_send_cents(row: EarningsRow) -> int | None:
    return round(row.earned_per_send_cents) if row.sends else None


def _view_rate(row: EarningsRow) -> float | None:
    return row.view_rate if row.sends else None


def _purchase_rate(row: EarningsRow) -> float | None:
    return row.purchase_rate if row.sends else None


def earnings_columns(
    first_title: str, written: Callable[[str], str] = str
) -> tuple[Column[EarningsRow], ...]:
    """Name, sends, rates and money; what nobody can know without a send is a dash."""
    return (
        Column("name", first_title, lambda row: row.name, written, width=104, stretches=True),
        Column("sends", "Sends", lambda row: row.sends, formats.count, RIGHT, 60),
        Column(
            "viewed", "Viewed", _view_rate, formats.percent, RIGHT, 68, help="Views divided by recipients."
        ),
        Column(
            "bought", "Bought", _purchase_rate, formats.percent, RIGHT, 68, help="Purchases divided by views."
        ),
        Column(
            "per_send", "Per send, $", _per_send_cents, formats.amount, RIGHT, 88, help="Gross, one message."
        ),
        Column(
            "earned", "Earned, $", lambda row: row.earned_cents, formats.amount, RIGHT, 100, help="Gross."
        ),
    )
