"""The panes of the window, one line each. A factory imports its pane when it is made, not before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from eros_desktop.ui.context import Pane, PaneContext


@dataclass(frozen=True, slots=True)
class PaneSpec:
    """A place in the rail. `is_last` ones stand at its bottom."""

    key: str
    title: str
    icon: str
    make: Callable[[PaneContext], Pane]
    is_last: bool = False


def _plan(context: PaneContext) -> Pane:
    from eros_desktop.ui.plan.pane import PlanPane

    return PlanPane(context)


def _creators(context: PaneContext) -> Pane:
    from eros_desktop.ui.creators.pane import CreatorsPane

    return CreatorsPane(context)


def _captions(context: PaneContext) -> Pane:
    from eros_desktop.ui.captions.pane import CaptionsPane

    return CaptionsPane(context)


def _analytics(context: PaneContext) -> Pane:
    from eros_desktop.ui.analytics.pane import AnalyticsPane

    return AnalyticsPane(context)


def _templates(context: PaneContext) -> Pane:
    from eros_desktop.ui.templates.pane import TemplatesPane

    return TemplatesPane(context)


def _data(context: PaneContext) -> Pane:
    from eros_desktop.ui.data.pane import DataPane

    return DataPane(context)


def _activity(context: PaneContext) -> Pane:
    from eros_desktop.ui.activity.pane import ActivityPane

    return ActivityPane(context)


def _settings(context: PaneContext) -> Pane:
    from eros_desktop.ui.settings.pane import SettingsPane

    return SettingsPane(context)


PANES: tuple[PaneSpec, ...] = (
    PaneSpec("plan", "Plan", "calendar-days", _plan),
    PaneSpec("creators", "Creators", "users", _creators),
    PaneSpec("captions", "Captions", "captions", _captions),
    PaneSpec("analytics", "Analytics", "chart-column", _analytics),
    PaneSpec("templates", "Templates", "layout-template", _templates),
    PaneSpec("data", "Data", "database", _data),
    PaneSpec("activity", "Activity", "activity", _activity),
    PaneSpec("settings", "Settings", "settings", _settings, is_last=True),
)
