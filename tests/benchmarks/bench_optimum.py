"""The proved best captions of a full workspace's weeks, beside plain loops and creators taken in turn."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.captions.gates import GATES
from eros_desktop.domain.captions.optimum.forcing import ForcedWeeks
from eros_desktop.domain.captions.score import score_all
from eros_desktop.domain.captions.selection import (
    CaptionAssignment,
    CaptionPicker,
    assign_captions,
    assign_jointly,
)
from eros_desktop.domain.captions.table import Flags
from eros_desktop.domain.planning.planner import TimedWeek, time_week
from eros_desktop.domain.schedule.sends import JointProof
from tests.benchmarks import full_scale

NAIVE_SENDS = 4
"""So many sends of the median week are filled by the naive way; its time for the week is scaled from them."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds of each creator's week alone and its gap; seconds and proofs of all of them together."""

    alone_ms: list[float]
    gaps: list[float]
    gained: list[float]
    naive_ms: float
    """The week of the median creator, every caption scored and filtered anew for each send."""
    joint_seconds: float
    joint: JointProof
    joint_gaps: list[float]
    turns_seconds: float
    turns_total: float
    """One creator after the other, send after send."""
    alternatives_ms: list[float]
    planned_ms: list[float]
    """The same week planned anew, which the ten alternatives would cost each without prices."""

    def rows(self) -> list[tuple[str, float, float, float]]:
        """Name, naive milliseconds, our milliseconds, ratio."""
        cases = (
            ("one week, proved best (naive: every caption a send)", self.naive_ms, median(self.alone_ms)),
            ("slowest week, proved best", self.naive_ms, max(self.alone_ms)),
            (
                f"{self.joint.creators} weeks together (naive: greedily in turn, {self._gain():+.2%} points)",
                self.turns_seconds * 1000,
                self.joint_seconds * 1000,
            ),
            (
                "ten alternatives of a send (naive: ten weeks anew)",
                10 * median(self.planned_ms),
                median(self.alternatives_ms),
            ),
        )
        return [(name, naive, ours, naive / ours) for name, naive, ours in cases]

    def _gain(self) -> float:
        return self.joint.total_score / self.turns_total - 1


def run() -> list[tuple[str, float, float, float]]:
    """Name, naive milliseconds, our milliseconds, ratio; 37 creators, 59,405 captions, warm."""
    with tempfile.TemporaryDirectory() as folder:
        return measured(full_scale.build(Path(folder))).rows()


def measured(place: Path) -> Measured:
    """Everything on a copy of the workspace; nothing is stored."""
    with full_scale.opened(place) as workspace:
        weeks = _weeks(workspace)
    _assigned(weeks[0])
    alone = [_timed(week) for week in weeks]
    typical = sorted(zip((ms for ms, _ in alone), range(len(weeks)), strict=True))[len(weeks) // 2][1]
    begun = perf_counter()
    together = assign_jointly([(week.sends, picker) for week, picker in map(_fresh, weeks)], compare=False)
    joint_seconds = perf_counter() - begun
    begun = perf_counter()
    turns = assign_jointly([(week.sends, picker) for week, picker in map(_fresh, weeks)], "greedy")
    turns_seconds = perf_counter() - begun
    proof = together[0].assignment.joint
    assert proof is not None
    return Measured(
        alone_ms=[ms for ms, _ in alone],
        gaps=[found.assignment.gap for _, found in alone],
        gained=[_gain(_assigned(week)) for week in weeks],
        naive_ms=_naive(weeks[typical]),
        joint_seconds=joint_seconds,
        joint=proof,
        joint_gaps=[found.assignment.gap for found in together],
        turns_seconds=turns_seconds,
        turns_total=sum(found.assignment.total_score for found in turns),
        alternatives_ms=[
            _alternatives(weeks[typical], alone[typical][1], place) for place in range(0, 40, 8)
        ],
        planned_ms=[_timed(weeks[typical])[0] for _ in range(3)],
    )


Timed = tuple[TimedWeek, CaptionPicker]


def _weeks(workspace: Workspace) -> list[Timed]:
    """Every creator's week with times, still without captions."""
    plans = workspace.services.plans
    gathered = plans._desks.gather(list(workspace.services.creators.active_ids()), full_scale.WEEK)
    desk, bank = plans._desks.desk(gathered, 7), gathered.snapshot.bank
    found = []
    for candidate in gathered.candidates:
        week = time_week(desk.inputs(candidate, desk.calculation(candidate)), bank, plans._reference)
        found.append((week, CaptionPicker(bank, week.inputs, plans._reference)))
    return found


def _fresh(one: Timed) -> Timed:
    """The week with a picker that has worked out nothing yet."""
    week, picker = one
    return week, CaptionPicker(picker.bank, picker.inputs, picker.reference)


def _assigned(one: Timed, *, compare: bool = True) -> CaptionAssignment:
    week, picker = _fresh(one)
    return assign_captions(week.sends, picker, compare=compare)


def _timed(one: Timed) -> tuple[float, CaptionAssignment]:
    begun = perf_counter()
    found = _assigned(one, compare=False)
    return (perf_counter() - begun) * 1000, found


def _gain(found: CaptionAssignment) -> float:
    """What the optimum has more than the greedy choice, as a share."""
    proof = found.assignment
    assert proof.greedy_score is not None
    return proof.total_score / proof.greedy_score - 1


def _naive(one: Timed) -> float:
    """A week where each send scores and filters the whole bank for itself, and takes the best."""
    week, picker = _fresh(one)
    used: list[str] = []
    placed: dict[str, int] = {}
    begun = perf_counter()
    for send in week.sends[:NAIVE_SENDS]:
        audience = picker.audience(send.send_type_key, send.day, placed, used)
        is_open: Flags = np.ones(len(picker.bank), dtype=np.bool_)
        for gate in GATES:
            is_open &= gate.passes(picker.bank, audience)
        row = int(np.where(is_open, score_all(picker.bank, audience), -1.0).argmax())
        used.append(picker.bank.caption_ids[row])
        code = int(picker.bank.content_type[row])
        if code >= 0:
            name = picker.bank.content_type_names[code]
            placed[name] = placed.get(name, 0) + 1
    return (perf_counter() - begun) * 1000 * len(week.sends) / NAIVE_SENDS


def _alternatives(one: Timed, found: CaptionAssignment, place: int) -> float:
    _, picker = one
    send = found.sends[place]
    begun = perf_counter()
    forced = ForcedWeeks(picker.columns, found.sends, send.item_id)
    assert len(forced.alternatives(10)) == 10
    return (perf_counter() - begun) * 1000


def _told(found: Measured) -> Sequence[str]:
    lines = [
        f"{name}: naive {naive:,.1f} ms, ours {ours:,.2f} ms, {ratio:,.2f} times"
        for name, naive, ours, ratio in found.rows()
    ]
    return (
        *lines,
        f"gaps alone {max(found.gaps):.3%} at most, together {found.joint.gap:.3%}, each beside the others "
        f"{max(found.joint_gaps):.3%}; gained {median(found.gained):.2%} over greedy (median)",
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        print("\n".join(_told(measured(full_scale.build(Path(name))))))
