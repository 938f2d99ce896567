"""Creators, personas, vaults and feature flags: rows in, values out."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, func, insert, select

from eros_desktop.domain.creators import (
    DEFAULT_ZONE,
    Creator,
    CreatorProfile,
    FeatureFlags,
    Persona,
    VaultEntry,
)
from eros_desktop.domain.values import CreatorId, cents_from_dollars, dollars_from_cents
from eros_desktop.store.tables.core import creator_feature_flags, creators, personas, vault_matrix


class CreatorStore:
    """Reads and writes creators on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Creator, ...]:
        """Every creator, active ones first, then by page name."""
        rows = self._connection.execute(
            select(creators).order_by(creators.c.is_active.desc(), creators.c.page_name)
        )
        return tuple(_creator(row) for row in rows)

    def find(self, name: str) -> Creator | None:
        """The creator of that id, else of that page name (compared without case and outer spaces)."""
        wanted = name.strip()
        row = self._connection.execute(select(creators).where(creators.c.creator_id == wanted)).first()
        return _creator(row) if row is not None else self._by_page_name(wanted.casefold())

    def _by_page_name(self, wanted: str) -> Creator | None:
        """SQLite folds the case of ASCII letters only, so names are compared here."""
        return next((found for found in self.all() if found.page_name.strip().casefold() == wanted), None)

    def profiles(self, creator_ids: Collection[CreatorId] | None = None) -> dict[CreatorId, CreatorProfile]:
        """The named creators (default: all) with persona, vault and flags, in the order of `all`."""
        voices = {row.creator_id: _persona(row) for row in self._of(personas, creator_ids)}
        flags = {row.creator_id: _flags(row) for row in self._of(creator_feature_flags, creator_ids)}
        vaults: dict[str, dict[str, VaultEntry]] = {}
        for row in self._of(vault_matrix, creator_ids):
            entry = VaultEntry(row.content_type, row.quantity or 0, row.quality_rating)
            vaults.setdefault(row.creator_id, {})[row.content_type] = entry
        return {
            creator.creator_id: CreatorProfile(
                creator,
                voices.get(creator.creator_id),
                vaults.get(creator.creator_id, {}),
                flags.get(creator.creator_id, FeatureFlags()),
            )
            for creator in self.all()
            if creator_ids is None or creator.creator_id in creator_ids
        }

    def _of(self, table: Table, creator_ids: Collection[CreatorId] | None) -> Sequence[Row[Any]]:
        """Rows of a table that belong to the named creators, in the order they were stored."""
        query = select(table)
        if creator_ids is not None:
            query = query.where(table.c.creator_id.in_(creator_ids))
        return self._connection.execute(query).all()

    def page_names(self, creator_ids: Collection[str]) -> dict[str, str]:
        """The page of each of these creators that there still is."""
        rows = self._connection.execute(
            select(creators.c.creator_id, creators.c.page_name).where(creators.c.creator_id.in_(creator_ids))
        )
        return {row[0]: row[1] for row in rows}

    def count(self) -> int:
        return self._connection.execute(select(func.count()).select_from(creators)).scalar_one()

    def add(self, profiles: Iterable[CreatorProfile]) -> None:
        """Stores new creators with persona, vault and default flags."""
        listed = list(profiles)
        self._connection.execute(insert(creators), [_creator_row(profile.creator) for profile in listed])
        voices = [_persona_row(profile.persona) for profile in listed if profile.persona]
        if voices:
            self._connection.execute(insert(personas), voices)
        vaults = [
            {
                "creator_id": profile.creator.creator_id,
                "content_type": entry.content_type,
                "quantity": entry.quantity,
                "quality_rating": entry.quality_rating,
            }
            for profile in listed
            for entry in profile.vault.values()
        ]
        if vaults:
            self._connection.execute(insert(vault_matrix), vaults)
        flags = [{"creator_id": profile.creator.creator_id} for profile in listed]
        self._connection.execute(insert(creator_feature_flags), flags)

    def set_earnings(self, dollars: Mapping[CreatorId, float]) -> None:
        """Stores each creator's lifetime earnings in dollars."""
        for creator_id, earned in dollars.items():
            self._connection.execute(
                creators.update()
                .where(creators.c.creator_id == creator_id)
                .values(current_total_earnings=earned)
            )


def _creator(row: Row[Any]) -> Creator:
    return Creator(
        creator_id=CreatorId(row.creator_id),
        page_name=row.page_name,
        display_name=row.display_name,
        page_type=row.page_type,
        timezone=row.timezone or DEFAULT_ZONE,
        is_active=bool(row.is_active),
        subscription_price_cents=cents_from_dollars(row.subscription_price or 0.0),
        current_active_fans=row.current_active_fans or 0,
        performance_tier=row.performance_tier,
        persona_type=row.persona_type,
        content_category=row.content_category or "softcore",
        creator_group=row.creator_group,
        current_total_earnings_cents=cents_from_dollars(row.current_total_earnings or 0.0),
        created_at=row.created_at,
    )


def _creator_row(creator: Creator) -> dict[str, Any]:
    return {
        "creator_id": creator.creator_id,
        "page_name": creator.page_name,
        "display_name": creator.display_name,
        "page_type": creator.page_type,
        "timezone": creator.timezone,
        "is_active": int(creator.is_active),
        "subscription_price": dollars_from_cents(creator.subscription_price_cents),
        "current_active_fans": creator.current_active_fans,
        "current_total_earnings": dollars_from_cents(creator.current_total_earnings_cents),
        "performance_tier": creator.performance_tier,
        "persona_type": creator.persona_type,
        "content_category": creator.content_category,
        "creator_group": creator.creator_group,
        "created_at": creator.created_at,
    }


def _persona(row: Row[Any]) -> Persona:
    return Persona(
        creator_id=CreatorId(row.creator_id),
        persona_type=row.persona_type,
        tone_keywords=_keywords(row.tone_keywords),
        emoji_style=row.emoji_style,
        slang_level=row.slang_level,
        voice_sample=row.voice_sample,
        archetype_score=row.archetype_score,
    )


def _keywords(stored: str | None) -> tuple[str, ...]:
    """The JSON list of tone words; anything else is no list of words."""
    words = json.loads(stored) if stored else []
    return tuple(str(word) for word in words) if isinstance(words, list) else ()


def _persona_row(persona: Persona) -> dict[str, Any]:
    return {
        "creator_id": persona.creator_id,
        "persona_type": persona.persona_type,
        "tone_keywords": json.dumps(list(persona.tone_keywords)),
        "emoji_style": persona.emoji_style,
        "slang_level": persona.slang_level,
        "voice_sample": persona.voice_sample,
        "archetype_score": persona.archetype_score,
    }


def _flags(row: Row[Any]) -> FeatureFlags:
    return FeatureFlags(
        dynamic_volume=bool(row.dynamic_volume_enabled),
        ppv_followup=bool(row.ppv_followup_enabled),
        multi_horizon_fusion=bool(row.multi_horizon_fusion),
        elasticity_bounds=bool(row.elasticity_bounds_enabled),
    )
