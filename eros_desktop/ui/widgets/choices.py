"""A list to choose from by typing: the heart of the creator picker and of the command palette."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui.icons import paint_icon
from eros_desktop.ui.matching import ranked
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.clearing import clearable
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

Index = QModelIndex | QPersistentModelIndex
CHOICE = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NOWHERE = QModelIndex()
LEAST_HEIGHT = 160
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose. `trailing` stands at the right (a status or a shortcut); `payload` comes back.

    One that is not `is_enabled` can be seen and heard, with its subtitle saying why, but not chosen. `recent`
    says how long ago it was chosen, 0 for last.
    """

    title: str
    subtitle: str = ""
    trailing: str = ""
    icon: str = ""
    payload: object = None
    is_enabled: bool = True
    recent: int | None = None


def matching(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """Choices that answer to what was typed, the best first; why one may not be chosen names nothing."""
    return ranked(
        choices,
        typed,
        lambda one: (one.title, f"{one.subtitle if one.is_enabled else ''} {one.trailing}"),
        lambda one: one.recent,
    )


class ChoiceModel(QAbstractListModel):
    """Choices in order; the display text is what a screen reader says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def set_choices(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self._choices = list(choices)
        self.endResetModel()

    def choice(self, index: Index) -> Choice | None:
        return self._choices[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        found = self.choice(index)
        if found is None:
            return None
        if role == _DISPLAY:
            parts = (found.title, found.subtitle, found.trailing)
            return ", ".join(
                part for part in (*parts, "" if found.is_enabled else tr("not possible")) if part
            )
        return found if role == CHOICE else None

    def place_of(self, choice: Choice | None) -> int:
        """Where the choice stands, the first place when it is not there."""
        return self._choices.index(choice) if choice in self._choices else 0


class ChoiceDelegate(QStyledItemDelegate):
    """Paints title over subtitle with an icon before and a trailing text; drawText never reads markup."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        found: Choice = index.data(CHOICE)
        return QSize(200, self._theme.pixels(44 if found.subtitle else 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found: Choice = index.data(CHOICE)
        tones = self._theme.tones
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.accent_soft))
            painter.drawRoundedRect(area.adjusted(4, 1, -4, -1), 6, 6)
        ink = tones.text if found.is_enabled else tones.muted
        self._paint_texts(painter, area.adjusted(16, 4, -16, -4), found, ink)
        painter.restore()

    def _paint_texts(self, painter: QPainter, area: QRect, found: Choice, ink: str) -> None:
        theme = self._theme
        if found.icon:
            side = theme.pixels(16)
            paint_icon(
                painter,
                found.icon,
                QRect(area.x(), area.center().y() - side // 2, side, side),
                theme.tones.muted,
            )
            area = area.adjusted(side + 12, 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if found.trailing:
            font = theme.font("caption")
            width = QFontMetrics(font).horizontalAdvance(found.trailing) + 4
            _write(
                painter, area, found.trailing, font, theme.tones.muted, middle | Qt.AlignmentFlag.AlignRight
            )
            area = area.adjusted(0, 0, -width - 12, 0)
        if not found.subtitle:
            _write(painter, area, found.title, theme.font(), ink, middle)
            return
        half = area.height() // 2
        upper, lower = area.adjusted(0, 0, 0, -half), area.adjusted(0, half, 0, 0)
        _write(painter, upper, found.title, theme.font(weight=QFont.Weight.Medium), ink, middle)
        _write(painter, lower, found.subtitle, theme.font("caption"), theme.tones.muted, middle)


def _write(painter: QPainter, area: QRect, text: str, font: QFont, ink: str, place: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetrics(font).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(place) | int(Qt.TextFlag.TextSingleLine), shown)


class ChoicePopup(QFrame):
    """A field over a list. Up and Down move, Enter chooses, Escape closes. Signals: `chosen(Choice)`,
    `typed(str)`.
    """

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, name: str, hint: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self._choices: Sequence[Choice] = ()
        self._extra: Sequence[Choice] = ()
        self.model = ChoiceModel(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        clearable(self.field)
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("{name}: matches").format(name=name))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceDelegate(theme, self))
        self.list.setUniformItemSizes(False)
        self.none = plain_label(tr("Nothing matches. Try fewer letters."), tone="muted")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.setMinimumHeight(64)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        for part in (self.field, self.list, self.none):
            layout.addWidget(part)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._choose_current)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        self._choices = choices
        self._show_matches()

    def set_extra(self, choices: Sequence[Choice]) -> None:
        """Matches found elsewhere (captions); they stand below and are not filtered again. What was marked
        stays marked.
        """
        marked = self.model.choice(self.list.currentIndex())
        self._extra = choices
        self._show_matches(marked)

    def open_at(self, anchor: QWidget, width: int, height: int = 400, *, from_right: bool = False) -> None:
        """Opens below a widget with an empty field, inside its window."""
        self.field.clear()
        self.set_extra(())
        self.setGeometry(_below(anchor, width, height, from_right=from_right))
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        self._extra = ()
        self._show_matches()
        self.typed.emit(text)

    def _show_matches(self, marked: Choice | None = None) -> None:
        """The best match is marked even where it cannot be chosen: Return must not do something else."""
        found = [*matching(self._choices, self.field.text()), *self._extra]
        self.model.set_choices(found)
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)
        self.list.setCurrentIndex(self.model.index(self.model.place_of(marked), 0))

    def _choose_current(self) -> None:
        self._choose(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        found = self.model.choice(index)
        if found is not None and found.is_enabled and self.isVisible():
            self.hide()
            self.chosen.emit(found)


def _below(anchor: QWidget, width: int, height: int, *, from_right: bool) -> QRect:
    """A rectangle of that size under the anchor, or above it where there is more room, on the screen, cut
    where its window has less.
    """
    window = anchor.window()
    frame = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).adjusted(8, 8, -8, -8)
    corner = anchor.mapToGlobal(anchor.rect().bottomRight() if from_right else anchor.rect().bottomLeft())
    wide, top = min(width, frame.width()), corner.y() + 4
    left = corner.x() - wide if from_right else corner.x()
    left = max(frame.left(), min(left, frame.right() + 1 - wide))
    below, end = frame.bottom() - top, anchor.mapToGlobal(QPoint(0, 0)).y() - 4
    if below < height and end - frame.top() > below:
        tall = max(LEAST_HEIGHT, min(height, end - frame.top()))
        return QRect(left, end - tall, wide, tall)
    return QRect(left, top, wide, max(LEAST_HEIGHT, min(height, below)))
