"""What each bank of templates holds: its table, its fields, and the sends its texts are for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

FieldKind = Literal["text", "line", "choice", "whole", "money", "lines", "content", "send_type", "creator"]


@dataclass(frozen=True, slots=True)
class BankField:
    """A column a person edits; `said` is its word in a sentence, `unit` stands in its label."""

    column: str
    said: str
    kind: FieldKind = "line"
    choices: tuple[str, ...] = ()
    is_required: bool = False
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Bank:
    """One bank. `text` and `label` name columns; `caption_type` is what its texts become in a send.

    `caption_types` names other ones by the value of the label column.
    """

    key: str
    title: str
    one: str
    text: str
    label: str
    caption_type: str
    fields: tuple[BankField, ...]
    icon: str
    caption_types: Mapping[str, str] | None = None

    def caption_type_of(self, label: str | None) -> str:
        return (self.caption_types or {}).get(label or "", self.caption_type)

    def field(self, column: str) -> BankField | None:
        return next((field for field in self.fields if field.column == column), None)


_TEXT = BankField("template_text", "text", "text", is_required=True)
_CONTENT = BankField("content_type", "content type", "content")

BANKS: tuple[Bank, ...] = (
    Bank(
        "bump_variants", "Bumps", "bump", "template_text", "variant_name", "bump_normal",
        (
            BankField("variant_name", "name", is_required=True),
            BankField("category", "urgency", "choice", ("URGENT", "STANDARD", "LATE")),
            _CONTENT,
            BankField("timing_min_minutes", "earliest time after the PPV", "whole", unit="min"),
            BankField("timing_max_minutes", "latest time after the PPV", "whole", unit="min"),
            _TEXT,
        ),
        "message-square",
    ),
    Bank(
        "game_post_templates", "Game posts", "game post", "template_text", "game_type", "game_post",
        (
            BankField("game_type", "game", "choice",
                      ("spin-the-wheel", "tip-matching", "trivia", "bingo", "raffle"), is_required=True),
            BankField("participation_style", "way to take part"),
            BankField("prize_tiers", "prizes", "lines"),
            _TEXT,
        ),
        "gamepad-2",
    ),
    Bank(
        "tip_incentive_templates", "Tip incentives", "tip incentive", "template_text", "incentive_type",
        "tip_goal",
        (
            BankField("incentive_type", "kind", "choice",
                      ("countdown", "milestone", "random-unlock", "progressive-reveal"), is_required=True),
            BankField("suggested_goal_amount", "suggested goal", "money", unit="$"),
            BankField("content_unlock_type", "what it unlocks"),
            _TEXT,
        ),
        "hand-coins",
    ),
    Bank(
        "vip_post_templates", "VIP posts", "VIP post", "template_text", "vip_tier", "vip_program",
        (
            BankField("vip_tier", "VIP tier", "choice", ("bronze", "silver", "gold", "platinum"),
                      is_required=True),
            BankField("monthly_cost", "monthly cost", "money", unit="$"),
            BankField("benefits_description", "benefits"),
            _TEXT,
        ),
        "crown",
    ),
    Bank(
        "retention_templates", "Retention", "retention text", "template_text", "retention_type",
        "renew_on_message",
        (
            BankField("retention_type", "kind", "choice",
                      ("renew_on_post", "renew_on_message", "expired_winback"), is_required=True),
            BankField("target_audience", "audience"),
            BankField("incentive_type", "incentive"),
            _TEXT,
        ),
        "heart",
        {"renew_on_post": "renew_on_post", "expired_winback": "expired_winback"},
    ),
    Bank(
        "link_drop_templates", "Link drops", "link drop", "template_text", "template_name", "link_drop",
        (
            BankField("template_name", "name"),
            BankField("send_type_key", "send type it points to", "send_type"),
            _CONTENT,
            _TEXT,
        ),
        "link",
    ),
    Bank(
        "free_preview_bank", "Free previews", "free preview", "preview_text", "content_type", "link_drop",
        (
            _CONTENT,
            BankField("creator_id", "creator", "creator"),
            BankField("media_count", "pieces of media", "whole"),
            BankField("preview_text", "text", "text", is_required=True),
        ),
        "image",
    ),
)  # fmt: skip


def bank_of(key: str) -> Bank:
    """The bank of that table. Raises KeyError."""
    return {bank.key: bank for bank in BANKS}[key]
