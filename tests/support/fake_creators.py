"""What a manager changes about creators and templates, noted instead of stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from eros_desktop.domain.rotation import Rotation, reasons
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.vault_use import RunOut
from eros_desktop.domain.volume.calculation import calculate_volume
from eros_desktop.domain.volume.document import volume_result_to_dict
from eros_desktop.domain.volume.prediction import Accuracy
from eros_desktop.domain.volume.values import VolumeOverride
from eros_desktop.domain.volume.what_if import WhatIf, tried
from eros_desktop.domain.weeks import Week
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.creator_work.overrides import Override, OverrideDraft, Trigger
from eros_desktop.services.creator_work.turns import Turn, Turns
from eros_desktop.services.creator_work.vault import Shelf, ShelfRow
from eros_desktop.services.creator_work.volume_desk import Forecast, Trail, VolumeCard
from eros_desktop.services.templates.banks import bank_of
from eros_desktop.services.templates.service import Template, TemplateUse
from eros_desktop.services.volumes import Calculation
from tests.support.builders_volume import shipped_rules, volume_inputs

TODAY = date(2026, 11, 20)
Asked = list[tuple[Any, ...]]


@dataclass
class CreatorWork:
    """One fake for the services of this subject: `asked` lists every wish as (name, *arguments)."""

    asked: Asked = field(default_factory=list)
    refusal: Exception | None = None
    error: Exception | None = None
    tries: list[WhatIf] = field(default_factory=list)
    overrides: tuple[Override, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    rotation: Rotation | None = None
    note: str = ""

    def did(self, *wish: Any, topics: Topic = Topic.CREATORS) -> Change:
        if self.refusal:
            raise self.refusal
        self.asked.append(wish)
        return Change(topics, f"Did {wish[0]}")

    def read(self) -> None:
        if self.error:
            raise self.error


@dataclass
class Editor:
    work: CreatorWork

    def change(self, ids: Sequence[CreatorId], values: Mapping[str, Any]) -> Change:
        return self.work.did("change", tuple(ids), dict(values))

    def change_persona(self, creator_id: CreatorId, values: Mapping[str, Any]) -> Change:
        return self.work.did("persona", creator_id, dict(values))

    def set_flags(self, creator_id: CreatorId, flags: Mapping[str, bool]) -> Change:
        return self.work.did("flags", creator_id, dict(flags))

    def set_active(self, ids: Sequence[CreatorId], is_active: bool) -> Change:
        return self.work.did("active", tuple(ids), is_active)

    def add(self, values: Mapping[str, Any]) -> tuple[CreatorId, Change]:
        return CreatorId("new"), self.work.did("add", dict(values))

    def duplicate(self, creator_id: CreatorId, page: str, name: str) -> tuple[CreatorId, Change]:
        return CreatorId("copy"), self.work.did("duplicate", creator_id, page, name)


def shelf_row(name: str, quantity: int, day: date | None = None, **changes: Any) -> ShelfRow:
    row = ShelfRow(
        name, name.capitalize(), quantity, "MID", "TOP", date(2026, 11, 18), 6, 2,
        RunOut(quantity, day, "6 of 12 went out since they were counted; 1.5 a week."), date(2026, 10, 1),
    )  # fmt: skip
    return replace(row, **changes)


SHELF = (
    shelf_row("solo", 12, date(2026, 12, 20)),
    shelf_row("outdoor", 4, date(2026, 12, 2), quality=None, tier="MID"),
    shelf_row("workout", 0, None, quality=None, tier=None, last_used=None, recent=0, planned=0),
)


@dataclass
class Vaults:
    work: CreatorWork

    def shelf(self, creator_id: CreatorId) -> Shelf:
        self.work.read()
        return Shelf(creator_id, SHELF, self.work.note)

    def change(self, creator_id: CreatorId, names: Sequence[str], values: Mapping[str, Any]) -> Change:
        return self.work.did("vault", creator_id, tuple(names), dict(values))

    def set_note(self, creator_id: CreatorId, note: str) -> Change:
        self.work.note = note
        return self.work.did("note", creator_id, note)


@dataclass
class Overrides:
    work: CreatorWork

    def add(self, creator_id: CreatorId, draft: OverrideDraft) -> Change:
        self.work.overrides = (Override(1, creator_id, draft, True), *self.work.overrides)
        return self.work.did("override", creator_id, draft)

    def change(self, override_id: int, draft: OverrideDraft) -> Change:
        return self.work.did("change override", override_id, draft)

    def end(self, override_id: int, today: date) -> Change:
        return self.work.did("end override", override_id, today)

    def end_trigger(self, trigger_id: int) -> Change:
        return self.work.did("end trigger", trigger_id)


@dataclass
class Desk:
    """Calculates for real, from the inputs of tests; stores nothing."""

    work: CreatorWork

    def card(self, creator_id: CreatorId, week: Week) -> VolumeCard:
        self.work.read()
        override = VolumeOverride(revenue_per_day=2) if self.work.overrides else None
        inputs = volume_inputs(override=override, fan_count=8_000 + len(creator_id))
        result = calculate_volume(inputs, shipped_rules())
        past = Week(date(2026, 11, 9))
        trail = Trail(
            (Forecast(week, 1.2, 77), Forecast(past, 1.0, 70, 1.1, 68, date(2026, 11, 16))),
            Accuracy(10.0, 1, "steady", is_reliable=False, is_consistently_missing=False),
        )
        return VolumeCard(
            creator_id,
            week,
            TODAY,
            Calculation(creator_id, inputs, result, 1.0),
            volume_result_to_dict(result),
            inputs.flags,
            self.work.overrides,
            self.work.triggers,
            trail,
        )

    def what_if(self, known: Calculation, chosen: WhatIf) -> Mapping[str, Any]:
        self.work.tries.append(chosen)
        changed = tried(known.inputs, known.result, chosen)
        return volume_result_to_dict(calculate_volume(changed, shipped_rules()))


@dataclass
class TurnList:
    work: CreatorWork

    def turns(self, creator_id: CreatorId) -> Turns:
        self.work.read()
        kept = self.work.rotation
        return Turns(
            creator_id,
            kept,
            () if kept is None else reasons(kept, TODAY),
            () if kept is None else ("rotating", "paused"),
            ("solo",),
            (Turn("outdoor", "MID", None, 0, None), Turn("solo", "TOP", date(2026, 11, 18), 6, 0.25)),
        )

    def set_state(self, creator_id: CreatorId, state: str) -> Change:
        return self.work.did("rotation", creator_id, state)


def template(bank: str, number: int, text: str, **changes: Any) -> Template:
    fields = bank_of(bank).fields
    values = {
        one.column: text if one.kind == "text" else one.choices[0] if one.choices else None for one in fields
    }
    values |= {"variant_name": f"Bump {number}"} if bank == "bump_variants" else {}
    made = Template(bank, number, text, values, True, 0, 0, None, ())
    return replace(made, **changes)


@dataclass
class Templates:
    work: CreatorWork
    rows: dict[str, tuple[Template, ...]] = field(
        default_factory=lambda: {
            "bump_variants": (
                template("bump_variants", 1, "A calm reminder of the morning set"),
                template("bump_variants", 2, "A question about <b>coffee</b>", planned=1, last_used=TODAY),
            ),
            "game_post_templates": (template("game_post_templates", 1, "The wheel is open"),),
        }
    )

    def all(self, bank: str) -> tuple[Template, ...]:
        self.work.read()
        return self.rows.get(bank, ())

    def uses(self, bank: str, template_id: int) -> tuple[TemplateUse, ...]:
        self.work.read()
        if template_id != 2:
            return ()
        return (TemplateUse("planned", "C1", CreatorId("atlas"), "atlas", TODAY, "09:16", "bump_normal"),)

    def add(self, bank: str, values: Mapping[str, Any]) -> tuple[int, Change]:
        change = self.work.did("add template", bank, dict(values), topics=Topic.TEMPLATES)
        self.rows[bank] = (*self.rows.get(bank, ()), template(bank, 9, "The new one"))
        return 9, change

    def change(self, bank: str, template_id: int, values: Mapping[str, Any]) -> Change:
        return self.work.did("change template", bank, template_id, dict(values), topics=Topic.TEMPLATES)

    def set_active(self, bank: str, numbers: Sequence[int], is_active: bool) -> Change:
        wish = ("template active", bank, tuple(numbers), is_active)
        return self.work.did(*wish, topics=Topic.TEMPLATES)


@dataclass
class Inserts:
    work: CreatorWork

    def insert(
        self,
        bank: str,
        template_id: int,
        creator_id: CreatorId,
        week: Week,
        item_id: int,
        seen: object = None,
    ) -> Change:
        wish = ("insert", bank, template_id, creator_id, week, item_id)
        return self.work.did(*wish, topics=Topic.WEEKS)


@dataclass
class CreatorServices:
    """The services of one fake workspace; all of them note into one list."""

    work: CreatorWork = field(default_factory=CreatorWork)
    templates: Templates = field(init=False)

    def __post_init__(self) -> None:
        self.templates = Templates(self.work)

    @property
    def editor(self) -> Editor:
        return Editor(self.work)

    @property
    def vaults(self) -> Vaults:
        return Vaults(self.work)

    @property
    def overrides(self) -> Overrides:
        return Overrides(self.work)

    @property
    def volume_desk(self) -> Desk:
        return Desk(self.work)

    @property
    def turns(self) -> TurnList:
        return TurnList(self.work)

    @property
    def inserts(self) -> Inserts:
        return Inserts(self.work)
