"""Saved filters of the bank in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.changes import Change, Topic
from tests.support.fake_activity import FakeJournal


@dataclass
class Filters:
    journal: FakeJournal = field(default_factory=FakeJournal)
    kept: dict[str, CaptionFilter] = field(default_factory=dict)

    def all(self) -> Mapping[str, CaptionFilter]:
        return dict(self.kept)

    def save(self, name: str, chosen: CaptionFilter) -> Change:
        self.kept[name] = chosen
        return Change(Topic.SETTINGS, f"Saved the filter {name}")

    def rename(self, name: str, wanted: str) -> Change:
        self.kept[wanted] = self.kept.pop(name)
        return Change(Topic.SETTINGS, f"Renamed the filter {name}")

    def delete(self, name: str) -> Change:
        was, summary = self.kept.pop(name), f"Deleted the filter {name}"
        noted = self.journal.add(summary, Subject("setting"), lambda: self.save(name, was))
        return Change(Topic.SETTINGS, summary, noted)
