"""The window's small dialogs: past messages, about. They ask nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from eros_desktop import __version__
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.widgets.banner import Notice
from eros_desktop.ui.widgets.column_room import zoom
from eros_desktop.ui.widgets.plain import plain_label, selectable
from eros_desktop.ui.widgets.room import resize_within
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import declared, tr

LEVELS = {
    "info": declared("Information"),
    "success": declared("Done"),
    "warning": declared("Warning"),
    "error": declared("Error"),
}

NOTICE_COLUMNS: tuple[Column[Notice], ...] = (
    Column("level", "Kind", lambda notice: tr(LEVELS[notice.level]), width=88),
    Column(
        "text",
        "Message",
        lambda notice: notice.text,
        width=440,
        stretches=True,
        tip=lambda notice: f"{notice.text}\n{notice.details}".strip(),
    ),
)


def past_messages(notices: Sequence[Notice], parent: QWidget) -> QDialog:
    """What the banner has said since the start, newest first; rows can be copied."""
    table: Table[Notice] = Table("Past messages", NOTICE_COLUMNS, id, WindowState())
    table.set_empty(tr("No messages yet"), tr("What the window tells you can be read again here."))
    table.set_rows(list(reversed(notices)))
    return _dialog(tr("Past messages"), table, parent)


def about(parent: QWidget) -> QDialog:
    """Name, version, licences."""
    text = tr(
        "EROS Desktop {version}\n\nPlans, checks and explains the weeks of creator pages, on "
        "this machine only.\n\nMIT licence. Inter and JetBrains Mono: SIL Open Font License. "
        "Icons: Lucide, ISC licence."
    ).format(version=__version__)
    label = selectable(plain_label(text, wraps=True))
    label.setAccessibleName(text)
    dialog = _dialog(tr("About EROS Desktop"), label, parent)
    resize_within(dialog, round(440 * zoom()), round(280 * zoom()))
    return dialog


def _dialog(title: str, content: QWidget, parent: QWidget) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    resize_within(dialog, round(600 * zoom()), round(560 * zoom()))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 24, 24, 16)
    layout.setSpacing(16)
    layout.addWidget(plain_label(title, type="title"))
    layout.addWidget(content, 1)
    layout.addWidget(buttons)
    return dialog
