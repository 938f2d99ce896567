"""What can be triggered in the Analytics pane; the last three act on the chart the keyboard is in."""

from __future__ import annotations

from eros_desktop.ui.actions.specs import ActionSpec, Needs


def analytics_actions() -> tuple[ActionSpec, ...]:
    """The actions; their texts are declared."""
    needs = Needs.WORKSPACE
    return (
        ActionSpec(
            "charts_compare", "Compare with the period before", "View", "Ctrl+Alt+B", needs=needs,
            icon="chart-line",
        ),
        ActionSpec(
            "charts_unfilter", "Remove every chart filter", "View", "Ctrl+Shift+Backspace", needs=needs,
            icon="x",
        ),
        ActionSpec(
            "chart_table", "Chart: picture or table", "View", "Ctrl+Alt+T", needs=needs, icon="list"
        ),
        ActionSpec(
            "chart_copy", "Chart: copy as a picture", "View", "Ctrl+Shift+P", needs=needs,
            icon="clipboard-copy",
        ),
        ActionSpec(
            "chart_export", "Chart: export as CSV …", "File", "Ctrl+Shift+E", needs=needs,
            icon="file-down",
        ),
    )  # fmt: skip
