"""The services about creators and templates of one workspace, made together."""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.domain.reference import Reference
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.services.captions.editing import CaptionEditor
from eros_desktop.services.changes import Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.creator_work.editor import CreatorEditor
from eros_desktop.services.creator_work.overrides import OverrideService
from eros_desktop.services.creator_work.turns import TurnService
from eros_desktop.services.creator_work.vault import VaultService
from eros_desktop.services.creator_work.volume_desk import VolumeDesk
from eros_desktop.services.creator_work.writing import RowWriter
from eros_desktop.services.plans.editing import PlanEditor
from eros_desktop.services.signals import InsightCache
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.services.templates.inserting import InsertService
from eros_desktop.services.templates.service import TemplateService
from eros_desktop.services.volumes import VolumeService
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class CreatorWork:
    """What a manager can change about creators and templates."""

    editor: CreatorEditor
    vaults: VaultService
    overrides: OverrideService
    volume_desk: VolumeDesk
    turns: TurnService
    templates: TemplateService
    inserts: InsertService


def make_creator_work(
    store: WorkspaceStore,
    snapshots: SnapshotCache,
    insights: InsightCache,
    volumes: VolumeService,
    captions: CaptionEditor,
    plans: PlanEditor,
    reference: Reference,
    rules: VolumeRules,
    clock: Clock,
) -> CreatorWork:
    """Wires them; each kind of change has one writer."""
    writer = RowWriter(store, snapshots, clock)
    templates = TemplateService(store, reference, RowWriter(store, snapshots, clock, Topic.TEMPLATES))
    return CreatorWork(
        editor=CreatorEditor(writer),
        vaults=VaultService(store, snapshots, insights, reference, clock, writer),
        overrides=OverrideService(writer, rules),
        volume_desk=VolumeDesk(store, snapshots, volumes, rules, clock),
        turns=TurnService(store, snapshots, insights, clock, writer),
        templates=templates,
        inserts=InsertService(store, templates, captions, plans, reference, clock),
    )
