"""Every rule, with a week that breaks it and what it finds there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.domain.schedule.rules import ANOMALIES, GATES, RULES
from eros_desktop.domain.schedule.rules_context import Rule, WeekView
from eros_desktop.domain.schedule.rules_timing import is_optimal_gap
from tests.support import rule_cases_advice, rule_cases_gates
from tests.support.builders_schedule import (
    confident,
    context,
    followup,
    good_week,
    send,
    week_of,
)
from tests.support.rule_cases import Case, at, only

CASES = (*rule_cases_gates.CASES, *rule_cases_advice.CASES)


def rule(key: str) -> Rule:
    return next(entry for entry in RULES if entry.key == key)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_a_broken_rule_names_its_sends_and_says_why(case: Case) -> None:
    plan = case.plan()
    found = list(rule(case.rule).check(WeekView.of(plan), case.around(plan)))
    assert tuple(items for items, _ in found) == case.items
    assert all(message.endswith(".") for _, message in found)
    assert any(case.says in message for _, message in found)


def test_every_rule_has_a_case() -> None:
    assert {case.rule for case in CASES} == {entry.key for entry in RULES}


def test_rules_have_keys_of_their_own() -> None:
    assert len({entry.key for entry in RULES}) == len(RULES)


@pytest.mark.parametrize("entry", RULES, ids=lambda entry: entry.key)
def test_the_good_week_keeps_the_rule(entry: Rule) -> None:
    plan = good_week()
    found = list(entry.check(WeekView.of(plan), context(plan=plan)))
    assert found == [] or entry.severity == "info"


@pytest.mark.parametrize("entry", RULES, ids=lambda entry: entry.key)
def test_an_empty_week_can_be_judged(entry: Rule) -> None:
    found = list(entry.check(WeekView.of(week_of()), replace(context(), volume=None)))
    assert all(items == () for items, _ in found)


def test_gates_are_errors_and_the_rest_is_not() -> None:
    assert {entry.severity for entry in GATES} == {"error"}
    assert "error" not in {entry.severity for entry in RULES if entry not in GATES}
    assert {entry.severity for entry in ANOMALIES} == {"warning", "info"}


@pytest.mark.parametrize(
    ("gap", "optimal"), [(15, True), (45, True), (14.9, False), (45.1, False), (28, True)]
)
def test_the_best_window_includes_both_ends(gap: float, optimal: bool) -> None:
    assert is_optimal_gap(gap) is optimal


def test_followups_on_free_pages_are_the_settings_matter() -> None:
    plan = week_of(parent := send(1, "ppv_wall"), followup(2, parent, 20))
    allowed = context(page_type="free", settings=PlanSettings(allow_followups_on_free=True))
    assert list(rule("sends_suit_the_page").check(WeekView.of(plan), allowed)) == []


def test_bundle_followups_are_the_settings_matter() -> None:
    plan = week_of(parent := send(1, "bundle"), followup(2, parent, 20))
    around = context(settings=PlanSettings(allow_bundle_followups=True))
    assert list(rule("followups_have_a_parent").check(WeekView.of(plan), around)) == []


@pytest.mark.parametrize(("confidence", "findings"), [(0.8, 1), (0.6, 0), (0.4, 0), (0.2, 0)])
def test_low_confidence_tolerates_some_minutes_between_equal_types(confidence: float, findings: int) -> None:
    plan = at(("bundle", 0, "10:07"), ("bundle", 0, "13:02"))()
    around = context(volume=confident(confidence))
    assert len(list(rule("same_types_keep_their_distance").check(WeekView.of(plan), around))) == findings


@pytest.mark.parametrize(
    ("confidence", "setting", "findings"), [(0.8, 10, 1), (0.6, 10, 0), (0.4, 12, 1), (0.4, 11, 0)]
)
def test_the_number_of_types_follows_setting_and_confidence(
    confidence: float, setting: int, findings: int
) -> None:
    keys = sorted({one.send_type_key for one in good_week().sends})[:9]
    around = context(volume=confident(confidence), settings=PlanSettings(minimum_distinct_types=setting))
    week = WeekView.of(only(good_week(), *keys))
    assert len(list(rule("send_types_are_varied").check(week, around))) == findings


def test_45_minutes_hold_at_every_confidence() -> None:
    week = WeekView.of(at(("dm_farm", 0, "10:07"), ("bundle", 0, "10:51"))())
    assert list(rule("sends_keep_their_distance").check(week, context(volume=confident(0.1))))


def test_distances_reach_over_midnight() -> None:
    week = WeekView.of(at(("dm_farm", 0, "23:50"), ("bundle", 1, "00:20"))())
    assert [items for items, _ in rule("sends_keep_their_distance").check(week, context())] == [(1, 2)]


def test_unknown_types_and_audiences_are_named_once() -> None:
    plan = week_of(
        send(1, "newsletter", audience_target="everyone"), send(2, "newsletter", audience_target="everyone")
    )
    broken = [entry.key for entry in GATES for _ in entry.check(WeekView.of(plan), context())]
    assert broken.count("send_types_are_known") == 1
    assert broken.count("targets_fit_channel_and_page") == 2
    assert "prices_are_set_where_due" not in broken
    assert list(rule("audiences_are_not_tired").check(WeekView.of(plan), context())) == []


def test_a_small_vault_may_repeat_its_content() -> None:
    plan = week_of(*(send(n, "ppv_unlock", n, content_type="solo") for n in range(5)))
    around = context()
    small = replace(around, profile=replace(around.profile, vault={"solo": around.profile.vault["solo"]}))
    assert list(rule("no_content_type_fills_the_ppv_sends").check(WeekView.of(plan), small)) == []


def test_free_pages_need_no_retention_sends() -> None:
    found = rule("categories_are_varied").check(WeekView.of(week_of()), context(page_type="free"))
    assert len(list(found)) == 2
    shares = rule("categories_keep_their_share").check(
        WeekView.of(week_of(send(1, "bundle"))), context(page_type="free")
    )
    assert len(list(shares)) == 2


def test_a_follow_up_without_parent_has_no_gap_to_judge() -> None:
    plan = week_of(followup(2, send(1, "ppv_unlock"), 90))
    assert list(rule("followups_come_15_to_45_minutes_later").check(WeekView.of(plan), context())) == []


def test_a_busy_day_may_fill_its_blocks() -> None:
    week = WeekView.of(week_of(*(send(n, "bump_normal", 0, f"{8 + n:02d}:07") for n in range(13))))
    assert list(rule("quiet_days_hold_three_sends_a_block").check(week, context())) == []
    spread_out = WeekView.of(
        week_of(*(send(n, "bump_normal", 0, f"{n * 110 // 60:02d}:07") for n in range(13)))
    )
    assert list(rule("busy_days_spread_their_sends").check(spread_out, context())) == []
