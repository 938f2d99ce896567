"""The weeks that the messages of an import completed are part of it, and go back with it."""

from __future__ import annotations

from collections.abc import Sequence

from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.reversals import Step
from eros_desktop.services.activity.undo import ImportChange, WeekChange, WeekChanges, undo_document
from eros_desktop.services.plans.saving import reverse_weeks, same_week
from eros_desktop.store.stores import Stores


def extend_import(stores: Stores, import_id: int, changes: Sequence[WeekChange]) -> bool:
    """Makes the changes part of what takes an import back; False where nothing takes it back."""
    entry = stores.activity.of_subject("import", str(import_id))
    if entry is None or not entry.can_undo:
        return False
    stores.activity.set_undo(entry.activity_id, undo_document(ImportChange(import_id, tuple(changes)))[1])
    return True


def reverse_import_weeks(stores: Stores, undo: ImportChange, step: Step) -> tuple[str, ...]:
    """Puts back the weeks that an import completed; says which, and which were changed since and stay."""
    went, stayed = [], []
    for change in undo.weeks:
        stored = stores.plans.load(change.creator_id, change.week)
        if same_week(stored, change.after):
            reverse_weeks(stores, WeekChanges((change,)), step)
            went.append(change)
        else:
            stayed.append(change)
    found = []
    if went:
        found.append(_said_queued(went))
        owners = list(dict.fromkeys(change.creator_id for change in went))
        weeks = {change.week for change in went}
        subject = Subject.of("week", owners, went[0].week if len(weeks) == 1 else None)
        note(stores, subject, found[0], step.at)
    if stayed:
        found.append(_said_kept(stayed))
    return tuple(found)


def _said_queued(changes: Sequence[WeekChange]) -> str:
    if len(changes) > 1:
        return f"{len(changes)} weeks that the import completed are queued again"
    week, page_name = _week_of(changes[0])
    return f"The week of {week} for {page_name} is queued again"


def _said_kept(changes: Sequence[WeekChange]) -> str:
    if len(changes) > 1:
        return f"{len(changes)} weeks were changed after the import completed them and stay as they are"
    week, page_name = _week_of(changes[0])
    return f"The week of {week} for {page_name} was changed after the import completed it and stays as it is"


def _week_of(change: WeekChange) -> tuple[Week, str]:
    assert change.after is not None
    return change.week, change.after.page_name
