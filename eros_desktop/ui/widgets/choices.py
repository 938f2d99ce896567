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
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

Index = QModelIndex | QPersistentModelIndex
CHOICE = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NOWHERE = QModelIndex()
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose. `trailing` stands at the right (a status or a shortcut); `payload` comes back."""

    title: str
    subtitle: str = ""
    trailing: str = ""
    icon: str = ""
    payload: object = None
    is_enabled: bool = True


def matching(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """Choices holding every typed word, those whose title starts with the text first."""
    words = typed.casefold().split()
    if not words:
        return list(choices)
    found = [one for one in choices if _holds(f"{one.title} {one.subtitle}".casefold(), words)]
    start = typed.strip().casefold()
    return sorted(found, key=lambda one: not one.title.casefold().startswith(start))


def _holds(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)


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
            return ", ".join(part for part in (found.title, found.subtitle, found.trailing) if part)
        return found if role == CHOICE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = self.choice(index)
        if found is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) if found.is_enabled else Qt.ItemFlag.ItemNeverHasChildren


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


def _inside(wanted: QRect, window: QRect, above: int) -> QPoint:
    """Where a popup is wholly in the window: below, else ending at `above`, else as near as may be."""
    if wanted.bottom() > window.bottom():
        is_room_above = above - wanted.height() >= window.top()
        wanted.moveTop(above - wanted.height() if is_room_above else window.bottom() - wanted.height())
    left = max(window.left(), min(wanted.left(), window.right() - wanted.width()))
    return QPoint(left, max(window.top(), wanted.top()))


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
        self.field.setClearButtonEnabled(True)
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
        """Matches found elsewhere (captions); they stand below and are not filtered again."""
        self._extra = choices
        self._show_matches()

    def open_at(self, anchor: QWidget, width: int, height: int = 400, *, from_right: bool = False) -> None:
        """Opens below a widget with an empty field, inside its window."""
        self.field.clear()
        self.set_extra(())
        self.resize(width, height)
        corner = anchor.rect().bottomRight() if from_right else anchor.rect().bottomLeft()
        at = anchor.mapToGlobal(corner)
        place = QRect(at.x() - (width if from_right else 0), at.y() + 4, width, height)
        self.move(_inside(place, anchor.window().frameGeometry(), at.y() - anchor.height() - 4))
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

    def _show_matches(self) -> None:
        found = [*matching(self._choices, self.field.text()), *self._extra]
        self.model.set_choices(found)
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)
        first = next((at for at, one in enumerate(found) if one.is_enabled), None)
        if first is not None:
            self.list.setCurrentIndex(self.model.index(first, 0))

    def _choose_current(self) -> None:
        self._choose(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        found = self.model.choice(index)
        if found is not None and found.is_enabled and self.isVisible():
            self.hide()
            self.chosen.emit(found)
