"""What a list shows when it has nothing to show: loading, empty or failed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import TYPE_SCALE
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

ICON_SIDE = 40
TEXT_WIDTH = 420
"""At zoom 100: so wide a sentence reads well."""
LEAST_WIDTH = 160
BALANCE_STEP = 8
MARGIN = 24
GAP = 8


class EmptyState(QWidget):
    """An icon, a heading, a sentence saying what to do next, and at most one button for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self._column = QVBoxLayout(self)
        self._icon_name = "clock"
        self._icon = plain_label()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = plain_label(type="heading")
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = plain_label(tone="muted", wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton()
        self.button.setProperty("role", "main")
        self.button.clicked.connect(self._follow)
        self._lay_out()
        self.show_loading("")

    def _lay_out(self) -> None:
        layout = self._column
        layout.setSpacing(GAP)
        layout.addStretch(2)
        for part in (self._icon, self._heading):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        # Not by alignment: an aligned label is given one line's height however many it wraps to.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._sentence)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addSpacing(GAP)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_loading(self, what: str) -> None:
        """`what` names the thing being read, like "creators"."""
        self._show(
            "clock", tr("Reading {what} …").format(what=what) if what else tr("One moment …"), "", "", None
        )

    def show_empty(
        self,
        heading: str,
        sentence: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        *,
        icon_name: str = "info",
    ) -> None:
        """Nothing is there: say why, and what to do next. An empty `icon_name` means none."""
        self._show(icon_name, heading, sentence, button, act)

    def show_error(self, sentence: str, retry: Callable[[], None] | None = None) -> None:
        """Reading failed: what happened, and a button to try again."""
        again = tr("Try again") if retry else ""
        self._show("triangle-alert", tr("This could not be read"), formats.told(sentence), again, retry)

    def _show(
        self, icon_name: str, heading: str, sentence: str, button: str, act: Callable[[], None] | None
    ) -> None:
        had_focus = self.hasFocus() or self.button.hasFocus()
        self._icon_name = icon_name
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._act = act
        self._fit()
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Puts the keyboard on the button; what only tells something takes it itself."""
        (self if self.button.isHidden() else self.button).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It takes what room there is: the sentence must not push away what stands above the list."""
        return QSize(LEAST_WIDTH, self._heading.sizeHint().height() + 2 * GAP)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The sentence as wide as reads well, or as there is room; nobody sees one that is hidden."""
        if not self.isVisible():
            return
        room = max(LEAST_WIDTH, self.width() - 2 * MARGIN)
        width = min(self._scaled(TEXT_WIDTH), room)
        self._heading.setVisible(bool(self._heading.text()))
        self._sentence.setMinimumSize(0, 0)  # a label counts its own minimum in
        spare = self._spare_height(width)
        if spare < 0:
            width = room
            spare = self._spare_height(width)
        if spare < 0 and not self._sentence.isHidden():
            self._heading.hide()  # what to do is worth more than its title
            spare = self._spare_height(width)
        self._sentence.setFixedSize(self._balanced(width), max(0, self._sentence.heightForWidth(width)))
        self._make_room(spare)

    def _balanced(self, width: int) -> int:
        """The least width at which the sentence takes no more lines: none of them is a single word then."""
        lines, least = self._sentence.heightForWidth(width), width // 2
        while width - least > BALANCE_STEP:
            middle = (width + least) // 2
            if self._sentence.heightForWidth(middle) <= lines:
                width = middle
            else:
                least = middle
        return width

    def _scaled(self, length: int) -> int:
        return round(length * self.fontInfo().pixelSize() / TYPE_SCALE["body"])

    def _spare_height(self, width: int) -> int:
        """What is left beside the words and the button, with a sentence of that width."""
        parts = [part for part in (self._heading, self.button) if not part.isHidden()]
        needed = sum(part.sizeHint().height() + GAP for part in parts) + 4 * GAP
        if not self._sentence.isHidden():
            needed += self._sentence.heightForWidth(width) + GAP
        return self.height() - needed

    def _make_room(self, spare: int) -> None:
        """Where it is low, the words and the button come before the icon and the margins."""
        side = self._scaled(ICON_SIDE)
        self._icon.setVisible(bool(self._icon_name) and spare >= side + 2 * MARGIN)
        if self._icon_name:
            self._icon.setPixmap(_quiet_pixmap(self._icon_name, side, self.devicePixelRatioF()))
        margin = MARGIN if spare >= 2 * MARGIN else GAP
        self._column.setContentsMargins(MARGIN, margin, MARGIN, margin)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()

    def _follow(self) -> None:
        if self._act is not None:
            self._act()


def _quiet_pixmap(name: str, side: int, ratio: float) -> QPixmap:
    muted = QGuiApplication.palette().placeholderText().color().name()
    return icon(name, muted).pixmap(QSize(side, side), ratio)
