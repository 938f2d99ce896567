"""A week edited at random: whatever is done, undone, generated and locked, what must hold holds."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from eros_desktop.domain.captions.optimum.forcing import PROVED_POINTS, total_of
from eros_desktop.domain.errors import ErosError
from eros_desktop.domain.schedule.document import plan_fingerprint
from eros_desktop.domain.schedule.edits import Edited, delete, duplicate, move, set_locked
from eros_desktop.domain.schedule.edits_fields import FieldChanges, change
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import Cents, CreatorId
from tests.support.demo import WEEK, opened, shipped_planned

CREATOR = CreatorId("demo01")
PLACES = st.integers(0, 10_000)


class EditedWeek(RuleBasedStateMachine):
    """Edits go through the services to a real file; `done` and `undone` are what undoing walks through."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp())
        self._open = ExitStack()
        self.done: list[WeekPlan] = []
        self.undone: list[WeekPlan] = []

    @initialize()
    def begin(self) -> None:
        workspace = self._open.enter_context(opened(shipped_planned(self._folder / "week")))
        self.services = workspace.services
        self.now = self.services.plans.stored(CREATOR, WEEK)

    def teardown(self) -> None:
        self._open.close()
        shutil.rmtree(self._folder)

    def _try(self, edited: Edited | None) -> None:
        """Saves an edit; one that is refused leaves the week as it was."""
        if edited is None:
            return
        revision = self.services.plan_editor.board(CREATOR, WEEK).revision
        saved = self.services.plan_editor.save(CREATOR, WEEK, edited, expected_revision=revision)
        self._step(saved.plan)

    def _step(self, plan: WeekPlan) -> None:
        self.done.append(self.now)
        self.undone.clear()
        self.now = plan

    def _send(self, place: int) -> PlannedSend:
        return self.now.sends[place % len(self.now.sends)]

    @rule(place=PLACES, days=st.integers(-2, 2), minutes=st.integers(-240, 240))
    def moves(self, place: int, days: int, minutes: int) -> None:
        self._try(_or_none(lambda: move(self.now, (self._send(place).item_id,), days, minutes)))

    @rule(place=PLACES)
    def duplicates(self, place: int) -> None:
        self._try(_or_none(lambda: duplicate(self.now, (self._send(place).item_id,))))

    @precondition(lambda self: len(self.now.sends) > 20)
    @rule(place=PLACES)
    def deletes(self, place: int) -> None:
        self._try(_or_none(lambda: delete(self.now, (self._send(place).item_id,))))

    @rule(place=PLACES, locked=st.booleans())
    def locks(self, place: int, locked: bool) -> None:
        send = self._send(place)
        if send.is_locked != locked:
            self._try(_or_none(lambda: set_locked(self.now, (send.item_id,), locked)))

    @rule(place=PLACES, dollars=st.integers(5, 50))
    def prices(self, place: int, dollars: int) -> None:
        send = self._send(place)
        if send.price_cents not in (None, 100 * dollars):
            wanted = FieldChanges(price_cents=Cents(100 * dollars))
            self._try(_or_none(lambda: change(self.now, (send.item_id,), wanted)))

    @rule(seed=st.integers(1, 3))
    def generates(self, seed: int) -> None:
        held = [_kept(send) for send in self.now.sends if send.is_locked or send.is_hand_edited]
        generated = self.services.plans.generate([CREATOR], WEEK, seed=seed, replace=True)
        assert not generated.errors
        if generated.change is None:
            return
        after = self.services.plans.stored(CREATOR, WEEK)
        kept = [_kept(send) for send in after.sends]
        assert all(send in kept for send in held)
        self._step(after)

    @precondition(lambda self: self.done)
    @rule()
    def undoes(self) -> None:
        self.services.activity.undo()
        self.undone.append(self.now)
        self.now = self.done.pop()
        self._is_stored()

    @precondition(lambda self: self.undone)
    @rule()
    def does_again(self) -> None:
        self.services.activity.redo()
        self.done.append(self.now)
        self.now = self.undone.pop()
        self._is_stored()

    def _is_stored(self) -> None:
        stored = self.services.plans.stored(CREATOR, WEEK)
        assert stored.sends == self.now.sends
        assert plan_fingerprint(stored) == plan_fingerprint(self.now)

    @invariant()
    def what_is_stored_is_whole(self) -> None:
        if not hasattr(self, "now"):
            return
        plan = self.services.plans.stored(CREATOR, WEEK)
        assert [send.item_id for send in plan.sends] == list(range(1, len(plan.sends) + 1))
        assert list(plan.sends) == sorted(plan.sends, key=lambda send: send.sort_key)
        by_id = {send.item_id: send for send in plan.sends}
        for send in plan.sends:
            assert send.day in plan.week
            assert send.parent_item_id is None or send.parent_item_id in by_id
            assert send.campaign_item_id is None or send.campaign_item_id in by_id
            if send.parent_item_id is not None:
                assert by_id[send.parent_item_id].moment < send.moment
        assert plan.validation is not None
        proof = plan.assignment
        if proof is not None:
            assert abs(proof.total_score - total_of(plan.sends)) <= PROVED_POINTS
            assert proof.upper_bound >= proof.total_score - PROVED_POINTS


def _kept(send: PlannedSend) -> tuple[object, ...]:
    """What must stay of a locked or hand-edited send, whatever number it gets."""
    return send.day, send.at, send.send_type_key, send.channel, send.caption_id, send.price_cents, send.note


def _or_none(edit: Callable[[], Edited]) -> Edited | None:
    """The edit, or None where the week refuses it."""
    try:
        return edit()
    except ErosError:
        return None


EditedWeek.TestCase.settings = settings(
    max_examples=5,
    stateful_step_count=12,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
TestEditedWeek = EditedWeek.TestCase
