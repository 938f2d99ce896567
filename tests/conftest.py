"""What every test stands on: a quiet, private machine, and nothing left behind.

Set before Qt is loaded: an off-screen platform with two screens (one at device pixel ratio 2), a home of its
own, no workspace from outside. The zone of the machine is left as it is: nothing may depend on it.
"""

from __future__ import annotations

import builtins
import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from eros_desktop.domain.reference import Reference
from tests.support import leftovers
from tests.support.repository import ROOT

PLAIN_IMPORT = builtins.__import__
HOME = Path(tempfile.mkdtemp(prefix="eros-tests-"))
PRIVATE = {
    "HOME": HOME,
    "XDG_CACHE_HOME": HOME / "cache",
    "XDG_CONFIG_HOME": HOME / "config",
    "XDG_DATA_HOME": HOME / "data",
    "XDG_STATE_HOME": HOME / "state",
}
QT_FIXTURES = frozenset({"qtbot", "qapp", "qtmodeltester"})


def _screens() -> str:
    """The off-screen platform; relative on Windows, where the colon of a drive would end the path."""
    screens = (
        Path("tests/support/screens.json") if os.name == "nt" else ROOT / "tests" / "support" / "screens.json"
    )
    return f"offscreen:configfile={screens}"


os.environ.setdefault("QT_QPA_PLATFORM", _screens())
os.environ.pop("EROS_WORKSPACE", None)
os.environ.update({name: str(folder) for name, folder in PRIVATE.items()})
os.environ.setdefault("EROS_DEMOS", str(HOME / "demos"))

# Timing differs between machines, so no example may fail for being slow.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="keep what is drawn now as how it looks")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Looks for no garbage where hardly anything is thrown away, and never again in what was made here."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


def pytest_collection_finish() -> None:
    """Takes back the import that PySide6 put in its place to look for `__feature__`, which nothing here uses:
    it is three times as slow, and Hypothesis imports with every value it draws.
    """
    builtins.__import__ = PLAIN_IMPORT


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def reference() -> Reference:
    """The reference data as it ships."""
    from eros_desktop.services.reference import load_reference

    return load_reference(ROOT / "resources" / "reference")


@pytest.fixture(autouse=True)
def no_stray_work(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a thread, a job or a running timer, or logs a WARNING it did not announce.

    A test that provokes a warning says so with `@pytest.mark.expects_log`, and looks at it with `caplog`.
    """
    threads = leftovers.threads()
    with leftovers.log_records() as records:
        yield
    found = leftovers.new_threads(threads)
    if QT_FIXTURES.intersection(request.fixturenames):  # a search through all objects, worth it only here
        found += leftovers.qt_work()
        leftovers.close_windows()
    if request.node.get_closest_marker("expects_log") is None:
        found += [f"log: {record.levelname} {record.name}: {record.getMessage()}" for record in records]
    assert not found, f"the test left behind: {found}"
