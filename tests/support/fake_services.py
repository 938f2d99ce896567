"""Services that answer from frozen values, with the names and shapes of the real ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import Cents, CreatorId, PageType
from eros_desktop.domain.weeks import Week
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.imports.report import RowCounts
from tests.support.fake_settings import FakeSettings

TODAY = date(2026, 11, 20)


@dataclass(frozen=True, slots=True)
class Overview:
    creator: Creator
    vault_types: int = 12
    earnings_30d_cents: int = 0
    saturation: float | None = None
    opportunity: float | None = None
    caption_pool: int = 0
    next_week_status: str | None = None
    volume_level: str = "mid"
    issues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaptionRow:
    caption_id: str
    caption_text: str
    caption_type: str = "ppv"
    content_type: str | None = "outfit"
    performance_score: float | None = None
    total_sends: int = 0
    earned_cents: int = 0
    last_used_date: date | None = None
    is_active: bool = True

    @property
    def length_chars(self) -> int:
        return len(self.caption_text)


@dataclass(frozen=True, slots=True)
class EarningsRow:
    key: str
    name: str
    sends: int
    earned_cents: int
    view_rate: float = 0.456
    purchase_rate: float = 0.076

    @property
    def earned_per_send_cents(self) -> float:
        return self.earned_cents / self.sends


def creator(
    name: str, page_type: PageType = "paid", tier: int = 1, zone: str = "America/New_York", fans: int = 9000
) -> Creator:
    return Creator(
        CreatorId(name.lower()),
        name.lower(),
        name,
        page_type,
        zone,
        True,
        Cents(999),
        fans,
        tier,
    )


PEOPLE = (
    creator("Atlas", "paid", 1, "America/New_York", 12840),
    creator("Birch", "paid", 2, "America/Los_Angeles", 6120),
    creator("Cedar", "free", 2, "Europe/London", 21450),
    creator("Dune", "paid", 3, "America/Chicago", 2310),
    creator("Ember", "free", 3, "Australia/Sydney", 8875),
    creator("Fjord", "paid", 4, "Europe/Berlin", 640),
)

OVERVIEWS = tuple(
    Overview(
        one,
        vault_types=14 - place,
        earnings_30d_cents=1_284_350 // (place + 1),
        saturation=31.5 + 6 * place,
        opportunity=None if place == 5 else 68.2 - 5 * place,
        caption_pool=1840 - 210 * place,
        next_week_status="draft" if place < 3 else None,
        issues=("No persona set", "Vault is nearly empty") if place == 5 else (),
    )
    for place, one in enumerate(PEOPLE)
)

TEXTS = (
    "New outfit from the studio today, the full set is waiting for you",
    "Thank you for being here this week. Friday's set is on its way",
    "Which place should I travel to next? Tell me and I will plan it",
    "Weekend bundle: three sets from the coast, one price until Sunday",
    "Behind the scenes of Tuesday's shoot, with the bloopers kept in",
    "Goal of the day: new lights for the studio. Every bit counts",
)

TYPES = ("ppv_unlock", "renew", "engagement", "bundle", "bump", "tip_goal")


def caption_rows(number: int = 300) -> tuple[CaptionRow, ...]:
    return tuple(
        CaptionRow(
            f"C{place:05}",
            f"{TEXTS[place % 6]} ({place})",
            TYPES[place % 6],
            ("outfit", "travel", "studio", None)[place % 4],
            None if place % 7 == 0 else 40 + place * 13 % 59,
            place % 31,
            place * 137 % 90_000,
            None if place % 5 == 0 else TODAY - timedelta(days=place % 200),
            place % 19 != 0,
        )
        for place in range(number)
    )


def earnings(key: str, name: str, scale: int) -> EarningsRow:
    return EarningsRow(key, name, 42 * scale, 184_250 * scale)


@dataclass
class Creators:
    rows: tuple[Overview, ...] = OVERVIEWS
    error: Exception | None = None

    def active_ids(self) -> tuple[CreatorId, ...]:
        return tuple(row.creator.creator_id for row in self.rows)

    def overview(self) -> tuple[Overview, ...]:
        if self.error:
            raise self.error
        return self.rows


@dataclass
class Captions:
    found: tuple[CaptionRow, ...] = field(default_factory=caption_rows)
    error: Exception | None = None
    asked: int = 0

    def rows(self) -> tuple[CaptionRow, ...]:
        self.asked += 1
        if self.error:
            raise self.error
        return self.found


@dataclass(frozen=True)
class Generated:
    change: Change | None


@dataclass
class Plans:
    planned: dict[CreatorId, str] = field(default_factory=lambda: {PEOPLE[0].creator_id: "draft"})

    def statuses(self, week: Week) -> Mapping[CreatorId, str]:
        return self.planned

    def generate(
        self, names: Sequence[str], week: Week | None = None, *, progress: Any, **_rest: object
    ) -> Generated:
        for place, one in enumerate(names, start=1):
            progress.report(place, len(names), one)
            self.planned[CreatorId(one)] = "draft"
        return Generated(Change(Topic.WEEKS, f"Planned {len(names)} weeks"))


@dataclass
class Analytics:
    error: Exception | None = None
    asked: list[tuple[object, int]] = field(default_factory=list)

    def creator_rows(self, days: int) -> tuple[EarningsRow, ...]:
        if self.error:
            raise self.error
        return tuple(earnings(one.creator_id, one.display_name, 7 - at) for at, one in enumerate(PEOPLE))

    def send_type_rows(self, creator_id: CreatorId | None, days: int) -> tuple[EarningsRow, ...]:
        self.asked.append((creator_id, days))
        keys = ("ppv_unlock", "bundle", "vip_program", "game_post", "bump_normal", "renew_on_message")
        return tuple(earnings(key, key, 7 - at) for at, key in enumerate(keys))


@dataclass(frozen=True)
class Report:
    """Of an import, as services.imports gives it."""

    rows: RowCounts
    change: Change | None = None


@dataclass
class Imports:
    runs: list[tuple[str, bool]] = field(default_factory=list)
    error: Exception | None = None

    def run(self, kind: str, files: Sequence[Path], *, dry_run: bool = False, **_rest: object) -> Report:
        if self.error:
            raise self.error
        self.runs.append((kind, dry_run))
        counts = RowCounts(120, 110, 0, 4, 6)
        return Report(counts, None if dry_run else Change(Topic.EVERYTHING, "Imported 110 rows"))


@dataclass
class Demo:
    filled: int = 0

    def fill(self, *, progress: Any, **_rest: object) -> Change:
        self.filled += 1
        progress.report(1, 1, "messages")
        return Change(Topic.EVERYTHING, "The demo is ready")


@dataclass(frozen=True)
class Names:
    """Reference data that names nothing: panes fall back on the keys."""

    content_types: Mapping[str, Any] = field(default_factory=dict)
    send_types: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class FakeServices:
    creators: Creators = field(default_factory=Creators)
    captions: Captions = field(default_factory=Captions)
    plans: Plans = field(default_factory=Plans)
    analytics: Analytics = field(default_factory=Analytics)
    settings: FakeSettings = field(default_factory=FakeSettings)
    imports: Imports = field(default_factory=Imports)
    demo: Demo = field(default_factory=Demo)
    reference: Names = Names()
    is_read_only: bool = False


@dataclass
class FakeWorkspace:
    services: Any
    close: Callable[[], None] = lambda: None
