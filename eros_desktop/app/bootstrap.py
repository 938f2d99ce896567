"""Opens a workspace and makes its services: the only place that does. No Qt here."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from eros_desktop.app import logs
from eros_desktop.app.paths import migrations_dir, resources_dir
from eros_desktop.domain.errors import Cancelled, ErosError, StorageUnavailable
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.services import reference as reference_files
from eros_desktop.services.bundle import Services, make_services
from eros_desktop.services.clock import Clock
from eros_desktop.store.database import FILE_NAME, Database
from eros_desktop.store.restoring import is_pending
from eros_desktop.store.stores import WorkspaceStore

IN_USE = "WORKSPACE_IN_USE"
COMMAND_LINE = "command line"
"""Who did what a command did, in the journal."""


@cache
def load_reference() -> Reference:
    """The reference data of this program. Raises ErosError naming file and line when a file is broken."""
    return reference_files.load_reference(resources_dir() / "reference")


@cache
def load_volume_rules() -> VolumeRules:
    """The volume rules of this program."""
    return reference_files.load_volume_rules(resources_dir() / "reference")


@dataclass(frozen=True, slots=True)
class Workspace:
    """An open workspace: its folder, its services, and the file to be closed at the end."""

    folder: Path
    services: Services
    database: Database

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        create: bool = False,
        read_only: bool = False,
        today: date | None = None,
        account: str = "manager",
    ) -> Workspace:
        """Opens a folder's workspace; its reference tables follow the files. Raises StorageUnavailable.

        `account` is the name under which the journal notes what is done.
        """
        reference = load_reference()
        clock = Clock(fixed=today)
        database = Database.open(
            folder, create=create, read_only=read_only, migrations=migrations_dir(), now=clock.now()
        )
        try:
            categories = {key: kind.category for key, kind in reference.send_types.items()}
            store = WorkspaceStore(database, categories, account)
            _follow_reference(store, reference)
            return cls(
                folder,
                make_services(store, reference, load_volume_rules(), clock, migrations_dir()),
                database,
            )
        except BaseException:
            database.close()
            raise

    def close(self) -> None:
        """Closes the file and gives the workspace free for others."""
        self.database.close()


@contextmanager
def open_workspace(
    folder: Path,
    *,
    create: bool = False,
    read_only: bool = False,
    today: date | None = None,
    fall_back_to_read_only: bool = False,
    scratch_if_missing: bool = False,
) -> Iterator[Workspace]:
    """A workspace for the length of a block.

    `fall_back_to_read_only`: where somebody else writes, read instead of refusing. `scratch_if_missing`:
    where there is no workspace yet, an empty one in a temporary folder stands in, so that a dry run leaves
    nothing behind.
    """
    with ExitStack() as stack:
        chosen = folder
        file = folder / FILE_NAME
        if scratch_if_missing and not (file.exists() or is_pending(file)):
            chosen = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="eros-")))
        workspace = _opened(chosen, create, read_only, today, fall_back_to_read_only)
        stack.callback(workspace.close)
        if chosen == folder:
            logs.start(folder)
            stack.callback(logs.stop)
        with _unexpected_told():
            yield workspace


@contextmanager
def _unexpected_told() -> Iterator[None]:
    """What nobody foresaw is kept whole in the log; what users can meet is told to them."""
    try:
        yield
    except (ErosError, Cancelled, OSError):
        raise
    except Exception:
        logging.getLogger(__name__).exception("unexpected failure")
        raise


def _opened(folder: Path, create: bool, read_only: bool, today: date | None, fall_back: bool) -> Workspace:
    try:
        return Workspace.open(folder, create=create, read_only=read_only, today=today, account=COMMAND_LINE)
    except StorageUnavailable as error:
        if not (fall_back and error.code == IN_USE):
            raise
        return Workspace.open(folder, read_only=True, today=today)


def _follow_reference(store: WorkspaceStore, reference: Reference) -> None:
    if store.is_read_only:
        return
    with store.read() as stores:
        is_current = stores.reference.is_current(reference)
    if not is_current:
        with store.write() as stores:
            stores.reference.follow(reference)
