"""The top of a pane: its title, one sentence, and room for controls at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eros_desktop.ui.widgets.plain import elided_label, plain_label
from eros_desktop.words import tr


def pane_heading(title: str, sentence: str, *controls: QWidget) -> QHBoxLayout:
    """A row with the title (a declared text) over a sentence at the left and the controls at the right, on
    the 8-pixel grid.
    The pane itself keeps 24 pixels left and right.
    """
    texts = QVBoxLayout()
    texts.setSpacing(4)
    texts.addWidget(plain_label(tr(title), type="title"))
    below = elided_label(sentence)
    below.setProperty("tone", "muted")
    texts.addWidget(below)
    row = QHBoxLayout()
    row.setContentsMargins(0, 24, 0, 16)
    row.setSpacing(8)
    row.addLayout(texts, 1)
    for control in controls:
        row.addWidget(control)
    return row
