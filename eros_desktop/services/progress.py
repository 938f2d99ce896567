"""How long work tells how far it is, and learns that it was withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

_UNITS = 1_000


class Progress(Protocol):
    """Called once per batch or creator, never per row."""

    def report(self, done: int, total: int, text: str = "") -> None:
        """Says `done` of `total`; raises Cancelled when the user withdrew the work."""


class Silent:
    """A progress nobody watches."""

    def report(self, done: int, total: int, text: str = "") -> None:
        return None


@dataclass(frozen=True, slots=True)
class Part:
    """The progress of one of several equal parts of some work, `place` counted from 0."""

    progress: Progress
    place: int
    parts: int

    def report(self, done: int, total: int, text: str = "") -> None:
        """`done` of the part's own `total`."""
        of_all = self.place * _UNITS + _UNITS * done // max(total, 1)
        self.progress.report(of_all, self.parts * _UNITS, text)
