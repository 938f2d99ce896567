"""Exporting from the pane: what is asked, what is written, what is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.exports.parts import ExportPart
from eros_desktop.services.exports.service import EarlierExport, Exported, ExportPreview
from eros_desktop.ui.plan import export_dialog, exporting
from eros_desktop.ui.plan.export_dialog import (
    DAY,
    EVERYONE,
    SELECTION,
    ExportAnswer,
    ExportDialog,
    ExportQuestion,
    told_of,
)
from eros_desktop.ui.plan.pane import PlanPane
from tests.support.fake_services import PEOPLE
from tests.ui.plan.asking import answered
from tests.ui.plan.fakes import ATLAS, WEEK, FakeServices, usual_week
from tests.ui.test_accessibility import nameless


def test_export_writes_what_was_asked_for(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(exporting, "open_folder", opened.append)
    asked = answered(monkeypatch, ExportDialog, ExportAnswer("json", False, tmp_path, False, True))
    pane.bar.export.click()
    question = asked[0][0]
    assert isinstance(question, ExportQuestion)
    assert question.creator_name == "harbour"
    assert plan_services.exports.asked == [((ATLAS,), "json", tmp_path, True)]
    notice = pane.context.banner.history[-1]
    assert notice.text.startswith("Exported 51 sends in 1 file to ")
    assert notice.button == "Open folder"
    assert notice.act is not None
    notice.act()
    assert opened == [tmp_path]
    assert pane.context.state.get("plan.export_format", "") == "json"


def test_export_of_everyone_asks_who_has_a_week(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answered(monkeypatch, ExportDialog, ExportAnswer("csv", True, tmp_path, False, False))
    plan_services.exports.left_out = ("harbour: Mon 10:07 bump_normal has no caption and was left out.",)
    pane.context.actions["export"].trigger()
    assert plan_services.exports.asked[0][0] == (ATLAS, PEOPLE[1].creator_id)
    assert pane.context.banner.history[-1].level == "warning"


def test_an_export_asked_for_while_a_week_is_read_waits_for_it(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, ExportDialog, None)
    readings: list[tuple[Callable[..., object], Callable[..., None]]] = []
    with monkeypatch.context() as slow:
        slow.setattr(
            pane.context.runner,
            "query",
            lambda _owner, key, work, done, **_more: readings.append((work, done)) if key == "week" else None,
        )
        plan_services.plan(replace(usual_week(), week=WEEK.next(), sends=()))
        pane.context.selection.select_week(WEEK.next())
        pane.reader.late.emit()
        pane.context.actions["export"].trigger()
        assert asked == []
        assert pane.context.banner.notice is not None
        assert pane.context.banner.notice.text.startswith("The week is still being read.")
    ((work, done),) = readings
    done(work(None))
    question = asked[0][0]
    assert isinstance(question, ExportQuestion)
    assert (question.creator_name, question.week, len(asked)) == ("harbour", WEEK.next(), 1)
    assert pane.context.banner.notice is None


def test_an_export_is_not_asked_for_a_week_that_could_not_be_read(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, ExportDialog, None)
    with monkeypatch.context() as slow:
        slow.setattr(pane.context.runner, "query", lambda *_args, **_more: None)
        pane.reload()
        pane.weeks.export()
    pane.reader._fail(OSError("The disk is gone"))
    assert asked == []
    pane.reload()
    assert asked == []


def test_a_cancelled_export_writes_nothing(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ExportDialog, None)
    pane.weeks.export()
    assert plan_services.exports.asked == []


def test_a_selection_and_a_scope_are_offered_again(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer = ExportAnswer("csv", False, tmp_path, False, False, items=(2, 3), scope=SELECTION)
    asked = answered(monkeypatch, ExportDialog, answer)
    plan_services.exports.queued = 1
    pane.canvas.select_items((2, 3))
    pane.weeks.export()
    question = asked[0][0]
    assert isinstance(question, ExportQuestion)
    assert (set(question.selected), question.status) == ({2, 3}, "draft")
    assert plan_services.exports.parts[0].items == (2, 3)
    assert "queued and locked" in pane.context.banner.history[-1].text
    pane.weeks.export()
    assert asked[1][0].last_scope == SELECTION  # type: ignore[attr-defined]


@pytest.fixture
def dialog(qtbot: QtBot, looks: QApplication, plan_services: FakeServices, tmp_path: Path) -> ExportDialog:
    plan, exports = usual_week(), plan_services.exports

    def preview(answer: ExportAnswer) -> ExportPreview:
        part = ExportPart(answer.days, answer.items)
        return exports.preview(plan, (), answer.format_key, part, zone=answer.zone, account=answer.account)

    question = ExportQuestion(
        exports.formats(), "harbour", WEEK, "json", tmp_path, (2, 3), "draft", preview=preview
    )
    made = ExportDialog(question)
    qtbot.addWidget(made)
    return made


def test_the_export_dialog_offers_the_last_format_and_folder(dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.answer() == ExportAnswer("json", False, tmp_path, False, False)
    assert dialog.told.text().startswith("51 sends. The week is a draft")
    assert dialog.sample.text().startswith("First row: item id 1, schedule date ")


def test_a_day_and_a_selection_can_be_exported(dialog: ExportDialog) -> None:
    scopes = dialog.findChildren(QRadioButton)
    scopes[SELECTION].click()
    assert dialog.answer().items == (2, 3)
    assert dialog.told.text().startswith("2 sends.")
    tuesday = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Tue")
    tuesday.click()
    assert scopes[DAY].isChecked()
    assert dialog.answer().days == (WEEK.days[1],)
    assert dialog.told.text().startswith(f"{len(usual_week().on(WEEK.days[1]))} sends.")
    scopes[EVERYONE].click()
    assert dialog.answer().everyone
    assert dialog.told.text() == "One file for each creator."


def test_a_part_without_sends_cannot_be_exported(
    qtbot: QtBot, looks: QApplication, tmp_path: Path, plan_services: FakeServices
) -> None:
    monday = tuple(send for send in usual_week().sends if send.day == WEEK.monday)
    plan = replace(usual_week(), sends=monday)
    question = ExportQuestion(
        plan_services.exports.formats(), "harbour", WEEK, "csv", tmp_path, day=WEEK.sunday, last_scope=DAY,
        preview=lambda answer: plan_services.exports.preview(
            plan, (), answer.format_key, ExportPart(answer.days, answer.items)
        ),
    )  # fmt: skip
    made = ExportDialog(question)
    qtbot.addWidget(made)
    assert "has no send in this part" in made.told.text()
    assert not made.export.isEnabled()


@pytest.mark.usefixtures("german")
def test_what_was_left_out_is_said_in_german(pane: PlanPane, tmp_path: Path) -> None:
    left_out = "harbour: Mon 10:05 ppv_unlock (item 4) has no caption and was left out."
    again = "The week of 2026-11-23 for harbour was already exported as csv on 2026-11-20 10:00:00 UTC."
    change = Change(Topic.WEEKS, "Exported 1 week as CSV")
    found = Exported((tmp_path / "week.csv",), 50, (left_out,), (again,), change)
    exporting.Exporting(pane.context, pane)._tell(found)
    notice = pane.context.banner.history[-1]
    assert "Mo. 10:05 ppv_unlock (Sendung 4) hat keine Caption und wurde ausgelassen." in notice.text
    assert "wurde schon exportiert, als csv am 20. Nov. 2026 10:00:00 UTC." in notice.details


def test_what_went_out_before_is_told() -> None:
    earlier = EarlierExport("csv", "2026-11-20 08:00:00", (1, 2))
    told = told_of(ExportPreview(5, 1, (earlier,), ()), "approved")
    assert told == (
        "5 sends. 1 is left out: it has no caption. 2 of them were exported before, last as csv on "
        "20 Nov 2026 08:00:00 UTC. The approved week is queued once all its sends are exported."
    )


def test_a_chosen_file_is_a_file(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(export_dialog, "ask_file", lambda *_: tmp_path / "mine")
    dialog.to_file.click()
    assert dialog.answer() == ExportAnswer("json", False, tmp_path / "mine.json", True, False)


def test_a_chosen_folder_is_a_folder(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(export_dialog, "ask_folder", lambda *_: tmp_path / "out")
    dialog.to_folder.click()
    assert dialog.answer().out == tmp_path / "out"


def test_nothing_can_be_exported_to_nowhere(dialog: ExportDialog) -> None:
    dialog.out.setText("  ")
    assert not dialog.export.isEnabled()


def test_the_buttons_stay_in_view_on_a_low_screen_whatever_is_told(
    dialog: ExportDialog, qtbot: QtBot
) -> None:
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.resize(1024, 560)
    dialog.setParent(behind, dialog.windowFlags())
    dialog.show()
    for button in dialog.formats.findChildren(QRadioButton):
        button.click()
        assert dialog.height() < 560
        assert dialog.export.mapTo(dialog, dialog.export.rect().bottomLeft()).y() < dialog.height()
        assert dialog.area.verticalScrollBar().maximum() > 0
    dialog.setParent(None)


def test_the_export_dialog_has_names(dialog: ExportDialog) -> None:
    dialog.show()
    assert nameless(dialog) == []
    dialog.close()
