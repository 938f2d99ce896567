"""The small questions of the Data pane: which backup file, whether to put one back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from eros_desktop.ui.captions.blocks import card, wrapped
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, selectable
from eros_desktop.words import tr

_Role = QDialogButtonBox.ButtonRole


class BackupFile:
    """Asks for a backup that lies elsewhere."""

    @staticmethod
    def ask(parent: QWidget) -> Path | None:
        """The file, None when the user changed their mind."""
        kinds = tr("Backups (*.eros);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(parent, tr("Choose a backup"), "", kinds)
        return Path(chosen) if chosen else None


class RestoreDialog(QDialog):
    """What putting a backup back would mean. Enter keeps the workspace, so that it is never put back by
    accident.
    """

    def __init__(self, lines: Sequence[str], name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Put this backup back?"))
        self.setMinimumWidth(theme.pixels(480))
        self.buttons = QDialogButtonBox()
        self.go = self.buttons.addButton(tr("Put it back"), _Role.DestructiveRole)
        self.keep = self.buttons.addButton(tr("Keep everything as it is"), _Role.RejectRole)
        self.go.setAutoDefault(False)
        self.keep.setDefault(True)
        self.go.clicked.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(tr("Put this backup back?"), type="heading"))
        told = [name, *lines]
        labels = [selectable(wrapped(line)) for line in told]
        for label in labels:
            label.setAccessibleName(label.text())
        layout.addWidget(card(*labels, theme=theme))
        layout.addWidget(
            wrapped(
                tr(
                    "Everything done since then is no longer in the workspace. It is not lost: a backup of "
                    "the workspace as it is now is made first. The workspace closes for it and opens again."
                )
            )
        )
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.keep.setFocus()

    @staticmethod
    def ask(plan: Any, name: str, theme: Theme, parent: QWidget | None = None) -> bool:
        """True to put it back."""
        return RestoreDialog(plan_lines(plan), name, theme, parent).exec() == QDialog.DialogCode.Accepted


def plan_lines(plan: Any) -> list[str]:
    """What a plan to restore says."""
    if plan is None:
        return []
    lines = getattr(plan, "lines", None)
    if lines is not None:
        return [str(line) for line in lines]
    return [str(getattr(plan, "sentence", plan))]
