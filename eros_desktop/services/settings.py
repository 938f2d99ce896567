"""What a user may tune, read from the workspace; the defaults are the recommendations of domain.md 12."""

from __future__ import annotations

from collections.abc import Mapping
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
            stores.info.set_setting(PLANNING, asdict(settings), self._clock.stamp())
        return Change(Topic.SETTINGS, "Changed the planning settings")


def planning_settings(stores: Stores) -> PlanSettings:
    """The stored planning settings; names nobody knows any more are passed over."""
    stored: dict[str, Any] = dict(stores.info.settings().get(PLANNING, {}))
    weights = ScoreWeights(**_known(ScoreWeights, stored.pop("weights", {})))
    return replace(PlanSettings(weights=weights), **_known(PlanSettings, stored))


def _known(kind: type[ScoreWeights] | type[PlanSettings], stored: Mapping[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(kind)}
    return {key: value for key, value in stored.items() if key in names}
