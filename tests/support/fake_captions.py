"""The caption services over a few built captions, with the names and shapes of the real ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from types import SimpleNamespace
from typing import Any

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.values import Cents
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.captions.drafts import CaptionChange, CaptionDraft
from eros_desktop.services.captions.families import Family, FamilyMember, FoundFamilies
from eros_desktop.services.captions.found import FoundCaption
from eros_desktop.services.captions.merges import MergeEntry
from eros_desktop.services.captions.record import CaptionRecord, CreatorUses, EarlierText
from eros_desktop.services.captions.sheet import CaptionSheet
from eros_desktop.services.changes import Change, Topic
from eros_desktop.store.caption_records import AuditEntry, CaptionFactRow, CaptionUse, ScorePoint
from tests.support.caption_sheets import sheet_of
from tests.support.fake_activity import FakeJournal
from tests.support.fake_filters import Filters

TODAY = date(2026, 11, 20)

TEXTS = (
    "New outfit from the studio today, the full set is waiting for you",
    "Thank you for being here this week. Friday's set is on its way",
    "Which place should I travel to next? Tell me and I will plan it",
    "Weekend bundle: three sets from the coast, one price until Sunday",
    "Behind the scenes of Tuesday's shoot, with the bloopers kept in",
    "Goal of the day: new lights for the studio. Every bit counts",
)
TYPES = ("ppv_unlock", "renew", "engagement", "bundle", "bump", "tip_goal")
CONTENTS = ("outfit", "travel", "studio", None)


@dataclass(frozen=True, slots=True)
class Facts:
    """One caption of the fake bank."""

    caption_id: str
    caption_text: str
    caption_type: str = "ppv_unlock"
    content_type: str | None = "outfit"
    performance_score: float | None = None
    total_sends: int = 0
    earned_cents: int = 0
    last_used_date: date | None = None
    is_active: bool = True
    price_cents: int | None = None
    persona: str | None = None
    tone: str | None = None
    family_id: int = 0


def built(number: int = 300) -> tuple[Facts, ...]:
    """So many captions, by id; the first three read nearly the same."""
    return tuple(
        Facts(
            f"C{place:05}",
            f"{TEXTS[place % 6]} ({place})",
            TYPES[place % 6],
            CONTENTS[place % 4],
            None if place % 7 == 0 else float(40 + place * 13 % 59),
            place % 31,
            place * 137 % 90_000,
            None if place % 5 == 0 else date.fromordinal(TODAY.toordinal() - place % 200),
            place % 19 != 7,
            1500 if place % 6 == 0 else None,
            family_id=1 if place < 3 else 0,
        )
        for place in range(number)
    )


@dataclass
class Bank:
    """The captions every fake service reads and changes."""

    rows: dict[str, Facts] = field(default_factory=lambda: {row.caption_id: row for row in built()})
    revision: int = 0

    def put(self, *rows: Facts) -> None:
        self.rows.update({row.caption_id: row for row in rows})
        self.revision += 1


@dataclass
class Sheets:
    """Real sheets over the fake bank, made anew when it changed."""

    bank: Bank
    error: Exception | None = None
    asked: int = 0
    kept: CaptionSheet | None = None

    def current(self) -> CaptionSheet:
        self.asked += 1
        if self.error:
            raise self.error
        if self.kept is None or self.kept.revision != self.bank.revision:
            self.kept = sheet_of(tuple(self.bank.rows.values()), revision=self.bank.revision)
        return self.kept

    def prepare(self, progress: object = None) -> CaptionSheet:
        if self.kept is None:
            return self.current()
        self.kept.texts.prepare()
        return self.kept

    def first(self, typed: str, limit: int) -> tuple[FoundCaption, ...]:
        return self.current().first(typed, limit)


@dataclass
class Editor:
    """Keeps the bank before and after each edit, so that undo is exact."""

    bank: Bank
    journal: FakeJournal = field(default_factory=FakeJournal)
    error: Exception | None = None

    def _write(self, summary: str, *rows: Facts) -> Change:
        if self.error:
            raise self.error
        before = dict(self.bank.rows)
        self.bank.put(*rows)
        after = dict(self.bank.rows)
        subject = Subject("caption", caption_id=rows[0].caption_id if len(rows) == 1 else None)
        put = self._put_back
        noted = self.journal.add(summary, subject, lambda: put(before), lambda: put(after))
        return Change(Topic.CAPTIONS, summary, noted)

    def _put_back(self, rows: dict[str, Facts]) -> None:
        self.bank.rows = dict(rows)
        self.bank.revision += 1

    def preview(self, text: str) -> None:
        if not text.strip():
            raise InvalidInput("caption_text", "The caption is empty. Nothing was changed; write a text.")

    def add(self, draft: CaptionDraft) -> tuple[str, Change]:
        caption_id = f"N{len(self.bank.rows):05}"
        new = Facts(
            caption_id,
            draft.caption_text,
            draft.caption_type,
            draft.content_type,
            price_cents=draft.price_cents,
        )
        return caption_id, self._write(f"Added {caption_id}", new)

    def change(self, caption_ids: Sequence[str], change: CaptionChange) -> Change:
        values: dict[str, Any] = dict(change.values())
        if "caption_text" in values:
            self.preview(values["caption_text"])
        rows = [replace(self.bank.rows[key], **values) for key in caption_ids]
        named = caption_ids[0] if len(caption_ids) == 1 else f"{len(caption_ids)} captions"
        return self._write(f"Changed {named}", *rows)

    def retire(self, caption_ids: Sequence[str]) -> Change:
        rows = [replace(self.bank.rows[key], is_active=False) for key in caption_ids]
        return self._write(f"Retired {len(rows)} captions", *rows)

    def restore(self, caption_ids: Sequence[str]) -> Change:
        rows = [replace(self.bank.rows[key], is_active=True) for key in caption_ids]
        return self._write(f"Brought back {len(rows)} captions", *rows)


@dataclass
class Checks:
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    make: Callable[[str], Any] | None = None

    def check(self, text: str, send_type: str | None = None, **_rest: object) -> Any:
        self.asked.append((text, send_type))
        return self.make(text) if self.make else report_of(text)


def report_of(text: str) -> SimpleNamespace:
    """Marks the first word as found and remarks on shouting."""
    end = len(text.split(" ", 1)[0])
    findings = [
        SimpleNamespace(key="clickbait", severity="good", span=(0, end), message="The opener is there.")
    ]
    if text.isupper():
        findings.append(
            SimpleNamespace(
                key="shouting", severity="warning", span=None, message="Every letter is a capital."
            )
        )
    return SimpleNamespace(
        structure=None, score=None, framing=None, emoji_level="none", findings=tuple(findings)
    )


@dataclass
class Families:
    bank: Bank
    journal: FakeJournal = field(default_factory=FakeJournal)
    merged: list[MergeEntry] = field(default_factory=list)
    runs: int = 0
    note: str = "Families of near twins were not looked for yet; find them."

    def of(self, caption_id: str) -> Family | None:
        number = self.bank.rows[caption_id].family_id
        if not number:
            return None
        rows = [row for row in self.bank.rows.values() if row.family_id == number]
        return Family(number, tuple(_member(row) for row in rows))

    def state(self) -> SimpleNamespace:
        return SimpleNamespace(sentence=self.note)

    def merges(self, caption_id: str) -> tuple[MergeEntry, ...]:
        return tuple(one for one in self.merged if caption_id in (one.kept_id, one.merged_id))

    def merge(self, kept_id: str, merged_ids: Sequence[str], reason: str = "") -> Change:
        for key in merged_ids:
            row = self.bank.rows[key]
            self.bank.put(replace(row, is_active=False))
            number = len(self.merged) + 1
            self.merged.append(
                MergeEntry(number, kept_id, key, row.caption_text, 0.93, reason, "2026-11-20 12:00:00", None)
            )
        summary = f"Merged {len(merged_ids)} captions into {kept_id}"
        subject, first = Subject("caption", caption_id=kept_id), merged_ids[0]
        noted = self.journal.add(summary, subject, lambda: self.undo_merge(first))
        return Change(Topic.CAPTIONS, summary, noted)

    def undo_merge(self, merge: int | str) -> Change:
        place = next(at for at, one in enumerate(self.merged) if merge in (one.merge_id, one.merged_id))
        found = self.merged[place]
        self.merged[place] = replace(found, undone_at="2026-11-20 12:05:00")
        self.bank.put(replace(self.bank.rows[found.merged_id], is_active=True))
        return Change(Topic.CAPTIONS, f"{found.merged_id} is back")

    def find(self, threshold: float = 0.85, progress: Any = None) -> FoundFamilies:
        self.runs += 1
        progress.report(1, 1, "captions")
        return FoundFamilies((), len(self.bank.rows), threshold, None)


def _member(row: Facts) -> FamilyMember:
    return FamilyMember(
        row.caption_id, row.caption_text, 0.93, row.total_sends, row.performance_score, row.is_active
    )


@dataclass
class Records:
    bank: Bank
    error: Exception | None = None
    asked: list[str] = field(default_factory=list)

    def of(self, caption_id: str) -> CaptionRecord:
        self.asked.append(caption_id)
        if self.error:
            raise self.error
        return record_of(self.bank.rows[caption_id])


def record_of(row: Facts) -> CaptionRecord:
    """One use, one earlier text, two scores, one change."""
    facts = CaptionFactRow(
        row.caption_id, row.caption_text, row.caption_type, row.content_type, row.price_cents, None, None, 0,
        row.is_active, row.performance_score, 1, Cents(4550), 0.2, TODAY, "2026-01-05 10:00:00", None,
        None, None,
        len(row.caption_text), 0, 9, False, False, False, False, False, 1,
    )  # fmt: skip
    at = "2026-11-19 09:30:00"
    use = CaptionUse("sent", "atlas", "atlas", TODAY, time(18, 30), "ppv_unlock", 1500, 900, 40, Cents(4550))
    planned = CaptionUse("planned", "atlas", "atlas", TODAY, None, "bump_normal", None, None, None, None)
    return CaptionRecord(
        facts,
        80.0,
        (AuditEntry("update", "caption_text", "Earlier words", row.caption_text, None, "user", at),),
        (ScorePoint(at, 40.0, 80.0, 3, Cents(900)), ScorePoint(at, 55.0, 80.0, 4, Cents(1200))),
        (planned, use),
        2,
        (CreatorUses("atlas", "atlas", 1, 1, Cents(4550), TODAY),),
        (EarlierText("<b>Earlier</b> words", at, "edit"),),
        (),
    )


@dataclass
class ScoreCards:
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    excluded: str = ""

    def explain(
        self, creator_id: str, send_type: str, caption_id: str, week: object = None
    ) -> SimpleNamespace:
        self.asked.append((creator_id, send_type, caption_id))
        names = ("Freshness", "Performance", "Type priority", "Diversity", "Persona")
        parts = tuple(
            SimpleNamespace(
                key=name, name=name, value=80.0, weight=0.2, points=16.0, reason=f"{name} is fine."
            )
            for name in names
        )
        gate = SimpleNamespace(reason=self.excluded) if self.excluded else None
        return SimpleNamespace(
            score=80.0, parts=parts, penalty=0.0, inputs={"days_since_use": 12}, excluded_by=gate
        )


@dataclass
class Classification:
    runs: int = 0

    def classify(self, progress: Any = None, only_stale: bool = True) -> SimpleNamespace:
        self.runs += 1
        return SimpleNamespace(counted=0, changed=0, change=None)


class CaptionServices:
    """All of them over one bank."""

    def __init__(self, rows: Sequence[Facts] | None = None) -> None:
        self.bank = Bank() if rows is None else Bank({row.caption_id: row for row in rows})
        self.sheets = Sheets(self.bank)
        self.journal = FakeJournal()
        self.editor = Editor(self.bank, self.journal)
        self.filters = Filters(self.journal)
        self.checks = Checks()
        self.families = Families(self.bank, self.journal)
        self.records = Records(self.bank)
        self.score_cards = ScoreCards()
        self.classification = Classification()
