"""Adds, changes, duplicates, rests and recalls creators. Nobody is ever deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.changes import Change
from eros_desktop.services.creator_work.fields import FLAG_WORDS, FLAGS, PERSONA, PROFILE, checked, said
from eros_desktop.services.creator_work.writing import RowWriter, Wish, changed_row, listed, upserted_row
from eros_desktop.services.imports.creator_rows import free_id
from eros_desktop.services.imports.linking import normal_page_name
from eros_desktop.store.row_changes import RowChange, rows_of
from eros_desktop.store.row_lists import next_number, rows_where
from eros_desktop.store.stores import Stores

NEW_DEFAULTS: Mapping[str, Any] = {
    "page_type": "paid",
    "timezone": "America/Los_Angeles",
    "content_category": "softcore",
    "current_active_fans": 0,
    "subscription_price": 0,
}
_COPIED_NOT = frozenset({"creator_id", "created_at", "updated_at"})


class CreatorEditor:
    """Every change is one line of the journal and can be undone."""

    def __init__(self, writer: RowWriter) -> None:
        self._writer = writer

    def change(self, creator_ids: Sequence[CreatorId], values: Mapping[str, Any]) -> Change:
        """Gives one creator or many other values of their profile (names of `fields.PROFILE`).

        Raises InvalidInput for a value that is refused or a name given to several, NotFound for an unknown
        creator, Conflict for a page name that is taken.
        """
        stored = checked(PROFILE, values)
        if len(set(creator_ids)) > 1 and not {"page_name", "display_name"}.isdisjoint(stored):
            raise InvalidInput(
                "page_name", "A name can be given to one creator at a time. Nothing was changed; choose one."
            )

        def wished(stores: Stores, _at: str) -> Wish | None:
            names = _pages(stores, creator_ids)
            if "page_name" in stored:
                _refuse_taken(stores, stored["page_name"], creator_ids[0])
            changes = _present(changed_row(stores, "creators", {"creator_id": one}, stored) for one in names)
            touched = [name for change in changes for name in change.after or ()]
            ids = [str(change.key["creator_id"]) for change in changes]
            what = listed(said(PROFILE, touched))
            return Wish(changes, _subject(ids), f"Changed {what} of {_whom(ids, names)}")

        return self._writer.write(wished)

    def change_persona(self, creator_id: CreatorId, values: Mapping[str, Any]) -> Change:
        """Gives a creator another persona or parts of it; the first one needs its `persona_type`.

        Raises InvalidInput and NotFound as `change` does.
        """
        stored = checked(PERSONA, values)

        def wished(stores: Stores, _at: str) -> Wish | None:
            names = _pages(stores, [creator_id])
            key = {"creator_id": creator_id}
            (known,) = rows_of(stores.connection, "personas", (key,))
            if known is None and "persona_type" not in stored:
                raise InvalidInput(
                    "persona_type", "A new persona needs its kind. Nothing was changed; choose one first."
                )
            changes = [upserted_row(stores, "personas", key, stored)]
            if "persona_type" in stored:
                also = {"persona_type": stored["persona_type"]}
                changes.append(changed_row(stores, "creators", key, also))
            found = _present(changes)
            touched = [name for change in found for name in change.after or ()]
            what = "persona" if known is None else listed(said(PERSONA, touched))
            return Wish(found, _subject([creator_id]), f"Changed {what} of {names[creator_id]}")

        return self._writer.write(wished)

    def set_flags(self, creator_id: CreatorId, flags: Mapping[str, bool]) -> Change:
        """Switches modules of the volume on or off (names of `fields.FLAGS`). Raises NotFound."""

        def wished(stores: Stores, _at: str) -> Wish | None:
            names = _pages(stores, [creator_id])
            wanted = {FLAGS[name]: int(is_on) for name, is_on in flags.items()}
            change = upserted_row(stores, "creator_feature_flags", {"creator_id": creator_id}, wanted)
            words = [
                FLAG_WORDS[name][is_on]
                for name, is_on in flags.items()
                if change is not None and FLAGS[name] in (change.after or ())
            ]
            return Wish(
                _present([change]),
                _subject([creator_id]),
                f"Switched {listed(words)} for {names[creator_id]}",
            )

        return self._writer.write(wished)

    def set_active(self, creator_ids: Sequence[CreatorId], is_active: bool) -> Change:
        """Rests creators, or takes them into planning again; weeks, messages and captions stay.

        Raises NotFound for an unknown creator.
        """

        def wished(stores: Stores, _at: str) -> Wish | None:
            names = _pages(stores, creator_ids)
            value = {"is_active": int(is_active)}
            changes = _present(changed_row(stores, "creators", {"creator_id": one}, value) for one in names)
            ids = [str(change.key["creator_id"]) for change in changes]
            whom = _whom(ids, names)
            said = f"Reactivated {whom}" if is_active else f"Deactivated {whom}"
            return Wish(changes, _subject(ids), said)

        return self._writer.write(wished)

    def add(self, values: Mapping[str, Any]) -> tuple[CreatorId, Change]:
        """Adds a creator with flags on and an empty vault; `display_name` and `page_name` must be given.

        Raises InvalidInput for what is refused, Conflict for a page name that is taken.
        """
        given = {**NEW_DEFAULTS, **values}
        given.setdefault("display_name", given.get("page_name"))
        given.setdefault("page_name", None)
        stored = checked(PROFILE, given)
        found: list[CreatorId] = []

        def wished(stores: Stores, at: str) -> Wish | None:
            _refuse_taken(stores, stored["page_name"])
            creator_id = _new_id(stores, stored["page_name"])
            found.append(creator_id)
            key = {"creator_id": creator_id}
            row = {**stored, "is_active": 1, "created_at": at, "updated_at": at}
            changes = (
                RowChange("creators", key, None, row),
                RowChange("creator_feature_flags", key, None, dict.fromkeys(FLAGS.values(), 1)),
            )
            return Wish(changes, _subject([creator_id]), f"Added the creator {stored['page_name']}")

        change = self._writer.write(wished)
        return found[0], change

    def duplicate(self, creator_id: CreatorId, page_name: str, display_name: str) -> tuple[CreatorId, Change]:
        """Adds a creator with the profile, persona, flags and vault of another; no past comes along.

        Raises NotFound, InvalidInput for a name that is refused, Conflict for a page name that is taken.
        """
        stored = checked(PROFILE, {"page_name": page_name, "display_name": display_name})
        found: list[CreatorId] = []

        def wished(stores: Stores, at: str) -> Wish | None:
            names = _pages(stores, [creator_id])
            _refuse_taken(stores, stored["page_name"])
            copy_id = _new_id(stores, stored["page_name"])
            found.append(copy_id)
            fresh = {
                **stored,
                "is_active": 1,
                "current_total_earnings": 0.0,
                "created_at": at,
                "updated_at": at,
            }
            changes = [
                RowChange(table, {"creator_id": copy_id}, None, {**_copied(row), **more})
                for table, more in (
                    ("creators", fresh),
                    ("personas", {"created_at": at}),
                    ("creator_feature_flags", {"updated_at": at}),
                )
                for row in rows_where(stores.connection, table, {"creator_id": creator_id})
            ]
            changes += _copied_vault(stores, creator_id, copy_id, at)
            summary = f"Added the creator {stored['page_name']} as a copy of {names[creator_id]}"
            return Wish(tuple(changes), _subject([copy_id]), summary)

        change = self._writer.write(wished)
        return found[0], change


def _copied(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _COPIED_NOT}


def _copied_vault(stores: Stores, creator_id: str, copy_id: str, at: str) -> list[RowChange]:
    number = next_number(stores.connection, "vault_matrix")
    return [
        RowChange(
            "vault_matrix",
            {"id": number + place},
            None,
            {
                "creator_id": copy_id,
                "content_type": row["content_type"],
                "quantity": row["quantity"],
                "quality_rating": row["quality_rating"],
                "last_updated": at,
            },
        )
        for place, row in enumerate(rows_where(stores.connection, "vault_matrix", {"creator_id": creator_id}))
    ]


def _present(changes: Any) -> tuple[RowChange, ...]:
    return tuple(change for change in changes if change is not None)


def _subject(creator_ids: Sequence[str]) -> Subject:
    return Subject.of("creator", [CreatorId(creator_id) for creator_id in creator_ids])


def _whom(creator_ids: Sequence[str], names: Mapping[CreatorId, str]) -> str:
    if len(creator_ids) == 1:
        return names[CreatorId(creator_ids[0])]
    return f"{len(creator_ids)} creators"


def _pages(stores: Stores, creator_ids: Sequence[CreatorId]) -> dict[CreatorId, str]:
    """Page names of the creators. Raises NotFound for an unknown one, InvalidInput for none at all."""
    if not creator_ids:
        raise InvalidInput("creator_ids", "No creator was chosen. Nothing was changed; choose one first.")
    known = {creator.creator_id: creator.page_name for creator in stores.creators.all()}
    for creator_id in creator_ids:
        if creator_id not in known:
            raise NotFound(
                f"There is no creator '{creator_id}' any more. Nothing was changed; reload the list."
            )
    return {creator_id: known[creator_id] for creator_id in dict.fromkeys(creator_ids)}


def _refuse_taken(stores: Stores, page_name: str, but: str | None = None) -> None:
    """Raises Conflict for a page name that would stand for two creators in an import."""
    normal = normal_page_name(page_name)
    for creator in stores.creators.all():
        if creator.creator_id != but and normal_page_name(creator.page_name) == normal:
            raise Conflict(
                f"There is a page named '{creator.page_name}' already. Nothing was changed; "
                "give another name.",
                code="PAGE_EXISTS",
                details={"creator_id": creator.creator_id},
            )


def _new_id(stores: Stores, page_name: str) -> CreatorId:
    taken = {str(creator.creator_id) for creator in stores.creators.all()}
    return CreatorId(free_id(normal_page_name(page_name), taken))
