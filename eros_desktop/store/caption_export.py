"""The bank's rows with what a file of captions says of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection

_SELECT = """
SELECT b.caption_id, b.caption_text, b.caption_type, b.content_type, b.performance_score, b.total_earnings,
       b.total_sends, b.avg_purchase_rate, substr(b.last_used_date, 1, 10), d.price_cents / 100.0
FROM caption_bank b LEFT JOIN caption_details d ON d.caption_id = b.caption_id
ORDER BY b.caption_id
"""


class BankRow(NamedTuple):
    """One caption as files carry it: money in dollars, rate 0..1, day as `YYYY-MM-DD`."""

    caption_id: str
    caption_text: str
    caption_type: str
    content_type: str | None
    performance_score: float | None
    total_earnings: float | None
    total_sends: int | None
    avg_purchase_rate: float | None
    last_used_date: str | None
    price: float | None


def bank_rows(connection: Connection) -> Iterator[BankRow]:
    """Every caption, by id."""
    for row in connection.exec_driver_sql(_SELECT):
        yield BankRow(*row)
