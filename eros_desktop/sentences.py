"""Sentences that services made, told in another language.

Domain and services write whole English sentences: stored, compared and printed as they are, by window,
command line and files alike. What a sentence is made from stands in the code as a pattern (`{count} sends do
not fit.`), so it is told by finding its pattern and telling the values in it the same way. Sentences of older
versions and of files are told too, as long as their pattern is known; what is not known stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

FIELD = re.compile(r"\{(\w+)\}")
"""A named place of a pattern."""
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"[-+−–±×]?\$?[0-9][0-9,]*(?:\.[0-9]+)?(?: ?%|h)?")
_BETWEEN = (
    re.compile(r"((?<=[.!?…])\s+|\n+)"),
    re.compile("(; | · |: )"),
    re.compile("(, and |, or |, | and | or )"),
)
"""What stands between the parts of a sentence nobody made as a whole, the strongest first."""
_QUOTES = {"'": "'", "“": "”", "„": "“", '"': '"'}
_OURS = frozenset({"summary"})
"""Sentences of services, even where they stand between quotation marks."""
_NEIGHBOURS = re.compile(r"\.\*\?\)\\ \(")
"""Two places of an expression with only a space between them."""
_FEW_LETTERS = 6
"""A pattern with fewer, and with a value at its beginning, fits by chance."""
_MOST_KEPT = 4096


@dataclass(frozen=True, slots=True)
class _Told:
    """A text as it is told, and how many of its letters nobody could tell."""

    text: str
    unknown: int


@dataclass(slots=True)
class _Pattern:
    """A sentence with named places and what it is told as; what stands in `quoted` ones somebody wrote."""

    translation: str
    anchor: str
    expression: str
    letters: int
    quoted: frozenset[str]
    is_loose: bool
    _shapes: Sequence[re.Pattern[str]] = ()

    def values(self, text: str) -> Iterator[Mapping[str, str]]:
        """What may stand in the named places of a text; nothing where it does not fit.

        Between two places with only a space between them several words may be shared out in two ways.
        """
        if self.anchor not in text:
            return
        if not self._shapes:
            ways = (self.expression, self.expression.replace(".*?", ".*"))
            made = ways if _NEIGHBOURS.search(self.expression) else ways[:1]
            self._shapes = [re.compile(way, re.DOTALL) for way in made]
        for shape in self._shapes:
            found = shape.fullmatch(text)
            if found is None:
                return
            yield found.groupdict()


def _pattern(text: str, translation: str) -> _Pattern:
    split = FIELD.split(text)
    pieces, names = split[::2], split[1::2]
    expression = re.escape(pieces[0])
    for name, piece in zip(names, pieces[1:], strict=True):
        expression += f"(?P<{name}>.*?){re.escape(piece)}"
    around = zip(names, pieces, pieces[1:], strict=False)
    return _Pattern(
        translation,
        max(pieces, key=len),
        expression,
        _letters("".join(pieces)),
        frozenset(name for name, before, after in around if _is_quoted(before, after)) - _OURS,
        _letters("".join(pieces)) < _FEW_LETTERS and not _letters(pieces[0]),
    )


def _letters(text: str) -> int:
    return sum(map(len, _WORD.findall(text)))


def _is_quoted(before: str, after: str) -> bool:
    return bool(before and after) and _QUOTES.get(before[-1]) == after[0]


@dataclass(slots=True)
class Sentences:
    """The sentences of one language.

    `translations` are English texts, with `{names}` where values stand, and what they are told as;
    `localised` writes a number such as `1,234.5` with the signs of the language.
    """

    translations: Mapping[str, str]
    localised: Callable[[str], str] = str
    _patterns: list[_Pattern] = field(init=False)
    _kept: dict[str, _Told] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        made = (_pattern(text, told) for text, told in self.translations.items() if FIELD.search(text))
        self._patterns = sorted(made, key=lambda pattern: -pattern.letters)

    def told(self, sentence: str) -> str:
        """The sentence in the language; as it is where no pattern fits."""
        return self._told(sentence).text

    def _told(self, text: str) -> _Told:
        kept = self._kept.get(text)
        if kept is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            kept = self._kept[text] = self._best(text)
        return kept

    def _best(self, text: str) -> _Told:
        """The most exact way that tells most of the letters, else the one that tells the most of them."""
        letters = _letters(text)
        if not letters:
            return _Told(self._numbers(text), 0)
        best = _Told(text, letters)
        for way in (self._whole, self._by_pattern, self._without_its_dress, self._by_parts):
            for told in way(text):
                best = min(best, told, key=lambda one: one.unknown)
                if best.unknown < letters / 3:
                    return best
        return best

    def _numbers(self, text: str) -> str:
        return self.localised(text) if _NUMBER.fullmatch(text) else text

    def _whole(self, text: str) -> Iterator[_Told]:
        told = self.translations.get(text)
        if told is not None:
            yield _Told(told, 0)
        elif (
            (words := _WORD.findall(text))
            and all(word in self.translations for word in words)
            and any(character.isdigit() for character in text)
        ):
            yield _Told(_WORD.sub(lambda found: self.translations[found[0]], text), 0)

    def _by_pattern(self, text: str) -> Iterator[_Told]:
        for pattern in self._patterns:
            filled = (self._filled(pattern, values) for values in pattern.values(text))
            told = [one for one in filled if one is not None]
            if told:
                yield min(told, key=lambda one: one.unknown)

    def _filled(self, pattern: _Pattern, values: Mapping[str, str]) -> _Told | None:
        told = {
            name: _Told(value, 0) if name in pattern.quoted else self._told(value)
            for name, value in values.items()
        }
        unknown = sum(one.unknown for one in told.values())
        if pattern.is_loose and any(one.unknown and " " in one.text for one in told.values()):
            return None
        return _Told(pattern.translation.format_map({name: one.text for name, one in told.items()}), unknown)

    def _without_its_dress(self, text: str) -> Iterator[_Told]:
        """Beginning small where the pattern does, and the other way round."""
        begins_large = text[0].isupper()
        other = (text[0].lower() if begins_large else text[0].upper()) + text[1:]
        found = [] if other == text else [*self._whole(other), *self._by_pattern(other)]
        for told in found:
            begin = told.text[:1].upper() if begins_large else told.text[:1]
            yield _Told(begin + told.text[1:], told.unknown)

    def _by_parts(self, text: str) -> Iterator[_Told]:
        for between in _BETWEEN:
            parts = between.split(text)
            if len(parts) == 1:
                continue
            told = [self._told(part) for part in parts[::2]]
            joints = [self._joint(joint) for joint in parts[1::2]]
            whole = "".join(one.text + joint for one, joint in zip(told, [*joints, ""], strict=True))
            yield _Told(whole, sum(one.unknown for one in told))

    def _joint(self, joint: str) -> str:
        """`, and ` is told like ` and `."""
        return self.translations.get(joint.lstrip(","), joint)
