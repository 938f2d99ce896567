"""Turns a type and a time into a planned send: channel, audience, expiry, label, flyer (domain.md 2, 3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from eros_desktop.domain.planning.day_board import Entry
from eros_desktop.domain.planning.expiry import expiration_hours
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.reference import AudienceTarget, Channel, Reference, SendType
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.weeks import time_of_minute

EVERYONE = "all_fans"
WINBACK = "expired_winback"
EXPIRED_PREFIX = "expired_"


@dataclass(slots=True)
class Sending:
    """Hands out channels, audiences and tip goal modes for one week, in order of time."""

    inputs: PlanInputs
    reference: Reference
    day_uses: Counter[tuple[date, str]] = field(default_factory=Counter)
    week_uses: Counter[str] = field(default_factory=Counter)
    modes_given: int = 0

    def __post_init__(self) -> None:
        for send in self.inputs.kept:
            if send.day in self.inputs.week:
                self._count(send.day, send.audience_target)

    def send(self, item_id: int, day: date, entry: Entry, kind: SendType, priority: float) -> PlannedSend:
        """The planned send of a placed entry, without caption and price."""
        channel = self.channel_of(kind)
        mode = self._next_mode() if kind.key == "tip_goal" else None
        return PlannedSend(
            item_id=item_id,
            day=day,
            at=time_of_minute(entry.minute),
            send_type_key=kind.key,
            category=kind.category,
            channel=channel,
            audience_target=self._target(kind, channel, day),
            tip_goal_mode=mode,
            media_type=kind.media_kinds[0] if kind.media_kinds else "none",
            flyer_required=kind.requires_flyer,
            expiration_hours=expiration_hours(kind, self.reference, mode),
            label=kind.label,
            base_at=time_of_minute(entry.base),
            priority=priority,
        )

    def channel_of(self, kind: SendType) -> str:
        """The primary channel, the secondary one where the primary cannot carry the type (domain.md 3.1).

        A manual channel is never used; a channel that wants media carries no send without.
        """
        for key in (kind.channel, kind.secondary_channel):
            if key is not None and self._carries(self.reference.channels.get(key), kind):
                return key
        return kind.channel

    @staticmethod
    def _carries(channel: Channel | None, kind: SendType) -> bool:
        return (
            channel is not None
            and not channel.is_manual
            and (kind.requires_media or not channel.requires_media)
        )

    def _target(self, kind: SendType, channel: str, day: date) -> str:
        """The first audience that fits page and channel and is not written to too often (domain.md 3.2)."""
        for target in self._wished_targets(kind):
            if self._fits(target, channel) and self._may_use(target, day):
                self._count(day, target.key)
                return target.key
        return kind.default_target

    def _wished_targets(self, kind: SendType) -> Iterator[AudienceTarget]:
        """The type's own target, then everyone, then any other; a winback speaks to former fans only."""
        targets = self.reference.targets
        for key in dict.fromkeys((kind.default_target, EVERYONE, *targets)):
            if key in targets and (kind.key != WINBACK or key.startswith(EXPIRED_PREFIX)):
                yield targets[key]

    def _fits(self, target: AudienceTarget, channel: str) -> bool:
        found = self.reference.channels.get(channel)
        if found is not None and not found.supports_targeting and target.key != EVERYONE:
            return False
        return target.suits(self.inputs.profile.creator.page_type, channel)

    def _may_use(self, target: AudienceTarget, day: date) -> bool:
        return (target.max_per_day is None or self.day_uses[day, target.key] < target.max_per_day) and (
            target.max_per_week is None or self.week_uses[target.key] < target.max_per_week
        )

    def _count(self, day: date, target: str) -> None:
        self.day_uses[day, target] += 1
        self.week_uses[target] += 1

    def _next_mode(self) -> str | None:
        """Tip goal modes in turn; the seed says which comes first (domain.md 2.7)."""
        modes = tuple(self.reference.prices.tip_goal_modes)
        if not modes:
            return None
        mode = modes[(self.inputs.seed + self.modes_given) % len(modes)]
        self.modes_given += 1
        return mode
