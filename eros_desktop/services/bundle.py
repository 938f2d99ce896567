"""Every service of an open workspace, made once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from eros_desktop.domain.reference import Reference
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.services.activity.reversals import Reversal, reverse_rows
from eros_desktop.services.activity.service import ActivityService
from eros_desktop.services.analytics.charts import ChartService
from eros_desktop.services.analytics.service import AnalyticsService
from eros_desktop.services.audit.service import AuditService
from eros_desktop.services.backups import BackupService
from eros_desktop.services.captions.checks import CaptionCheckService
from eros_desktop.services.captions.classify import ClassifyService
from eros_desktop.services.captions.editing import CaptionEditor
from eros_desktop.services.captions.families import FamilyService
from eros_desktop.services.captions.ranking import CaptionService
from eros_desktop.services.captions.record import CaptionRecordService
from eros_desktop.services.captions.saved_filters import SavedFilters
from eros_desktop.services.captions.score_card import ScoreCardService
from eros_desktop.services.captions.sheet import SheetService
from eros_desktop.services.check_repairs import CheckRepairService
from eros_desktop.services.checks import CheckService
from eros_desktop.services.clock import Clock
from eros_desktop.services.creator_work.bundle import CreatorWork, make_creator_work
from eros_desktop.services.creators import CreatorService
from eros_desktop.services.demo.service import DemoService
from eros_desktop.services.exports.captions import CaptionExportService
from eros_desktop.services.exports.service import ExportService
from eros_desktop.services.imports.aliases import AliasService
from eros_desktop.services.imports.bundle import ImportServices, make_import_services
from eros_desktop.services.imports.history import ImportHistory
from eros_desktop.services.imports.quarantine import QuarantineService
from eros_desktop.services.imports.service import ImportService
from eros_desktop.services.outcomes import OutcomeService
from eros_desktop.services.plans.alternatives import AlternativeService
from eros_desktop.services.plans.backlog import BacklogService
from eros_desktop.services.plans.desks import Desks
from eros_desktop.services.plans.editing import PlanEditor
from eros_desktop.services.plans.month import MonthService
from eros_desktop.services.plans.saving import reverse_weeks
from eros_desktop.services.plans.service import PlanService
from eros_desktop.services.plans.week_services import WeekServices, make_week_services
from eros_desktop.services.settings import SettingsService
from eros_desktop.services.signals import InsightCache
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.services.upkeep import UpkeepServices, make_upkeep
from eros_desktop.services.volumes import VolumeService
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class Services:
    """What a user can do in a workspace."""

    activity: ActivityService
    creators: CreatorService
    creator_work: CreatorWork
    captions: CaptionService
    score_cards: ScoreCardService
    caption_editor: CaptionEditor
    caption_sheet: SheetService
    caption_filters: SavedFilters
    caption_records: CaptionRecordService
    caption_checks: CaptionCheckService
    classification: ClassifyService
    caption_export: CaptionExportService
    families: FamilyService
    plans: PlanService
    weeks: WeekServices
    plan_editor: PlanEditor
    backlog: BacklogService
    months: MonthService
    alternatives: AlternativeService
    volumes: VolumeService
    analytics: AnalyticsService
    charts: ChartService
    files: ImportServices
    exports: ExportService
    demo: DemoService
    upkeep: UpkeepServices
    settings: SettingsService
    reference: Reference
    clock: Clock
    is_read_only: bool

    @property
    def imports(self) -> ImportService:
        return self.files.imports

    @property
    def import_history(self) -> ImportHistory:
        return self.files.history

    @property
    def quarantine(self) -> QuarantineService:
        return self.files.quarantine

    @property
    def aliases(self) -> AliasService:
        return self.files.aliases

    @property
    def checks(self) -> CheckService:
        return self.upkeep.checks

    @property
    def check_repairs(self) -> CheckRepairService:
        return self.upkeep.check_repairs

    @property
    def audit(self) -> AuditService:
        return self.upkeep.audit

    @property
    def backups(self) -> BackupService:
        return self.upkeep.backups


def make_services(
    store: WorkspaceStore, reference: Reference, rules: VolumeRules, clock: Clock, data: Path
) -> Services:
    """Wires the services of one workspace; they share one snapshot. `data` holds resources and migrations."""
    snapshots, insights = SnapshotCache(store), InsightCache()
    volumes = VolumeService(store, snapshots, insights, reference, rules, clock)
    desks = Desks(store, snapshots, insights, volumes, reference, clock)
    families = FamilyService(store, snapshots, clock)
    editor = PlanEditor(store, desks, reference, clock)
    weeks = make_week_services(store, desks, editor, snapshots, insights, reference, clock)
    caption_editor = _caption_editor(store, snapshots, families, reference, clock)
    outcomes = OutcomeService(store, snapshots, clock)
    follow = (lambda _import_id: outcomes.measure(), weeks.statuses.complete_passed)
    files = make_import_services(store, snapshots, families, reference, clock, follow)
    reversals = _reversals(caption_editor, families, files.imports)
    return Services(
        activity=ActivityService(store, snapshots, clock, reversals),
        creators=CreatorService(store, snapshots, insights, reference, rules, clock),
        creator_work=make_creator_work(
            store, snapshots, insights, volumes, caption_editor, editor, reference, rules, clock
        ),
        captions=CaptionService(store, desks, reference),
        score_cards=ScoreCardService(desks, reference),
        caption_editor=caption_editor,
        caption_sheet=SheetService(store, snapshots, reference, clock),
        caption_filters=SavedFilters(store, clock),
        caption_records=CaptionRecordService(store, clock),
        caption_checks=CaptionCheckService(store, reference),
        classification=ClassifyService(store, snapshots, reference, clock),
        caption_export=CaptionExportService(store),
        families=families,
        plans=weeks.plans,
        weeks=weeks,
        plan_editor=editor,
        backlog=BacklogService(store, editor, clock),
        months=MonthService(store, reference),
        alternatives=AlternativeService(store, desks, reference, clock),
        volumes=volumes,
        analytics=AnalyticsService(store, snapshots, clock),
        charts=ChartService(store, snapshots, reference, rules, clock),
        files=files,
        exports=ExportService(store, weeks.plans, reference, clock, data / "resources"),
        demo=DemoService(store, snapshots, families, reference, clock),
        upkeep=make_upkeep(store, data / "migrations", clock),
        settings=SettingsService(store, clock),
        reference=reference,
        clock=clock,
        is_read_only=store.is_read_only,
    )


def _caption_editor(
    store: WorkspaceStore,
    snapshots: SnapshotCache,
    families: FamilyService,
    reference: Reference,
    clock: Clock,
) -> CaptionEditor:
    """Edits captions and keeps the families of near twins current."""
    return CaptionEditor(
        store, snapshots, reference, clock, lambda stores, ids: families.refresh(stores, tuple(ids))
    )


def _reversals(editor: CaptionEditor, families: FamilyService, imports: ImportService) -> dict[str, Reversal]:
    """How each kind of undo goes back and forth."""
    return {
        "rows": reverse_rows,
        "weeks": reverse_weeks,
        "captions": editor.reverse,
        "merge": families.reverse,
        "import": imports.reverse,
    }
