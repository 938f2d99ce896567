"""A caption as it is, with underlined places in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, zip_longest

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QToolTip, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.plan.check_rows import WORST_FIRST, whole_words
from eros_desktop.ui.plan.questions import Finding, Severity
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.tones import Tones
from eros_desktop.ui.widgets.plain import plain_tooltip
from eros_desktop.words import tr

_Line = QTextCharFormat.UnderlineStyle
STYLES: dict[Severity, QTextCharFormat.UnderlineStyle] = {
    "good": _Line.SingleUnderline,
    "info": _Line.DotLine,
    "warning": _Line.DashUnderline,
    "error": _Line.WaveUnderline,
}
"""Colour is never the only sign."""


class MarkedText(QTextEdit):
    """Shows a text as plain text, as tall as it needs; resting on an underlined place says what it is."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Caption text"))
        self.setAcceptRichText(False)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Another text, with nothing underlined yet."""
        self._marks: list[tuple[int, int, Finding]] = []
        self._text, self._places = text, places(text)
        self.setExtraSelections([])
        self.setPlainText(text)
        self._fit()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Underlines the words at each place, the worst finding on top; what reaches beyond the text is
        cut.
        """
        findings = sorted(findings, key=lambda one: -WORST_FIRST.index(one.severity))
        spans = [(whole_words(self._text, one.span), one) for one in findings if one.span is not None]
        self._marks = [(self._places[start], self._places[end], found) for (start, end), found in spans]
        self.setExtraSelections([self._selection(*mark) for mark in self._marks])

    @property
    def underlined(self) -> list[tuple[str, QTextCharFormat.UnderlineStyle]]:
        """The underlined words with the style of their lines, in order."""
        return [(one.cursor.selectedText(), one.format.underlineStyle()) for one in self.extraSelections()]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).position()
            told = [formats.told(found.message) for start, end, found in self._marks if start <= at <= end]
            QToolTip.showText(event.globalPos(), plain_tooltip("\n".join(told)), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def _fit(self) -> None:
        """Takes the height the text needs at the width there is."""
        document = self.document()
        document.setTextWidth(max(1, self.viewport().width()))
        wanted = max(1, round(document.size().height() + 0.5))
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    def _selection(self, start: int, end: int, found: Finding) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        line = QTextCharFormat()
        line.setUnderlineStyle(STYLES[found.severity])
        line.setUnderlineColor(QColor(ink_of_finding(found.severity, self._theme.tones)))
        made.cursor, made.format = cursor, line
        return made


def ink_of_finding(severity: Severity, tones: Tones) -> str:
    """The colour of a finding's line and icon."""
    return {"good": tones.success, "info": tones.info, "warning": tones.warning, "error": tones.error}[
        severity
    ]


def places(text: str) -> tuple[int, ...]:
    """Where each character of a text stands in a text document, and where the text ends.

    A document counts UTF-16 units, and takes a carriage return with its line feed for one.
    """
    widths = (
        0 if one == "\r" and following == "\n" else 2 if ord(one) > 0xFFFF else 1
        for one, following in zip_longest(text, text[1:], fillvalue="")
    )
    return tuple(accumulate(widths, initial=0))
