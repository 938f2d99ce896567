"""What scoring must know besides the captions: the creator, the send type, the date and the week so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.table import CaptionHistory
from eros_desktop.domain.planning.inputs import PlanInputs, PlanSettings
from eros_desktop.domain.reference import Reference, SendType

NO_ROWS = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Audience:
    """One send of one creator, as terms and gates see it. `day` is a proleptic ordinal.

    `placed` counts the week's sends so far by content type; `used_rows` are the table rows they use.
    `priorities` maps caption types to 1 (best) .. 5 in the order of the reference data; empty means that
    the send type asks for no particular caption type.
    """

    send_type: SendType
    day: int
    page_type: str
    history: CaptionHistory
    priorities: Mapping[str, int]
    compatibility: Mapping[str, float]
    persona_type: str | None
    tone_keywords: frozenset[str]
    vault_types: frozenset[str]
    avoided_types: frozenset[str]
    settings: PlanSettings
    placed: Mapping[str, int] = field(default_factory=dict)
    used_rows: NDArray[np.int64] = field(default_factory=lambda: NO_ROWS)

    @property
    def has_typeless_captions(self) -> bool:
        """Captions without a content type suit engagement and retention only (domain.md 5.1)."""
        return self.send_type.category != "revenue"

    @property
    def may_be_on_page(self) -> bool:
        """Whether the send type is allowed on this page (domain.md 5.1 filter 6, 12 no. 6)."""
        is_allowed_followup = self.send_type.key == "ppv_followup" and self.settings.allow_followups_on_free
        return self.send_type.suits_page(self.page_type) or is_allowed_followup

    @property
    def longest_caption(self) -> int | None:
        """Hard limit in characters, or None: only follow-ups have one (domain.md 2.3)."""
        return self.send_type.caption_length.maximum if self.send_type.key == "ppv_followup" else None


def audience_of(
    inputs: PlanInputs,
    reference: Reference,
    send_type_key: str,
    day: date,
    placed: Mapping[str, int] | None = None,
    used_rows: NDArray[np.int64] = NO_ROWS,
) -> Audience:
    """The audience of a send type on a date. Raises KeyError for an unknown send type."""
    persona = inputs.profile.persona
    persona_type = persona.persona_type if persona else inputs.profile.creator.persona_type
    tones = persona.tone_keywords if persona else ()
    return Audience(
        send_type=reference.send_type(send_type_key),
        day=day.toordinal(),
        page_type=inputs.profile.creator.page_type,
        history=inputs.history,
        priorities=reference.caption_priorities.get(send_type_key, {}),
        compatibility=reference.compatibility.get(send_type_key, {}),
        persona_type=folded(persona_type),
        tone_keywords=frozenset(tone.strip().casefold() for tone in tones),
        vault_types=inputs.profile.vault_types,
        avoided_types=frozenset(key for key, tier in inputs.content_tiers.items() if tier == "AVOID"),
        settings=inputs.settings,
        placed=placed or {},
        used_rows=used_rows,
    )


def folded(name: str | None) -> str | None:
    """A name ready to compare, None for nothing."""
    return (name or "").strip().casefold() or None
