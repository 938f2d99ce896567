"""Sentences that services made, told in another language.

Domain and services write whole English sentences: stored, compared and printed as they are, by window,
command line and files alike. What a sentence is made from stands in the code as a pattern (`{count} sends do
not fit.`), so it is told by finding its pattern and telling the values in it the same way. Sentences of older
versions and of files are told too, as long as their pattern is known; what is not known stays as it is.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

FIELD = re.compile(r"\{(\w+)\}")
"""A named place of a pattern."""
_COUNT = re.compile(r"\{\w+\} (?:\w+ )?\w+s(?: ago| earlier| later)?")
"""A pattern that only counts: `{sends} planned sends`."""
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"[-+−–±×]?\$?[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?: ?%|h)?")
_KEY = re.compile(r"[^\W\d_][-_]|[-_][^\W\d_]")
"""In what is a key or an id, not words."""
_FIGURE = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]+")
"""A number that another language writes with other signs."""
_LIST = re.compile("(, and |, or |, | and | or )")
_BETWEEN = (
    re.compile(r"((?<=[.!?…])\s+|\n+)"),
    re.compile("(; | · |: )"),
    _LIST,
    re.compile(r"((?<=[A-Z][a-z]{2} \d\d:\d\d) )"),
)
"""What stands between the parts of a sentence nobody made as a whole, the strongest first; the last behind
the time of `Tue 09:16 PPV Unlock`.
"""
_WRITTEN = re.compile("“[^“”]*”|'[^']*'")
"""What somebody wrote."""
_FILE = re.compile(r"[/\\]|\.\w+\Z")
"""Names of files are no lists."""
_QUOTES = {"'": "'", "“": "”", "„": "“", '"': '"'}
_OURS = frozenset({"summary"})
"""Sentences of services, even where they stand between quotation marks."""
_THEIRS = frozenset(
    {"column", "columns", "file_name", "known", "label", "near", "one_of", "page_name", "split", "table"}
)
"""Names of values that stay as they are: what files, tables and people call something."""
_NAMES = re.compile(r"\S+(?:, \S+)*")
"""One name, or several."""
_FEW_LETTERS = 6
"""A pattern with fewer, and with a value at its beginning, fits by chance."""
_MOST_KEPT = 4096
_LEAST_SOUGHT, _MOST_SOUGHT = 3, 400
"""Letters of a word that sentences are looked for by, and how many of them one word may stand for."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A text as it is told, and how many of its letters nobody could tell; known is what has a pattern."""

    text: str
    unknown: int
    is_known: bool = True


@dataclass(slots=True)
class _Pattern:
    """A sentence with named places and what it is told as; what stands in `quoted` ones somebody wrote."""

    translation: str
    anchor: str
    expression: str
    letters: int
    quoted: frozenset[str]
    is_loose: bool
    is_count: bool
    is_open: bool
    """A value stands at its end, and somewhere else where it is told."""
    words: Sequence[str]
    """Those a text has to have, too."""
    _shapes: Sequence[re.Pattern[str]] = ()

    def values(self, text: str) -> Iterator[Mapping[str, str]]:
        """What may stand in the named places of a text, the first ones short or, where that differs, long:
        `First to Tip to Wed` is a name and a day. Nothing where it does not fit.
        """
        if self.anchor not in text:
            return
        if not self._shapes:
            ways = dict.fromkeys((self.expression, self.expression.replace(".*?", ".*")))
            self._shapes = [re.compile(way, re.DOTALL) for way in ways]
        seen: list[Mapping[str, str]] = []
        for shape in self._shapes:
            found = shape.fullmatch(text)
            if found is None:
                return
            if (values := found.groupdict()) not in seen:
                seen.append(values)
                yield values


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
        _COUNT.fullmatch(text) is not None,
        not pieces[-1] and not translation.endswith(f"{{{names[-1]}}}"),
        [word for place, piece in enumerate(pieces) for word in _whole_words(piece, place, len(pieces) - 1)],
    )


def _whole_words(piece: str, place: int, last: int) -> Iterator[str]:
    """The words of a piece that no value beside it may lengthen."""
    for found in _WORD.finditer(piece):
        if (found.start() or not place) and (found.end() < len(piece) or place == last):
            yield found[0]


def _letters(text: str) -> int:
    return sum(map(len, _WORD.findall(text)))


def _is_quoted(before: str, after: str) -> bool:
    return bool(before and after) and _QUOTES.get(before[-1]) == after[0]


def _unknown(told: _Told) -> int:
    return told.unknown


def _stopped(told: _Told) -> _Told:
    """With a full stop; an abbreviation has its own."""
    return replace(told, text=f"{told.text.removesuffix('.')}.")


@dataclass(slots=True)
class Sentences:
    """The sentences of one language.

    `translations` are English texts, with `{names}` where values stand, and what they are told as;
    `localised` writes a number such as `1,234.5` with the signs of the language.
    """

    translations: Mapping[str, str]
    localised: Callable[[str], str] = str
    _patterns: list[_Pattern] = field(init=False)
    _with_word: dict[str, list[int]] = field(init=False)
    """The places of the patterns by the rarest of their words."""
    _kept: dict[str, _Told] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        made = (_pattern(text, told) for text, told in self.translations.items() if FIELD.search(text))
        self._patterns = sorted(made, key=lambda pattern: -pattern.letters)
        common = Counter(word for pattern in self._patterns for word in pattern.words)
        self._with_word = defaultdict(list)
        for place, pattern in enumerate(self._patterns):
            self._with_word[min(pattern.words, key=common.__getitem__, default="")].append(place)

    def origins(self, word: str) -> tuple[str, ...]:
        """What stands in the sentences that are told with this word, to find them where they are kept."""
        wanted = word.casefold()
        if len(wanted) < _LEAST_SOUGHT:
            return ()
        found = (text for text, told in self.translations.items() if wanted in told.casefold())
        pieces = (max(FIELD.split(text)[::2], key=_letters).strip() for text in found)
        return tuple(dict.fromkeys(piece for piece in pieces if _letters(piece) >= _LEAST_SOUGHT))[
            :_MOST_SOUGHT
        ]

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
        if _WRITTEN.fullmatch(text):
            return _Told(text, 0)
        best = _Told(text, letters, is_known=False)
        for way in (self._whole, self._by_pattern, self._by_parts, self._without_its_dress):
            for told in way(text):
                best = min(best, told, key=_unknown)
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
            and not _KEY.search(text)
        ):
            figures = _FIGURE.sub(lambda found: self.localised(found[0]), text)
            yield _Told(_WORD.sub(self._word, figures), 0)

    def _word(self, found: re.Match[str]) -> str:
        """A word as it is told; `Nov.` with its stop is told already."""
        told = self.translations[found[0]]
        return found[0] if found.string.startswith(told, found.start()) else told

    def _by_pattern(self, text: str) -> Iterator[_Told]:
        """A full stop behind a last value belongs to the sentence, not to the value."""
        words = {"", *_WORD.findall(text)}
        for place in sorted(chain.from_iterable(self._with_word.get(word, ()) for word in words)):
            pattern = self._patterns[place]
            bare = text.removesuffix(".") if pattern.is_open else text
            filled = [self._filled(pattern, values) for values in pattern.values(bare)]
            told = min((one for one in filled if one is not None), key=_unknown, default=None)
            if told is not None:
                yield told if bare == text else _stopped(told)

    def _filled(self, pattern: _Pattern, values: Mapping[str, str]) -> _Told | None:
        told = {name: self._value(pattern, name, value) for name, value in values.items()}
        if pattern.is_count and any(" " in value and _letters(value) for value in values.values()):
            return None
        if any(self._goes_on(value) for name, value in values.items() if name not in pattern.quoted):
            return None
        unknown = sum(one.unknown for one in told.values())
        if pattern.is_loose and any(not one.is_known and " " in one.text for one in told.values()):
            return None
        shape = pattern.translation
        for name, one in told.items():
            if one.text.endswith(".") and not values[name].endswith("."):
                shape = shape.replace(f"{{{name}}}.", f"{{{name}}}")
        text = shape.format_map({name: one.text for name, one in told.items()})
        return _Told(text, unknown, is_known=not unknown or not pattern.is_loose)

    def _goes_on(self, value: str) -> bool:
        """Whether a value holds the end of one sentence and the beginning of the next."""
        ends_inside = not value.endswith((".", "!", "?", "…")) and _BETWEEN[0].search(value)
        return bool(ends_inside) and self._told(value).text != value

    def _value(self, pattern: _Pattern, name: str, value: str) -> _Told:
        if name in pattern.quoted:
            return _Told(value, 0)
        if name.rstrip("0123456789") in _THEIRS and (letters := _letters(value)):
            is_name = _NAMES.fullmatch(value) is not None
            return _Told(value, 0 if is_name else letters, is_name)
        return self._told(value)

    def _without_its_dress(self, text: str) -> Iterator[_Told]:
        """Beginning small where the pattern does and the other way round, with the full stop it lacks or
        without the one it has, behind a number nobody foresaw.
        """
        is_large = text[0].isupper()
        other = (text[0].lower() if is_large else text[0].upper()) + text[1:]
        for told in self._exact(other) if other != text else ():
            yield replace(told, text=told.text[:1].upper() + told.text[1:]) if is_large else told
        if text.endswith("."):
            yield _stopped(self._told(text[:-1]))
        for told in self._exact(f"{text}."):
            yield replace(told, text=told.text.removesuffix("."))
        number, space, counted = text.partition(" ")
        for told in self._exact(counted) if space and _NUMBER.fullmatch(number) else ():
            yield replace(told, text=f"{self._numbers(number)} {told.text}")

    def _exact(self, text: str) -> Iterator[_Told]:
        return chain(self._whole(text), self._by_pattern(text))

    def _by_parts(self, text: str) -> Iterator[_Told]:
        for between in _BETWEEN:
            parts = between.split(text)
            if len(parts) == 1:
                continue
            if between in _BETWEEN[:2]:
                parts = self._joined(parts)
            elif _FILE.search(text):
                return
            told = [self._told(part) for part in parts[::2]]
            if between is _LIST and text != text.lower() and not any(one.is_known for one in told):
                continue  # a name, such as `Sand and Sea`
            joints = [self._joint(joint) for joint in parts[1::2]]
            whole = "".join(one.text + joint for one, joint in zip(told, [*joints, ""], strict=True))
            yield _Told(whole, sum(map(_unknown, told)), all(one.is_known for one in told))

    def _joined(self, parts: list[str]) -> list[str]:
        """The parts, with those put together again that have a pattern as a whole."""
        joined, at = [], 0
        while at < len(parts):
            ends = range(len(parts) if at else len(parts) - 2, at + 1, -2)
            runs = ((end, "".join(parts[at:end])) for end in ends)
            end = next((end for end, run in runs if self._fits(run)), at + 1)
            joined += ["".join(parts[at:end]), *parts[end : end + 1]]
            at = end + 1
        return joined

    def _fits(self, text: str) -> bool:
        return any(told.unknown < _letters(text) / 3 for told in self._exact(text))

    def _joint(self, joint: str) -> str:
        """`, and ` is told like ` and `."""
        return self.translations.get(joint.lstrip(","), joint)
