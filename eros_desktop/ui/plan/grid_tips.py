"""What the heads and hours of the canvas mean, in words. Pure."""

from __future__ import annotations

from eros_desktop.ui import formats
from eros_desktop.ui.plan.picture import DayHead, WeekPicture


def head_tip(head: DayHead) -> str:
    """A day's counts by category with their targets, its follow-ups and expected revenue, one a line."""
    lines = [formats.weekday(head.day)]
    lines += [f"{name.capitalize()}: {planned} of {wanted} planned" for name, planned, wanted in head.counts]
    if head.followups:
        lines.append(f"Follow-ups: {head.followups}")
    if head.expected_cents:
        lines.append(f"Expected: {formats.money(head.expected_cents)}")
    return "\n".join(lines)


def hour_tip(picture: WeekPicture, place: int, hour: int) -> str:
    """Why an hour looks as it does: prime or avoided, and what priced sends are expected to earn then."""
    lines = [f"{formats.weekday(picture.heads[place].day)} {hour:02d}:00–{hour + 1:02d}:00"]
    if hour in picture.avoid:
        lines.append("Avoided: nothing is planned in this hour.")
    elif hour in picture.prime[place]:
        lines.append("Prime hour: priced sends go here first.")
    warmth = picture.heat[place][hour]
    if warmth is None:
        lines.append("Too few past sends to say what this hour earns.")
    else:
        lines.append(f"Expected revenue: {warmth:.0%} of the best hour's.")
    return "\n".join(lines)
