"""Reads what the page in view needs: the score, the record or the family of one caption."""

from __future__ import annotations

from PySide6.QtCore import QObject

from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.captions.acting import Acting
from eros_desktop.ui.captions.detail import SCORE, TWINS, USE, DetailPanel
from eros_desktop.ui.captions.options import Names
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.latest import Latest
from eros_desktop.words import tr


class Pages:
    """Only the page in view is read, and of quickly changing captions only the last."""

    def __init__(
        self, context: PaneContext, names: Names, detail: DetailPanel, acting: Acting, owner: QObject
    ) -> None:
        self._context = context
        self._names = names
        self._detail = detail
        self._acting = acting
        self._latest = Latest(context.runner, owner, "caption page")

    def read(self, caption_id: str, send_type: str) -> None:
        """Fills the page of the tab in view; `send_type` is what a score is for."""
        tab = self._detail.tab
        if tab == SCORE:
            self._read_score(caption_id, send_type)
        elif tab == TWINS:
            self._read_family(caption_id)
        else:
            self._read_record(caption_id)

    def _read_score(self, caption_id: str, send_type: str) -> None:
        services, page = self._context.services, self._detail.score
        creator, week = self._context.selection.creator_id, self._context.selection.week
        if creator is None:
            self._latest.forget()
            page.show_nobody(lambda: self._context.actions["pick_creator"].trigger())
            return
        page.show_loading()
        self._latest.ask(
            lambda _job: (
                services.score_cards.explain(creator, send_type, caption_id, week),
                services.creators.find(creator).display_name,
            ),
            lambda found: page.show_score(found[0], found[1], self._names.send_type(send_type)),
            lambda error: page.say(
                tr("The score could not be read"),
                formats.told(sentence(error)),
                tr("Try again"),
                lambda: self._read_score(caption_id, send_type),
            ),
        )

    def _read_record(self, caption_id: str) -> None:
        services = self._context.services
        page = self._detail.uses if self._detail.tab == USE else self._detail.history
        page.show_loading()
        self._latest.ask(
            lambda _job: services.caption_records.of(caption_id),
            page.show_record,
            lambda error: page.say(
                tr("This could not be read"),
                formats.told(sentence(error)),
                tr("Try again"),
                lambda: self._read_record(caption_id),
            ),
        )

    def _read_family(self, caption_id: str) -> None:
        services, page = self._context.services, self._detail.twins
        may_edit = not services.is_read_only
        page.show_loading()
        self._latest.ask(
            lambda _job: (
                services.families.of(caption_id),
                services.families.merges(caption_id),
                services.families.state().sentence,
            ),
            lambda found: page.show_family(
                caption_id, *found, may_edit=may_edit, find=self._acting.find_twins
            ),
            lambda error: page.say(
                tr("The family could not be read"),
                formats.told(sentence(error)),
                tr("Try again"),
                lambda: self._read_family(caption_id),
            ),
        )
