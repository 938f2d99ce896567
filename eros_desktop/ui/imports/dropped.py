"""Files that are dropped onto the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def files_in(dragged: QMimeData) -> tuple[Path, ...]:
    """The files of this machine among what is dragged; folders and addresses of elsewhere are none."""
    if not dragged.hasUrls():
        return ()
    paths = (Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile())
    return tuple(path for path in paths if path.is_file())
