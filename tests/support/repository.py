"""The files of the project, as a test of the project itself sees them."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "eros_desktop"
MADE_HERE = {"__pycache__", "build", "dist", "htmlcov", "node_modules", "out"}
BINARY = {".db", ".ico", ".icns", ".png", ".ttf", ".xlsx"}


def _from_git() -> list[str] | None:
    """Committed and about-to-be-committed files, or None in a copy without git."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        return None
    command = [git, "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return [name for name in listed.stdout.decode("utf-8").split("\0") if name]


def _from_folder() -> list[str]:
    names = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    return [name.as_posix() for name in names if not _is_made_here(name)]


def _is_made_here(name: Path) -> bool:
    hidden = name.parts[0].startswith(".") and name.parts[0] not in {".ci", ".gitignore", ".gitattributes"}
    return hidden or not MADE_HERE.isdisjoint(name.parts)


@cache
def files() -> tuple[Path, ...]:
    """Every file of the project, without what is made on this machine."""
    names = _from_git() or _from_folder()
    return tuple(sorted(ROOT / name for name in set(names) if (ROOT / name).is_file()))


def text_files() -> list[Path]:
    return [path for path in files() if path.suffix not in BINARY]


def python_files(folder: Path) -> list[Path]:
    return [path for path in files() if path.suffix == ".py" and path.is_relative_to(folder)]


def name(path: Path) -> str:
    """The path inside the project, for test ids and messages."""
    return path.relative_to(ROOT).as_posix()
