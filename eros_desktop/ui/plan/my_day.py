"""Load my day: the sends of today for the page in view, from the next one on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from eros_desktop.domain.weeks import Week, hhmm
from eros_desktop.ui import formats
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.plan.zones import moment
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.ui.plan.pane import PlanPane


class MyDay(QObject):
    """Goes to the week of today and chooses today's next send as soon as that week is shown."""

    def __init__(self, context: PaneContext, pane: PlanPane) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane
        self._is_wanted = False

    def load(self) -> None:
        """Today is today where the creator is; until its zone is read, where the manager is."""
        self._is_wanted = True
        if self._pane.pages.is_month:
            self._pane.pages.toggle_month()
        selection, week = self._context.selection, Week.containing(self._context.today())
        if selection.week != week:
            selection.select_week(week)
        else:
            self._pane.reload()

    def take(self, picture: WeekPicture) -> None:
        """A week is shown now. One that was not planned yet comes here once it is."""
        if not self._is_wanted or self._follow(picture):
            return
        self._is_wanted = False
        now = self._now(picture)
        if now.date() not in picture.plan.week:
            return
        rows = sends_of_day(picture.rows, now)
        coming = [row for row in rows if row.send.moment >= now]
        self._context.banner.info(told(picture, now, rows, coming))
        if rows:
            self._pane.show_sends(((coming or rows)[0].item_id,))

    def _follow(self, picture: WeekPicture) -> bool:
        """Near midnight on Sunday it may be another week where the creator is."""
        week = Week.containing(self._now(picture).date())
        if week == picture.plan.week or self._context.selection.week == week:
            return False
        self._context.selection.select_week(week)
        return True

    def _now(self, picture: WeekPicture) -> datetime:
        """The present instant on the creator's clock, without a zone."""
        return moment(self._context.today()).astimezone(UTC).astimezone(picture.zone).replace(tzinfo=None)


def sends_of_day(rows: Sequence[SendRow], now: datetime) -> list[SendRow]:
    """The day's sends in order of time."""
    found = [row for row in rows if row.send.day == now.date()]
    return sorted(found, key=lambda row: row.send.sort_key)


def told(picture: WeekPicture, now: datetime, rows: Sequence[SendRow], coming: Sequence[SendRow]) -> str:
    """`Today, Thu 26 Nov: 14 sends for harbor_light, 6 still to come, next PPV Unlock at 15:45.`"""
    page, day = picture.plan.page_name, formats.weekday(now.date())
    if not rows:
        return tr("Today, {day}: nothing is planned for {page}.").format(day=day, page=page)
    if not coming:
        return tr("Today, {day}: {count} sends for {page}, all of them before now.").format(
            day=day, count=formats.count(len(rows)), page=page
        )
    text = tr("Today, {day}: {count} sends for {page}, {left} still to come, next {name} at {time}.")
    first = coming[0]
    return text.format(
        day=day,
        count=formats.count(len(rows)),
        page=page,
        left=formats.count(len(coming)),
        name=first.type_name,
        time=hhmm(first.send.at),
    )
