"""Past forecasts beside what came of them, and how far off they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import localised, tr

if TYPE_CHECKING:
    from eros_desktop.domain.volume.prediction import Accuracy
    from eros_desktop.services.creator_work.volume_desk import Forecast, Trail

MOST_WEEKS = 12
COLUMNS = 4


class TrailView(QWidget):
    """A line a week, newest first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.said = wrapped("", tone="muted")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.pixels(12))
        self._grid.setVerticalSpacing(theme.pixels(4))
        self._grid.setColumnStretch(0, 1)
        self._cells: list[list[QLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.pixels(8))
        column.addWidget(self.said)
        column.addLayout(self._grid)
        heads = (tr("Week of"), tr("Sends"), tr("$ per recipient"), tr("Off by"))
        for place, text in enumerate(heads):
            self._grid.addWidget(plain_label(text, type="caption", tone="muted"), 0, place, _place(place))

    def show_trail(self, trail: Trail) -> None:
        shown = trail.forecasts[:MOST_WEEKS]
        self.said.setText(summary(trail.accuracy, len(trail.forecasts)))
        while len(self._cells) < len(shown):
            row = [plain_label() for _ in range(COLUMNS)]
            for place, label in enumerate(row):
                self._grid.addWidget(label, len(self._cells) + 1, place, _place(place))
            self._cells.append(row)
        for at, labels in enumerate(self._cells):
            texts = cells(shown[at]) if at < len(shown) else ("",) * COLUMNS
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
                label.setVisible(bool(text))
        for head in range(COLUMNS):
            item = self._grid.itemAtPosition(0, head)
            if item is not None and (widget := item.widget()) is not None:
                widget.setVisible(bool(shown))


def _place(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignTop


def cells(one: Forecast) -> tuple[str, ...]:
    """Week, sends and dollars per recipient as `forecast → real`, the error of the dollars."""
    sends = formats.count(one.predicted_sends)
    dollars = localised(f"{one.predicted_rps:.2f}")
    if one.actual_sends is not None:
        sends = f"{sends} → {formats.count(one.actual_sends)}"
    if one.actual_rps is None:
        off = tr("not measured")
    else:
        dollars = localised(f"{one.predicted_rps:.2f} → {one.actual_rps:.2f}")
        error = one.revenue_error
        off = formats.NONE if error is None else f"{error:+.0f} %".replace("-", "−")
    return formats.day(one.week.monday), sends, dollars, off


def summary(found: Accuracy, weeks: int) -> str:
    """How good the forecasts were altogether, as a sentence; never a number from too few weeks."""
    if weeks == 0:
        return tr("No week of this creator was forecast yet. Planning a week stores its forecast.")
    if found.measured == 0 or found.mape is None:
        return tr("No forecast week with messages is over yet, so nothing can be compared.")
    text = tr("Off by {percent} % on average over {weeks} measured weeks of the last 90 days.").format(
        percent=f"{found.mape:.0f}", weeks=found.measured
    )
    if not found.is_reliable:
        return f"{text} {tr('That is too few weeks for a reliable figure.')}"
    trends = {
        "improving": tr("The last month was clearly better."),
        "degrading": tr("The last month was clearly worse."),
    }
    return f"{text} {trends.get(found.trend, '')}".strip()
