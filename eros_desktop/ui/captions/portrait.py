"""The picture of the bank for the README: a search, and a caption with what was found in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.ui.captions.columns import SheetRow
from eros_desktop.ui.captions.pane import CaptionsPane
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.plan.portrait import PLAN_SIZE, SHOWN_CONTENT
from eros_desktop.ui.rendering import THEMES, picture, settle

if TYPE_CHECKING:
    from eros_desktop.domain.captions.checks import CaptionReport
    from eros_desktop.services.captions.checks import CaptionCheckService

ROWS_IN_VIEW = 16
SOUGHT = "worth"
"""Captions that hold it have something for the checks to find."""


def render_captions(window: MainWindow, folder: Path) -> list[Path]:
    """Writes `captions-<theme>.png`. Raises ValueError without a workspace or a fit caption."""
    pane = window.desk.panes.get("captions") if window.desk is not None else None
    if not isinstance(pane, CaptionsPane):
        raise ValueError("Open a workspace first: there is nothing to picture")
    window.resize(*PLAN_SIZE)
    window.go_to("captions")
    settle(window)
    pane.bar.show_filter(CaptionFilter(text=SOUGHT, content_types=SHOWN_CONTENT, performance=(50, None)))
    settle(window)
    pane.show_caption(_telling_caption(pane.model.rows, pane.context.services.caption_checks))
    files = []
    for scheme in THEMES:
        window.theme.set_scheme(scheme)
        settle(window)
        QCoreApplication.processEvents()
        files.append(picture(window, folder / f"captions-{scheme.value}.png"))
    return files


def _telling_caption(rows: Sequence[SheetRow], checks: CaptionCheckService) -> str:
    """Of the first in view that a send type with a structure uses, the one with the most found in it."""
    chosen = [row for row in rows[:ROWS_IN_VIEW] if row.sheet.cell(row.at, "type") == "ppv_unlock"]
    if not chosen:
        raise ValueError("No caption is fit to be pictured")
    return max(chosen, key=lambda row: _marks(checks.check(row.caption_text, "ppv_unlock"))).caption_id


def _marks(report: CaptionReport) -> int:
    """How many places of the text are underlined."""
    return sum(finding.span is not None for finding in report.findings)
