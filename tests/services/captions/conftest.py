"""A small bank of its own for work on captions: twins, a copy, and captions nobody resembles."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.store.database import FILE_NAME
from tests.support.demo import demo_folder, opened

BEACH = "New pictures from the long beach are waiting for you, tell me which one you like best"
TEXTS = {
    "fam-a": BEACH,
    "fam-b": f"{BEACH}!",
    "fam-c": f"{BEACH} 🌊🌊",
    "fam-d": BEACH.upper(),
    "fam-x": "The winter market opens at noon and I kept a table with candles for us",
}


def add_captions(workspace: Workspace, texts: dict[str, str], folder: Path) -> None:
    """Imports captions as a file would bring them."""
    file = folder / f"{min(texts)}.csv"
    lines = [f'{caption_id},"{text}",bump_normal,solo' for caption_id, text in texts.items()]
    file.write_text("\n".join(["caption_id,caption_text,caption_type,content_type", *lines]), "utf-8")
    workspace.services.imports.run("captions", [file])


@pytest.fixture(scope="session")
def bank_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo with the captions above, to be copied."""
    folder = tmp_path_factory.mktemp("bank")
    with opened(demo_folder(folder / "demo")) as workspace:
        add_captions(workspace, TEXTS, folder)
    return folder / "demo" / FILE_NAME


@pytest.fixture
def bank(bank_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The demo with the captions above."""
    (tmp_path / "demo").mkdir()
    shutil.copy(bank_file, tmp_path / "demo" / FILE_NAME)
    with opened(tmp_path / "demo") as workspace:
        yield workspace
