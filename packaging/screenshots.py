"""Pictures of every pane in light and dark and several sizes, or those the README shows.

    python packaging/screenshots.py FOLDER [--workspace DIR] [--today YYYY-MM-DD]
    python packaging/screenshots.py --readme [--today YYYY-MM-DD]      # writes packaging/pictures

Needs no display. Without a workspace it fills a temporary demo; the same date gives the same pictures, but
for the times in the journal.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

MOST_BYTES = 300_000
"""So large may a picture of the README be."""

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))


def _arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Writes pictures of every pane.")
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "packaging" / "pictures")
    parser.add_argument(
        "--readme", action="store_true", help="those of the README: of the demo, one or two of each pane"
    )
    parser.add_argument("--workspace", type=Path)
    parser.add_argument("--today", type=date.fromisoformat)
    asked = parser.parse_args(given)
    if asked.readme and asked.workspace:
        parser.error("--readme works in a demo of its own; leave --workspace out")
    return asked


def main(given: Sequence[str] | None = None) -> int:
    """Renders and says what was written; 1 when the workspace could not be opened."""
    asked = _arguments(given)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        return _render(asked, asked.workspace or Path(scratch))


def _render(asked: argparse.Namespace, workspace: Path) -> int:
    from PySide6.QtWidgets import QApplication

    from eros_desktop.app.run import start
    from eros_desktop.ui.captions.portrait import render_captions
    from eros_desktop.ui.plan.portrait import render_plan
    from eros_desktop.ui.portraits import render_workplaces
    from eros_desktop.ui.rendering import render_panes, settle

    started = start(QApplication([]), workspace, demo=True, today=asked.today)
    try:
        settle(started.window)
        if started.window.desk is None:
            notice = started.window.banner.notice
            print(f"error: {notice.text if notice else 'the workspace did not open'}", file=sys.stderr)
            return 1
        readme = (render_plan, render_captions, render_workplaces)
        for render in readme if asked.readme else (render_panes,):
            for file in render(started.window, asked.folder):
                if asked.readme and file.stat().st_size > MOST_BYTES:
                    _slim(file)
                print(file)
        return 0
    finally:
        started.window.close()
        started.stop()


def _slim(file: Path) -> None:
    """Keeps the 256 most frequent colours: a third of the size, and text and areas look the same."""
    import numpy as np
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    colours, counts = np.unique(np.frombuffer(image.constBits(), dtype=np.uint32), return_counts=True)
    table = [int(colour) for colour in colours[np.argsort(-counts, kind="stable")[:256]]]
    nearest = Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, table, nearest).save(str(file), quality=0)


if __name__ == "__main__":
    raise SystemExit(main())
