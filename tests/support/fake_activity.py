"""A journal in memory: what was noted, and functions that take it back and do it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.services.activity.entries import (
    ActivityEntry,
    ActivityPage,
    ActivityQuery,
    Outcome,
    Subject,
)
from eros_desktop.services.changes import Change, Topic

Act = Callable[[], object]


def entry(
    activity_id: int,
    summary: str,
    subject: Subject | None = None,
    *,
    outcome: Outcome = "done",
    is_reversible: bool = False,
    happened_at: str = "2026-11-20 09:30:00",
    milliseconds: float | None = None,
) -> ActivityEntry:
    """One line; a reversible one can be undone."""
    return ActivityEntry(
        activity_id=activity_id,
        happened_at=happened_at,
        outcome=outcome,
        done_by="manager",
        summary=summary,
        subject=subject or Subject("week"),
        page_name=None if subject is None or subject.creator_id is None else str(subject.creator_id),
        milliseconds=milliseconds,
        undone_at=None,
        is_undone=False,
        is_reversible=is_reversible,
        can_undo=is_reversible,
        can_redo=False,
    )


@dataclass
class FakeJournal:
    """Answers as the real service does; `error` is raised instead where it is set."""

    lines: list[ActivityEntry] = field(default_factory=list)
    acts: dict[int, tuple[Act, Act]] = field(default_factory=dict)
    long_texts: dict[int, str] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    error: Exception | None = None
    refusal: Exception | None = None
    asked: list[tuple[ActivityQuery, int, int]] = field(default_factory=list)

    def add(
        self,
        summary: str,
        subject: Subject,
        undo: Act | None = None,
        redo: Act = lambda: None,
        *,
        outcome: Outcome = "done",
    ) -> int:
        number = len(self.lines) + 1
        self.lines.append(entry(number, summary, subject, outcome=outcome, is_reversible=undo is not None))
        if undo is not None:
            self.acts[number] = (undo, redo)
        return number

    def entries(
        self, query: ActivityQuery, limit: int = 100, offset: int = 0, origins: object = None
    ) -> ActivityPage:
        self.asked.append((query, limit, offset))
        if self.error:
            raise self.error
        found = [line for line in reversed(self.lines) if _is_wanted(line, query)]
        return ActivityPage(tuple(found[offset : offset + limit]), offset, len(found))

    def entry(self, activity_id: int) -> ActivityEntry:
        if not 0 < activity_id <= len(self.lines):
            raise NotFound(f"There is no activity {activity_id}. Nothing was changed.")
        return self.lines[activity_id - 1]

    def details(self, activity_id: int) -> str | None:
        return self.long_texts.get(activity_id)

    def page_names(self) -> dict[str, str]:
        return dict(self.pages)

    def next_undo(self) -> ActivityEntry | None:
        return next((line for line in reversed(self.lines) if line.can_undo), None)

    def next_redo(self) -> ActivityEntry | None:
        newest = self.next_undo()
        after = 0 if newest is None else newest.activity_id
        return next((line for line in self.lines if line.can_redo and line.activity_id > after), None)

    def undo(self, activity_id: int | None = None) -> Change:
        return self._go(activity_id, self.next_undo(), is_undo=True)

    def redo(self, activity_id: int | None = None) -> Change:
        return self._go(activity_id, self.next_redo(), is_undo=False)

    def note_job(
        self, summary: str, outcome: Outcome, milliseconds: float, *, details: str | None = None
    ) -> int:
        return self._note(summary, Subject("job"), outcome, details)

    def note_message(self, text: str, *, is_trouble: bool = False, details: str | None = None) -> int | None:
        return self._note(text, Subject("message"), "failed" if is_trouble else "done", details)

    def _note(self, text: str, subject: Subject, outcome: Outcome, details: str | None) -> int:
        if outcome == "done" or subject.kind == "message":
            told = next((one for one in reversed(self.lines) if text.startswith(one.summary)), None)
            if told is not None:
                return told.activity_id
        number = self.add(text, subject, outcome=outcome)
        if details:
            self.long_texts[number] = details
        return number

    def _go(self, activity_id: int | None, following: ActivityEntry | None, *, is_undo: bool) -> Change:
        if self.refusal:
            raise self.refusal
        chosen = following if activity_id is None else self.entry(activity_id)
        if chosen is None:
            raise NotFound("There is nothing to undo. Nothing was changed.")
        if chosen.is_undone is is_undo:
            raise Conflict(f"'{chosen.summary}' was undone already. Nothing was changed.")
        undo, redo = self.acts[chosen.activity_id]
        undo() if is_undo else redo()
        self.lines[chosen.activity_id - 1] = replace(
            chosen, is_undone=is_undo, can_undo=not is_undo, can_redo=is_undo,
            undone_at="2026-11-20 10:00:00" if is_undo else None,
        )  # fmt: skip
        said = f"{'Undid' if is_undo else 'Did again'}: {chosen.summary}"
        self.add(said, chosen.subject)
        topics = Topic.CAPTIONS if chosen.subject.kind == "caption" else Topic.WEEKS
        return Change(topics, said, chosen.activity_id)


def _is_wanted(line: ActivityEntry, query: ActivityQuery) -> bool:
    subject = line.subject
    return (
        (not query.kinds or subject.kind in query.kinds)
        and (not query.outcomes or line.outcome in query.outcomes)
        and (query.creator_id is None or subject.creator_id == query.creator_id)
        and all(word in line.summary.casefold() for word in query.words.casefold().split())
    )
