"""What a command changed, so that panes know whether to reload."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto


class Topic(Flag):
    """Subjects a pane may show."""

    NOTHING = 0
    CREATORS = auto()
    CAPTIONS = auto()
    MESSAGES = auto()
    WEEKS = auto()
    SETTINGS = auto()
    TEMPLATES = auto()
    IMPORTS = auto()
    EVERYTHING = CREATORS | CAPTIONS | MESSAGES | WEEKS | SETTINGS | TEMPLATES | IMPORTS


@dataclass(frozen=True, slots=True)
class Change:
    """The topics touched by a committed write, and one sentence saying what was done.

    `activity_id` is its line of the journal, where it can be undone.
    """

    topics: Topic
    summary: str
    activity_id: int | None = None
    is_evident: bool = False
    """What was done is in view already, so that the banner need not tell it."""
