"""STUB, replaced by the branch `checks`."""
from __future__ import annotations
from dataclasses import dataclass
from typing import Literal
from eros_desktop.domain.captions.quality import TextScore, ValueFraming
from eros_desktop.domain.captions.structure import StructureResult
from eros_desktop.domain.captions.text import EmojiLevel
@dataclass(frozen=True, slots=True)
class Finding:
    key: str
    severity: Literal["good", "info", "warning", "error"]
    span: tuple[int, int] | None
    message: str
@dataclass(frozen=True, slots=True)
class CaptionReport:
    structure: StructureResult | None
    is_informational: bool
    structures: tuple[StructureResult, ...]
    score: TextScore | None
    framing: ValueFraming | None
    emoji_level: EmojiLevel
    findings: tuple[Finding, ...]
    @property
    def spans(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.span is not None)
