"""The fields of profile and persona as forms show them. Pure but for the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from eros_desktop.ui import formats
from eros_desktop.ui.widgets.form import FormField
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.domain.creators import Creator, Persona

TIERS = (1, 2, 3, 4)
_NAMES = {
    "paid": declared("Paid"),
    "free": declared("Free"),
    "lifestyle": declared("Lifestyle"),
    "softcore": declared("Softcore"),
    "amateur": declared("Amateur"),
    "explicit": declared("Explicit"),
    "minimal": declared("Minimal"),
    "moderate": declared("Moderate"),
    "heavy": declared("Heavy"),
    "none": declared("None"),
    "light": declared("A little"),
}


def profile_fields() -> tuple[FormField, ...]:
    from eros_desktop.services.creator_work.fields import CONTENT_CATEGORIES, PAGE_TYPES, zones

    return (
        FormField("display_name", tr("Name")),
        FormField("page_name", tr("Page")),
        FormField("page_type", tr("Page type"), "choice", named(PAGE_TYPES)),
        FormField(
            "performance_tier",
            tr("Tier"),
            "choice",
            ((None, formats.tier(None)), *((tier, formats.tier(tier)) for tier in TIERS)),
            tr("1 is the top, 4 the lowest."),
        ),
        FormField("timezone", tr("Time zone"), "lookup", tuple((zone, zone) for zone in zones())),
        FormField(
            "current_active_fans", tr("Fans"), "whole", help=tr("Active subscribers; sets the volume level.")
        ),
        FormField("subscription_price", tr("Subscription, $"), "money"),
        FormField(
            "content_category",
            tr("Content category"),
            "choice",
            named(CONTENT_CATEGORIES),
            tr("Multiplies the engagement sends."),
        ),
        FormField("creator_group", tr("Group")),
    )


def persona_fields() -> tuple[FormField, ...]:
    from eros_desktop.services.creator_work.fields import EMOJI_STYLES, SLANG_LEVELS

    return (
        FormField("persona_type", tr("Persona"), help=tr("Captions of this persona score higher.")),
        FormField("tone_keywords", tr("Tones"), "words", help=tr("With commas between them: warm, calm.")),
        FormField("emoji_style", tr("Emoji"), "choice", ((None, tr("Not set")), *named(EMOJI_STYLES))),
        FormField("slang_level", tr("Slang"), "choice", ((None, tr("Not set")), *named(SLANG_LEVELS))),
        FormField("voice_sample", tr("Voice sample"), "text"),
        FormField("archetype_score", tr("Persona score"), "number", help=tr("0 to 100.")),
    )


def profile_values(creator: Creator) -> dict[str, Any]:
    return {
        "display_name": creator.display_name,
        "page_name": creator.page_name,
        "page_type": creator.page_type,
        "performance_tier": creator.performance_tier,
        "timezone": creator.timezone,
        "current_active_fans": creator.current_active_fans,
        "subscription_price": creator.subscription_price_cents,
        "content_category": creator.content_category,
        "creator_group": creator.creator_group,
    }


def persona_values(persona: Persona | None) -> dict[str, Any]:
    if persona is None:
        return {"tone_keywords": ()}
    return {
        "persona_type": persona.persona_type,
        "tone_keywords": persona.tone_keywords,
        "emoji_style": persona.emoji_style,
        "slang_level": persona.slang_level,
        "voice_sample": persona.voice_sample,
        "archetype_score": persona.archetype_score,
    }


def named(keys: tuple[str, ...]) -> tuple[tuple[Any, str], ...]:
    """Each key with its name, for a choice."""
    return tuple((key, tr(_NAMES.get(key, formats.name_of(key)))) for key in keys)
