"""Answers for dialogs, so that a test never waits for one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog


def answered(
    monkeypatch: pytest.MonkeyPatch, owner: type[QDialog], answer: object
) -> list[tuple[object, ...]]:
    """Replaces a dialog's question by its answer; returns what was asked."""
    asked: list[tuple[object, ...]] = []

    def ask(*args: object) -> object:
        asked.append(args)
        return answer

    monkeypatch.setattr(owner, "ask", staticmethod(ask))
    return asked
