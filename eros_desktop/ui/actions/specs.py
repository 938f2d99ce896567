"""What can be triggered, as values. A pane's own specs lie in its folder; these are the window's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from eros_desktop.words import declared


class Needs(Flag):
    """What must hold before an action may be used; kept in one place by ActionSet."""

    NOTHING = 0
    WORKSPACE = auto()
    WRITABLE = auto()
    CREATOR = auto()
    WEEK = auto()
    """The current creator has a stored week in view."""
    SELECTION = auto()
    CAPTION = auto()
    """A caption is selected in the Captions pane."""
    UNDO = auto()
    """There is something to undo."""
    REDO = auto()
    """There is something to do again."""
    ACTIVE = auto()
    """The current creator is not deactivated."""
    OPEN = auto()
    """The week in view is not queued or completed; also where nothing is planned yet."""
    DRAFT = auto()
    APPROVED = auto()
    CLOSED = auto()
    """What the week in view is; CLOSED is queued or completed."""
    AHEAD = auto()
    """The week in view has not clearly begun yet, wherever the page is."""
    BEGUN = auto()
    """The week in view is queued and has begun."""


WHY_NOT: tuple[tuple[Needs, str], ...] = (
    (Needs.WORKSPACE, declared("Open a workspace first")),
    (Needs.WRITABLE, declared("This workspace is open for reading only")),
    (Needs.CREATOR, declared("Choose a creator first")),
    (Needs.ACTIVE, declared("This creator is deactivated. Reactivate it in Creators to plan its weeks")),
    (Needs.AHEAD, declared("This week has begun, so it cannot be generated any more. Choose a later one")),
    (Needs.WEEK, declared("No week is planned here yet. Generate it first")),
    (Needs.OPEN, declared("This week is queued or completed. Reopen it first to change it")),
    (Needs.DRAFT, declared("This week is no draft, so it cannot be approved")),
    (Needs.APPROVED, declared("This week is not approved, so there is no approval to take back")),
    (Needs.BEGUN, declared("Only a queued week that has begun can be completed")),
    (Needs.CLOSED, declared("This week is neither queued nor completed, so it is open already")),
    (Needs.CAPTION, declared("Choose a caption first")),
    (Needs.UNDO, declared("There is nothing to undo")),
    (Needs.REDO, declared("There is nothing to do again")),
    (Needs.SELECTION, declared("Choose a send first")),
)
"""What to do where a condition is missing, the most fundamental first."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """`text` is how the user names it and `tip` says more, both declared texts; `menu` is one of MENUS;
    `shortcut` as Qt writes it, `""` for none.

    `icon` is a file name of resources/icons without `.svg`. A pane's action works from anywhere and opens
    its pane
    first; a local one (cut, delete, arrow keys) only while the keyboard is in the pane, or, with `is_in_view`
    (find, save), while the pane is in view.
    """

    key: str
    text: str
    menu: str
    shortcut: str = ""
    tip: str = ""
    needs: Needs = Needs.NOTHING
    icon: str = ""
    is_checkable: bool = False
    is_local: bool = False
    is_in_view: bool = False


MENUS = ("File", "Edit", "Plan", "Captions", "Data", "View", "Go", "Help")

WINDOW_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open_workspace", "Open a workspace …", "File", "Ctrl+O", icon="folder-open"),
    ActionSpec("welcome", "Welcome page", "File", tip="Demo, empty start, import", icon="sparkles"),
    ActionSpec("quit", "Quit", "File", "Ctrl+Q"),
    ActionSpec("undo", "Undo", "Edit", "Ctrl+Z", needs=Needs.WRITABLE | Needs.UNDO, icon="undo-2"),
    ActionSpec("redo", "Redo", "Edit", "Ctrl+Shift+Z", needs=Needs.WRITABLE | Needs.REDO, icon="redo-2"),
    ActionSpec("theme_system", "Theme: follow the system", "View", icon="monitor", is_checkable=True),
    ActionSpec("theme_light", "Theme: light", "View", icon="sun", is_checkable=True),
    ActionSpec("theme_dark", "Theme: dark", "View", icon="moon", is_checkable=True),
    ActionSpec("theme_toggle", "Switch between light and dark", "View", "Ctrl+Shift+L"),
    ActionSpec("zoom_in", "Zoom in", "View", "Ctrl++", icon="plus"),
    ActionSpec("zoom_out", "Zoom out", "View", "Ctrl+-", icon="minus"),
    ActionSpec("zoom_reset", "Zoom 100 %", "View", "Ctrl+0"),
    ActionSpec("rail", "Fold the rail", "View", "Ctrl+B", icon="panel-left", is_checkable=True),
    ActionSpec("refresh", "Read again", "View", "F5", needs=Needs.WORKSPACE, icon="refresh-cw"),
    ActionSpec("palette", "Search everything", "Go", "Ctrl+K", icon="search"),
    ActionSpec("pick_creator", "Choose a creator", "Go", "Ctrl+Shift+C", needs=Needs.WORKSPACE, icon="user"),
    ActionSpec("pick_week", "Choose a week", "Go", "Ctrl+Shift+W", needs=Needs.WORKSPACE, icon="calendar"),
    ActionSpec("week_before", "Previous week", "Go", "Alt+Left", needs=Needs.WORKSPACE, icon="chevron-left"),
    ActionSpec("week_after", "Next week", "Go", "Alt+Right", needs=Needs.WORKSPACE, icon="chevron-right"),
    ActionSpec("week_this", "This week", "Go", "Alt+Home", needs=Needs.WORKSPACE),
    ActionSpec("jobs", "Running and ended jobs", "View", "Ctrl+J", icon="activity"),
    ActionSpec("messages", "Past messages", "View", tip="Everything the banner has said", icon="info"),
    ActionSpec("shortcuts", "Keyboard shortcuts", "Help", "F1", icon="circle-help"),
    ActionSpec("guide", "User guide", "Help", "Shift+F1", "Help for what is in view", icon="info"),
    ActionSpec("about", "About EROS Desktop", "Help"),
)
