"""How good the week's choice of captions is, in words. Pure."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from eros_desktop.domain.schedule.sends import Assignment, JointProof

PROVED_GAP = 1e-9
"""A gap up to this is none: what is left is the noise of floating numbers."""

_NOISE_PLACES = 12


def is_proved(assignment: Assignment) -> bool:
    """Whether no other choice of captions gives more."""
    return assignment.gap <= PROVED_GAP and assignment.method == "optimal"


def proof_sentence(assignment: Assignment) -> str:
    """One line on where the week's total stands."""
    total, gap = points(assignment.total_score), percent(assignment.gap)
    if is_proved(assignment):
        return f"Proved best: {total} points, no other choice of captions gives more"
    if assignment.method == "greedy":
        if assignment.gap <= PROVED_GAP:
            return f"Chosen greedily: {total} points, and no other choice of captions gives more"
        return f"Chosen greedily; up to {gap} below the best possible"
    return f"Within {gap} of the best possible (bound {points(assignment.upper_bound)})"


def proof_lines(assignment: Assignment) -> tuple[tuple[str, str], ...]:
    """The numbers behind the sentence, as (name, number) lines."""
    method = {"optimal": "All sends together", "greedy": "Greedy, send by send"}
    lines = [
        ("Total", f"{points(assignment.total_score)} points"),
        ("At most", f"{points(assignment.upper_bound)} points"),
        ("Gap", "None" if assignment.gap <= PROVED_GAP else percent(assignment.gap)),
        ("Method", method.get(assignment.method, assignment.method)),
    ]
    greedy = assignment.greedy_score
    if greedy is not None and assignment.method != "greedy":
        lines.append(("Greedy", f"{points(greedy)} points"))
        lines.append(("Gained", _gain(assignment.total_score - greedy, greedy)))
    return tuple(lines)


def joint_sentence(joint: JointProof) -> str:
    """How good the weeks planned in one go are together."""
    others = joint.creators - 1
    who = f"{others} other {'creator' if others == 1 else 'creators'}"
    gap = "proved best" if joint.gap <= PROVED_GAP else f"gap {percent(joint.gap)}"
    return (
        f"Planned together with {who}: {points(joint.total_score)} of at most "
        f"{points(joint.upper_bound)} points, {gap}"
    )


def proof_text(assignment: Assignment) -> str:
    """Everything about the proof, a line each."""
    lines = [proof_sentence(assignment), *(f"{name}: {text}" for name, text in proof_lines(assignment))]
    if assignment.joint is not None:
        lines.append(joint_sentence(assignment.joint))
    return "\n".join(lines)


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
        return "Nothing: greedy was as good"
    sign = "+" if gained > 0 else "−"
    share = f" ({sign}{abs(gained) / greedy * 100:.2f} %)" if greedy > 0 else ""
    return f"{sign}{points(abs(gained))} points{share}"
