"""Names the system packages that Qt needs on this machine and cannot find.

Qt aborts the whole process when a library or its platform is missing, so this looks before Qt is loaded.
Standard library only: it also runs on a machine where nothing is installed yet.
"""

import ctypes
import os
import sys
from pathlib import Path

# What Qt loads even off screen: library -> Debian package.
CORE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
}

# What a window on X needs besides.
XCB = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# What a window on Wayland needs besides.
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}

EMOJI_PACKAGE = "fonts-noto-color-emoji"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def platforms(environment):
    """The window systems Qt will use: its own setting first, then what the session offers."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if chosen:
        return {name.split(":")[0].split("-")[0] for name in chosen.split(";")}
    wayland = environment.get("WAYLAND_DISPLAY")
    if wayland and (environment.get("XDG_SESSION_TYPE") == "wayland" or not environment.get("DISPLAY")):
        return {"wayland"}
    return {"xcb"} if environment.get("DISPLAY") else set()


def wanted(environment):
    """Library -> package for this session."""
    used = platforms(environment)
    return CORE | (XCB if "xcb" in used else {}) | (WAYLAND if "wayland" in used else {})


def is_loadable(library):
    """Whether the dynamic linker finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(environment):
    """Packages whose library cannot be loaded, in a fixed order. Empty anywhere but on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in wanted(environment).items() if not is_loadable(library)]


def has_emoji():
    """Whether some installed font is an emoji font, judged by its file name. True anywhere but on Linux."""
    if not sys.platform.startswith("linux"):
        return True
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(
        "emoji" in name.lower() for folder in folders for *_, names in os.walk(folder) for name in names
    )


def main(arguments):
    """One line: with `--emoji` the emoji package if none is here, else Python version and what is missing."""
    if arguments == ["--emoji"]:
        print("" if has_emoji() else EMOJI_PACKAGE)
    else:
        print(*("{}.{}".format(*sys.version_info[:2]), *missing(os.environ)))


if __name__ == "__main__":
    main(sys.argv[1:])
