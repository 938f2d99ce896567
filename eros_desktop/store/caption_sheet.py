"""What the table of captions shows beyond the planning columns: texts, money, urgency and value, families."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, text

from eros_desktop.domain.values import Cents, cents_from_dollars

IDS_PER_QUERY = 500

_SOME = text(
    "SELECT b.caption_id, b.caption_text, b.total_earnings, b.avg_purchase_rate, d.price_cents, "
    "c.has_urgency, c.has_value_anchor FROM caption_bank b "
    "LEFT JOIN caption_details d ON d.caption_id = b.caption_id "
    "LEFT JOIN caption_classifications c ON c.caption_id = b.caption_id "
    "WHERE b.caption_id IN :ids ORDER BY b.caption_id"
).bindparams(bindparam("ids", expanding=True))


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One caption beyond the bank's columns. Money is whole cents, `avg_purchase_rate` 0..1."""

    caption_id: str
    caption_text: str
    earned_cents: Cents
    avg_purchase_rate: float
    price_cents: int | None
    has_urgency: bool
    has_value: bool


class CaptionSheetStore:
    """Reads the table's further columns on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[tuple[object, ...], ...]:
        """Every caption by id, as columns: id, text, dollars earned, rate.

        No objects are made of the rows: at full scale that would take longer than the reading. What few
        captions have is read apart (`prices`, `marks`), in half the time of joining it.
        """
        rows = self._connection.exec_driver_sql(
            "SELECT caption_id, caption_text, total_earnings, avg_purchase_rate FROM caption_bank "
            "ORDER BY caption_id"
        ).all()
        return tuple(zip(*rows, strict=True)) if rows else ((),) * 4

    def prices(self) -> Sequence[tuple[str, int]]:
        """Caption id and price in cents of every caption with a price."""
        rows = self._connection.exec_driver_sql(
            "SELECT caption_id, price_cents FROM caption_details WHERE price_cents IS NOT NULL"
        )
        return [(row[0], row[1]) for row in rows]

    def marks(self) -> Sequence[tuple[str, bool, bool]]:
        """Caption id, urgency and value of every caption whose text has one of them."""
        rows = self._connection.exec_driver_sql(
            "SELECT caption_id, has_urgency, has_value_anchor FROM caption_classifications "
            "WHERE has_urgency = 1 OR has_value_anchor = 1"
        )
        return [(row[0], bool(row[1]), bool(row[2])) for row in rows]

    def some(self, caption_ids: Iterable[str]) -> tuple[SheetRow, ...]:
        """These captions by id; unknown ids are passed over."""
        wanted = sorted(set(caption_ids))
        found: list[SheetRow] = []
        for start in range(0, len(wanted), IDS_PER_QUERY):
            rows = self._connection.execute(_SOME, {"ids": wanted[start : start + IDS_PER_QUERY]})
            found += [
                SheetRow(
                    row[0], row[1], cents_from_dollars(row[2] or 0.0), row[3] or 0.0, row[4],
                    bool(row[5]), bool(row[6]),
                )
                for row in rows
            ]  # fmt: skip
        return tuple(found)

    def families(self) -> Sequence[tuple[str, int]]:
        """Caption id and family of every caption that has a near twin."""
        rows = self._connection.exec_driver_sql("SELECT caption_id, family_id FROM caption_families")
        return [(row[0], row[1]) for row in rows]
