"""Services that answer from frozen values, with the names and shapes of the real ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from eros_desktop.domain.captions.health import PoolHealth
from eros_desktop.domain.creators import Creator, Persona
from eros_desktop.domain.values import Cents, CreatorId, PageType
from eros_desktop.domain.weeks import Week
from eros_desktop.services.changes import Change, Topic
from tests.support import fake_captions
from tests.support.fake_activity import FakeJournal
from tests.support.fake_captions import CaptionServices
from tests.support.fake_charts import Charts, PlanActuals
from tests.support.fake_creators import CreatorServices
from tests.support.fake_data import Aliases, DataServices, History, Imports, Quarantine
from tests.support.fake_filters import Filters
from tests.support.fake_settings import FakeSettings
from tests.support.fake_upkeep import Audits, Backups, Checks, Repairs

TODAY = date(2026, 11, 20)
POOL = PoolHealth({"ppv_unlock": 30, "bump_normal": 5}, "limited", ("bump_normal",))


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
    persona: Persona | None = None
    pool_health: PoolHealth = POOL


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


@dataclass
class Creators:
    rows: tuple[Overview, ...] = OVERVIEWS
    error: Exception | None = None

    def active_ids(self) -> tuple[CreatorId, ...]:
        return tuple(row.creator.creator_id for row in self.rows)

    def find(self, name: str) -> Creator:
        return next(row.creator for row in self.rows if row.creator.creator_id == name)

    def overview(self) -> tuple[Overview, ...]:
        if self.error:
            raise self.error
        return self.rows


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
    caption_priorities: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Weeks:
    """What becomes of whole weeks."""

    actual: PlanActuals


@dataclass
class FakeServices:
    creators: Creators = field(default_factory=Creators)
    plans: Plans = field(default_factory=Plans)
    charts: Charts = field(default_factory=lambda: Charts(PEOPLE, TODAY))
    weeks: Weeks = field(default_factory=lambda: Weeks(PlanActuals(TODAY)))
    settings: FakeSettings = field(default_factory=FakeSettings)
    imports: Imports = field(default_factory=Imports)
    data: DataServices = field(default_factory=DataServices)
    demo: Demo = field(default_factory=Demo)
    bank: CaptionServices = field(default_factory=CaptionServices)
    creator_work: CreatorServices = field(default_factory=CreatorServices)
    reference: Names = Names()
    is_read_only: bool = False

    @property
    def import_history(self) -> History:
        return self.data.history

    @property
    def quarantine(self) -> Quarantine:
        return self.data.quarantine

    @property
    def aliases(self) -> Aliases:
        return self.data.aliases

    @property
    def audit(self) -> Audits:
        return self.data.audit

    @property
    def backups(self) -> Backups:
        return self.data.backups

    @property
    def check_repairs(self) -> Repairs:
        return Repairs(self.data.checks)

    @property
    def checks(self) -> Checks:
        return self.data.checks

    @property
    def activity(self) -> FakeJournal:
        return self.bank.journal

    @property
    def caption_sheet(self) -> fake_captions.Sheets:
        return self.bank.sheets

    @property
    def caption_editor(self) -> fake_captions.Editor:
        return self.bank.editor

    @property
    def caption_filters(self) -> Filters:
        return self.bank.filters

    @property
    def caption_checks(self) -> fake_captions.Checks:
        return self.bank.checks

    @property
    def caption_records(self) -> fake_captions.Records:
        return self.bank.records

    @property
    def families(self) -> fake_captions.Families:
        return self.bank.families

    @property
    def score_cards(self) -> fake_captions.ScoreCards:
        return self.bank.score_cards

    @property
    def classification(self) -> fake_captions.Classification:
        return self.bank.classification


@dataclass
class FakeWorkspace:
    services: Any
    close: Callable[[], None] = lambda: None
