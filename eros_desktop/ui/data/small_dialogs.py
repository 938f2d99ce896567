"""The small questions of the Data pane: which backup file, whether to put one back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui import formats
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.backups import Contents, RestorePlan

_Role = QDialogButtonBox.ButtonRole


def _newest(found: Contents) -> str:
    return formats.NONE if found.newest_week is None else formats.day(date.fromisoformat(found.newest_week))


COMPARED: tuple[tuple[str, Callable[[Contents], str]], ...] = (
    (declared("Creators"), lambda found: formats.count(found.creators)),
    (declared("Captions"), lambda found: formats.count(found.captions)),
    (declared("Messages"), lambda found: formats.count(found.messages)),
    (declared("Planned weeks"), lambda found: formats.count(found.weeks)),
    (declared("Newest week"), _newest),
)


class BackupFile:
    """Asks for a backup that lies elsewhere."""

    @staticmethod
    def ask(parent: QWidget) -> Path | None:
        """The file, None when the user changed their mind."""
        kinds = tr("Backups (*.eros);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(parent, tr("Choose a backup"), "", kinds)
        return Path(chosen) if chosen else None


class RestoreDialog(QDialog):
    """What putting a backup back would mean. Enter keeps the workspace, unless the user went to the other
    button: nothing is put back by accident.
    """

    def __init__(self, plan: RestorePlan, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Put this backup back?"))
        self.setMinimumWidth(theme.pixels(520))
        self.buttons = QDialogButtonBox()
        self.go = self.buttons.addButton(tr("Put it back"), _Role.ActionRole)
        self.keep = self.buttons.addButton(tr("Keep everything as it is"), _Role.RejectRole)
        self.go.clicked.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(tr("Put this backup back?"), type="heading"))
        layout.addWidget(wrapped(plan.path.name, tone="muted"))
        layout.addWidget(_compared(plan, theme))
        for remark in plan.remarks:
            layout.addWidget(wrapped(formats.told(remark)))
        layout.addWidget(
            wrapped(
                tr(
                    "Everything done since then is no longer in the workspace. It is not lost: the workspace "
                    "as it is now is kept as a backup first. It closes for this and opens again."
                )
            )
        )
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.keep.setDefault(True)  # in the dialog only: before, the box makes its own choice
        self.keep.setFocus()

    @staticmethod
    def ask(plan: RestorePlan, theme: Theme, parent: QWidget | None = None) -> bool:
        """True to put it back."""
        return RestoreDialog(plan, theme, parent).exec() == QDialog.DialogCode.Accepted


def _compared(plan: RestorePlan, theme: Theme) -> QFrame:
    """What is there now beside what would be there then."""
    frame = QFrame()
    frame.setProperty("role", "card")
    grid = QGridLayout(frame)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(theme.pixels(24))
    grid.setVerticalSpacing(theme.pixels(4))
    right = Qt.AlignmentFlag.AlignRight
    for column, title in ((1, tr("Now")), (2, tr("In the backup"))):
        grid.addWidget(plain_label(title, tone="muted"), 0, column, right)
    for line, (name, value) in enumerate(COMPARED, start=1):
        grid.addWidget(plain_label(tr(name)), line, 0)
        for column, found in ((1, plan.now), (2, plan.then)):
            text = formats.NONE if found is None else value(found)
            label = plain_label(text)
            label.setAccessibleName(f"{tr(name)}: {text}")
            grid.addWidget(label, line, column, right)
    grid.setColumnStretch(0, 1)
    return frame
