"""All schedule rules in one tuple: hard gates first, then soft rules, then the anomaly scan.

To add a rule, write a generator named as the sentence it keeps true, add its line here and a case to the rule
table of the tests.
"""

from __future__ import annotations

from eros_desktop.domain.schedule import (
    anomalies,
    rules_content,
    rules_limits,
    rules_soft,
    rules_timing,
    variety,
)
from eros_desktop.domain.schedule.rules_context import Rule, must, note, should

GATES: tuple[Rule, ...] = (
    must(rules_content.send_types_are_known, "INVALID_SEND_TYPE"),
    must(rules_content.content_is_in_the_vault, "VAULT_VIOLATION"),
    must(rules_content.avoided_content_is_left_out, "AVOID_TIER_VIOLATION"),
    must(rules_content.sends_suit_the_page, "PAGE_TYPE_VIOLATION"),
    must(rules_content.send_types_are_varied, "INSUFFICIENT_DIVERSITY"),
    must(rules_content.categories_are_varied, "INSUFFICIENT_DIVERSITY"),
    must(rules_content.week_is_more_than_unlocks_and_bumps, "INSUFFICIENT_DIVERSITY"),
    must(rules_content.strategies_change_through_the_week, "MISSING_STRATEGY_METADATA"),
    must(rules_content.every_day_has_a_strategy, "MISSING_STRATEGY_METADATA"),
    must(rules_content.sends_are_complete),
    must(rules_content.sends_lie_within_the_week, "INVALID_DATE"),
    must(rules_content.times_exist, "INVALID_DATE"),
    must(rules_content.captions_are_not_repeated),
    must(rules_content.captions_are_active),
    must(rules_content.sends_do_not_collide, "TIMING_COLLISION"),
    must(rules_content.flyers_are_marked, "FLYER_REQUIREMENT_VIOLATION"),
    must(rules_content.prices_are_set_where_due),
    must(rules_content.prices_stay_in_range, "PRICE_OUT_OF_BOUNDS"),
    must(rules_content.goals_are_set_where_due),
    must(rules_content.expirations_lie_between_12_and_72_hours),
    must(rules_content.targets_fit_channel_and_page),
    must(rules_content.weekly_single_types_come_once),
    must(rules_content.daily_maximums_hold),
    must(rules_timing.sends_keep_their_distance, "SPACING_VIOLATION"),
    must(rules_timing.same_types_keep_their_distance, "SPACING_VIOLATION"),
    must(rules_timing.priced_sends_keep_their_distance, "SPACING_VIOLATION"),
    must(rules_timing.hours_hold_two_sends, "SPACING_VIOLATION"),
    must(rules_timing.quiet_days_hold_three_sends_a_block, "SPACING_VIOLATION"),
    must(rules_timing.avoided_hours_stay_empty),
    must(rules_timing.link_drops_wait_for_their_campaign, "SPACING_VIOLATION"),
    must(rules_timing.followups_have_a_parent),
    must(rules_timing.followups_come_15_to_45_minutes_later, "SPACING_VIOLATION"),
    must(rules_timing.days_hold_four_followups),
)

ADVICE: tuple[Rule, ...] = (
    should(rules_soft.no_send_type_fills_the_week),
    should(rules_soft.no_content_type_fills_the_ppv_sends),
    should(rules_soft.days_have_three_types),
    should(rules_soft.same_types_do_not_follow_each_other),
    should(rules_soft.bundles_and_games_come_once_a_day),
    should(rules_soft.content_types_rotate),
    should(rules_soft.days_sell_three_content_types),
    should(rules_soft.ppv_captions_perform),
    should(rules_soft.captions_are_fresh, "LOW_FRESHNESS"),
    should(rules_soft.sends_have_captions, "LOW_CAPTION_POOL"),
    should(rules_soft.captions_do_not_resemble_each_other),
    should(rules_soft.followup_captions_are_short),
    should(rules_soft.lengths_suit_their_prices),
    should(rules_soft.clock_times_differ),
    should(rules_soft.minutes_are_not_round),
    should(rules_soft.days_differ_from_each_other),
    should(rules_soft.the_week_looks_hand_made),
    should(variety.the_week_is_varied),
    should(rules_timing.bumps_keep_their_distance, "SPACING_VIOLATION"),
    should(rules_soft.ppv_sends_leave_three_hours, "SPACING_VIOLATION"),
    should(rules_soft.same_types_leave_three_hours, "SPACING_VIOLATION"),
    note(rules_soft.busy_days_spread_their_sends, "SPACING_VIOLATION"),
    should(rules_soft.bumps_keep_pace_with_ppvs),
    should(rules_limits.categories_keep_their_share),
    should(rules_limits.days_keep_their_volume),
    should(rules_limits.categories_keep_their_volume),
    should(rules_limits.days_hold_3_to_20_sends),
    should(rules_limits.categories_stay_below_their_limits),
    should(rules_limits.weekly_limits_hold),
    note(rules_limits.weekly_limits_leave_room),
    should(rules_limits.campaigns_come_once_a_day),
    note(rules_limits.campaigns_keep_their_spacing),
    should(rules_limits.months_hold_enough_campaigns),
    should(rules_limits.audiences_are_not_tired),
    should(rules_limits.sends_use_their_channels),
)

ANOMALIES: tuple[Rule, ...] = (
    should(anomalies.prices_look_usual),
    should(anomalies.days_look_usual),
    should(anomalies.content_types_are_known),
    should(anomalies.no_two_sends_share_a_minute, "TIMING_COLLISION"),
    should(anomalies.two_hours_hold_three_sends),
    should(anomalies.no_day_earns_most_of_the_week),
    should(anomalies.no_content_type_fills_the_week),
    should(anomalies.captions_are_fresh_on_the_whole, "LOW_FRESHNESS"),
    should(anomalies.enough_sends_are_at_prime_hours),
    note(anomalies.top_content_is_used),
    note(anomalies.evenings_are_used),
    note(anomalies.weekends_are_used),
    note(anomalies.the_vault_is_used),
)

RULES: tuple[Rule, ...] = (*GATES, *ADVICE, *ANOMALIES)
