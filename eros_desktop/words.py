"""The words of the window, in the language the user reads.

The text in the code is English and the key of its translation. The app installs a translator; without one
every text is its own translation. What services and domain say (sentences of rules, errors, summaries) is
kept in files and compared there, so it stays English.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class _Translation:
    """The translator in use."""

    translate: Callable[[str], str] = str


_CURRENT = _Translation()


def tr(text: str) -> str:
    """The text in the user's language; `{names}` in it are filled by the caller with `format`."""
    return _CURRENT.translate(text)


def install_translator(translate: Callable[[str], str]) -> None:
    """Uses `translate` for every text asked for from now on; `str` goes back to English."""
    _CURRENT.translate = translate
