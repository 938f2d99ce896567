"""One chart in its frame: what it finds, what it is about, the picture or its table, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.analytics.drawn import Chart, Drawn, Names
from eros_desktop.ui.charts.legend import Legend
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.focus import follow, reachable
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.ui.charts.canvas import ChartCanvas

HEIGHT = 400
"""Of every card, in pixels at zoom 100."""
ICON_SIDE = 16
SHARPNESS = 2
"""Copied pictures have so many pixels for one on the screen."""


class ChartCard(QFrame):
    """Signals: `picked(pick)` when something was clicked; `entered()` when the keyboard came into the picture
    or its table; `table_asked(bool)`, `copy_asked()` and
    `export_asked()` from its buttons.
    """

    picked = Signal(object)
    entered = Signal()
    table_asked = Signal(bool)
    copy_asked = Signal()
    export_asked = Signal()

    def __init__(self, chart: Chart, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self.chart = chart
        self.drawn: Drawn | None = None
        self.canvas: ChartCanvas | None = None
        self.table: Table[Any] | None = None
        self._theme = theme
        self._state = state
        self._names: Names | None = None
        self._finding = plain_label(tone="strong", wraps=True)
        self._about = plain_label(type="caption", tone="muted", wraps=True)
        self._change = plain_label(type="caption", wraps=True)
        self.legend = Legend(theme)
        self.states = EmptyState()
        self._pages = QStackedWidget()
        self._tools = QWidget()
        self.as_table = self._tool("list", lambda: self.table_asked.emit(self.as_table.isChecked()))
        self.copy = self._tool("clipboard-copy", self.copy_asked.emit)
        self.export = self._tool("file-down", self.export_asked.emit)
        self._lay_out()
        self.legend.picked.connect(self.picked)
        self.show_loading()

    def _tool(self, icon_name: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(icon_name))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        self.setProperty("role", "card")
        self.as_table.setCheckable(True)
        name = self.chart.name()
        for button, words in (
            (self.as_table, tr("{chart}: show as a table")),
            (self.copy, tr("{chart}: copy as a picture")),
            (self.export, tr("{chart}: export what is shown as CSV")),
        ):
            button.setAccessibleName(words.format(chart=name))
            button.setToolTip(words.format(chart=name))
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(0)
        for button in (self.as_table, self.copy, self.export):
            tools.addWidget(button)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._finding, 1)
        top.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(4)
        layout.addLayout(top)
        for part in (self._about, self._change, self.legend):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addWidget(self._pages, 1)
        self._pages.addWidget(self.states)

    @property
    def finding(self) -> str:
        return self._finding.text()

    @property
    def is_table(self) -> bool:
        return self.as_table.isChecked()

    def show_loading(self) -> None:
        """Until its turn comes; a chart already drawn stays in view."""
        if self.drawn is None:
            self._finding.setText(self.chart.name())
            self._say(self.chart.name(), "")
            self._hide_words()
            self.states.show_loading(tr("messages"))
            self._pages.setCurrentWidget(self.states)

    def show_error(self, sentence: str, retry: Callable[[], None]) -> None:
        self.drawn = None
        self._finding.setText(self.chart.name())
        self._say(self.chart.name(), formats.told(sentence))
        self._hide_words()
        self.states.show_error(sentence, retry)
        self._pages.setCurrentWidget(self.states)

    def _hide_words(self) -> None:
        for part in (self._about, self._change, self.legend):
            part.hide()
        for button in (self.as_table, self.copy, self.export):
            button.setEnabled(False)

    def makes_room_for(self, drawn: Drawn) -> bool:
        """Makes the canvas the picture needs; False when it was there, or none is needed."""
        if self.canvas is not None or drawn.picture is None or self.is_table:
            return False
        self._made_canvas()
        return True

    def show_drawn(self, drawn: Drawn, names: Names) -> None:
        """Shows what was found, as picture or table, as the user has it."""
        self.drawn, self._names = drawn, names
        self._finding.setText(drawn.finding)
        self._about.setText(drawn.about)
        self._change.setText(drawn.change)
        self._about.show()
        self._change.setVisible(bool(drawn.change))
        self.as_table.setEnabled(bool(drawn.rows))
        self.export.setEnabled(bool(drawn.rows))
        self.copy.setEnabled(drawn.picture is not None or bool(drawn.rows))
        self._say(f"{self.chart.name()}: {drawn.finding}", _joined(drawn))
        self._show_body(drawn)

    def _say(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        if self.canvas is not None:
            self.canvas.describe(name, description)

    def _show_body(self, drawn: Drawn) -> None:
        has_picture = drawn.picture is not None and not self.is_table
        self.legend.show_keys(drawn.picture.keys if has_picture and drawn.picture is not None else ())
        if self.is_table and drawn.rows:
            self._pages.setCurrentWidget(self._filled_table(drawn))
        elif drawn.picture is not None:
            canvas = self._made_canvas()
            canvas.show_picture(drawn.picture)
            self._pages.setCurrentWidget(canvas)
        else:
            self.states.show_empty(tr("Not enough data"), drawn.shortage, icon_name="chart-column")
            self._pages.setCurrentWidget(self.states)
        follow(self.export, [*reachable(self.legend), *reachable(self._pages.currentWidget() or self.states)])

    def show_as_table(self, wanted: bool) -> None:
        """The numbers behind the picture, or the picture again; the keyboard follows."""
        had_focus = self._body_has_focus()
        self.as_table.setChecked(wanted)
        if self.drawn is not None:
            self._show_body(self.drawn)
        if had_focus:
            self.take_focus()

    def _body_has_focus(self) -> bool:
        return any(
            part is not None and part.hasFocus() for part in (self.canvas, self.table and self.table.view)
        )

    def take_focus(self) -> None:
        """Puts the keyboard into the picture or the table, whichever is in view."""
        shown = self._pages.currentWidget()
        if isinstance(shown, Table):
            shown.view.setFocus()
        elif shown is self.canvas and self.canvas is not None:
            self.canvas.setFocus()
        else:
            self.as_table.setFocus()

    def restyle(self) -> None:
        """Draws again in the colours and sizes in force."""
        if self.drawn is not None:
            self._show_body(self.drawn)

    def fit(self) -> None:
        """The height every card and the size its icons have at the zoom in force."""
        self.setFixedHeight(self._theme.pixels(HEIGHT))
        side = self._theme.pixels(ICON_SIDE)
        for button in (self.as_table, self.copy, self.export):
            button.setIconSize(QSize(side, side))

    def portrait(self) -> QPixmap:
        """The card without its buttons, sharp enough for a document."""
        self._tools.hide()
        found = QPixmap(self.size() * SHARPNESS)
        found.setDevicePixelRatio(SHARPNESS)
        self.render(found)
        self._tools.show()
        return found

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(280), self._theme.pixels(HEIGHT))

    def _made_canvas(self) -> ChartCanvas:
        """Made when it is first needed: pyqtgraph is loaded then, not before."""
        if self.canvas is None:
            from eros_desktop.ui.charts.canvas import ChartCanvas

            self.canvas = ChartCanvas(self.chart.name(), self._theme)
            self.canvas.picked.connect(self.picked)
            self.canvas.entered.connect(self._show_focus)
            self._pages.addWidget(self.canvas)
            self.canvas.describe(self.accessibleName(), self.accessibleDescription())
        return self.canvas

    def _show_focus(self, has_it: bool) -> None:
        """The frame says that the keyboard is in the picture."""
        if has_it:
            self.entered.emit()
        self.setProperty("focused", has_it)
        self.style().unpolish(self)
        self.style().polish(self)

    def _filled_table(self, drawn: Drawn) -> Table[Any]:
        if self.table is None:
            assert self._names is not None
            columns = self.chart.columns(self._names)
            self.table = Table(self.chart.name(), columns, _key_of(columns), self._state)
            self._pages.addWidget(self.table)
        self.table.set_rows(drawn.rows)
        return self.table


def _key_of(columns: tuple[Any, ...]) -> Callable[[Any], object]:
    """A row is known by its first two columns."""
    return lambda row: tuple(column.value(row) for column in columns[:2])


def _joined(drawn: Drawn) -> str:
    """What a screen reader says besides the finding."""
    reading = tr("Arrow keys read the values, Enter narrows the other charts, Ctrl+Alt+T shows the table.")
    return " ".join(part for part in (drawn.about, drawn.change, drawn.shortage or reading) if part)
