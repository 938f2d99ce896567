"""The shape of the house, held by tests: who may import whom, how big things get, what loads when."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

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


Found = Mapping[str, object]
"""What is wrong, by file: nothing when all is well."""


def wrong(paths: Iterable[Path], fault: Callable[[Shape], object]) -> Found:
    """What `fault` finds in each file, by its name; what is empty or false is no fault."""
    return {name(path): found for path in paths if (found := fault(shape(path)))}


def test_files_stay_small_and_free_of_globals_and_star_imports() -> None:
    assert wrong(EVERY_FILE, lambda one: [module for module in one.imports if module.endswith(".*")]) == {}
    assert wrong(EVERY_FILE, lambda one: one.lines > FILE_LINES and one.lines) == {}
    assert wrong(EVERY_FILE, lambda one: one.has_globals) == {}
    assert wrong(EVERY_FILE, lambda one: one.long_functions) == {}


def test_every_module_says_what_it_is_for() -> None:
    assert wrong(SOURCES, lambda one: not one.docstring) == {}


def test_package_files_hold_only_their_charter() -> None:
    packages = [path for path in SOURCES if path.name == "__init__.py"]
    rest = wrong(packages, lambda one: [code for code in one.body if not code.startswith("__version__ = ")])
    assert rest == {}
    with_version = wrong(packages, lambda one: one.body)
    assert with_version.keys() == {name(PACKAGE / "__init__.py")}


def test_the_domain_is_pure() -> None:
    domain = python_files(PACKAGE / "domain")
    assert wrong(domain, lambda one: [call for call in one.calls if call[1] in IMPURE_CALLS]) == {}
    unseeded = {("random", call) for call in RANDOM_WITHOUT_SEED}
    assert wrong(domain, lambda one: one.calls & unseeded) == {}


def test_jobs_know_no_use_case() -> None:
    jobs = python_files(PACKAGE / "jobs")
    allowed = (*JOBS_MAY_IMPORT, "eros_desktop.domain", "eros_desktop.services")
    ours = {path: [one for one in shape(path).imports if one.startswith("eros_desktop.")] for path in jobs}
    assert [(path, one) for path, found in ours.items() for one in found if not one.startswith(allowed)] == []
    use_cases = [
        (path, one)
        for path, found in ours.items()
        for one in found
        if one.startswith("eros_desktop.services.")
    ]
    assert [(path, one) for path, one in use_cases if not one.startswith(JOBS_MAY_IMPORT)] == []


def test_the_command_line_takes_only_the_bootstrap_from_app() -> None:
    def of_app(one: Shape) -> set[str]:
        found = {module for module in one.imports if module.startswith("eros_desktop.app.")}
        return {".".join(module.split(".")[:3]) for module in found} - CLI_MAY_IMPORT_OF_APP

    assert wrong(python_files(PACKAGE / "cli"), of_app) == {}


def test_tests_wait_for_conditions_not_for_clocks() -> None:
    sleeping = {(owner, call) for owner in WAITING_OBJECTS for call in SLEEPS}
    assert wrong(TESTS, lambda one: one.calls & sleeping) == {}


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
