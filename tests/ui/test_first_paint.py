"""The frame is painted before anything heavy is imported."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.support.repository import ROOT

HEAVY = {"alembic", "numpy", "platformdirs", "python_calamine", "sqlalchemy"}


@pytest.mark.parametrize(
    "module", ["eros_desktop.ui.main_window", "eros_desktop.ui.opening", "eros_desktop.ui.rendering"]
)
def test_the_window_needs_only_qt(module: str) -> None:
    code = f"import json, sys\nimport {module}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in json.loads(done.stdout)}
    assert "PySide6" in loaded
    assert loaded.isdisjoint(HEAVY)
