"""Is the file of the workspace sound? Pages, references, tables, and how much is in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import Page, facts, marked, titled
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.data.backups_section import size_words
from eros_desktop.ui.data.section import Section
from eros_desktop.ui.icons import icon
from eros_desktop.ui.widgets.plain import selectable, wrapped
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.check_repairs import CheckRepair
    from eros_desktop.services.checks import CheckReport

KINDS = {
    "integrity": declared("Pages of the file"),
    "foreign_keys": declared("References"),
    "schema": declared("Tables"),
}
MEASURE = 720
"""The widest a line of text reads well, in pixels at zoom 100."""
SHOWN = 50


class CheckSection(Section):
    """Checked when it is first looked at, and when asked."""

    title = declared("Database")

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self.report: CheckReport | None = None
        self.done: list[str] = []
        self.page = Page(tr("What the check found"), context.theme)
        self.again = QPushButton(tr(" Check again"))
        self.repair = QPushButton(tr(" Repair"))
        self._lay_out()
        self.again.clicked.connect(self.check)
        self.repair.clicked.connect(self._repair)
        context.theme.follow(self, self._fill)
        self.page.say(tr("Checking the database …"), "")

    def _lay_out(self) -> None:
        self.again.setIcon(icon("refresh-cw"))
        self.again.setAccessibleName(tr("Check again"))
        self.repair.setIcon(icon("wand-sparkles"))
        self.repair.setAccessibleName(tr("Repair"))
        self.repair.setToolTip(tr("Mends what can be mended honestly; a backup is made first"))
        self.repair.hide()
        inner = QWidget()
        inner.setMaximumWidth(self.context.theme.pixels(MEASURE))
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 16, 16, 0)
        bar.setSpacing(8)
        bar.addWidget(self.again)
        bar.addWidget(self.repair)
        bar.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 0, 8, 16)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.page.area, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner, 1)
        layout.addStretch(0)

    def reload(self) -> None:
        """A change does not make a file unsound: it is checked the first time and when asked."""
        if self.report is None:
            self.check()

    def take_focus(self) -> None:
        self.again.setFocus()

    def check(self) -> None:
        """Reads every page of the file in the background."""
        checks = self.context.services.checks
        self.done = []
        if self.report is None:
            self.page.say(tr("Checking the database …"), tr("A large workspace takes a few seconds."))
        self.again.setEnabled(False)
        self.context.runner.query(
            self, "check", lambda _job: checks.check(), self._show, failed=self._fail,
            name=tr("Checking the database"),
        )  # fmt: skip

    def _fail(self, error: Exception) -> None:
        self.again.setEnabled(True)
        said = formats.told(sentence(error))
        self.page.say(tr("This could not be read"), said, tr("Try again"), self.check)

    def _show(self, report: CheckReport) -> None:
        self.report = report
        self.again.setEnabled(True)
        self.repair.setVisible(not report.is_sound and self.may_write)
        self._fill()

    def _fill(self) -> None:
        report, theme = self.report, self.context.theme
        if report is None:
            return
        column = self.page.begin()
        said = tr("The database is sound") if report.is_sound else tr("The database is not sound")
        heading = selectable(wrapped(said, type="heading"))
        heading.setAccessibleName(said)
        ink = theme.tones.success if report.is_sound else theme.tones.error
        column.addLayout(marked("circle-check" if report.is_sound else "circle-alert", ink, heading, theme))
        if report.is_sound:
            column.addWidget(
                wrapped(
                    tr(
                        "Every page can be read, every reference leads to its row, "
                        "every table is as it must be."
                    ),
                    tone="muted",
                )
            )
        else:
            column.addWidget(
                wrapped(tr("Make a copy of the workspace's folder before anything else."), tone="muted")
            )
        self._add_lines(column, tr("What was repaired"), self.done)
        for kind, title in KINDS.items():
            found = [one.message for one in report.findings if one.kind == kind]
            self._add_lines(column, tr(title), found[:SHOWN])
        box = titled(tr("What is in it"), theme)
        box.addLayout(facts(_facts(report), theme))
        column.addLayout(box)
        self.page.finish()

    def _add_lines(self, column: QVBoxLayout, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        box = titled(title, self.context.theme)
        for line in lines:
            label = selectable(wrapped(formats.told(line)))
            label.setAccessibleName(label.text())
            box.addWidget(label)
        column.addLayout(box)

    def _repair(self) -> None:
        """Mends what can be mended honestly, behind a backup; what is left stays in view."""
        repairs = self.context.services.check_repairs
        self.repair.setEnabled(False)
        self.context.runner.command(
            lambda job: repairs.repair(job), self._show_repair, name=tr("Repairing"), owner=self,
            failed=self.refuse, ended=lambda: self.repair.setEnabled(True),
        )  # fmt: skip

    def _show_repair(self, repair: CheckRepair) -> None:
        self.done = [*([] if repair.backup is None else [repair.backup]), *repair.done]
        self._show(repair.report)
        self.again.setFocus()


def _facts(report: CheckReport) -> list[tuple[str, str]]:
    known = report.facts
    lines = [
        (tr(title), formats.count(int(known[key])))
        for key, title in (
            ("creators", declared("Creators")),
            ("captions", declared("Captions")),
            ("messages", declared("Messages")),
        )
        if key in known
    ]
    if "size_bytes" in known:
        lines.append((tr("Size"), size_words(int(known["size_bytes"]))))
    if "free_bytes" in known:
        lines.append((tr("Free inside"), size_words(int(known["free_bytes"]))))
    if "sqlite_version" in known:
        lines.append(("SQLite", str(known["sqlite_version"])))
    return lines
