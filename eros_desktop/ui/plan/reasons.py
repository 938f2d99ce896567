"""Why a caption has its score: the five parts as bars with the numbers behind them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.plan.blocks import block, grid
from eros_desktop.ui.plan.meter import Meter
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import declared, localised, tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.score import Explanation, PartExplanation

LABEL_WIDTH = 72


def reasons_block(theme: Theme, found: Explanation | None, planned: float | None = None) -> QWidget:
    """The parts of the caption's score; None for a send without a caption of the bank. `planned` is the score
    the week was planned with.
    """
    holder, column = block(theme)
    if found is None:
        column.addWidget(wrapped(tr("This send has no caption of the bank."), tone="muted"))
        return holder
    column.addWidget(
        plain_label(tr("Score today {score} of 100").format(score=formats.score(found.score)), tone="strong")
    )
    if planned is not None and formats.score(planned) != formats.score(found.score):
        told = tr("It was {planned} when the week was planned: uses, earnings or settings changed.").format(
            planned=formats.score(planned)
        )
        column.addWidget(wrapped(told, type="caption", tone="muted"))
    add_parts(column, theme, found)
    return holder


def add_parts(column: QVBoxLayout, theme: Theme, found: Explanation) -> None:
    """The five parts, what is taken off, and the numbers they were made from."""
    for part in found.parts:
        column.addWidget(_part(theme, part))
    if found.penalty:
        text = tr("−{penalty}: used more than three times in 30 days by everyone together.").format(
            penalty=localised(f"{found.penalty:g}")
        )
        column.addWidget(wrapped(text, tone="error"))
    column.addLayout(grid(_input_lines(found.inputs), theme.pixels(LABEL_WIDTH)))


def _part(theme: Theme, part: PartExplanation) -> QWidget:
    """One part: name and sum in numbers, a bar of its value, the reason as a sentence."""
    holder, column = block(theme, 4)
    line = QHBoxLayout()
    line.addWidget(plain_label(tr(part.name)), 1)
    line.addWidget(plain_label(localised(f"{part.value:.0f} × {part.weight:.0%} = {part.points:.1f}")))
    column.addLayout(line)
    column.addWidget(Meter(theme, part.value / 100))
    column.addWidget(wrapped(formats.told(part.reason), type="caption", tone="muted"))
    return holder


INPUTS = (
    ("days_since_use", declared("Last used"), declared("{number} day before"),
     declared("{number} days before")),
    ("bank_performance", declared("Bank score"), "{number}", "{number}"),
    ("own_performance", declared("Own score"), "{number}", "{number}"),
    ("caption_type", declared("Caption type"), "{number}", "{number}"),
    ("placed_of_content_type", declared("Same content"), declared("{number} other send this week"),
     declared("{number} other sends this week")),
    ("uses_30_days", declared("Uses, 30 days"), "{number}", "{number}"),
    ("uses_30_days_everyone", declared("By everyone"), "{number}", "{number}"),
    ("characters", declared("Length"), declared("{number} character"), declared("{number} characters")),
)  # fmt: skip
"""Key, name, and how one and how several are written."""


def _input_lines(inputs: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The numbers behind the parts; what is unknown is left out."""
    known = {key: value for key, value in inputs.items() if value is not None}
    if "caption_type" in known:
        known["caption_type"] = formats.name_of(known["caption_type"])
    return [
        (tr(name), tr(one if known[key] == 1 else many).format(number=_written(known[key])))
        for key, name, one, many in INPUTS
        if key in known
    ]


def _written(value: object) -> str:
    if isinstance(value, str):
        return value
    return formats.score(value) if isinstance(value, float) else localised(f"{value:,}")
