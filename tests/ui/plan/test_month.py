"""The month of everybody: it stays in front until a week is opened, by keyboard too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.domain.weeks import Week
from eros_desktop.services.plans.month import Month
from eros_desktop.ui.plan.month_columns import cell_tip, month_columns
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.theme import Scheme, Theme
from tests.ui.plan.fakes import BIRCH, WEEK, FakeServices, month_of


@pytest.fixture
def months(plan_services: FakeServices) -> Callable[[Week], Month]:
    plan_services.months.month = month_of
    return month_of


def test_the_month_opens_the_week_of_another_creator(pane: PlanPane, months: Callable[[Week], Month]) -> None:
    del months
    pane.pages.toggle_month()
    page = pane.pages.month
    assert page.summary.text().startswith("2 creators · ")
    QAbstractItemModelTester(page.table.model())
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == (0, 8)
    for key in (Qt.Key.Key_Down, *[Qt.Key.Key_Right] * 7, Qt.Key.Key_Return):
        QTest.keyClick(page.table, key)
    assert not pane.pages.is_month
    assert pane.context.selection.creator_id == BIRCH
    assert pane.context.selection.week == WEEK.next()


def test_the_month_stays_in_front_while_weeks_are_read(
    pane: PlanPane, months: Callable[[Week], Month]
) -> None:
    del months
    pane.bar.month.click()
    pane.reload()
    assert pane.pages.is_month
    assert pane.bar.month.isChecked()
    pane.bar.canvas.click()
    assert pane.pages.currentWidget() is pane.desk
    assert pane.bar.canvas.isChecked()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_month_is_painted(
    pane: PlanPane, months: Callable[[Week], Month], theme: Theme, scheme: Scheme
) -> None:
    del months
    theme.set_scheme(scheme)
    pane.pages.toggle_month()
    image = pane.pages.month.table.grab().toImage()
    assert len({image.pixel(x, 60) for x in range(image.width())}) > 3


def test_a_month_without_creators_and_one_that_cannot_be_read_say_so(
    pane: PlanPane, plan_services: FakeServices
) -> None:
    plan_services.months.month = lambda first: Month((first,), ())
    pane.pages.toggle_month()
    assert not pane.pages.month.states.isHidden()

    def broken(_first: Week) -> Month:
        raise StorageUnavailable("The file is gone. Nothing was changed; open it again.")

    plan_services.months.month = broken
    pane.pages.month.reload()
    assert not pane.pages.month.states.isHidden()


def test_a_cell_says_in_words_what_it_shows() -> None:
    row = month_of(WEEK).rows[0]
    assert cell_tip(row, 7, WEEK.next().monday).splitlines()[:3] == [
        "Atlas, Mon 30 Nov",
        "Week: Draft",
        "Revenue: 7",
    ]
    columns = month_columns(WEEK)
    assert columns[8].text(columns[8].value(row)) == "Mon 30 Nov: 11 sends"
    assert columns[1].text(columns[1].value(row)) == "Mon 23 Nov: no sends"
