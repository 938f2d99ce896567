"""What the checks say about a caption, as lines: the legend of what is underlined, and what to do better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import marked, titled
from eros_desktop.ui.captions.caption_text import severity_ink
from eros_desktop.ui.captions.options import emoji_words
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import declared, localised, tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.checks import CaptionReport, Finding

SIGNS = {"good": "circle-check", "info": "info", "warning": "triangle-alert", "error": "circle-alert"}
STRUCTURES = {
    "winner": declared("PPV structure"),
    "bundle": declared("Bundle structure"),
    "wall": declared("Wall structure"),
}


def report_block(report: CaptionReport, theme: Theme) -> QWidget:
    """Verdict first, then every finding; those found in the text quote the words that are underlined."""
    block = QWidget()
    box = titled(tr("Checks"), theme)
    box.setContentsMargins(0, 0, 0, 0)
    verdict = verdict_of(report)
    if verdict:
        box.addWidget(wrapped(verdict, tone="muted"))
    for finding in report.findings:
        box.addLayout(_line(finding, theme))
    if not report.findings:
        box.addWidget(plain_label(tr("Nothing to remark."), tone="muted"))
    block.setLayout(box)
    return block


def verdict_of(report: CaptionReport) -> str:
    """`PPV structure 3 of 4 · Wording 85 of 100 · Light emoji`."""
    parts = []
    if report.structure is not None:
        found, whole = len(report.structure.found), len(report.structure.elements)
        parts.append(
            tr("{structure} {found} of {whole}").format(
                structure=tr(STRUCTURES[report.structure.structure]), found=found, whole=whole
            )
        )
    if report.score is not None:
        parts.append(tr("Wording {score} of 100").format(score=report.score.score))
    if report.framing is not None and report.framing.ratio is not None:
        parts.append(tr("Worth {ratio} times the price").format(ratio=localised(f"{report.framing.ratio:g}")))
    parts.append(emoji_words(report.emoji_level))
    return formats.words(parts)


def _line(finding: Finding, theme: Theme) -> QHBoxLayout:
    sign = SIGNS.get(finding.severity, "circle-alert")
    said = wrapped(formats.told(finding.message))
    return marked(sign, severity_ink(finding.severity, theme.tones), said, theme)
