"""The welcome page: four ways to begin, and the progress of the one chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui.formats import told
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import declared, tr

CARD_WIDTH, CARD_HEIGHT = 336, 96
MOST_WIDTH = 448
"""Two cards side by side fit the smallest usual window at any zoom."""
CHOICES = (
    (
        "demo",
        "sparkles",
        declared("Open the demo"),
        declared("Six invented creators with a year behind them and next week planned."),
    ),
    (
        "existing",
        "database",
        declared("Bring my existing EROS database"),
        declared("Shows what will come in before anything is stored."),
    ),
    (
        "empty",
        "plus",
        declared("Start empty"),
        declared("A new workspace on this machine, ready for your imports."),
    ),
    ("open", "folder-open", declared("Open a workspace"), declared("A folder you have worked in before.")),
)


class FirstStart(QWidget):
    """`chosen(key)` with a key of CHOICES; `withdrawn()` when the progress shown is cancelled."""

    chosen = Signal(str)
    withdrawn = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[str, tuple[str, QWidget]] = {}
        self.buttons: dict[str, QPushButton] = {}
        self.bar = QProgressBar()
        self._doing = plain_label(type="heading")
        self._step = plain_label(tone="muted")
        self.cancel = QPushButton(tr("Cancel"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(_scrolling(self._choices()))
        self._pages.addWidget(self._progress())
        self.cancel.clicked.connect(self.withdrawn)

    def _choices(self) -> QWidget:
        page, column = _centred()
        column.addWidget(plain_label(tr("Welcome to EROS Desktop"), type="title"))
        column.addWidget(
            plain_label(
                tr("Plan a creator's week, see why each send is where it is, and hand it out."), tone="muted"
            )
        )
        column.addSpacing(24)
        grid = QGridLayout()
        grid.setSpacing(16)
        for place, (key, icon_name, title, meaning) in enumerate(CHOICES):
            grid.addWidget(self._choice(key, icon_name, tr(title), tr(meaning)), place // 2, place % 2)
        column.addLayout(grid)
        column.addSpacing(16)
        column.addWidget(
            plain_label(
                tr("Everything stays on this machine. Nothing is sent anywhere."),
                type="caption",
                tone="muted",
            )
        )
        return page

    def _choice(self, key: str, icon_name: str, title: str, meaning: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "choice")
        button.setAccessibleName(title)
        button.setAccessibleDescription(meaning)
        sign = plain_label()
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(plain_label(title, tone="strong", wraps=True))
        texts.addWidget(plain_label(meaning, tone="muted", wraps=True))
        texts.addStretch(1)
        row = QHBoxLayout(button)
        row.setContentsMargins(16, 16, 16, 12)
        row.setSpacing(16)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self.buttons[key] = button
        self._fit(button, row, sign, icon_name)
        self._theme.follow(button, lambda: self._fit(button, row, sign, icon_name))
        return button

    def _fit(self, button: QPushButton, row: QHBoxLayout, sign: QLabel, icon_name: str) -> None:
        """As high as its texts need at this zoom and in this language."""
        pixels = self._theme.pixels
        sign.setPixmap(icon(icon_name, self._theme.tones.accent_ink).pixmap(QSize(1, 1) * pixels(24)))
        width = min(pixels(CARD_WIDTH), MOST_WIDTH)
        button.setFixedSize(width, max(pixels(CARD_HEIGHT), row.heightForWidth(width)))

    def _progress(self) -> QWidget:
        page, column = _centred()
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(CARD_WIDTH)
        self.bar.setAccessibleName(tr("Progress"))
        for part in (self._doing, self.bar, self._step):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def show_choices(self) -> None:
        self._pages.setCurrentIndex(0)

    def show_progress(
        self, doing: str, step: str = "", done: int = 0, total: int = 0, *, may_cancel: bool = True
    ) -> None:
        """Shows how far the chosen way is; `total` 0 shows that it is not known."""
        self._doing.setText(doing)
        said = told(step)
        self._step.setText(said[:1].upper() + said[1:])
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.cancel.setVisible(may_cancel)
        self._pages.setCurrentIndex(1)

    def take_focus(self) -> None:
        self.buttons["demo"].setFocus()


def _scrolling(page: QWidget) -> QScrollArea:
    """For windows too low for all of the page."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(tr("Welcome to EROS Desktop"))
    area.setWidget(page)
    return area


def _centred() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    outer = QHBoxLayout(page)
    outer.addStretch(1)
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addStretch(2)
    inner = QVBoxLayout()
    inner.setSpacing(8)
    column.addLayout(inner)
    column.addStretch(3)
    outer.addLayout(column)
    outer.addStretch(1)
    return page, inner


class WorkspaceDialog:
    """Asks for the folder of a workspace."""

    @staticmethod
    def ask(parent: QWidget) -> Path | None:
        """The folder, None when the user changed their mind."""
        chosen = QFileDialog.getExistingDirectory(parent, tr("Open a workspace"))
        return Path(chosen) if chosen else None


class DatabaseDialog:
    """Asks for an existing EROS database."""

    @staticmethod
    def ask(parent: QWidget) -> Path | None:
        """The file, None when the user changed their mind."""
        kinds = tr("EROS databases (*.db *.sqlite *.sqlite3);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(parent, tr("Bring an existing EROS database"), "", kinds)
        return Path(chosen) if chosen else None
