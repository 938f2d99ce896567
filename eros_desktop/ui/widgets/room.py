"""How large a dialog may become: never larger than the window it belongs to, whatever the zoom."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

MARGIN = 16


def resize_within(dialog: QDialog, width: int, height: int) -> None:
    """Gives the dialog this size in pixels, or what its parent's window has room for."""
    parent = dialog.parentWidget()
    if parent is not None:
        window = parent.window()
        width, height = min(width, window.width() - MARGIN), min(height, window.height() - MARGIN)
    dialog.resize(width, height)
