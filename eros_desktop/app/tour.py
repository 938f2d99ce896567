"""The demo without a display: plan, export, picture every pane, say where it all is."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.app.run import start
from eros_desktop.domain.errors import ErosError
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.bundle import Services
from eros_desktop.ui.rendering import render_panes, settle

WORKSPACE, SCHEDULES, PICTURES = "workspace", "schedules", "screenshots"
FORMATS = ("csv", "json")


def run_tour(out: Path, today: date | None) -> int:
    """Leaves `workspace`, `schedules` and `screenshots` under `out`, says so, returns the exit code."""
    try:
        with open_workspace(out / WORKSPACE, create=True, today=today) as workspace:
            plans = _planned(workspace.services)
            files = _exported(workspace.services, plans, out / SCHEDULES)
        pictures = _pictured(out, today)
    except ErosError as error:
        print(f"error: {error.message}", file=sys.stderr)
        return 1
    for plan in plans:
        score = f"{plan.validation.score:.1f}, {plan.validation.status}" if plan.validation else "not judged"
        print(f"{plan.page_name}: week of {plan.week}, {len(plan.sends)} sends, quality {score}")
    print(f"{len(files)} schedules: {out / SCHEDULES}")
    print(f"{len(pictures)} screenshots: {out / PICTURES}")
    print(f"The demo workspace: {out / WORKSPACE}. Where there is a display, ./run opens the window.")
    return 0


def _planned(services: Services) -> Sequence[WeekPlan]:
    if not services.creators.active_ids():
        services.demo.fill()
    return services.plans.generate(services.creators.active_ids(), replace=True).plans


def _exported(services: Services, plans: Sequence[WeekPlan], folder: Path) -> list[Path]:
    files: list[Path] = []
    for plan in plans:
        for key in FORMATS:
            files.extend(services.exports.export([plan.creator_id], plan.week, key, folder).files)
    return files


def _pictured(out: Path, today: date | None) -> list[Path]:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    started = start(application, out / WORKSPACE, today=today)
    try:
        settle(started.window)
        return render_panes(started.window, out / PICTURES)
    finally:
        started.stop()
