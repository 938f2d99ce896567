"""The decisions of the Plan pane about several creators: whose weeks to plan, and which to replace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.schedule.difference import WeekTotals
from eros_desktop.domain.values import CreatorId
from eros_desktop.ui import formats
from eros_desktop.ui.plan.measures import counts_in_words, signed
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, plain_tooltip
from eros_desktop.words import localised, tr

if TYPE_CHECKING:
    from eros_desktop.services.plans.proposals import Proposal, Proposed

_Role = QDialogButtonBox.ButtonRole
_ID = Qt.ItemDataRole.UserRole
_ALIGNED = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
)
FIRST_NUMBER = 3
"""The column from which on there are numbers."""


class ReplaceDialog(QDialog):
    """The weeks of several creators as they would be: tick which are stored. Use `ask`; tests replace it."""

    def __init__(
        self,
        proposed: Proposed,
        show_details: Callable[[Proposal, QWidget], None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._proposed = proposed
        self._show_details = show_details
        heading = tr("Which weeks shall be stored?")
        self.setWindowTitle(heading)
        self.table = QTableWidget(len(proposed.proposals), len(_titles()))
        self.clash = plain_label("", tone="error", wraps=True)
        self.buttons = QDialogButtonBox()
        self.store = self.buttons.addButton("", _Role.AcceptRole)
        self.details = self.buttons.addButton(tr("Details …"), _Role.ActionRole)
        self.keep = self.buttons.addButton(tr("Keep all as they are"), _Role.RejectRole)
        self._dress(theme)
        self._fill()
        self._lay_out(heading)
        self._connect()
        self._enable()
        self.resize(min(1220, theme.pixels(1120)), min(620, theme.pixels(560)))

    @staticmethod
    def ask(
        proposed: Proposed,
        show_details: Callable[[Proposal, QWidget], None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> tuple[CreatorId, ...] | None:
        """The creators whose weeks are to be stored, None when all stay as they are."""
        dialog = ReplaceDialog(proposed, show_details, theme, parent)
        return dialog.chosen() if dialog.exec() else None

    def chosen(self) -> tuple[CreatorId, ...]:
        """The ticked creators."""
        items = (self.table.item(row, 0) for row in range(self.table.rowCount()))
        return tuple(
            CreatorId(str(item.data(_ID)))
            for item in items
            if item is not None and item.checkState() is Qt.CheckState.Checked
        )

    def _dress(self, theme: Theme) -> None:
        table = self.table
        table.setAccessibleName(tr("Weeks that would change"))
        table.setHorizontalHeaderLabels(_titles())
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.pixels(36))
        table.setWordWrap(False)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setFixedHeight(theme.pixels(36))
        for column, width in enumerate((176, 104, 0, 96, 136, 112, 152)):
            if width:
                table.setColumnWidth(column, theme.pixels(width))
            header = table.horizontalHeaderItem(column)
            assert header is not None
            header.setTextAlignment(_ALIGNED[column >= FIRST_NUMBER])
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _fill(self) -> None:
        for row, proposal in enumerate(self._proposed.proposals):
            for column, text in enumerate(_cells(proposal)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setToolTip(plain_tooltip(text))
                item.setTextAlignment(_ALIGNED[column >= FIRST_NUMBER])
                self.table.setItem(row, column, item)
            self._make_tick(row, proposal)
        self.table.setCurrentCell(0, 0)

    def _make_tick(self, row: int, proposal: Proposal) -> None:
        """Weeks that stay the same have nothing to decide."""
        item = self.table.item(row, 0)
        assert item is not None
        item.setData(_ID, proposal.creator_id)
        if proposal.difference.is_empty:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            return
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)

    def _lay_out(self, heading: str) -> None:
        self.store.setProperty("role", "main")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label(heading, type="heading"))
        told = tr("Nothing is stored yet. Locked and hand-edited sends stay as they are in every week.")
        layout.addWidget(plain_label(told, wraps=True))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.clash)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.details.clicked.connect(self._open_details)
        self.table.itemChanged.connect(lambda _item: self._enable())
        self.table.itemDoubleClicked.connect(lambda _item: self._open_details())

    def _open_details(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            self._show_details(self._proposed.proposals[row], self)

    def _enable(self) -> None:
        chosen = self.chosen()
        clashes = self._proposed.clashes(chosen)
        names = {one.creator_id: one.plan.page_name for one in self._proposed.proposals}
        self.clash.setText(
            "\n".join(
                tr("The new week of {name} uses captions of weeks that would stay: {others}.").format(
                    name=names[creator_id], others=", ".join(names[other] for other in others)
                )
                for creator_id, others in clashes.items()
            )
        )
        self.clash.setVisible(bool(clashes))
        count = len(chosen)
        text = tr("Store 1 week") if count == 1 else tr("Store {count} weeks").format(count=count)
        self.store.setText(text)
        self.store.setEnabled(bool(chosen) and not clashes)
        self.store.setDefault(True)


def _titles() -> list[str]:
    return [
        tr("Creator"),
        tr("Week now"),
        tr("What would change"),
        tr("Sends"),
        tr("Expected, $"),
        tr("Quality"),
        tr("Caption points"),
    ]


def _cells(proposal: Proposal) -> tuple[str, ...]:
    before, found = proposal.before, proposal.difference
    old = None if before is None else WeekTotals.of(before)
    new = found.after_totals
    changes = tr("Stays as it is") if found.is_empty else counts_in_words(found)
    return (
        proposal.plan.page_name,
        formats.status(None if before is None else before.status),
        changes,
        _step(None if old is None else old.sends, new.sends, _count),
        _step(None if old is None else old.expected_cents, new.expected_cents, _whole_dollars),
        _step(None if old is None else old.quality, new.quality, formats.score),
        _step(None if old is None else old.caption_points, new.caption_points, _points),
    )


def _count(value: float) -> str:
    return formats.count(round(value))


def _points(value: float) -> str:
    return localised(f"{value:,.1f}")


def _step(before: float | None, after: float | None, write: Callable[[float], str]) -> str:
    """`49 (+2)`."""
    if after is None:
        return formats.NONE
    if before is None:
        return write(after)
    return f"{write(after)} ({signed(round(after - before, 6), lambda value: write(value or 0.0))})"


def _whole_dollars(cents: float) -> str:
    return formats.whole_money(round(cents)).replace("$", "")


class CreatorsDialog(QDialog):
    """A list of creators to tick."""

    def __init__(
        self, creators: Sequence[Creator], ticked: Sequence[CreatorId], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Generate for chosen creators"))
        self.resize(400, 440)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Creators to plan"))
        for creator in creators:
            item = QListWidgetItem(f"{creator.display_name}  ({creator.page_name})")
            item.setData(_ID, creator.creator_id)
            is_ticked = creator.creator_id in ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.generate = self.buttons.addButton(tr("Generate"), _Role.AcceptRole)
        self.generate.setProperty("role", "main")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(lambda _item: self._enable())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(tr("Whose week shall be planned?"), type="heading"))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.buttons)
        self._enable()

    @staticmethod
    def ask(
        creators: Sequence[Creator], ticked: Sequence[CreatorId], parent: QWidget | None = None
    ) -> tuple[CreatorId, ...] | None:
        """The ticked creators, None when the dialog was cancelled."""
        dialog = CreatorsDialog(creators, ticked, parent)
        return dialog.chosen() if dialog.exec() else None

    def chosen(self) -> tuple[CreatorId, ...]:
        items = (self.list.item(place) for place in range(self.list.count()))
        return tuple(
            CreatorId(str(item.data(_ID))) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _enable(self) -> None:
        self.generate.setEnabled(bool(self.chosen()))
