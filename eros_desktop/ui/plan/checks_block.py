"""The *Checks* section of the inspector: what its caption's text has and lacks."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from eros_desktop.ui.plan.blocks import block, marked
from eros_desktop.ui.plan.check_rows import (
    CheckRow,
    advice_rows,
    element_rows,
    score_line,
    structure_title,
)
from eros_desktop.ui.plan.marked_text import ink_of_finding
from eros_desktop.ui.plan.questions import CaptionReport, Severity
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import wrapped
from eros_desktop.words import tr

ICONS: dict[Severity, str] = {
    "good": "check",
    "info": "info",
    "warning": "triangle-alert",
    "error": "circle-alert",
}


def checks_block(theme: Theme, report: CaptionReport, text: str) -> QWidget:
    """Structure elements found and missing, then length and wording, then all other advice."""
    holder, column = block(theme, 8)
    column.addWidget(wrapped(structure_title(report), tone="" if report.structure else "muted"))
    for row in element_rows(report, text):
        column.addLayout(_line(theme, row))
    score, advice = score_line(report.score), advice_rows(report)
    if score:
        column.addSpacing(theme.pixels(8))
        column.addWidget(wrapped(score))
    for row in advice:
        column.addLayout(_line(theme, row))
    if not advice:
        column.addLayout(_line(theme, CheckRow("good", tr("Nothing else to remark."))))
    return holder


def _line(theme: Theme, row: CheckRow) -> QHBoxLayout:
    parts: list[QWidget] = [wrapped(row.title)]
    if row.more:
        parts.append(wrapped(row.more, type="caption", tone="muted"))
    return marked(theme, ICONS[row.severity], ink_of_finding(row.severity, theme.tones), *parts)
