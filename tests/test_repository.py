"""The repository itself: nothing of one machine or one package index in it, licences beside their files."""

from __future__ import annotations

import os
import re
import runpy
import shutil
import subprocess
import tomllib

import pytest

from tests.support.repository import ROOT, files, name, text_files

# Written apart, so that this file does not find itself.
INDEX_HOSTS = (
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "registry.npmjs" + ".org",
    "registry.yarnpkg" + ".com",
)
INDEX_OPTIONS = re.compile(
    r"(?<![\w-])--(?:extra-)?index" + r"-url|--find" + r"-links|--trusted" + r"-host|(?m:^\s*registry\s*=)"
)
MACHINE_PATH = re.compile(
    r"(?<![\w.~$})/-])/(?:root|work|tmp|farm|home/\w+|Users/\w+)(?=[/\s\"'`),;:]|$)", re.MULTILINE
)
# A file that must name such a path, and why.
MACHINE_PATHS_ALLOWED: dict[str, str] = {}
FORBIDDEN_LOCKS = {
    "Pipfile.lock",
    "package-lock.json",
    "package.json",
    "pnpm-lock.yaml",
    "poetry.lock",
    "pylock.toml",
    "uv.lock",
    "yarn.lock",
}
LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
REQUIREMENT_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*")
SCRIPTS = ("run", "check", ".ci/run", "packaging/smoke.sh")
TEXTS = {path: path.read_text("utf-8", errors="replace") for path in text_files()}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def requirements(file: str) -> list[str]:
    lines = (ROOT / "requirements" / file).read_text("utf-8").splitlines()
    return [line.strip() for line in lines if REQUIREMENT_NAME.match(line)]


def distribution(requirement: str) -> str:
    found = REQUIREMENT_NAME.match(requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found.group()).lower()


def locked() -> dict[str, str]:
    """Package -> everything its entry in the lock file says."""
    entries = LOCKED.findall((ROOT / "requirements.lock").read_text("utf-8"))
    return {distribution(package): f"{version}{rest}" for package, version, rest in entries}


def test_no_file_names_a_package_index() -> None:
    found = {
        name(path): named
        for path, text in TEXTS.items()
        if (named := [host for host in INDEX_HOSTS if host in text] + INDEX_OPTIONS.findall(text))
    }
    assert found == {}


def test_no_file_names_a_path_of_one_machine() -> None:
    found = {
        name(path): paths
        for path, text in TEXTS.items()
        if path.suffix != ".md" and (paths := MACHINE_PATH.findall(text))
    }
    assert found.keys() <= MACHINE_PATHS_ALLOWED.keys()


def test_the_searches_find_what_they_look_for() -> None:
    assert MACHINE_PATH.search('path = "/' + 'work/x"')
    assert MACHINE_PATH.search("see /" + "home/anna/notes")
    assert not MACHINE_PATH.search("https://example.com/work/x and ./tmp/y and $HOME/tmp")
    assert INDEX_OPTIONS.search("pip install --index" + "-url x")
    assert not INDEX_OPTIONS.search("uv pip compile --no-emit-index" + "-url")


def test_no_lock_file_that_writes_addresses() -> None:
    assert not FORBIDDEN_LOCKS.intersection(path.name for path in files())


def test_the_lock_pins_and_hashes_everything_and_names_no_address() -> None:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    assert "://" not in text
    entries = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert entries
    assert all(LOCKED.match(entry) for entry in entries)
    assert [package for package, entry in locked().items() if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("file", ["runtime.in", "development.in"])
def test_everything_required_is_locked(file: str) -> None:
    assert {distribution(requirement) for requirement in requirements(file)} <= set(locked())


def test_the_binding_is_locked_below_the_release_that_loses_references() -> None:
    assert locked()["pyside6-essentials"].startswith("6.11.")


def test_the_package_asks_for_what_the_lock_was_made_from() -> None:
    assert sorted(PROJECT["project"]["dependencies"]) == sorted(requirements("runtime.in"))


@pytest.mark.parametrize("requirement", requirements("runtime.in"), ids=distribution)
def test_the_readme_table_explains_each_dependency(requirement: str) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    rows = [line.lower() for line in readme.splitlines() if line.startswith("|")]
    assert [row for row in rows if distribution(requirement) in row.split("|")[1]]


def test_both_lists_of_system_packages_agree() -> None:
    script = (ROOT / "packaging" / "bootstrap.sh").read_text("utf-8")
    found = re.search(r'^EROS_QT_PACKAGES="([^"]+)"$', script, re.MULTILINE)
    assert found
    core = runpy.run_path(str(ROOT / "packaging" / "syslibs.py"))["CORE"]
    assert found.group(1).split() == list(core.values())


def test_the_probe_follows_the_session() -> None:
    platforms = runpy.run_path(str(ROOT / "packaging" / "syslibs.py"))["platforms"]
    x, wayland = {"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}
    assert platforms({}) == set()
    assert platforms(x) == {"xcb"}
    assert platforms(wayland) == {"wayland"}
    assert platforms(x | wayland) == {"xcb"}
    assert platforms(x | wayland | {"XDG_SESSION_TYPE": "wayland"}) == {"wayland"}
    assert platforms(x | {"QT_QPA_PLATFORM": "offscreen:configfile=a.json"}) == {"offscreen"}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no executable bit and has no sh")
@pytest.mark.parametrize("script", [*SCRIPTS, "packaging/bootstrap.sh"])
def test_scripts_parse_and_can_be_started(script: str) -> None:
    path = ROOT / script
    shell = shutil.which("sh")
    assert shell
    assert subprocess.run([shell, "-n", path], capture_output=True, check=False).returncode == 0
    assert script not in SCRIPTS or os.access(path, os.X_OK)


def test_fonts_ship_with_their_licence() -> None:
    fonts = list((ROOT / "resources" / "fonts").glob("*.ttf"))
    assert {font.stem for font in fonts} == {
        *(f"Inter-{weight}" for weight in ("Regular", "Medium", "SemiBold", "Bold")),
        "JetBrainsMono-Regular",
    }
    for font in fonts:
        licence = font.with_name(f"{font.stem.split('-')[0]}-LICENSE.txt").read_text("utf-8")
        assert "SIL OPEN FONT LICENSE" in licence.upper()


def test_icons_ship_with_their_licence_and_take_the_colour_of_the_text() -> None:
    folder = ROOT / "resources" / "icons"
    assert "ISC License" in (folder / "LICENSE.txt").read_text("utf-8")
    own = {"eros-desktop.svg"}
    for icon in folder.glob("*.svg"):
        drawing = icon.read_text("utf-8")
        assert icon.name in own or ("currentColor" in drawing and "@license lucide-static" in drawing), (
            icon.name
        )


def test_the_project_has_a_licence_and_says_what_changed() -> None:
    assert "MIT License" in (ROOT / "LICENSE").read_text("utf-8")
    assert PROJECT["project"]["license"] == "MIT"
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
