"""Loads the reference data of the program: readable files, checked completely before anything uses them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from eros_desktop.domain.reference import Reference
from eros_desktop.services import reference_sends as sends
from eros_desktop.services import reference_tables as tables
from eros_desktop.services.reference_files import ReferenceFile
from eros_desktop.services.reference_rules import load_volume_rules, read_volume_rules

__all__ = ["FILES", "load_reference", "load_volume_rules"]

FILES = (
    "caption_types",
    "channels",
    "compatibility",
    "content_categories",
    "content_types",
    "flavors",
    "prices",
    "send_types",
    "strategies",
    "targets",
    "timing",
    "volume",
)
_VERSION_DIGITS = 16


def load_reference(folder: Path) -> Reference:
    """Everything the planner looks up, from the twelve files of the folder.

    Raises ErosError REFERENCE_BROKEN naming file and line of the first thing that is wrong.
    """
    files = {name: ReferenceFile(folder / f"{name}.toml") for name in FILES}
    reference = _read(files)
    for file in files.values():
        file.finish()
    return reference


def _version(files: Mapping[str, ReferenceFile]) -> str:
    """The first digits of the SHA-256 over all files; line endings do not count."""
    digest = hashlib.sha256()
    for name in FILES:
        digest.update(name.encode() + b"\0" + files[name].content.replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()[:_VERSION_DIGITS]


def _read(files: Mapping[str, ReferenceFile]) -> Reference:
    channels = tables.read_channels(files["channels"])
    targets = tables.read_targets(files["targets"], channels)
    content_types = tables.read_content_types(files["content_types"])
    categories = tables.read_content_categories(files["content_categories"])
    send_types, send_type_aliases = sends.read_send_types(files["send_types"], channels, targets)
    priorities, caption_type_aliases = sends.read_caption_types(files["caption_types"], send_types)
    prices = tables.read_prices(files["prices"])
    sends.check_prices(files["prices"], prices, send_types)
    multipliers = {key: category.bump_multiplier for key, category in categories.items()}
    rules = read_volume_rules(files["volume"], multipliers)
    return Reference(
        send_types=send_types,
        content_types=content_types,
        channels=channels,
        targets=targets,
        content_categories=categories,
        caption_priorities=priorities,
        caption_type_aliases=caption_type_aliases,
        send_type_aliases=send_type_aliases,
        compatibility=sends.read_compatibility(files["compatibility"], send_types, tuple(content_types)),
        prices=prices,
        timing=tables.read_timing(files["timing"]),
        strategies=sends.read_strategies(files["strategies"]),
        flavors=sends.read_flavors(files["flavors"], send_types),
        per_tier_week={
            tier.key: {
                "bundle": tier.bundle_per_week,
                "game_post": tier.game_per_week,
                "followup_per_day": tier.followup_per_day,
            }
            for tier in rules.tiers
        },
        version=_version(files),
    )
