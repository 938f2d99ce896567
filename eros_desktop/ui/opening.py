"""The ways into a workspace: open, demo, start empty, bring an old database. All in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import details_of, sentence
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.changes import Change
from eros_desktop.ui.first_start import DatabaseDialog, WorkspaceDialog
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.routine_backups import RoutineBackups
from eros_desktop.ui.widgets.banner import Notice
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services
    from eros_desktop.ui.imports.wizard import ImportWizard

IN_USE = "WORKSPACE_IN_USE"
"""Code of the error saying that another process writes here: reading is still offered."""


class OpenWorkspace(Protocol):
    """What opening gives back; closed once, when the window is done with it."""

    @property
    def services(self) -> Services: ...

    def close(self) -> None: ...


WATCH_EVERY_MS = 100

Open = Callable[[Path, bool], OpenWorkspace]
"""Opens a folder, True for read-only. Raises ErosError and leaves the folder as it is when it cannot."""


class Opening(QObject):
    """Carries out what the welcome page asks for. Errors go to the banner and leave the choice open."""

    def __init__(
        self,
        window: MainWindow,
        open_workspace: Open,
        default_folder: Path,
        demo_folder: Path,
        *,
        is_workspace: Callable[[Path], bool] = lambda _folder: True,
        discard: Callable[[Path], None] = lambda _folder: None,
        remember: Callable[[Path], None] = lambda _folder: None,
        keep_up: Callable[[Path], None] = lambda _folder: None,
    ) -> None:
        """`is_workspace` says whether a folder is one already; `discard` takes away one that was made a
        moment ago and never got any content; `remember` hears what was opened; `keep_up` makes a backup of a
        closed workspace that changed.
        """
        super().__init__(window)
        self._remember = remember
        self._is_workspace = is_workspace
        self._discard = discard
        self._keep_up = keep_up
        self.backups = RoutineBackups(window.runner, self)
        self._new: Path | None = None
        self._window = window
        self._open = open_workspace
        self._default_folder = default_folder
        self._demo_folder = demo_folder
        self._workspace: OpenWorkspace | None = None
        self._job: Job | None = None
        self.wizard: ImportWizard | None = None
        self._wanted: Subject | None = None
        window.welcome.chosen.connect(self.begin)
        window.welcome.withdrawn.connect(self._withdraw)
        window.opening_asked.connect(self._ask_for_folder)
        window.reopening_asked.connect(self.reopen)
        window.bringing_asked.connect(self.import_database)
        self._watch = QTimer(self, interval=WATCH_EVERY_MS)
        self._watch.timeout.connect(self._show_progress)

    def begin(self, way: str) -> None:
        """One of the ways of `first_start.CHOICES`."""
        ways: dict[str, Callable[[], None]] = {
            "demo": self.open_demo,
            "empty": lambda: self.open_folder(self._default_folder),
            "existing": self._ask_for_database,
            "open": self._ask_for_folder,
        }
        ways[way]()

    def open_folder(
        self, folder: Path, *, read_only: bool = False, then: Callable[[OpenWorkspace], None] | None = None
    ) -> None:
        """Opens a workspace and shows it, or does `then` with it first. The one open before is closed."""
        self.close()
        self._new = None if read_only or self._is_workspace(folder) else folder
        opener = self._open
        self._start(tr("Opening the workspace"), may_cancel=False)
        self._job = self._window.runner.command(
            lambda _job: opener(folder, read_only),
            lambda found: self._take(found, folder, then),
            name=tr("Opening the workspace"),
            owner=self,
            failed=lambda error: self._give_up(error, folder),
        )

    def open_demo(self) -> None:
        """Opens the demo workspace; the first time it is filled and its next week planned."""
        self.open_folder(self._demo_folder, then=self._fill_demo)

    def import_database(self, file: Path) -> None:
        """Opens the default workspace, and the import wizard over it: nothing is stored before the answer."""
        self.open_folder(self._default_folder, then=lambda found: self._try_import(found, file))

    def close(self) -> None:
        """Closes the open workspace, if there is one."""
        self.backups.watch(None)
        self._window.detach()
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def end(self) -> None:
        """Closes the workspace for the last time, and makes a backup where something changed: whoever opens
        it meanwhile is not kept waiting.
        """
        is_written = self._workspace is not None and not self._workspace.services.is_read_only
        self.close()
        if is_written:
            self._keep_up(self._folder)

    def _start(self, doing: str, *, may_cancel: bool = True) -> None:
        self._window.show_welcome()
        self._window.banner.hide()
        self._window.welcome.show_progress(doing, may_cancel=may_cancel)
        self._watch.start()

    def _take(self, found: OpenWorkspace, folder: Path, then: Callable[[OpenWorkspace], None] | None) -> None:
        self._workspace = found
        self._folder = folder
        if then is None:
            self._show()
        else:
            then(found)

    def _show(self) -> None:
        if self._workspace is None:
            return
        services = self._workspace.services
        self._job = self._new = None
        self._window.attach(services, self._folder, WindowState(self._folder))
        self._remember(self._folder)
        self.backups.watch(None if services.is_read_only else services.backups)
        if services.is_read_only:
            self._window.banner.warn(
                tr("This workspace is open for reading only: nothing you do here changes it.")
            )

    def _fill_demo(self, found: OpenWorkspace) -> None:
        services = found.services
        self._start(tr("Preparing the demo"))
        self._job = self._window.runner.command(
            lambda job: _fill_and_plan(services, job),
            lambda _change: self._show(),
            name=tr("Preparing the demo"),
            owner=self,
            failed=self._stop,
            ended=self._return_if_withdrawn,
        )

    def _try_import(self, found: OpenWorkspace, file: Path) -> None:
        from eros_desktop.ui.imports.wizard import ImportWizard

        window = self._window
        self._job = None
        window.show_welcome()
        self.wizard = ImportWizard(found.services, window.runner, window.theme, window)
        self.wizard.waiting_asked.connect(self._want_rows)
        self.wizard.finished.connect(lambda _result: self._end_import())
        self.wizard.open()
        self.wizard.add_files([file])

    def _want_rows(self, import_id: object) -> None:
        self._wanted = Subject("import", key=f"rows/{import_id}")

    def _end_import(self) -> None:
        """Shows the workspace with what came in; without anything it goes again."""
        wizard, wanted = self.wizard, self._wanted
        self.wizard = self._wanted = None
        if wizard is None:
            return
        has_stored = any(draft.done is not None for draft in wizard.drafts)
        wizard.deleteLater()
        if not has_stored:
            self._stop(None)
            return
        self._show()
        if wanted is not None:
            self._window.history.jumps.show(wanted)

    def reopen(self, work: Callable[[Job], object], name: str, said: str) -> None:
        """Closes the workspace for the work and opens it again, also when the work failed."""
        folder = self._folder
        self.close()
        self._start(name, may_cancel=False)
        self._job = self._window.runner.command(
            work,
            lambda _done: self._open_again(folder, None, said),
            name=name,
            owner=self,
            failed=lambda error: self._open_again(folder, error, ""),
        )

    def _open_again(self, folder: Path, error: Exception | None, said: str) -> None:
        def show(_found: OpenWorkspace) -> None:
            self._show()
            if error is not None:
                self._window.banner.error(sentence(error), details_of(error))
            else:
                self._window.banner.success(said)

        self.open_folder(folder, then=show)

    def _give_up(self, error: Exception, folder: Path) -> None:
        self._window.show_welcome()
        if getattr(error, "code", "") == IN_USE:
            self._window.banner.show_notice(
                Notice(
                    "warning",
                    sentence(error),
                    details_of(error),
                    tr("Open read-only"),
                    lambda: self.open_folder(folder, read_only=True),
                )
            )
        else:
            self._window.banner.error(sentence(error), details_of(error))

    def _stop(self, error: Exception | None) -> None:
        """Goes back to the choice. A workspace made for what did not come about goes again."""
        self._job = None
        self.close()
        if self._new is not None:
            self._discard(self._new)
            self._new = None
        self._window.show_welcome()
        if error is not None:
            self._window.banner.error(sentence(error), details_of(error))

    def _withdraw(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _return_if_withdrawn(self) -> None:
        if self._job is not None and self._job.is_withdrawn and self._window.desk is None:
            self._stop(None)
            self._window.banner.info(tr("Cancelled. Nothing was stored."))

    def _show_progress(self) -> None:
        job = self._job
        if job is None or job.state.is_over:
            self._watch.stop()
        elif job.progress.total:
            progress = job.progress
            self._window.welcome.show_progress(job.name, progress.text, progress.done, progress.total)

    def _ask_for_folder(self) -> None:
        folder = WorkspaceDialog.ask(self._window)
        if folder is not None:
            self.open_folder(folder)

    def _ask_for_database(self) -> None:
        file = DatabaseDialog.ask(self._window)
        if file is not None:
            self.import_database(file)


def _fill_and_plan(services: Services, job: Job) -> Change | None:
    """Fills an empty demo and plans its next week; a demo with creators is opened as it is."""
    if services.creators.active_ids():
        return None
    services.demo.fill(progress=job)
    return services.plans.generate(services.creators.active_ids(), progress=job).change
