"""Backups: checked copies of the workspace, made, verified, put back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.data.section import Section, listing
from eros_desktop.ui.data.side import Button, Side, SideColumn, nothing_chosen
from eros_desktop.ui.data.small_dialogs import BackupFile, RestoreDialog
from eros_desktop.ui.icons import icon
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.plan.zones import manager_zone
from eros_desktop.ui.widgets.flow import FlowLayout
from eros_desktop.ui.widgets.plain import elided_label
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import declared, localised, tr

if TYPE_CHECKING:
    from pathlib import Path

    from eros_desktop.services.backups import Backup, RestorePlan, Verdict

STATE = "state"
SOUND, BROKEN, OPEN, ALONE = "sound", "broken", "open", "alone"
STATES = {
    SOUND: (declared("Sound"), "circle-check"),
    BROKEN: (declared("Not sound"), "circle-alert"),
    OPEN: (declared("Checked when made"), "clock"),
    ALONE: (declared("Without its list"), "circle-help"),
}
REASONS = {
    "routine": declared("Routine"),
    "made by hand": declared("Made by hand"),
    "before a restore": declared("Before a backup was put back"),
    "before a repair": declared("Before a repair"),
    "before the schema upgrade": declared("Before an upgrade"),
}
SHOWN_TABLES = (
    ("creators", declared("Creators")),
    ("caption_bank", declared("Captions")),
    ("message_performance", declared("Messages")),
    ("week_plans", declared("Planned weeks")),
)
_SIGN = int(Qt.ItemDataRole.DecorationRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class BackupsModel(TableModel["Backup"]):
    """A sign stands beside the word of the state; what was checked in this session is known by path."""

    def __init__(self, columns: Any, verdicts: dict[Path, Verdict]) -> None:
        super().__init__(columns, lambda backup: backup.path)
        self._verdicts = verdicts

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if role == _SIGN and index.isValid() and self.columns[index.column()].key == STATE:
            return icon(STATES[state_of(self.rows[index.row()], self._verdicts)][1])
        return super().data(index, role)


class BackupsSection(Section):
    """`restore_asked(path)` once the user has decided; the window closes the workspace for it."""

    title = declared("Backups")
    restore_asked = Signal(object)

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self.verdicts: dict[Path, Verdict] = {}
        self._zone = manager_zone(context.state)
        columns = _columns(self._zone, self.verdicts)
        self.model = BackupsModel(columns, self.verdicts)
        self.table: Table[Backup] = Table(
            declared("Backups"), columns, self.model.key, context.state, model=self.model
        )
        self.side = Side(tr("The chosen backup"), context.theme)
        self.make = QPushButton(tr(" Make a backup"))
        self.other = QPushButton(tr(" Another file …"))
        self.told = elided_label(tone="muted")
        self._lay_out()
        self.make.clicked.connect(self.make_one)
        self.other.clicked.connect(self._restore_other)
        self.table.selected.connect(lambda _row: self._show_chosen())
        self._show_chosen()
        self.table.activated.connect(lambda _row: self._enter_side())

    def _lay_out(self) -> None:
        self.make.setIcon(icon("hard-drive"))
        self.make.setAccessibleName(tr("Make a backup"))
        self.make.setEnabled(self.may_write)
        self.other.setIcon(icon("folder-open"))
        self.other.setAccessibleName(tr("Restore another backup file"))
        self.other.setEnabled(self.may_write)
        bar = QWidget()
        inside = QVBoxLayout(bar)
        inside.setContentsMargins(0, 0, 0, 12)
        inside.setSpacing(8)
        buttons = FlowLayout()
        for button in (self.make, self.other):
            buttons.addWidget(button)
        inside.addLayout(buttons)
        inside.addWidget(self.told)
        left, _column = listing(bar, self.table)
        self.put_beside(left, self.side, "backups")
        self.lead(self.table)

    # -- reading ----------------------------------------------------------------------------

    def reload(self) -> None:
        self.table.show_loading(tr("backups"))
        backups = self.context.services.backups
        self.context.runner.query(
            self, "backups", lambda _job: backups.all(), self._show,
            failed=lambda error: self.table.show_error(formats.told(sentence(error)), self.reload),
        )  # fmt: skip

    def _show(self, found: Sequence[Backup]) -> None:
        self.table.set_empty(
            tr("No backup yet"),
            tr("A backup is a checked copy of the whole workspace. It lies in the folder beside it."),
            tr("Make a backup") if self.may_write else "",
            self.make_one if self.may_write else None,
            icon_name="hard-drive",
        )
        self.table.set_rows(found)
        folder = self.context.services.backups.folder
        self.told.setText(tr("They lie in {folder}.").format(folder=folder) if found else "")
        if self.table.current() is None and self.model.rows:
            self.table.view.setCurrentIndex(self.model.index(0, 0))
        self._show_chosen()

    # -- the chosen one ---------------------------------------------------------------------

    def _enter_side(self) -> None:
        first = next(iter(self.side.buttons.values()), None)
        if first is not None:
            first.setFocus()

    def _show_chosen(self) -> None:
        backup = self.table.current()
        if backup is None:
            nothing_chosen(self.side, tr("Choose a backup to check it or to put it back."), "hard-drive")
        else:
            self.side.show_all(lambda column: self._fill(column, backup))

    def _fill(self, column: SideColumn, backup: Backup) -> None:
        tones, verdict = self.context.theme.tones, self.verdicts.get(backup.path)
        state = state_of(backup, self.verdicts)
        inks = {SOUND: tones.success, BROKEN: tones.error}
        when = formats.moment(backup.made_at.astimezone(self._zone))
        column.heading(
            tr("Backup {number} of {when}").format(number=backup.sequence, when=when),
            STATES[state][1], inks.get(state, tones.muted),
        )  # fmt: skip
        said = backup.manifest
        lines = [(tr("State"), tr(STATES[state][0])), (tr("File"), backup.path.name)]
        if said is not None:
            lines += [
                (tr("Size"), size_words(said.size_bytes)),
                (tr("Made because"), reason_words(said.reason)),
            ]
        lines.append((tr("Schema"), str(backup.schema_version)))
        rows = dict(verdict.rows) if verdict is not None else dict(said.rows) if said is not None else {}
        lines += [(tr(title), formats.count(rows[name])) for name, title in SHOWN_TABLES if name in rows]
        column.facts(lines)
        if verdict is not None and not verdict.is_sound:
            column.lines(tr("What is wrong"), [formats.told(one) for one in verdict.problems])
        buttons: list[Button] = [
            ("verify", tr("Check it now"), "circle-check", lambda: self.verify(backup.path))
        ]
        if self.may_write and state != BROKEN:
            buttons.append(("restore", tr("Put it back …"), "rotate-ccw", lambda: self.restore(backup.path)))
        column.buttons(*buttons)

    # -- doing ------------------------------------------------------------------------------

    def make_one(self) -> None:
        """A copy of everything as it is now, checked before it counts."""
        backups = self.context.services.backups
        self.command(tr("Making a backup"), lambda job: backups.make(job))

    def verify(self, path: Path) -> None:
        """Holds the file against what was written about it when it was made."""
        backups = self.context.services.backups
        self.context.runner.query(
            self, f"verify {path.name}", lambda _job: backups.verify(path), self._take_verdict,
            failed=self.refuse, name=tr("Checking {file}").format(file=path.name),
        )  # fmt: skip

    def _take_verdict(self, verdict: Verdict) -> None:
        self.verdicts[verdict.path] = verdict
        if verdict.is_sound:
            self.context.banner.success(
                tr("{file} is sound: it can be put back.").format(file=verdict.path.name)
            )
        else:
            self.context.banner.error(
                tr("{file} is not sound and should not be put back.").format(file=verdict.path.name),
                "\n".join(map(formats.told, verdict.problems)),
            )
        self.table.view.viewport().update()
        self._show_chosen()

    def _restore_other(self) -> None:
        path = BackupFile.ask(self)
        if path is not None:
            self.restore(path)

    def restore(self, path: Path) -> None:
        """Says what would change, asks, and lets the window do it."""
        backups = self.context.services.backups
        self.context.runner.query(
            self, "restore plan", lambda _job: backups.plan_restore(path),
            self._ask, failed=self.refuse,
            name=tr("Checking {file}").format(file=path.name),
        )  # fmt: skip

    def _ask(self, plan: RestorePlan) -> None:
        if plan.problem is not None:
            self.context.banner.error(plan.problem)
        elif RestoreDialog.ask(plan, self.context.theme, self.window()):
            self.restore_asked.emit(plan.path)


def state_of(backup: Backup, verdicts: dict[Path, Verdict]) -> str:
    """A key of STATES."""
    verdict = verdicts.get(backup.path)
    if verdict is not None:
        return SOUND if verdict.is_sound else BROKEN
    return ALONE if backup.manifest is None else OPEN


def reason_words(reason: str) -> str:
    """Why it was made."""
    return tr(REASONS[reason]) if reason in REASONS else formats.told(reason)


def size_words(size_bytes: int) -> str:
    """`12.4 MB`."""
    return localised(f"{size_bytes / 1_000_000:,.1f} MB")


def _columns(zone: ZoneInfo, verdicts: dict[Path, Verdict]) -> tuple[Column[Backup], ...]:
    return (
        Column("when", declared("Made"), lambda one: one.made_at.astimezone(zone), formats.moment, width=152),
        Column("number", declared("Number"), lambda one: one.sequence, formats.count, RIGHT, width=80,
               yields=2),
        Column("reason", declared("Made because"),
               lambda one: None if one.manifest is None else reason_words(one.manifest.reason), width=160,
               stretches=True),
        Column("size", declared("MB"),
               lambda one: None if one.manifest is None else one.manifest.size_bytes / 1_000_000,
               formats.score, RIGHT, width=80),
        Column("schema", declared("Schema"), lambda one: one.schema_version, formats.count, RIGHT, width=80,
               yields=1),
        Column(STATE, declared("State"), lambda one: tr(STATES[state_of(one, verdicts)][0]), str, width=184),
    )  # fmt: skip
