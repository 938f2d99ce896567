"""What judging a week needs, brought together from the snapshot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import numpy as np

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.captions.table import NO_TYPE, CaptionTable
from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.rules_context import CaptionFacts, JudgeContext, PriceHistory
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.volume.values import VolumeResult
from eros_desktop.services.signals import Insight
from eros_desktop.services.snapshot import Snapshot

PRICE_DAYS = 30


class BankFacts(Mapping[str, CaptionFacts]):
    """The facts of every caption of a bank, read when somebody asks for one."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    def __getitem__(self, caption_id: str) -> CaptionFacts:
        return _fact(self._snapshot.bank, self._snapshot.row_of[caption_id])

    def __iter__(self) -> Iterator[str]:
        return iter(self._snapshot.bank.caption_ids)

    def __len__(self) -> int:
        return len(self._snapshot.bank.caption_ids)


def judge_context(
    plan: WeekPlan | None,
    profile: CreatorProfile,
    snapshot: Snapshot,
    insight: Insight,
    volume: VolumeResult | None,
    reference: Reference,
    settings: PlanSettings,
    today: date,
) -> JudgeContext:
    """The facts around one plan, as of `today`; without a plan those of every caption of the bank."""
    own = snapshot.messages.of_creator(profile.creator.creator_id)
    return JudgeContext(
        profile=profile,
        reference=reference,
        settings=settings,
        volume=volume,
        content_tiers=insight.tiers,
        captions=BankFacts(snapshot) if plan is None else _facts(plan, snapshot),
        average_send_cents=insight.signals.average_send_cents,
        price_history=_price_history(own.between(today - timedelta(days=PRICE_DAYS - 1), today)),
    )


def _facts(plan: WeekPlan, snapshot: Snapshot) -> dict[str, CaptionFacts]:
    found = {}
    for send in plan.sends:
        if send.caption_id is not None and (row := snapshot.row_of.get(send.caption_id)) is not None:
            found[str(send.caption_id)] = _fact(snapshot.bank, row)
    return found


def _fact(bank: CaptionTable, row: int) -> CaptionFacts:
    code = bank.caption_type[row]
    return CaptionFacts(
        length_chars=int(bank.length_chars[row]),
        emoji_count=int(bank.emoji_count[row]),
        has_hook=bool(bank.has_hook[row]),
        has_cta=bool(bank.has_cta[row]),
        is_active=bool(bank.is_active[row]),
        caption_type=None if code == NO_TYPE else bank.caption_type_names[code],
        text_group=int(bank.text_group[row]),
    )


def _price_history(messages: MessageTable) -> dict[str, PriceHistory]:
    """Mean and deviation of the prices asked, by send type."""
    priced = messages.price_cents > 0
    found = {}
    for code, name in enumerate(messages.send_type_names):
        prices = messages.price_cents[priced & (messages.send_type_code == code)]
        if len(prices):
            found[name] = PriceHistory(float(np.mean(prices)), float(np.std(prices)), len(prices))
    return found
