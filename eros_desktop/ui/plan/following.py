"""The selection follows its sends over a reading of the week."""

from __future__ import annotations

from eros_desktop.ui.plan.picture import WeekPicture
from eros_desktop.ui.plan.plan_view import PlanView
from eros_desktop.ui.plan.seen_again import seen_again


class Following:
    """Made before a week is shown anew: remembers what was chosen and where the view stood."""

    def __init__(self, view: PlanView, before: WeekPicture | None) -> None:
        self._view, self._before = view, before
        chosen = view.chosen_items()
        self._chosen = [row.send for row in before.rows if row.item_id in chosen] if before else []
        self._top = view.verticalScrollBar().value()

    def select(self, after: WeekPicture) -> None:
        """Chooses the same sends in the week as it is now, or what came in their stead."""
        before = self._before
        if before is not None and after.is_of_same_week(before):
            self._view.verticalScrollBar().setValue(self._top)
            self._view.select_items(seen_again(self._chosen, before.plan.sends, after.plan.sends))
