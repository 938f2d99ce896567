"""What a user may tune, read from the workspace; the defaults are the recommendations of domain.md 12."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.planning.inputs import PlanSettings, ScoreWeights
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import RowChanges
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.store.row_changes import changes_of, rows_of
from eros_desktop.store.stores import Stores, WorkspaceStore

PLANNING = "planning"
SETTINGS_TABLE = "app_settings"


class SettingsService:
    """Reads and changes the settings of a workspace."""

    def __init__(self, store: WorkspaceStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def planning(self) -> PlanSettings:
        """How weeks are planned."""
        with self._store.read() as stores:
            return planning_settings(stores)

    def set_planning(self, settings: PlanSettings) -> Change:
        """Stores the settings.

        Raises InvalidInput for weights that are negative or do not sum to 1, and for counts below zero.
        """
        weights = asdict(settings.weights)
        if not (min(weights.values()) >= 0 and abs(sum(weights.values()) - 1) <= 1e-9):
            raise InvalidInput(
                "weights",
                "The five score weights must not be negative and must sum to 1. Nothing was changed; "
                "correct them.",
            )
        for name, value in asdict(settings).items():
            if isinstance(value, int) and value < 0:
                raise InvalidInput(name, f"{name} must not be below zero. Nothing was changed; correct it.")
        with self._store.write() as stores:
            changed = _differences(planning_settings(stores), settings)
            if not changed:
                return Change(Topic.NOTHING, "Nothing changed: the planning settings were so already")
            summary = f"Changed the planning settings: {changed[0]}"
            if len(changed) > 1:
                summary = f"Changed {len(changed)} planning settings"
            activity_id = put_setting(
                stores, PLANNING, asdict(settings), summary, self._clock.stamp(), "\n".join(changed)
            )
        return Change(Topic.SETTINGS, summary, activity_id)


def put_setting(
    stores: Stores, key: str, value: object, summary: str, at: str, details: str | None = None
) -> int:
    """Stores a setting inside the caller's write and notes it with what takes it back.

    Returns the line of the journal.
    """
    keys = [{"key": key}]
    before = rows_of(stores.connection, SETTINGS_TABLE, keys)
    stores.info.set_setting(key, value, at)
    changes = changes_of(SETTINGS_TABLE, keys, before, rows_of(stores.connection, SETTINGS_TABLE, keys))
    return note(stores, Subject("setting", key=key), summary, at, RowChanges(changes), details=details)


def _differences(before: PlanSettings, after: PlanSettings) -> list[str]:
    """`reuse gap days 30 -> 45` for each setting that differs."""
    found = []
    for name in (field.name for field in fields(before) if field.name != "weights"):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            found.append(f"{name.replace('_', ' ')} {old} -> {new}")
    for field in fields(before.weights):
        old, new = getattr(before.weights, field.name), getattr(after.weights, field.name)
        if old != new:
            found.append(f"weight of {field.name.replace('_', ' ')} {old:g} -> {new:g}")
    return found


def planning_settings(stores: Stores) -> PlanSettings:
    """The stored planning settings; names nobody knows any more are passed over."""
    stored: dict[str, Any] = dict(stores.info.settings().get(PLANNING, {}))
    weights = ScoreWeights(**_known(ScoreWeights, stored.pop("weights", {})))
    return replace(PlanSettings(weights=weights), **_known(PlanSettings, stored))


def _known(kind: type[ScoreWeights] | type[PlanSettings], stored: Mapping[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(kind)}
    return {key: value for key, value in stored.items() if key in names}
