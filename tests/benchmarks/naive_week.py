"""How a week is planned without care for speed: one query and one Python loop a send, one commit an item.

It uses the same sends, score parts and week as the product, and a simpler choice: the best unused caption.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from datetime import date
from pathlib import Path

from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan

CANDIDATES = """
SELECT b.caption_id, b.caption_type, b.content_type, b.performance_score, b.last_used_date, d.persona
FROM caption_bank b JOIN caption_details d ON d.caption_id = b.caption_id
WHERE b.caption_type IN ({types}) AND (b.content_type IN ({contents}) OR b.content_type IS NULL)
  AND d.is_active = 1
"""


def plan_and_save(path: Path, plan: WeekPlan, profile: CreatorProfile, reference: Reference) -> int:
    """Chooses a caption for every send of the plan and saves item by item; returns how many got one."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous=FULL")
    used: set[str] = set()
    placed: Counter[str | None] = Counter()
    for send in plan.sends:
        chosen = _best(connection, send, profile, reference, used, placed)
        if chosen is not None:
            used.add(chosen[0])
            placed[chosen[1]] += 1
        _save(connection, plan, send, chosen)
    connection.close()
    return len(used)


def _best(
    connection: sqlite3.Connection,
    send: PlannedSend,
    profile: CreatorProfile,
    reference: Reference,
    used: set[str],
    placed: Counter[str | None],
) -> tuple[str, str | None] | None:
    types = list(reference.caption_priorities[send.send_type_key])
    contents = sorted(profile.vault_types)
    query = CANDIDATES.format(types=",".join("?" * len(types)), contents=",".join("?" * len(contents)))
    rows = connection.execute(query, [*types, *contents]).fetchall()
    persona = profile.persona.persona_type if profile.persona else None
    scored = []
    for caption_id, caption_type, content_type, performance, last_used, caption_persona in rows:
        if caption_id in used:
            continue
        age = (send.day - date.fromisoformat(last_used)).days if last_used else 91
        if age < 14:
            continue
        freshness = 100.0 if age > 90 else max(0.0, 100.0 - 2.0 * age)
        priority = 100.0 - 40.0 * types.index(caption_type) / max(len(types) - 1, 1)
        diversity = max(20.0, 100.0 - 10.0 * placed[content_type])
        fit = 100.0 if persona and caption_persona == persona else 40.0
        strength = 50.0 if performance is None else performance
        score = 0.4 * freshness + 0.35 * strength + 0.15 * priority + 0.05 * diversity + 0.05 * fit
        scored.append((score, strength, caption_id, content_type))
    if not scored:
        return None
    scored.sort(key=lambda entry: (-entry[0], -entry[1], entry[2]))
    return scored[0][2], scored[0][3]


def _save(
    connection: sqlite3.Connection, plan: WeekPlan, send: PlannedSend, chosen: tuple[str, str | None] | None
) -> None:
    connection.execute(
        "INSERT INTO schedule_items (creator_id, schedule_date, schedule_time, send_type_key, channel, "
        "caption_id) VALUES (?, ?, ?, ?, ?, ?)",
        (
            plan.creator_id,
            send.day.isoformat(),
            send.at.isoformat("minutes"),
            send.send_type_key,
            send.channel,
            chosen[0] if chosen else None,
        ),
    )
    connection.commit()
