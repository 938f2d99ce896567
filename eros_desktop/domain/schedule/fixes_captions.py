"""Fixes that give a send another caption out of those that are offered for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from eros_desktop.domain.schedule.fixes_work import CaptionOption, Proposal, Proposer, Work, exchanging
from eros_desktop.domain.schedule.sends import PlannedSend, Violation

SHOWN_CHARACTERS = 40


def swap_one(work: Work, violation: Violation) -> Iterator[Proposal]:
    """Another caption, one the week does not have yet, for one of the sends; the later ones come first."""
    used = {send.caption_id for send in work.plan.sends}
    for send in reversed(work.free(violation.items)):
        for option in work.captions(send):
            if option.caption_id not in used:
                yield _swapped(work, send, option)


def _swapped(work: Work, send: PlannedSend, option: CaptionOption) -> Proposal:
    changed = replace(
        send,
        caption_id=option.caption_id,
        caption_text=option.text,
        content_type=option.content_type,
        score=option.score,
        score_parts=option.score_parts,
        performance_score=option.performance_score,
        freshness_score=option.freshness_score,
        fallback_level=option.fallback_level,
        needs_manual_caption=False,
        caption_warning=None,
        is_hand_edited=True,
    )
    words = " ".join(option.text.split())
    if len(words) > SHOWN_CHARACTERS:
        words = f"{words[:SHOWN_CHARACTERS].rstrip()} …"
    sentence = f"Give {work.context.spoken(send)} the caption “{words}”."
    return exchanging(work, {send.item_id: changed}, sentence, {str(option.caption_id): option.facts})


CAPTION_FIXES: Mapping[str, Proposer] = {
    "content_is_in_the_vault": swap_one,
    "avoided_content_is_left_out": swap_one,
    "captions_are_not_repeated": swap_one,
    "captions_are_active": swap_one,
    "captions_do_not_resemble_each_other": swap_one,
    "captions_are_fresh": swap_one,
    "ppv_captions_perform": swap_one,
    "followup_captions_are_short": swap_one,
    "content_types_rotate": swap_one,
}
