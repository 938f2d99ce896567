"""The decisions of the Plan pane: whether to replace a week, and whose weeks to plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import CreatorId
from eros_desktop.ui import formats
from eros_desktop.ui.plan.reading import Standing
from eros_desktop.ui.widgets.plain import plain_label

Answer = Literal["replace", "keep", "cancel"]
_Role = QDialogButtonBox.ButtonRole


class ReplaceDialog(QDialog):
    """Asks before stored weeks are planned anew; `keep` plans only the creators without one."""

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: Answer = "cancel"
        heading = (
            "Replace the planned week?"
            if standing.drafts == 1
            else f"Replace {standing.drafts} planned weeks?"
        )
        self.setWindowTitle(heading)
        buttons = QDialogButtonBox()
        replace = buttons.addButton("Replace", _Role.AcceptRole)
        replace.setProperty("role", "main")
        replace.clicked.connect(lambda: self._take("replace"))
        if standing.drafts + standing.closed < len(standing.names):
            keep = buttons.addButton("Plan only the missing ones", _Role.ActionRole)
            keep.clicked.connect(lambda: self._take("keep"))
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(heading, type="heading"))
        text = plain_label(replace_text(standing), wraps=True)
        text.setMinimumWidth(400)
        layout.addWidget(text)
        layout.addWidget(buttons)

    @staticmethod
    def ask(standing: Standing, parent: QWidget | None = None) -> Answer:
        """Shows the question and waits for the answer."""
        dialog = ReplaceDialog(standing, parent)
        dialog.exec()
        return dialog.answer

    def _take(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()


def replace_text(standing: Standing) -> str:
    """`49 sends will be replaced, 2 locked stay.`, and what else stays."""
    sends = "1 send" if standing.replaced == 1 else f"{formats.count(standing.replaced)} sends"
    kept = f"{formats.count(standing.kept)} locked or hand-edited " + (
        "stays" if standing.kept == 1 else "stay"
    )
    parts = [f"{sends} will be replaced, {kept}." if standing.kept else f"{sends} will be replaced."]
    if standing.closed:
        weeks = "1 week is" if standing.closed == 1 else f"{standing.closed} weeks are"
        parts.append(f"{weeks} queued or completed and will not be touched.")
    return " ".join(parts)


class CreatorsDialog(QDialog):
    """A list of creators to tick."""

    def __init__(
        self, creators: Sequence[Creator], ticked: Sequence[CreatorId], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Generate for chosen creators")
        self.resize(400, 440)
        self.list = QListWidget()
        self.list.setAccessibleName("Creators to plan")
        for creator in creators:
            item = QListWidgetItem(f"{creator.display_name}  ({creator.page_name})")
            item.setData(Qt.ItemDataRole.UserRole, creator.creator_id)
            is_ticked = creator.creator_id in ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.generate = self.buttons.addButton("Generate", _Role.AcceptRole)
        self.generate.setProperty("role", "main")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(lambda _item: self._enable())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label("Whose week shall be planned?", type="heading"))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.buttons)
        self._enable()

    @staticmethod
    def ask(
        creators: Sequence[Creator], ticked: Sequence[CreatorId], parent: QWidget | None = None
    ) -> tuple[CreatorId, ...] | None:
        """The ticked creators, None when the dialog was cancelled."""
        dialog = CreatorsDialog(creators, ticked, parent)
        return dialog.chosen() if dialog.exec() else None

    def chosen(self) -> tuple[CreatorId, ...]:
        items = (self.list.item(place) for place in range(self.list.count()))
        return tuple(
            CreatorId(str(item.data(Qt.ItemDataRole.UserRole)))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _enable(self) -> None:
        self.generate.setEnabled(bool(self.chosen()))
