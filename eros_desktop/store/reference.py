"""The workspace's reference tables follow the reference files, so that other tables can refer to them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects.sqlite import insert

from eros_desktop.domain.reference import Reference
from eros_desktop.store.info import REFERENCE_VERSION, InfoStore
from eros_desktop.store.tables.core import content_categories
from eros_desktop.store.tables.send_types import (
    caption_type_migration_map,
    content_type_taxonomy,
    send_type_caption_type_map,
    send_type_content_compatibility,
    send_types,
)
from eros_desktop.store.tables.targeting import audience_targets, channels

Rows = Iterable[dict[str, Any]]


class ReferenceStore:
    """Writes the reference tables on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_current(self, reference: Reference) -> bool:
        return InfoStore(self._connection).get(REFERENCE_VERSION) == reference.version

    def follow(self, reference: Reference) -> None:
        """Brings every reference table to the state of the files; rows nobody names any more stay."""
        self._put(send_types, ["send_type_key"], _send_type_rows(reference))
        self._put(content_type_taxonomy, ["content_type"], _content_rows(reference))
        self._put(channels, ["channel_key"], _channel_rows(reference))
        self._put(audience_targets, ["target_key"], _target_rows(reference))
        self._put(content_categories, ["category_key"], _category_rows(reference))
        self._put(
            send_type_caption_type_map,
            ["send_type_key", "caption_type"],
            (
                {"send_type_key": key, "caption_type": caption_type, "priority": priority}
                for key, priorities in reference.caption_priorities.items()
                for caption_type, priority in priorities.items()
            ),
        )
        self._put(
            send_type_content_compatibility,
            ["send_type_key", "content_type"],
            (
                {"send_type_key": key, "content_type": content_type, "compatibility_score": score}
                for key, scores in reference.compatibility.items()
                for content_type, score in scores.items()
            ),
        )
        self._put(
            caption_type_migration_map,
            ["old_caption_type"],
            (
                {"old_caption_type": old, "new_caption_type": new}
                for old, new in reference.caption_type_aliases.items()
            ),
        )
        InfoStore(self._connection).set(REFERENCE_VERSION, reference.version)

    def _put(self, table: Table, keys: list[str], rows: Rows) -> None:
        listed = list(rows)
        if not listed:
            return
        statement = insert(table)
        others = {name: statement.excluded[name] for name in listed[0] if name not in keys}
        self._connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=others), listed)


def _send_type_rows(reference: Reference) -> Rows:
    for kind in reference.send_types.values():
        priced = reference.prices.ranges.get(kind.key)
        yield {
            "send_type_key": kind.key,
            "send_type_name": kind.name,
            "category": kind.category,
            "description": kind.purpose,
            "requires_ppv": int(kind.requires_price),
            "min_price": priced.minimum if priced else None,
            "max_price": priced.maximum if priced else None,
            "typical_timing": ", ".join(f"{hour:02d}:00" for hour in kind.preferred_hours) or None,
            "page_type_filter": kind.page_filter,
        }


def _content_rows(reference: Reference) -> Rows:
    for content in reference.content_types.values():
        yield {
            "content_type": content.key,
            "display_name": content.name,
            "default_price": content.ppv_price,
        }


def _channel_rows(reference: Reference) -> Rows:
    for channel in reference.channels.values():
        yield {
            "channel_key": channel.key,
            "channel_name": channel.name,
            "description": channel.visibility,
            "supports_targeting": int(channel.supports_targeting),
            "requires_media": int(channel.requires_media),
        }


def _target_rows(reference: Reference) -> Rows:
    for target in reference.targets.values():
        yield {
            "target_key": target.key,
            "target_name": target.name,
            "description": target.meaning,
            "page_type_filter": target.page_filter,
            "channel_compatibility": json.dumps(list(target.channels)),
        }


def _category_rows(reference: Reference) -> Rows:
    for category in reference.content_categories.values():
        yield {
            "category_key": category.key,
            "display_name": category.name,
            "bump_multiplier": category.bump_multiplier,
            "description": category.description,
        }
