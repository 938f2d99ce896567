"""Puts a template's text into a planned send: as a caption of the bank, then as that send's caption."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.edits_fields import CaptionChoice, FieldChanges, change
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.schedule.wording import names_of
from eros_desktop.domain.schedule.wording import spoken as spoken_send
from eros_desktop.domain.values import CaptionId, CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.captions.drafts import CaptionDraft
from eros_desktop.services.captions.editing import CaptionEditor
from eros_desktop.services.captions.facts import text_hash
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.creator_work.writing import changed_row
from eros_desktop.services.plans.editing import PlanEditor, WeekSaved
from eros_desktop.services.templates.banks import Bank, bank_of
from eros_desktop.services.templates.service import Template, TemplateService, spoken
from eros_desktop.store.row_changes import RowChange, apply
from eros_desktop.store.row_lists import captions_of_texts, rows_where
from eros_desktop.store.stores import Stores, WorkspaceStore


@dataclass(frozen=True, slots=True)
class Insertion:
    """What inserting would do, before it is done. `caption_id` is that of a caption that says it already."""

    template: Template
    send: PlannedSend
    caption_type: str
    content_type: str | None
    caption_id: str | None


@dataclass(frozen=True, slots=True)
class _Added:
    """A caption that was stored for the send, and its own line of the journal."""

    caption_id: str
    activity_id: int | None


class InsertService:
    """Inserts templates into sends: one line of the journal, which takes caption and week back together."""

    def __init__(
        self,
        store: WorkspaceStore,
        templates: TemplateService,
        captions: CaptionEditor,
        plans: PlanEditor,
        reference: Reference,
        clock: Clock,
    ) -> None:
        self._store = store
        self._templates = templates
        self._captions = captions
        self._plans = plans
        self._reference = reference
        self._clock = clock

    def preview(
        self, bank_key: str, template_id: int, creator_id: CreatorId, week: Week, item_id: int
    ) -> Insertion:
        """What `insert` would do; nothing is stored. Raises as `insert` does for what is not there."""
        with self._store.read() as stores:
            plan = stores.plans.load(creator_id, week)
        return self._insertion(bank_key, template_id, _send(plan, week, item_id))

    def insert(
        self,
        bank_key: str,
        template_id: int,
        creator_id: CreatorId,
        week: Week,
        item_id: int,
        seen: PlannedSend | None = None,
    ) -> Change:
        """Copies the text into the bank, unless a caption of that type says it already; gives it to the send.

        The template stays as it is, and later edits of it do not reach the send. Raises NotFound for a
        template, week or send that is not there, Conflict for a closed week, a locked send, or where the
        number no longer stands for the send that was `seen`, InvalidInput where the send has this caption
        already or cannot have it.
        """
        bank = bank_of(bank_key)
        board = self._plans.board(creator_id, week)  # first: what changes after it is refused on saving
        with self._store.read() as stores:
            plan = stores.plans.load(creator_id, week)
        send = _send(plan, week, item_id)
        if seen is not None and (seen.moment, seen.send_type_key) != (send.moment, send.send_type_key):
            raise self._elsewhere(week, seen)
        found = self._insertion(bank_key, template_id, send)
        assert plan is not None
        if found.caption_id is not None and found.caption_id == send.caption_id:
            raise InvalidInput(
                "caption_id",
                f"{self._spoken(send)} says this already. Nothing was changed; choose another send.",
            )
        # Refused before anything is stored: a closed week, a locked send.
        change(plan, (item_id,), FieldChanges(caption=_choice(found, "")), names=board.names)
        added = None if found.caption_id else self._add(found)
        caption_id = found.caption_id or (added.caption_id if added else "")
        edited = change(plan, (item_id,), FieldChanges(caption=_choice(found, caption_id)), names=board.names)
        said = f"Inserted the {bank.one} “{self._named(bank, template_id)}” into {self._spoken(send)}"
        saved = self._plans.save(
            creator_id,
            week,
            replace(edited, sentence=said),
            expected_revision=board.revision,
            with_rows=lambda stores: (
                *_joined(stores, added),
                *self._mark_used(stores, bank, template_id, send),
            ),
            subject=Subject("template", creator_id, week, item_id, caption_id, f"{bank_key}/{template_id}"),
        )
        topics = saved.topics | Topic.CAPTIONS | Topic.TEMPLATES
        return Change(topics, ". ".join((said, *_remarks(plan, saved))), saved.activity_id)

    def _elsewhere(self, week: Week, seen: PlannedSend) -> Conflict:
        return Conflict(
            f"The week of {week} changed while you chose: {self._spoken(seen)} has another place. "
            "Nothing was changed; insert the template again."
        )

    def _insertion(self, bank_key: str, template_id: int, send: PlannedSend) -> Insertion:
        template = self._templates.find(bank_key, template_id)
        caption_type = self._caption_type(bank_of(bank_key), template, send)
        content = template.values.get("content_type") or send.content_type
        with self._store.read() as stores:
            same = captions_of_texts(stores.connection, [text_hash(template.text)])
            known = next(
                (one for one, _ in same if _is_usable(stores, one, template.text, caption_type)), None
            )
        return Insertion(template, send, caption_type, content, known)

    def _caption_type(self, bank: Bank, template: Template, send: PlannedSend) -> str:
        """The bank's own type where the send takes it, else the type that suits the send best."""
        own = bank.caption_type_of(template.values.get(bank.label))
        ranks = self._reference.caption_priorities.get(send.send_type_key, {})
        return own if own in ranks or not ranks else min(ranks, key=lambda name: (ranks[name], name))

    def _add(self, found: Insertion) -> _Added:
        """Stores the text as a caption first, for only stored ones can be scored in the week."""
        draft = CaptionDraft(found.template.text, found.caption_type, found.content_type)
        caption_id, change = self._captions.add(draft)
        return _Added(caption_id, change.activity_id)

    def _mark_used(
        self, stores: Stores, bank: Bank, template_id: int, send: PlannedSend
    ) -> tuple[RowChange, ...]:
        """A free preview remembers the day it was used last."""
        if bank.key != "free_preview_bank":
            return ()
        found = changed_row(stores, bank.key, {"id": template_id}, {"last_used_date": send.day.isoformat()})
        if found is None:
            return ()
        apply(stores.connection, (found,))
        return (found,)

    def _named(self, bank: Bank, template_id: int) -> str:
        with self._store.read() as stores:
            (row,) = rows_where(stores.connection, bank.key, {"id": template_id})
        return spoken(bank, row)

    def _spoken(self, send: PlannedSend) -> str:
        """`PPV Unlock, Tue 09:16`."""
        return spoken_send(send, names_of(self._reference))


def _joined(stores: Stores, added: _Added | None) -> tuple[RowChange, ...]:
    """Makes the new caption part of the week's line, whose undo retires it again; its own line goes."""
    if added is None:
        return ()
    if added.activity_id is not None:
        stores.activity.drop(added.activity_id)
    retired, active = {"is_active": 0}, {"is_active": 1}
    return (RowChange("caption_details", {"caption_id": added.caption_id}, retired, active),)


def _choice(found: Insertion, caption_id: str) -> CaptionChoice:
    return CaptionChoice(CaptionId(caption_id), found.template.text, found.content_type)


def _is_usable(stores: Stores, caption_id: str, text: str, caption_type: str) -> bool:
    """An active caption of that type with the very same text."""
    (bank,) = rows_where(stores.connection, "caption_bank", {"caption_id": caption_id})
    details: list[dict[str, Any]] = rows_where(
        stores.connection, "caption_details", {"caption_id": caption_id}
    )
    is_active = all(row["is_active"] for row in details)
    return bool(bank["caption_text"] == text and bank["caption_type"] == caption_type and is_active)


def _send(plan: WeekPlan | None, week: Week, item_id: int) -> PlannedSend:
    send = next((one for one in plan.sends if one.item_id == item_id), None) if plan else None
    if send is None:
        raise NotFound(
            f"Send {item_id} of the week of {week} is not there any more. Nothing was changed; "
            "reload the week.",
            code="VALIDATION_ERROR",
        )
    return send


def _remarks(before: WeekPlan, saved: WeekSaved) -> list[str]:
    """What else came of it: errors the week did not have before."""
    had = len(before.validation.errors) if before.validation else 0
    has = saved.plan.validation.errors if saved.plan.validation else ()
    new = len(has) - had
    return (
        []
        if new <= 0
        else [f"The week has {new} more {'error' if new == 1 else 'errors'} now; see its issues"]
    )
