"""Once with a real mouse: events as an X server sends them, not as a test makes them."""

from __future__ import annotations

import json
import os
import runpy
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.support.repository import ROOT

TOOLS = ("Xvfb", "xdotool")


@pytest.fixture
def display() -> Iterator[str]:
    """The name of an X display that nobody else uses."""
    libraries = runpy.run_path(str(ROOT / "packaging" / "syslibs.py"))["missing"]({"QT_QPA_PLATFORM": "xcb"})
    missing = [tool for tool in TOOLS if shutil.which(tool) is None] + libraries
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def test_a_card_is_dragged_with_a_real_mouse_and_escape_leaves_it(display: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.real_drag"],
        cwd=ROOT,
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout) == {
        "escaped": [],
        "dropped": ["Moved PPV Unlock, Mon 13:07 to Wed 12:00"],
    }
