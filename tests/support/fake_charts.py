"""Boards of charts out of a small invented past, made by the real arithmetic without any database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from eros_desktop.domain.analytics.charts import captions, earnings, groups
from eros_desktop.domain.analytics.charts.forecasts import ForecastRecord, ForecastWeek
from eros_desktop.domain.analytics.charts.hours import hour_heat
from eros_desktop.domain.analytics.charts.saturation import standing
from eros_desktop.domain.analytics.charts.scope import Span, category_codes, sends_of, within
from eros_desktop.domain.analytics.charts.volume import volume_curve
from eros_desktop.domain.analytics.elasticity import daily_volume
from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.plan_actual import ActualSummary
from eros_desktop.domain.analytics.rates import totals
from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import Category, CreatorId
from eros_desktop.domain.volume.prediction import Accuracy
from eros_desktop.domain.volume.rules import ElasticityRules
from eros_desktop.domain.weeks import Week
from eros_desktop.services.analytics.board import Board, ChartRequest, Coverage, CreatorName
from eros_desktop.services.plans.actual import WeekActual

KINDS = ("ppv_unlock", "bundle", "bump_normal", "renew_on_post")
CATEGORY_OF: dict[str, Category] = {
    "ppv_unlock": "revenue",
    "bundle": "revenue",
    "bump_normal": "engagement",
    "renew_on_post": "retention",
}
CONTENTS = ("cosplay", "lingerie", "outdoor", "shower", "solo", "workout")
CAPTIONS = 12
HISTORY_DAYS = 120
RULES = ElasticityRules(0.15, 0.08, 0.001, 3, 3, 0.5, 0.05, 0.3, 20)


def invented_past(people: Sequence[Creator], today: date) -> MessageTable:
    """Two to six sends a day for every creator, the last yesterday; the same every time."""
    rows = [
        (who, today.toordinal() - ago, at)
        for who in range(len(people))
        for ago in range(HISTORY_DAYS, 0, -1)
        for at in range(2 + (ago + who) % 5)
    ]
    who, day, at = (np.array(column, dtype=np.int64) for column in zip(*rows, strict=True))
    kind = np.array((0, 1, 0, 2, 0, 3))[(day + at) % 6]
    sent = 800 - 90 * who
    viewed = sent * (40 + (day + at) % 7) // 100
    bought = viewed * (1 + (day * 3 + at) % 4) // 100
    return MessageTable(
        creator_ids=tuple(one.creator_id for one in people),
        send_type_names=KINDS,
        content_type_names=CONTENTS,
        creator_code=who.astype(np.int16),
        send_type_code=kind.astype(np.int16),
        day=day.astype(np.int32),
        minute=((9 + (day * 5 + at * 3) % 14) * 60).astype(np.int16),
        sent=sent.astype(np.int32),
        viewed=viewed.astype(np.int32),
        purchased=bought.astype(np.int32),
        earned_cents=bought * (1_500 - 200 * kind),
        content_type_code=((day + 2 * at) % len(CONTENTS)).astype(np.int16),
        caption_row=((day + at) % CAPTIONS).astype(np.int32),
        price_cents=np.full(len(who), 1_500, dtype=np.int32),
    ).in_order()


@dataclass
class Charts:
    """Answers as the chart service does; `messages` may be emptied, `error` raised instead."""

    people: Sequence[Creator]
    today: date
    error: Exception | None = None
    asked: list[ChartRequest] = field(default_factory=list)
    is_empty: bool = False

    def board(self, request: ChartRequest) -> Board:
        if self.error:
            raise self.error
        self.asked.append(request)
        messages = invented_past(self.people, self.today)
        if self.is_empty:
            messages = messages.where(np.zeros(len(messages), dtype=np.bool_))
        return _board(messages, request, self.people, self.today)


def _board(messages: MessageTable, request: ChartRequest, people: Sequence[Creator], today: date) -> Board:
    period = request.period
    first = period.first or today - timedelta(days=period.days - 1)
    last = period.last or today
    chosen = [one for one in people if request.creator_id in (None, one.creator_id)]
    days = (last - first).days + 1
    spans = [Span(one.creator_id, first, last) for one in chosen]
    row = int(request.chosen.caption_id or 0)
    now = sends_of(messages, spans, request.chosen, CATEGORY_OF, row)
    before = None
    if request.is_compared:
        earlier = [span.earlier(days) for span in spans]
        before = sends_of(messages, earlier, request.chosen, CATEGORY_OF, row).without()
    sold = now.without("caption_id")
    ranking = captions.caption_ranking(sold.where(category_codes(sold, CATEGORY_OF) == 0), 5)
    everyone = [Span(one.creator_id, first, last) for one in people]
    return Board(
        request=request,
        coverage=Coverage(
            first, last, None if not len(now.messages) else today - timedelta(days=1),
            first - timedelta(days=days), _names(chosen), _names(people),
        ),
        now=totals(now.without()),
        before=None if before is None else totals(before),
        earnings=earnings.earnings_by_day(
            now.without("category", "days"), messages.where(np.zeros(len(messages), dtype=np.bool_)),
            first, last, CATEGORY_OF,
            None if before is None
            else earnings.EarlierSends(before, first - timedelta(days=days), last - timedelta(days=days)),
        ),
        hours=hour_heat(now.without("weekday", "hour")),
        send_types=groups.by_send_type(now.without("send_type", "category"), before),
        contents=groups.content_ranking(
            within(messages, [Span(one.creator_id, today - timedelta(days=364), today) for one in chosen]),
            now.without("content_type"), before, 50,
        ),
        content_minimum_sends=50,
        captions=ranking,
        caption_ids={at: str(at) for at in range(CAPTIONS)},
        caption_texts={str(at): f"Words of caption number {at} & more" for at in range(CAPTIONS)},
        creators=groups.by_creator(
            sends_of(messages, everyone, request.chosen, CATEGORY_OF, row).without(), None,
            tuple(one.creator_id for one in people),
        ),
        standings=tuple(standing(messages, one.creator_id, today) for one in chosen),
        volume=volume_curve(
            [daily_volume(messages.of_creator(one.creator_id), today) for one in chosen], RULES
        ),
        forecasts=_forecasts(today, is_empty=not len(messages)),
    )  # fmt: skip


def _names(people: Sequence[Creator]) -> tuple[CreatorName, ...]:
    return tuple(CreatorName(one.creator_id, one.display_name, one.timezone) for one in people)


def _forecasts(today: date, *, is_empty: bool) -> ForecastRecord:
    if is_empty:
        return ForecastRecord((), Accuracy(None, 0, "steady", False, False), 1, 0, 10)
    weeks = tuple(
        ForecastWeek(Week.containing(today - timedelta(days=7 * ago)), 6, 1_000.0, 900.0 + 40 * ago)
        for ago in range(6, 0, -1)
    )
    return ForecastRecord(weeks, Accuracy(9.0, 36, "improving", True, False), 6, 0, 0)


@dataclass
class PlanActuals:
    """Two compared weeks, or none."""

    today: date
    error: Exception | None = None
    is_empty: bool = False

    def weeks(self, creator_id: CreatorId | None, first: date, last: date) -> tuple[WeekActual, ...]:
        if self.error:
            raise self.error
        if self.is_empty:
            return ()
        summary = ActualSummary(90, 84, 70, 6, 2, 3, 4, 4, 5, 2, 0, 90_000, 82_500, 1_200, 6_400)
        return tuple(
            WeekActual(
                creator_id or CreatorId("atlas"), "atlas",
                Week.containing(self.today - timedelta(days=7 * ago)), summary,
            )
            for ago in (2, 1)
        )  # fmt: skip
