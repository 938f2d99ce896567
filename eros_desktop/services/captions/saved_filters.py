"""Filters of the Captions pane that a person gave a name."""

from __future__ import annotations

from collections.abc import Mapping

from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.settings import put_setting
from eros_desktop.store.stores import Stores, WorkspaceStore

KEY = "captions.filters"
LONGEST_NAME = 60


class SavedFilters:
    """Kept in the workspace's settings; what is stored there and cannot be read is passed over."""

    def __init__(self, store: WorkspaceStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def all(self) -> dict[str, CaptionFilter]:
        """Every saved filter, by name in the order of the alphabet."""
        with self._store.read() as stores:
            stored = _stored(stores)
        return {name: CaptionFilter.from_dict(stored[name]) for name in sorted(stored, key=str.casefold)}

    def save(self, name: str, wanted: CaptionFilter) -> Change:
        """Stores the filter; one of the same name is replaced. Raises InvalidInput for an unusable name."""
        kept = _valid(name)
        summary = f"Saved the filter '{kept}'"
        with self._store.write() as stores:
            activity_id = self._put(stores, {**_stored(stores), kept: wanted.to_dict()}, summary)
        return Change(Topic.SETTINGS, summary, activity_id)

    def rename(self, name: str, wanted: str) -> Change:
        """Gives a filter another name. Raises NotFound where there is none of the old name, Conflict where
        the new one is taken, InvalidInput for an unusable one.
        """
        before, after = name.strip(), _valid(wanted)
        with self._store.write() as stores:
            stored = _stored(stores)
            if before not in stored:
                raise _unknown(before)
            if after != before and after in stored:
                raise Conflict(
                    f"Another filter is named '{after}' already. Nothing was changed; choose another name."
                )
            renamed = {after if kept == before else kept: one for kept, one in stored.items()}
            summary = f"Renamed the filter '{before}' to '{after}'"
            activity_id = self._put(stores, renamed, summary)
        return Change(Topic.SETTINGS, summary, activity_id)

    def delete(self, name: str) -> Change:
        """Forgets the filter. Raises NotFound where there is none of that name."""
        wanted = name.strip()
        with self._store.write() as stores:
            stored = _stored(stores)
            if wanted not in stored:
                raise _unknown(wanted)
            rest = {kept: filter_ for kept, filter_ in stored.items() if kept != wanted}
            summary = f"Deleted the filter '{wanted}'"
            activity_id = self._put(stores, rest, summary)
        return Change(Topic.SETTINGS, summary, activity_id)

    def _put(self, stores: Stores, stored: Mapping[str, Mapping[str, object]], summary: str) -> int:
        return put_setting(stores, KEY, stored, summary, self._clock.stamp())


def _unknown(name: str) -> NotFound:
    return NotFound(f"There is no filter named '{name}'. Nothing was changed; choose one from the list.")


def _stored(stores: Stores) -> dict[str, Mapping[str, object]]:
    stored = stores.info.setting(KEY)
    if not isinstance(stored, Mapping):
        return {}
    return {
        name: wanted
        for name, wanted in stored.items()
        if isinstance(wanted, Mapping) and name.strip() and len(name) <= LONGEST_NAME
    }


def _valid(name: str) -> str:
    kept = name.strip()
    if not kept or len(kept) > LONGEST_NAME or not kept.isprintable():
        raise InvalidInput(
            "name",
            f"A filter's name has 1 to {LONGEST_NAME} characters on one line. Nothing was saved; shorten or "
            "complete it.",
        )
    return kept
