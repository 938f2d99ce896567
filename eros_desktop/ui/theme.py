"""The look: Fusion, our own palette in light and dark, one type scale, a short style sheet."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from eros_desktop.ui.sheet import SHEET
from eros_desktop.ui.sheet_fields import FIELD_SHEET
from eros_desktop.ui.tones import DARK, LIGHT, Tones

TYPE_SCALE = {"caption": 11, "body": 13, "heading": 16, "title": 20}
"""Sizes in pixels at zoom 100 (panes.md, Look)."""

ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
"""Percent."""

FAMILY = "Inter"


class Scheme(Enum):
    """What the user chose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def install_resources(resources: Path) -> None:
    """Makes `icons:`, `fonts:` and `help:` paths known and loads the bundled fonts. Call after QApplication,
    before widgets.
    """
    QDir.setSearchPaths("icons", [str(resources / "icons")])
    QDir.setSearchPaths("fonts", [str(resources / "fonts")])
    QDir.setSearchPaths("help", [str(resources / "help")])
    for file in sorted((resources / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


class Theme(QObject):
    """The scheme and zoom in force; `changed` after every widget wears the new look."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        scheme: Scheme = Scheme.SYSTEM,
        zoom: int = 100,
        sheet: Callable[[Tones, int], str] | None = None,
    ) -> None:
        """`sheet` takes the place of `style_sheet`."""
        super().__init__()
        self._application = application
        self._scheme = scheme
        self._zoom = zoom
        self._sheet = sheet or style_sheet
        application.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def zoom(self) -> int:
        """Percent, one of ZOOM_STEPS."""
        return self._zoom

    @property
    def tones(self) -> Tones:
        """The colours in force, for those who paint themselves."""
        return self._tones

    def pixels(self, length: int) -> int:
        """A length of the 8-pixel grid at the zoom in force."""
        return round(length * self._zoom / 100)

    def font(self, role: str = "body", *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font of the type scale (`caption`, `body`, `heading`, `title`) with tabular figures."""
        font = QFont(FAMILY)
        font.setPixelSize(self.pixels(TYPE_SCALE[role]))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def wear(self, scheme: str, zoom: int) -> None:
        """Takes what was remembered: a Scheme's value and percent. An unknown scheme changes nothing."""
        known = {one.value: one for one in Scheme}
        if known.get(scheme, self._scheme) is not self._scheme:
            self.set_scheme(known[scheme])
        if zoom != self._zoom:
            self.set_zoom(zoom)

    def set_scheme(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._apply()

    def set_zoom(self, percent: int) -> None:
        """Takes the nearest of ZOOM_STEPS."""
        self._zoom = min(ZOOM_STEPS, key=lambda step: abs(step - percent))
        self._apply()

    def zoom_by(self, steps: int) -> None:
        """So many steps larger, or smaller when negative."""
        place = ZOOM_STEPS.index(self._zoom) + steps
        self.set_zoom(ZOOM_STEPS[max(0, min(len(ZOOM_STEPS) - 1, place))])

    def follow(self, owner: QObject, act: Callable[[], None]) -> None:
        """Does `act` whenever the look changes, as long as `owner` lives; a lambda connected to `changed`
        would be called long after its widgets are gone.
        """
        self.changed.connect(_Follower(owner, act).act)

    def _follow_system(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        is_dark = _system_is_dark() if self._scheme is Scheme.SYSTEM else self._scheme is Scheme.DARK
        self._tones = DARK if is_dark else LIGHT
        self._application.setFont(self.font())
        self._application.setPalette(palette(self.tones))
        sheet = self._sheet(self.tones, self._zoom)
        if sheet != self._application.styleSheet():  # Qt would dress every widget again in the same
            self._application.setStyleSheet(sheet)
        self.changed.emit()


class _Follower(QObject):
    """Goes with its owner, and its connections with it."""

    def __init__(self, owner: QObject, act: Callable[[], None]) -> None:
        super().__init__(owner)
        self._act = act

    def act(self) -> None:
        self._act()


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def palette(tones: Tones) -> QPalette:
    """The tones as Qt's own roles."""
    role = QPalette.ColorRole
    found = QPalette()
    for roles, colour in (
        ((role.Window, role.Button), tones.window),
        ((role.Base, role.Light), tones.surface),
        ((role.AlternateBase, role.Midlight), tones.sunken),
        ((role.WindowText, role.Text, role.ButtonText, role.BrightText), tones.text),
        ((role.ToolTipBase,), tones.text),
        ((role.ToolTipText,), tones.surface),
        ((role.PlaceholderText,), tones.muted),
        ((role.Mid, role.Dark, role.Shadow), tones.line),
        ((role.Highlight,), tones.accent_soft),
        ((role.HighlightedText,), tones.text),
        ((role.Accent,), tones.accent),
        ((role.Link, role.LinkVisited), tones.accent_ink),
    ):
        for one in roles:
            found.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        found.setColor(QPalette.ColorGroup.Disabled, one, QColor(tones.muted))
    return found


def style_sheet(tones: Tones, zoom: int) -> str:
    """The sheet with colours and sizes filled in."""
    colours = {name: getattr(tones, name) for name in Tones.__slots__ if name != "categories"}
    sizes = {f"size_{role}": f"{round(size * zoom / 100)}px" for role, size in TYPE_SCALE.items()}
    lengths = {
        f"px{length}": f"{round(length * zoom / 100)}px" for length in (4, 6, 8, 11, 12, 16, 20, 24, 28, 32)
    }
    return Template(SHEET + FIELD_SHEET).substitute(colours | sizes | lengths)
