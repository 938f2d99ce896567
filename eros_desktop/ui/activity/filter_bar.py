"""Which entries are wanted: words, kind, state, creator, period."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.activity.wording import kind_words, state_words
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.choices import Choice
from eros_desktop.ui.widgets.clearing import clearable
from eros_desktop.ui.widgets.flow import FlowLayout
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityQuery

PERIODS = (1, 7, 30, 90)
FIELD_WIDTH, BUTTON_WIDTH, HEIGHT = 168, 126, 32


class ActivityBar(QWidget):
    """`changed(ActivityQuery)` at every letter and choice."""

    changed = Signal(object)

    def __init__(self, theme: Theme, query: ActivityQuery) -> None:
        super().__init__()
        self._theme = theme
        self.query = query
        self.field = QLineEdit()
        self.kind = ChoiceButton(tr("About"), tr("Find a kind"), theme)
        self.outcome = ChoiceButton(tr("State"), tr("Find a state"), theme)
        self.creator = ChoiceButton(tr("Creator"), tr("Find a creator"), theme)
        self.period = ChoiceButton(tr("Period"), tr("Find a period"), theme)
        self.clear = QPushButton(tr("Show everything"))
        self.count = plain_label(tone="muted")
        """For the pane's heading."""
        self._flow = FlowLayout(self)
        self._lay_out()
        self._fill()
        self.show_query(query)
        self._connect()
        theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(tr("Find words"))
        self.field.setAccessibleName(tr("Search the activity"))
        clearable(self.field, searches=True)
        self.clear.setProperty("role", "quiet")
        for part in (self.field, self.kind, self.outcome, self.creator, self.period, self.clear):
            self._flow.addWidget(part)
        self._fit()

    def _fit(self) -> None:
        pixels = self._theme.pixels
        self.field.setFixedSize(pixels(FIELD_WIDTH), pixels(HEIGHT))
        for button in (self.kind, self.outcome, self.creator, self.period):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setFixedWidth(pixels(BUTTON_WIDTH))

    def _fill(self) -> None:
        states = {key: text for key, text in state_words().items() if key != "undone"}
        self.kind.set_choices(_choices(tr("Everything"), kind_words()))
        self.outcome.set_choices(_choices(tr("Any state"), states))
        self.set_creators({})
        self.period.set_choices(
            [Choice(tr("Any time"), payload=None)]
            + [
                Choice(tr("Today") if days == 1 else tr("Last {days} days").format(days=days), payload=days)
                for days in PERIODS
            ]
        )

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda text: self._take(words=text))
        self.kind.picked.connect(lambda key: self._take(kinds=_one(key)))
        self.outcome.picked.connect(lambda key: self._take(outcomes=_one(key)))
        self.creator.picked.connect(lambda key: self._take(creator_id=key))
        self.period.picked.connect(lambda days: self._take(days=days))
        self.clear.clicked.connect(self._clear)

    def set_creators(self, pages: Mapping[str, str]) -> None:
        """The pages to choose from, by creator id."""
        self.creator.set_choices(_choices(tr("All creators"), pages))

    def show_count(self, found: int) -> None:
        """How many entries there are."""
        text = tr("1 entry") if found == 1 else tr("{number} entries").format(number=formats.count(found))
        self.count.setText(text)

    def show_query(self, query: ActivityQuery) -> None:
        """Shows a query without telling of it."""
        self.query = query
        if self.field.text() != query.words:
            self.field.blockSignals(True)
            self.field.setText(query.words)
            self.field.blockSignals(False)
        self.kind.show_value(next(iter(query.kinds), None))
        self.outcome.show_value(next(iter(query.outcomes), None))
        self.creator.show_value(query.creator_id, str(query.creator_id or ""))
        self.period.show_value(query.days)
        self.clear.setVisible(self.is_narrowed)

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is left out."""
        return self.query != type(self.query)()

    def _take(self, **parts: Any) -> None:
        self.show_query(replace(self.query, **parts))
        self.changed.emit(self.query)

    def _clear(self) -> None:
        self.show_query(type(self.query)())
        self.field.setFocus()
        self.changed.emit(self.query)


def _choices(everything: str, words: Mapping[str, str]) -> list[Choice]:
    return [Choice(everything, payload=None)] + [Choice(text, payload=key) for key, text in words.items()]


def _one(key: object) -> frozenset[object]:
    return frozenset() if key is None else frozenset({key})
