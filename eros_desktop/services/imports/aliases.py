"""Other names of pages: suggested by likeness, confirmed once by a person, never decided by the program."""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import RowChanges
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.again import Again
from eros_desktop.services.imports.desk import Desk
from eros_desktop.services.imports.headers import plain
from eros_desktop.services.imports.linking import normal_page_name
from eros_desktop.services.imports.old_checks import UNKNOWN_CREATOR
from eros_desktop.services.imports.report import ImportReport
from eros_desktop.services.progress import Progress
from eros_desktop.store.imports import ImportStore
from eros_desktop.store.row_changes import RowChange, apply
from eros_desktop.store.stores import Stores, WorkspaceStore
from eros_desktop.store.waiting import WaitingRecord, WaitingStore

ALIKE = 0.7
"""From this similarity on a page is suggested (0..1, difflib's ratio of the normalised names)."""
SUGGESTED = 3
UNKNOWN_NAME = "no page of this name is known"
_NAME_COLUMNS = frozenset({"pagename", "page", "model"})


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A page name that waiting rows bear; `suggestions` are (creator_id, page_name, similarity 0.7..1)."""

    name: str
    rows: int
    suggestions: tuple[tuple[str, str, float], ...]


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of a page, normalised; `confirmed_at` is UTC."""

    alias: str
    creator_id: str
    page_name: str
    confirmed_at: str


class AliasService:
    """Names that rows wait for and the pages they were confirmed to mean."""

    def __init__(self, store: WorkspaceStore, again: Again, clock: Clock) -> None:
        self._store = store
        self._again = again
        self._clock = clock

    def unknown(self) -> tuple[UnknownName, ...]:
        """Every name rows wait for, the most frequent first, with the pages that are most alike."""
        with self._store.read() as stores:
            waiting = _by_name(stores)
            pages = {row[0]: row[1] for row in ImportStore(stores.connection).pages()}
        found = []
        for normal, records in waiting.items():
            spellings = Counter(_page_name(record) for record in records)
            shown = spellings.most_common(1)[0][0]
            found.append(UnknownName(shown, len(records), suggestions(normal, pages)))
        return tuple(sorted(found, key=lambda name: (-name.rows, name.name)))

    def all(self) -> tuple[Alias, ...]:
        """Every confirmed alias, by name."""
        with self._store.read() as stores:
            pages = {row[0]: row[1] for row in ImportStore(stores.connection).pages()}
            rows = WaitingStore(stores.connection).aliases()
        return tuple(Alias(name, to, pages.get(to, to), at) for name, to, at in rows)

    def confirm(self, alias: str, creator_id: str, progress: Progress | None = None) -> Change:
        """From now on the name means this page; rows that waited for it are run again and become `linked`.

        Alias and rows are one import that can be taken back. Raises InvalidInput for an empty name, NotFound
        for an unknown creator, Conflict for a name that is known already.
        """
        normal = normal_page_name(alias)
        with self._store.read() as stores:
            page_name = _refuse_impossible(stores, alias, normal, creator_id)
            ids = [record.quarantine_id for record in _by_name(stores).get(normal, ())]

        def prepare(desk: Desk) -> None:
            row = (normal, creator_id, desk.at)
            desk.store.insert(
                desk.batch_id, "creator_aliases", ("alias", "creator_id", "confirmed_at"), [row]
            )
            desk.look_up_pages()

        def sentence(report: ImportReport) -> str:
            return _confirmed(normal, page_name, len(ids), report)

        report = self._again.run(
            ids,
            status="linked",
            file=f"rows of '{normal}'",
            sentence=sentence,
            prepare=prepare,
            progress=progress,
        )
        with self._store.read() as stores:
            entry = stores.activity.of_subject("import", str(report.import_id))
        return Change(Topic.EVERYTHING, sentence(report), None if entry is None else entry.activity_id)

    def forget(self, alias: str) -> Change:
        """The name means nothing from now on; rows linked by it stay linked. Raises NotFound."""
        normal = normal_page_name(alias)
        with self._store.write() as stores:
            found = {row[0]: row for row in WaitingStore(stores.connection).aliases()}.get(normal)
            if found is None:
                raise NotFound(
                    f"'{alias}' is no confirmed name. Nothing was changed; reload the list.",
                    code="ALIAS_NOT_FOUND",
                )
            before = {"alias": normal, "creator_id": found[1], "confirmed_at": found[2]}
            change = RowChange("creator_aliases", {"alias": normal}, before, None)
            apply(stores.connection, [change])
            sentence = f"Forgot that '{normal}' is another name of a page; rows linked by it stay"
            subject = Subject("import", key=f"alias/{normal}")
            activity_id = note(stores, subject, sentence, self._clock.stamp(), RowChanges((change,)))
        return Change(Topic.IMPORTS, sentence, activity_id)


def suggestions(normal: str, pages: Mapping[str, str]) -> tuple[tuple[str, str, float], ...]:
    """The pages whose names are most like this one, the most alike first; none below 0.7."""
    alike = [
        (creator_id, page_name, difflib.SequenceMatcher(None, normal, normal_page_name(page_name)).ratio())
        for creator_id, page_name in pages.items()
    ]
    best = sorted((one for one in alike if one[2] >= ALIKE), key=lambda one: (-one[2], one[1]))
    return tuple(best[:SUGGESTED])


def _by_name(stores: Stores) -> dict[str, list[WaitingRecord]]:
    """The rows that wait for a page, by its normalised name, or by an id an old database gave it."""
    found: defaultdict[str, list[WaitingRecord]] = defaultdict(list)
    waiting = WaitingStore(stores.connection)
    for reason in (UNKNOWN_NAME, UNKNOWN_CREATOR):
        for record in waiting.with_reason(reason):
            if normal := normal_page_name(_page_name(record)):
                found[normal].append(record)
    return found


def _page_name(record: WaitingRecord) -> str:
    if record.reason == UNKNOWN_CREATOR:
        return str(record.values.get("creator_id") or "")
    for name, value in record.values.items():
        if plain(name) in _NAME_COLUMNS:
            return str(value or "")
    return ""


def _refuse_impossible(stores: Stores, alias: str, normal: str, creator_id: str) -> str:
    """The name of the creator's page. Raises for a name that cannot become an alias."""
    if not normal:
        raise InvalidInput("alias", f"'{alias}' says nothing. Nothing was changed; give a name.")
    pages = {row[0]: row[1] for row in ImportStore(stores.connection).pages()}
    if creator_id not in pages:
        raise NotFound(
            f"There is no creator '{creator_id}'. Nothing was changed; reload the list.",
            code="CREATOR_NOT_FOUND",
        )
    known: Sequence[str] = [normal_page_name(name) for name in pages.values()]
    aliases = [row[0] for row in WaitingStore(stores.connection).aliases()]
    if normal in known or normal in aliases:
        raise Conflict(
            f"'{normal}' is the name of a page already. Nothing was changed; forget the other meaning first.",
            code="ALIAS_TAKEN",
        )
    return pages[creator_id]


def _confirmed(normal: str, page_name: str, waited: int, report: ImportReport) -> str:
    if not waited:
        return f"'{normal}' is another name of {page_name}"
    still = report.rows.quarantined
    linked = (
        f"'{normal}' is another name of {page_name}: {waited - still:,} of {waited:,} waiting rows "
        "were linked"
    )
    return f"{linked}, {still:,} wait for another reason" if still else linked
