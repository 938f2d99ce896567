"""Every write of the pane: one command each, said in one sentence with the way back beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from eros_desktop.domain.values import CreatorId
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.widgets.banner import Notice
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.changes import Change
    from eros_desktop.services.creator_work.overrides import OverrideDraft

Refuse = Callable[[Exception], None]


class Acting(QObject):
    """Hands wishes to the services on the write thread. `added(creator_id)` once a new creator is stored."""

    added = Signal(object)

    def __init__(self, context: PaneContext, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner

    # -- the creator itself -------------------------------------------------------------------

    def change(
        self,
        creator_ids: Sequence[CreatorId],
        values: Mapping[str, Any],
        done: Callable[[], None] | None = None,
        failed: Refuse | None = None,
    ) -> None:
        editor, ids = self._context.services.creator_work.editor, tuple(creator_ids)
        self._command(tr("Saving"), lambda: editor.change(ids, values), done, failed)

    def change_persona(
        self, creator_id: CreatorId, values: Mapping[str, Any], done: Callable[[], None], failed: Refuse
    ) -> None:
        editor = self._context.services.creator_work.editor
        self._command(tr("Saving"), lambda: editor.change_persona(creator_id, values), done, failed)

    def set_flags(self, creator_id: CreatorId, flags: Mapping[str, bool]) -> None:
        editor = self._context.services.creator_work.editor
        self._command(tr("Saving"), lambda: editor.set_flags(creator_id, flags))

    def set_active(self, creator_ids: Sequence[CreatorId], is_active: bool) -> None:
        editor, ids = self._context.services.creator_work.editor, tuple(creator_ids)
        self._command(tr("Saving"), lambda: editor.set_active(ids, is_active))

    def add(self, values: Mapping[str, Any]) -> None:
        editor = self._context.services.creator_work.editor
        self._add(lambda: editor.add(values))

    def duplicate(self, creator_id: CreatorId, page_name: str, display_name: str) -> None:
        editor = self._context.services.creator_work.editor
        self._add(lambda: editor.duplicate(creator_id, page_name, display_name))

    def _add(self, work: Callable[[], tuple[CreatorId, Change]]) -> None:
        given: list[CreatorId] = []

        def both() -> Change:
            creator_id, change = work()
            given.append(creator_id)
            return change

        self._command(tr("Adding a creator"), both, lambda: self.added.emit(given[0]))

    # -- vault, volume, rotation ----------------------------------------------------------------

    def change_vault(self, creator_id: CreatorId, names: Sequence[str], values: Mapping[str, Any]) -> None:
        vaults = self._context.services.creator_work.vaults
        self._command(tr("Saving"), lambda: vaults.change(creator_id, tuple(names), values))

    def set_note(self, creator_id: CreatorId, note: str) -> None:
        vaults = self._context.services.creator_work.vaults
        self._command(tr("Saving"), lambda: vaults.set_note(creator_id, note))

    def add_override(self, creator_id: CreatorId, draft: OverrideDraft) -> None:
        overrides = self._context.services.creator_work.overrides
        self._command(tr("Saving"), lambda: overrides.add(creator_id, draft))

    def change_override(self, override_id: int, draft: OverrideDraft) -> None:
        overrides = self._context.services.creator_work.overrides
        self._command(tr("Saving"), lambda: overrides.change(override_id, draft))

    def end_override(self, override_id: int) -> None:
        overrides, today = self._context.services.creator_work.overrides, self._context.today()
        self._command(tr("Saving"), lambda: overrides.end(override_id, today))

    def end_trigger(self, trigger_id: int) -> None:
        overrides = self._context.services.creator_work.overrides
        self._command(tr("Saving"), lambda: overrides.end_trigger(trigger_id))

    def set_rotation(self, creator_id: CreatorId, state: str) -> None:
        turns = self._context.services.creator_work.turns
        self._command(tr("Saving"), lambda: turns.set_state(creator_id, state))

    # -- the journal ------------------------------------------------------------------------------

    def undo(self, activity_id: int) -> None:
        activity = self._context.services.activity
        self._command(tr("Undoing"), lambda: activity.undo(activity_id), offers_undo=False)

    def redo(self, activity_id: int) -> None:
        activity = self._context.services.activity
        self._command(tr("Doing again"), lambda: activity.redo(activity_id), offers_undo=False)

    def _command(
        self,
        name: str,
        work: Callable[[], Change],
        done: Callable[[], None] | None = None,
        failed: Refuse | None = None,
        *,
        offers_undo: bool = True,
    ) -> None:
        def stored(change: Change) -> None:
            self._tell(change, offers_undo=offers_undo)
            if done is not None:
                done()

        self._context.runner.command(
            lambda _job: work(), stored, name=name, owner=self._owner, failed=failed or self.refuse
        )

    def _tell(self, change: Change, *, offers_undo: bool) -> None:
        if change.activity_id is None or not offers_undo:
            self._context.banner.info(change.summary)
            return
        number = change.activity_id
        self._context.banner.show_notice(
            Notice("success", change.summary, "", tr("Undo"), lambda: self.undo(number))
        )

    def refuse(self, error: Exception) -> None:
        """Says why something was not done."""
        self._context.banner.error(sentence(error))
