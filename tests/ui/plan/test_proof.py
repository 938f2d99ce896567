"""How good the week is, said in the plan bar with the numbers behind it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from eros_desktop.domain.schedule.sends import Assignment, JointProof
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.proof import percent, proof_lines, proof_sentence, proof_text
from tests.ui.plan.fakes import FakeServices, usual_week

BEST = Assignment(8412.31, 8412.31, 0.0, "optimal", 8390.0)
BESIDE = replace(BEST, greedy_score=None, joint=JointProof(37, 311_000.4, 311_120.7, 0.00039, 310_500.0))
NEARLY = Assignment(8412.31, 8415.10, 0.0004, "optimal", 8412.31)
GREEDY = Assignment(8390.0, 8490.0, 0.0118, "greedy")


def test_a_proved_week_says_so() -> None:
    wanted = "Proved best: 8,412.31 points, no other choice of captions gives more"
    assert proof_sentence(BEST) == wanted
    assert proof_sentence(replace(BEST, gap=1e-9)) == wanted


def test_a_week_planned_with_others_is_the_best_beside_theirs() -> None:
    wanted = "Proved best beside 36 other pages: 8,412.31 points, no other choice of captions gives more"
    assert proof_sentence(BESIDE) == wanted
    two = replace(BESIDE, joint=JointProof(2, 10.0, 10.0, 0.0))
    assert proof_sentence(two).startswith("Proved best beside 1 other page: ")
    assert proof_sentence(replace(BESIDE, joint=JointProof(1, 10.0, 10.0, 0.0))) == proof_sentence(BEST)


def test_a_week_with_a_caption_chosen_by_hand_is_the_best_beside_it() -> None:
    swapped = Assignment(8411.9, 8411.9, 0.0, "optimal")
    assert proof_sentence(swapped, kept=1) == (
        "Proved best beside 1 kept send: 8,411.90 points, no other choice of captions gives more"
    )
    assert "beside 36 other pages and 2 kept sends (bound" in proof_sentence(replace(BESIDE, gap=0.1), kept=2)
    assert proof_lines(swapped, kept=1) == (
        ("Total", "8,411.90 points"),
        ("At most", "8,411.90 points"),
        ("Gap", "None"),
        ("Method", "All sends together"),
        ("Kept", "1 locked or hand-edited send"),
    )


def test_a_week_within_a_gap_names_its_bound() -> None:
    assert proof_sentence(NEARLY) == "Within 0.04 % of the best possible (bound 8,415.10)"
    assert "Within" in proof_sentence(replace(BEST, gap=2e-9))


def test_a_greedy_week_is_not_called_proved() -> None:
    assert proof_sentence(GREEDY) == "Chosen one by one; up to 1.2 % below the best possible"
    assert "Proved" not in proof_sentence(replace(GREEDY, gap=0.0))


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0004, "0.04 %"),
        (0.000401, "0.041 %"),
        (0.0118, "1.2 %"),
        (0.2, "20 %"),
        (0.1234, "13 %"),
        (2e-9, "0.0000002 %"),
        (0.0, "0 %"),
        (1.0, "100 %"),
    ],
)
def test_gaps_are_never_written_smaller_than_they_are(share: float, text: str) -> None:
    assert percent(share) == text


def test_the_numbers_say_what_the_optimum_gained() -> None:
    lines = dict(proof_lines(BEST))
    assert lines["Gained"] == "+22.31 points (+0.27 %)"
    assert lines["Gap"] == "None"
    assert dict(proof_lines(NEARLY))["Gained"] == "Nothing: one by one was as good"
    assert "Gained" not in dict(proof_lines(replace(GREEDY, greedy_score=8390.0)))


def test_weeks_planned_together_are_told_together() -> None:
    assert proof_text(BESIDE).splitlines()[-6:] == [
        "All 37 pages together",
        "Total: 311,000.40 points",
        "At most: 311,120.70 points",
        "Gap: 0.039 %",
        "One by one: 310,500.00 points",
        "Gained: +500.40 points (+0.16 %)",
    ]


def test_the_bar_tells_of_locked_and_hand_edited_sends(pane: PlanPane, plan_services: FakeServices) -> None:
    week = usual_week()
    first, second, *rest = week.sends
    sends = (replace(first, is_locked=True), replace(second, is_hand_edited=True), *rest)
    plan_services.plan(replace(week, sends=sends, assignment=BESIDE))
    pane.reload()
    assert "1 locked · 1 hand-edited" in pane.bar.summary.text()
    assert pane.bar.proof.text().startswith("Proved best beside 36 other pages and 2 kept sends: ")


def test_the_bar_shows_the_proof_and_its_numbers(
    pane: PlanPane, plan_services: FakeServices, qtbot: QtBot
) -> None:
    plan_services.plan(replace(usual_week(), assignment=BEST))
    pane.reload()
    line = pane.bar.proof
    assert line.isVisible()
    assert line.accessibleName() == proof_sentence(BEST)
    document = QTextDocument()
    document.setHtml(line.toolTip())
    assert document.toPlainText().replace("\u2028", "\n") == proof_text(BEST)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert line.popup is not None
    assert "+22.31 points (+0.27 %)" in [label.text() for label in line.popup.findChildren(QLabel)]
    qtbot.keyClick(line.popup, Qt.Key.Key_Escape)


def test_a_week_without_a_proof_shows_nothing(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plan(replace(usual_week(), assignment=None))
    pane.reload()
    assert not pane.bar.proof.isVisible()
    pane.bar.proof.click()
    assert pane.bar.proof.popup is None
