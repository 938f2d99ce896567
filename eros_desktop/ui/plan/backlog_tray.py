"""The backlog tray: sends without a day, to be dragged in and out, or moved by keyboard."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from eros_desktop.domain.schedule.wording import type_name
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.plans.backlog import BacklogSend

BACKLOG_MIME = "application/x-eros-backlog+json"
BAR, BODY = 36, 148


def _price(entry: BacklogSend) -> int | None:
    send = entry.send
    return send.price_cents if send.price_cents is not None else send.goal_cents


def _words(entry: BacklogSend) -> str:
    return formats.one_line(entry.send.caption_text or "") or tr("Needs a caption")


def backlog_columns(names: dict[str, str]) -> tuple[Column[BacklogSend], ...]:
    """Type, price, first words, and since when a send waits."""
    return (
        Column("type", tr("Type"), lambda entry: type_name(entry.send.send_type_key, names),
               width=152),
        Column("price", tr("Price, $"), _price, formats.amount, RIGHT, 88,
               help=tr("Price, or the goal of a tip campaign.")),
        Column("words", tr("Caption"), _words, width=280, stretches=True, tip=_words),
        Column("added", tr("Since"), lambda entry: date.fromisoformat(entry.added_at[:10]), formats.day,
               width=120),
    )  # fmt: skip


class BacklogTray(QFrame):
    """A bar that folds, and under it the waiting sends.

    Signals: `taken(entries)` when some shall go into the week, `discarded(entries)` when they shall go for
    good, `folded(bool)` when the user folds it or not.
    """

    taken = Signal(object)
    discarded = Signal(object)
    folded = Signal(bool)

    def __init__(
        self, theme: Theme, state: WindowState, names: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed_at: QPoint | None = None
        self.setAccessibleName(tr("Backlog"))
        self.title = plain_label(tr("Backlog"), tone="strong")
        self.hint = plain_label("", tone="muted")
        self.mark = plain_label()
        self.toggle = QToolButton()
        self.table: Table[BacklogSend] = Table(
            "Sends without a day", backlog_columns(names), lambda entry: entry.backlog_id, state
        )
        self.table.set_empty(
            tr("Nothing waits"),
            tr("Drag sends here, or put chosen ones into the backlog, to keep them without a day."),
            icon_name="inbox",
        )
        self._lay_out()
        self.table.view.viewport().installEventFilter(self)
        self.table.view.installEventFilter(self)
        self.table.activated.connect(lambda _entry: self.taken.emit(self.chosen()))
        self.toggle.clicked.connect(self._flip)
        theme.follow(self, self._draw_mark)
        self._draw_mark()
        self.set_folded(True)
        self.show_entries(())

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 4, 8, 4)
        bar.setSpacing(8)
        bar.addWidget(self.mark)
        bar.addWidget(self.title)
        bar.addWidget(self.hint, 1)
        bar.addWidget(self.toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)

    def _draw_mark(self) -> None:
        side = self._theme.pixels(16)
        self.mark.setPixmap(icon("inbox", self._theme.tones.muted).pixmap(side, side))

    # -- what is shown -----------------------------------------------------------------------------

    def show_entries(self, entries: Sequence[BacklogSend]) -> None:
        """Shows what waits."""
        self.table.set_rows(entries)
        self._tell(len(entries))

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    def set_folded(self, folded: bool) -> None:
        self._is_folded = folded
        self.table.setVisible(not folded)
        self.toggle.setIcon(icon("chevron-up" if folded else "chevron-down"))
        name = tr("Show the backlog") if folded else tr("Fold the backlog")
        self.toggle.setAccessibleName(name)
        self.toggle.setToolTip(name)

    def bar_height(self) -> int:
        return self._theme.pixels(BAR)

    def body_height(self) -> int:
        return self._theme.pixels(BAR + BODY)

    def welcome(self, point: QPoint | None) -> bool:
        """Whether sends held at a point of the screen would be taken; shows it. None: nothing is held."""
        is_here = point is not None and self.isVisible() and self.rect().contains(self.mapFromGlobal(point))
        if is_here != bool(self.property("focused")):
            self.setProperty("role", "card" if is_here else "")
            self.setProperty("focused", "true" if is_here else None)
            self.style().polish(self)
            self._tell(self.table.model.total, is_here=is_here)
        return is_here

    def chosen(self) -> tuple[BacklogSend, ...]:
        """The selected entries in the order of the list."""
        rows = (self.table.model.row(index) for index in self.table.view.selectionModel().selectedRows())
        return tuple(row for row in rows if row is not None)

    def entries_of(self, data: QMimeData) -> tuple[BacklogSend, ...]:
        """The entries that a drag out of this tray carries."""
        if not data.hasFormat(BACKLOG_MIME):
            return ()
        wanted = set(json.loads(bytes(data.data(BACKLOG_MIME).data())))
        return tuple(entry for entry in self.table.model.rows if entry.backlog_id in wanted)

    def mime(self) -> QMimeData:
        """The selected entries for dragging."""
        data = QMimeData()
        data.setData(BACKLOG_MIME, json.dumps([entry.backlog_id for entry in self.chosen()]).encode())
        return data

    def _tell(self, waiting: int, *, is_here: bool = False) -> None:
        if is_here:
            text = tr("Let go to put the sends here")
        elif waiting == 0:
            text = tr("Nothing waits")
        elif waiting == 1:
            text = tr("1 send waits for a day")
        else:
            text = tr("{number} sends wait for a day").format(number=waiting)
        self.hint.setText(text)

    def _flip(self) -> None:
        self.set_folded(not self._is_folded)
        self.folded.emit(self._is_folded)

    # -- dragging out and keys ---------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table.view and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Delete:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete and self.chosen():
                self.discarded.emit(self.chosen())
                return True
        if watched is self.table.view.viewport() and isinstance(event, QMouseEvent):
            return self._follow(event)
        return super().eventFilter(watched, event)

    def _follow(self, event: QMouseEvent) -> bool:
        """Starts a drag once the mouse moved far enough with the button down."""
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed_at = at
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            far = QApplication.startDragDistance()
            if self._pressed_at is not None and (at - self._pressed_at).manhattanLength() >= far:
                self._pressed_at = None
                if self.chosen():
                    self._drag()
            return True
        return False

    def _drag(self) -> None:
        drag = QDrag(self.table.view)
        drag.setMimeData(self.mime())
        drag.exec(Qt.DropAction.MoveAction)
