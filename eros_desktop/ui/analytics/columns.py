"""The columns both earnings tables share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import RIGHT, Column

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.rates import Totals


class EarningsRow(Protocol):
    """What a creator or a send type brought in a period; rows of services.analytics look like this."""

    @property
    def key(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def totals(self) -> Totals: ...


def _per_message_cents(row: EarningsRow) -> int | None:
    totals = row.totals
    return round(totals.earned_cents / totals.messages) if totals.messages else None


def _view_rate(row: EarningsRow) -> float | None:
    return row.totals.view_rate if row.totals.sent else None


def _purchase_rate(row: EarningsRow) -> float | None:
    return row.totals.purchase_rate if row.totals.viewed else None


def earnings_columns(first_title: str) -> tuple[Column[EarningsRow], ...]:
    """Name, sends, rates and money; rates nobody can know are a dash."""
    return (
        Column("name", first_title, lambda row: row.name, width=184, stretches=True),
        Column("sends", "Sends", lambda row: row.totals.messages, formats.count, RIGHT, 60),
        Column(
            "viewed", "Viewed", _view_rate, formats.percent, RIGHT, 70, help="Views divided by recipients."
        ),
        Column(
            "bought", "Bought", _purchase_rate, formats.percent, RIGHT, 70, help="Purchases divided by views."
        ),
        Column(
            "per_send",
            "Per send, $",
            _per_message_cents,
            formats.amount,
            RIGHT,
            88,
            help="Gross, one message.",
        ),
        Column(
            "earned",
            "Earned, $",
            lambda row: row.totals.earned_cents,
            formats.amount,
            RIGHT,
            92,
            help="Gross.",
        ),
    )
