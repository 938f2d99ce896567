"""The *Alternatives* section of the inspector: the next best captions of a send, one press to swap."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.plan.blocks import Soon, block
from eros_desktop.ui.plan.columns import fallback
from eros_desktop.ui.plan.questions import Alternative, Alternatives
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import elided_label, plain_label, plain_tooltip, wrapped
from eros_desktop.words import declared, localised, tr

CORNER = 6
HOW = declared("Press one to swap. The bold number is what the whole week gains or loses.")
Name = Callable[[str | None], str]


class ChoiceButton(QAbstractButton):
    """A few lines that are pressed as one, by mouse, Space or Enter; arrow keys go to its neighbours."""

    def __init__(self, theme: Theme, lines: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        across, down = theme.pixels(8), theme.pixels(8)
        column.setContentsMargins(across, down, across, down)
        column.setSpacing(theme.pixels(2))
        for line in lines:
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(line)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = self._theme.tones
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        hovered = self.isEnabled() and self.underMouse()
        painter.setPen(QColor(tones.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.accent_soft if self.isDown() else tones.hover))
        if hovered or self.hasFocus() or self.isDown():
            radius = self._theme.pixels(CORNER)
            painter.drawRoundedRect(area, radius, radius)
        painter.end()


FIRST_ROWS = 5
"""Made at once; the others in a turn of their own, for each takes some milliseconds."""


class AlternativesBlock(QWidget):
    """The rows with what they cost. `chosen(Alternative)` when one is pressed, `grown()` once all came."""

    chosen = Signal(object)
    grown = Signal()

    def __init__(
        self, theme: Theme, found: Alternatives, name_of_content: Name, closed: str, soon: Soon
    ) -> None:
        """`closed` says why nothing may be swapped; empty when it may."""
        super().__init__()
        self._theme, self._found, self._closed = theme, found, closed
        self._name_of_content = name_of_content
        self._is_over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.pixels(8))
        for text in (closed, formats.told(found.sentence)):
            if text:
                column.addWidget(wrapped(text, tone="muted"))
        if found.entries and not closed:
            column.addWidget(wrapped(tr(HOW), type="caption", tone="muted"))
        if not found.entries:
            column.addWidget(wrapped(tr("No other caption may go out here."), tone="muted"))
        rows, self._rows = block(theme, 0)
        column.addWidget(rows)
        self.buttons: tuple[ChoiceButton, ...] = ()
        self._add(found.entries[:FIRST_ROWS])
        if len(found.entries) > FIRST_ROWS:
            soon(self, self._add_others)

    def _add_others(self) -> None:
        self._add(self._found.entries[FIRST_ROWS:])
        self.grown.emit()

    def _add(self, entries: Sequence[Alternative]) -> None:
        for place, one in enumerate(entries, start=len(self.buttons) + 1):
            content = self._name_of_content(one.content_type)
            button = _button(self._theme, one, place, len(self._found.entries), content)
            button.setEnabled(not (self._closed or self._is_over))
            if self._closed:
                button.setAccessibleDescription(f"{self._closed} {button.accessibleDescription()}")
            button.clicked.connect(lambda _checked=False, one=one: self.chosen.emit(one))
            self._rows.addWidget(button)
            self.buttons += (button,)

    @property
    def first_open(self) -> ChoiceButton | None:
        """The first that may be pressed."""
        return next((one for one in self.buttons if one.isEnabled()), None)

    def close_rows(self) -> None:
        """Nothing can be pressed any more: the next press must meet the new week."""
        self._is_over = True
        for button in self.buttons:
            button.setEnabled(False)


def _button(theme: Theme, one: Alternative, place: int, total: int, content: str) -> ChoiceButton:
    words = elided_label(formats.one_line(one.caption_text))
    loss = plain_label(week_difference(one.week_loss), type="caption", tone="strong")
    own = plain_label(own_difference(one.own_loss), type="caption", tone="muted")
    numbers = QWidget()
    line = QHBoxLayout(numbers)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.pixels(8))
    line.addWidget(loss, 1)
    line.addWidget(own)
    facts = wrapped(formats.words(facts_of(one, content)), type="caption", tone="muted")
    button = ChoiceButton(theme, (words, numbers, facts))
    button.setAccessibleName(
        tr("Swap to alternative {place} of {total}: {text}").format(
            place=place, total=total, text=formats.one_line(one.caption_text)
        )
    )
    told = [loss.text(), own.text(), *facts_of(one, content)]
    button.setAccessibleDescription(". ".join(told))
    button.setToolTip(
        plain_tooltip("\n\n".join([one.caption_text, formats.told("\n".join(one.reasons))]).strip())
    )
    return button


def facts_of(one: Alternative, content: str) -> list[str]:
    """Score, content type, how far the choice had to relax its wishes, and what else would change."""
    facts = [tr("Score {score}").format(score=formats.score(one.score)), content]
    if one.fallback_level:
        facts.append(fallback(one.fallback_level))
    others = len(one.also_changes)
    if others:
        one_other, many = tr("also changes {number} other send"), tr("also changes {number} other sends")
        facts.append(formats.counted(others, one_other, many))
    return facts


def week_difference(loss: float) -> str:
    """`−0.42 in the week`; a gain has a plus."""
    return (
        tr("No loss in the week")
        if abs(loss) < 0.005
        else tr("{points} in the week").format(points=signed(-loss))
    )


def own_difference(loss: float) -> str:
    """`−1.80 here`: what this one send loses."""
    return tr("Same here") if abs(loss) < 0.005 else tr("{points} here").format(points=signed(-loss))


def signed(points: float) -> str:
    """`+1.20` or `−0.42`."""
    return localised(f"{'−' if points < 0 else '+'}{abs(points):,.2f}")


def swapped_sentence(one: Alternative) -> str:
    """What a swap did, with the loss that was predicted."""
    others = len(one.also_changes)
    points = localised(f"{abs(one.week_loss):,.2f}")
    if abs(one.week_loss) < 0.005:
        said = tr("Swapped the caption: the week loses no points, as predicted.")
    elif one.week_loss > 0:
        said = tr("Swapped the caption: the week loses {points} points, as predicted.")
    else:
        said = tr("Swapped the caption: the week gains {points} points, as predicted.")
    said = said.format(points=points)
    if not others:
        return said
    one_other = tr("{number} other send changed with it.")
    many = tr("{number} other sends changed with it.")
    return f"{said} {formats.counted(others, one_other, many)}"
