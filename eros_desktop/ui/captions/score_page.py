"""How the caption scores for the creator in view and a send type: five bars, and why it is kept out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import Page, bar, facts, marked, titled, wrapped
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label

if TYPE_CHECKING:
    from eros_desktop.domain.captions.score import Explanation

INPUTS = (
    ("days_since_use", "Last used", "{} days before"),
    ("bank_performance", "Bank score", "{:.1f}"),
    ("own_performance", "Own score", "{:.1f}"),
    ("uses_30_days", "Uses, 30 days", "{}"),
    ("uses_30_days_everyone", "By everyone", "{}"),
    ("characters", "Length", "{} characters"),
)


class ScorePage(Page):
    """Filled from services.score_cards.explain."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Score", theme)

    def show_loading(self) -> None:
        self.say("", "Reading the score …")

    def show_nobody(self, choose: Callable[[], None]) -> None:
        self.say(
            "No creator chosen",
            "A score is that of a creator's send. Choose a creator at the top.",
            "Choose a creator",
            choose,
        )

    def show_score(self, found: Explanation, creator: str, send_type: str) -> None:
        """The five parts as bars, the best-paying first as planning names them."""
        theme, column = self._theme, self.begin()
        head = QVBoxLayout()
        head.setSpacing(theme.pixels(4))
        head.addWidget(plain_label(f"{formats.score(found.score)} of 100", type="heading"))
        head.addWidget(
            wrapped(f"For {creator}, {send_type}, on the Monday of the week in view.", tone="muted")
        )
        column.addLayout(head)
        if found.excluded_by is not None:
            reason = wrapped(f"Kept out: {found.excluded_by.reason}")
            column.addLayout(marked("circle-alert", theme.tones.error, reason, theme))
        else:
            fits = plain_label("Open for this send", tone="success")
            column.addLayout(marked("circle-check", theme.tones.success, fits, theme))
        for part in found.parts:
            numbers = f"{part.value:.0f} × {part.weight:.0%} = {part.points:.1f}"
            column.addWidget(bar(part.name, numbers, part.value / 100, part.reason, theme))
        if found.penalty:
            worn = f"−{found.penalty:g}: used more than three times in 30 days by everyone together."
            column.addWidget(wrapped(worn, tone="error"))
        lines = [
            (name, form.format(found.inputs[key]))
            for key, name, form in INPUTS
            if found.inputs.get(key) is not None
        ]
        box = titled("The numbers behind", theme)
        box.addLayout(facts(lines, theme))
        column.addLayout(box)
        self.finish()
