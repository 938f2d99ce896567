"""What the detectors said of each caption, beside its text: read in batches, written where it differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

BATCH = 2_000
DETAIL_VALUES = ("text_hash", "length_chars", "emoji_count", "has_hook", "has_cta")
CLASS_VALUES = (
    "caption_type",
    "content_category",
    "quality_tier",
    "has_clickbait",
    "has_urgency",
    "has_value_anchor",
    "has_cta",
    "emoji_count",
    "word_count",
)

Values = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class StoredClass:
    """A caption with what is stored of its text; None where nothing is.

    `details` are DETAIL_VALUES of caption_details, `classes` CLASS_VALUES of caption_classifications.
    """

    caption_id: str
    caption_text: str
    caption_type: str
    content_type: str | None
    details: Values | None
    classes: Values | None


class CaptionClassStore:
    """Reads and writes counts and flags on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def batches(self) -> Iterator[list[StoredClass]]:
        """The whole bank by id, 2,000 captions at a time; what was read may be changed in between."""
        last = ""
        while batch := self._batch(last):
            yield batch
            last = batch[-1].caption_id

    def put_details(self, rows: Sequence[Values]) -> None:
        """Stores (caption_id, *DETAIL_VALUES); a caption without details becomes an active one."""
        self._put("caption_details", ("caption_id", *DETAIL_VALUES), rows, {"is_active": "1"})

    def put_classes(self, rows: Sequence[Values]) -> None:
        """Stores (caption_id, *CLASS_VALUES)."""
        self._put("caption_classifications", ("caption_id", *CLASS_VALUES), rows, {})

    def _batch(self, after: str) -> list[StoredClass]:
        details = ", ".join(f"d.{name}" for name in DETAIL_VALUES)
        classes = ", ".join(f"c.{name}" for name in CLASS_VALUES)
        rows = self._connection.exec_driver_sql(
            f"SELECT b.caption_id, b.caption_text, b.caption_type, b.content_type, {details}, {classes} "
            "FROM caption_bank b LEFT JOIN caption_details d ON d.caption_id = b.caption_id "
            "LEFT JOIN caption_classifications c ON c.caption_id = b.caption_id "
            "WHERE b.caption_id > ? ORDER BY b.caption_id LIMIT ?",
            (after, BATCH),
        )
        return [_stored(tuple(row)) for row in rows]

    def _put(
        self, table: str, columns: Sequence[str], rows: Sequence[Values], when_new: dict[str, str]
    ) -> None:
        if not rows:
            return
        marks = [*("?" for _ in columns), *when_new.values()]
        changes = ", ".join(f"{name} = excluded.{name}" for name in columns[1:])
        self._connection.exec_driver_sql(
            f"INSERT INTO {table} ({', '.join((*columns, *when_new))}) VALUES ({', '.join(marks)}) "
            f"ON CONFLICT (caption_id) DO UPDATE SET {changes}",
            list(rows),
        )


def _stored(row: Values) -> StoredClass:
    details, classes = row[4 : 4 + len(DETAIL_VALUES)], row[4 + len(DETAIL_VALUES) :]
    return StoredClass(
        row[0],
        row[1],
        row[2],
        row[3],
        details if details[0] is not None else None,
        classes if classes[0] is not None else None,
    )
