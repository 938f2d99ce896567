"""What goes into files: the sends of one creator, the wishes of whoever exports, and the finished pieces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.specs import FormatSpec
from eros_desktop.store.exports import ExportNote

Sample = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Wishes:
    """How to write: `raw` without protection against formulas, `zone` instead of the format's own, the
    `account` of the posting tool, and the instant (UTC) of the export.
    """

    raw: bool = False
    zone: str | None = None
    account: str = ""
    now: datetime = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class JournalLine:
    """A line of the journal about a week; moments are UTC. `is_step`: it let the week go on or back."""

    happened_at: str
    done_by: str
    kind: str
    outcome: str
    summary: str
    details: str | None
    is_undone: bool
    is_step: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """How a week came about: its journal, oldest line first, and who made the stored version when."""

    journal: tuple[JournalLine, ...] = ()
    generated_at: str | None = None
    run_id: str | None = None
    reopened_reason: str | None = None
    data_revision: int = 0


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The sends of one creator that go out (`plan`), the whole week of theirs, and what went out before.

    `is_part` tells that a day or a selection was asked for, so that a send that is missing is not gone.
    """

    plan: WeekPlan
    whole: WeekPlan
    past: tuple[ExportNote, ...] = ()
    is_part: bool = False
    evidence: Evidence = field(default_factory=Evidence)


@dataclass(frozen=True, slots=True)
class Piece:
    """One finished file. `label` tells it from the others of its week (`-mon`, `-2of3`), empty for one alone.

    `plans` are the sends in it by creator, `cells` the meant cells of tables, a row a send; `extra` is kept
    with a send's export record by item number, and `gone` are records of sends that are no more.
    """

    data: bytes
    plans: tuple[WeekPlan, ...]
    label: str = ""
    extra: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    gone: Sequence[Mapping[str, Any]] = ()
    cells: Sequence[Sequence[str]] = ()


class Layout(Protocol):
    """How a kind of file is written, read back and shown before."""

    def write(self, spec: FormatSpec, outgoing: Sequence[Outgoing], wishes: Wishes) -> list[Piece]:
        """The finished files, at least one."""

    def check(self, spec: FormatSpec, piece: Piece, wishes: Wishes) -> None:
        """Reads the file back by the rules of who opens it. Raises ValueError if it is not what was meant."""

    def sample(self, spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> Sample:
        """What the first row says, as (name, value) without what is empty."""


def in_words(name: str) -> str:
    """A column's name in words: `scheduled_date` gives `scheduled date`."""
    return name.replace("_", " ")
