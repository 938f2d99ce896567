"""What can be triggered in the Analytics pane; the last three act on the chart the keyboard is in."""

from __future__ import annotations

from eros_desktop.ui.actions.specs import ActionSpec, Needs
from eros_desktop.words import tr


def analytics_actions() -> tuple[ActionSpec, ...]:
    """The actions in the user's language."""
    needs = Needs.WORKSPACE
    return (
        ActionSpec(
            "charts_compare", tr("Compare with the period before"), "View", "Ctrl+Alt+B", needs=needs,
            icon="chart-line",
        ),
        ActionSpec(
            "charts_unfilter", tr("Remove every chart filter"), "View", "Ctrl+Shift+Backspace", needs=needs,
            icon="x",
        ),
        ActionSpec(
            "chart_table", tr("Chart: picture or table"), "View", "Ctrl+Alt+T", needs=needs, icon="list"
        ),
        ActionSpec(
            "chart_copy", tr("Chart: copy as a picture"), "View", "Ctrl+Shift+P", needs=needs,
            icon="clipboard-copy",
        ),
        ActionSpec(
            "chart_export", tr("Chart: export as CSV …"), "File", "Ctrl+Shift+E", needs=needs,
            icon="file-down",
        ),
    )  # fmt: skip
