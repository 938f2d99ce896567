"""Weeks that break the soft rules and the anomaly scan."""

from __future__ import annotations

from dataclasses import replace

from eros_desktop.domain.schedule.rules_context import PriceHistory
from eros_desktop.domain.values import Cents
from tests.support.builders_schedule import (
    confident,
    context,
    send,
    week_of,
)
from tests.support.rule_cases import (
    Case,
    at,
    known,
    one,
    same_minutes,
    spread,
    tiers,
    twin_days,
    volumes,
    with_followups,
)

CASES: tuple[Case, ...] = (
    Case(
        "no_send_type_fills_the_week",
        lambda: week_of(
            send(1, "dm_farm"),
            send(2, "dm_farm", 1),
            *(
                send(n, key, 2)
                for n, key in enumerate(
                    ("bundle", "vip_program", "like_farm", "game_post", "bump_flyer", "link_drop"), start=3
                )
            ),
        ),
        ((1, 2),),
        "25% of the week",
    ),
    Case(
        "no_content_type_fills_the_ppv_sends",
        lambda: week_of(
            *(
                send(n, "ppv_unlock", n, content_type=content)
                for n, content in enumerate(("solo", "solo", "pov", "tease", "shower"))
            )
        ),
        ((0, 1),),
        "2 of 5 PPV sends",
    ),
    Case(
        "days_have_three_types",
        at(("dm_farm", 0, "10:07"), ("bundle", 0, "12:07"), ("dm_farm", 0, "15:07")),
        ((1, 2, 3),),
        "2 different send types",
    ),
    Case(
        "same_types_do_not_follow_each_other",
        at(
            ("dm_farm", 0, "10:07"),
            ("dm_farm", 0, "15:07"),
            ("bundle", 0, "17:07"),
            ("dm_farm", 0, "20:07"),
            ("dm_farm", 1, "10:07"),
        ),
        ((1, 2),),
        "followed by the same type",
    ),
    Case(
        "bundles_and_games_come_once_a_day",
        at(("bundle", 0, "10:07"), ("game_post", 0, "12:07"), ("bundle", 0, "15:07")),
        ((1, 3),),
        "one is advised",
    ),
    Case(
        "content_types_rotate", spread("bundle", 3, content_type="pov"), ((1, 2, 3),), "three times in a row"
    ),
    Case(
        "days_sell_three_content_types",
        lambda: week_of(
            *(
                send(n, key, 0, f"{8 + 3 * n:02d}:07", content_type=content)
                for n, (key, content) in enumerate(
                    (("bundle", "pov"), ("ppv_unlock", "solo"), ("game_post", "pov"))
                )
            )
        ),
        ((0, 1, 2),),
        "2 different content types",
    ),
    Case(
        "ppv_captions_perform",
        lambda: week_of(
            send(1, "ppv_unlock", performance_score=39.0),
            send(2, "ppv_unlock", 1, performance_score=40.0),
            send(3, "bundle", performance_score=10.0),
        ),
        ((1,),),
        "performance 39; 40",
        lambda plan: context(volume=confident(1.0)),
    ),
    Case(
        "captions_are_fresh",
        lambda: week_of(send(1, "bundle", freshness_score=29.0), send(2, "bundle", freshness_score=30.0)),
        ((1,),),
        "freshness 29; 30",
        lambda plan: context(volume=confident(1.0)),
    ),
    Case(
        "sends_have_captions",
        lambda: week_of(send(1, "bundle", caption_id=None, needs_manual_caption=True), send(2, "bundle", 1)),
        ((1,),),
        "50% of the sends",
    ),
    Case(
        "captions_do_not_resemble_each_other",
        at(("bundle", 0, "10:07"), ("dm_farm", 3, "12:07")),
        ((1, 2),),
        "near twins",
        known(text_group=4),
    ),
    Case(
        "followup_captions_are_short",
        with_followups(20),
        ((11,),),
        "151 characters; 150",
        known(length_chars=151),
    ),
    Case(
        "lengths_suit_their_prices",
        lambda: week_of(
            send(1, "ppv_unlock", price_cents=Cents(1969)), send(2, "ppv_unlock", 1, price_cents=Cents(1500))
        ),
        ((1,),),
        "too short for $19.69",
        known(length_chars=249),
    ),
    Case("clock_times_differ", spread("dm_farm", 3), ((1, 2, 3),), "09:07 is used on 3 days"),
    Case(
        "minutes_are_not_round",
        at(("bundle", 0, "10:15"), ("dm_farm", 0, "12:07")),
        ((1,),),
        "50% of the sends",
    ),
    Case("days_differ_from_each_other", twin_days, ((),), "Mon and Tue"),
    Case("the_week_looks_hand_made", lambda: replace(same_minutes(30), strategy={}), ((),), "mechanical: 25"),
    Case("the_week_is_varied", at(("bundle", 0, "10:07"), ("dm_farm", 0, "12:07")), ((),), "scores"),
    Case(
        "bumps_keep_their_distance",
        at(("bump_normal", 0, "10:07"), ("bump_flyer", 0, "11:36"), ("bump_normal", 0, "13:06")),
        ((1, 2),),
        "1 h 29",
    ),
    Case(
        "ppv_sends_leave_three_hours",
        at(("ppv_unlock", 0, "10:07"), ("ppv_unlock", 0, "13:06"), ("ppv_unlock", 0, "16:06")),
        ((1, 2),),
        "179 minutes",
    ),
    Case(
        "same_types_leave_three_hours",
        at(
            ("link_drop", 0, "10:07"),
            ("link_drop", 0, "13:06"),
            ("bump_normal", 0, "14:06"),
            ("bump_normal", 0, "16:06"),
        ),
        ((1, 2),),
        "3 hours are better",
    ),
    Case(
        "busy_days_spread_their_sends",
        lambda: week_of(*(send(n, "bump_normal", 0, f"{8 + n:02d}:07") for n in range(13))),
        ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),),
        "3 of its four-hour blocks",
    ),
    Case(
        "bumps_keep_pace_with_ppvs",
        at(("ppv_unlock", 0, "10:07"), ("ppv_unlock", 1, "10:07"), ("bump_normal", 1, "12:07")),
        ((),),
        "on Mon",
    ),
    Case(
        "categories_keep_their_share",
        at(("bundle", 0, "10:07"), ("dm_farm", 1, "10:07"), ("dm_farm", 1, "12:07")),
        ((), (), ()),
        "of the week",
    ),
    Case(
        "days_keep_their_volume",
        at(("bundle", 0, "10:07"), ("dm_farm", 0, "12:07"), ("dm_farm", 0, "14:07")),
        ((),),
        "Tue has 0 sends; the volume asks for 4",
        volumes(4, 4, 0, 0, 0, 0, 0),
    ),
    Case("categories_keep_their_volume", lambda: week_of(), ((), (), ()), "the volume asks for"),
    Case(
        "days_hold_3_to_20_sends",
        lambda: week_of(
            *(send(10 * day + n, "dm_farm", day) for day in range(7) for n in range(3 if day else 2))
        ),
        ((0, 1),),
        "Mon has 2 sends",
    ),
    Case(
        "categories_stay_below_their_limits",
        lambda: week_of(*(send(n, "bundle", 0) for n in range(9))),
        ((0, 1, 2, 3, 4, 5, 6, 7, 8),),
        "Mon has 9 revenue sends; 8",
    ),
    Case(
        "categories_stay_below_their_limits",
        lambda: week_of(*(send(n, "bundle", n % 7) for n in range(46))),
        ((),),
        "46 revenue sends; 45",
    ),
    Case("weekly_limits_hold", spread("tip_goal", 4), ((4,),), "Keep the earliest"),
    Case("weekly_limits_leave_room", spread("tip_goal", 3), ((1, 2, 3),), "weekly limit of 3"),
    Case(
        "campaigns_come_once_a_day",
        at(("game_post", 0, "10:07"), ("game_post", 0, "15:07")),
        ((1, 2),),
        "2 wall campaigns",
    ),
    Case(
        "campaigns_keep_their_spacing",
        at(("game_post", 0, "10:07"), ("game_post", 6, "15:07")),
        ((1, 2),),
        "closer than 7 days",
    ),
    Case("months_hold_enough_campaigns", spread("tip_goal", 3), ((),), "holds 13 campaigns, too few"),
    Case("months_hold_enough_campaigns", spread("tip_goal", 1), ((),), "holds 4 campaigns, far too few"),
    Case(
        "audiences_are_not_tired",
        lambda: week_of(
            send(1, "bundle", audience_target="top_spenders"),
            *(send(n, "bundle", 0, audience_target="top_spenders") for n in (2, 3)),
        ),
        ((),),
        "more than 2 times on Mon",
    ),
    Case("audiences_are_not_tired", spread("expired_winback", 3), ((),), "3 times in the week; 2"),
    Case(
        "sends_use_their_channels",
        lambda: week_of(send(1, "bundle", channel="live"), send(2, "tip_goal", channel="mass_message")),
        ((1,),),
        "mass_message is its channel",
    ),
    Case(
        "prices_look_usual",
        lambda: week_of(
            send(1, "ppv_unlock", price_cents=Cents(2100)), send(2, "ppv_unlock", price_cents=Cents(2000))
        ),
        ((1,),),
        "unlike the usual $15.00",
        lambda plan: context(price_history={"ppv_unlock": PriceHistory(1500.0, 250.0, 10)}),
    ),
    Case(
        "days_look_usual",
        at(("bundle", 0, "10:07"), ("dm_farm", 0, "12:07"), ("bundle", 0, "15:07"), ("dm_farm", 1, "12:07")),
        ((1, 2, 3),),
        "more than twice the usual 1",
        volumes(1, 1, 0, 0, 0, 0, 0),
    ),
    Case("content_types_are_known", one("bundle", content_type="podcast"), ((1,),), "nobody knows"),
    Case(
        "no_two_sends_share_a_minute",
        at(("bundle", 0, "10:07"), ("like_farm", 0, "10:07")),
        ((1, 2),),
        "same minute",
    ),
    Case(
        "two_hours_hold_three_sends",
        at(
            ("bundle", 0, "10:07"),
            ("dm_farm", 0, "10:52"),
            ("game_post", 0, "11:37"),
            ("like_farm", 0, "12:07"),
        ),
        ((1, 2, 3, 4),),
        "within two hours",
    ),
    Case(
        "no_day_earns_most_of_the_week",
        lambda: week_of(
            send(1, "bundle", expected_revenue_cents=Cents(7100)),
            send(2, "bundle", 1, expected_revenue_cents=Cents(2900)),
        ),
        ((1,),),
        "71% of the week",
    ),
    Case(
        "no_content_type_fills_the_week",
        lambda: week_of(
            *(
                send(n, "bundle", n, content_type=content)
                for n, content in enumerate(("pov", "pov", "solo", "tease"))
            )
        ),
        ((0, 1),),
        "50% of the sends",
    ),
    Case(
        "captions_are_fresh_on_the_whole",
        lambda: week_of(send(1, "bundle", freshness_score=39.0), send(2, "bundle", freshness_score=40.0)),
        ((),),
        "mean freshness of 40",
    ),
    Case(
        "enough_sends_are_at_prime_hours",
        at(("bundle", 0, "11:07"), ("bundle", 0, "16:07"), ("bundle", 0, "23:07")),
        ((1, 2, 3),),
        "100% of the revenue sends",
    ),
    Case(
        "top_content_is_used",
        one("bundle", content_type="pov"),
        ((),),
        "pov earns best for this creator and is used 1 times",
        tiers(pov="TOP", feet="TOP"),
    ),
    Case("evenings_are_used", at(("bundle", 0, "18:59"), ("bundle", 1, "19:00")), ((),), "Mon has no send"),
    Case("weekends_are_used", spread("bundle", 5), ((),), "A weekend day has 0.0"),
    Case(
        "the_vault_is_used",
        one("bundle", content_type="pov"),
        ((),),
        "cosplay, lingerie, outdoor, shower, solo, tease",
        tiers(workout="AVOID"),
    ),
)
