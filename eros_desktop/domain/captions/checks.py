"""Everything there is to say about one caption's text, each remark with its place (domain.md 2.3, 2.6, 6)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from eros_desktop.domain.captions.advice import Severity, emoji_advice, length_advice, price_advice
from eros_desktop.domain.captions.authenticity import missing_content, unsupported_values
from eros_desktop.domain.captions.blending import emoji_density, is_too_dense, rows_of_faces
from eros_desktop.domain.captions.elements import Span
from eros_desktop.domain.captions.lettering import most_styled_words, styled_words
from eros_desktop.domain.captions.quality import (
    LONGEST_CAPTION,
    OTHER,
    TextScore,
    ValueFraming,
    score_text,
    stock_phrases,
    value_framing,
)
from eros_desktop.domain.captions.structure import (
    BUNDLE_TYPES,
    DETECTORS,
    Element,
    StructureResult,
    applicable_structure,
    require_text,
)
from eros_desktop.domain.captions.text import EmojiLevel, count_characters, count_emoji, emoji_level
from eros_desktop.domain.reference import Prices, SendType

_EXCERPT = 40
_JOINER = "\u200d"

FOUND_SENTENCES = {
    "clickbait": "{quote} catches the eye.",
    "exclusivity": "{quote} says what is exclusive.",
    "value_anchor": "{quote} sets worth beside price.",
    "cta": "{quote} asks for something.",
    "itemization": "{quote} counts what is in it.",
    "urgency": "{quote} says why now.",
    "clickbait_title": "{quote} is a title that makes people stop.",
    "body_with_setting": "{quote} tells a story.",
    "short_wrap": "{quote} is a last line that says what to do.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found in or missing from a text.

    `good`: a building block that is there, or advice that is kept; `info`: a remark; `warning`: a fault;
    `error`: the caption must not go out so. `span` holds character offsets into the text, None when the
    finding is about the whole text. A message about a span quotes it as `quoted` does.
    """

    key: str
    severity: Severity
    span: Span | None
    message: str


@dataclass(frozen=True, slots=True)
class CaptionReport:
    """What was found in a caption. `emoji_density` is 0..1, `characters` as a reader counts them."""

    send_type_key: str | None
    structure: StructureResult | None
    """The structure that applies to the send type (domain.md 6.4), None where none does."""
    is_informational: bool
    """The structure is shown, but nothing is asked of the caption."""
    structures: tuple[StructureResult, ...]
    score: TextScore | None
    """Length and wording; None above 2,000 characters or without a send type."""
    framing: ValueFraming | None
    """Bundles only."""
    characters: int
    emoji_count: int
    emoji_level: EmojiLevel
    emoji_density: float
    findings: tuple[Finding, ...]
    """In order of the text; those about the whole text come last."""

    @property
    def spans(self) -> tuple[Finding, ...]:
        """The findings with a place: what a window underlines."""
        return tuple(finding for finding in self.findings if finding.span is not None)

    @property
    def length_advice(self) -> str:
        """The sentence about the length; empty without a send type."""
        return next((finding.message for finding in self.findings if finding.key == "length"), "")


@dataclass(frozen=True, slots=True)
class _Caption:
    """A text with what is counted once and asked often."""

    text: str
    characters: int
    emoji: int
    send_type: SendType | None
    whole_words: bool


def check_caption(
    text: str,
    *,
    send_type: SendType | None = None,
    caption_type: str | None = None,
    vault_types: Collection[str] | None = None,
    content_names: Mapping[str, Collection[str]] | None = None,
    price_cents: int | None = None,
    prices: Prices | None = None,
    whole_words: bool = True,
) -> CaptionReport:
    """Every check of domain.md 2.3 and 6 on one caption.

    Content is checked against `vault_types` where they are given; `content_names` maps a content type to
    what captions call it. The price is advised on where `prices` holds the price-length matrix. Takes any
    text; raises InvalidInput (EMPTY_CAPTION) only for one without a word.
    """
    caption = _Caption(require_text(text), count_characters(text), count_emoji(text), send_type, whole_words)
    asked = applicable_structure(send_type.key, caption_type) if send_type else None
    structures = tuple(detect(text, whole_words) for detect in DETECTORS.values())
    structure = next((found for found in structures if asked and found.structure == asked[0]), None)
    is_informational = bool(asked and asked[1])
    is_judged = send_type is not None and caption.characters <= LONGEST_CAPTION
    framing = value_framing(text) if send_type and send_type.key in BUNDLE_TYPES else None
    findings = (
        *_structure_findings(text, structure, structures, is_informational),
        *_framing_findings(text, framing),
        *_wording_findings(caption),
        *_content_findings(text, content_names or {}, vault_types),
        *_whole_findings(caption, price_cents, prices),
    )
    return CaptionReport(
        send_type_key=send_type.key if send_type else None,
        structure=structure,
        is_informational=is_informational,
        structures=structures,
        score=score_text(text, send_type.category) if send_type and is_judged else None,
        framing=framing,
        characters=caption.characters,
        emoji_count=caption.emoji,
        emoji_level=emoji_level(caption.emoji),
        emoji_density=emoji_density(text),
        findings=tuple(sorted(findings, key=_place)),
    )


def quoted(text: str, span: Span) -> str:
    """The words of a span for a message: one line, at most 40 characters, only what can be printed."""
    words = " ".join(text[slice(*span)][: 4 * _EXCERPT].split())
    legible = "".join(letter if letter.isprintable() or letter == _JOINER else "\ufffd" for letter in words)
    shown = legible if len(legible) <= _EXCERPT else f"{legible[: _EXCERPT - 1]}\u2026"
    return f"\u201c{shown}\u201d"


def _place(finding: Finding) -> tuple[bool, Span]:
    return finding.span is None, finding.span or (0, 0)


def _structure_findings(
    text: str,
    structure: StructureResult | None,
    structures: tuple[StructureResult, ...],
    is_informational: bool,
) -> Iterator[Finding]:
    """Elements of the structure that is asked for; without one, those of Winner and Bundle that are there."""
    if structure is None:
        seen: dict[str, Element] = {
            element.key: element
            for found in structures
            if found.structure != "wall"
            for element in found.found
        }
        yield from (_found(text, element) for element in seen.values())
        return
    yield from (_found(text, element) for element in structure.found)
    severity: Severity = "info" if is_informational else "warning"
    yield from (Finding(issue.element, severity, None, issue.message) for issue in structure.issues)


def _found(text: str, element: Element) -> Finding:
    quote = quoted(text, element.span) if element.span else ""
    return Finding(element.key, "good", element.span, FOUND_SENTENCES[element.key].format(quote=quote))


def _framing_findings(text: str, framing: ValueFraming | None) -> Iterator[Finding]:
    if framing is None:
        return
    if framing.value_span is None:
        yield Finding("value_framing", "warning", None, "Say what the bundle is worth, such as $90 worth.")
    else:
        yield Finding(
            "value_framing", "good", framing.value_span, f"{quoted(text, framing.value_span)} is the worth."
        )
    if framing.price_span is None:
        yield Finding("value_framing", "warning", None, "Say what the bundle costs, such as only $30.")
    else:
        yield Finding(
            "value_framing", "good", framing.price_span, f"{quoted(text, framing.price_span)} is the price."
        )
    if framing.ratio is not None and framing.ratio <= 1:
        yield Finding(
            "value_ratio", "warning", None, "The worth is no more than the price; correct one of them."
        )
    elif framing.is_striking:
        yield Finding("value_ratio", "info", None, f"The worth is {framing.ratio:.0f} times the price.")


def _wording_findings(caption: _Caption) -> Iterator[Finding]:
    text = caption.text
    yield from _stock_findings(caption)
    yield from _styled_findings(caption)
    for span in rows_of_faces(text):
        yield Finding(
            "emoji_run", "warning", span, f"{quoted(text, span)}: three and more faces in a row; mix them."
        )
    for span in unsupported_values(text, caption.whole_words):
        yield Finding(
            "value_claim",
            "warning",
            span,
            f"{quoted(text, span)} is not backed by the text; count what is in it.",
        )


def _stock_findings(caption: _Caption) -> Iterator[Finding]:
    text, category = caption.text, caption.send_type.category if caption.send_type else OTHER
    costly: set[str] = set()
    for hit in stock_phrases(text):
        if not hit.group.costs_in(category):
            continue
        quote = quoted(text, hit.span)
        says = (
            f"{quote} repeats a stock phrase."
            if hit.phrase in costly
            else f"{quote} is a stock phrase and costs {-hit.group.points} points."
        )
        costly.add(hit.phrase)
        yield Finding("stock_phrase", "warning", hit.span, says)


def _styled_findings(caption: _Caption) -> Iterator[Finding]:
    text, most = caption.text, most_styled_words(caption.characters)
    for number, span in enumerate(styled_words(text), start=1):
        severity: Severity = "info" if number <= most else "warning"
        yield Finding(
            "styled_word",
            severity,
            span,
            f"{quoted(text, span)} is styled word {number}; {most} are enough for this length.",
        )


def _content_findings(
    text: str, content_names: Mapping[str, Collection[str]], vault_types: Collection[str] | None
) -> Iterator[Finding]:
    if vault_types is None:
        return
    for claim in missing_content(text, content_names, vault_types):
        yield Finding(
            "content_claim",
            "error",
            claim.span,
            f"{quoted(text, claim.span)} names {claim.content_type}, which is not in the vault.",
        )


def _whole_findings(caption: _Caption, price_cents: int | None, prices: Prices | None) -> Iterator[Finding]:
    """Advice about the text as a whole."""
    too_dense = emoji_density(caption.text) if is_too_dense(caption.text) else None
    for advice in (
        *emoji_advice(caption.emoji, too_dense, caption.send_type),
        *length_advice(caption.characters, caption.send_type),
        *price_advice(caption.characters, price_cents, prices),
    ):
        yield Finding(advice.key, advice.severity, None, advice.message)
