"""What to export: which sends, in which format, whose, where to; with a sample row in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.domain.errors import ErosError
from eros_desktop.domain.weeks import Week
from eros_desktop.ui import formats
from eros_desktop.ui.plan.export_formats import FormatChoice
from eros_desktop.ui.plan.export_words import everyone_of, sample_of, told_of
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.ui.widgets.room import resize_within
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.exports.formats import ExportFormat
    from eros_desktop.services.exports.service import ExportPreview

WEEK, DAY, SELECTION, EVERYONE = range(4)
SAMPLE_WIDTH = 640


@dataclass(frozen=True, slots=True)
class ExportQuestion:
    """What the dialog starts from; the last format, scope and folder are offered again.

    `preview` tells what an answer would write of the week in view.
    """

    formats: Sequence[ExportFormat]
    creator_name: str | None
    week: Week
    last_format: str
    folder: Path
    selected: tuple[int, ...] = ()
    status: str | None = None
    last_scope: int = WEEK
    day: date | None = None
    preview: Callable[[ExportAnswer], ExportPreview] | None = None


@dataclass(frozen=True, slots=True)
class ExportAnswer:
    """`out` is a folder, or with `is_file` the file for the one creator; `days` and `items` name a part."""

    format_key: str
    everyone: bool
    out: Path
    is_file: bool
    allow_manual: bool
    days: tuple[date, ...] = ()
    items: tuple[int, ...] = ()
    scope: int = WEEK
    zone: str | None = None
    account: str = ""


def ask_folder(start: Path, parent: QWidget) -> Path | None:
    """A folder chosen by the user."""
    found = QFileDialog.getExistingDirectory(parent, tr("Export to a folder"), str(start))
    return Path(found) if found else None


def ask_file(start: Path, pattern: str, parent: QWidget) -> Path | None:
    """A file to be written, chosen by the user."""
    found, _ = QFileDialog.getSaveFileName(parent, tr("Export to a file"), str(start), pattern)
    return Path(found) if found else None


class ExportDialog(QDialog):
    """Use `ask`; tests replace it."""

    def __init__(self, question: ExportQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export the week"))
        self._question = question
        self.formats = FormatChoice(question.formats, question.last_format, SAMPLE_WIDTH)
        self._scopes = QButtonGroup(self)
        self._days = QButtonGroup(self)
        self.out = QLineEdit(str(question.folder))
        self.to_folder = QPushButton(tr("Folder …"))
        self.to_file = QPushButton(tr("File …"))
        self.allow_manual = QCheckBox(tr("Include sends that still need a caption"))
        self.told = plain_label("", wraps=True)
        self.sample = plain_label("", tone="muted", wraps=True)
        self._is_file = False
        self._lay_out()
        self._connect()
        self._show_part()

    @staticmethod
    def ask(question: ExportQuestion, parent: QWidget | None = None) -> ExportAnswer | None:
        """Shows the dialog; None when it was cancelled."""
        dialog = ExportDialog(question, parent)
        return dialog.answer() if dialog.exec() else None

    def answer(self) -> ExportAnswer:
        scope = self._scopes.checkedId()
        out = Path(self.out.text().strip()).expanduser()
        return ExportAnswer(
            self._format.key,
            scope == EVERYONE,
            out,
            self._is_file and scope != EVERYONE,
            self.allow_manual.isChecked(),
            (self._day,) if scope == DAY else (),
            self._question.selected if scope == SELECTION else (),
            scope,
            self.formats.wished_zone,
            self.formats.wished_account,
        )

    # -- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        heading = tr("Export the week of {week}").format(week=formats.week(self._question.week))
        layout.addWidget(plain_label(heading, type="heading"))
        layout.addSpacing(8)
        layout.addWidget(self._content(), 1)
        layout.addSpacing(8)
        layout.addWidget(plain_label(tr("Where to"), tone="strong"))
        layout.addLayout(self._destination())
        layout.addWidget(self.allow_manual)
        layout.addSpacing(8)
        layout.addWidget(self._buttons())

    def _content(self) -> QScrollArea:
        """What is exported and how; it scrolls where the screen is too low for all of it."""
        content = QWidget()
        layout = self._inside = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(plain_label(tr("What"), tone="strong"))
        self._add_scopes(layout)
        layout.addSpacing(8)
        layout.addWidget(plain_label(tr("Format"), tone="strong"))
        layout.addWidget(self.formats)
        for text in (self.told, self.sample):
            text.setMinimumWidth(SAMPLE_WIDTH)
            layout.addWidget(text)
        layout.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(content)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self.area

    def _fit(self) -> None:
        """As high as what is shown, never higher than the window behind it."""
        wanted = self._inside.sizeHint()
        bar = self.area.verticalScrollBar().sizeHint().width()
        self.area.setMinimumWidth(self._inside.minimumSize().width() + bar)
        rest = self.sizeHint().height() - self.area.sizeHint().height()
        resize_within(self, self.sizeHint().width(), rest + wanted.height())

    def _add_scopes(self, layout: QVBoxLayout) -> None:
        """The week, a day or the selection of the creator in view; or everyone's week."""
        question = self._question
        name = formats.no_mnemonic(question.creator_name or "")
        count = len(question.selected)
        chosen = tr("1 selected send") if count == 1 else tr("{count} selected sends").format(count=count)
        texts = (
            tr("The week of {name}").format(name=name) if name else tr("This creator has no week yet"),
            tr("One day of {name}").format(name=name) if name else tr("One day"),
            chosen if count else tr("The selected sends (none is selected)"),
            tr("Every creator with a week"),
        )
        for place, text in enumerate(texts):
            button = _radio(text, self._scopes, place, layout)
            button.setEnabled(place == EVERYONE or (bool(name) and (place != SELECTION or count > 0)))
            if place == DAY:
                layout.addLayout(self._day_buttons())
        last = self._scopes.button(question.last_scope if question.last_scope in range(4) else WEEK)
        usual = self._scopes.button(WEEK if name else EVERYONE)
        (last if last.isEnabled() else usual).setChecked(True)

    def _day_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(24, 0, 0, 0)
        line.setSpacing(8)
        days = self._question.week.days
        chosen = self._question.day if self._question.day in days else days[0]
        for place, day in enumerate(days):
            button = QPushButton(formats.weekday(day).split(" ")[0])
            button.setAccessibleName(formats.weekday(day))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(day == chosen)
            self._days.addButton(button, place)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _destination(self) -> QHBoxLayout:
        self.out.setAccessibleName(tr("Folder or file to write"))
        self.out.setMinimumWidth(320)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.out, self.to_folder, self.to_file):
            row.addWidget(part)
        row.setStretch(0, 1)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setProperty("role", "main")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.to_folder.clicked.connect(self._choose_folder)
        self.to_file.clicked.connect(self._choose_file)
        self.out.textChanged.connect(self._follow_text)
        self._days.idClicked.connect(lambda _place: self._scopes.button(DAY).setChecked(True))
        for group in (self._scopes, self._days):
            group.idToggled.connect(lambda _place, on: self._show_part() if on else None)
        self.formats.changed.connect(self._show_part)
        self.allow_manual.toggled.connect(lambda _on: self._show_part())

    # -- what would be written --------------------------------------------------------------

    @property
    def _format(self) -> ExportFormat:
        return self.formats.chosen

    @property
    def _day(self) -> date:
        return self._question.week.days[max(0, self._days.checkedId())]

    def _show_part(self) -> None:
        """What the file would hold, and what of it went out before."""
        answer, preview = self.answer(), self._question.preview
        self._can_write = True
        if answer.everyone or preview is None:
            self.told.setText(everyone_of(self._format) if answer.everyone else "")
            self.sample.setText("")
        else:
            try:
                found = preview(answer)
            except ErosError as error:
                self._can_write = False
                self.told.setText(formats.told(error.message))
                self.sample.setText("")
            else:
                self._can_write = found.sends > 0
                self.told.setText(told_of(found, self._question.status, self._format))
                self.sample.setText(sample_of(found))
        for text in (self.told, self.sample):
            text.setVisible(bool(text.text()))
            text.setMinimumHeight(max(0, text.heightForWidth(SAMPLE_WIDTH)))
        self._enable()
        self._fit()

    # -- where to ---------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        found = ask_folder(Path(self.out.text()), self)
        if found is not None:
            self.out.setText(str(found))

    def _choose_file(self) -> None:
        chosen = self._format
        start = Path(self.out.text()) / f"week-{self._question.week}{chosen.spec.tail}{chosen.suffix}"
        found = ask_file(start, f"{tr(chosen.name)} (*{chosen.suffix})", self)
        if found is not None:
            self.out.setText(str(found.with_suffix(chosen.suffix)))

    def _follow_text(self, text: str) -> None:
        self._is_file = bool(Path(text.strip()).suffix)
        self._enable()

    def _enable(self) -> None:
        self.export.setEnabled(bool(self.out.text().strip()) and self._can_write)
        self.to_file.setEnabled(self._scopes.checkedId() != EVERYONE)


def _radio(text: str, group: QButtonGroup, place: int, layout: QVBoxLayout) -> QRadioButton:
    button = QRadioButton(text)
    group.addButton(button, place)
    layout.addWidget(button)
    return button
