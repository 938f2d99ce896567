"""The columns of a bank, its fields as a form, and its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import CENTER, RIGHT, Column
from eros_desktop.ui.models.editable import CellEdit
from eros_desktop.ui.widgets.form import FieldKind, FormField
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.reference import Reference
    from eros_desktop.services.templates.banks import Bank, BankField
    from eros_desktop.services.templates.service import Template

NO_LABEL = {"free_preview_bank"}


def bank_title(key: str) -> str:
    titles = {
        "bump_variants": tr("Bumps"),
        "game_post_templates": tr("Game posts"),
        "tip_incentive_templates": tr("Tip incentives"),
        "vip_post_templates": tr("VIP posts"),
        "retention_templates": tr("Retention"),
        "link_drop_templates": tr("Link drops"),
        "free_preview_bank": tr("Free previews"),
    }
    return titles[key]


def field_title(column: str) -> str:
    titles = {
        "variant_name": tr("Name"),
        "template_name": tr("Name"),
        "category": tr("Urgency"),
        "content_type": tr("Content"),
        "timing_min_minutes": tr("Earliest, min"),
        "timing_max_minutes": tr("Latest, min"),
        "template_text": tr("Text"),
        "preview_text": tr("Text"),
        "game_type": tr("Game"),
        "participation_style": tr("Taking part"),
        "prize_tiers": tr("Prizes"),
        "incentive_type": tr("Kind"),
        "suggested_goal_amount": tr("Goal, $"),
        "content_unlock_type": tr("Unlocks"),
        "vip_tier": tr("VIP tier"),
        "monthly_cost": tr("A month, $"),
        "benefits_description": tr("Benefits"),
        "retention_type": tr("Kind"),
        "target_audience": tr("Audience"),
        "send_type_key": tr("Points to"),
        "creator_id": tr("Creator"),
        "media_count": tr("Media"),
    }
    return titles.get(column) or formats.name_of(column)


def template_columns() -> tuple[Column[Template], ...]:
    """The same for every bank: what it is called, its text, in use or not, and how often it was used."""
    return (
        Column("label", tr("Name or kind"), label_of, width=136),
        Column("text", tr("Text"), lambda row: row.text, formats.one_line, width=200, stretches=True,
               tip=lambda row: row.text),
        Column("active", tr("In use"), lambda row: row.is_active, lambda _on: "", CENTER, 56),
        Column("planned", tr("Planned"), lambda row: row.planned, formats.count, RIGHT, 68, yields=2,
               help=tr("Planned sends that say this text or came from it.")),
        Column("sent", tr("Sent"), lambda row: row.sent, formats.count, RIGHT, 56, yields=3,
               help=tr("Past messages that said this text or came from it.")),
        Column("used", tr("Last used"), lambda row: row.last_used, formats.day, RIGHT, 104, yields=1),
    )  # fmt: skip


def label_of(row: Template) -> str | None:
    from eros_desktop.services.templates.banks import bank_of

    bank = bank_of(row.bank)
    found, field = row.values.get(bank.label), bank.field(bank.label)
    if field is None or field.kind == "line":
        return found or None
    return tr("Any content") if found is None else named(str(found))


def named(key: str) -> str:
    """A stored word as people read it."""
    return formats.told(formats.name_of(key.lower().replace("-", "_")))


def template_edits() -> Mapping[str, CellEdit[Template]]:
    return {"active": CellEdit("flag", lambda row: row.is_active)}


def form_fields(
    bank: Bank, reference: Reference, creators: Sequence[tuple[str, str]]
) -> tuple[FormField, ...]:
    """The bank's fields as a form shows them; `creators` are (id, name) pairs."""
    return tuple(_form_field(field, reference, creators) for field in bank.fields)


def _form_field(field: BankField, reference: Reference, creators: Sequence[tuple[str, str]]) -> FormField:
    kinds: Mapping[str, FieldKind] = {
        "text": "text",
        "line": "line",
        "choice": "choice",
        "whole": "whole",
        "money": "money",
        "lines": "lines",
        "content": "choice",
        "send_type": "choice",
        "creator": "choice",
    }
    return FormField(
        field.column,
        field_title(field.column),
        kinds[field.kind],
        tuple(_choices(field, reference, creators)),
        tr("One prize a line, the first one the smallest.") if field.column == "prize_tiers" else "",
    )


def _choices(
    field: BankField, reference: Reference, creators: Sequence[tuple[str, str]]
) -> list[tuple[Any, str]]:
    found: Mapping[str, list[tuple[Any, str]]] = {
        "choice": [(key, named(key)) for key in field.choices],
        "content": [(key, one.name) for key, one in reference.content_types.items()],
        "send_type": [(key, one.name) for key, one in reference.send_types.items()],
        "creator": [(key, name) for key, name in creators],
    }
    listed = found.get(field.kind, [])
    if field.is_required or field.kind not in found:
        return listed
    return [(None, tr("Any creator") if field.kind == "creator" else tr("Not set")), *listed]
