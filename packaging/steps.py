"""The steps of ./check, each with its name and time; with arguments only pytest, with them.

The cheap steps all run, so that one call shows all that is wrong; the tests run only when they pass.
"""

import subprocess
import sys
import time
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


def run_tests(arguments):
    """The exit code of pytest; its output is shown as it comes."""
    return subprocess.run([sys.executable, "-m", "pytest", *arguments], cwd=ROOT, check=False).returncode


def main(arguments):
    if arguments:
        return run_tests(arguments)
    failed = [name for name, command in CHEAP if not passes(name, command)]
    if failed:
        print("failed:", ", ".join(failed), "- the tests were not run")
        return 1
    started = time.perf_counter()
    code = run_tests(["-q"])
    print(f"{'tests':<10} {'ok' if code == 0 else 'FAILED':<6} {time.perf_counter() - started:6.1f} s")
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
