"""What the wizard knows of each file: how it is read, what was found, what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from eros_desktop.jobs.runner import sentence
from eros_desktop.services.imports.reading import Asked, Reading, turn
from eros_desktop.ui import formats
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.changes import Change
    from eros_desktop.services.imports.inspection import FoundColumn, Inspection
    from eros_desktop.services.imports.report import ImportReport

DATABASE = "eros-db"
KINDS: Mapping[str, str] = {
    "creators": declared("Creators"),
    "vault": declared("Vault"),
    "captions": declared("Captions"),
    "messages": declared("Messages"),
    "infloww-messages": declared("Messages from Infloww"),
    DATABASE: declared("EROS database"),
}
"""Kinds of files, by what the window calls them."""
WITH_ZONE = ("messages", "infloww-messages", DATABASE)
SHRINKS = "SHRINK"
"""Code of the refusal of a file that would take away a large part of what is stored."""
LEFT_OUT = ""
"""The target of a column that is not brought in."""

Good = bool | None
"""True: ready or done, False: cannot go on, None: neither."""


@dataclass(slots=True, eq=False)
class FileDraft:
    """One file on its way in. Changed on the window's thread only."""

    path: Path
    reading: Reading = field(default_factory=Reading)
    creator: str | None = None
    zone: str | None = None
    remembers: bool = True
    allows_shrink: bool = False
    is_reading: bool = False
    is_under_way: bool = False
    """Being checked or stored now."""
    inspection: Inspection | None = None
    checked: ImportReport | None = None
    done: ImportReport | None = None
    change: Change | None = None
    error: Exception | None = None

    @property
    def kind(self) -> str | None:
        """What it is read as, None while nobody knows."""
        if self.reading.kind != "auto":
            return self.reading.kind
        return None if self.inspection is None else self.inspection.kind

    @property
    def has_columns(self) -> bool:
        """Whether there are columns to put right."""
        return self.inspection is not None and bool(self.inspection.columns)

    @property
    def names_pages(self) -> bool:
        """Whether a column of the file says whose a row is."""
        return self.inspection is not None and any(
            column.target == "page_name" for column in self.inspection.columns
        )

    @property
    def lacks_creator(self) -> bool:
        """Whether the user has to say whose file it is: its columns cannot."""
        return self.inspection is not None and self.inspection.needs_creator and not self.creator

    @property
    def open_columns(self) -> tuple[FoundColumn, ...]:
        """Those that nothing in the file decides how to read, until the user says it."""
        return () if self.inspection is None else tuple(one for one in self.inspection.columns if one.choices)

    @property
    def _open_question(self) -> str:
        if not self.open_columns:
            return ""
        return tr(
            "Nothing in the file shows how to read {columns}. Say at each column how it is written."
        ).format(columns=", ".join(formats.one_line(one.header) for one in self.open_columns))

    @property
    def may_be_matched(self) -> bool:
        """Whether choosing among its columns is what is left to do, or could be done."""
        return self.has_columns and self.kind is not None and not self.lacks_creator

    @property
    def obstacle(self) -> str:
        """What must be put right before it can be checked, as a sentence; empty when nothing."""
        found = self.inspection
        if found is None:
            return _said(self.error) if self.error is not None else tr("It is still being read.")
        if self.kind is None and found.columns:
            return tr("Its columns have other names than those known here. Say what the file holds.")
        if self.kind is None:
            return formats.told(found.problem or "") or tr("Say what the file holds.")
        if self.kind == DATABASE:
            return formats.told(found.problem or "")
        if found.missing:
            return tr("Not found in the file: {columns}. Choose which of its columns it is.").format(
                columns=", ".join(found.missing)
            )
        if found.problem:
            return formats.told(found.problem)
        if self.lacks_creator:
            return tr("Say whose file it is.")
        return self._open_question

    @property
    def is_ready(self) -> bool:
        return not self.is_reading and not self.obstacle

    @property
    def alarm(self) -> str:
        """Why storing it asks for a second look; empty when it does not."""
        if self.checked is not None:
            return formats.told(getattr(self.checked, "alarm", None) or "")
        return _said(self.error) if getattr(self.error, "code", "") == SHRINKS and self.error else ""

    @property
    def may_be_stored(self) -> bool:
        """Whether it was checked and would change something, or has rows that would wait."""
        if self.alarm:
            return self.allows_shrink
        found = self.checked
        return found is not None and bool(found.rows.new or found.rows.updated or found.rows.quarantined)

    @property
    def asked(self) -> Asked:
        """What is asked of the import service."""
        reading = replace(self.reading, kind=self.kind or "auto")
        return Asked(self.path, reading, self.creator, self.zone, self.allows_shrink)

    def read_as(self, **changes: Any) -> None:
        """Another way of reading the file; what was found before no longer holds."""
        self.reading = replace(self.reading, **changes)
        self.forget()

    def forget(self) -> None:
        """What was checked no longer holds."""
        self.checked = self.error = None
        self.allows_shrink = False

    def aim(self, header: str, target: str) -> None:
        """Brings a column of the file in as one of ours; the one that was it before is left out."""
        if self.inspection is None:
            return
        aims = {one.header: one.target or LEFT_OUT for one in self.inspection.columns}
        if self.reading.columns is not None:
            aims |= dict(self.reading.columns)
        if target:
            aims = {known: LEFT_OUT if aim == target else aim for known, aim in aims.items()}
        aims[header] = target
        self.read_as(columns=aims)

    def write_numbers(self, column: FoundColumn, written: str) -> None:
        """Says how the numbers of a column are written."""
        self.read_as(number_formats={**self.reading.number_formats, column.target or "": written})

    def write_dates(self, column: FoundColumn, order: str) -> None:
        """Says in which order the dates of a column are written."""
        self.read_as(date_orders={**self.reading.date_orders, column.target or "": order})


def _said(error: Exception) -> str:
    return formats.told(sentence(error))


def kind_words(kind: str | None) -> str:
    """`Captions`, or that nobody knows."""
    if kind is None:
        return tr("Not recognised")
    return tr(KINDS[kind]) if kind in KINDS else formats.name_of(kind)


def in_order(drafts: Sequence[FileDraft]) -> list[FileDraft]:
    """As they come in: creators before what refers to them, whatever order they were named in."""
    return sorted(drafts, key=lambda draft: turn(draft.kind, draft.path))


def read_state(draft: FileDraft) -> tuple[Good, str]:
    """How a file stands before it is checked."""
    if draft.is_reading:
        return None, tr("Reading …")
    return (False, draft.obstacle) if draft.obstacle else (True, tr("Ready"))


def check_state(draft: FileDraft) -> tuple[Good, str]:
    """How a file stands after the check."""
    if draft.is_under_way:
        return None, tr("Checking …")
    if draft.alarm:
        return (None if draft.allows_shrink else False), tr("Asks for a second look")
    if draft.error is not None:
        return False, _said(draft.error)
    if draft.checked is None:
        return (False, draft.obstacle) if draft.obstacle else (None, tr("Not checked yet"))
    if draft.may_be_stored and not (draft.checked.rows.new or draft.checked.rows.updated):
        return None, tr("Nothing new, only rows that wait")
    if draft.may_be_stored:
        return True, tr("Can come in")
    return True, tr("All of it is here already")


def result_state(draft: FileDraft) -> tuple[Good, str]:
    """How a file stands at the end."""
    if draft.is_under_way:
        return None, tr("Importing …")
    if draft.done is not None:
        rows = draft.done.rows
        if rows.new or rows.updated:
            return True, tr("Imported")
        return True, tr("Nothing new") if not rows.quarantined else tr("Its rows wait")
    if draft.error is not None:
        return False, _said(draft.error)
    if draft.checked is not None and not draft.may_be_stored and not draft.alarm:
        return True, tr("All of it was here already")
    return None, tr("Left out")


def counted(report: ImportReport, *, is_done: bool) -> list[str]:
    """The counts of a report as sentences."""
    rows = report.rows
    lines = [
        formats.counted(rows.read, tr("{number} row was read."), tr("{number} rows were read.")),
        (
            tr("{new} were new, {updated} changed what was stored, {unchanged} were here already.")
            if is_done
            else tr("{new} are new, {updated} change what is stored, {unchanged} are already here.")
        ).format(
            new=formats.count(rows.new),
            updated=formats.count(rows.updated),
            unchanged=formats.count(rows.unchanged),
        ),
    ]
    if rows.quarantined:
        lines.append(
            formats.counted(
                rows.quarantined,
                tr(
                    "{number} row cannot be used as it is. It is kept aside with the reason; nothing is lost."
                ),
                tr(
                    "{number} rows cannot be used as they are. "
                    "They are kept aside with the reason; nothing is lost."
                ),
            )
        )
    return lines
