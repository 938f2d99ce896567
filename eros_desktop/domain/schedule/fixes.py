"""Edits that mend a broken rule: proposed by rule, and offered only when judging shows that they do.

A fix really takes the finding away and brings no new error; the fix of a mere advice leaves fewer findings
than there were. Locked sends and sends that went out stay as they are. What needs a decision of a person
(which send type to add, which strategy to follow) has no fix.
"""

from __future__ import annotations

from collections import ChainMap, Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from eros_desktop.domain.schedule.fixes_captions import CAPTION_FIXES
from eros_desktop.domain.schedule.fixes_counts import COUNT_FIXES
from eros_desktop.domain.schedule.fixes_fields import FIELD_FIXES
from eros_desktop.domain.schedule.fixes_times import TIME_FIXES
from eros_desktop.domain.schedule.fixes_work import Captions, Proposal, Proposer, Work, no_captions
from eros_desktop.domain.schedule.rules import GATES, RULES
from eros_desktop.domain.schedule.rules_context import JudgeContext, Rule, WeekView
from eros_desktop.domain.schedule.sends import Violation, WeekPlan

FIXES: Mapping[str, Proposer] = {**FIELD_FIXES, **TIME_FIXES, **COUNT_FIXES, **CAPTION_FIXES}
"""Rule -> what may mend it, best first."""

MOST_TRIED = 400
"""Proposals looked at before a finding counts as one without a fix: about a third of a second."""

MOST_JUDGED = 80
"""Proposals that take the finding away and are judged by every gate: about a tenth of a second."""

_BY_KEY = {rule.key: rule for rule in RULES}
Found = frozenset[tuple[str, tuple[int, ...]]]


@dataclass(frozen=True, slots=True)
class Fix:
    """A week in which the finding is gone, not judged yet. `touched` are the new numbers of changed sends."""

    rule: str
    plan: WeekPlan
    sentence: str
    touched: tuple[int, ...]


def fix_for(
    violation: Violation, plan: WeekPlan, context: JudgeContext, captions: Captions = no_captions
) -> Fix | None:
    """The first proposal that mends the finding honestly, or None.

    `captions` offers other captions for a send, best first; without it findings about captions have no fix.
    """
    proposer = FIXES.get(violation.rule)
    if proposer is None or plan.status in ("queued", "completed"):
        return None
    work = Work(plan, WeekView.of(plan), context, captions)
    return _first_good(violation, work, islice(proposer(work, violation), MOST_TRIED))


def _first_good(violation: Violation, work: Work, proposals: Iterable[Proposal]) -> Fix | None:
    is_error = violation.severity == "error"
    rules = [rule for rule in RULES if rule.severity != "info"]
    before = _findings(work.week, work.context, rules)
    fallback: Proposal | None = None
    mending = (one for one in proposals if _mends(violation, work, one))
    for proposal in islice(mending, MOST_JUDGED):
        week, context = _after(work, proposal)
        if _new(_findings(week, context, GATES), before):
            continue
        after = _findings(week, context, rules)
        if not _new(after, before):
            return _fix(violation.rule, work, proposal)
        if fallback is None and (is_error or len(after) < len(before)):
            fallback = proposal
    return None if fallback is None else _fix(violation.rule, work, fallback)


def _mends(violation: Violation, work: Work, proposal: Proposal) -> bool:
    """Whether the finding, or what is left of it, is gone."""
    rule = _BY_KEY[violation.rule]
    week, context = _after(work, proposal)
    wanted = set(violation.items)
    left = [set(items) for items, _ in rule.check(week, context)]
    if not wanted:
        had = sum(1 for items, _ in rule.check(work.week, work.context) if not items)
        return sum(1 for items in left if not items) < had
    return not any(items and (items <= wanted or items >= wanted) for items in left)


def _after(work: Work, proposal: Proposal) -> tuple[WeekView, JudgeContext]:
    context = work.context
    if proposal.facts:
        context = replace(context, captions=ChainMap(dict(proposal.facts), context.captions))  # type: ignore[arg-type]
    return WeekView.of(replace(work.plan, sends=proposal.sends)), context


def _findings(week: WeekView, context: JudgeContext, rules: Iterable[Rule]) -> Found:
    return frozenset((rule.key, items) for rule in rules for items, _ in rule.check(week, context))


def _new(after: Found, before: Found) -> bool:
    """Whether something is wrong now that was not before.

    What is left of a finding is none, nor is another pair of neighbours where the rule's findings fell.
    """
    counts = Counter(key for key, _ in before)
    counts.subtract(key for key, _ in after)
    return any(
        counts[key] <= 0 and not any(set(items) <= set(old) for rule, old in before if old and rule == key)
        for key, items in after - before
    )


def _fix(rule: str, work: Work, proposal: Proposal) -> Fix:
    plan = replace(work.plan, sends=proposal.sends)
    number = plan.numbering()
    touched = tuple(sorted(number[item] for item in proposal.touched if item in number))
    return Fix(rule, plan.numbered(), proposal.sentence, touched)
