"""Captions chosen for a send or a week: single cases told one by one."""

from collections.abc import Sequence
from typing import Any

import pytest

from eros_desktop.domain.captions.selection import CaptionAssignment, CaptionPicker, assign_captions
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.planning.inputs import ScoreWeights
from eros_desktop.domain.schedule.sends import PlannedSend
from tests.support import builders_captions as build
from tests.support.builders_captions import MONDAY, Row


def picker(rows: Sequence[Row], compatibility: Any = None, **changes: Any) -> CaptionPicker:
    made = build.inputs(build.history(rows), **changes)
    return CaptionPicker(build.table(rows), made, build.reference(compatibility))


def by_turns(sends: Sequence[PlannedSend], chosen: CaptionPicker) -> CaptionAssignment:
    """Captions as one gives them out by hand: the most important send first, each the best that is left."""
    return assign_captions(sends, chosen, "greedy")


def rows_of(found: CaptionAssignment) -> list[int | None]:
    return [None if send.caption_id is None else int(send.caption_id[1:]) for send in found.sends]


def test_kept_captions_and_their_twins_stay_out() -> None:
    rows = [Row(performance=90, group=0), Row(performance=80, group=0), Row(performance=70, group=2)]
    kept = build.send(1, day=1, caption_id="c00000", content_type="solo", is_locked=True, score=80.0)
    chosen = picker(rows, kept=(kept,))
    assert [candidate.row for candidate in chosen.rank("ppv_unlock", MONDAY)] == [2]
    for sends in ([build.send(2)], [kept, build.send(2)]):
        found = assign_captions(sends, chosen)
        assert found.sends[-1].caption_id == "c00002"
        assert found.sends[-1].score_parts is not None
        assert found.sends[-1].score_parts.diversity == 90.0
        assert found.assignment.total_score == pytest.approx(80.0 + (found.sends[-1].score or 0))
        assert found.sends[:-1] == tuple(sends[:-1])


def test_a_hand_edited_send_without_a_caption_is_left_alone() -> None:
    edited = build.send(1, is_hand_edited=True)
    assert assign_captions([edited], picker([Row()])).sends == (edited,)


def test_the_reason_does_not_depend_on_the_order_the_sends_come_in() -> None:
    sends = [build.send(1, day=0), build.send(2, day=1)]
    rows = [Row(last_use=-13, uses_30d=2)]
    forward, backward = (assign_captions(order, picker(rows)).sends for order in (sends, sends[::-1]))
    assert forward == backward[::-1]
    assert "too few days" in (forward[0].caption_warning or "")


def test_captions_in_use_can_be_named_when_ranking() -> None:
    chosen = picker([Row(performance=90), Row(performance=80)])
    assert [found.row for found in chosen.rank("ppv_unlock", MONDAY, used_caption_ids=["c00000", "zz"])] == [
        1
    ]
    assert chosen.exclusions("ppv_unlock", MONDAY, ["c00000"]).of(0) == (
        "used",
        "It is already in this week.",
    )
    assert (
        chosen.explain("ppv_unlock", MONDAY, 1).score == chosen.rank("ppv_unlock", MONDAY, limit=2)[1].score
    )


@pytest.mark.parametrize(
    ("row", "level"),
    [
        (Row(last_use=-35, performance=40.0), 0),
        (Row(last_use=-40, performance=40.0), 1),
        (Row(last_use=-40, performance=30.0), 2),
        (Row(last_use=-45, performance=30.0), 3),
        (Row(caption_type="live_promo", last_use=-40, performance=50.0), 4),
        (Row(caption_type="live_promo", last_use=-40, performance=49.0), 5),
        (Row(last_use=-46, performance=99.0), 5),
    ],
)
def test_a_caption_is_found_at_its_fallback_level(row: Row, level: int) -> None:
    found = assign_captions([build.send(1)], picker([row])).sends[0]
    assert found.fallback_level == level
    assert found.needs_manual_caption == (level == 5)


def test_level_four_goes_by_performance_and_knows_no_followups() -> None:
    rows = [Row("live_promo", performance=70, last_use=-14), Row("live_promo", performance=71, last_use=-40)]
    chosen = picker(rows)
    assert [found.row for found in chosen.rank("ppv_unlock", MONDAY)] == [1, 0]
    found = by_turns([build.send(1), build.send(2, "ppv_followup")], chosen)
    assert rows_of(found) == [1, None]
    assert "Of another caption type" in (found.sends[0].caption_warning or "")


def test_level_four_offers_ten_at_most() -> None:
    assert len(picker([Row("live_promo")] * 30).rank("ppv_unlock", MONDAY, limit=20)) == 10


def test_an_earlier_level_comes_before_a_higher_score() -> None:
    rows = [Row(performance=99, last_use=-40), Row(performance=40, last_use=-35)]
    found = picker(rows).rank("ppv_unlock", MONDAY)
    assert [(candidate.row, candidate.fallback_level) for candidate in found] == [(1, 0), (0, 1)]
    assert found[1].score > found[0].score


def test_ties_go_to_performance_then_fewer_uses_then_the_lower_id() -> None:
    same = ScoreWeights(freshness=1.0, performance=0.0, type_priority=0.0, diversity=0.0, persona=0.0)
    rows = [
        Row(performance=50, total_sends=2),
        Row(performance=50, total_sends=1),
        Row(performance=60),
        Row(performance=60),
    ]
    chosen = picker(rows, settings=build.settings(weights=same))
    assert [candidate.row for candidate in chosen.rank("ppv_unlock", MONDAY)] == [2, 3, 1, 0]
    sends = [build.send(number, day=number - 1) for number in range(1, 5)]
    assert rows_of(by_turns(sends, chosen)) == [2, 3, 1, 0]


def test_the_most_important_send_chooses_first_and_then_the_earliest() -> None:
    rows = [Row(performance=90), Row(performance=80), Row(performance=70)]
    sends = [build.send(1, day=0), build.send(2, day=1, priority=9.0), build.send(3, day=1, hour=9)]
    assert rows_of(by_turns(sends, picker(rows))) == [1, 0, 2]


def test_neighbours_differ_when_the_choice_allows() -> None:
    rows = [Row(performance=90)] * 6 + [Row(performance=75, content_type="feet")] * 6
    sends = [build.send(number, hour=8 + number) for number in range(6)]
    found = [send.content_type for send in by_turns(sends, picker(rows)).sends]
    assert all(len(set(found[place : place + 3])) == 2 for place in range(4))


def test_the_best_caption_is_taken_when_nothing_else_is_there() -> None:
    sends = [build.send(number, hour=8 + number) for number in range(6)]
    found = assign_captions(sends, picker([Row(performance=90)] * 6))
    assert {send.content_type for send in found.sends} == {"solo"}


def test_content_that_hardly_suits_is_avoided_without_touching_the_score() -> None:
    rows = [Row(performance=70, content_type="toy"), Row(performance=60)]
    rules = {"ppv_unlock": {"toy": 0.3}}
    assert rows_of(by_turns([build.send(1)], picker(rows, rules))) == [1]
    alone = picker(rows[:1], rules)
    found = by_turns([build.send(1)], alone).sends[0]
    assert found.score == by_turns([build.send(1)], picker(rows[:1])).sends[0].score


def test_forbidden_content_is_never_taken_at_any_level() -> None:
    rules = {"ppv_unlock": {"toy": 0.0}}
    rows = [Row(content_type="toy"), Row("live_promo", content_type="toy")]
    assert rows_of(assign_captions([build.send(1)], picker(rows, rules))) == [None]


def test_a_send_without_a_caption_says_why() -> None:
    rows = [Row(content_type="feet")] * 3 + [Row(last_use=-2)] + [Row("live_promo", "feet")] * 9
    found = assign_captions([build.send(1), build.send(2, day=2)], picker(rows, vault=["solo"]))
    assert found.sends[0].caption_warning == (
        "Choose a caption by hand: none is left. 3 of 4 are out because: The vault holds nothing of its "
        "content type, or it has none and the send is a revenue send."
    )
    assert found.warnings == ("2 of 2 sends need a caption by hand: ppv_unlock (2).",)
    empty = assign_captions([build.send(1)], picker([Row("ppv_followup", last_use=-70)]))
    assert empty.sends[0].caption_warning == (
        "Choose a caption by hand: the bank has none of a type that suits this send."
    )


def test_many_relaxed_picks_are_reported() -> None:
    rows = [Row(last_use=-40), Row(last_use=-40)]
    found = assign_captions([build.send(1), build.send(2, day=2)], picker(rows))
    assert found.warnings == ("2 of 2 captions were found only with relaxed minimums.",)
    assert found.sends[0].caption_warning == "Freshness 20 is low. Found with a lower minimum freshness."


def test_media_follow_the_caption_and_what_the_send_type_shows() -> None:
    rows = [Row(media_count=7), Row("bump_normal", media_count=0), Row("bump_text_only", media_count=4)]
    sends = [build.send(1), build.send(2, "bump_normal", 2), build.send(3, "bump_text_only", 4)]
    assert [send.media_count for send in assign_captions(sends, picker(rows)).sends] == [7, 1, 0]


def test_an_empty_bank_and_an_empty_week_are_no_error() -> None:
    found = assign_captions([build.send(1)], picker([]))
    assert found.sends[0].needs_manual_caption
    assert (found.assignment.total_score, found.assignment.upper_bound, found.assignment.gap) == (
        0.0,
        0.0,
        0.0,
    )
    assert assign_captions([], picker([Row()])).sends == ()


def test_weights_are_checked_before_anything_is_chosen() -> None:
    with pytest.raises(InvalidInput):
        picker([Row()], settings=build.settings(weights=ScoreWeights(persona=0.5)))


def test_a_big_bank_gives_a_varied_week_within_the_rules() -> None:
    bank, uses = build.large_bank(20_000)
    weights = dict.fromkeys(build.CONTENT_TYPES[:10], 1.0)
    inputs = build.inputs(uses, vault=build.CONTENT_TYPES[:10], content_weights=weights)
    found = by_turns(build.full_week(), CaptionPicker(bank, inputs, build.reference()))
    assert all(send.fallback_level == 0 for send in found.sends)
    assert found.assignment.gap < 0.04
    sold = [send.content_type for send in found.sends if send.category == "revenue"]
    assert not any(sold[place] == sold[place + 1] == sold[place + 2] for place in range(len(sold) - 2))
    for day in inputs.week.days:
        assert (
            len({send.content_type for send in found.sends if send.day == day and send.category == "revenue"})
            >= 3
        )
    ppv = [send.content_type for send in found.sends if send.send_type_key == "ppv_unlock"]
    assert max(ppv.count(name) for name in ppv) <= max(1, len(ppv) // 4)
