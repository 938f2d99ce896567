"""Lists, adds and edits the texts of the seven banks, and tells where they are used."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from eros_desktop.domain.captions.text import normalise_text
from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import day_of
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.captions.facts import text_hash
from eros_desktop.services.changes import Change
from eros_desktop.services.creator_work.writing import RowWriter, Wish, changed_row, listed
from eros_desktop.services.templates.banks import Bank, BankField, bank_of
from eros_desktop.services.templates.checks import checked_values
from eros_desktop.store.row_changes import RowChange, rows_of
from eros_desktop.store.row_lists import (
    captions_of_templates,
    captions_of_texts,
    count_rows,
    next_number,
    rows_where,
    uses_of_captions,
)
from eros_desktop.store.stores import Stores, WorkspaceStore

LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True)
class TemplateUse:
    """A send whose caption says the template's text or was made from it."""

    kind: Literal["planned", "sent"]
    caption_id: str
    creator_id: CreatorId
    page_name: str
    day: date
    at: str
    send_type_key: str | None


@dataclass(frozen=True, slots=True)
class Template:
    """One text of a bank.

    `values` are its fields as a person reads them: money in whole cents, lists as lines.

    `last_used` is the latest day of a send that is over or planned, None when there is none.
    """

    bank: str
    template_id: int
    text: str
    values: Mapping[str, Any]
    is_active: bool
    planned: int
    sent: int
    last_used: date | None
    caption_ids: tuple[str, ...]

    @property
    def key(self) -> str:
        return f"{self.bank}/{self.template_id}"


class TemplateService:
    """Every change is one line of the journal and can be undone; no text is ever deleted."""

    def __init__(self, store: WorkspaceStore, reference: Reference, writer: RowWriter) -> None:
        self._store = store
        self._reference = reference
        self._writer = writer

    def counts(self) -> dict[str, int]:
        """How many texts each bank holds, retired ones too."""
        from eros_desktop.services.templates.banks import BANKS

        with self._store.read() as stores:
            return {bank.key: count_rows(stores.connection, bank.key) for bank in BANKS}

    def all(self, bank_key: str) -> tuple[Template, ...]:
        """Every text of a bank, in the order of their numbers, with how often it is used."""
        bank = bank_of(bank_key)
        with self._store.read() as stores:
            return _templates(stores, bank, rows_where(stores.connection, bank.key))

    def find(self, bank_key: str, template_id: int) -> Template:
        """One text. Raises NotFound."""
        bank = bank_of(bank_key)
        with self._store.read() as stores:
            return _templates(stores, bank, [_row(stores, bank, template_id)])[0]

    def uses(self, bank_key: str, template_id: int) -> tuple[TemplateUse, ...]:
        """Every planned and past send with this text, latest first. Raises NotFound."""
        found = self.find(bank_key, template_id)
        with self._store.read() as stores:
            return _uses(stores, found.caption_ids)

    def add(self, bank_key: str, values: Mapping[str, Any]) -> tuple[int, Change]:
        """Adds a text and returns its number. Raises InvalidInput for what is refused."""
        bank = bank_of(bank_key)
        stored = checked_values(bank, values, self._reference, is_new=True)
        numbers: list[int] = []

        def wished(stores: Stores, at: str) -> Wish | None:
            _refuse_unknown_creator(stores, stored)
            number = next_number(stores.connection, bank.key)
            numbers.append(number)
            row = {
                **stored,
                "is_active": 1,
                **({"created_at": at} if bank.key == "free_preview_bank" else {}),
            }
            said = f"Added the {bank.one} “{spoken(bank, row)}”"
            return Wish((RowChange(bank.key, {"id": number}, None, row),), _subject(bank, number), said)

        change = self._writer.write(wished)
        return numbers[0], change

    def change(self, bank_key: str, template_id: int, values: Mapping[str, Any]) -> Change:
        """Gives a text other values. Raises InvalidInput for what is refused, NotFound."""
        bank = bank_of(bank_key)
        stored = checked_values(bank, values, self._reference)

        def wished(stores: Stores, _at: str) -> Wish | None:
            row = _row(stores, bank, template_id)
            _refuse_unknown_creator(stores, stored)
            change = changed_row(stores, bank.key, {"id": template_id}, stored)
            touched = () if change is None else tuple(change.after or ())
            fields = listed([field.said for field in bank.fields if field.column in touched])
            said = f"Changed {fields} of the {bank.one} “{spoken(bank, row)}”"
            return Wish(() if change is None else (change,), _subject(bank, template_id), said)

        return self._writer.write(wished)

    def set_active(self, bank_key: str, template_ids: Sequence[int], is_active: bool) -> Change:
        """Takes texts out of use or into use again. Raises NotFound."""
        bank = bank_of(bank_key)

        def wished(stores: Stores, _at: str) -> Wish | None:
            rows = {number: _row(stores, bank, number) for number in template_ids}
            found = [
                changed_row(stores, bank.key, {"id": number}, {"is_active": int(is_active)})
                for number in rows
            ]
            changes = tuple(change for change in found if change is not None)
            numbers = [change.key["id"] for change in changes]
            only = rows[numbers[0]] if len(numbers) == 1 else None
            whom = (
                f"{len(numbers)} of the {bank.title.lower()}"
                if only is None
                else f"the {bank.one} “{spoken(bank, only)}”"
            )
            said = f"Restored {whom}" if is_active else f"Retired {whom}"
            return Wish(changes, _subject(bank, None if only is None else numbers[0]), said)

        return self._writer.write(wished)


def spoken(bank: Bank, row: Mapping[str, Any]) -> str:
    """A text by its name, else by its first words."""
    own = row.get(bank.label) if bank.field(bank.label) and bank.label.endswith("name") else None
    words = str(own or row[bank.text]).split()
    said = " ".join(words)
    return said if len(said) <= LONGEST_LABEL else f"{said[:LONGEST_LABEL].rstrip()} …"


def _subject(bank: Bank, number: int | None) -> Subject:
    return Subject("template", key=bank.key if number is None else f"{bank.key}/{number}")


def _templates(stores: Stores, bank: Bank, rows: Sequence[Mapping[str, Any]]) -> tuple[Template, ...]:
    captions = _captions(stores, bank, rows)
    wanted = {caption_id for ids in captions.values() for caption_id in ids}
    by_caption: dict[str, list[TemplateUse]] = {}
    for use in _uses(stores, wanted) if wanted else ():
        by_caption.setdefault(use.caption_id, []).append(use)
    return tuple(_template(bank, row, captions[row["id"]], by_caption) for row in rows)


def _template(
    bank: Bank, row: Mapping[str, Any], caption_ids: Sequence[str], uses: Mapping[str, Sequence[TemplateUse]]
) -> Template:
    own = [use for caption_id in caption_ids for use in uses.get(caption_id, ())]
    sent = sum(use.kind == "sent" for use in own)
    return Template(
        bank=bank.key,
        template_id=row["id"],
        text=row[bank.text],
        values={field.column: _read(field, row[field.column]) for field in bank.fields},
        is_active=bool(row["is_active"]),
        planned=len(own) - sent,
        sent=sent,
        last_used=max((use.day for use in own), default=None) or day_of(row.get("last_used_date")),
        caption_ids=tuple(caption_ids),
    )


def _captions(stores: Stores, bank: Bank, rows: Sequence[Mapping[str, Any]]) -> dict[int, list[str]]:
    """Captions that say a template's text or were made from it, by the template's number."""
    hashes = {row["id"]: text_hash(row[bank.text]) for row in rows if normalise_text(row[bank.text])}
    same: dict[str, list[str]] = {}
    for caption_id, found in captions_of_texts(stores.connection, set(hashes.values())):
        same.setdefault(found, []).append(caption_id)
    made: dict[str, list[str]] = {}
    for caption_id, key in captions_of_templates(stores.connection):
        made.setdefault(key, []).append(caption_id)
    return {
        row["id"]: list(
            dict.fromkeys(
                [*same.get(hashes.get(row["id"], ""), ()), *made.get(f"{bank.key}/{row['id']}", ())]
            )
        )
        for row in rows
    }


def _uses(stores: Stores, caption_ids: Iterable[str]) -> tuple[TemplateUse, ...]:
    found = []
    for kind, caption_id, creator_id, page, day, at, send_type in uses_of_captions(
        stores.connection, set(caption_ids)
    ):
        when = day_of(day)
        if when is not None:
            is_sent: Literal["planned", "sent"] = "sent" if kind == "sent" else "planned"
            found.append(
                TemplateUse(is_sent, caption_id, CreatorId(creator_id), page, when, at[:5], send_type)
            )
    return tuple(found)


def _row(stores: Stores, bank: Bank, template_id: int) -> Mapping[str, Any]:
    (row,) = rows_of(stores.connection, bank.key, ({"id": template_id},))
    if row is None:
        raise NotFound(
            f"There is no {bank.one} {template_id} any more. Nothing was changed; reload the list.",
            code="TEMPLATE_NOT_FOUND",
        )
    return row


def _refuse_unknown_creator(stores: Stores, stored: Mapping[str, Any]) -> None:
    creator_id = stored.get("creator_id")
    if creator_id is not None and stores.creators.find(creator_id) is None:
        raise InvalidInput(
            "creator_id", f"There is no creator '{creator_id}'. Nothing was changed; choose another."
        )


def _read(field: BankField, value: Any) -> Any:
    """A column as a person reads it."""
    if field.kind == "money":
        return None if value is None else round(value * 100)
    if field.kind == "lines":
        return _lines(value)
    return value


def _lines(stored: str | None) -> tuple[str, ...]:
    """A stored JSON list as lines; anything else as one line."""
    if not stored:
        return ()
    try:
        found = json.loads(stored)
    except ValueError:
        return (stored,)
    return tuple(str(line) for line in found) if isinstance(found, list) else (stored,)
