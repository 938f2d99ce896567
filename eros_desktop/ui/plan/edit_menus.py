"""The questions that edits ask: which type to add, by how many days to move; and the menus of the week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from eros_desktop.domain.reference import SendType
from eros_desktop.domain.weeks import hhmm, time_of_minute
from eros_desktop.ui import formats
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.icons import icon
from eros_desktop.ui.plan.edit_actions import SEND_MENU
from eros_desktop.ui.plan.edit_commands import NEXT_TO_MINUTES, NUDGE, EditCommands
from eros_desktop.ui.plan.editing import Editing
from eros_desktop.ui.plan.geometry import Spot
from eros_desktop.ui.plan.move_dialog import MoveDialog
from eros_desktop.ui.plan.picture import SendRow
from eros_desktop.ui.plan.week_canvas import WeekCanvas
from eros_desktop.ui.widgets.choices import Choice, ChoicePopup
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.schedule.sends import WeekPlan
    from eros_desktop.services.plans.editing import WeekBoard

POPUP_SIZE = (320, 420)
FIRST_TIME = time(10, 0)


class EditMenus(QObject):
    """Opens menus and popups over the canvas and the list, and hands the answers to the commands."""

    def __init__(
        self,
        context: PaneContext,
        editing: Editing,
        commands: EditCommands,
        canvas: WeekCanvas,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._editing = editing
        self._commands = commands
        self._canvas = canvas
        self._window = window
        self._where: tuple[date, time] | None = None
        self.kinds = ChoicePopup(tr("Add a send"), tr("Type of the send"), context.theme, window)
        self.kinds.chosen.connect(self._add_chosen)
        canvas.spot_asked.connect(self.add_at)
        canvas.menu_asked.connect(self.open_menu)

    # -- adding ------------------------------------------------------------------------------------

    def add_at(self, spot: Spot) -> None:
        """Asks for the type of a send at a time of the week."""
        plan = self._editing.plan
        if plan is None:
            return
        minute = min(24 * 60 - NUDGE, round(spot.minute / NUDGE) * NUDGE)
        self._ask_kind(plan.week.days[spot.place], time_of_minute(minute), None)

    def add_next_to_current(self) -> None:
        """Asks for the type of a send an hour after the current one, or on Monday morning."""
        plan = self._editing.plan
        if plan is None:
            return
        current = self._canvas.current_item()
        sends = [send for send in plan.sends if send.item_id == current]
        day, at = plan.week.monday, FIRST_TIME
        if sends:
            later = sends[0].moment + timedelta(minutes=NEXT_TO_MINUTES)
            day, at = (
                (sends[0].day, sends[0].at) if later.date() != sends[0].day else (later.date(), later.time())
            )
        self._ask_kind(day, at, self._canvas.visualRect(self._canvas.currentIndex()).bottomLeft())

    def _ask_kind(self, day: date, at: time, point: QPoint | None) -> None:
        self._where = (day, at)
        self._editing.read(lambda board, _plan: self._open_kinds(board, day, at, point))

    def _open_kinds(self, board: WeekBoard, day: date, at: time, point: QPoint | None) -> None:
        tones = self._context.theme.tones
        title = tr("Add at {time}").format(time=f"{formats.weekday(day)} {hhmm(at)}")
        self.kinds.setWindowTitle(title)
        self.kinds.field.setPlaceholderText(title)
        self.kinds.set_choices(
            [
                Choice(kind.name, formats.told(kind.purpose), tr(tones.categories[kind.category].title),
                       tones.categories[kind.category].icon, kind)
                for kind in board.kinds
            ]
        )  # fmt: skip
        width, height = (self._context.theme.pixels(side) for side in POPUP_SIZE)
        self.kinds.open_at(self._canvas, width, height)
        self.kinds.move(self._place(point, width, height))

    def _place(self, point: QPoint | None, width: int, height: int) -> QPoint:
        """Beside the time, inside the canvas as far as it is large enough."""
        canvas, room = self._canvas, self._canvas.viewport().rect()
        wanted = point if point is not None else canvas.viewport().mapFromGlobal(canvas.cursor().pos())
        x = max(0, min(wanted.x(), room.width() - width))
        y = max(0, min(wanted.y(), room.height() - height))
        return canvas.viewport().mapToGlobal(QPoint(x, y))

    def _add_chosen(self, choice: Choice) -> None:
        if self._where is not None and isinstance(choice.payload, SendType):
            self._commands.add(choice.payload, *self._where)
        self._where = None

    # -- moving by days ----------------------------------------------------------------------------

    def move_by_days(self) -> None:
        """Asks by how many days the selected sends move."""
        items = self._commands.items
        if not items:
            return

        def ask(board: WeekBoard, plan: WeekPlan) -> None:
            days = MoveDialog.ask(plan, items, board.names, self._context.theme, self._window)
            if days:
                self._commands.move(items, days, 0)

        self._editing.read(ask)

    # -- menus -------------------------------------------------------------------------------------

    def open_menu(self, at: QPoint, spot: Spot | None) -> QMenu:
        """The menu of what is at a point: the selected sends, or a time of the week."""
        menu = QMenu(tr("Week"), self._window)
        menu.setAccessibleName(tr("Edit the week"))
        index = self._canvas.indexAt(self._canvas.viewport().mapFromGlobal(at))
        if (spot is not None and index.isValid()) or (spot is None and self._commands.items):
            self._fill_for_sends(menu)
        elif spot is not None:
            self._fill_for_spot(menu, spot)
        else:
            menu.addAction(self._context.actions["paste_sends"])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu

    def serve_list(self, listing: Table[SendRow]) -> None:
        """The list of the same sends: the same menu, and copying puts the same on the clipboard."""
        view = listing.view
        listing.copy_shortcut.setEnabled(False)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(
            lambda point: self.open_menu(view.viewport().mapToGlobal(point), None)
        )

    def _fill_for_sends(self, menu: QMenu) -> None:
        for place, group in enumerate(SEND_MENU):
            if place:
                menu.addSeparator()
            menu.addActions([self._context.actions[key] for key in group if key in self._context.actions])

    def _fill_for_spot(self, menu: QMenu, spot: Spot) -> None:
        minute = min(24 * 60 - NUDGE, round(spot.minute / NUDGE) * NUDGE)
        at = hhmm(time_of_minute(minute))
        actions = self._context.actions
        self._add(
            menu, "plus", tr("Add a send at {time} …").format(time=at), lambda: self.add_at(spot), "add_send"
        )
        paste = tr("Paste at {time}").format(time=at)
        self._add(menu, "clipboard", paste, lambda: self._commands.paste(spot), "paste_sends")
        menu.addSeparator()
        self._add(menu, "", tr("Select the day's sends"), lambda: self._choose_day(spot.place), "")
        self._add(menu, "", tr("Select all"), self._canvas.selectAll, "")
        if "plan_view" in actions:
            menu.addSeparator()
            menu.addAction(actions["plan_view"])

    def _add(self, menu: QMenu, icon_name: str, text: str, act: Callable[[], None], needs_of: str) -> None:
        """An entry that may be used where the action of the same meaning may."""
        action = menu.addAction(formats.no_mnemonic(text))
        if icon_name:
            action.setIcon(icon(icon_name))
        action.triggered.connect(lambda _checked=False: act())
        if needs_of:
            action.setEnabled(self._context.actions[needs_of].isEnabled())

    def _choose_day(self, place: int) -> None:
        plan = self._editing.plan
        if plan is not None:
            self._canvas.select_items(tuple(send.item_id for send in plan.on(plan.week.days[place])))
