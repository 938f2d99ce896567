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
from eros_desktop.ui.imports.naming import table_words
from eros_desktop.ui.theme import Theme
from eros_desktop.words import declared, localised, tr

if TYPE_CHECKING:
    from eros_desktop.domain.audit.report import Dimension, Finding, RepairPreview

LABELS = (
    declared("Empty or set aside"),
    declared("Link by page name"),
    declared("Empty these names"),
    declared("Set aside"),
    declared("Correct or set aside"),
    declared("Compute anew"),
    declared("Make unknown"),
)
"""What the buttons of repairs say."""
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
            "circle-check",
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
            column.heading(formats.told(finding.sentence), *signs.get(finding.severity, ("info", tones.info)))
            column.facts([(tr("Dimension"), dimension), (tr("Rows"), formats.count(finding.count))])
            if finding.repair is not None:
                self._add_repair(column, finding, finding.repair.label, preview, may_write=may_write)
            else:
                column.text(_no_repair(finding), is_quiet=True)
            self._add_ways(column, finding)
            column.lines(tr("Examples"), [told(row) for row in finding.samples[:SHOWN]])

        self.show_all(fill)

    def _add_repair(
        self, column: SideColumn, finding: Finding, label: str, preview: RepairPreview | None, *,
        may_write: bool,
    ) -> None:  # fmt: skip
        """What it would do, the button, and row by row what would change."""
        if preview is None:
            column.text(tr("Working out what the repair would change …"), is_quiet=True)
            return
        column.text(formats.told(preview.sentence))
        column.text(tr("It can be taken back, and no value is made up."), is_quiet=True)
        if may_write:
            column.buttons(
                (
                    "repair",
                    tr(label) if label in LABELS else label,
                    "wand-sparkles",
                    lambda: self.repair_asked.emit(finding),
                )
            )
        changes = [change_told(before, after) for before, after in preview.rows[:SHOWN]]
        rest = preview.count - len(changes)
        if rest > 0:
            changes.append(formats.counted(rest, tr("and {number} more row"), tr("and {number} more rows")))
        column.lines(tr("What would change"), changes)

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
            column.heading(formats.told(finding.sentence))
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


def change_told(before: Any, after: Any) -> str:
    """A row before and after in one line: what tells it apart, then only the values that differ."""
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return tr("{before}  →  {after}").format(before=told(before), after=told(after) or tr("kept aside"))
    kept = {key: value for key, value in before.items() if after.get(key) == value and value is not None}
    differs = [
        tr("{name}: {before} → {after}").format(
            name=key, before=_value(before.get(key)), after=_value(after[key])
        )
        for key in after
        if after[key] != before.get(key)
    ]
    return formats.one_line(formats.words([told(kept), *differs]))[:LONG]


def _value(value: Any) -> str:
    if isinstance(value, float):
        return localised(f"{value:.6g}")
    return formats.NONE if value is None else str(value)


def told(row: Any) -> str:
    """A row in one line: its values, with their names where they have some."""
    if row is None:
        return ""
    if isinstance(row, Mapping) and row.get("table") == QUARANTINE:
        return _waiting_told(row)
    if isinstance(row, Mapping):
        parts = [f"{key}: {_value(value)}" for key, value in row.items() if key != "table"]
        if row.get("table"):
            parts.insert(0, table_words(str(row["table"])))
        return formats.one_line(formats.words(parts))[:LONG]
    if isinstance(row, tuple | list):
        return formats.one_line(formats.words([str(value) for value in row]))[:LONG]
    return formats.one_line(str(row))[:LONG]


def _waiting_told(row: Mapping[str, Any]) -> str:
    """A row that waits: what it is of, where it stood, and why."""
    line = row.get("line")
    parts = [
        table_words(str(row.get("table_name") or "")),
        tr("Line {lines}").format(lines=line) if line else None,
        formats.told(str(row.get("reason") or "")),
    ]
    return formats.one_line(formats.words(parts))[:LONG]
