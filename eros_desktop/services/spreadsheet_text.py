"""Texts in files that people open in a spreadsheet: none may be taken for a formula, and none is lost."""

from __future__ import annotations

import re

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""A text cell starting like this may be a formula, full-width forms included (reliability.md F72)."""

_STARTS = "".join(map(re.escape, FORMULA_STARTS))
_TO_PROTECT = re.compile(rf"'*[{_STARTS}]")
_PROTECTED = re.compile(rf"'+[{_STARTS}]")


def protected(text: str) -> str:
    """The text with a quote in front where it starts a formula.

    A text that looks protected by itself gets one more, so that `unprotected` gives every text back.
    """
    return f"'{text}" if _TO_PROTECT.match(text) else text


def unprotected(text: str) -> str:
    """The text without the one quote that keeps it from being a formula; any other text as it is."""
    return text[1:] if _PROTECTED.match(text) else text
