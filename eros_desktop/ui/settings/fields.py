"""What of the planning settings is shown: one line a setting, in the order of the form. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eros_desktop.words import declared


@dataclass(frozen=True, slots=True)
class NumberField:
    """A whole number; `unit` follows it."""

    key: str
    title: str
    help: str
    unit: str
    least: int = 0
    most: int = 99_999


@dataclass(frozen=True, slots=True)
class SwitchField:
    """Yes or no."""

    key: str
    title: str
    help: str


@dataclass(frozen=True, slots=True)
class ChoiceField:
    """One of several values, each with its words."""

    key: str
    title: str
    help: str
    choices: tuple[tuple[str, str], ...]


Field = NumberField | SwitchField | ChoiceField


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that belong together."""

    title: str
    fields: Sequence[Field]


WEIGHTS = (
    ("freshness", declared("Freshness"), declared("How rested the caption is.")),
    ("performance", declared("Performance"), declared("What it earned before.")),
    ("type_priority", declared("Type priority"), declared("How well its type suits the send.")),
    ("diversity", declared("Diversity"), declared("How rare its content is this week.")),
    ("persona", declared("Persona"), declared("How well it sounds like the creator.")),
)
"""Key, title and meaning of each part of the score, in the order of domain.md 5.5."""

GROUPS = (
    Group(
        "Rest",
        (
            ChoiceField(
                "freshness_mode",
                "Freshness",
                "How the days since the last use become points.",
                (
                    ("seed_literal", declared("Falls with the days, full again after 90")),
                    ("rested", declared("Rises with the days of rest")),
                ),
            ),
            NumberField("reuse_gap_days", "Same caption again", "Not before so many days.", "days"),
            NumberField("similar_gap_days", "Same text again", "Near twins count as the same text.", "days"),
            SwitchField(
                "unique_across_creators",
                "One caption for one creator a week",
                "No caption, nor a near twin of it, goes out for two creators in the same week.",
            ),
        ),
    ),
    Group(
        "Limits",
        (
            NumberField("max_uses_per_month", "Uses in 30 days", "Of one caption by one creator.", "times"),
            NumberField("max_uses_lifetime", "Uses in all", "Then the caption is worn out.", "times"),
            NumberField(
                "minimum_distinct_types", "Types of send a week", "At least so many different ones.", "types"
            ),
            NumberField(
                "tier_minimum_sends",
                "Sends to judge content by",
                "Fewer past sends do not make a content type good or bad.",
                "sends",
            ),
        ),
    ),
    Group(
        "Follow-ups",
        (
            SwitchField("allow_followups_on_free", "On free pages", "Plans follow-ups on free pages too."),
            SwitchField("allow_bundle_followups", "After bundles", "Plans follow-ups after bundles too."),
        ),
    ),
)
