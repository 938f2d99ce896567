"""Which entries were asked for last, remembered per workspace."""

from __future__ import annotations

from typing import get_args

from eros_desktop.domain.values import CreatorId
from eros_desktop.services.activity.entries import ActivityQuery, Kind, Outcome
from eros_desktop.ui.window_state import WindowState

_QUERY = "activity.query"


def remembered(state: WindowState) -> ActivityQuery:
    """The filters used last in this workspace; what cannot be read any more is forgotten."""
    stored: dict[str, object] = state.get(_QUERY, {})
    days, words, creator = stored.get("days"), stored.get("words"), stored.get("creator_id")
    return ActivityQuery(
        frozenset(kind for kind in get_args(Kind) if kind in _texts(stored.get("kinds"))),
        frozenset(outcome for outcome in get_args(Outcome) if outcome in _texts(stored.get("outcomes"))),
        CreatorId(creator) if isinstance(creator, str) else None,
        days if isinstance(days, int) and days > 0 else None,
        words if isinstance(words, str) else "",
    )


def remember(state: WindowState, query: ActivityQuery) -> None:
    """Puts the filters into the state, only those that leave something out."""
    parts = {
        "kinds": sorted(query.kinds),
        "outcomes": sorted(query.outcomes),
        "creator_id": query.creator_id,
        "days": query.days,
        "words": query.words,
    }
    state.set(_QUERY, {name: value for name, value in parts.items() if value})


def _texts(stored: object) -> list[object]:
    return stored if isinstance(stored, list) else []
