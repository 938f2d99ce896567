"""The steps of ./check, each with its name and time; with arguments only pytest, with them.

The cheap steps all run, so that one call shows all that is wrong; the tests run only when they pass.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True))"

CHEAP = (
    ("format", ["-m", "ruff", "format", "--check", "--quiet", "."]),
    ("style", ["-m", "ruff", "check", "--quiet", "."]),
    ("types", ["-m", "mypy", "--no-error-summary"]),
    ("imports", ["-c", LINT_IMPORTS]),
    ("dead code", ["-m", "vulture"]),
)


def passes(name, arguments):
    """Runs one step and shows its output only when it fails."""
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    verdict = "ok" if done.returncode == 0 else "FAILED"
    if done.returncode != 0:
        sys.stdout.write(done.stdout.decode("utf-8", "replace"))
    print(f"{name:<10} {verdict:<6} {time.perf_counter() - started:6.1f} s", flush=True)
    return done.returncode == 0


FIRST_HALF = ("ui", "app", "jobs", "cli", "store")
HALVES = (
    ("first half", [f"tests/{room}" for room in FIRST_HALF]),
    ("second half", ["tests", *(f"--ignore=tests/{room}" for room in FIRST_HALF)]),
)
"""The tests in two halves that take about as long as each other and run at the same time."""

MEMORY = Path("/dev/shm")
ROOMY = 4 * 1024**3
"""Bytes that must be free there."""


def scratch():
    """A folder for the files of the tests, in memory where there is some: no test asks a disk to outlive a
    loss of power, and waiting for disks would be a good part of the time.
    """
    in_memory = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOMY
    return tempfile.TemporaryDirectory(
        prefix="eros-check-", dir=MEMORY if in_memory else None, ignore_cleanup_errors=True
    )


def run_tests(arguments):
    """The exit code of pytest; its output is shown as it comes."""
    return subprocess.run([sys.executable, "-m", "pytest", *arguments], cwd=ROOT, check=False).returncode


def run_all_tests():
    """The exit code of the first half that failed, or 0; what each said is shown when both have ended."""
    with scratch() as folder:
        return run_halves(os.environ | {"TMPDIR": folder, "EROS_DEMOS": f"{folder}/demos"})


def run_halves(environment):
    running = [
        (
            name,
            subprocess.Popen(
                [sys.executable, "-m", "pytest", "-q", *places, "-o", f"cache_dir=.pytest_cache/{name[:5]}"],
                cwd=ROOT,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            ),
        )
        for name, places in HALVES
    ]
    with ThreadPoolExecutor() as threads:
        outputs = list(threads.map(lambda one: one[1].communicate()[0], running))
    for (name, _), output in zip(running, outputs, strict=True):
        print(f"--- {name}", flush=True)
        sys.stdout.write(output.decode("utf-8", "replace"))
    # A half that was killed has a code below 0, which is no success either.
    return next((abs(process.returncode) for _, process in running if process.returncode), 0)


def main(arguments):
    if arguments:
        return run_tests(arguments)
    failed = [name for name, command in CHEAP if not passes(name, command)]
    if failed:
        print("failed:", ", ".join(failed), "- the tests were not run")
        return 1
    started = time.perf_counter()
    code = run_all_tests()
    print(f"{'tests':<10} {'ok' if code == 0 else 'FAILED':<6} {time.perf_counter() - started:6.1f} s")
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
