"""The side panel: one caption with everything known of it, several at once, or how to choose one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui import formats
from eros_desktop.ui.actions.keys import shown_keys
from eros_desktop.ui.captions.blocks import LABEL_WIDTH, Page, facts, wrapped
from eros_desktop.ui.captions.bulk_page import BulkPage
from eros_desktop.ui.captions.editor_page import EditorPage
from eros_desktop.ui.captions.record_pages import HistoryPage, UsesPage
from eros_desktop.ui.captions.score_page import ScorePage
from eros_desktop.ui.captions.twins_page import TwinsPage
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.plain import elided_label, plain_label
from eros_desktop.words import declared, tr

TABS = (declared("Text"), declared("Score"), declared("Use"), declared("History"), declared("Twins"))
TEXT, SCORE, USE, HISTORY, TWINS = range(5)
_NOTHING, _ONE, _MANY = range(3)
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


class DetailPanel(QFrame):
    """`tab_shown(int)` when another tab comes into view; `left()` when Esc wants back to the table."""

    tab_shown = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("captionSide")
        self.setAccessibleName(tr("Caption details"))
        self.caption_id: str | None = None
        self.heading = elided_label()
        self.state = wrapped("", type="caption", tone="muted")
        self.retire = QPushButton(tr("Retire"))
        self.send_type = ChoiceButton(tr("Judged as"), tr("Find a send type"), theme)
        self.tabs = QTabBar()
        self.editor = EditorPage(theme)
        self.score = ScorePage(theme)
        self.uses = UsesPage(theme)
        self.history = HistoryPage(theme)
        self.twins = TwinsPage(theme, self)
        self.bulk = BulkPage(theme)
        self.hint = Page(tr("How to choose a caption"), theme)
        self._bodies = QStackedWidget()
        self._pages = QStackedLayout(self)
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_tab)
        for area in self._areas():
            area.verticalScrollBar().rangeChanged.connect(lambda *_: self._align())
        self._align()
        self.show_nothing()

    def _lay_out(self) -> None:
        for title in TABS:
            self.tabs.addTab(tr(title))
        self.tabs.setAccessibleName(tr("What of the caption is shown"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(True)
        for page in (self.editor, self.score.area, self.uses.area, self.history.area, self.twins.area):
            self._bodies.addWidget(page)
        self._pages.setContentsMargins(1, 0, 0, 0)
        self._pages.addWidget(self.hint.area)
        self._pages.addWidget(self._one())
        self._pages.addWidget(self.bulk)
        self.hint.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _one(self) -> QWidget:
        page = QWidget()
        self.heading.setProperty("type", "heading")
        self.retire.setProperty("role", "quiet")
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.heading)
        texts.addWidget(self.state)
        top = QHBoxLayout()
        top.setContentsMargins(16, 24, 16, 0)
        top.setSpacing(8)
        top.addLayout(texts, 1)
        top.addWidget(self.retire, 0, Qt.AlignmentFlag.AlignTop)
        name = plain_label(tr("Judged as"), tone="muted")
        self._theme.follow(name, lambda: name.setMinimumWidth(self._theme.pixels(LABEL_WIDTH)))
        name.setMinimumWidth(self._theme.pixels(LABEL_WIDTH))
        judged = QHBoxLayout()
        judged.setSpacing(self._theme.pixels(12))
        judged.addWidget(name)
        judged.addWidget(self.send_type, 1)
        self._judged = judged
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 8, 0)
        tabs.addWidget(self.tabs, 1)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("role", "line")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(judged)
        layout.addLayout(tabs)
        layout.addWidget(line)
        layout.addWidget(self._bodies, 1)
        return page

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
        keys = (
            ("Ctrl+F", tr("find")),
            ("Return", tr("edit")),
            ("Ctrl+N", tr("new")),
            ("Del", tr("retire")),
            ("Ctrl+Z", tr("undo")),
        )
        said = wrapped(
            "   ".join(f"{shown_keys(key)} {act}" for key, act in keys), type="caption", tone="muted"
        )
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(said)
        column.addSpacing(self._theme.pixels(16))
        column.addWidget(wrapped(tr("The search understands"), tone="strong"))
        column.addLayout(facts([(typed, tr(meaning)) for typed, meaning in SEARCH_EXAMPLES], self._theme))
        self.hint.finish()
        self._pages.setCurrentIndex(_NOTHING)

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
        self._pages.setCurrentIndex(_ONE)

    def show_many(self) -> None:
        self.caption_id = None
        self._pages.setCurrentIndex(_MANY)

    @property
    def tab(self) -> int:
        return self.tabs.currentIndex()

    def turn(self, step: int) -> None:
        """Shows another page of the caption; the keyboard stays in the table, or goes along with the page."""
        if self.caption_id:
            was_within = self._bodies.isAncestorOf(QApplication.focusWidget() or self.tabs)
            self.tabs.setCurrentIndex((self.tab + step) % len(TABS))
            if was_within:
                self.tabs.setFocus()

    def edit(self) -> None:
        """Puts the keyboard into the text, or into the first field for several captions."""
        if self._pages.currentIndex() == _MANY:
            self.bulk.kind.setFocus()
        elif self.caption_id is not None:
            self.tabs.setCurrentIndex(TEXT)
            self.editor.text.setFocus()

    # -- keys -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # the banner's Esc must not take it while one edits
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.caption_id is not None and self.editor.revert.isEnabled() and self.tab == TEXT:
            self.editor.go_back()
        else:
            self.left.emit()

    def _align(self) -> None:
        """The field above ends where those below end, whether or not a scroll bar stands beside them."""
        area = self._areas()[self.tab]
        bar = area.verticalScrollBar()
        right = 16 + (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        self._judged.setContentsMargins(16, 12, right, 4)

    def _areas(self) -> tuple[QScrollArea, ...]:
        pages = (self.score, self.uses, self.history, self.twins)
        return (self.editor.area, *(page.area for page in pages))

    def _show_tab(self, tab: int) -> None:
        self._bodies.setCurrentIndex(tab)
        self._align()
        self.tab_shown.emit(tab)
