"""What stands in the inspector while nothing is selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eros_desktop.ui.plan.legend import Legend
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr


def empty_hint(theme: Theme) -> QWidget:
    """What stands here while nothing is selected, narrow enough for a side panel."""
    hint = QWidget()
    layout = QVBoxLayout(hint)
    layout.setContentsMargins(24, 24, 24, 24)
    layout.setSpacing(theme.pixels(8))
    layout.addStretch(2)
    for text, is_heading in (
        (tr("No send selected"), True),
        (tr("Click a card, or press an arrow key in the week, to see everything about a send."), False),
    ):
        label = plain_label(
            text, type="heading" if is_heading else "body", tone="" if is_heading else "muted", wraps=True
        )
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(label)
    layout.addSpacing(theme.pixels(24))
    layout.addWidget(Legend(theme))
    layout.addStretch(3)
    return hint
