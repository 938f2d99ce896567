"""By how many days the selected sends move, with what that means before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from eros_desktop.domain.errors import ErosError
from eros_desktop.domain.schedule.edits import chosen_sends, move
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.schedule.wording import Names
from eros_desktop.ui import formats
from eros_desktop.ui.plan.telling import sends_in_words
from eros_desktop.ui.settings.quiet import QuietSpin
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr


class MoveDialog(QDialog):
    """A number of days, and the sentence of what it will do or why it cannot."""

    def __init__(
        self,
        plan: WeekPlan,
        items: Sequence[int],
        names: Names,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan, self._items, self._names = plan, items, names
        self.setWindowTitle(tr("Move by days"))
        self.days = QuietSpin(theme)
        self.days.setRange(-6, 6)
        self.days.setValue(1)
        self.days.setAccessibleName(tr("Days, negative for earlier"))
        self.told = plain_label("", wraps=True)
        self.told.setMinimumWidth(360)
        self.told.setMinimumHeight(self.told.fontMetrics().height() * 3)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.addButton(tr("Move"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setProperty("role", "main")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.days.valueChanged.connect(lambda _days: self._tell())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(tr("By how many days?"), type="heading"))
        layout.addWidget(self.days)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)
        self._tell()
        self.days.selectAll()

    @staticmethod
    def ask(
        plan: WeekPlan, items: Sequence[int], names: Names, theme: Theme, parent: QWidget | None = None
    ) -> int:
        """The days, 0 when the dialog was cancelled."""
        dialog = MoveDialog(plan, items, names, theme, parent)
        return dialog.days.value() if dialog.exec() else 0

    def _tell(self) -> None:
        days = self.days.value()
        try:
            move(self._plan, self._items, days, 0, names=self._names)
            told, may = self._where(days), days != 0
        except ErosError as error:
            told, may = formats.told(error.message), False
        if days == 0:
            told = tr("Choose at least one day, earlier or later.")
        self.told.setText(told)
        self.told.setProperty("tone", "" if may or days == 0 else "error")
        self.told.style().polish(self.told)
        self.accept_button.setEnabled(may)

    def _where(self, days: int) -> str:
        """`PPV Unlock, Mon 13:07: Mon 23 Nov → Tue 24 Nov`."""
        chosen = chosen_sends(self._plan, self._items)
        first, last = chosen[0].day, chosen[-1].day
        step = timedelta(days=days)
        before = formats.weekday(first) + ("" if first == last else f" – {formats.weekday(last)}")
        after = formats.weekday(first + step) + (
            "" if first == last else f" – {formats.weekday(last + step)}"
        )
        return f"{sends_in_words(chosen, self._names)}: {before} → {after}"
