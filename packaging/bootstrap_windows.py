"""Makes .venv from requirements.lock on Windows; run by run.cmd and check.cmd with the `py` launcher.

Does there what bootstrap.sh does elsewhere: a stamp inside .venv says that it is complete; later calls only
look. Standard library only. Exit code 3 with one line when it cannot be done.
"""

import hashlib
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / "Scripts" / "python.exe"
STAMP = VENV / ".eros-stamp"
LOCK = ROOT / "requirements.lock"


def is_working():
    """Whether the Python of .venv starts and has pip."""
    if not PYTHON.is_file():
        return False
    return (
        subprocess.run([PYTHON, "-I", "-c", "import pip"], capture_output=True, check=False).returncode == 0
    )


def install():
    """Whether pip could install what the lock file names."""
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes", "-r", LOCK]
    return subprocess.run([PYTHON, "-m", "pip", "install", *options], check=False).returncode == 0


def say(text):
    print(f"eros: {text}", file=sys.stderr)


def make():
    say("making .venv")
    shutil.rmtree(VENV, ignore_errors=True)
    venv.create(VENV, with_pip=True)


def main():
    if sys.version_info < (3, 11):  # noqa: UP036 - runs before anything else looked at the version
        say("Python 3.11 or newer is needed")
        return 3
    want = f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()} {sys.version_info[0]}.{sys.version_info[1]}"
    if STAMP.is_file() and STAMP.read_text("utf-8") == want and PYTHON.is_file():
        return 0
    if not is_working():
        make()
    say("installing the pinned packages (about 150 MB the first time; one to two minutes) ...")
    if not install():
        say(
            "pip could not install requirements.lock: no network, or no package index that has these versions"
        )
        return 3
    STAMP.write_text(want, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
