"""How long work tells how far it is, and learns that it was withdrawn."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Called once per batch or creator, never per row."""

    def report(self, done: int, total: int, text: str = "") -> None:
        """Says `done` of `total`; raises Cancelled when the user withdrew the work."""


class Silent:
    """A progress nobody watches."""

    def report(self, done: int, total: int, text: str = "") -> None:
        return None
