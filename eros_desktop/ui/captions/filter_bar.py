"""The field one types in, the filters in force as chips, and the saved ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.captions.options import Names, Option, added, chips, in_words, with_range
from eros_desktop.ui.captions.small_dialogs import NameDialog, RangeDialog
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choices import Choice, ChoicePopup
from eros_desktop.ui.widgets.clearing import clearable
from eros_desktop.ui.widgets.flow import FlowLayout
from eros_desktop.ui.widgets.focus import follow
from eros_desktop.ui.widgets.follow import KeysOf, KeysShown
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.ui.widgets.search_line import SearchLine
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.search.filters import CaptionFilter

POPUP_WIDTH = 400
FIELD_WIDTH = 480
NARROW = 440
"""Below this width, in pixels at zoom 100, the buttons show icons only."""


class FilterBar(QWidget):
    """`changed(CaptionFilter)` at every letter and chip; `save_asked(name)`, `rename_asked(old, new)`,
    `delete_asked(name)`.
    """

    changed = Signal(object)
    save_asked = Signal(str)
    rename_asked = Signal(str, str)
    delete_asked = Signal(str)

    def __init__(self, theme: Theme, names: Names, chosen: CaptionFilter) -> None:
        super().__init__()
        self._theme = theme
        self._names = names
        self.chosen = chosen
        self._saved: Mapping[str, CaptionFilter] = {}
        self._may_save = True
        self._explained = self._find_keys = ""
        self.field = SearchLine()
        self.add = QPushButton(tr(" Add filter"))
        self.saved = QPushButton(tr(" Saved"))
        self.count = plain_label(tone="muted")
        self.chips: list[QPushButton] = []
        self._top = QWidget()
        self._line = QWidget()
        self._flow = FlowLayout(self._line)
        self.popup = ChoicePopup(
            tr("Add a filter"), tr("Type, content, send type, score, length …"), theme, self.add
        )
        self.saved_popup = ChoicePopup(tr("Saved filters"), tr("Find a saved filter"), theme, self.saved)
        self._lay_out()
        self.field.textChanged.connect(self._take_text)
        self.popup.chosen.connect(lambda choice: self._add(choice.payload))
        self.saved_popup.chosen.connect(self._follow_saved)
        self._show()

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(tr("Words, “a phrase”, −not, score>70"))
        self.field.setAccessibleName(tr("Find captions"))
        clearable(self.field, searches=True)
        self.field.setMaximumWidth(FIELD_WIDTH)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button, name, icon_name in (
            (self.add, tr("Add a filter"), "filter"),
            (self.saved, tr("Saved filters"), "list"),
        ):
            button.setIcon(icon(icon_name))
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.add.clicked.connect(lambda: self.popup.open_at(self.add, self._theme.pixels(POPUP_WIDTH)))
        self.saved.clicked.connect(self._open_saved)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar = QHBoxLayout(self._top)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(8)
        bar.addWidget(self.field, 4)
        bar.addWidget(self.add)
        bar.addWidget(self.saved)
        bar.addStretch(1)
        bar.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(8)
        layout.addWidget(self._top)
        layout.addWidget(self._line)
        self._theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """One height with and without focus, whose frame is thicker; icons alone where it is narrow."""
        self._top.setFixedHeight(self._theme.pixels(32))
        is_wide = self.width() >= self._theme.pixels(NARROW)
        self.add.setText(tr(" Add filter") if is_wide else "")
        self.saved.setText(tr(" Saved") if is_wide else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_options(self, options: Sequence[Option]) -> None:
        """What the button offers."""
        self.popup.set_choices([Choice(one.title, trailing=one.group, payload=one) for one in options])

    def set_saved(self, saved: Mapping[str, CaptionFilter], may_save: bool) -> None:
        self._saved, self._may_save = saved, may_save

    def show_count(self, found: int, total: int) -> None:
        widest = tr("{total} of {total}").format(total=formats.count(total))
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(widest))  # nothing moves
        self.count.setText(
            tr("{found} of {total}").format(found=formats.count(found), total=formats.count(total))
        )

    def show_explanation(self, words: str) -> None:
        """What was typed, in words, as the field's tooltip (escaped by the caller)."""
        self._explained = words
        self._show_tip()

    def name_keys(self, actions: ActionSet) -> None:
        """Lets the field say its keys while nothing is typed."""

        def take(keys_of: KeysOf) -> None:
            self._find_keys = keys_of("caption_find")
            self._show_tip()

        KeysShown(self.field, actions, take)

    def _show_tip(self) -> None:
        self.field.setToolTip(self._explained or self._find_keys)

    def show_filter(self, chosen: CaptionFilter) -> None:
        """Takes another filter and tells of it."""
        if chosen == self.chosen:
            return
        self.chosen = chosen
        self._show()
        self.changed.emit(chosen)

    def clear(self) -> None:
        self.show_filter(type(self.chosen)())

    def _take_text(self, typed: str) -> None:
        self.show_filter(replace(self.chosen, text=typed))

    def _add(self, option: Option) -> None:
        if option.value is None:
            before = getattr(self.chosen, option.field)
            wanted = RangeDialog.ask(option.group, before, self)
            if wanted is not None:
                self.show_filter(with_range(self.chosen, option.field, wanted))
        else:
            self.show_filter(added(self.chosen, option))

    def _show(self) -> None:
        if self.field.text() != self.chosen.text:
            self.field.textChanged.disconnect(self._take_text)
            self.field.setText(self.chosen.text)
            self.field.textChanged.connect(self._take_text)
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = chips(self.chosen, self._names)
        self.chips = [self._chip(chip.label, chip.without) for chip in found]
        if len(found) > 1:
            clear = QPushButton(tr("Clear all"))
            clear.setProperty("role", "quiet")
            clear.setProperty("part", "chip")
            clear.clicked.connect(self.clear)
            self._flow.addWidget(clear)
            follow(self.saved, [*self.chips, clear])
        else:
            follow(self.saved, self.chips)
        self._line.setVisible(bool(found))

    def _chip(self, label: str, without: CaptionFilter) -> QPushButton:
        button = _Chip(f"{formats.no_mnemonic(label)} ")
        button.setProperty("role", "chip")
        button.setIcon(icon("x"))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setAccessibleName(tr("Remove the filter {label}").format(label=label))
        button.setToolTip(tr("Remove this filter"))
        button.clicked.connect(lambda: self._drop(without))
        self._flow.addWidget(button)
        return button

    def _drop(self, without: CaptionFilter) -> None:
        self.show_filter(without)
        (self.chips[0] if self.chips else self.add).setFocus()

    def _open_saved(self) -> None:
        is_new = self.chosen != type(self.chosen)() and self._may_save
        names = sorted(self._saved, key=str.casefold)
        uses = [
            Choice(name, in_words(self._saved[name], self._names), icon="filter", payload=("use", name))
            for name in names
        ]
        save = Choice(tr("Save this filter as …"), icon="plus", payload=("save", ""), is_enabled=is_new)
        changes = [
            Choice(title.format(name=name), icon=sign, payload=(act, name), is_enabled=self._may_save)
            for name in names
            for act, title, sign in (
                ("rename", tr("Rename “{name}” …"), "repeat"),
                ("delete", tr("Delete “{name}”"), "x"),
            )
        ]
        self.saved_popup.set_choices([*uses, save, *changes])
        self.saved_popup.open_at(self.saved, self._theme.pixels(POPUP_WIDTH))

    def _follow_saved(self, choice: Choice) -> None:
        assert isinstance(choice.payload, tuple)
        act, name = choice.payload
        if act == "use":
            self.show_filter(self._saved[name])
        elif act == "delete":
            self.delete_asked.emit(name)
        elif act == "rename":
            given = NameDialog.ask(in_words(self._saved[name], self._names), self._saved, self, before=name)
            if given and given != name:
                self.rename_asked.emit(name, given)
        else:
            given = NameDialog.ask(in_words(self.chosen, self._names), self._saved, self)
            if given:
                self.save_asked.emit(given)


class _Chip(QPushButton):
    """A filter in force; the keys that delete take it away too, and never reach the captions."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.click()
            return True
        return super().event(event)
