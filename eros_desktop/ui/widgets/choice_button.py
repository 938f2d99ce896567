"""A field whose value is chosen from a list by typing: a combo box for long lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.icons import paint_icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choices import Choice, ChoicePopup

LEAST_WIDTH = 280
LINE_HEIGHT = 32
MOST_LINES = 9


class ChoiceButton(QPushButton):
    """Shows the chosen title; a click, Space or Down opens the list. `picked(payload)` for a new choice."""

    picked = Signal(object)

    def __init__(self, name: str, hint: str, theme: Theme, parent: QWidget | None = None) -> None:
        """`name` is the accessible name, `hint` what the list's field says."""
        super().__init__(parent)
        self._name, self._hint = name, hint
        self._theme = theme
        self._popup: ChoicePopup | None = None
        self._choices: Sequence[Choice] = ()
        self._current: object = None
        self.setProperty("role", "field")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.clicked.connect(self.open)
        self.show_value(None)

    @property
    def popup(self) -> ChoicePopup:
        """The list, made when it is first wanted: most are never opened, and each is a dozen widgets."""
        if self._popup is None:
            self._popup = ChoicePopup(self._name, self._hint, self._theme, self)
            self._popup.chosen.connect(self._take)
            self._popup.set_choices(self._choices)
        return self._popup

    @property
    def value(self) -> object:
        return self._current

    def set_choices(self, choices: Sequence[Choice]) -> None:
        self._choices = choices
        if self._popup is not None:
            self._popup.set_choices(choices)
        self.show_value(self._current)

    def show_value(self, payload: object, otherwise: str = "") -> None:
        """Shows the choice of that payload; `otherwise` stands where the list has none."""
        self._current = payload
        found = next((one.title for one in self._choices if one.payload == payload), None)
        shown = found if found is not None else otherwise or formats.NONE
        self.setText(formats.no_mnemonic(shown))
        self.setAccessibleName(f"{self._name}: {shown}")

    def open(self) -> None:
        """Opens the list with the keyboard in its field."""
        lines = min(MOST_LINES, len(self._choices) + 1)
        height = self._theme.pixels(LINE_HEIGHT * lines + 64)
        self.popup.open_at(self, max(self._theme.pixels(LEAST_WIDTH), self.width()), height)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(120), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(80), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        pad, side = self._theme.pixels(12), self._theme.pixels(16)
        room = self.width() - 2 * pad - side - self._theme.pixels(4)
        option.text = ""
        style = self.style()
        style.drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        area = self.rect().adjusted(pad, 0, -pad - side - self._theme.pixels(4), 0)
        shown = self.fontMetrics().elidedText(self._shown_text(), Qt.TextElideMode.ElideRight, room)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        tones = self._theme.tones
        painter.setPen(tones.text if self.isEnabled() else tones.muted)
        painter.drawText(area, flags | int(Qt.TextFlag.TextSingleLine), shown)
        sign = self.rect().adjusted(self.width() - pad - side, (self.height() - side) // 2, -pad, 0)
        sign.setHeight(side)
        paint_icon(painter, "chevron-down", sign, tones.muted)
        painter.end()

    def _shown_text(self) -> str:
        return self.text().replace("&&", "&")

    def _take(self, choice: Choice) -> None:
        if choice.payload != self._current:
            self.show_value(choice.payload)
            self.picked.emit(choice.payload)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
