"""Every setting by name, for those who look for one: its key, its title and the card it stands in. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.ui.settings.fields import GROUPS, WEIGHTS
from eros_desktop.words import declared


@dataclass(frozen=True, slots=True)
class SettingPlace:
    """`key` is that of the field; `title` and `group` are declared texts."""

    key: str
    title: str
    group: str


APPEARANCE = declared("Appearance")
KEYBOARD = declared("Keyboard")
PLANNING = declared("Planning")
WORKSPACE = declared("Workspace")

PLACES: tuple[SettingPlace, ...] = (
    SettingPlace("theme", declared("Theme"), APPEARANCE),
    SettingPlace("zoom", declared("Zoom"), APPEARANCE),
    SettingPlace("language", declared("Language"), APPEARANCE),
    SettingPlace("keys", declared("Shortcuts"), KEYBOARD),
    SettingPlace("presets", declared("Set of weights"), PLANNING),
    *(SettingPlace(key, title, PLANNING) for key, title, _ in WEIGHTS),
    *(SettingPlace(field.key, field.title, PLANNING) for group in GROUPS for field in group.fields),
    SettingPlace("folder", declared("Folder of the workspace"), WORKSPACE),
)
