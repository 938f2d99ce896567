"""How the week's numbers came about: the waterfall, figures to try, past forecasts; folded by default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from eros_desktop.domain.volume.waterfall import waterfall
from eros_desktop.ui.captions.blocks import titled
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.icons import icon
from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.volume.reading import VolumeReading
from eros_desktop.ui.volume.telling import headline
from eros_desktop.ui.widgets.plain import elided_label, plain_label, wrapped
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.creator_work.volume_desk import VolumeCard as ReadCard


class VolumeCard(QFrame):
    """A heading that folds, under it the waterfall of the week. `folded(bool)` when the user folds it.

    Figures to try and past forecasts are read when the card is unfolded, not before.
    """

    folded = Signal(bool)

    def __init__(self, theme: Theme, context: PaneContext) -> None:
        super().__init__()
        self._theme = theme
        self._context = context
        self.setAccessibleName(tr("Volume of the week"))
        self.toggle = QToolButton()
        self._summary = elided_label()
        self._summary.setProperty("tone", "muted")
        self.area = text_area(tr("Steps of the volume"))
        self.reading = VolumeReading(theme, self, tr("Steps of the volume, one row a module"))
        self.today_line = wrapped("", tone="muted")
        self._more = QWidget()
        self.reading.attach(context)
        self._lay_out()
        self.toggle.clicked.connect(self._flip)
        self.reading.card_read.connect(self._take_card)
        self.reading.failed.connect(self.today_line.setText)
        self.set_folded(True)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 8, 8)
        bar.setSpacing(8)
        bar.addWidget(plain_label(tr("Volume"), tone="strong"))
        bar.addWidget(self._summary, 1)
        bar.addWidget(self.toggle)
        content = ColumnBox(self._theme.pixels(16), self._theme.pixels(8))
        content.column.addWidget(self.reading.fall)
        content.column.addWidget(self._more)
        content.column.addStretch(1)
        self._more.setVisible(False)
        self.area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.area, 1)

    def _lay_out_more(self) -> None:
        """What needs the services, made when the card is first unfolded."""
        more = QVBoxLayout(self._more)
        more.setContentsMargins(8, 0, 8, 8)
        more.setSpacing(self._theme.pixels(16))
        more.addWidget(self.today_line)
        for title, part in (
            (tr("What if"), self.reading.figures),
            (tr("Past forecasts"), self.reading.trail),
        ):
            box = titled(title, self._theme)
            box.addWidget(part)
            more.addLayout(box)
        self._more.setVisible(True)

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    def set_folded(self, folded: bool) -> None:
        self._is_folded = folded
        self.area.setVisible(not folded)
        self.toggle.setIcon(icon("chevron-up" if folded else "chevron-down"))
        name = tr("Show the steps of the volume") if folded else tr("Fold the volume")
        self.toggle.setAccessibleName(name)
        self.toggle.setToolTip(name)
        self._read()

    def show_volume(self, volume: Mapping[str, Any]) -> None:
        """The stored volume result of a week (domain.md 4.14); an empty one says so."""
        found = self.reading.show_stored(volume)
        self._summary.setText(headline(volume, found))
        self._read()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(self._theme.tones.line))
        painter.end()

    def _flip(self) -> None:
        self.set_folded(not self._is_folded)
        self.folded.emit(self._is_folded)

    def _read(self) -> None:
        context = self._context
        if self._is_folded or context.selection.creator_id is None:
            return
        if self._more.layout() is None:
            self._lay_out_more()
        self.reading.read(context.selection.creator_id, context.selection.week)

    def _take_card(self, card: ReadCard) -> None:
        now = waterfall(card.document)
        stored = self.reading.stored_week
        if now is None or stored is None or now.week == stored:
            self.today_line.setText(tr("Today's data give the same volume as the stored week."))
        else:
            self.today_line.setText(
                tr("With today's data the week would have {count} sends instead of {stored}.").format(
                    count=now.week.total, stored=stored.total
                )
            )
