"""Reads a volume card and tries figures on it, in a worker; of quick moves only the last one is answered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.volume.waterfall import Level, Waterfall, waterfall
from eros_desktop.domain.volume.what_if import WhatIf
from eros_desktop.domain.weeks import Week
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.latest import Latest
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.volume.fall import WaterfallView
from eros_desktop.ui.volume.figures import FigureBox
from eros_desktop.ui.volume.telling import difference
from eros_desktop.ui.volume.trail import TrailView
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.creator_work.volume_desk import VolumeCard


class VolumeReading(QObject):
    """Keeps waterfall, figures and trail of one creator's week together.

    `card_read(VolumeCard)` and `failed(str)` after a reading, `trying(bool)` while tried figures are shown.
    """

    card_read = Signal(object)
    failed = Signal(str)
    trying = Signal(bool)

    def __init__(self, theme: Theme, owner: QObject, name: str) -> None:
        super().__init__(owner)
        self._theme = theme
        self.fall = WaterfallView(theme, name)
        self.card: VolumeCard | None = None
        self._context: PaneContext | None = None
        self._base: Mapping[str, Any] = {}
        self._is_stored = False

    @cached_property
    def figures(self) -> FigureBox:
        """The figures to try, made when they are first wanted."""
        made = FigureBox(self._theme)
        made.tried.connect(self._try)
        made.reset.connect(self._go_back)
        return made

    @cached_property
    def trail(self) -> TrailView:
        """The past forecasts, made when they are first wanted."""
        return TrailView(self._theme)

    def attach(self, context: PaneContext) -> None:
        """From here on readings are possible."""
        self._context = context
        self._reads = Latest(context.runner, self, "volume card")
        self._trials = Latest(context.runner, self, "volume what-if")

    def show_stored(self, document: Mapping[str, Any]) -> Waterfall | None:
        """The waterfall of a stored week; a reading then leaves it in view."""
        self._is_stored = True
        self._base = document
        return self.fall.show_document(document)

    @property
    def stored_week(self) -> Level | None:
        """Where the waterfall in view ends, None without one."""
        found = waterfall(self._base)
        return None if found is None else found.week

    def read(self, creator_id: CreatorId, week: Week) -> None:
        """Calculates the week from today's data; nothing is stored."""
        if self._context is None:
            return
        desk = self._context.services.creator_work.volume_desk
        self._reads.ask(lambda _job: desk.card(creator_id, week), self._show, self._refuse)

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self.card = None
        self._base = {}
        self._is_stored = False
        if self._context is not None:
            self._reads.forget()
            self._trials.forget()
        self.figures.show_nothing()
        self.fall.show_document({})

    def _show(self, card: VolumeCard) -> None:
        self.card = card
        if not self._is_stored:
            self._base = card.document
            self.fall.show_document(card.document)
        self.figures.show_known(card.calculation.inputs, card.calculation.result)
        self.trail.show_trail(card.trail)
        self.trying.emit(False)
        self.card_read.emit(card)

    def _refuse(self, error: Exception) -> None:
        self.card = None
        self.figures.show_nothing()
        self.failed.emit(sentence(error))

    def _try(self, chosen: WhatIf) -> None:
        if self._context is None or self.card is None:
            return
        desk, known = self._context.services.creator_work.volume_desk, self.card.calculation
        self._trials.ask(
            lambda _job: desk.what_if(known, chosen),
            self._show_tried,
            lambda error: self.figures.say(sentence(error)),
        )

    def _show_tried(self, document: Mapping[str, Any]) -> None:
        if self.card is None or self.figures.chosen == WhatIf():
            return
        known = waterfall(self.card.document)
        before = waterfall(self._base)
        found = self.fall.show_document(document, before.highest if before else 0)
        if known is not None and found is not None:
            said = tr("Tried, not stored. {difference}").format(difference=difference(known, found))
            self.figures.say(said)
        self.trying.emit(True)

    def _go_back(self) -> None:
        if self._context is not None:
            self._trials.forget()
        self.fall.show_document(self._base)
        self.trying.emit(False)
