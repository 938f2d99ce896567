"""What the charts of one look at the past are made of: the question, and every series that answers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from eros_desktop.domain.analytics.charts.captions import CaptionRanking
from eros_desktop.domain.analytics.charts.earnings import EarningsByDay
from eros_desktop.domain.analytics.charts.forecasts import ForecastRecord
from eros_desktop.domain.analytics.charts.groups import ContentRank, GroupTotals
from eros_desktop.domain.analytics.charts.hours import HourHeat
from eros_desktop.domain.analytics.charts.saturation import Standing
from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.domain.analytics.charts.volume import VolumeCurve
from eros_desktop.domain.analytics.rates import Totals
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.plans.actual import WeekActual


@dataclass(frozen=True, slots=True)
class Period:
    """The last `days` days of each creator's own calendar, or the days from `first` to `last`."""

    days: int = 30
    first: date | None = None
    last: date | None = None

    @property
    def is_custom(self) -> bool:
        return self.first is not None and self.last is not None


@dataclass(frozen=True, slots=True)
class ChartRequest:
    """Whose sends (None: everybody's), of which days, narrowed to what, with or without the period before."""

    creator_id: CreatorId | None = None
    period: Period = field(default_factory=Period)
    is_compared: bool = False
    chosen: SendFilter = field(default_factory=SendFilter)


@dataclass(frozen=True, slots=True)
class CreatorName:
    """A creator as charts name one."""

    creator_id: CreatorId
    name: str
    zone: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the numbers cover.

    `until` is the last day with a send, None without any. The period before has the same number of days; of
    it only the days that lie as far back as days with data are counted, so that an export that ends early
    does not look like a fall. `creators` are those whose sends count, `everyone` all there are.
    """

    first: date
    last: date
    until: date | None
    before_first: date
    creators: tuple[CreatorName, ...]
    everyone: tuple[CreatorName, ...]
    days_each: int | None = None
    """Days counted of each creator; from `first` to `last` may be one more where zones are a day apart."""

    @property
    def days(self) -> int:
        return self.days_each or (self.last - self.first).days + 1

    @property
    def zone(self) -> str | None:
        """The zone of all these creators, None when they differ or there is none."""
        zones = {one.zone for one in self.creators}
        return zones.pop() if len(zones) == 1 else None


@dataclass(frozen=True, slots=True, eq=False)
class Board:
    """Every chart's series. Totals count delivered sends that pass all filters; money is whole cents."""

    request: ChartRequest
    coverage: Coverage
    now: Totals
    before: Totals | None
    earnings: EarningsByDay
    hours: HourHeat
    send_types: tuple[GroupTotals, ...]
    contents: tuple[ContentRank, ...]
    content_minimum_sends: int
    captions: CaptionRanking
    caption_ids: Mapping[int, str]
    """Row of the bank -> caption id, for the captions ranked."""
    caption_texts: Mapping[str, str]
    creators: tuple[GroupTotals, ...]
    standings: tuple[Standing, ...]
    volume: VolumeCurve
    forecasts: ForecastRecord
    actuals: tuple[WeekActual, ...] | None = None
    """Planned weeks beside what was sent; None while they are being compared."""
