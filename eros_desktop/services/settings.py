"""What a user may tune, read from the workspace; the defaults are the recommendations of domain.md 12."""

from __future__ import annotations

from dataclasses import asdict, fields, replace
from typing import Any

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.planning.inputs import PlanSettings, ScoreWeights
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.store.stores import Stores, WorkspaceStore

PLANNING = "planning"


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
        """Stores the settings. Raises InvalidInput when the weights are negative or do not sum to 1."""
        weights = asdict(settings.weights)
        if min(weights.values()) < 0 or abs(sum(weights.values()) - 1) > 1e-9:
            raise InvalidInput(
                "weights",
                "The five score weights must not be negative and must sum to 1. Nothing was changed; correct them.",
            )
        with self._store.write() as stores:
            stores.info.set_setting(PLANNING, asdict(settings), self._clock.stamp())
            stores.info.raise_data_revision()
        return Change(Topic.SETTINGS, "Changed the planning settings")


def planning_settings(stores: Stores) -> PlanSettings:
    """The stored planning settings; names nobody knows any more are passed over."""
    stored: dict[str, Any] = dict(stores.info.settings().get(PLANNING, {}))
    weights = ScoreWeights(**stored.pop("weights", {}))
    known = {field.name for field in fields(PlanSettings)}
    return replace(
        PlanSettings(weights=weights), **{key: value for key, value in stored.items() if key in known}
    )
