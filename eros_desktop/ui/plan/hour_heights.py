"""How tall an hour of the canvas is: as remembered, as the user makes it, or as the window has room."""

from __future__ import annotations

from collections.abc import Mapping

from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.plan.plan_bar import PlanBar
from eros_desktop.ui.plan.week_canvas import WeekCanvas
from eros_desktop.ui.window_state import WindowState

_HOUR = "plan.hour_height"


class HourHeights:
    """Puts the canvas as it was left and remembers what becomes of it."""

    def __init__(self, canvas: WeekCanvas, bar: PlanBar, state: WindowState) -> None:
        self._canvas, self._state = canvas, state
        canvas.hour_height_changed.connect(lambda height: state.set(_HOUR, height))
        bar.smaller.clicked.connect(lambda: canvas.zoom_time(-1))
        bar.taller.clicked.connect(lambda: canvas.zoom_time(1))
        canvas.set_hour_height(state.get(_HOUR, 0.0) or None)

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "hours_taller": lambda: self._canvas.zoom_time(1),
            "hours_smaller": lambda: self._canvas.zoom_time(-1),
            "hours_fit": self._fit,
        }

    def _fit(self) -> None:
        """As the window has room."""
        self._canvas.set_hour_height(None)
        self._state.set(_HOUR, 0.0)
