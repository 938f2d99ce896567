"""What the inspector asks of the services, and the shapes of the answers it shows. No widgets.

The shapes are structural, so that a test may answer with values of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Protocol

from eros_desktop.domain.captions.quality import TextScore
from eros_desktop.domain.captions.structure import StructureResult
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.changes import Change

if TYPE_CHECKING:
    from eros_desktop.domain.captions.score import Explanation
    from eros_desktop.services.bundle import Services

Severity = Literal["good", "info", "warning", "error"]


class Alternative(Protocol):
    """Another caption for a send. Losses are points of score, negative when it would be a gain."""

    @property
    def caption_id(self) -> str: ...
    @property
    def caption_text(self) -> str: ...
    @property
    def content_type(self) -> str | None: ...
    @property
    def fallback_level(self) -> int: ...
    @property
    def score(self) -> float: ...
    @property
    def own_loss(self) -> float: ...
    @property
    def week_loss(self) -> float: ...
    @property
    def also_changes(self) -> tuple[int, ...]: ...
    @property
    def reasons(self) -> tuple[str, ...]: ...


class Alternatives(Protocol):
    """The captions with the least loss for the week, least first."""

    @property
    def week_total(self) -> float: ...
    @property
    def is_proved(self) -> bool: ...
    @property
    def sentence(self) -> str: ...
    @property
    def entries(self) -> Sequence[Alternative]: ...


class Finding(Protocol):
    """Something found in or missing from a text; `span` counts characters of the text."""

    @property
    def key(self) -> str: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def span(self) -> tuple[int, int] | None: ...
    @property
    def message(self) -> str: ...


class CaptionReport(Protocol):
    """What the checks of one caption give."""

    @property
    def structure(self) -> StructureResult | None: ...
    @property
    def is_informational(self) -> bool: ...
    @property
    def score(self) -> TextScore | None: ...
    @property
    def findings(self) -> Sequence[Finding]: ...
    @property
    def spans(self) -> Sequence[Finding]: ...


class FoundCaption(Protocol):
    """A caption of the bank that holds what was typed."""

    @property
    def caption_id(self) -> str: ...
    @property
    def caption_text(self) -> str: ...


class PlansAsked(Protocol):
    """What is asked of the planned weeks."""

    def explain(self, creator_id: CreatorId, week: Week, item_id: int) -> Explanation | None: ...


class AlternativesAsked(Protocol):
    """What is asked about other captions for a send."""

    def of(self, creator_id: CreatorId, week: Week, item_id: int, limit: int = 10) -> Alternatives: ...
    def swap(self, creator_id: CreatorId, week: Week, item_id: int, caption_id: str) -> Change: ...
    def why_not(self, creator_id: CreatorId, week: Week, item_id: int, caption_id: str) -> Explanation: ...


class ChecksAsked(Protocol):
    """What is asked of the checks of captions."""

    def check(
        self,
        text: str,
        send_type: str | None = None,
        *,
        creator_id: CreatorId | None = None,
        price_cents: int | None = None,
    ) -> CaptionReport: ...


class SheetAsked(Protocol):
    """What is asked of the search in captions."""

    def first(self, typed: str, limit: int) -> Sequence[FoundCaption]: ...


class Asked(Protocol):
    """The services behind the inspector."""

    @property
    def plans(self) -> PlansAsked: ...
    @property
    def alternatives(self) -> AlternativesAsked: ...
    @property
    def caption_checks(self) -> ChecksAsked: ...
    @property
    def caption_sheet(self) -> SheetAsked: ...


def asked(services: Services) -> Asked:
    """The services of a workspace as the inspector sees them."""
    return services
