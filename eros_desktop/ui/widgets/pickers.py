"""Whose week and which: the creator picker and the week picker of the top bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choices import Choice, ChoicePopup
from eros_desktop.ui.widgets.field_button import FieldButton
from eros_desktop.words import tr

POPUP_WIDTH, POPUP_HEIGHT = 360, 400
LEAST_WIDTH = 240
WEEK_WIDTH = 208


class CreatorPicker(FieldButton):
    """Shows the current creator; opens a list to search. `picked(CreatorId)`."""

    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("user", LEAST_WIDTH, parent)
        self._theme = theme
        self._creators: Sequence[Creator] = ()
        self._statuses: Mapping[CreatorId, str] = {}
        self._current: CreatorId | None = None
        self.popup = ChoicePopup(tr("Find a creator"), tr("Type a name"), theme, self)
        self.popup.chosen.connect(self._tell)
        self.clicked.connect(self.open)
        self._refresh()

    def set_creators(self, creators: Sequence[Creator], statuses: Mapping[CreatorId, str]) -> None:
        """Fills the list; `statuses` are those of the week in view."""
        self._creators, self._statuses = creators, statuses
        self._refresh()

    def show_creator(self, creator_id: CreatorId | None) -> None:
        self._current = creator_id
        self._refresh()

    def open(self) -> None:
        """Opens the list with the keyboard in its field."""
        pixels = self._theme.pixels
        self.popup.open_at(self, max(pixels(POPUP_WIDTH), self.width()), pixels(POPUP_HEIGHT))

    def _tell(self, choice: Choice) -> None:
        self.picked.emit(choice.payload)

    def _refresh(self) -> None:
        self.popup.set_choices([self._choice(one) for one in self._creators])
        current = next((one for one in self._creators if one.creator_id == self._current), None)
        if current is None:
            self.show_value(tr("Choose a creator"))
            self.setAccessibleName(tr("Creator: none chosen"))
            return
        self.show_value(formats.words((current.display_name, self._marks(current))))
        self.setAccessibleName(
            tr("Creator: {name}, {marks}").format(name=current.display_name, marks=self._marks(current))
        )

    def _marks(self, creator: Creator) -> str:
        parts = (formats.page_type(creator.page_type), formats.tier(creator.performance_tier))
        return formats.words((*parts, None if creator.is_active else tr("Inactive")))

    def _choice(self, creator: Creator) -> Choice:
        return Choice(
            title=creator.display_name,
            subtitle=formats.words((creator.page_name, self._marks(creator))),
            trailing=formats.status(self._statuses.get(creator.creator_id)),
            icon="user",
            payload=creator.creator_id,
        )


class WeekPicker(QWidget):
    """Previous, the week (opens a Monday calendar), next, this week. `picked(Week)`."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week: Week | None = None
        self._today: date | None = None
        self.before = _step("chevron-left", tr("Previous week"))
        self.after = _step("chevron-right", tr("Next week"))
        self.button = FieldButton("calendar", WEEK_WIDTH)
        self.this = QPushButton(tr("This week"))
        self.this.setProperty("role", "quiet")
        self.calendar = _calendar()
        self.popup = _in_popup(self.calendar, self)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.before, self.button, self.after, self.this):
            layout.addWidget(part)
        self.before.clicked.connect(self.go_back)
        self.after.clicked.connect(self.go_on)
        self.this.clicked.connect(self.go_to_this)
        self.button.clicked.connect(self.open)
        self.calendar.clicked.connect(self._take_day)
        self.calendar.activated.connect(self._take_day)

    def show_week(self, week: Week, today: date) -> None:
        self._week, self._today = week, today
        self.button.show_value(formats.week(week))
        self.button.setAccessibleName(tr("Week: {week}").format(week=formats.week(week)))
        self.button.setToolTip(tr("Choose a week ({week})").format(week=week.iso))
        self.this.setEnabled(today not in week)
        self._mark_days(week)

    def go_back(self) -> None:
        if self._week is not None:
            self.picked.emit(self._week.previous())

    def go_on(self) -> None:
        if self._week is not None:
            self.picked.emit(self._week.next())

    def go_to_this(self) -> None:
        if self._today is not None:
            self.picked.emit(Week.containing(self._today))

    def open(self) -> None:
        """Shows the calendar under the button."""
        self.popup.adjustSize()
        at = self.button.mapToGlobal(self.button.rect().bottomLeft())
        self.popup.move(at.x(), at.y() + 4)
        self.popup.show()
        self.calendar.setFocus()

    def _take_day(self, chosen: QDate) -> None:
        self.popup.hide()
        self.picked.emit(Week.containing(date(chosen.year(), chosen.month(), chosen.day())))

    def _mark_days(self, week: Week) -> None:
        self.calendar.setDateTextFormat(QDate(), QTextCharFormat())
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        for one in week.days:
            self.calendar.setDateTextFormat(QDate(one.year, one.month, one.day), marked)
        self.calendar.setSelectedDate(QDate(week.monday.year, week.monday.month, week.monday.day))


def _step(icon_name: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(icon_name))
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _calendar() -> QCalendarWidget:
    calendar = QCalendarWidget()
    calendar.setLocale(QLocale())
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    calendar.setAccessibleName(tr("Calendar: any day chooses its week"))
    calendar.setMinimumSize(336, 256)
    for name, icon_name in (
        ("qt_calendar_prevmonth", "chevron-left"),
        ("qt_calendar_nextmonth", "chevron-right"),
    ):
        step = calendar.findChild(QToolButton, name)
        if isinstance(step, QToolButton):
            step.setIcon(icon(icon_name))
    days = calendar.findChild(QTableView, "qt_calendar_calendarview")
    if isinstance(days, QTableView):
        days.setAccessibleName(tr("Days"))
    weekday = QTextCharFormat()
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekday)
    return calendar


def _in_popup(calendar: QCalendarWidget, parent: QWidget) -> QFrame:
    popup = QFrame(parent, Qt.WindowType.Popup)
    popup.setProperty("role", "popup")
    popup.setWindowTitle(tr("Choose a week"))
    popup.setAccessibleName(tr("Choose a week"))
    layout = QVBoxLayout(popup)
    layout.setContentsMargins(8, 8, 8, 8)
    layout.addWidget(calendar)
    return popup
