"""What the Plan pane says where there is no week to show."""

from __future__ import annotations

from collections.abc import Callable

from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.words import tr


def show_unplanned(empty: EmptyState, actions: ActionSet) -> None:
    """The creator has no week here yet; where none can be generated, why."""
    if why := actions.why_not("generate"):
        empty.show_empty(tr("No week planned yet"), f"{why}.", icon_name="calendar")
        return
    empty.show_empty(
        tr("No week planned yet"),
        tr(
            "Generate fills the week with times, captions and prices from what this page earned. You can "
            "look at every reason afterwards."
        ),
        tr("Generate week"),
        lambda: actions.press("generate"),
        icon_name="calendar-plus",
    )


def show_nobody(empty: EmptyState, welcome: Callable[[], None]) -> None:
    """There is no creator at all."""
    empty.show_empty(
        tr("No creators yet"),
        tr("Bring your existing database in or open the demo from the welcome page."),
        tr("Open the welcome page"),
        welcome,
        icon_name="users",
    )
