"""Text that is only text: no label, tooltip or message ever reads data as markup (reliability.md F77)."""

from __future__ import annotations

import html
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

TypeRole = Literal["caption", "body", "heading", "title"]
ToneRole = Literal["", "muted", "strong", "error", "success"]


def plain_label(
    text: str = "",
    *,
    type: TypeRole = "body",
    tone: ToneRole = "",
    wraps: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """A label that shows its text as it is. The only place where a QLabel is made."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setOpenExternalLinks(False)
    label.setText(text)
    label.setWordWrap(wraps)
    label.setProperty("type", type)
    label.setProperty("tone", tone)
    return label


def wrapped(text: str, *, type: TypeRole = "body", tone: ToneRole = "") -> QLabel:
    """A wrapped label that never widens the panel, however long its longest word is."""
    label = plain_label(text, type=type, tone=tone, wraps=True)
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label


class ElidedLabel(QLabel):
    """One line that ends in "…" where the room does; the whole text stays its text and accessible name."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            area,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()


def elided_label(text: str = "", *, tone: ToneRole = "") -> QLabel:
    """A plain label for one line of text in a place that may become too narrow for it."""
    label = ElidedLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("tone", tone)
    return squeezable(label)


def selectable(label: QLabel) -> QLabel:
    """Lets the label's text be marked and copied, with the keyboard too."""
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return label


def squeezable(label: QLabel) -> QLabel:
    """Lets the label become narrower than its text instead of widening the window."""
    label.setSizePolicy(QSizePolicy.Policy.Ignored, label.sizePolicy().verticalPolicy())
    return label


def plain_tooltip(text: str) -> str:
    """A tooltip that shows the text itself: Qt guesses rich text, so it gets escaped rich text."""
    if not text:
        return ""
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'
