"""The words of the window, in the language the user reads.

The text in the code is English and the key of its translation. The app installs a translator; without one
every text is its own translation. What services and domain say (sentences of rules, errors, summaries) is
kept in files and compared there, so it stays English where it is made; the window tells it with `retold`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


def no_origins(_word: str) -> Sequence[str]:
    """A word stands for itself alone."""
    return ()


@dataclass(slots=True)
class _Translation:
    """The translator in use."""

    translate: Callable[[str], str] = str
    signs: Mapping[int, str] | None = None
    """What stands for `.` and `,` in numbers, where it is something else."""
    retell: Callable[[str], str] = str
    origins: Callable[[str], Sequence[str]] = no_origins


_CURRENT = _Translation()


def tr(text: str) -> str:
    """The text in the user's language; `{names}` in it are filled by the caller with `format`."""
    return _CURRENT.translate(text)


def declared(text: str) -> str:
    """Marks a text of a value made before the language is known; whoever shows it asks `tr` for it."""
    return text


def retold(sentence: str) -> str:
    """A sentence of domain or services in the user's language; as it is where nobody knows its pattern."""
    return _CURRENT.retell(sentence)


def origins(word: str) -> Sequence[str]:
    """What kept sentences may hold where the user reads this word; nothing in English."""
    return _CURRENT.origins(word)


def localised(number: str) -> str:
    """A number written as `1,234.5` with the signs of the user's language: `1.234,5`."""
    return number if _CURRENT.signs is None else number.translate(_CURRENT.signs)


def install_translator(
    translate: Callable[[str], str],
    decimal: str = ".",
    thousands: str = ",",
    retell: Callable[[str], str] = str,
    origins: Callable[[str], Sequence[str]] = no_origins,
) -> None:
    """Uses `translate` for every text asked for from now on, `retell` for the sentences of services and
    `origins` to find them by their words; `str` goes back to English.

    `decimal` and `thousands` are the signs numbers are written with in that language.
    """
    _CURRENT.translate = translate
    _CURRENT.retell = retell
    _CURRENT.origins = origins
    _CURRENT.signs = None if decimal == "." else str.maketrans({".": decimal, ",": thousands})
