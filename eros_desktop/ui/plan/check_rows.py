"""What the checks of a caption say, as rows to show. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.domain.captions.quality import TextScore
from eros_desktop.domain.captions.structure import HINTS
from eros_desktop.ui import formats
from eros_desktop.ui.plan.questions import CaptionReport, Severity
from eros_desktop.words import declared, tr

QUOTED_CHARACTERS = 60
WORST_FIRST: tuple[Severity, ...] = ("error", "warning", "info", "good")

STRUCTURES = {"winner": declared("Winner"), "bundle": declared("Bundle"), "wall": declared("Wall")}
ELEMENTS = {
    "clickbait": declared("Opening line"),
    "exclusivity": declared("Exclusivity"),
    "value_anchor": declared("Worth beside price"),
    "cta": declared("Call to action"),
    "itemization": declared("What is in it"),
    "urgency": declared("Why now"),
    "clickbait_title": declared("Title"),
    "body_with_setting": declared("Story"),
    "short_wrap": declared("Last line"),
}
VERDICTS = {
    "pass": declared("good"),
    "review": declared("could be better"),
    "reject": declared("weak"),
}


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One line of the checks; `more` stands smaller beneath it."""

    severity: Severity
    title: str
    more: str = ""


def structure_title(report: CaptionReport) -> str:
    """`Winner structure: 3 of 4`, or that none is asked for."""
    found = report.structure
    if found is None:
        return tr("No structure is asked of this type of send.")
    title = tr("{name} structure: {found} of {all} elements").format(
        name=tr(STRUCTURES[found.structure]), found=len(found.found), all=len(found.elements)
    )
    return tr("{title}, for information").format(title=title) if report.is_informational else title


def element_rows(report: CaptionReport, text: str) -> tuple[CheckRow, ...]:
    """Elements found, with their words, and missing ones, with what would make them."""
    if report.structure is None:
        return ()
    missing: Severity = "info" if report.is_informational else "warning"
    return tuple(
        CheckRow("good", tr(ELEMENTS[one.key]), f"“{quoted(text, one.span)}”")
        if one.span is not None
        else CheckRow(
            missing,
            tr("{element} is missing").format(element=tr(ELEMENTS[one.key])),
            formats.told(HINTS[one.key]),
        )
        for one in report.structure.elements
    )


def advice_rows(report: CaptionReport) -> tuple[CheckRow, ...]:
    """Length, wording, emoji and all else that was remarked, worst first; elements are told above."""
    told = set() if report.structure is None else {one.key for one in report.structure.elements}
    remarks = [one for one in report.findings if one.key not in told]
    remarks = [one for one in remarks if one.severity != "good" or one.span is None]
    remarks.sort(key=lambda one: WORST_FIRST.index(one.severity))
    return tuple(CheckRow(one.severity, formats.told(one.message)) for one in remarks)


def score_line(score: TextScore | None) -> str:
    """`Length and wording 85 of 100, good`; empty where nothing was judged."""
    if score is None:
        return ""
    return tr("Length and wording {score} of 100, {verdict}").format(
        score=score.score, verdict=tr(VERDICTS[score.verdict])
    )


def quoted(text: str, span: tuple[int, int]) -> str:
    """The words of a place on one line, cut where they are many."""
    start, end = whole_words(text, span)
    words = formats.one_line(text[start:end])
    return words if len(words) <= QUOTED_CHARACTERS else f"{words[: QUOTED_CHARACTERS - 1].rstrip()}…"


def whole_words(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A place widened to the ends of the words it begins and ends in; one that is no place is cut."""
    start, end = max(0, min(span[0], len(text))), max(0, min(span[1], len(text)))
    while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end
