"""Every pane looks as it did: pictures of the planned demo, light and dark, at two sizes and scale factors.

A difference is either a fault or a change of looks: then look at the new pictures, and keep them with
`python -m pytest tests/ui/test_golden_pictures.py --update-golden`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from eros_desktop.ui.rendering import SMALLEST
from tests.support.repository import ROOT

pytestmark = pytest.mark.styled

GOLDEN = ROOT / "tests" / "golden" / "pictures"
CASES = (("1280", "720", "1"), ("1600", "1000", "1.5"))
VISIBLE = 40
"""Less than this of 255 in a colour nobody sees beside its neighbour; another machine's letters differ so."""

MOST_SHARE = 0.004
"""Of the picture: a line of text moved or missing is more."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}x{case[1]}@{case[2]}")
def test_every_pane_looks_as_it_did(
    case: tuple[str, str, str], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    subprocess.run(
        [sys.executable, "-m", "tests.support.golden_pictures", str(tmp_path), *case], cwd=ROOT, check=True
    )
    drawn = {file.name: file for file in tmp_path.glob("*.png")}
    suffix = f"-{case[0]}x{case[1]}@{case[2]}.png"
    if request.config.getoption("--update-golden"):
        GOLDEN.mkdir(parents=True, exist_ok=True)
        for old in GOLDEN.glob(f"*{suffix}"):
            old.unlink()
        for name, file in drawn.items():
            QImage(str(file)).save(str(GOLDEN / name), quality=SMALLEST)
    kept = {file.name: file for file in GOLDEN.glob(f"*{suffix}")}
    assert drawn.keys() == kept.keys()
    shares = {name: difference(drawn[name], kept[name]) for name in drawn}
    assert {name: share for name, share in shares.items() if share > MOST_SHARE} == {}


def test_a_picture_with_a_missing_line_differs(tmp_path: Path) -> None:
    file = next(iter(sorted(GOLDEN.glob("plan-light*.png"))))
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    image.save(str(tmp_path / "same.png"))
    for x in range(image.width() // 4):
        for y in range(100, 108):
            image.setPixelColor(x, y, "black")
    image.save(str(tmp_path / "other.png"))
    assert difference(tmp_path / "same.png", file) == 0
    assert difference(tmp_path / "other.png", file) > MOST_SHARE


def difference(one: Path, other: Path) -> float:
    """The share (0..1) of points that visibly differ; 1 for pictures of different sizes."""
    here, there = pixels(one), pixels(other)
    if here.shape != there.shape:
        return 1.0
    return float((np.abs(here - there).max(axis=2) > VISIBLE).mean())


def pixels(file: Path) -> NDArray[np.int16]:
    """(height, width, 3) colours 0..255."""
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(np.int16)
