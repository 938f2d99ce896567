"""Weeks that break the hard gates."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from eros_desktop.domain.values import CaptionId, Cents
from tests.support.builders_schedule import (
    context,
    followup,
    good_week,
    send,
    week_of,
    without,
)
from tests.support.rule_cases import (
    SPRING,
    Case,
    at,
    free,
    known,
    one,
    only,
    spread,
    tiers,
    with_followups,
)

CASES: tuple[Case, ...] = (
    Case(
        "send_types_are_known",
        one("newsletter"),
        ((1,),),
        "no send type 'newsletter'",
        lambda plan: context(),
    ),
    Case(
        "content_is_in_the_vault", one("ppv_unlock", content_type="feet"), ((1,),), "the vault does not hold"
    ),
    Case("content_is_in_the_vault", one("ppv_unlock", content_type=None), ((1,),), "no content type"),
    Case("avoided_content_is_left_out", one("ppv_unlock"), ((1,),), "avoids", tiers(lingerie="AVOID")),
    Case("sends_suit_the_page", one("ppv_wall"), ((1,),), "a paid page"),
    Case(
        "sends_suit_the_page",
        at(("tip_goal", 0, "10:07"), ("expired_winback", 0, "12:07")),
        ((1,), (2,)),
        "a free page",
        free,
    ),
    Case("sends_suit_the_page", one("ppv_followup"), ((1,),), "a free page", free),
    Case(
        "send_types_are_varied",
        lambda: only(good_week(), "ppv_unlock", "bundle"),
        ((),),
        "2 different send types; 10",
    ),
    Case(
        "categories_are_varied",
        lambda: without(good_week(), "vip_program", "renew_on_post", "renew_on_message", "ppv_followup"),
        ((),),
        "1 different retention types (expired_winback); 2",
    ),
    Case(
        "week_is_more_than_unlocks_and_bumps",
        at(("ppv_unlock", 0, "10:07"), ("bump_normal", 0, "12:07")),
        ((),),
        "nothing but",
    ),
    Case(
        "strategies_change_through_the_week",
        lambda: week_of(strategies=["revenue_front", "balanced_spread"] * 4),
        ((),),
        "2 daily strategies",
    ),
    Case("every_day_has_a_strategy", lambda: week_of(strategies=["revenue_front"] * 6), ((),), "for Sun"),
    Case(
        "sends_are_complete",
        one("dm_farm", caption_id=None, channel="", audience_target=""),
        ((1,),),
        "channel and target and caption",
    ),
    Case("sends_lie_within_the_week", one("dm_farm", day=7), ((1,),), "outside the week"),
    Case(
        "times_exist",
        lambda: replace(
            week_of(send(1, "dm_farm", at="02:30", **{"day": 0}), monday=SPRING),
            sends=(replace(send(1, "dm_farm", at="02:30"), day=SPRING + timedelta(days=6)),),
        ),
        ((1,),),
        "does not exist",
    ),
    Case(
        "captions_are_not_repeated",
        lambda: week_of(send(1, "dm_farm"), send(2, "bump_normal", 3, caption_id=CaptionId("caption-1"))),
        ((1, 2),),
        "2 times",
    ),
    Case("captions_are_active", one("dm_farm"), ((1,),), "no longer active", known(is_active=False)),
    Case(
        "sends_do_not_collide",
        at(("dm_farm", 0, "10:07"), ("bundle", 0, "10:07"), ("like_farm", 0, "10:07")),
        ((2, 1),),
        "2 sends go out at Mon 10:07",
    ),
    Case("flyers_are_marked", one("bump_flyer", flyer_required=False), ((1,),), "needs a flyer"),
    Case(
        "prices_are_set_where_due",
        lambda: week_of(send(1, "bundle", price_cents=None), send(2, "dm_farm", price_cents=Cents(500))),
        ((1,), (2,)),
        "price",
    ),
    Case(
        "prices_stay_in_range",
        lambda: week_of(
            send(1, "ppv_unlock", price_cents=Cents(5001)),
            send(2, "ppv_unlock", price_cents=Cents(5000)),
            send(3, "ppv_unlock", price_cents=Cents(499)),
        ),
        ((1,), (3,)),
        "5 to 50 dollars",
    ),
    Case(
        "goals_are_set_where_due",
        lambda: week_of(send(1, "first_to_tip", goal_cents=None), send(2, "tip_goal", tip_goal_mode=None)),
        ((1,), (2,)),
        "needs a",
    ),
    Case(
        "expirations_lie_between_12_and_72_hours",
        lambda: week_of(
            *(send(n, "bundle", expiration_hours=hours) for n, hours in enumerate((11, 12, 72, 73)))
        ),
        ((0,), (3,)),
        "12 to 72",
    ),
    Case(
        "targets_fit_channel_and_page",
        lambda: week_of(
            send(1, "bump_normal", audience_target="top_spenders"),
            send(2, "dm_farm", audience_target="everyone"),
            send(3, "expired_winback", audience_target="renew_off"),
        ),
        ((1,), (2,), (3,)),
        "",
    ),
    Case("weekly_single_types_come_once", spread("vip_program", 2), ((1, 2),), "2 times in the week"),
    Case(
        "daily_maximums_hold",
        at(("like_farm", 0, "10:07"), ("like_farm", 0, "14:07"), ("like_farm", 1, "14:07")),
        ((1, 2),),
        "1 are allowed",
    ),
    Case(
        "sends_keep_their_distance",
        at(("dm_farm", 0, "10:07"), ("bundle", 0, "10:51"), ("bump_normal", 0, "11:36")),
        ((1, 2),),
        "44 minutes",
    ),
    Case(
        "sends_keep_their_distance",
        lambda: week_of(
            parent := send(1, "ppv_unlock"), followup(2, parent, 30), send(3, "dm_farm", 0, "11:12")
        ),
        ((2, 3),),
        "35 minutes",
    ),
    Case(
        "same_types_keep_their_distance",
        at(("bundle", 0, "10:07"), ("bundle", 0, "13:06"), ("bundle", 0, "16:06")),
        ((1, 2),),
        "2 h 59",
    ),
    Case(
        "priced_sends_keep_their_distance",
        at(("bundle", 0, "10:07"), ("ppv_unlock", 0, "12:06"), ("game_post", 0, "14:06")),
        ((1, 2),),
        "1 h 59",
    ),
    Case(
        "hours_hold_two_sends",
        at(
            ("bundle", 0, "10:07"),
            ("ppv_unlock", 0, "10:17"),
            ("game_post", 0, "10:27"),
            ("dm_farm", 1, "10:27"),
        ),
        ((1, 2, 3),),
        "3 sends between 10:00",
    ),
    Case(
        "quiet_days_hold_three_sends_a_block",
        at(
            ("bundle", 0, "08:07"),
            ("ppv_unlock", 0, "09:17"),
            ("game_post", 0, "10:27"),
            ("dm_farm", 0, "11:27"),
        ),
        ((1, 2, 3, 4),),
        "from 08 to 12 h",
    ),
    Case(
        "avoided_hours_stay_empty",
        at(
            ("bundle", 0, "02:59"),
            ("bundle", 0, "03:00"),
            ("bundle", 0, "06:59"),
            ("bundle", 0, "07:00"),
            ("dm_farm", 0, "22:10"),
        ),
        ((2,), (3,), (5,)),
        "must not be sent",
    ),
    Case(
        "link_drops_wait_for_their_campaign",
        lambda: week_of(
            send(1, "bundle"),
            send(2, "link_drop", 0, "13:06", campaign_item_id=1),
            send(3, "link_drop", 0, "15:07", campaign_item_id=1),
            send(4, "link_drop", 1, campaign_item_id=9),
        ),
        ((2, 1), (4,)),
        "",
    ),
    Case(
        "followups_have_a_parent",
        lambda: week_of(
            dear := send(1, "flash_bundle"),
            parent := send(2, "ppv_unlock", 1),
            followup(3, dear, 20),
            followup(4, parent, 20),
            followup(5, parent, 40),
            followup(6, parent, 30, parent_item_id=77),
            followup(7, parent, 41, parent_item_id=4),
        ),
        ((3, 1), (6,), (5, 4), (7, 4)),
        "",
    ),
    Case(
        "followups_come_15_to_45_minutes_later",
        with_followups(14, 15, 45, 46),
        ((11, 1), (14, 4)),
        "15 to 45 are allowed",
    ),
    Case(
        "days_hold_four_followups",
        with_followups(20, 20, 20, 20, 20),
        ((11, 12, 13, 14, 15),),
        "5 follow-ups; 4",
    ),
)
