"""The head of the inspector: what a send is, and its issues."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eros_desktop.domain.schedule.sends import Violation
from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.plan.blocks import marked, titled
from eros_desktop.ui.plan.picture import SendRow
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.banner import ICONS, ink_of
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import tr


def title_line(theme: Theme, row: SendRow, ratio: float) -> tuple[QHBoxLayout, QWidget]:
    """Type, time and category of a send beside its icon; also the heading itself."""
    look = theme.tones.categories[row.send.category]
    mark = plain_label()
    side = theme.pixels(20)
    mark.setPixmap(icon(look.icon, look.ink).pixmap(QSize(side, side), ratio))
    texts = QVBoxLayout()
    texts.setSpacing(2)
    heading = wrapped(row.type_name, type="heading")
    texts.addWidget(heading)
    when = f"{formats.weekday(row.send.day)}  {hhmm(row.send.at)}"
    texts.addWidget(wrapped(formats.words([when, tr(look.title)]), tone="muted"))
    line = QHBoxLayout()
    line.setSpacing(theme.pixels(12))
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(texts, 1)
    return line, heading


def issue_lines(theme: Theme, issues: Sequence[Violation], title: str) -> QVBoxLayout:
    """Each issue a line with the sign of its severity."""
    box = titled(title, theme)
    for issue in issues:
        ink = ink_of(issue.severity, theme.tones)
        box.addLayout(marked(theme, ICONS[issue.severity], ink, wrapped(formats.told(issue.message))))
    return box
