"""The side panel: one caption with everything known of it, several at once, or how to choose one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QPushButton, QScrollArea, QVBoxLayout

from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.captions.blocks import LABEL_WIDTH, Page, facts
from eros_desktop.ui.captions.bulk_page import BulkPage
from eros_desktop.ui.captions.editor_page import EditorPage
from eros_desktop.ui.captions.record_pages import HistoryPage, UsesPage
from eros_desktop.ui.captions.score_page import ScorePage
from eros_desktop.ui.captions.twins_page import TwinsPage
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.follow import KeysOf, KeysShown, tip_with_keys
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.ui.widgets.side_panel import NOTHING, ONE, SidePanel
from eros_desktop.words import declared, tr

TABS = (declared("Text"), declared("Score"), declared("Use"), declared("History"), declared("Twins"))
TEXT, SCORE, USE, HISTORY, TWINS = range(5)
MANY = 2
"""The page for several captions."""
SEARCH_EXAMPLES = (
    ("lake sun", declared("both, also as parts of words")),
    ("“at the lake”", declared("these words in a row")),
    ("−rain", declared("without it")),
    ("type:bump", declared("also content, send, tone, id")),
    ("has:hook", declared("also urgency, value, cta")),
    ("score>70", declared("also fresh, sends, price, length")),
    ("used<30 days", declared("used lately; never used is used:no")),
    ("family:yes", declared("has near twins")),
)
"""What one may type into the search, and what it means."""
HINTED_KEYS = (
    ("caption_find", declared("find")),
    ("caption_edit", declared("edit")),
    ("caption_new", declared("new")),
    ("caption_retire", declared("retire")),
    ("undo", declared("undo")),
)
"""Actions whose keys are named while nothing is chosen."""


class DetailPanel(SidePanel):
    """The pages are filled by the pane."""

    def __init__(self, theme: Theme, actions: ActionSet) -> None:
        self.hint = Page(tr("How to choose a caption"), theme)
        titles = [tr(title) for title in TABS]
        super().__init__(tr("Caption details"), tr("What of the caption is shown"), titles, self.hint.area)
        self._theme = theme
        self.caption_id: str | None = None
        self.state = self.state_line
        self.retire = QPushButton(tr("Retire"))
        self.send_type = ChoiceButton(tr("Judged as"), tr("Find a send type"), theme)
        self.editor = EditorPage(theme)
        self.score = ScorePage(theme)
        self.uses = UsesPage(theme)
        self.history = HistoryPage(theme)
        self.twins = TwinsPage(theme, self)
        self.bulk = BulkPage(theme)
        self._judged = self._judged_line()
        for page in (self.editor, self.score.area, self.uses.area, self.history.area, self.twins.area):
            self.bodies.addWidget(page)
        self.lay_out(self.head(self.retire), self._judged)
        self.pages.addWidget(self.bulk)
        self.hint.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name_keys(actions)
        for area in self._areas():
            area.verticalScrollBar().rangeChanged.connect(lambda *_: self._align())
        self._align()
        self.show_nothing()

    def head(self, *buttons: QPushButton) -> QLayout:
        """The state stands nearer to the name, for the line of the send type follows."""
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.heading)
        texts.addWidget(self.state_line)
        top = QHBoxLayout()
        top.setContentsMargins(16, 24, 16, 0)
        top.setSpacing(8)
        top.addLayout(texts, 1)
        for button in buttons:
            button.setProperty("role", "quiet")
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _judged_line(self) -> QHBoxLayout:
        name = plain_label(tr("Judged as"), tone="muted")
        self._theme.follow(name, lambda: name.setMinimumWidth(self._theme.pixels(LABEL_WIDTH)))
        name.setMinimumWidth(self._theme.pixels(LABEL_WIDTH))
        judged = QHBoxLayout()
        judged.setSpacing(self._theme.pixels(12))
        judged.addWidget(name)
        judged.addWidget(self.send_type, 1)
        return judged

    def _name_keys(self, actions: ActionSet) -> None:
        self._keys = ""

        def take(keys_of: KeysOf) -> None:
            named = [(keys_of(key), tr(act)) for key, act in HINTED_KEYS]
            self._keys = "   ".join(f"{keys} {act}" for keys, act in named if keys)
            if self.pages.currentIndex() == NOTHING:
                self.show_nothing()

        KeysShown(self, actions, take)
        tip_with_keys(self.editor.save, actions, "caption_save", tr("Save"))
        tip_with_keys(
            self.bulk.retire,
            actions,
            "caption_retire",
            tr("Retired captions stay in the bank and are not planned any more"),
        )

    # -- showing ----------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """No caption is chosen: how to choose one, and what the keys do."""
        self.caption_id = None
        column = self.hint.begin()
        column.addSpacing(self._theme.pixels(72))
        head = wrapped(tr("No caption chosen"), type="heading")
        text = wrapped(
            tr("Choose a row to read, check and edit it. Ctrl or Shift chooses several to change at once."),
            tone="muted",
        )
        for label in (head, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        said = wrapped(self._keys, type="caption", tone="muted")
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(said)
        column.addSpacing(self._theme.pixels(16))
        column.addWidget(wrapped(tr("The search understands"), tone="strong"))
        column.addLayout(facts([(typed, tr(meaning)) for typed, meaning in SEARCH_EXAMPLES], self._theme))
        self.hint.finish()
        self.pages.setCurrentIndex(NOTHING)

    def show_one(self, caption_id: str, *, is_active: bool, twins: int, may_edit: bool) -> None:
        """The frame of one caption; the pages are filled by the pane."""
        self.caption_id = caption_id
        is_new = not caption_id
        self.heading.setText(tr("New caption") if is_new else caption_id)
        state = (
            tr("Not in the bank yet")
            if is_new
            else tr("Active")
            if is_active
            else tr("Retired: not planned any more")
        )
        self.state.setText(
            state
            if may_edit
            else tr("{state}. Open for reading only: nothing can be changed.").format(state=state)
        )
        self.retire.setVisible(not is_new and may_edit)
        self.retire.setText(tr(" Retire") if is_active else tr(" Restore"))
        self.retire.setAccessibleName(self.retire.text().strip())
        self.retire.setIcon(icon("circle-x" if is_active else "rotate-ccw"))
        self.tabs.setTabText(
            TWINS, tr("Twins {twins}").format(twins=formats.count(twins)) if twins else tr("Twins")
        )
        for tab in range(1, len(TABS)):
            self.tabs.setTabVisible(tab, not is_new)
        if is_new:
            self.tabs.setCurrentIndex(TEXT)
        self.pages.setCurrentIndex(ONE)

    def show_many(self) -> None:
        self.caption_id = None
        self.pages.setCurrentIndex(MANY)

    def turn(self, step: int) -> None:
        """Shows another page of the caption; the keyboard stays in the table, or goes along with the page."""
        if self.caption_id:
            was_within = self.bodies.isAncestorOf(QApplication.focusWidget() or self.tabs)
            self.tabs.setCurrentIndex((self.tab + step) % len(TABS))
            if was_within:
                self.tabs.setFocus()

    def edit(self) -> None:
        """Puts the keyboard into the text, or into the first field for several captions."""
        if self.pages.currentIndex() == MANY:
            self.bulk.kind.setFocus()
        elif self.caption_id is not None:
            self.tabs.setCurrentIndex(TEXT)
            self.editor.text.setFocus()

    # -- keys -------------------------------------------------------------------------------

    def take_back(self) -> bool:
        if self.caption_id is None or self.tab != TEXT or not self.editor.revert.isEnabled():
            return False
        self.editor.go_back()
        return True

    def _align(self) -> None:
        """The field above ends where those below end, whether or not a scroll bar stands beside them."""
        area = self._areas()[self.tab]
        bar = area.verticalScrollBar()
        right = 16 + (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        self._judged.setContentsMargins(16, 12, right, 4)

    def _areas(self) -> tuple[QScrollArea, ...]:
        pages = (self.score, self.uses, self.history, self.twins)
        return (self.editor.area, *(page.area for page in pages))

    def turn_to(self, tab: int) -> None:
        self._align()
        super().turn_to(tab)
