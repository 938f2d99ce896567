"""Invented texts of the seven banks, tame and businesslike, as rows of their tables."""

from __future__ import annotations

import json
from typing import Any

Rows = dict[str, list[dict[str, Any]]]

_BUMPS = (
    (
        "Gentle reminder",
        "STANDARD",
        30,
        60,
        "Just a quick note: the new set from this morning is still waiting for you.",
    ),
    (
        "Early nudge",
        "URGENT",
        15,
        30,
        "Did you see the message I sent? The harbour pictures came out better than planned.",
    ),
    (
        "Evening bump",
        "LATE",
        60,
        120,
        "Before the day ends: today's set is still there if you have a quiet minute.",
    ),
    ("Short hello", "STANDARD", 30, 60, "Hi there! How is your week going so far?"),
    (
        "Question of the day",
        "LATE",
        60,
        120,
        "Coffee or tea while I sort the pictures of today? I need a second opinion.",
    ),
    (
        "Behind the scenes",
        "STANDARD",
        40,
        60,
        "A small look behind the scenes while the next set is being edited.",
    ),
)
_GAMES = (
    (
        "spin-the-wheel",
        "one spin a tip",
        ("A thank-you note", "A photo of the week", "A set of your choice"),
        "The wheel is open tonight! Every spin wins something, and the list of prizes is below.",
    ),
    (
        "trivia",
        "answer in the comments",
        ("A thank-you note", "A photo of the week"),
        "Trivia time: which city was the last set taken in? The first three right get a thank-you.",
    ),
    (
        "raffle",
        "one ticket a tip",
        ("A set of your choice",),
        "The monthly raffle is open until Sunday. Every ticket counts, and the draw is on Monday evening.",
    ),
    (
        "bingo",
        "mark the numbers",
        ("A photo of the week",),
        "Bingo card number four is up. Mark what you have seen this month and send me your line.",
    ),
)
_TIPS = (
    (
        "countdown",
        5000,
        "the Friday set",
        "Let us fill the bar before Friday noon, then the whole set goes up for everyone who helped.",
    ),
    (
        "milestone",
        10000,
        "a longer video",
        "Every quarter of the goal opens one more part. Thank you for every bit of help!",
    ),
    (
        "progressive-reveal",
        7500,
        "the full album",
        "The album opens page by page as the goal fills. Page one is up already.",
    ),
)
_VIPS = (
    (
        "bronze",
        1000,
        "A note a week",
        "Bronze members get a personal note every week and see new sets one day early.",
    ),
    (
        "silver",
        2500,
        "Early sets and a vote",
        "Silver members vote on the next location and see every set two days early.",
    ),
    (
        "gold",
        5000,
        "Everything of silver and a monthly call-in",
        "Gold members get everything of silver and a place in the monthly question round.",
    ),
)
_RETENTION = (
    (
        "renew_on_post",
        "renew_off",
        "early access",
        "Renewal is on for most of you, thank you! Those who stay on see Sunday's set first.",
    ),
    (
        "renew_on_message",
        "renew_off",
        "thank-you set",
        "Your subscription ends soon. Stay for next month and the thank-you set is yours.",
    ),
    (
        "renew_on_message",
        "renew_off",
        "none",
        "A lot is planned for next month, and I would be glad to have you along.",
    ),
    (
        "expired_winback",
        "expired_recent",
        "half-price month",
        "You were missed! The first month back is at half the price until Sunday.",
    ),
)
_LINKS = (
    (
        "Set of the day",
        "ppv_unlock",
        "The set everyone asked about is open again: follow the link in this post.",
    ),
    ("Bundle of the week", "bundle", "All of this week's sets in one bundle, linked right here."),
    (
        "Goal reminder",
        "tip_goal",
        "We are nearly there! The goal is linked below for those who want to help.",
    ),
)
_PREVIEWS = (
    ("One frame from the morning set, the rest is behind the link.", 1),
    ("A first look at the rooftop pictures. More of them in the set.", 2),
    ("Ten seconds of the new video, so that you know what to expect.", 1),
)  # fmt: skip


def template_rows(first_creator: str | None) -> Rows:
    """Rows of all seven banks; the last preview belongs to `first_creator`."""
    return {**_playful(), **_loyal(), **_links(first_creator)}


def _playful() -> Rows:
    return {
        "bump_variants": [
            {
                "variant_name": name,
                "category": category,
                "timing_min_minutes": least,
                "timing_max_minutes": most,
                "template_text": text,
            }
            for name, category, least, most, text in _BUMPS
        ],
        "game_post_templates": [
            {
                "game_type": game,
                "participation_style": style,
                "prize_tiers": json.dumps(list(prizes)),
                "template_text": text,
            }
            for game, style, prizes, text in _GAMES
        ],
        "tip_incentive_templates": [
            {
                "incentive_type": kind,
                "suggested_goal_amount": cents / 100,
                "content_unlock_type": unlocks,
                "template_text": text,
            }
            for kind, cents, unlocks, text in _TIPS
        ],
    }


def _loyal() -> Rows:
    return {
        "vip_post_templates": [
            {
                "vip_tier": tier,
                "monthly_cost": cents / 100,
                "benefits_description": benefits,
                "template_text": text,
            }
            for tier, cents, benefits, text in _VIPS
        ],
        "retention_templates": [
            {
                "retention_type": kind,
                "target_audience": audience,
                "incentive_type": incentive,
                "template_text": text,
            }
            for kind, audience, incentive, text in _RETENTION
        ],
    }


def _links(first_creator: str | None) -> Rows:
    return {
        "link_drop_templates": [
            {"template_name": name, "send_type_key": send_type, "content_type": None, "template_text": text}
            for name, send_type, text in _LINKS
        ],
        "free_preview_bank": [
            {
                "preview_text": text,
                "media_count": media,
                "creator_id": first_creator if at == len(_PREVIEWS) - 1 else None,
            }
            for at, (text, media) in enumerate(_PREVIEWS)
        ],
    }
