"""The Data pane: files in, what waits of them, how good the data is, and copies of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QVBoxLayout

from eros_desktop.services.changes import Topic
from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.data.actions import DATA_ACTIONS
from eros_desktop.ui.data.audit_section import AuditSection
from eros_desktop.ui.data.backups_section import BackupsSection
from eros_desktop.ui.data.check_section import CheckSection
from eros_desktop.ui.data.imports_section import ImportsSection
from eros_desktop.ui.data.names_section import NamesSection
from eros_desktop.ui.data.section import Section
from eros_desktop.ui.data.waiting_section import WaitingSection
from eros_desktop.ui.imports.importing import Importing
from eros_desktop.ui.widgets.heading import PaneHeading
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import Subject
    from eros_desktop.services.bundle import Services

IMPORTS, WAITING, NAMES, AUDIT, BACKUPS, CHECK = range(6)
_SECTION = "data.section"
KEYS = ("imports", "waiting", "names", "audit", "backups", "check")


class DataPane(Pane):
    """Six sections, one in view; each is read when it is first looked at and after every change."""

    title = declared("Data")
    topics = Topic.EVERYTHING
    specs = DATA_ACTIONS
    main_action = "data_import"
    more_actions = ("data_backup", "data_audit", "data_check")

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self.imports = ImportsSection(context)
        self.waiting = WaitingSection(context)
        self.names = NamesSection(context)
        self.audit = AuditSection(context)
        self.backups = BackupsSection(context)
        self.check = CheckSection(context)
        self.sections: tuple[Section, ...] = (
            self.imports, self.waiting, self.names, self.audit, self.backups, self.check,
        )  # fmt: skip
        self.tabs = QTabBar()
        self.stack = QStackedWidget()
        self._stale = set(range(len(self.sections)))
        self.importing = Importing(context, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for section in self.sections:
            self.tabs.addTab(tr(section.title))
            self.stack.addWidget(section)
        last = self.context.state.get(_SECTION, KEYS[0])
        at = KEYS.index(last) if last in KEYS else 0
        self.tabs.setCurrentIndex(at)
        self.stack.setCurrentIndex(at)
        self.tabs.setAccessibleName(tr("Section of the data"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(True)
        said = tr("Files in, what waits of them, how good the data is, and copies of it.")
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(0)
        head.addWidget(PaneHeading(self.title, said))
        head.addWidget(self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._take_section)
        self.imports.import_asked.connect(self.importing.start)
        self.importing.ended.connect(self.take_focus)
        self.imports.waiting_asked.connect(self.show_waiting)
        self.waiting.names_asked.connect(self._show_name)
        self.backups.restore_asked.connect(self._restore)
        self.audit.waiting_asked.connect(lambda: self.show_waiting(None))

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "data_import": self.importing.start,
            "data_backup": self._make_backup,
            "data_audit": self._examine,
            "data_check": self._check,
            "data_find": lambda: self.section.start_find(),
            "data_section_after": lambda: self._step(1),
            "data_section_before": lambda: self._step(-1),
        }

    @property
    def section(self) -> Section:
        """The section in view."""
        return self.sections[self.tabs.currentIndex()]

    # -- reading ----------------------------------------------------------------------------

    def reload(self) -> None:
        """Something changed: the section in view reads again, the others when they are shown."""
        self._stale = set(range(len(self.sections)))
        self._freshen()
        services = self.context.services
        self.context.runner.query(self, "counts", lambda _job: _counts(services), self._show_counts)

    def _show_counts(self, counts: Mapping[int, int]) -> None:
        """How much asks for the user, on the tabs."""
        for at, count in counts.items():
            title = tr(self.sections[at].title)
            self.tabs.setTabText(at, f"{title}  {formats.count(count)}" if count else title)

    def _freshen(self) -> None:
        at = self.tabs.currentIndex()
        if at in self._stale:
            self._stale.discard(at)
            self.section.reload()

    def show_section(self, at: int) -> None:
        """Brings a section into view."""
        self.tabs.setCurrentIndex(at)

    def _take_section(self, at: int) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.stack.isAncestorOf(focused):
            self.tabs.setFocus()  # a page that goes must not pass the keyboard on by itself
        self.stack.setCurrentIndex(at)
        self.context.state.set(_SECTION, KEYS[at])
        if at == BACKUPS:  # a backup made by something else is no change of the data
            self._stale.add(at)
        self._freshen()

    def _step(self, by: int) -> None:
        self.show_section((self.tabs.currentIndex() + by) % len(self.sections))
        self.section.take_focus()

    def take_focus(self) -> None:
        self.section.take_focus()

    def leave(self) -> None:
        for section in self.sections:
            section.leave()
        self.importing.close()

    # -- going somewhere --------------------------------------------------------------------

    def show_waiting(self, import_id: int | None) -> None:
        """The rows that wait, of one import or of all."""
        self.show_section(WAITING)
        self.waiting.show_import(import_id)

    def _show_name(self, name: str) -> None:
        self.show_section(NAMES)
        self.names.choose(name)

    def show_subject(self, subject: Subject) -> None:
        """An import by its number, its rows that wait as `rows/7`, a waiting row as `waiting/7`, a name as
        `alias/name`, a section by its key.
        """
        place, _, rest = (subject.key or "").partition("/")
        if place == "waiting":
            self.show_section(WAITING)
        elif place == "rows" and rest.isdigit():
            self.show_waiting(int(rest))
        elif place == "alias":
            self._show_name(rest)
        elif place.isdigit():
            self.show_section(IMPORTS)
            self.imports.choose(int(place))
        elif place in KEYS:
            self.show_section(KEYS.index(place))

    # -- doing ------------------------------------------------------------------------------

    def _make_backup(self) -> None:
        self.show_section(BACKUPS)
        self.backups.make_one()

    def _examine(self) -> None:
        is_new = self.audit.audit is None and AUDIT in self._stale
        self.show_section(AUDIT)
        if not is_new:
            self.audit.examine()

    def _check(self) -> None:
        is_new = self.check.report is None and CHECK in self._stale
        self.show_section(CHECK)
        if not is_new:
            self.check.check()

    def _restore(self, path: Path) -> None:
        backups = self.context.services.backups
        said = tr("{file} was put back. What was there before is kept as a backup.").format(file=path.name)
        self.context.reopen(lambda job: backups.restore(path, job), tr("Putting the backup back"), said)


def _counts(services: Services) -> dict[int, int]:
    """Rows that wait and names that ask whose they are, by section."""
    waiting = services.quarantine.rows(limit=1, offset=0).total
    return {WAITING: waiting, NAMES: len(services.aliases.unknown()) if waiting else 0}
