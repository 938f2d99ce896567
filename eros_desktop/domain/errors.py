"""Errors a user can cause or meet: each carries a code, a sentence and details."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class ErosError(Exception):
    """Something the user can understand and act on.

    The message says what happened, what was kept and what to do. `code` is one of domain.md 9.7;
    `details` is JSON-ready and goes out unchanged with `--json`.
    """

    code = "VALIDATION_ERROR"

    def __init__(
        self, message: str, *, code: str | None = None, details: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.details: dict[str, Any] = dict(details or {})
        if code is not None:
            self.code = code


class InvalidInput(ErosError):
    """A value that can be read but is refused; `field` names it."""

    def __init__(
        self, field: str, reason: str, *, code: str | None = None, details: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(reason, code=code, details={"field": field, **(details or {})})
        self.field = field


class NotFound(ErosError):
    """A creator, caption, week or file that is not there."""

    code = "CREATOR_NOT_FOUND"


class Conflict(ErosError):
    """A change that clashes with what is stored, for example a locked week."""

    code = "SCHEDULE_LOCKED"


class CannotPlan(ErosError):
    """A week that cannot be planned (domain.md 5.8): inactive creator, empty vault, empty bank."""


class ImportFailed(ErosError):
    """A file that cannot be read as a whole. Nothing was stored."""


class StorageUnavailable(ErosError):
    """Disk full, file locked, damaged, foreign or newer: nobody's bug, and nothing was written."""

    code = "STORAGE_UNAVAILABLE"


class Cancelled(Exception):
    """The user withdrew the work; everything stored before it is as it was."""
