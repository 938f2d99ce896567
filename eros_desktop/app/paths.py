"""Where things live on this machine: read-only data, and the workspace when nobody names one."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import platformdirs

APPLICATION = "EROS Desktop"
WORKSPACE_VARIABLE = "EROS_WORKSPACE"


def _candidates() -> list[Path]:
    """Folders that may hold `resources` and `migrations`: frozen bundle, wheel, checkout."""
    package = Path(__file__).resolve().parents[1]
    frozen = getattr(sys, "_MEIPASS", None)
    return [*([Path(frozen)] if frozen else []), package / "_data", package.parent]


def _is_data_root(folder: Path) -> bool:
    return (folder / "resources").is_dir() and (folder / "migrations" / "env.py").is_file()


@cache
def data_root() -> Path:
    """The folder with `resources` and `migrations` in a checkout, a wheel or a frozen bundle.

    Raises FileNotFoundError where the installation is incomplete; nothing can start without them.
    """
    candidates = _candidates()
    for folder in candidates:
        if _is_data_root(folder):
            return folder
    looked_in = ", ".join(str(folder) for folder in candidates)
    raise FileNotFoundError(
        f"The program's own data files are missing; looked in {looked_in}. Install it again."
    )


def resources_dir() -> Path:
    """Fonts, icons, reference data and schemas; read-only."""
    return data_root() / "resources"


def migrations_dir() -> Path:
    """The schema's history, for alembic; read-only."""
    return data_root() / "migrations"


def settings_dir() -> Path:
    """Where what holds for every workspace is kept: the user's configuration folder of this program.

    Nothing is created here.
    """
    return platformdirs.user_config_path(APPLICATION, appauthor=False)


def default_workspace() -> Path:
    """The workspace named by EROS_WORKSPACE, else `default` in the user's data folder.

    Nothing is created here (interfaces.md, Workspace).
    """
    named = os.environ.get(WORKSPACE_VARIABLE)
    if named:
        return Path(named).expanduser()
    return platformdirs.user_data_path(APPLICATION, appauthor=False) / "default"
