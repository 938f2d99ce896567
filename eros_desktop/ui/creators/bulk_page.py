"""Several creators at once: what to change in all of them, rest or recall."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.creators.fields import named
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.form import Form, FormField
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import tr

KEEP = "\0keep"
"""Payload of the choice that leaves a field as it is in each creator."""


def bulk_fields() -> tuple[FormField, ...]:
    from eros_desktop.services.creator_work.fields import CONTENT_CATEGORIES, PAGE_TYPES, zones

    keep = (KEEP, tr("As they are"))
    return (
        FormField(
            "page_type",
            tr("Page type"),
            "choice",
            (keep, *named(PAGE_TYPES)),
        ),
        FormField(
            "performance_tier",
            tr("Tier"),
            "choice",
            (keep, (None, formats.tier(None)), *((tier, formats.tier(tier)) for tier in (1, 2, 3, 4))),
        ),
        FormField(
            "content_category",
            tr("Content category"),
            "choice",
            (keep, *named(CONTENT_CATEGORIES)),
        ),
        FormField("timezone", tr("Time zone"), "lookup", tuple((zone, zone) for zone in zones())),
        FormField("creator_group", tr("Group")),
    )


class BulkPage(QWidget):
    """`apply_asked(values)` with the fields to change in all; `rest_asked(bool)` with what they become."""

    apply_asked = Signal(object)
    rest_asked = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._may_edit = True
        self.heading = plain_label(type="heading")
        self.summary = wrapped("", tone="muted")
        self.form = Form(bulk_fields(), theme)
        self.apply = QPushButton(tr("Change all"))
        self.rest = QPushButton(tr("Deactivate"))
        self.recall = QPushButton(tr("Reactivate"))
        self.note = wrapped("", type="caption", tone="muted")
        self.apply.setProperty("role", "main")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.rest, self.recall):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 24, 16)
        column.setSpacing(theme.pixels(16))
        for part in (self.heading, self.summary, self.form):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self.note)
        column.addStretch(1)
        self.form.edited.connect(self._enable)
        self.apply.clicked.connect(lambda: self.apply_asked.emit(self.values()))
        self.rest.clicked.connect(lambda: self.rest_asked.emit(False))
        self.recall.clicked.connect(lambda: self.rest_asked.emit(True))
        self.clear()

    def clear(self) -> None:
        """Nothing is to be changed."""
        self.form.show_values({"page_type": KEEP, "performance_tier": KEEP, "content_category": KEEP})
        self._enable()

    def show_chosen(self, number: int, active: int, names: str, *, may_edit: bool) -> None:
        """`active` of the `number` are not deactivated; `names` are some of them."""
        self._may_edit = may_edit
        self.heading.setText(tr("{count} creators").format(count=formats.count(number)))
        self.summary.setText(names)
        self.rest.setEnabled(may_edit and active > 0)
        self.recall.setEnabled(may_edit and active < number)
        self.form.set_may_edit(may_edit)
        self.note.setText(
            tr("One step for all of them, taken back in one. Empty fields leave what each creator has.")
            if may_edit
            else tr("This workspace is open for reading only.")
        )
        self._enable()

    def values(self) -> dict[str, Any]:
        """What is to change; fields left as they are do not appear."""
        found = self.form.values()
        return {
            name: value
            for name, value in found.items()
            if value != KEEP and not (value is None and name in ("timezone", "creator_group"))
        }

    def _enable(self) -> None:
        self.apply.setEnabled(self._may_edit and bool(self.values()))
