"""One short session: every store on one connection, opened and closed in one `with` block."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection

from eros_desktop.domain.values import Category
from eros_desktop.store.activity import ActivityStore
from eros_desktop.store.captions import CaptionStore
from eros_desktop.store.creators import CreatorStore
from eros_desktop.store.database import Database
from eros_desktop.store.info import InfoStore
from eros_desktop.store.messages import MessageStore
from eros_desktop.store.operations import OperationStore
from eros_desktop.store.plans import PlanStore
from eros_desktop.store.reference import ReferenceStore
from eros_desktop.store.volumes import VolumeStore


@dataclass(frozen=True, slots=True)
class Stores:
    """The stores of one unit of work; never kept beyond its block."""

    connection: Connection
    creators: CreatorStore
    captions: CaptionStore
    messages: MessageStore
    plans: PlanStore
    volumes: VolumeStore
    operations: OperationStore
    reference: ReferenceStore
    info: InfoStore
    activity: ActivityStore


class WorkspaceStore:
    """The opened workspace file; `categories` maps send type keys to their category.

    `account` is the name under which changes are noted.
    """

    def __init__(
        self, database: Database, categories: Mapping[str, Category], account: str = "manager"
    ) -> None:
        self.database = database
        self._categories = categories
        self._account = account

    @property
    def is_read_only(self) -> bool:
        return self.database.is_read_only

    @contextmanager
    def read(self) -> Iterator[Stores]:
        """Reads a consistent state; never commits."""
        with self.database.read() as connection:
            yield self._stores(connection)

    @contextmanager
    def write(self) -> Iterator[Stores]:
        """One transaction: committed on leaving the block, rolled back on any exception."""
        with self.database.write() as connection:
            yield self._stores(connection)

    def _stores(self, connection: Connection) -> Stores:
        return Stores(
            connection,
            CreatorStore(connection),
            CaptionStore(connection),
            MessageStore(connection),
            PlanStore(connection, self._categories),
            VolumeStore(connection),
            OperationStore(connection),
            ReferenceStore(connection),
            InfoStore(connection),
            ActivityStore(connection, self._account),
        )
