"""Hard exclusions: one mask each, True where a caption may pass (domain.md 5.1, 5.4). Never relaxed.

The one exception is `suit_the_send_type`, which fallback level 4 leaves out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from eros_desktop.domain.captions import freshness as rest
from eros_desktop.domain.captions.audience import Audience
from eros_desktop.domain.captions.table import CaptionTable, Flags


def may_be_on_the_page(captions: CaptionTable, audience: Audience) -> Flags:
    return np.full(len(captions.is_active), audience.may_be_on_page)


def are_active(captions: CaptionTable, audience: Audience) -> Flags:
    return captions.is_active


def are_in_the_vault(captions: CaptionTable, audience: Audience) -> Flags:
    names = captions.content_type_names
    known = [name in audience.vault_types for name in names]
    has_vault = bool(audience.vault_types)
    return np.asarray([*known, has_vault and audience.has_typeless_captions])[captions.content_type]


def are_not_avoided(captions: CaptionTable, audience: Audience) -> Flags:
    fine = [name not in audience.avoided_types for name in captions.content_type_names]
    return np.asarray([*fine, True])[captions.content_type]


def suit_the_send_type(captions: CaptionTable, audience: Audience) -> Flags:
    if not audience.priorities:
        return np.ones(len(captions.is_active), dtype=np.bool_)
    mapped = [name in audience.priorities for name in captions.caption_type_names]
    return np.asarray([*mapped, False])[captions.caption_type]


def have_fitting_content(captions: CaptionTable, audience: Audience) -> Flags:
    fitting = [audience.compatibility.get(name, 1.0) > 0 for name in captions.content_type_names]
    return np.asarray([*fitting, True])[captions.content_type]


def are_short_enough(captions: CaptionTable, audience: Audience) -> Flags:
    if audience.longest_caption is None:
        return np.ones(len(captions.is_active), dtype=np.bool_)
    short: Flags = captions.length_chars <= audience.longest_caption
    return short


def are_not_in_this_week(captions: CaptionTable, audience: Audience) -> Flags:
    free = np.ones(len(captions.is_active), dtype=np.bool_)
    free[audience.used_rows] = False
    return free


def have_no_twin_in_this_week(captions: CaptionTable, audience: Audience) -> Flags:
    used = np.zeros(len(captions.is_active), dtype=np.bool_)
    used[audience.used_rows] = True
    return ~rest.locked_by_twin(captions.text_group, used)


def are_rested(captions: CaptionTable, audience: Audience) -> Flags:
    history, gap = audience.history, audience.settings.reuse_gap_days
    return ~rest.locked(history.last_use_day, history.next_use_day, audience.day, gap)


def have_rested_twins(captions: CaptionTable, audience: Audience) -> Flags:
    history, gap = audience.history, audience.settings.similar_gap_days
    near = rest.locked(history.last_use_day, history.next_use_day, audience.day, gap)
    return ~rest.locked_by_twin(captions.text_group, near)


def are_rare_this_month(captions: CaptionTable, audience: Audience) -> Flags:
    rare: Flags = audience.history.uses_30d < audience.settings.max_uses_per_month
    return rare


def are_not_worn_out(captions: CaptionTable, audience: Audience) -> Flags:
    unworn: Flags = audience.history.uses_lifetime < audience.settings.max_uses_lifetime
    return unworn


@dataclass(frozen=True, slots=True)
class Gate:
    """One exclusion: its mask, a domain.md 9.7 code, and the reason as users read it."""

    key: str
    passes: Callable[[CaptionTable, Audience], Flags]
    code: str
    reason: str
    is_daily: bool = False
    """The mask depends on the send's date."""
    is_of_send: bool = False
    """The mask depends on the send type or on what the week already holds."""


GATES: tuple[Gate, ...] = (
    Gate(
        "page",
        may_be_on_the_page,
        "PAGE_TYPE_VIOLATION",
        "The send type is not allowed on this page.",
        is_of_send=True,
    ),
    Gate("active", are_active, "VALIDATION_ERROR", "The caption is retired."),
    Gate(
        "type",
        suit_the_send_type,
        "INVALID_SEND_TYPE",
        "Its caption type does not suit the send type.",
        is_of_send=True,
    ),
    Gate(
        "vault",
        are_in_the_vault,
        "VAULT_VIOLATION",
        "The vault holds nothing of its content type, or it has none and the send is a revenue send.",
        is_of_send=True,
    ),
    Gate(
        "avoided",
        are_not_avoided,
        "AVOID_TIER_VIOLATION",
        "Its content type is to be avoided for this creator.",
    ),
    Gate(
        "content",
        have_fitting_content,
        "VALIDATION_ERROR",
        "Its content type is not for this send type.",
        is_of_send=True,
    ),
    Gate(
        "length",
        are_short_enough,
        "CAPTION_EXCEEDS_LIMIT",
        "It is too long for a follow-up.",
        is_of_send=True,
    ),
    Gate("used", are_not_in_this_week, "VALIDATION_ERROR", "It is already in this week.", is_of_send=True),
    Gate(
        "twin",
        have_no_twin_in_this_week,
        "VALIDATION_ERROR",
        "A near twin (the same or almost the same text) is already in this week.",
        is_of_send=True,
    ),
    Gate(
        "rested",
        are_rested,
        "LOW_FRESHNESS",
        "Someone uses it too few days before or after this date.",
        is_daily=True,
    ),
    Gate(
        "similar",
        have_rested_twins,
        "LOW_FRESHNESS",
        "A near twin (the same or almost the same text) is used too few days before or after this date.",
        is_daily=True,
    ),
    Gate(
        "monthly",
        are_rare_this_month,
        "LOW_FRESHNESS",
        "This creator used it often enough in the last 30 days.",
    ),
    Gate("lifetime", are_not_worn_out, "LOW_FRESHNESS", "This creator has worn it out."),
)
"""In the order in which reasons are given: the first that excludes a caption is the one named."""
