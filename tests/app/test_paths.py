"""Where things are found: from a checkout, a wheel and a frozen bundle."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from eros_desktop.app import paths
from tests.support.repository import ROOT


@pytest.fixture(autouse=True)
def forget_the_data_root() -> Iterator[None]:
    paths.data_root.cache_clear()
    yield
    paths.data_root.cache_clear()


def make_data(folder: Path) -> Path:
    (folder / "resources").mkdir(parents=True)
    (folder / "migrations").mkdir()
    (folder / "migrations" / "env.py").write_text("", "utf-8")
    return folder


def install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pretends that the package stands in `folder`."""
    module = folder / "eros_desktop" / "app" / "paths.py"
    monkeypatch.setattr(paths, "__file__", str(module))
    return folder


def test_a_checkout_uses_its_own_folders() -> None:
    assert paths.resources_dir() == ROOT / "resources"
    assert paths.migrations_dir() == ROOT / "migrations"


def test_a_wheel_uses_the_data_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = install(tmp_path, monkeypatch)
    data = make_data(site / "eros_desktop" / "_data")
    make_data(site)
    assert paths.data_root() == data


def test_a_frozen_bundle_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = make_data(tmp_path / "bundle")
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    assert paths.data_root() == bundle


def test_an_incomplete_installation_says_where_it_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch)
    with pytest.raises(FileNotFoundError, match="Install it again") as caught:
        paths.data_root()
    assert str(tmp_path / "eros_desktop" / "_data") in str(caught.value)


def test_the_environment_names_the_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EROS_WORKSPACE", str(tmp_path / "book"))
    assert paths.default_workspace() == tmp_path / "book"


def test_the_workspace_may_start_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EROS_WORKSPACE", "~/book")
    assert paths.default_workspace() == Path.home() / "book"


def test_else_the_workspace_is_in_the_users_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EROS_WORKSPACE", raising=False)
    workspace = paths.default_workspace()
    assert workspace.parts[-2:] == ("EROS Desktop", "default")
    assert not workspace.exists()
