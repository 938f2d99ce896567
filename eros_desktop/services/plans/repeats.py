"""Running the same plan twice gives the stored answer (domain.md 10.4)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from eros_desktop import __version__
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.volume.values import VolumeOverride
from eros_desktop.services.plans.gathering import Candidate, Gathered
from eros_desktop.store.stores import Stores

OPERATION = "plan_week"
TIME_TO_LIVE = timedelta(minutes=60)
HASH_DIGITS = 32


def operation_key(candidate: Candidate) -> str:
    """Creator and week start."""
    return f"{candidate.creator_id}|{candidate.week}"


def params_hash(candidate: Candidate, gathered: Gathered, seed: int, method: str, rules_version: str) -> str:
    """First 32 hex digits of the SHA-256 over everything the result depends on.

    The data revision stands for the bank and the messages; what is read anew on every run is hashed itself,
    so that an override or a vault entry that came from elsewhere never meets an old answer.
    """
    factors = gathered.factors[candidate.week]
    parameters = {
        "operation": OPERATION,
        "creator": candidate.creator_id,
        "week": str(candidate.week),
        "today": candidate.today.isoformat(),
        "seed": seed,
        "method": method,
        "rules": f"{__version__}/{rules_version}",
        "data_revision": gathered.snapshot.revision,
        "settings": asdict(gathered.settings),
        "profile": asdict(candidate.profile),
        "triggers": [asdict(found) for found in factors.triggers.get(candidate.creator_id, ())],
        "override": _as_dict(factors.overrides.get(candidate.creator_id)),
        "other_weeks": gathered.others_revision,
        "run": [entry.creator_id for entry in gathered.candidates],
    }
    text = json.dumps(parameters, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:HASH_DIGITS]


def _as_dict(override: VolumeOverride | None) -> dict[str, Any] | None:
    return None if override is None else asdict(override)


def remembered_weeks(
    stores: Stores, candidates: Sequence[Candidate], hashes: Sequence[str], now: str
) -> tuple[WeekPlan, ...] | None:
    """The stored weeks when every one of them is still the answer to this very run, else None."""
    found = []
    for candidate, wanted in zip(candidates, hashes, strict=True):
        result = stores.operations.remembered(operation_key(candidate), wanted, now)
        stored = candidate.stored
        if (
            result is None
            or stored is None
            or candidate.existing is None
            or result["revision"] != stored.revision
        ):
            return None
        found.append(candidate.existing)
    return tuple(found) or None


def expiry(now: datetime) -> str:
    """When a result that is remembered now is forgotten, in the form the log uses."""
    return (now + TIME_TO_LIVE).strftime("%Y-%m-%d %H:%M:%S")
