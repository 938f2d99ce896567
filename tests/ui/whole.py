"""The window with every pane over fakes: those of the Plan pane and those of the others as one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from tests.support.fake_services import FakeServices
from tests.ui.plan import fakes


@dataclass(frozen=True, slots=True)
class Joined:
    """Has what either has; the first comes first."""

    first: Any
    second: Any

    def __getattr__(self, name: str) -> Any:
        return getattr(self.first, name) if hasattr(self.first, name) else getattr(self.second, name)


class WholeServices(FakeServices):
    """What every pane asks for; Atlas has a planned week."""

    def __init__(self) -> None:
        super().__init__()
        self.of_plan = fakes.FakeServices()
        self.of_plan.plan(fakes.usual_week())
        self.plans: Any = Joined(self.of_plan.plans, self.plans)
        actual = Joined(self.weeks.actual, self.of_plan.weeks.actual)
        self.weeks: Any = replace(self.of_plan.weeks, actual=actual)  # type: ignore[arg-type]  # both fakes
        self.reference: Any = self.of_plan.reference
        self._checks = Joined(self.of_plan.caption_checks, super().caption_checks)
        self._sheets = Joined(super().caption_sheet, self.of_plan.caption_sheet)

    @property
    def caption_checks(self) -> Any:
        return self._checks

    @property
    def caption_sheet(self) -> Any:
        return self._sheets

    def __getattr__(self, name: str) -> Any:
        if name == "of_plan":
            raise AttributeError(name)
        return getattr(self.of_plan, name)
