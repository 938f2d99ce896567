"""The *Planning* section: how weeks are planned from now on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui.formats import told
from eros_desktop.ui.settings.fields import GROUPS
from eros_desktop.ui.settings.rows import setting
from eros_desktop.ui.settings.weights import WeightsForm
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import ToneRole, plain_label
from eros_desktop.words import declared, tr

INTRODUCTION = declared("Holds for weeks planned from now on; stored weeks stay as they are.")
READ_ONLY = declared("This workspace is open for reading only, so its settings cannot be changed.")


class PlanningForm(QWidget):
    """Signals: `save_asked(PlanSettings)`, `read_asked()` after reading failed, and `refused(QWidget)` with
    what should come into view then.

    What the user changed and did not save is never overwritten by a later reading.
    """

    save_asked = Signal(object)
    read_asked = Signal()
    refused = Signal(object)

    def __init__(self, theme: Theme, is_read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_read_only = is_read_only
        self._stored: PlanSettings | None = None
        self._weights = WeightsForm(theme)
        self.weights = self._weights.fields
        self.presets = self._weights.presets
        self.sum = self._weights.sum
        self.settings_of = {field.key: setting(theme, field) for group in GROUPS for field in group.fields}
        self.save = QPushButton(tr("Save"))
        self.reset = QPushButton(tr("Reset to defaults"))
        self.again = QPushButton(tr("Read again"))
        self.said = plain_label(wraps=True)
        self._body = QWidget()
        self._columns: list[QVBoxLayout] = []
        self._lay_out()
        self._connect()
        self._say(tr("Reading the settings …"))
        self._enable()

    def _lay_out(self) -> None:
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        self._columns.append(body)
        body.addLayout(self._group(tr("How captions are scored"), (self._weights,)))
        for group in GROUPS:
            rows = tuple(self.settings_of[field.key].row for field in group.fields)
            body.addLayout(self._group(tr(group.title), rows))
        self.save.setProperty("role", "main")
        self.save.setAccessibleName(tr("Save the planning settings"))
        self.reset.setAccessibleName(tr("Reset the planning settings to defaults"))
        self.again.setAccessibleName(tr("Read the planning settings again"))
        self.said.setAccessibleName(tr("What became of the planning settings"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.save, self.reset, self.again):
            foot.addWidget(button)
        foot.addSpacing(8)
        foot.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._columns.append(column)
        column.addWidget(plain_label(tr(INTRODUCTION), tone="muted", wraps=True))
        column.addWidget(self._body)
        column.addLayout(foot)
        self._theme.changed.connect(self._fit)
        self._fit()

    def _group(self, title: str, rows: tuple[QWidget, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(plain_label(title, tone="strong"))
        for row in rows:
            column.addWidget(row)
        self._columns.append(column)
        return column

    def _connect(self) -> None:
        self._weights.changed.connect(self._take_change)
        for one in self.settings_of.values():
            one.row.changed.connect(self._take_change)
        self.save.clicked.connect(lambda: self.save_asked.emit(self.settings))
        self.reset.clicked.connect(self._reset)
        self.again.clicked.connect(self.read_asked)

    # -- what is shown -----------------------------------------------------------------------------

    @property
    def settings(self) -> PlanSettings:
        """What the form says now."""
        values = {key: one.read() for key, one in self.settings_of.items()}
        return replace(self._stored or PlanSettings(), weights=self._weights.weights, **values)

    @property
    def is_changed(self) -> bool:
        return self._stored is not None and self.settings != self._stored

    def show_settings(self, stored: PlanSettings) -> None:
        """What is stored, unless the user is at work on it."""
        was_changed, is_first = self.is_changed, self._stored is None
        self._stored = stored
        if not was_changed:
            self._fill(stored)
        if is_first:
            self._say(tr(READ_ONLY) if self._is_read_only else "")
        self._enable()

    def show_failure(self, error: Exception) -> None:
        """The settings could not be read."""
        self._say(told(sentence(error)), "error")
        self._enable(failed=True)

    def show_saved(self, saved: PlanSettings, summary: str) -> None:
        """Says what was done."""
        self._stored = saved
        self._refuse_nothing()
        self._say(told(f"{summary}."), "success")
        self._enable()

    def show_refusal(self, error: Exception) -> None:
        """Says beside the field what the service refused; what was typed stays."""
        text = told(sentence(error))
        field = error.field if isinstance(error, InvalidInput) else ""
        if field == "weights":
            self._weights.refuse(text)
            self._weights.fields["freshness"].setFocus()
            refused: QWidget = self._weights.sum
        elif field in self.settings_of:
            self.settings_of[field].row.refuse(text)
            refused = self.settings_of[field].row.control
            refused.setFocus()
        else:
            self._say(text, "error")
            return
        self._say(tr("Not saved; see the field in question."), "error")
        self.refused.emit(refused)

    # -- doing -------------------------------------------------------------------------------------

    def _reset(self) -> None:
        self._fill(PlanSettings())
        self._refuse_nothing()
        self._say(tr("These are the recommended settings. Save to keep them.") if self.is_changed else "")
        self._enable()

    def _take_change(self) -> None:
        self._refuse_nothing()
        self._say(tr("Not saved yet.") if self.is_changed else "")
        self._enable()

    def _fill(self, shown: PlanSettings) -> None:
        self._weights.show_weights(shown.weights)
        for key, one in self.settings_of.items():
            one.row.control.blockSignals(True)
            one.write(getattr(shown, key))
            one.row.control.blockSignals(False)

    def _refuse_nothing(self) -> None:
        self._weights.refuse("")
        for one in self.settings_of.values():
            one.row.refuse("")

    def _enable(self, *, failed: bool = False) -> None:
        is_open = self._stored is not None and not self._is_read_only
        self._body.setEnabled(is_open)
        self.save.setEnabled(is_open and self.is_changed)
        self.reset.setEnabled(is_open and self.settings != PlanSettings())
        self.again.setVisible(failed and self._stored is None)

    def _say(self, text: str, tone: ToneRole = "muted") -> None:
        self.said.setText(text)
        self.said.setProperty("tone", tone)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def _fit(self) -> None:
        body, *groups, column = self._columns
        for one in groups:
            one.setSpacing(self._theme.pixels(12))
        for one in (body, column):
            one.setSpacing(self._theme.pixels(24))
