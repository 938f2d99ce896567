"""Whole commands from a cold process: planning everyone, memory, and the first paint of the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from tests.benchmarks.full_scale import TODAY, WEEK, copied
from tests.support.repository import ROOT

NAIVE_WINDOW = """
import sqlite3, sys
import alembic, numpy, sqlalchemy, sqlalchemy.orm
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
application = QApplication([])
model = QStandardItemModel()
for row in sqlite3.connect(sys.argv[1]).execute("SELECT * FROM caption_bank"):
    model.appendRow([QStandardItem(str(cell)) for cell in row])
window, table = QMainWindow(), QTableView()
table.setModel(model)
window.setCentralWidget(table)
window.show()
application.processEvents()
window.grab()
"""

WITH_PEAK = """
import re, sys
from pathlib import Path
from eros_desktop.app.main import main
code = main(sys.argv[1:])
status = Path("/proc/self/status").read_text()
print(re.search(r"VmHWM:\\s+(\\d+)", status)[1], file=sys.stderr)
raise SystemExit(code)
"""
"""The peak is read from the process itself: the system counts a parent's memory for its child too."""

FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from eros_desktop.app.run import start
application = QApplication([])
started = start(application, Path(sys.argv[1]))
started.window.grab()
print("painted", flush=True)
if sys.argv[2] == "usable":
    from eros_desktop.ui.rendering import settle
    settle(started.window)
    print("usable", flush=True)
started.stop()
"""


def plan_everyone(place: Path) -> tuple[float, float]:
    """Seconds and peak megabytes of `plan --all` at full scale, started cold."""
    with copied(place) as copy:
        command = [
            sys.executable, "-c", WITH_PEAK, "--workspace", str(copy), "--today", TODAY.isoformat(),
            "--quiet", "plan", "--all", "--week", str(WEEK),
        ]  # fmt: skip
        started = perf_counter()
        ended = subprocess.run(
            command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        seconds = perf_counter() - started
    return seconds, int(ended.stderr.split()[-1]) / 1024


def first_paint(demo: Path) -> tuple[float, float, float]:
    """Milliseconds from process start to the naive window, to our first paint, and until ours is usable."""
    naive = _until_end([sys.executable, "-c", NAIVE_WINDOW, str(demo / "eros.db")])
    painted = _until_line([sys.executable, "-c", FIRST_PAINT, str(demo), "painted"], "painted")
    usable = _until_line([sys.executable, "-c", FIRST_PAINT, str(demo), "usable"], "usable")
    return naive, painted, usable


def _environment() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def _until_end(command: list[str]) -> float:
    started = perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, env=_environment(), stdout=subprocess.DEVNULL)
    return (perf_counter() - started) * 1000


def _until_line(command: list[str], line: str) -> float:
    started = perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=_environment(), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for said in process.stdout:
            if said.strip() == line:
                seconds = perf_counter() - started
        if process.wait() != 0:
            raise RuntimeError(f"the window ended with exit code {process.returncode}")
    return seconds * 1000
