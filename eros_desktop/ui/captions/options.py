"""What the bank can be filtered by, and how a filter reads. Pure: filters in, filters and words out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from eros_desktop.ui import formats
from eros_desktop.words import declared, localised, tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.search.filters import CaptionFilter
    from eros_desktop.domain.reference import Reference

Range = tuple[float | None, float | None]
SET_FIELDS = ("caption_types", "content_types", "emoji_levels", "flags")
RANGE_FIELDS = ("performance", "freshness", "length_chars")
FLAGS = {
    "hook": declared("Hook"),
    "urgency": declared("Urgency"),
    "value": declared("Worth beside price"),
    "cta": declared("Call to action"),
}
EMOJI_WORDS = {
    "none": declared("No emoji"),
    "light": declared("Light emoji"),
    "moderate": declared("Moderate emoji"),
    "heavy": declared("Heavy emoji"),
}
EMOJI_LEVELS = tuple(EMOJI_WORDS)
GROUPS = {
    "caption_types": declared("Type"),
    "send_type": declared("Send type"),
    "content_types": declared("Content"),
    "performance": declared("Score"),
    "freshness": declared("Fresh"),
    "length_chars": declared("Length"),
    "emoji_levels": declared("Emoji"),
    "flags": declared("Has"),
    "used": declared("Use"),
    "in_family": declared("Twins"),
    "is_active": declared("State"),
}
"""Field of a CaptionFilter -> what a chip calls it, in the order chips stand in."""

YES_NO: Mapping[str, tuple[str, str]] = {
    "used": (declared("Used"), declared("Never used")),
    "in_family": (declared("Has near twins"), declared("No near twins")),
    "is_active": (declared("Active"), declared("Retired")),
}
PRESETS: Mapping[str, tuple[Range, ...]] = {
    "performance": ((70, None), (40, 70), (None, 40)),
    "freshness": ((70, None), (30, 70), (None, 30)),
    "length_chars": ((None, 100), (100, 250), (250, 450), (450, None)),
}


@dataclass(frozen=True, slots=True)
class Option:
    """One value of one field; `value` None on a range field stands for a range to be asked for."""

    field: str
    value: object
    title: str

    @property
    def group(self) -> str:
        return tr(GROUPS[self.field])


@dataclass(frozen=True, slots=True)
class Chip:
    """A field that is filtered by: how it reads, and the filter without it."""

    field: str
    label: str
    without: CaptionFilter


class Names:
    """Writes the keys of types, contents and send types as words."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference

    def content(self, key: str | None) -> str:
        found = self._reference.content_types.get(key or "")
        return found.name if found is not None else formats.name_of(key)

    def send_type(self, key: str) -> str:
        found = self._reference.send_types.get(key)
        return found.name if found is not None else formats.name_of(key)

    def judged_as(self, kind: str, wished: str) -> str:
        """The send type to judge a caption of that type as: the wished one where it may use the caption,
        otherwise the one that asks for the type first.
        """
        priorities = self._reference.caption_priorities
        fitting = [key for key in self.send_types if kind in priorities.get(key, {})]
        if not fitting or wished in fitting:
            return wished
        return min(fitting, key=lambda key: priorities[key][kind])

    @property
    def send_types(self) -> tuple[str, ...]:
        return tuple(self._reference.send_types)

    @property
    def contents(self) -> tuple[str, ...]:
        return tuple(self._reference.content_types)


def options(caption_types: Iterable[str], contents: Iterable[str], names: Names) -> tuple[Option, ...]:
    """Everything that can be added; types and contents are those the bank has."""
    by_name = sorted((names.content(key), key) for key in contents)
    return (
        *(
            Option(field, value, tr(title))
            for field, titles in YES_NO.items()
            for value, title in zip((True, False), titles, strict=True)
        ),
        *(option for field in RANGE_FIELDS for option in _ranges(field)),
        *_many(
            "emoji_levels",
            EMOJI_LEVELS,
            emoji_words,
        ),
        *_many("flags", FLAGS, lambda flag: tr(FLAGS[flag])),
        *_many("caption_types", sorted(caption_types), formats.name_of),
        *_many("send_type", names.send_types, names.send_type),
        *(Option("content_types", key, name) for name, key in by_name),
    )


def _many(field: str, keys: Iterable[str], name: Callable[[str], str]) -> tuple[Option, ...]:
    return tuple(Option(field, key, name(key)) for key in keys)


def _ranges(field: str) -> tuple[Option, ...]:
    group = tr(GROUPS[field])
    presets = (Option(field, value, f"{group} {range_words(value)}") for value in PRESETS[field])
    return (*presets, Option(field, None, tr("{group}: another range …").format(group=group)))


def added(chosen: CaptionFilter, option: Option) -> CaptionFilter:
    """The filter with the option: set fields gain a member, others take the value."""
    value: Any = option.value
    if option.field in SET_FIELDS:
        value = getattr(chosen, option.field) | {option.value}
    return replace(chosen, **{option.field: value})


def with_range(chosen: CaptionFilter, field: str, wanted: Range) -> CaptionFilter:
    """The filter with another range, as (least, most); None is open."""
    changed: Any = {field: wanted}
    return replace(chosen, **changed)


def chips(chosen: CaptionFilter, names: Names) -> tuple[Chip, ...]:
    """One chip a field that filters; what was typed has its own place."""
    empty = type(chosen)()
    found = []
    for field, group in GROUPS.items():
        value, none = getattr(chosen, field), getattr(empty, field)
        if value != none:
            reset: Any = {field: none}
            found.append(Chip(field, f"{tr(group)}: {_words(field, value, names)}", replace(chosen, **reset)))
    return tuple(found)


def in_words(chosen: CaptionFilter, names: Names) -> str:
    """The whole filter in one line, for the list of saved ones."""
    typed = (f"“{chosen.text}”",) if chosen.text else ()
    return formats.words((*typed, *(chip.label for chip in chips(chosen, names))))


def range_words(wanted: Range) -> str:
    """`70 and more`, `up to 40`, `40 to 70`."""
    least, most = wanted
    if most is None:
        return tr("{least} and more").format(least=_short(least)) if least is not None else tr("any")
    return (
        tr("up to {most}").format(most=_short(most))
        if least is None
        else tr("{least} to {most}").format(least=_short(least), most=_short(most))
    )


def _short(number: float) -> str:
    return localised(f"{number:g}")


def emoji_words(level: str) -> str:
    """`No emoji` or `Light emoji` for one of EMOJI_LEVELS."""
    return tr(EMOJI_WORDS.get(level, level))


def _words(field: str, value: Any, names: Names) -> str:
    if field in SET_FIELDS:
        writers: dict[str, Callable[[str], str]] = {
            "content_types": names.content,
            "flags": lambda flag: tr(FLAGS.get(flag, flag)),
            "emoji_levels": emoji_words,
        }
        write = writers.get(field, formats.name_of)
        return ", ".join(sorted(write(one) for one in value))
    if field in RANGE_FIELDS:
        return range_words(value)
    if field == "send_type":
        return names.send_type(value)
    return tr(YES_NO[field][0 if value else 1])
