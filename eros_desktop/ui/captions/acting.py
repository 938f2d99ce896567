"""Every write of the pane: one command each, said in one sentence, with its undo beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from eros_desktop.ui import formats
from eros_desktop.ui.captions.draft import Draft, as_change, as_new
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.widgets.banner import Notice
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.search.filters import CaptionFilter
    from eros_desktop.services.captions.families import FoundFamilies
    from eros_desktop.services.changes import Change

Refuse = Callable[[Exception], None]


class Acting(QObject):
    """Hands wishes to the services on the write thread. Panes hear of it through `runner.changed`.

    `twins_asked()` when the user wants to see the near twins that were found.
    """

    twins_asked = Signal()

    def __init__(self, context: PaneContext, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner

    def _command(
        self,
        name: str,
        work: Callable[[Any], object],
        done: Callable[[Any], None] | None = None,
        failed: Refuse | None = None,
    ) -> None:
        self._context.runner.command(work, done, name=name, owner=self._owner, failed=failed)

    def change(
        self, ids: Sequence[str], fields: Mapping[str, Any], done: Callable[[Any], None], failed: Refuse
    ) -> None:
        """New values for one caption or for many."""
        editor, wanted = self._context.services.caption_editor, as_change(fields)
        self._command(
            tr("Saving"), lambda _job: editor.change(tuple(ids), wanted), self._and_undo(done), failed
        )

    def add(self, draft: Draft, done: Callable[[str], None], failed: Refuse) -> None:
        """A new caption; `done` gets its id."""
        editor, new = self._context.services.caption_editor, as_new(draft)
        given: list[str] = []

        def work(_job: object) -> object:
            caption_id, change = editor.add(new)
            given.append(caption_id)
            return change

        added = self._and_undo(lambda _change: done(given[0]))
        self._command(tr("Adding a caption"), work, added, failed)

    def retire(self, ids: Sequence[str]) -> None:
        editor = self._context.services.caption_editor
        self._command(tr("Retiring"), lambda _job: editor.retire(tuple(ids)), self._offer_undo)

    def restore(self, ids: Sequence[str]) -> None:
        editor = self._context.services.caption_editor
        self._command(tr("Restoring"), lambda _job: editor.restore(tuple(ids)), self._offer_undo)

    def undo(self, activity_id: int) -> None:
        """Takes one action back."""
        activity = self._context.services.activity
        self._command(tr("Undoing"), lambda _job: activity.undo(activity_id))

    def merge(self, kept_id: str, merged_ids: Sequence[str]) -> None:
        families = self._context.services.families
        merged = tuple(merged_ids)
        self._command(
            tr("Merging"),
            lambda _job: families.merge(kept_id, merged),
            self._offer_undo,
        )

    def undo_merge(self, merge_id: Any) -> None:
        families = self._context.services.families
        self._command(tr("Undoing the merge"), lambda _job: families.undo_merge(merge_id))

    def find_twins(self) -> None:
        """Looks through the whole bank, with progress and Cancel in the job tray."""
        families = self._context.services.families
        self._command(tr("Finding near twins"), lambda job: families.find(progress=job), self._say_twins)

    def classify(self) -> None:
        """Counts the elements of every caption whose count is out of date."""
        classification = self._context.services.classification
        self._command(
            tr("Classifying the bank"), lambda job: classification.classify(job), self._say_classified
        )

    def save_filter(self, name: str, chosen: CaptionFilter, done: Callable[[Any], None]) -> None:
        filters = self._context.services.caption_filters
        self._command(tr("Saving the filter"), lambda _job: filters.save(name, chosen), done)

    def rename_filter(self, name: str, wanted: str, done: Callable[[Any], None]) -> None:
        filters = self._context.services.caption_filters
        self._command(
            tr("Renaming the filter"), lambda _job: filters.rename(name, wanted), self._and_undo(done)
        )

    def delete_filter(self, name: str, done: Callable[[Any], None]) -> None:
        filters = self._context.services.caption_filters
        self._command(tr("Deleting the filter"), lambda _job: filters.delete(name), self._and_undo(done))

    def _and_undo(self, done: Callable[[Any], None]) -> Callable[[Change], None]:
        """Offers the way back before `done`."""

        def stored(change: Change) -> None:
            self._offer_undo(change)
            done(change)

        return stored

    def _say_twins(self, found: FoundFamilies) -> None:
        if found.change is None:
            number = len(found.families)
            held = (
                formats.counted(
                    number,
                    tr("The one family of near twins is as it was."),
                    tr("The {number} families of near twins are as they were."),
                )
                if number
                else tr("No near twins.")
            )
            self._context.banner.info(held)
        elif found.families:
            self._tell(found.change.summary, tr("Show them"), self.twins_asked.emit)

    def _offer_undo(self, change: Change) -> None:
        """Says what was done, with the way back beside it."""
        noted = change.activity_id
        if noted is not None:
            self._tell(change.summary, tr("Undo"), lambda: self.undo(noted))

    def _tell(self, text: str, button: str, act: Callable[[], None]) -> None:
        self._context.banner.show_notice(Notice("success", text, "", button, act))

    def _say_classified(self, found: Any) -> None:
        if found.change is None:
            self._context.banner.info(tr("Every caption was already classified."))
