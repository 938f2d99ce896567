"""Ctrl+K: everything by name — actions, creators, captions, settings, pages of the guide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import CreatorId
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.services.captions.found import FoundCaption
from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.keys import shown_keys
from eros_desktop.ui.guide.pages import pages
from eros_desktop.ui.settings.places import PLACES
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choices import Choice, ChoicePopup
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.captions.sheet import SheetService

CAPTION_MATCHES = 8
FEWEST_LETTERS = 3
"""Captions are looked for from here on: shorter texts match nearly all of them."""

WIDTH, HEIGHT = 560, 440
RECENT = "palette.recent"
RECENT_KEPT = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """What a choice of the palette does. `key` names it across starts; empty for what is not remembered."""

    key: str
    follow: Callable[[], None]
    thing: object = None


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """How the palette reaches the parts of the window."""

    creator: Callable[[CreatorId], None]
    caption: Callable[[object], None]
    setting: Callable[[str], None]
    page: Callable[[str], None]


class CommandPalette(QObject):
    """Fills the popup and acts on what is chosen. It reads captions only once something is typed."""

    def __init__(
        self, theme: Theme, actions: ActionSet, popup_parent: QWidget, ways: Ways, runner: JobRunner
    ) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self._ways = ways
        self._runner = runner
        self._creators: Sequence[Creator] = ()
        self._sheets: SheetService | None = None
        self._state = WindowState()
        self.popup = ChoicePopup(
            tr("Search everything"),
            tr("Actions, creators, captions, settings, help"),
            theme,
            popup_parent,
        )
        self.popup.typed.connect(self._look_for_captions)
        self.popup.chosen.connect(self._follow)

    def set_creators(self, creators: Sequence[Creator]) -> None:
        self._creators = creators

    def set_workspace(self, sheets: SheetService | None, state: WindowState) -> None:
        """Captions of the workspace now open, None for none; `state` remembers what was chosen lately."""
        self._sheets, self._state = sheets, state

    def open(self, anchor: QWidget) -> None:
        """Everything that can be chosen now, under the anchor's right end."""
        recent: list[str] = self._state.get(RECENT, [])
        ages = {key: age for age, key in enumerate(recent)}
        self.popup.set_choices(
            [
                Choice(title, aside, trailing, icon, entry, is_enabled, ages.get(entry.key))
                for title, aside, trailing, icon, entry, is_enabled in self._everything()
            ]
        )
        pixels = self._theme.pixels
        self.popup.open_at(anchor, pixels(WIDTH), pixels(HEIGHT), from_right=True)

    def _everything(self) -> Iterator[tuple[str, str, str, str, Entry, bool]]:
        for spec, action in self._actions:
            if spec.key != "palette":
                entry = Entry(f"action {spec.key}", action.trigger, action)
                keys = shown_keys(self._actions.keys_of(spec.key))
                why = self._actions.why_not(spec.key)
                title = action.text().replace("&&", "&")
                aside = why or (tr(spec.tip) if spec.tip else "")
                yield title, aside, keys, spec.icon or "zap", entry, not why
        for one in self._creators:
            kind = (formats.page_type(one.page_type), formats.tier(one.performance_tier))
            entry = Entry(f"creator {one.creator_id}", _bound(self._ways.creator, one.creator_id), one)
            aside = formats.words((one.page_name, *kind))
            yield one.display_name, aside, tr("Creator"), "user", entry, True
        if self._actions["refresh"].isEnabled():
            for place in PLACES:
                entry = Entry(f"setting {place.key}", _bound(self._ways.setting, place.key), place)
                yield tr(place.title), tr(place.group), tr("Setting"), "settings", entry, True
        for page in pages():
            entry = Entry(f"page {page.key}", _bound(self._ways.page, page.key), page)
            yield page.title, "", tr("Guide"), "circle-help", entry, True

    def _look_for_captions(self, typed: str) -> None:
        """Off the window's thread: the first search of a workspace reads the bank."""
        sheets = self._sheets
        if sheets is None or len(typed.strip()) < FEWEST_LETTERS:
            return
        self._runner.query(
            self,
            "captions",
            lambda _job: sheets.first(typed, CAPTION_MATCHES),
            lambda found: self._show_captions(typed, found),
        )

    def _show_captions(self, typed: str, found: Sequence[FoundCaption]) -> None:
        if self.popup.isVisible() and self.popup.field.text() == typed:
            self.popup.set_extra([self._caption_choice(one) for one in found])

    def _caption_choice(self, found: FoundCaption) -> Choice:
        kinds = [formats.name_of(kind) for kind in (found.caption_type, found.content_type) if kind]
        score = tr("score {score}").format(score=formats.score(found.performance_score))
        entry = Entry("", _bound(self._ways.caption, found.caption_id), found)
        marks = formats.words((*kinds, score))
        return Choice(formats.one_line(found.caption_text), marks, tr("Caption"), "captions", entry)

    def _follow(self, choice: Choice) -> None:
        entry = choice.payload
        if not isinstance(entry, Entry):
            return
        if entry.key:
            before: list[str] = self._state.get(RECENT, [])
            others = [key for key in before if key != entry.key]
            self._state.set(RECENT, [entry.key, *others][:RECENT_KEPT])
        entry.follow()


Key = TypeVar("Key")


def _bound(follow: Callable[[Key], None], key: Key) -> Callable[[], None]:
    return lambda: follow(key)
