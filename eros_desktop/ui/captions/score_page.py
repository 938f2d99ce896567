"""How the caption scores for the creator in view and a send type: five bars, and why it is kept out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import Page, bar, facts, marked, titled
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import declared, localised, tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.score import Explanation

INPUTS = (
    ("days_since_use", declared("Last used"), declared("{number} days before")),
    ("bank_performance", declared("Bank score"), "{number}"),
    ("own_performance", declared("Own score"), "{number}"),
    ("uses_30_days", declared("Uses, 30 days"), "{number}"),
    ("uses_30_days_everyone", declared("By everyone"), "{number}"),
    ("characters", declared("Length"), declared("{number} characters")),
)


class ScorePage(Page):
    """Filled from services.score_cards.explain."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Score"), theme)

    def show_loading(self) -> None:
        self.say("", tr("Reading the score …"))

    def show_nobody(self, choose: Callable[[], None]) -> None:
        self.say(
            tr("No creator chosen"),
            tr("A score is that of a creator's send. Choose a creator at the top."),
            tr("Choose a creator"),
            choose,
        )

    def show_score(self, found: Explanation, creator: str, send_type: str) -> None:
        """The five parts as bars, the best-paying first as planning names them."""
        theme, column = self._theme, self.begin()
        head = QVBoxLayout()
        head.setSpacing(theme.pixels(4))
        head.addWidget(
            plain_label(tr("{score} of 100").format(score=formats.score(found.score)), type="heading")
        )
        head.addWidget(
            wrapped(
                tr("For {creator}, {send_type}, on the Monday of the week in view.").format(
                    creator=creator, send_type=send_type
                ),
                tone="muted",
            )
        )
        column.addLayout(head)
        if found.excluded_by is not None:
            reason = wrapped(tr("Kept out: {reason}").format(reason=formats.told(found.excluded_by.reason)))
            column.addLayout(marked("circle-alert", theme.tones.error, reason, theme))
        else:
            fits = plain_label(tr("Open for this send"), tone="success")
            column.addLayout(marked("circle-check", theme.tones.success, fits, theme))
        for part in found.parts:
            numbers = localised(f"{part.value:.0f} × {part.weight:.0%} = {part.points:.1f}")
            column.addWidget(bar(tr(part.name), numbers, part.value / 100, formats.told(part.reason), theme))
        if found.penalty:
            worn = tr("−{penalty}: used more than three times in 30 days by everyone together.").format(
                penalty=localised(f"{found.penalty:g}")
            )
            column.addWidget(wrapped(worn, tone="error"))
        lines = [
            (tr(name), tr(form).format(number=_written(found.inputs[key])))
            for key, name, form in INPUTS
            if found.inputs.get(key) is not None
        ]
        box = titled(tr("The numbers behind"), theme)
        box.addLayout(facts(lines, theme))
        column.addLayout(box)
        self.finish()


def _written(value: object) -> str:
    return formats.score(value) if isinstance(value, float) else localised(f"{value:,}")
