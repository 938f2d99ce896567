"""The shape of the house, held by tests: who may import whom, how big things get, what loads when."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.support.repository import PACKAGE, ROOT, name, python_files

FILE_LINES = 350
FUNCTION_LINES = 50
JOBS_MAY_IMPORT = ("eros_desktop.jobs", "eros_desktop.services.changes", "eros_desktop.services.progress")
CLI_MAY_IMPORT_OF_APP = {"eros_desktop.app.bootstrap", "eros_desktop.app.logs", "eros_desktop.app.paths"}
# Calls that would make a result depend on the moment or the machine.
IMPURE_CALLS = {
    "now",
    "today",
    "utcnow",
    "open",
    "read_text",
    "write_text",
    "getenv",
    "SystemRandom",
    "uuid4",
}
RANDOM_WITHOUT_SEED = {"choice", "choices", "randint", "random", "randrange", "sample", "shuffle", "uniform"}
SLEEPS = {"sleep", "wait", "qSleep", "qWait", "msleep"}
WAITING_OBJECTS = {"", "time", "qtbot", "QTest", "QThread"}

SOURCES = python_files(PACKAGE)
EVERY_FILE = python_files(ROOT)
TESTS = python_files(ROOT / "tests")


@dataclass(frozen=True, slots=True)
class Shape:
    """What the tests ask of a file, which is parsed once; its tree is not kept."""

    docstring: str
    body: tuple[str, ...]
    """The statements after the first, as code; of package files alone."""
    imports: tuple[str, ...]
    """Full names of the modules it imports, wherever in the file; `from x import *` is `x.*`."""
    calls: frozenset[tuple[str, str]]
    """(object, function): ("time", "sleep") of `time.sleep(1)`, ("", "open") of `open(x)`."""
    lines: int
    has_globals: bool
    long_functions: tuple[str, ...]


@cache
def shape(path: Path) -> Shape:
    text = path.read_text("utf-8")
    module = ast.parse(text, str(path))
    nodes = list(ast.walk(module))
    functions = [node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return Shape(
        docstring=(ast.get_docstring(module) or "").strip(),
        body=tuple(map(ast.unparse, module.body[1:])) if path.name == "__init__.py" else (),
        imports=tuple(imports_in(nodes)),
        calls=frozenset(calls_in(nodes)),
        lines=text.count("\n"),
        has_globals=any(isinstance(node, ast.Global) for node in nodes),
        long_functions=tuple(
            node.name for node in functions if (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES
        ),
    )


def imports_in(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}


def calls_in(nodes: list[ast.AST]) -> Iterator[tuple[str, str]]:
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield "", node.func.id
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            yield (owner.id if isinstance(owner, ast.Name) else "?"), node.func.attr


def modules_after(statement: str) -> set[str]:
    """Names in sys.modules of a fresh process after `statement`."""
    code = f"import sys, json\n{statement}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_imports_keep_the_contracts() -> None:
    """In a process of its own: import-linter sets up logging for the whole process."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode("utf-8", "replace")


@pytest.mark.parametrize("path", EVERY_FILE, ids=name)
def test_files_stay_small_and_free_of_globals_and_star_imports(path: Path) -> None:
    found = shape(path)
    assert not [module for module in found.imports if module.endswith(".*")]
    assert found.lines <= FILE_LINES
    assert not found.has_globals
    assert not found.long_functions


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert shape(path).docstring


@pytest.mark.parametrize("path", [path for path in SOURCES if path.name == "__init__.py"], ids=name)
def test_package_files_hold_only_their_charter(path: Path) -> None:
    rest = list(shape(path).body)
    if path.parent == PACKAGE:
        rest = [statement for statement in rest if not statement.startswith("__version__ = ")]
    assert not rest


@pytest.mark.parametrize("path", python_files(PACKAGE / "domain"), ids=name)
def test_the_domain_is_pure(path: Path) -> None:
    impure = [f"{owner}.{call}" for owner, call in shape(path).calls if call in IMPURE_CALLS]
    unseeded = [
        f"{owner}.{call}"
        for owner, call in shape(path).calls
        if owner == "random" and call in RANDOM_WITHOUT_SEED
    ]
    assert not impure + unseeded


@pytest.mark.parametrize("path", python_files(PACKAGE / "jobs"), ids=name)
def test_jobs_know_no_use_case(path: Path) -> None:
    ours = [module for module in shape(path).imports if module.startswith("eros_desktop.")]
    allowed = (*JOBS_MAY_IMPORT, "eros_desktop.domain", "eros_desktop.services")
    assert [module for module in ours if not module.startswith(allowed)] == []
    use_cases = [module for module in ours if module.startswith("eros_desktop.services.")]
    assert [module for module in use_cases if not module.startswith(JOBS_MAY_IMPORT)] == []


@pytest.mark.parametrize("path", python_files(PACKAGE / "cli"), ids=name)
def test_the_command_line_takes_only_the_bootstrap_from_app(path: Path) -> None:
    of_app = {
        ".".join(module.split(".")[:3])
        for module in shape(path).imports
        if module.startswith("eros_desktop.app.")
    }
    assert of_app <= CLI_MAY_IMPORT_OF_APP


@pytest.mark.parametrize("path", TESTS, ids=name)
def test_tests_wait_for_conditions_not_for_clocks(path: Path) -> None:
    sleeps = [
        f"{owner}.{call}" for owner, call in shape(path).calls if call in SLEEPS and owner in WAITING_OBJECTS
    ]
    assert not sleeps


def test_the_command_line_loads_no_qt() -> None:
    loaded = modules_after("import eros_desktop.cli.main")
    assert not {module for module in loaded if module.split(".")[0] in {"PySide6", "shiboken6"}}


def test_opening_a_workspace_loads_nothing_heavy() -> None:
    loaded = modules_after("import eros_desktop.app.bootstrap")
    assert "eros_desktop.services" in loaded
    assert loaded.isdisjoint(
        {"PySide6", "alembic", "highspy", "openpyxl", "pandas", "pyqtgraph", "python_calamine", "scipy"}
    )


def window_module() -> str:
    """The module of `app` that `app.main` opens the window with."""
    return min(
        module
        for module in shape(PACKAGE / "app" / "main.py").imports
        if module.startswith("eros_desktop.app.")
    )


def test_the_window_is_painted_before_heavy_imports() -> None:
    loaded = modules_after(f"import {window_module()}")
    assert "PySide6.QtWidgets" in loaded
    assert loaded.isdisjoint(
        {"alembic", "highspy", "numpy", "pandas", "pyqtgraph", "python_calamine", "scipy", "sqlalchemy"}
    )


def test_charts_are_drawn_in_one_room() -> None:
    """pyqtgraph has no types and takes half a second to load: `ui.charts` alone imports it."""
    users = {
        name(path) for path in SOURCES if "pyqtgraph" in {one.split(".")[0] for one in shape(path).imports}
    }
    assert users == {"eros_desktop/ui/charts/canvas.py", "eros_desktop/ui/charts/marks.py"}


def test_the_panes_are_made_before_charts_can_be_drawn() -> None:
    loaded = modules_after("import eros_desktop.ui.analytics.pane")
    assert "eros_desktop.ui.charts.picture" in loaded
    assert "pyqtgraph" not in loaded


def test_choosing_between_window_and_command_line_loads_neither() -> None:
    loaded = modules_after("import eros_desktop.app.main")
    assert loaded.isdisjoint({"PySide6", "alembic", "numpy", "sqlalchemy"})
