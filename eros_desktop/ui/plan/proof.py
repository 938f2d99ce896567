"""How good the week's choice of captions is, in words. Pure."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from eros_desktop.domain.schedule.sends import Assignment, JointProof
from eros_desktop.ui import formats
from eros_desktop.words import localised, tr

PROVED_GAP = 1e-9
"""A gap up to this is none: what is left is the noise of floating numbers."""

_NOISE_PLACES = 12

Lines = tuple[tuple[str, str], ...]


def is_proved(assignment: Assignment) -> bool:
    """Whether no other choice of captions gives more."""
    return assignment.gap <= PROVED_GAP and assignment.method == "optimal"


def proof_sentence(assignment: Assignment, kept: int = 0) -> str:
    """One line on where the week's total stands; `kept` sends are locked or hand-edited and stay."""
    total, gap = points(assignment.total_score), percent(assignment.gap)
    named = {"points": total, "gap": gap, "bound": points(assignment.upper_bound)}
    beside = _beside(assignment.joint, kept)
    if beside:
        return _sentence_beside(assignment).format(beside=beside, **named)
    return _sentence(assignment).format(**named)


def _sentence(assignment: Assignment) -> str:
    if is_proved(assignment):
        return tr("Proved best: {points} points, no other choice of captions gives more")
    if assignment.method != "greedy":
        return tr("Within {gap} of the best possible (bound {bound})")
    if assignment.gap <= PROVED_GAP:
        return tr("Chosen one by one: {points} points, and no other choice of captions gives more")
    return tr("Chosen one by one; up to {gap} below the best possible")


def _sentence_beside(assignment: Assignment) -> str:
    if is_proved(assignment):
        return tr("Proved best beside {beside}: {points} points, no other choice of captions gives more")
    if assignment.method != "greedy":
        return tr("Within {gap} of the best possible beside {beside} (bound {bound})")
    if assignment.gap <= PROVED_GAP:
        return tr(
            "Chosen one by one beside {beside}: {points} points, and no other choice of captions gives more"
        )
    return tr("Chosen one by one; up to {gap} below the best possible beside {beside}")


def proof_lines(assignment: Assignment, kept: int = 0) -> Lines:
    """The numbers behind the sentence, as (name, number) lines."""
    method = {"optimal": tr("All sends together"), "greedy": tr("One by one, send after send")}
    lines = [
        *_standing(assignment.total_score, assignment.upper_bound, assignment.gap),
        (tr("Method"), method.get(assignment.method, assignment.method)),
    ]
    if kept:
        one, many = tr("{number} locked or hand-edited send"), tr("{number} locked or hand-edited sends")
        lines.append((tr("Kept"), formats.counted(kept, one, many)))
    if assignment.method != "greedy":
        lines += _gained(assignment.total_score, assignment.greedy_score)
    return tuple(lines)


def joint_heading(joint: JointProof) -> str:
    """Names the weeks that were planned in one go."""
    return tr("All {number} pages together").format(number=joint.creators)


def joint_lines(joint: JointProof) -> Lines:
    """How good these weeks are together, as (name, number) lines."""
    standing = _standing(joint.total_score, joint.upper_bound, joint.gap)
    return (*standing, *_gained(joint.total_score, joint.greedy_score))


def proof_text(assignment: Assignment, kept: int = 0) -> str:
    """Everything about the proof, a line each."""
    lines = [proof_sentence(assignment, kept), *map(": ".join, proof_lines(assignment, kept))]
    if assignment.joint is not None:
        lines += [joint_heading(assignment.joint), *map(": ".join, joint_lines(assignment.joint))]
    return "\n".join(lines)


def _beside(joint: JointProof | None, kept: int) -> str:
    """What the choice had to leave alone: the other pages' weeks, and sends that stay as they are."""
    others = joint.creators - 1 if joint is not None else 0
    pages = formats.counted(others, tr("{number} other page"), tr("{number} other pages")) if others else ""
    sends = formats.counted(kept, tr("{number} kept send"), tr("{number} kept sends")) if kept else ""
    return tr("{pages} and {sends}").format(pages=pages, sends=sends) if pages and sends else pages or sends


def _standing(total: float, bound: float, gap: float) -> Lines:
    return (
        (tr("Total"), tr("{points} points").format(points=points(total))),
        (tr("At most"), tr("{points} points").format(points=points(bound))),
        (tr("Gap"), tr("None") if gap <= PROVED_GAP else percent(gap)),
    )


def _gained(total: float, greedy: float | None) -> Lines:
    """What choosing one after the other would have reached; nothing where it was not reckoned."""
    if greedy is None:
        return ()
    return (
        (tr("One by one"), tr("{points} points").format(points=points(greedy))),
        (tr("Gained"), _gain(total - greedy, greedy)),
    )


def points(value: float) -> str:
    """`8,412.31`."""
    return localised(f"{value:,.2f}")


def percent(share: float) -> str:
    """`0.04 %`: two figures, rounded up, for a gap must never look smaller than it is."""
    exact = Decimal(repr(round(share * 100, _NOISE_PLACES)))
    if exact <= 0:
        return "0 %"
    step = Decimal(1).scaleb(min(0, exact.adjusted() - 1))
    return localised(f"{exact.quantize(step, ROUND_CEILING).normalize():f} %")


def _gain(gained: float, greedy: float) -> str:
    if abs(gained) < 0.005:
        return tr("Nothing: one by one was as good")
    sign = "+" if gained > 0 else "−"
    said = tr("{points} points").format(points=f"{sign}{points(abs(gained))}")
    return f"{said} ({sign}{localised(f'{abs(gained) / greedy * 100:.2f}')} %)" if greedy > 0 else said
