"""Draws every pane of the planned demo for `tests/ui/test_golden_pictures.py`, in a process of its own.

    python -m tests.support.golden_pictures FOLDER WIDTH HEIGHT SCALE

The scale has to be known before Qt is loaded. Pictures are written at half their size: that keeps them small,
and a letter that another machine draws a little wider does not matter. They are not packed, which takes as
long as drawing them; those that are kept are.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

UNPACKED = 100
"""Qt's quality of a PNG, 0 to 100: the lower, the longer it is packed."""


def main(folder: Path, size: tuple[int, int], scale: str) -> None:
    """Writes `<pane>-<theme>-<width>x<height>@<scale>.png` for every pane and theme."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = scale
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from eros_desktop.app.run import start
    from eros_desktop.ui.rendering import THEMES, settle
    from tests.support.demo import TODAY, shipped_planned

    with tempfile.TemporaryDirectory() as name:
        started = start(QApplication([]), shipped_planned(Path(name) / "week"), today=TODAY)
        window = started.window
        try:
            settle(window)
            assert window.desk is not None
            window.resize(*size)
            for scheme in THEMES:
                window.theme.set_scheme(scheme)
                for pane in window.desk.panes:
                    window.go_to(pane)
                    settle(window)
                    image = window.grab().toImage()
                    image.setDevicePixelRatio(1.0)
                    half = image.scaledToWidth(image.width() // 2, Qt.TransformationMode.SmoothTransformation)
                    file = folder / f"{pane}-{scheme.value}-{size[0]}x{size[1]}@{scale}.png"
                    if not half.save(str(file), quality=UNPACKED):
                        raise OSError(f"{file} could not be written")
        finally:
            window.close()
            started.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), (int(sys.argv[2]), int(sys.argv[3])), sys.argv[4])
