"""How good the data is: six dimensions with their weights, what was found, and honest repairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from eros_desktop.domain.audit.report import shown_score
from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.activity.wording import moment_text
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.data.audit_side import AuditSide
from eros_desktop.ui.data.dimension_cards import DimensionCards, title_of
from eros_desktop.ui.data.section import Section, listing
from eros_desktop.ui.icons import icon
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.plan.zones import manager_zone
from eros_desktop.ui.widgets.plain import elided_label, plain_label
from eros_desktop.ui.widgets.side_split import Room
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.domain.audit.report import Audit, Finding
    from eros_desktop.services.activity.entries import Subject

SEVERITY = "severity"
SEVERITIES = {"critical": declared("Critical"), "warning": declared("Warning"), "note": declared("Note")}
SIGNS = {"critical": "circle-alert", "warning": "triangle-alert", "note": "info"}
ROOM = Room(side=440, least_side=320, most_share=0.5)
_SIGN = int(Qt.ItemDataRole.DecorationRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class FindingsModel(TableModel["Finding"]):
    """A sign stands beside the word of the severity."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if role == _SIGN and index.isValid() and self.columns[index.column()].key == SEVERITY:
            return icon(SIGNS.get(self.rows[index.row()].severity, "info"))
        return super().data(index, role)


class AuditSection(Section):
    """Examined when it is first looked at and after every repair; else when asked.

    `waiting_asked()` to see the rows that wait.
    """

    title = declared("Data quality")
    waiting_asked = Signal()

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self.audit: Audit | None = None
        self.is_stale = False
        self._job: Job | None = None
        self._titles: dict[str, str] = {}
        self.grade = plain_label(type="title")
        self.told = elided_label(tone="muted")
        self.again = QPushButton(tr(" Examine again"))
        self.bar = QProgressBar()
        self.cards = DimensionCards(context.theme)
        columns = self._columns()
        self.model = FindingsModel(columns, lambda finding: (finding.dimension, finding.key))
        self.table: Table[Finding] = Table(
            declared("Findings"), columns, self.model.key, context.state, model=self.model
        )
        self.side = AuditSide(context.theme)
        self._lay_out()
        self._connect()

    def _columns(self) -> tuple[Column[Finding], ...]:
        return (
            Column(SEVERITY, declared("Severity"), lambda one: tr(SEVERITIES.get(one.severity, one.severity)),
                   str, width=120),
            Column("sentence", declared("What was found"), lambda one: formats.told(one.sentence), str,
                   width=320, stretches=True, tip=lambda one: formats.told(one.sentence)),
            Column("dimension", declared("Dimension"), lambda one: self._title_of(one.dimension), str,
                   width=176, yields=1),
            Column("count", declared("Rows"), lambda one: one.count, formats.count, RIGHT, width=80),
            Column("repair", declared("Repair"),
                   lambda one: tr("Possible") if one.repair is not None else "", str, width=88, yields=2),
        )  # fmt: skip

    def _title_of(self, key: str) -> str:
        return self._titles.get(key, tr("None of the six"))

    def _lay_out(self) -> None:
        self.again.setIcon(icon("refresh-cw"))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.hide()
        self.table.room.least = 320
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 12)
        line.setSpacing(16)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self.grade.setWordWrap(True)
        texts.addWidget(self.grade)
        texts.addWidget(self.told)
        line.addLayout(texts, 1)
        line.addWidget(self.bar, 1)
        line.addWidget(self.again)
        left, column = listing(head, self.cards, self.table)
        column.insertSpacing(2, 16)
        self.put_beside(left, self.side, "audit", ROOM)
        self.lead(self.table)

    def _connect(self) -> None:
        self.again.clicked.connect(self.examine)
        self.cards.picked.connect(self._take_dimension)
        self.table.selected.connect(lambda _row: self._show_chosen())
        self.table.activated.connect(lambda _row: self.side.enter())
        self.side.repair_asked.connect(self._repair)
        self.side.waiting_asked.connect(self.waiting_asked)
        self.side.go_asked.connect(self._go)
        self.context.runner.jobs_changed.connect(self._show_progress)

    # -- examining --------------------------------------------------------------------------

    def reload(self) -> None:
        """The first time it examines; later it says that something has changed since."""
        if self.audit is None:
            self.examine()
        else:
            self.is_stale = True
            self._show_head()

    def examine(self) -> None:
        """Runs every query of the audit in the background."""
        audit = self.context.services.audit
        if self.audit is None:
            self.table.show_loading(tr("the data"))
        self._job = self.context.runner.query(
            self, "audit", lambda job: audit.run(progress=job), self._show,
            failed=self._fail, name=tr("Examining the data"),
        )  # fmt: skip
        self._show_progress()

    def _fail(self, error: Exception) -> None:
        self.table.show_error(formats.told(sentence(error)), self.examine)

    def _show_progress(self) -> None:
        job = self._job
        is_busy = job is not None and not job.state.is_over
        self.bar.setVisible(is_busy)
        self.again.setEnabled(not is_busy)
        if job is not None and is_busy:
            self.bar.setRange(0, job.progress.total)
            self.bar.setValue(job.progress.done)

    def _show(self, audit: Audit) -> None:
        self.audit, self.is_stale = audit, False
        self._titles = {one.key: title_of(one) for one in audit.dimensions}
        self.cards.show_dimensions(audit.dimensions)
        self._show_head()
        self._filter()
        self.table.set_rows(audit.findings)
        if self.table.current() is None and self.model.rows:
            self.table.view.setCurrentIndex(self.model.index(0, 0))
        self._show_progress()
        self._show_chosen()

    def _show_head(self) -> None:
        audit = self.audit
        if audit is None:
            return
        self.grade.setText(
            tr("{score} of 100, grade {grade}").format(
                score=formats.score(shown_score(audit.score)), grade=audit.grade
            )
        )
        when = moment_text(str(audit.at), manager_zone(self.context.state))
        said = [
            tr("Examined {when}. Something has changed since.").format(when=when)
            if self.is_stale
            else tr("Examined {when}.").format(when=when)
        ]
        if audit.deductions:
            off = tr("{points} taken off for findings that no dimension counts.")
            said.append(off.format(points=audit.deductions))
        self.told.setText(" ".join(said))

    # -- choosing ---------------------------------------------------------------------------

    def _take_dimension(self, key: str) -> None:
        """Only the findings of that dimension, its query at the side; again, and all are back."""
        self._filter()
        self.table.refresh()
        dimension = self.cards.chosen
        if dimension is not None:
            self.table.view.clearSelection()
            self.side.show_dimension(dimension)
        else:
            self._show_chosen()

    def _filter(self) -> None:
        chosen = self.cards.chosen
        key = None if chosen is None else chosen.key
        self.model.set_filter(
            None if key is None else lambda rows: [row for row in rows if row.dimension == key]
        )
        if key is None:
            self.table.set_empty(
                tr("Nothing to complain about"),
                tr("Every row passed what was asked of it."),
                icon_name="circle-check",
            )
        else:
            self.table.set_empty(
                tr("Nothing found here"), tr("Every row passed in this dimension."),
                tr("Show all findings"), self.cards.clear, icon_name="circle-check",
            )  # fmt: skip

    def _show_chosen(self) -> None:
        finding = self.table.current()
        if finding is None:
            self.side.show_nothing()
            return
        self.side.show_finding(finding, self._title_of(finding.dimension), None, may_write=self.may_write)
        if finding.repair is None or self.audit is None or finding not in self.audit.findings:
            return  # while rows are exchanged one of the audit before may still be chosen
        audit, key = self.context.services.audit, finding.key
        self.context.runner.query(
            self,
            "repair preview",
            lambda _job: audit.preview(key),
            lambda preview: self._show_preview(finding, preview),
            failed=lambda error: self._refuse_preview(finding, error),
        )

    def _show_preview(self, finding: Finding, preview: Any) -> None:
        if self.table.current() is finding:
            self.side.show_finding(
                finding, self._title_of(finding.dimension), preview, may_write=self.may_write
            )

    def _refuse_preview(self, finding: Finding, error: Exception) -> None:
        if self.table.current() is finding:
            self.side.say_no_preview(finding, formats.told(sentence(error)))

    def _repair(self, finding: Finding) -> None:
        audit, key = self.context.services.audit, finding.key
        self.command(tr("Repairing"), lambda _job: audit.repair(key), lambda _change: self.examine())

    def _go(self, subject: Subject) -> None:
        if self.context.jumps is not None:
            self.context.jumps.show(subject)
