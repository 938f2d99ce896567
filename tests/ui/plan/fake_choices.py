"""Alternatives, checks and a search in captions for tests of the inspector, held in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from eros_desktop.domain.captions.gates import GATES, Gate
from eros_desktop.domain.captions.quality import TextScore, score_text
from eros_desktop.domain.captions.score import Explanation, PartExplanation
from eros_desktop.domain.captions.structure import StructureResult, bundle, winner
from eros_desktop.domain.errors import NotFound
from eros_desktop.domain.schedule.sends import ScoreParts

MARKUP = "<b>Five</b> sets from the coast & <img src='file:///nothing.png'> one price\nuntil Sunday"


@dataclass(frozen=True, slots=True)
class Alternative:
    caption_id: str
    caption_text: str
    content_type: str | None
    fallback_level: int
    score: float
    score_parts: ScoreParts
    own_loss: float
    week_loss: float
    also_changes: tuple[int, ...] = ()
    reasons: tuple[str, ...] = ("Freshness 80.0: rested for 40 days.",)


@dataclass(frozen=True, slots=True)
class Alternatives:
    week_total: float
    is_proved: bool
    sentence: str
    entries: tuple[Alternative, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    key: str
    severity: str
    span: tuple[int, int] | None
    message: str


@dataclass(frozen=True, slots=True)
class CaptionReport:
    structure: StructureResult | None
    is_informational: bool
    score: TextScore | None
    findings: tuple[Finding, ...]

    @property
    def spans(self) -> tuple[Finding, ...]:
        return tuple(one for one in self.findings if one.span is not None)


@dataclass(frozen=True, slots=True)
class FoundCaption:
    caption_id: str
    caption_text: str


def ten_alternatives() -> Alternatives:
    """The first has markup in its text and costs nothing, the third changes two other sends."""
    entries = tuple(
        Alternative(
            f"A{place}",
            MARKUP if place == 0 else f"Alternative {place}: new outfit from the studio, the set is waiting",
            (None, "workout", "outdoor")[place % 3],
            (0, 0, 2)[place % 3],
            74.2 - place,
            ScoreParts(80, 70, 60, 50, 40),
            1.8 * place,
            0.42 * place,
            (7, 9) if place == 2 else (),
        )
        for place in range(10)
    )
    return Alternatives(8412.31, True, "", entries)


def explanation(caption_id: str, excluded_by: Gate | None = None, score: float = 71.0) -> Explanation:
    """Five parts that add up to nothing in particular."""
    names = ("Freshness", "Performance", "Type priority", "Diversity", "Persona")
    parts = tuple(PartExplanation(name, name, 71.0, 0.2, 14.2, f"{name} is fair.") for name in names)
    return Explanation(caption_id, score, parts, 0.0, {"characters": 64}, excluded_by)


@dataclass
class FakeChoices:
    """Hands out ten alternatives; captions named `K...` are retired, `Z...` are not there."""

    found: Alternatives = field(default_factory=ten_alternatives)
    error: Exception | None = None
    refusal: Exception | None = None
    asked: list[tuple[int, int]] = field(default_factory=list)
    swaps: list[tuple[int, str]] = field(default_factory=list)

    def why_not(self, caption_id: str) -> Explanation:
        if caption_id.startswith("Z"):
            raise NotFound(f"There is no caption '{caption_id}'. Nothing was changed; choose another one.")
        retired = next(gate for gate in GATES if gate.key == "active")
        return explanation(caption_id, retired if caption_id.startswith("K") else None)


@dataclass
class FakeChecks:
    """Judges with the real detectors; remembers what it was asked."""

    asked: list[tuple[str, str | None, dict[str, Any]]] = field(default_factory=list)
    error: Exception | None = None
    extra: tuple[Finding, ...] = ()

    def check(self, text: str, send_type: str | None = None, **about: Any) -> CaptionReport:
        self.asked.append((text, send_type, about))
        if self.error:
            raise self.error
        structure = {"ppv_unlock": winner, "bundle": bundle}.get(send_type or "")
        found = structure(text) if structure else None
        good = () if found is None else found.found
        findings = tuple(Finding(one.key, "good", one.span, f"Has {one.key}") for one in good)
        missing = () if found is None else found.issues
        told = tuple(Finding(one.element, "warning", None, one.message) for one in missing)
        score = score_text(text, "revenue")
        spelt = tuple(Finding("length", "info", None, one.reason) for one in score.deductions)
        return CaptionReport(found, send_type == "ppv_unlock", score, (*findings, *told, *spelt, *self.extra))


@dataclass
class FakeSheet:
    """Finds among a few captions by their words or id."""

    rows: tuple[FoundCaption, ...] = (
        FoundCaption("C100", "Weekend bundle from the coast, three sets"),
        FoundCaption("K200", "Weekend plans: tell me where to travel"),
        FoundCaption("C300", MARKUP),
        FoundCaption("C400", "Better than K200: the long walk along the pier"),
    )
    asked: list[tuple[str, int]] = field(default_factory=list)

    def first(self, typed: str, limit: int) -> tuple[FoundCaption, ...]:
        self.asked.append((typed, limit))
        wanted = typed.casefold()
        return tuple(one for one in self.rows if wanted in f"{one.caption_id} {one.caption_text}".casefold())[
            :limit
        ]
