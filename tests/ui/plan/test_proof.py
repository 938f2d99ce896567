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

BEST = Assignment(8412.31, 8412.31, 0.0, "optimal", 8390.0, JointProof(37, 311_000.4, 311_120.7, 0.00039))
NEARLY = Assignment(8412.31, 8415.10, 0.0004, "optimal", 8412.31)
GREEDY = Assignment(8390.0, 8490.0, 0.0118, "greedy")


def test_a_proved_week_says_so() -> None:
    wanted = "Proved best: 8,412.31 points, no other choice of captions gives more"
    assert proof_sentence(BEST) == wanted
    assert proof_sentence(replace(BEST, gap=1e-9)) == wanted


def test_a_week_within_a_gap_names_its_bound() -> None:
    assert proof_sentence(NEARLY) == "Within 0.04 % of the best possible (bound 8,415.10)"
    assert "Within" in proof_sentence(replace(BEST, gap=2e-9))


def test_a_greedy_week_is_not_called_proved() -> None:
    assert proof_sentence(GREEDY) == "Chosen greedily; up to 1.2 % below the best possible"
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
    assert dict(proof_lines(NEARLY))["Gained"] == "Nothing: greedy was as good"
    assert "Gained" not in dict(proof_lines(replace(GREEDY, greedy_score=8390.0)))


def test_weeks_planned_together_are_told_together() -> None:
    assert proof_text(BEST).splitlines()[-1] == (
        "Planned together with 36 other creators: 311,000.40 of at most 311,120.70 points, gap 0.039 %"
    )
    alone = replace(BEST, joint=JointProof(2, 10.0, 10.0, 0.0))
    assert proof_text(alone).splitlines()[-1].startswith("Planned together with 1 other creator: ")
    assert proof_text(alone).endswith("proved best")


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
