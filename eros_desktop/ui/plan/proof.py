"""How good the week's choice of captions is, in words. Pure."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from eros_desktop.domain.schedule.sends import Assignment, JointProof

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
    beside = _beside(assignment.joint, kept)
    if is_proved(assignment):
        return f"Proved best{beside}: {total} points, no other choice of captions gives more"
    if assignment.method == "greedy":
        if assignment.gap <= PROVED_GAP:
            return f"Chosen one by one{beside}: {total} points, and no other choice of captions gives more"
        return f"Chosen one by one; up to {gap} below the best possible{beside}"
    return f"Within {gap} of the best possible{beside} (bound {points(assignment.upper_bound)})"


def proof_lines(assignment: Assignment, kept: int = 0) -> Lines:
    """The numbers behind the sentence, as (name, number) lines."""
    method = {"optimal": "All sends together", "greedy": "One by one, send after send"}
    lines = [
        *_standing(assignment.total_score, assignment.upper_bound, assignment.gap),
        ("Method", method.get(assignment.method, assignment.method)),
    ]
    if kept:
        lines.append(("Kept", f"{kept} locked or hand-edited {'send' if kept == 1 else 'sends'}"))
    if assignment.method != "greedy":
        lines += _gained(assignment.total_score, assignment.greedy_score)
    return tuple(lines)


def joint_heading(joint: JointProof) -> str:
    """Names the weeks that were planned in one go."""
    return f"All {joint.creators} pages together"


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
    parts = [f"{others} other {'page' if others == 1 else 'pages'}"] if others else []
    if kept:
        parts.append(f"{kept} kept {'send' if kept == 1 else 'sends'}")
    return f" beside {' and '.join(parts)}" if parts else ""


def _standing(total: float, bound: float, gap: float) -> Lines:
    return (
        ("Total", f"{points(total)} points"),
        ("At most", f"{points(bound)} points"),
        ("Gap", "None" if gap <= PROVED_GAP else percent(gap)),
    )


def _gained(total: float, greedy: float | None) -> Lines:
    """What choosing one after the other would have reached; nothing where it was not reckoned."""
    if greedy is None:
        return ()
    return (("One by one", f"{points(greedy)} points"), ("Gained", _gain(total - greedy, greedy)))


def points(value: float) -> str:
    """`8,412.31`."""
    return f"{value:,.2f}"


def percent(share: float) -> str:
    """`0.04 %`: two figures, rounded up, for a gap must never look smaller than it is."""
    exact = Decimal(repr(round(share * 100, _NOISE_PLACES)))
    if exact <= 0:
        return "0 %"
    step = Decimal(1).scaleb(min(0, exact.adjusted() - 1))
    return f"{exact.quantize(step, ROUND_CEILING).normalize():f} %"


def _gain(gained: float, greedy: float) -> str:
    if abs(gained) < 0.005:
        return "Nothing: one by one was as good"
    sign = "+" if gained > 0 else "−"
    share = f" ({sign}{abs(gained) / greedy * 100:.2f} %)" if greedy > 0 else ""
    return f"{sign}{points(abs(gained))} points{share}"
