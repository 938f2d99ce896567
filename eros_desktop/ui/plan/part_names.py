"""The parts of the quality as the window names them. Pure."""

from __future__ import annotations

from eros_desktop.words import declared, tr

PART_NAMES = {
    "vault": declared("Vault"),
    "avoid": declared("Avoided content"),
    "diversity": declared("Diversity"),
    "page type": declared("Page type"),
    "earnings": declared("Earnings"),
    "high performers": declared("High performers"),
    "confidence": declared("Confidence"),
    "follow-ups": declared("Follow-ups"),
    "timing variance": declared("Timing variance"),
    "strategies": declared("Strategies"),
    "anti-template": declared("Days that differ"),
    "persona": declared("Persona"),
    "hook": declared("Hook"),
    "call to action": declared("Call to action"),
    "attention": declared("Length of the text"),
    "timing": declared("Prime hours"),
    "churn": declared("Churn"),
    "winback": declared("Win-back"),
    "renewal": declared("Renewal"),
    "funnel": declared("Funnel"),
}
"""By the names that `domain.schedule.quality` gives them."""


def part_name(name: str) -> str:
    """`Call to action`, for the name of a part of the quality."""
    return tr(PART_NAMES.get(name, name.capitalize()))
