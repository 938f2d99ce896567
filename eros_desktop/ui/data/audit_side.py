"""The side of the audit: a finding with examples and what its repair would change, or a dimension's query."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from eros_desktop.domain.values import CreatorId
from eros_desktop.services.activity.entries import Subject
from eros_desktop.ui import formats
from eros_desktop.ui.data.dimension_cards import title_of
from eros_desktop.ui.data.side import Side, SideColumn, nothing_chosen
from eros_desktop.ui.theme import Theme
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.audit.report import Dimension, Finding, RepairPreview

QUARANTINE = "quarantine"
SHOWN = 8
LONG = 200


class AuditSide(Side):
    """`repair_asked(finding)`, `waiting_asked()` for rows that wait, `go_asked(subject)` to an example."""

    repair_asked = Signal(object)
    waiting_asked = Signal()
    go_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("The chosen finding"), theme)
        self.show_nothing()

    def show_nothing(self) -> None:
        nothing_chosen(
            self,
            tr("Choose a finding to see examples and its repair, or a dimension to see its query."),
        )

    def enter(self) -> None:
        """The keyboard goes to the repair, where there is one."""
        button = self.buttons.get("repair")
        if button is not None:
            button.setFocus()

    def show_finding(
        self, finding: Finding, dimension: str, preview: RepairPreview | None, *, may_write: bool
    ) -> None:
        def fill(column: SideColumn) -> None:
            tones = self.theme.tones
            signs = {"critical": ("circle-alert", tones.error), "warning": ("triangle-alert", tones.warning)}
            column.heading(finding.sentence, *signs.get(finding.severity, ("info", tones.info)))
            column.facts([(tr("Dimension"), dimension), (tr("Rows"), formats.count(finding.count))])
            if finding.repair is not None:
                _repair(column, preview, None)
                if may_write and preview is not None:
                    column.buttons(
                        (
                            "repair",
                            finding.repair.label,
                            "wand-sparkles",
                            lambda: self.repair_asked.emit(finding),
                        )
                    )
            else:
                column.text(_no_repair(finding), is_quiet=True)
            self._add_ways(column, finding)
            column.lines(tr("Examples"), [told(row) for row in finding.samples[:SHOWN]])

        self.show_all(fill)

    def _add_ways(self, column: SideColumn, finding: Finding) -> None:
        """To the rows that wait, or to the first example where it has a place of its own."""
        if is_waiting(finding):
            column.buttons(("waiting", tr("Show waiting rows"), "inbox", self.waiting_asked.emit))
            return
        subject = subject_of(finding)
        if subject is not None:
            column.buttons(("go", tr("Go to the first one"), "eye", lambda: self.go_asked.emit(subject)))

    def say_no_preview(self, finding: Finding, why: str) -> None:
        """The repair cannot be shown now, so it is not offered."""

        def fill(column: SideColumn) -> None:
            column.heading(finding.sentence)
            column.text(why)

        self.show_all(fill)

    def show_dimension(self, dimension: Dimension) -> None:
        """How its score comes about."""

        def fill(column: SideColumn) -> None:
            column.heading(title_of(dimension))
            column.facts(
                [
                    (tr("Score"), formats.score(dimension.score)),
                    (tr("Weight"), formats.percent(dimension.weight)),
                    (tr("Passed"), formats.count(dimension.passed)),
                    (tr("Checked"), formats.count(dimension.checked)),
                ]
            )
            column.text(
                tr("The score is 100 times the rows that passed, divided by the rows checked."), is_quiet=True
            )
            column.lines(tr("The query"), [dimension.query])

        self.show_all(fill)


def _repair(column: SideColumn, preview: RepairPreview | None, why: str | None) -> None:
    if preview is None:
        column.text(why or tr("Working out what the repair would change …"), is_quiet=True)
        return
    column.text(preview.sentence)
    column.text(tr("It can be taken back, and no value is made up."), is_quiet=True)
    changes = [
        tr("{before}  →  {after}").format(before=told(before), after=told(after) or tr("kept aside"))
        for before, after in preview.rows[:SHOWN]
    ]
    rest = preview.count - len(changes)
    if rest > 0:
        changes.append(formats.counted(rest, tr("and {number} more row"), tr("and {number} more rows")))
    column.lines(tr("What would change"), changes)


def is_waiting(finding: Finding) -> bool:
    """Whether it is about rows that wait in quarantine."""
    return any(row.get("table") == QUARANTINE for row in finding.samples)


def subject_of(finding: Finding) -> Subject | None:
    """The creator or caption that is the first example."""
    row = finding.samples[0] if finding.samples else {}
    if row.get("table") == "creators" and row.get("creator_id"):
        return Subject("creator", creator_id=CreatorId(str(row["creator_id"])))
    if row.get("table") == "caption_bank" and row.get("caption_id"):
        return Subject("caption", caption_id=str(row["caption_id"]))
    return None


def _no_repair(finding: Finding) -> str:
    if is_waiting(finding):
        return tr("They can be put right and run again, or set aside.")
    return tr("There is no honest repair: what is missing is not known. Import it, or enter it.")


def told(row: Any) -> str:
    """A row in one line: its values, with their names where they have some."""
    if row is None:
        return ""
    if isinstance(row, Mapping) and row.get("table") == QUARANTINE:
        return _waiting_told(row)
    if isinstance(row, Mapping):
        parts = [
            f"{key}: {formats.NONE if value is None else value}"
            for key, value in row.items()
            if key != "table"
        ]
        if row.get("table"):
            parts.insert(0, formats.name_of(str(row["table"])))
        return formats.one_line(formats.words(parts))[:LONG]
    if isinstance(row, tuple | list):
        return formats.one_line(formats.words([str(value) for value in row]))[:LONG]
    return formats.one_line(str(row))[:LONG]


def _waiting_told(row: Mapping[str, Any]) -> str:
    """A row that waits: what it is of, where it stood, and why."""
    line = row.get("line")
    parts = [
        formats.name_of(str(row.get("table_name") or "")),
        tr("Line {lines}").format(lines=line) if line else None,
        str(row.get("reason") or ""),
    ]
    return formats.one_line(formats.words(parts))[:LONG]
