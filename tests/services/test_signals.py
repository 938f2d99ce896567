"""What a creator's messages say, as planning reads it."""

from __future__ import annotations

from eros_desktop.domain.values import CreatorId
from eros_desktop.services.signals import InsightCache
from eros_desktop.services.snapshot import Snapshot
from tests.domain.analytics.tables import TODAY, Sent, table
from tests.support import builders_captions

CREATOR = CreatorId("c1")
BEST_FIRST = ("solo", "tease", "toy", "pov", "feet")


def snapshot(messages: list[Sent], revision: int = 1) -> Snapshot:
    return Snapshot(revision, builders_captions.table([]), table(messages), {})


def sent(content: str, cents: int, recipients: int) -> list[Sent]:
    return [
        Sent(ago % 300, content_type=content, earned_cents=cents, sent=recipients, minute=ago)
        for ago in range(50)
    ]


def test_content_types_are_ranked_by_what_a_recipient_brings_not_by_the_size_of_the_audience() -> None:
    messages = [
        one
        for place, content in enumerate(BEST_FIRST)
        for one in sent(content, cents=1_000 * (place + 1), recipients=100 * 4**place)
    ]
    tiers = InsightCache().of(snapshot(messages), CREATOR, TODAY, 50).tiers
    assert tiers == {"solo": "TOP", "tease": "MID", "toy": "MID", "pov": "MID", "feet": "AVOID"}


def test_fewer_sends_than_asked_for_leave_everything_in_the_middle() -> None:
    messages = [one for name in BEST_FIRST for one in sent(name, 1_000, 100)]
    assert set(InsightCache().of(snapshot(messages), CREATOR, TODAY, 51).tiers.values()) == {"MID"}


def test_an_insight_is_kept_until_the_data_changes() -> None:
    cache, first = InsightCache(), snapshot([Sent(0)])
    kept = cache.of(first, CREATOR, TODAY, 50)
    assert cache.of(first, CREATOR, TODAY, 50) is kept
    changed = cache.of(snapshot([Sent(0), Sent(1)], revision=2), CREATOR, TODAY, 50)
    assert (kept.signals.message_count, changed.signals.message_count) == (1, 2)
