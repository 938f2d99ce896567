"""What stands in the editor of one caption, as a value: stored, differing, kept for later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.captions.drafts import CaptionChange, CaptionDraft
    from eros_desktop.services.captions.sheet import CaptionSheet

_PRICE_HELP = declared("Write the price in dollars such as 12 or 12.50, or leave it empty.")
NEW = ""
"""Stands for the id of a caption that is not stored yet."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The editable facts. Prices are whole cents, None is none."""

    caption_text: str = ""
    caption_type: str = ""
    content_type: str | None = None
    price_cents: int | None = None
    persona: str | None = None
    tone: str | None = None

    def differing(self, stored: Draft) -> dict[str, Any]:
        """The fields that are not as stored."""
        return {
            one.name: getattr(self, one.name)
            for one in fields(self)
            if getattr(self, one.name) != getattr(stored, one.name)
        }

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def draft_of(sheet: CaptionSheet, row: int) -> Draft:
    """A caption as it is stored."""
    bank = sheet.bank
    price = int(sheet.price_cents[row])
    return Draft(
        sheet.text(row),
        _name(bank.caption_type_names, int(bank.caption_type[row])) or "",
        _name(bank.content_type_names, int(bank.content_type[row])),
        price if price >= 0 else None,
        _name(bank.persona_names, int(bank.persona_code[row])),
        _name(bank.tone_names, int(bank.tone_code[row])),
    )


def _name(names: tuple[str, ...], code: int) -> str | None:
    return names[code] if 0 <= code < len(names) else None


def from_dict(kept: Mapping[str, object]) -> Draft | None:
    """A draft kept over a restart; None when it cannot be read."""
    known = {one.name for one in fields(Draft)}
    texts = {name: value for name, value in kept.items() if name in known}
    price = texts.get("price_cents")
    others = [value for name, value in texts.items() if name != "price_cents"]
    if not all(value is None or isinstance(value, str) for value in others):
        return None
    if not (price is None or isinstance(price, int)) or not isinstance(texts.get("caption_text"), str):
        return None
    return Draft(**texts)  # type: ignore[arg-type]  # checked above


def as_change(differing: Mapping[str, Any]) -> CaptionChange:
    """The differing fields as the service takes them."""
    from eros_desktop.services.captions.drafts import CaptionChange

    return CaptionChange(**differing)


def as_new(draft: Draft) -> CaptionDraft:
    """A new caption as the service takes it."""
    from eros_desktop.services.captions.drafts import CaptionDraft

    return CaptionDraft(**draft.to_dict())


def price_text(cents: int | None) -> str:
    """`12.00` for the price's field, empty for none."""
    return "" if cents is None else f"{cents // 100}.{cents % 100:02d}"


def price_problem(typed: str) -> str:
    """Why that is no price, empty where it is one."""
    try:
        parsed_price(typed)
    except ValueError:
        return tr("“{typed}” is no price. {help}").format(typed=typed.strip(), help=tr(_PRICE_HELP))
    return ""


def parsed_price(typed: str) -> int | None:
    """Whole cents of what was typed, None for an empty field. Raises ValueError for anything else."""
    cleaned = typed.strip().removeprefix("$").replace(",", ".").strip()
    if not cleaned:
        return None
    whole, _, rest = cleaned.partition(".")
    if (
        not (whole or rest)
        or not f"{whole}{rest}".isascii()
        or not f"{whole}{rest}".isdigit()
        or len(rest) > 2
    ):
        raise ValueError(typed)
    return int(whole or "0") * 100 + int(rest.ljust(2, "0") or "0")
