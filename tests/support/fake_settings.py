"""Planning settings kept in memory, refused as the real service refuses them."""

from __future__ import annotations

from dataclasses import astuple, dataclass, field

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.services.changes import Change, Topic


@dataclass
class FakeSettings:
    stored: PlanSettings = field(default_factory=PlanSettings)
    error: Exception | None = None
    refused: str = ""
    """The name of a setting that is refused whatever its value."""

    def planning(self) -> PlanSettings:
        if self.error:
            raise self.error
        return self.stored

    def set_planning(self, settings: PlanSettings) -> Change:
        if abs(sum(astuple(settings.weights)) - 1) > 1e-9:
            raise InvalidInput("weights", "The weights must sum to 1. Nothing was changed; correct them.")
        if self.refused:
            raise InvalidInput(self.refused, "That is too much. Nothing was changed; correct it.")
        self.stored = settings
        return Change(Topic.SETTINGS, "Changed the planning settings")
