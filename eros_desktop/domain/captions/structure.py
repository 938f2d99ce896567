"""Whether a caption is built like a Winner, a Bundle or a Wall campaign (domain.md 6.1-6.4).

A check, shown as a warning and never a reason to block a schedule. Spans are character offsets into the
caption.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from eros_desktop.domain.captions.elements import Span, find
from eros_desktop.domain.errors import InvalidInput

StructureKey = Literal["winner", "bundle", "wall"]

BUNDLE_TYPES = ("bundle", "flash_bundle", "snapchat_bundle")
"""Send types whose captions are built as a Bundle (domain.md 6.4)."""

OPENER_CHARACTERS = 100
TITLE_CHARACTERS = 100
BODY_CHARACTERS = 45
WRAP_CHARACTERS = 80

HINTS = {
    "clickbait": "Open with a line that catches the eye in the first 100 characters.",
    "exclusivity": "Say what makes it exclusive.",
    "value_anchor": "Name what it is worth beside what it costs, such as $200 worth for $20.",
    "cta": "Ask for something: an answer, a message, a choice.",
    "itemization": "Count what is in it, such as 5 vids and 10 pics.",
    "urgency": "Say why now: a limited number or time.",
    "clickbait_title": "Start with a short first line (at most 100 characters) that makes people stop.",
    "body_with_setting": "Tell a little story of at least 45 characters between title and last line.",
    "short_wrap": "End with a short last line (under 80 characters) that says what to do.",
}


@dataclass(frozen=True, slots=True)
class Element:
    """One building block: its key, and where it stands when it is there."""

    key: str
    span: Span | None

    @property
    def is_found(self) -> bool:
        return self.span is not None


@dataclass(frozen=True, slots=True)
class Issue:
    """What is missing: the 1-based step of the structure, its element and the sentence to show."""

    step: int
    element: str
    message: str


@dataclass(frozen=True, slots=True)
class StructureResult:
    """How far a caption follows a structure; `score` is found elements / all elements, 0..1."""

    structure: StructureKey
    elements: tuple[Element, ...]
    minimum_elements: int

    @property
    def found(self) -> tuple[Element, ...]:
        return tuple(element for element in self.elements if element.is_found)

    @property
    def score(self) -> float:
        return len(self.found) / len(self.elements)

    @property
    def is_valid(self) -> bool:
        return len(self.found) >= self.minimum_elements

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(element.key for element in self.elements if not element.is_found)

    @property
    def issues(self) -> tuple[Issue, ...]:
        return tuple(
            Issue(step, element.key, HINTS[element.key])
            for step, element in enumerate(self.elements, start=1)
            if not element.is_found
        )

    @property
    def recommendation(self) -> str:
        """`keep`, `improve` (valid, something missing) or `rewrite`."""
        if not self.missing:
            return "keep"
        return "improve" if self.is_valid else "rewrite"


@dataclass(frozen=True, slots=True)
class CaptionFlags:
    """The flags stored with every caption (seed 000, caption_classifications)."""

    has_clickbait: bool
    has_urgency: bool
    has_value_anchor: bool
    has_cta: bool


def require_text(text: object) -> str:
    """The text itself. Raises InvalidInput (EMPTY_CAPTION) for nothing, blanks or what is no text."""
    if not isinstance(text, str) or not text.strip():
        raise InvalidInput(
            "caption",
            "The caption has no text. Nothing was changed; write at least one word.",
            code="EMPTY_CAPTION",
        )
    return text


def winner(text: str, whole_words: bool = True) -> StructureResult:
    """Opener, exclusivity, value anchor, call to action; valid with three of four (domain.md 6.1)."""
    caption = require_text(text)
    elements = (
        Element("clickbait", find("clickbait", caption[:OPENER_CHARACTERS], whole_words)),
        *(Element(key, find(key, caption, whole_words)) for key in ("exclusivity", "value_anchor", "cta")),
    )
    return StructureResult("winner", elements, minimum_elements=3)


def bundle(text: str, whole_words: bool = True) -> StructureResult:
    """Itemization, value anchor, urgency; valid with two of three (domain.md 6.2)."""
    caption = require_text(text)
    keys = ("itemization", "value_anchor", "urgency")
    elements = tuple(Element(key, find(key, caption, whole_words)) for key in keys)
    return StructureResult("bundle", elements, minimum_elements=2)


def wall(text: str, whole_words: bool = True) -> StructureResult:
    """Title, story and closing line; valid with two of three (domain.md 6.3, mended to the seed's intent)."""
    caption = require_text(text)
    lines = _lines(caption)
    elements = (
        Element("clickbait_title", _title(caption, lines, whole_words)),
        Element("body_with_setting", _body(caption, lines, whole_words)),
        Element("short_wrap", _wrap(caption, lines, whole_words)),
    )
    return StructureResult("wall", elements, minimum_elements=2)


DETECTORS: dict[StructureKey, Callable[[str, bool], StructureResult]] = {
    "winner": winner,
    "bundle": bundle,
    "wall": wall,
}


def applicable_structure(
    send_type_key: str, caption_type: str | None = None
) -> tuple[StructureKey, bool] | None:
    """Which structure is asked of a caption, and whether only for information (domain.md 6.4)."""
    if send_type_key == "ppv_unlock":
        return "winner", caption_type != "ppv_winner"
    if send_type_key in BUNDLE_TYPES:
        return "bundle", False
    return ("wall", False) if send_type_key == "ppv_wall" else None


def flags(text: str, whole_words: bool = True) -> CaptionFlags:
    """The four flags of a caption, by the detectors above; an empty text has none."""
    return CaptionFlags(
        has_clickbait=has_clickbait(text, whole_words),
        has_urgency=find("urgency", text, whole_words) is not None,
        has_value_anchor=find("value_anchor", text, whole_words) is not None,
        has_cta=has_cta(text, whole_words),
    )


def has_clickbait(text: str, whole_words: bool = True) -> bool:
    """True when the caption opens with one of the openers."""
    return find("clickbait", text[:OPENER_CHARACTERS], whole_words) is not None


def has_cta(text: str, whole_words: bool = True) -> bool:
    """True when the caption calls to act."""
    return find("cta", text, whole_words) is not None


def _lines(text: str) -> tuple[Span, ...]:
    """Spans of the non-empty lines without their outer blanks."""
    spans: list[Span] = []
    start = 0
    for line in text.splitlines(keepends=True):
        trimmed = line.strip()
        if trimmed:
            first = start + line.index(trimmed[0])
            spans.append((first, first + len(trimmed)))
        start += len(line)
    return tuple(spans)


def _title(text: str, lines: tuple[Span, ...], whole_words: bool) -> Span | None:
    start, end = lines[0]
    fits = end - start <= TITLE_CHARACTERS and find("title_words", text[start:end], whole_words) is not None
    return (start, end) if fits else None


def _body(text: str, lines: tuple[Span, ...], whole_words: bool) -> Span | None:
    middle = lines[1:2] if len(lines) == 2 else lines[1:-1]
    joined = " ".join(text[start:end] for start, end in middle)
    if len(joined) < BODY_CHARACTERS or find("story_words", joined, whole_words) is None:
        return None
    return middle[0][0], middle[-1][1]


def _wrap(text: str, lines: tuple[Span, ...], whole_words: bool) -> Span | None:
    if len(lines) < 2:
        return None
    start, end = lines[-1]
    fits = end - start < WRAP_CHARACTERS and find("wrap_words", text[start:end], whole_words) is not None
    return (start, end) if fits else None
