"""How captions' scores and totals went: one line for each import that changes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from eros_desktop.services.imports.desk import Desk
from eros_desktop.store.imports import RowUpdate

_KEPT = ("performance_score", "total_sends", "total_earnings")
_COLUMNS = ("performance_score", "freshness_score", "total_sends", "total_earnings")


def keep_scores(desk: Desk, updates: Iterable[RowUpdate]) -> None:
    """Notes the new scores of known captions after the bank was updated, as part of the import.

    A caption's first line is what it had before, dated when it entered the bank, so that the history shows
    where it began.
    """
    changed = {update.key: update.before for update in updates if update.after.keys() & set(_KEPT)}
    if not changed:
        return
    found = desk.store.rows_of("caption_bank", ("id", "caption_id", "created_at", *_COLUMNS), "id", changed)
    now = {row[0]: (row[1], row[2], dict(zip(_COLUMNS, row[3:], strict=True))) for row in found}
    ids = [caption_id for caption_id, _, _ in now.values()]
    begun = {
        row[0] for row in desk.store.rows_of("caption_score_history", ("caption_id",), "caption_id", ids)
    }
    lines: list[tuple[Any, ...]] = []
    for key, (caption_id, created_at, values) in now.items():
        if caption_id not in begun:
            before = {**values, **{name: was for name, was in changed[key].items() if name in _COLUMNS}}
            lines.append((caption_id, *before.values(), created_at or desk.at))
        lines.append((caption_id, *values.values(), desk.at))
    desk.insert_numbered("caption_score_history", "id", ("caption_id", *_COLUMNS, "recorded_at"), lines)
