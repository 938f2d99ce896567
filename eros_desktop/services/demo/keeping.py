"""What else an invented workspace keeps: rotations, and forecasts of the weeks that are over."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import numpy as np

from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.groups import PPV_TYPES
from eros_desktop.domain.weeks import Week
from eros_desktop.services.demo.history import Past
from eros_desktop.services.demo.invention import Invention

FORECAST_WEEKS = 12
SPREAD = 0.16
"""Forecasts of the demo are off by about so much of what came."""
STATES = ("active", "active", "paused", "rotating", "active", "initializing")
TYPES_IN_PATTERN = 5


def forecast_rows(found: Invention, today: date, seed: int) -> list[dict[str, Any]]:
    """Rows of volume_predictions for each creator's last weeks, none for the week under way."""
    rng = np.random.default_rng([seed, FORECAST_WEEKS])
    weeks = [Week.containing(today).previous()]
    while len(weeks) < FORECAST_WEEKS:
        weeks.append(weeks[-1].previous())
    return [
        _forecast(profile, past, week, rng)
        for profile, past in zip(found.profiles, found.pasts, strict=True)
        for week in reversed(weeks)
    ]


def _forecast(profile: CreatorProfile, past: Past, week: Week, rng: np.random.Generator) -> dict[str, Any]:
    first = week.monday.toordinal()
    mine = (past.day >= first) & (past.day < first + 7)
    paid = mine & np.isin(np.array(past.send_type), list(PPV_TYPES))
    sent = int(past.sent[paid].sum())
    per_recipient = int(past.earned_cents[paid].sum()) / 100 / sent if sent else 0.0
    off = rng.normal(1.0, SPREAD, 2)
    return {
        "creator_id": profile.creator.creator_id,
        "predicted_at": f"{week.monday - timedelta(days=1)} 18:00:00",
        "input_fan_count": profile.creator.current_active_fans,
        "input_page_type": profile.creator.page_type,
        "predicted_weekly_revenue": round(float(per_recipient * int(paid.sum()) * abs(off[0])), 4),
        "predicted_weekly_messages": round(float(int(mine.sum()) * abs(off[1]))),
        "week_start_date": week.monday.isoformat(),
    }


def rotation_rows(found: Invention, today: date) -> list[dict[str, Any]]:
    """Rows of creator_rotation_state, one a creator, in different states."""
    rows = []
    for at, profile in enumerate(found.profiles):
        types = sorted(profile.vault_types)[at % 3 :: 2][:TYPES_IN_PATTERN]
        days = 2 + 3 * (at % 4)
        pattern = {
            "content_types": types,
            "sequence_type": "weighted_random",
            "weights": {name: 1 + (place + at) % 3 for place, name in enumerate(types)},
            "cycle_length_days": 7,
            "avoid_repeat_within": 2,
        }
        rows.append(
            {
                "creator_id": profile.creator.creator_id,
                "rotation_pattern": json.dumps(pattern),
                "pattern_start_date": (today - timedelta(days=days)).isoformat(),
                "days_on_pattern": days,
                "current_state": STATES[at % len(STATES)],
                "updated_at": f"{today - timedelta(days=days // 2)} 08:00:00",
            }
        )
    return rows
