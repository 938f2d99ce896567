"""Volume inputs and rules for tests: the shipped rules, and a page that every module leaves alone."""

from __future__ import annotations

from functools import cache
from typing import Any

from eros_desktop.domain.volume.calculation import calculate_volume
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.domain.volume.values import VolumeInputs, VolumeResult, VolumeTrigger
from eros_desktop.services.reference import load_volume_rules
from tests.support.repository import ROOT

REFERENCE = ROOT / "resources" / "reference"


@cache
def shipped_rules() -> VolumeRules:
    return load_volume_rules(REFERENCE)


def volume_inputs(**changes: Any) -> VolumeInputs:
    """A paid page of the level HIGH with neutral scores and full confidence."""
    values: dict[str, Any] = {
        "fan_count": 8_000,
        "page_type": "paid",
        "saturation_score": 30.0,
        "opportunity_score": 40.0,
        "message_count": 250,
        "content_category": "lifestyle",
    }
    return VolumeInputs(**(values | changes))


def volume(**changes: Any) -> VolumeResult:
    return calculate_volume(volume_inputs(**changes), shipped_rules())


def trigger(multiplier: float, content_type: str = "solo", expires_at: str = "") -> VolumeTrigger:
    return VolumeTrigger(
        None, content_type, "TRENDING_UP", multiplier, "it earns more", expires_at=expires_at
    )
