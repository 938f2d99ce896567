"""Ctrl+K: everything by name — actions, creators, captions, settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import CreatorId
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.services.captions.found import FoundCaption
from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choices import Choice, ChoicePopup
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.captions.sheet import SheetService

CAPTION_MATCHES = 8
FEWEST_LETTERS = 3
"""Captions are looked for from here on: shorter texts match nearly all of them."""

WIDTH = 560


class CommandPalette(QObject):
    """Fills the popup and acts on what is chosen. It reads captions only once something is typed."""

    def __init__(
        self,
        theme: Theme,
        actions: ActionSet,
        popup_parent: QWidget,
        show_creator: Callable[[CreatorId], None],
        show_caption: Callable[[object], None],
        runner: JobRunner,
    ) -> None:
        super().__init__()
        self._actions = actions
        self._show_creator = show_creator
        self._show_caption = show_caption
        self._runner = runner
        self._creators: Sequence[Creator] = ()
        self._sheets: SheetService | None = None
        self.popup = ChoicePopup(
            tr("Search everything"), tr("Actions, creators, captions, settings"), theme, popup_parent
        )
        self.popup.typed.connect(self._look_for_captions)
        self.popup.chosen.connect(self._follow)

    def set_creators(self, creators: Sequence[Creator]) -> None:
        self._creators = creators

    def set_captions(self, sheets: SheetService | None) -> None:
        """Captions of the workspace now open, None for none."""
        self._sheets = sheets

    def refill(self) -> None:
        """Collects what can be chosen now; call before opening."""
        self.popup.set_choices([*self._action_choices(), *(_creator_choice(one) for one in self._creators)])

    def _action_choices(self) -> list[Choice]:
        return [
            Choice(
                title=spec.text,
                trailing=spec.shortcut,
                icon=spec.icon or "zap",
                payload=action,
                is_enabled=action.isEnabled(),
            )
            for spec, action in self._actions
            if spec.key != "palette" and not spec.is_local
        ]

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
            self.popup.set_extra([_caption_choice(one) for one in found])

    def _follow(self, choice: Choice) -> None:
        payload = choice.payload
        if isinstance(payload, Creator):
            self._show_creator(payload.creator_id)
        elif isinstance(payload, FoundCaption):
            self._show_caption(payload.caption_id)
        elif isinstance(payload, QAction):
            payload.trigger()


def _creator_choice(creator: Creator) -> Choice:
    kind = formats.words((formats.page_type(creator.page_type), formats.tier(creator.performance_tier)))
    return Choice(
        creator.display_name, formats.words((creator.page_name, kind)), tr("Creator"), "user", creator
    )


def _caption_choice(found: FoundCaption) -> Choice:
    kinds = [formats.name_of(kind) for kind in (found.caption_type, found.content_type) if kind]
    marks = formats.words(
        (
            *kinds,
            tr("score {score}").format(score=formats.score(found.performance_score)),
        )
    )
    return Choice(formats.one_line(found.caption_text), marks, tr("Caption"), "captions", found)
