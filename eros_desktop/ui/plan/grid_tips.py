"""What the heads and hours of the canvas mean, in words. Pure."""

from __future__ import annotations

from eros_desktop.ui import formats
from eros_desktop.ui.plan.picture import DayHead, WeekPicture
from eros_desktop.words import tr


def head_tip(head: DayHead) -> str:
    """A day's counts by category with their targets, its follow-ups and expected revenue, one a line."""
    lines = [formats.weekday(head.day)]
    lines += [
        tr("{category}: {planned} of {wanted} planned").format(
            category=formats.category(name), planned=planned, wanted=wanted
        )
        for name, planned, wanted in head.counts
    ]
    if head.followups:
        lines.append(tr("Follow-ups: {number}").format(number=head.followups))
    if head.expected_cents:
        lines.append(tr("Expected: {money}").format(money=formats.money(head.expected_cents)))
    return "\n".join(lines)


def hour_tip(picture: WeekPicture, place: int, hour: int) -> str:
    """Why an hour looks as it does: prime or avoided, and what priced sends are expected to earn then."""
    lines = [f"{formats.weekday(picture.heads[place].day)} {hour:02d}:00–{hour + 1:02d}:00"]
    if hour in picture.avoid:
        lines.append(tr("Avoided: nothing is planned in this hour."))
    elif hour in picture.prime[place]:
        lines.append(tr("Prime hour: priced sends go here first."))
    warmth = picture.heat[place][hour]
    if warmth is None:
        lines.append(tr("Too few past sends to say what this hour earns."))
    else:
        lines.append(
            tr("Expected revenue: {percent} % of the best hour's.").format(percent=round(warmth * 100))
        )
    return "\n".join(lines)
