"""Gathers what the charts need and lets the domain work out every series."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from eros_desktop.domain.analytics.charts import captions, earnings, groups
from eros_desktop.domain.analytics.charts.forecasts import forecast_record
from eros_desktop.domain.analytics.charts.hours import hour_heat
from eros_desktop.domain.analytics.charts.saturation import standing
from eros_desktop.domain.analytics.charts.scope import (
    MINIMUM_SENDS,
    Sends,
    Span,
    category_codes,
    latest_day,
    sends_of,
    within,
)
from eros_desktop.domain.analytics.charts.volume import VolumeCurve, volume_curve
from eros_desktop.domain.analytics.content import HISTORY_DAYS
from eros_desktop.domain.analytics.elasticity import daily_volume
from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.predictions import Forecast
from eros_desktop.domain.analytics.rates import totals
from eros_desktop.domain.creators import Creator
from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import Category
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.domain.weeks import Week
from eros_desktop.services.analytics.board import Board, ChartRequest, Coverage, CreatorName, Period
from eros_desktop.services.clock import Clock
from eros_desktop.services.settings import planning_settings
from eros_desktop.services.snapshot import Snapshot, SnapshotCache
from eros_desktop.store.predictions import predictions
from eros_desktop.store.stores import Stores, WorkspaceStore


@dataclass(frozen=True, slots=True, eq=False)
class _Gathered:
    """What was read of the workspace for one look."""

    everyone: Sequence[Creator]
    creators: Sequence[Creator]
    snapshot: Snapshot
    minimum_sends: int
    forecasts: Sequence[Forecast]


@dataclass(frozen=True, slots=True, eq=False)
class _Sample:
    """The sends of the period and, when it is compared, of the one before."""

    spans: Sequence[Span]
    now: Sends
    before: Sends | None
    before_spans: Sequence[Span]

    def earlier(self, *dimensions: str) -> MessageTable | None:
        """The period before without the filters of these dimensions."""
        return None if self.before is None else self.before.without(*dimensions)


class ChartService:
    """Answers a ChartRequest with a Board."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        reference: Reference,
        rules: VolumeRules,
        clock: Clock,
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._category_of: Mapping[str, Category] = {
            key: kind.category for key, kind in reference.send_types.items()
        }
        self._rules = rules
        self._clock = clock

    def board(self, request: ChartRequest) -> Board:
        """Every series asked for.

        Raises NotFound for an unknown creator and InvalidInput for a period that ends before it begins.
        """
        with self._store.read() as stores:
            gathered = self._gather(stores, request)
        sample = self._sample(gathered, request)
        ranking = captions.caption_ranking(self._ranked_sends(sample, request), MINIMUM_SENDS)
        ids = gathered.snapshot.bank.caption_ids
        caption_ids = {one.row: ids[one.row] for one in (*ranking.best, *ranking.worst)}
        with self._store.read() as stores:
            texts = stores.captions.texts(caption_ids.values())
        today = max((self._today(one) for one in gathered.everyone), default=self._now())
        messages = gathered.snapshot.messages
        now, before = sample.now.without(), sample.earlier()
        coverage = self._coverage(gathered, sample, request.period)
        return Board(
            request=request,
            coverage=coverage,
            now=totals(now),
            before=None if before is None else totals(before),
            earnings=self._earnings(gathered, sample, request, coverage),
            hours=hour_heat(sample.now.without("weekday", "hour")),
            send_types=groups.by_send_type(
                sample.now.without("send_type", "category"), sample.earlier("send_type", "category")
            ),
            contents=groups.content_ranking(
                within(messages, self._year(gathered.creators)).delivered(),
                sample.now.without("content_type"),
                sample.earlier("content_type"),
                gathered.minimum_sends,
            ),
            content_minimum_sends=gathered.minimum_sends,
            captions=ranking,
            caption_ids=caption_ids,
            caption_texts=texts,
            creators=self._by_creator(gathered, sample, request),
            standings=tuple(
                standing(messages, one.creator_id, self._today(one)) for one in gathered.creators
            ),
            volume=self._volume(gathered),
            forecasts=forecast_record(gathered.forecasts, messages, today, self._rules.prediction),
        )

    def _gather(self, stores: Stores, request: ChartRequest) -> _Gathered:
        everyone = stores.creators.all()
        creators = [one for one in everyone if request.creator_id in (None, one.creator_id)]
        if request.creator_id is not None and not creators:
            raise NotFound(
                f"There is no creator '{request.creator_id}' any more. Nothing was changed; choose another."
            )
        today = max((self._today(one) for one in creators), default=self._now())
        wanted = {one.creator_id for one in creators}
        since = today - timedelta(days=self._rules.prediction.lookback_days + 7)
        return _Gathered(
            everyone,
            creators,
            self._snapshots.current(stores),
            planning_settings(stores).tier_minimum_sends,
            [
                one.forecast
                for one in predictions(stores.connection, since, Week.after(today).monday)
                if one.forecast.creator_id in wanted
            ],
        )

    def _sample(
        self, gathered: _Gathered, request: ChartRequest, creators: Sequence[Creator] | None = None
    ) -> _Sample:
        period, messages = request.period, gathered.snapshot.messages
        chosen = gathered.creators if creators is None else creators
        spans = [self._span(one, period) for one in chosen]
        row = None
        if request.chosen.caption_id is not None:
            row = gathered.snapshot.row_of.get(request.chosen.caption_id, -1)
        now = sends_of(messages, spans, request.chosen, self._category_of, row)
        if not request.is_compared:
            return _Sample(spans, now, None, ())
        earlier = _comparable(messages, spans)
        before = sends_of(messages, earlier, request.chosen, self._category_of, row)
        return _Sample(spans, now, before, earlier)

    def _span(self, creator: Creator, period: Period) -> Span:
        if period.first is not None and period.last is not None:
            if period.last < period.first:
                raise InvalidInput(
                    "period", "The period ends before it begins. Nothing was changed; choose its days again."
                )
            return Span(creator.creator_id, period.first, period.last)
        today = self._today(creator)
        return Span(creator.creator_id, today - timedelta(days=period.days - 1), today)

    def _year(self, creators: Sequence[Creator]) -> list[Span]:
        """The past year, as tiers are judged by it."""
        return [self._span(one, Period(HISTORY_DAYS)) for one in creators]

    def _ranked_sends(self, sample: _Sample, request: ChartRequest) -> MessageTable:
        """Captions are ranked by what they sold, unless another kind of send was asked for."""
        found = sample.now.without("caption_id")
        if request.chosen.category is not None or request.chosen.send_type is not None:
            return found
        return found.where(category_codes(found, self._category_of) == 0)

    def _earnings(
        self, gathered: _Gathered, sample: _Sample, request: ChartRequest, coverage: Coverage
    ) -> earnings.EarningsByDay:
        days = ("category", "days")
        first, last = coverage.first, coverage.last
        lead_spans = [
            Span(span.creator_id, first - timedelta(days=earnings.AVERAGE_DAYS - 1), span.first - _DAY)
            for span in sample.spans
        ]
        row = gathered.snapshot.row_of.get(request.chosen.caption_id or "", -1)
        lead = sends_of(gathered.snapshot.messages, lead_spans, request.chosen, self._category_of, row)
        messages = sample.earlier(*days)
        before = None
        if messages is not None and sample.before_spans:
            latest = max(span.last for span in sample.before_spans)
            before = earnings.EarlierSends(messages, coverage.before_first, latest)
        return earnings.earnings_by_day(
            sample.now.without(*days), lead.without(*days), first, last, self._category_of, before
        )

    def _by_creator(
        self, gathered: _Gathered, sample: _Sample, request: ChartRequest
    ) -> tuple[groups.GroupTotals, ...]:
        """Of all creators, also when one is chosen: what was clicked stays beside what was not."""
        if request.creator_id is not None:
            sample = self._sample(gathered, request, gathered.everyone)
        return groups.by_creator(
            sample.now.without(), sample.earlier(), tuple(one.creator_id for one in gathered.everyone)
        )

    def _volume(self, gathered: _Gathered) -> VolumeCurve:
        days = [
            daily_volume(gathered.snapshot.messages.of_creator(one.creator_id), self._today(one))
            for one in gathered.creators
        ]
        return volume_curve(days, self._rules.elasticity)

    def _coverage(self, gathered: _Gathered, sample: _Sample, period: Period) -> Coverage:
        today = self._now()
        first = min((span.first for span in sample.spans), default=today - _DAY * (period.days - 1))
        last = max((span.last for span in sample.spans), default=today)
        return Coverage(
            first=first,
            last=last,
            until=latest_day(gathered.snapshot.messages, sample.spans),
            before_first=first - _DAY * ((last - first).days + 1),
            creators=_names(gathered.creators),
            everyone=_names(gathered.everyone),
            days_each=max((span.days for span in sample.spans), default=None),
        )

    def _today(self, creator: Creator) -> date:
        return self._clock.today(creator.zone)

    def _now(self) -> date:
        """The day it is where nobody is asked for."""
        return self._clock.fixed or self._clock.now().date()


_DAY = timedelta(days=1)


def _names(creators: Sequence[Creator]) -> tuple[CreatorName, ...]:
    return tuple(CreatorName(one.creator_id, one.display_name, one.timezone) for one in creators)


def _comparable(messages: MessageTable, spans: Sequence[Span]) -> list[Span]:
    """The spans before, up to the day that lies as far back as each creator's last day with a send."""
    found = []
    for span in spans:
        until = latest_day(messages, [span])
        if until is not None:
            found.append(span.up_to(until).earlier(span.days))
    return found
