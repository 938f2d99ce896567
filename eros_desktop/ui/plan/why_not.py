"""*Why not another caption?*: a field for any caption, and why it was not chosen for the send."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.plan.alternatives import ChoiceButton
from eros_desktop.ui.plan.blocks import Slot, block, marked
from eros_desktop.ui.plan.questions import FoundCaption
from eros_desktop.ui.plan.reasons import add_parts
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.clearing import clearable
from eros_desktop.ui.widgets.plain import ToneRole, elided_label, plain_label, plain_tooltip, wrapped
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.score import Explanation


class WhyNot(QWidget):
    """Signals: `typed(str)` while the field changes, `asked(caption id)` once a caption is meant,
    `used(caption id)` when it shall be the send's.

    Enter means the first match, or what was typed as an id where nothing matches.
    """

    typed = Signal(str)
    asked = Signal(str)
    used = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._matches: tuple[FoundCaption, ...] = ()
        self._matches_for = ""
        self._is_waiting = False
        self._text = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Words of it, or its id"))
        self.field.setAccessibleName(tr("Look for another caption"))
        clearable(self.field)
        self._answer = Slot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.pixels(8))
        column.addWidget(self.field)
        column.addLayout(self._answer)
        self.field.textEdited.connect(self.typed)
        self.field.textChanged.connect(self._clear_if_empty)
        self.field.returnPressed.connect(self._ask_first)

    def show_matches(self, typed: str, found: Sequence[FoundCaption]) -> None:
        """Captions to choose from; an answer to an older text is passed over."""
        if typed != self.field.text().strip():
            return
        self._matches, self._matches_for = tuple(found), typed
        if self._is_waiting:
            self._ask_first()
            return
        holder, column = block(self._theme, 0)
        for one in self._matches:
            words = elided_label(formats.one_line(one.caption_text))
            number = plain_label(one.caption_id, type="caption", tone="muted")
            button = ChoiceButton(self._theme, (words, number))
            button.setAccessibleName(
                tr("Why not caption {id}: {text}").format(
                    id=one.caption_id, text=formats.one_line(one.caption_text)
                )
            )
            button.setToolTip(plain_tooltip(one.caption_text))
            button.clicked.connect(lambda _checked=False, key=one.caption_id: self._ask(key))
            column.addWidget(button)
        if not self._matches:
            text = tr("No caption has these words. Try fewer, or press Enter to look for the id.")
            holder, column = block(self._theme)
            column.addWidget(wrapped(text, tone="muted"))
        self._answer.put(holder)

    def show_sentence(self, text: str, *, tone: ToneRole = "muted") -> None:
        """Says how it stands, or what went wrong."""
        holder, column = block(self._theme)
        column.addWidget(wrapped(text, tone=tone))
        self._answer.put(holder)

    def show_explanation(self, found: Explanation, own_score: float | None, *, may_use: bool = False) -> None:
        """Whether a gate keeps the caption out, what it would score, and the five parts; with a button."""
        holder, column = block(self._theme)
        tones = self._theme.tones
        if found.excluded_by is not None:
            head = wrapped(tr("Kept out"), tone="strong")
            reason = wrapped(formats.told(found.excluded_by.reason))
            line = marked(self._theme, "circle-x", tones.error, head, reason)
        else:
            head = wrapped(tr("Could go out here"), tone="strong")
            line = marked(self._theme, "check", tones.success, head, wrapped(_beside(found.score, own_score)))
        if self._text:
            column.addWidget(wrapped(self._text))
        column.addLayout(line)
        if may_use:
            column.addWidget(self._use_button(found))
        column.addWidget(
            plain_label(tr("Score {score} of 100").format(score=formats.score(found.score)), tone="strong")
        )
        add_parts(column, self._theme, found)
        self._answer.put(holder)

    def _use_button(self, found: Explanation) -> QPushButton:
        kept_out = found.excluded_by is not None
        button = QPushButton(tr("Use it anyway") if kept_out else tr("Use this caption"))
        button.setToolTip(
            tr("Only this send changes; the rules that it breaks are shown")
            if kept_out
            else tr("The rest of the week is chosen anew beside it")
        )
        caption_id = str(found.caption_id)
        button.clicked.connect(lambda _checked=False: self.used.emit(caption_id))
        return button

    def _clear_if_empty(self, text: str) -> None:
        if not text.strip():
            self._matches, self._matches_for, self._is_waiting = (), "", False
            self._answer.put(QWidget())

    def _ask_first(self) -> None:
        """The first match of what is in the field; waits for the matches where they are still looked for."""
        typed = self.field.text().strip()
        self._is_waiting = bool(typed) and typed != self._matches_for
        if not typed or self._is_waiting:
            return
        ids = [one.caption_id for one in self._matches]
        self._ask(typed if typed in ids or not ids else ids[0])

    def _ask(self, caption_id: str) -> None:
        self._is_waiting = False
        self._text = next((one.caption_text for one in self._matches if one.caption_id == caption_id), "")
        self.field.setText(caption_id)
        self._matches, self._matches_for = (), caption_id
        self.asked.emit(caption_id)


def _beside(score: float, own_score: float | None) -> str:
    """How the caption's own score stands beside the chosen one's."""
    if own_score is None:
        return tr("Nothing keeps it out.")
    difference = score - own_score
    if abs(difference) < 0.05:
        return tr("Nothing keeps it out; it scores as much as the chosen one.")
    if difference < 0:
        return tr("Nothing keeps it out; it scores {difference} less than the chosen one.").format(
            difference=formats.score(-difference)
        )
    return tr(
        "Nothing keeps it out; it scores {difference} more than the chosen one. The captions "
        "of a week are chosen together, not one by one."
    ).format(difference=formats.score(difference))
