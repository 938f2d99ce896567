"""The user guide: its pages at the left, one of them at the right. It reads files of the program only."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui.guide.pages import GuidePage, page, pages, with_keys
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.clearing import clearable
from eros_desktop.ui.widgets.room import resize_within
from eros_desktop.words import tr

FIRST_PAGE = "first-week"
WIDTH, HEIGHT, LIST_WIDTH = 896, 600, 232
KEY = int(Qt.ItemDataRole.UserRole)


class Reader(QTextBrowser):
    """Shows one page. Links lead to other pages and their headings; nothing is ever fetched or opened."""

    def __init__(self, theme: Theme, keys_of: Callable[[str], str | None]) -> None:
        super().__init__()
        self._theme = theme
        self._keys_of = keys_of
        self._shown: GuidePage | None = None
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setProperty("role", "page")
        theme.changed.connect(self.again)

    def loadResource(self, _type: int, _name: QUrl | str) -> None:
        """Pages have no pictures, and no address is ever asked."""
        return None

    def show_page(self, found: GuidePage, heading: str = "") -> None:
        """Shows a page from its top, or from the heading whose slug is given."""
        self._shown = found
        self.again()
        self.setAccessibleName(found.title)
        self.verticalScrollBar().setValue(0)
        if heading:
            self.show_heading(heading)

    def again(self) -> None:
        """Writes the page anew: the theme or the keys have changed."""
        if self._shown is not None:
            self.document().setDefaultStyleSheet("")
            self.document().setDocumentMargin(self._theme.pixels(24))
            self.setMarkdown(with_keys(self._shown.markdown, self._keys_of))
            self._dress()

    def show_heading(self, slug: str) -> None:
        """Scrolls to a heading; an unknown one changes nothing."""
        for block in self._blocks():
            if block.blockFormat().headingLevel() and slug_of(block.text()) == slug:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - self._theme.pixels(8))
                return

    def _blocks(self) -> list[QTextBlock]:
        found, block = [], self.document().begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found

    def _dress(self) -> None:
        """Headings of the type scale, links in the accent, lines with room between."""
        theme = self._theme
        for block in self._blocks():
            cursor = QTextCursor(block)
            form = block.blockFormat()
            level = form.headingLevel()
            form.setLineHeight(140, 1)
            form.setTopMargin(theme.pixels(16 if level > 1 else 4))
            form.setBottomMargin(theme.pixels(4))
            cursor.setBlockFormat(form)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                look = cursor.charFormat()
                look.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # of Markdown; it wins over sizes
                look.setFont(theme.font("title" if level == 1 else "heading"))
                look.setFontWeight(600)
                cursor.setCharFormat(look)


class GuideWindow(QDialog):
    """Stays open beside the work. `keys_of` gives the keys of an action, None for one it does not know."""

    def __init__(
        self, theme: Theme, keys_of: Callable[[str], str | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("User guide"))
        resize_within(self, theme.pixels(WIDTH), theme.pixels(HEIGHT))
        self.search = QLineEdit()
        self.list = QListWidget()
        self.reader = Reader(theme, keys_of)
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.reader.setFocus)
        self.list.currentItemChanged.connect(self._take_page)
        self.reader.anchorClicked.connect(self._follow)
        self._narrow("")

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Find in the guide"))
        self.search.setAccessibleName(tr("Find in the guide"))
        clearable(self.search)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.reader.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(tr("Pages of the guide"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(side)
        halves.addWidget(self.reader)
        halves.setStretchFactor(1, 1)
        halves.setSizes([self._theme.pixels(LIST_WIDTH), self._theme.pixels(WIDTH - LIST_WIDTH)])
        halves.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(halves)

    @property
    def current(self) -> str:
        """Key of the page in view, empty for none."""
        item = self.list.currentItem()
        return str(item.data(KEY)) if self.list.currentRow() >= 0 else ""

    def open_page(self, key: str, heading: str = "") -> None:
        """Shows a page, the first one when there is none of that key, and brings the window up."""
        self.search.clear()
        wanted = key if page(key) is not None else FIRST_PAGE
        for row in range(self.list.count()):
            if self.list.item(row).data(KEY) == wanted:
                self.list.setCurrentRow(row)
        if heading:
            self.reader.show_heading(heading)
        self.show()
        self.raise_()
        self.activateWindow()
        self.reader.setFocus()

    def _narrow(self, typed: str) -> None:
        """Pages that hold every typed word; the first of them is shown."""
        words = typed.casefold().split()
        before = self.current
        self.list.blockSignals(True)
        self.list.clear()
        for one in pages():
            text = one.markdown.casefold()
            if all(word in text for word in words):
                item = QListWidgetItem(one.title, self.list)
                item.setData(KEY, one.key)
        self.list.blockSignals(False)
        places = [row for row in range(self.list.count()) if self.list.item(row).data(KEY) == before]
        self.list.setCurrentRow(places[0] if places else 0)

    def _take_page(self) -> None:
        found = page(self.current)
        if found is not None:
            self.reader.show_page(found)
            self._mark_words()

    def _mark_words(self) -> None:
        words = self.search.text().split()
        if words:
            self.reader.find(words[0])

    def _follow(self, address: QUrl) -> None:
        """`plan.md#drag` is a page of ours; any other address leads nowhere."""
        if address.scheme() or address.host():
            return
        key = address.path().removesuffix(".md")
        if key and page(key) is not None:
            self.open_page(key, address.fragment())
        elif not key:
            self.reader.show_heading(address.fragment())


def slug_of(heading: str) -> str:
    """`Move a send` as `move-a-send`: how a link names a heading."""
    return "-".join(re.findall(r"\w+", heading.casefold()))
