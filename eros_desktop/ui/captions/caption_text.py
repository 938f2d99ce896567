"""A caption's text as it is: plain, editable, with what was found in it underlined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.tones import Tones
from eros_desktop.ui.widgets.plain import plain_tooltip
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.checks import Finding

Underline = QTextCharFormat.UnderlineStyle
STYLES = {
    "good": Underline.SingleUnderline,
    "info": Underline.DashUnderline,
    "warning": Underline.WaveUnderline,
    "error": Underline.WaveUnderline,
}


def severity_ink(severity: str, tones: Tones) -> str:
    """The colour of a finding's mark and underline; readable on the surface."""
    return {"good": tones.success, "info": tones.info, "warning": tones.warning}.get(severity, tones.error)


class CaptionText(QPlainTextEdit):
    """Reads and gives back the text exactly; marks are laid over it and are never part of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._findings: Sequence[Finding] = ()
        self._stored = ""
        self._stored_raw = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Caption text"))
        self.setPlaceholderText(tr("Write the caption"))
        theme.changed.connect(self._mark)

    def show_text(self, text: str) -> None:
        """Shows another caption; typing before it cannot be taken back into it."""
        self._findings = ()
        self.setExtraSelections([])
        self._stored = text
        self.setPlainText(text)
        self._stored_raw = self._raw()

    def replace_text(self, text: str) -> None:
        """Changes the text as one step that Ctrl+Z takes back."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()

    def text(self) -> str:
        """What stands in the field. Qt would turn special blanks and line ends into usual ones: an untouched
        text comes back as it was stored.
        """
        raw = self._raw()
        if raw == self._stored_raw:
            return self._stored
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Underlines the findings that have a span (character offsets of the text as it was checked)."""
        self._findings = findings
        self._mark()

    def _raw(self) -> str:
        return str(self.document().toRawText())

    def _mark(self) -> None:
        tones, places = self._theme.tones, _units(self.text())
        marks = []
        for finding in self._findings:
            if finding.span is None or finding.span[1] >= len(places) + 1:
                continue
            mark = QTextEdit.ExtraSelection()
            style = QTextCharFormat()
            style.setUnderlineStyle(STYLES.get(finding.severity, Underline.WaveUnderline))
            style.setUnderlineColor(QColor(severity_ink(finding.severity, tones)))
            cursor = QTextCursor(self.document())
            cursor.setPosition(places[finding.span[0]])
            cursor.setPosition(places[finding.span[1]], QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, style
            marks.append(mark)
        self.setExtraSelections(marks)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _explain(self, at: QPoint, where: QPoint) -> None:
        margin = self.viewport().pos()
        unit = self.cursorForPosition(at - margin).position()
        places = _units(self.text())
        spans = ((one, one.span) for one in self._findings if one.span and one.span[1] < len(places))
        hit = next((one for one, (first, end) in spans if places[first] <= unit <= places[end]), None)
        QToolTip.showText(where, plain_tooltip(formats.told(hit.message)) if hit else "", self)


def _units(text: str) -> list[int]:
    """Where each character begins as Qt counts (UTF-16), and where the last one ends; CR LF is one place."""
    places, unit = [], 0
    for at, character in enumerate(text):
        places.append(unit)
        is_pair = character == "\r" and text[at + 1 : at + 2] == "\n"
        unit += 0 if is_pair else 2 if ord(character) > 0xFFFF else 1
    places.append(unit)
    return places
