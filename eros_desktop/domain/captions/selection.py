"""Captions for the sends of one creator's week: ranked for one send, or chosen for all (domain.md 5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions import ranking, score
from eros_desktop.domain.captions.audience import Audience, audience_of
from eros_desktop.domain.captions.bounds import upper_bound
from eros_desktop.domain.captions.greedy import GreedyWeek
from eros_desktop.domain.captions.levels import minimums
from eros_desktop.domain.captions.optimum.demand import demand_of
from eros_desktop.domain.captions.optimum.joint import Report, best_weeks
from eros_desktop.domain.captions.optimum.offers import MOST_POINTS, Offers
from eros_desktop.domain.captions.optimum.placing import placed
from eros_desktop.domain.captions.optimum.solver import Optimum, best_week, score_of
from eros_desktop.domain.captions.picks import is_fixed
from eros_desktop.domain.captions.ranking import Candidate, Exclusions
from eros_desktop.domain.captions.table import CaptionTable
from eros_desktop.domain.captions.week_columns import WeekColumns
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.rounding import steady
from eros_desktop.domain.schedule.sends import Assignment, JointProof, PlannedSend

Method = Literal["optimal", "greedy"]
Week = tuple[PlannedSend, ...]

PROVED_POINTS = 1e-5
"""What rounding may add up to over a week."""

PRIMARY_SHARE = 0.90
"""Share of picks that should need no fallback (domain.md 5.3)."""


@dataclass(frozen=True, slots=True)
class CaptionAssignment:
    """The sends in the order they came, with captions, and how good they are together."""

    sends: tuple[PlannedSend, ...]
    assignment: Assignment
    warnings: tuple[str, ...]


class CaptionPicker:
    """Ranks the bank for one creator and week. Everything is computed once, most of it on first need."""

    def __init__(self, bank: CaptionTable, inputs: PlanInputs, reference: Reference) -> None:
        self.bank = bank
        self.inputs = inputs
        self.reference = reference
        score.checked(inputs.settings.weights)
        self.asked = minimums(inputs.volume.confidence_score)
        self.kept_rows = self.rows_of(kept.caption_id for kept in inputs.kept)

    def rank(
        self,
        send_type_key: str,
        day: date,
        placed_by_content_type: Mapping[str, int] | None = None,
        limit: int = 20,
        used_caption_ids: Sequence[str] = (),
    ) -> tuple[Candidate, ...]:
        """The best captions for a send, best first; the kept sends' captions and the given ones are used up.

        Raises KeyError for an unknown send type and InvalidInput for weights that do not sum to 1.
        """
        audience = self.audience(send_type_key, day, placed_by_content_type, used_caption_ids)
        return ranking.rank(self.bank, audience, self.asked, limit)

    def exclusions(self, send_type_key: str, day: date, used_caption_ids: Sequence[str] = ()) -> Exclusions:
        """Why each caption is not offered for a send, and how many each reason excludes."""
        return ranking.exclusions(
            self.bank, self.audience(send_type_key, day, None, used_caption_ids), self.asked
        )

    def explain(
        self,
        send_type_key: str,
        day: date,
        row: int,
        placed_by_content_type: Mapping[str, int] | None = None,
        used_caption_ids: Sequence[str] = (),
    ) -> score.Explanation:
        """The five parts of one caption's score with their reasons."""
        audience = self.audience(send_type_key, day, placed_by_content_type, used_caption_ids)
        return score.explain(self.bank, audience, row)

    def audience(
        self,
        send_type_key: str,
        day: date,
        placed: Mapping[str, int] | None = None,
        used_caption_ids: Sequence[str] = (),
    ) -> Audience:
        """What scoring knows about a send of this creator; the kept sends count as used."""
        used = np.union1d(self.kept_rows, self.rows_of(used_caption_ids))
        return audience_of(self.inputs, self.reference, send_type_key, day, placed, used)

    def rows_of(self, caption_ids: Iterable[str | None]) -> NDArray[np.int64]:
        """Rows of the known ones among these ids."""
        wanted = [caption_id for caption_id in caption_ids if caption_id is not None]
        rows = self.bank.positions(wanted)
        return rows[rows >= 0]

    @cached_property
    def columns(self) -> WeekColumns:
        """The creator's captions ordered once a date, as choosing for a whole week needs them."""
        return WeekColumns(self.bank, self.inputs, self.reference, self.asked)


def assign_captions(
    sends: Sequence[PlannedSend],
    picker: CaptionPicker,
    method: Method = "optimal",
    *,
    compare: bool = True,
) -> CaptionAssignment:
    """A caption for every send that has none: "optimal" with a proof, or "greedy" one send after the other.

    Sends with a caption, locked and hand-edited ones stay as they are; their captions count as used and
    placed, and so do the kept sends of the inputs. No caption and no near twin comes twice. A send without
    any candidate is flagged `needs_manual_caption` with the reason. The same input gives the same result.
    """
    return assign_jointly([(sends, picker)], method, compare=compare)[0]


def assign_jointly(
    weeks: Sequence[tuple[Sequence[PlannedSend], CaptionPicker]],
    method: Method = "optimal",
    report: Report | None = None,
    *,
    compare: bool = True,
) -> tuple[CaptionAssignment, ...]:
    """The same for the weeks of several creators of the same days, no caption being given to two of them.

    Each assignment carries the proof of its own week beside the others and, with more than one week, that of
    all together. Pickers must share one bank. Without `compare` nobody reckons what the greedy way had
    reached, which takes about half as long as the optimum itself.
    """
    if not weeks:
        return ()
    whole = [(*_missing_from(sends, picker.inputs.kept), *sends) for sends, picker in weeks]
    columns = [picker.columns for _, picker in weeks]
    greedy = _greedy(whole, columns) if compare or method == "greedy" else None
    if greedy is not None and method == "greedy":
        chosen = greedy
        bounds = [upper_bound(own, week) for own, week in zip(columns, whole, strict=True)]
        joint = None
    else:
        chosen, bounds, joint = _optimal(whole, columns, report)
    done = [
        CaptionAssignment(kept[len(kept) - len(sends) :], proof, ())
        for (sends, _), kept, proof in zip(
            weeks, chosen, _proofs(chosen, greedy, bounds, joint, method), strict=True
        )
    ]
    return tuple(_told(one, picker) for one, (_, picker) in zip(done, weeks, strict=True))


def _greedy(whole: Sequence[Week], columns: Sequence[WeekColumns]) -> list[Week]:
    taken = np.zeros(0, dtype=np.int64)
    chosen = []
    for week, own in zip(whole, columns, strict=True):
        chosen.append(GreedyWeek(own, week, taken).fill(week))
        own.forget_days()
        taken = np.union1d(taken, _texts(own, chosen[-1]))
    return chosen


def _texts(columns: WeekColumns, week: Week) -> NDArray[np.int64]:
    rows = columns.bank.positions([send.caption_id for send in week if send.caption_id is not None])
    return columns.bank.text_group[rows[rows >= 0]].astype(np.int64)


def _optimal(
    whole: Sequence[Week], columns: Sequence[WeekColumns], report: Report | None
) -> tuple[list[Week], list[float], float | None]:
    """The weeks, how much each could be at most beside the others, and all of them together."""
    demands = [demand_of(own, week) for own, week in zip(columns, whole, strict=True)]
    unit = MOST_POINTS * (max(demand.sends for demand in demands) + 1)
    sends = sum(demand.sends for demand in demands)
    offers = [Offers(own, demand, unit, sends) for own, demand in zip(columns, demands, strict=True)]
    if len(offers) == 1:
        together = None
        found = [best_week(offers[0])]
    else:
        together = best_weeks(offers, report)
        found = list(together.weeks)
    filled = [
        placed(own, demand, optimum, week)
        for own, demand, optimum, week in zip(columns, demands, found, whole, strict=True)
    ]
    counted = [_counted(*one) for one in zip(offers, found, whole, strict=True)]
    most = [score + optimum.bound - optimum.value for score, optimum in zip(counted, found, strict=True)]
    bounds = [_at_least(_total(week), bound) for week, bound in zip(filled, most, strict=True)]
    if together is None:
        return filled, bounds, None
    return filled, bounds, sum(counted) + together.bound - together.value


def _counted(offers: Offers, optimum: Optimum, whole: Week) -> float:
    """What the optimum took a week to score, which bounds what its captions turned out to score."""
    return _total(tuple(send for send in whole if is_fixed(send))) + score_of(offers, optimum.arcs)


def _at_least(total: float, bound: float) -> float:
    """The bound, or the total where they differ by no more than what rounding adds up to."""
    return bound if bound - total > PROVED_POINTS else total


def _proofs(
    chosen: Sequence[Week],
    greedy: Sequence[Week] | None,
    bounds: Sequence[float],
    joint: float | None,
    method: Method,
) -> list[Assignment]:
    totals = [_total(week) for week in chosen]
    together = None
    if joint is not None:
        reached = steady(sum(totals))
        bound = steady(float(_at_least(reached, joint)))
        simple = None if greedy is None else steady(sum(map(_total, greedy)))
        together = JointProof(len(totals), reached, bound, _gap(reached, bound), simple)
    alone = greedy if greedy is not None and together is None else None
    return [
        Assignment(
            total,
            float(steady(max(bound, total))),
            _gap(total, bound),
            method,
            None if alone is None else _total(alone[place]),
            together,
        )
        for place, (total, bound) in enumerate(zip(totals, bounds, strict=True))
    ]


def _total(week: Week) -> float:
    return steady(sum(send.score or 0.0 for send in week))


def _gap(total: float, bound: float) -> float:
    return float(steady(max(0.0, bound - total) / bound)) if bound > 0 else 0.0


def _told(found: CaptionAssignment, picker: CaptionPicker) -> CaptionAssignment:
    sends = _with_reasons(found.sends, picker)
    return CaptionAssignment(sends, found.assignment, _warnings(sends))


def _missing_from(sends: Sequence[PlannedSend], kept: Sequence[PlannedSend]) -> tuple[PlannedSend, ...]:
    """Kept sends that are not among the sends already."""
    present = {send.sort_key for send in sends if is_fixed(send)}
    return tuple(send for send in kept if send.sort_key not in present)


def _with_reasons(sends: Sequence[PlannedSend], picker: CaptionPicker) -> tuple[PlannedSend, ...]:
    """The reason of a send type's first gap in time stands for all its gaps in the week."""
    used = [send.caption_id for send in sends if send.caption_id is not None]
    reasons: dict[str, str] = {}
    for send in sorted(sends, key=lambda one: (one.sort_key, one.item_id)):
        if _is_unfilled(send) and send.send_type_key not in reasons:
            reasons[send.send_type_key] = _shortage(picker.exclusions(send.send_type_key, send.day, used))
    return tuple(
        replace(send, caption_warning=reasons[send.send_type_key]) if _is_unfilled(send) else send
        for send in sends
    )


def _is_unfilled(send: PlannedSend) -> bool:
    return send.needs_manual_caption and not is_fixed(send)


def _shortage(found: Exclusions) -> str:
    """Why no caption is left, by the most frequent reason among captions of a fitting type."""
    counts = {key: count for key, count in found.counts.items() if key not in ("type", "active")}
    if not counts:
        return "Choose a caption by hand: the bank has none of a type that suits this send."
    key = max(counts, key=lambda name: counts[name])
    total = sum(counts.values())
    most = f"{counts[key]:,} of {total:,} are out because: {found.reasons[key]}"
    return f"Choose a caption by hand: none is left. {most}"


def _warnings(sends: Sequence[PlannedSend]) -> tuple[str, ...]:
    """Sends without a caption, and too many picks below the primary minimums (domain.md 5.3)."""
    missing = Counter(send.send_type_key for send in sends if send.needs_manual_caption)
    levels = [send.fallback_level for send in sends if send.caption_id and send.fallback_level is not None]
    warnings = []
    if missing:
        kinds = ", ".join(f"{key} ({count})" for key, count in sorted(missing.items()))
        warnings.append(f"{missing.total()} of {len(sends)} sends need a caption by hand: {kinds}.")
    relaxed = sum(1 for level in levels if level > 0)
    if levels and steady(1 - relaxed / len(levels)) < PRIMARY_SHARE:
        warnings.append(f"{relaxed} of {len(levels)} captions were found only with relaxed minimums.")
    return tuple(warnings)
