"""What the side panel is about: follows the selection and reads what the tab in view needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from eros_desktop.domain.values import CreatorId
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.creators.acting import Acting
from eros_desktop.ui.creators.detail import (
    BULK,
    HISTORY,
    PERSONA,
    PROFILE,
    ROTATION,
    VAULT,
    VOLUME,
    CreatorPanel,
)
from eros_desktop.ui.creators.fields import persona_values, profile_values
from eros_desktop.ui.creators.history_page import SHOWN
from eros_desktop.ui.creators.override_dialog import OverrideDialog
from eros_desktop.ui.latest import Latest
from eros_desktop.ui.plan.zones import manager_zone
from eros_desktop.ui.widgets.follow import tip_with_keys
from eros_desktop.ui.widgets.form_page import FormPage
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.creator_work.overrides import Override
    from eros_desktop.services.creators import CreatorOverview

_TAB = "creators.tab"
NAMED = 4


class Showing(QObject):
    """Only the tab in view is read, and of quickly changing creators only the last."""

    def __init__(self, context: PaneContext, panel: CreatorPanel, acting: Acting, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context
        self._panel = panel
        self._acting = acting
        self._rows: Sequence[CreatorOverview] = ()
        self._latest = Latest(context.runner, self, "creator page")
        self._may_edit = not context.services.is_read_only
        panel.tabs.setCurrentIndex(context.state.get(_TAB, PROFILE))
        self._connect()

    def _connect(self) -> None:
        panel = self._panel
        panel.tab_shown.connect(self._take_tab)
        panel.plan.clicked.connect(lambda: self.open_week())
        panel.rest.clicked.connect(self.rest_or_recall)
        panel.page_made.connect(self._wire)
        self._context.selection.week_changed.connect(lambda _week: self._read_if(VOLUME))

    def _wire(self, page: int) -> None:
        """Connects a page that was just made."""
        wires = {
            PROFILE: lambda: self._wire_form(self._panel.profile, self._save_profile),
            PERSONA: lambda: self._wire_form(self._panel.persona, self._save_persona),
            VAULT: self._wire_vault,
            VOLUME: self._wire_volume,
            ROTATION: lambda: self._panel.turns.state_asked.connect(
                lambda state: self._of_one(lambda one: self._acting.set_rotation(one, state))
            ),
            HISTORY: self._wire_history,
            BULK: self._wire_bulk,
        }
        wires[page]()

    def _wire_form(self, page: FormPage, save: Callable[[dict[str, Any]], None]) -> None:
        page.save_asked.connect(save)
        tip_with_keys(page.save, self._context.actions, "creator_save", tr("Save"))

    def _wire_vault(self) -> None:
        page, acting = self._panel.vault, self._acting
        page.change_asked.connect(
            lambda names, values: self._of_one(lambda one: acting.change_vault(one, names, values))
        )
        page.note_asked.connect(lambda note: self._of_one(lambda one: acting.set_note(one, note)))

    def _wire_volume(self) -> None:
        page, acting = self._panel.volume, self._acting
        page.reading.attach(self._context)
        page.set_may_edit(self._may_edit)
        page.show_loading()
        page.flag_asked.connect(lambda name, on: self._of_one(lambda one: acting.set_flags(one, {name: on})))
        page.override_asked.connect(self._ask_override)
        page.end_asked.connect(acting.end_override)
        page.trigger_end_asked.connect(acting.end_trigger)
        page.again_asked.connect(self._read_tab)

    def _wire_history(self) -> None:
        wishes = self._panel.history.wishes
        wishes.undo_asked.connect(self._acting.undo)
        wishes.redo_asked.connect(self._acting.redo)

    def _wire_bulk(self) -> None:
        page = self._panel.bulk
        page.apply_asked.connect(lambda values: self._acting.change(self.ids, values, page.clear))
        page.rest_asked.connect(lambda active: self._acting.set_active(self.ids, active))

    @property
    def ids(self) -> list[CreatorId]:
        """The chosen creators."""
        return [row.creator.creator_id for row in self._rows]

    @property
    def one(self) -> CreatorOverview | None:
        """The creator in view, None when none or several are chosen."""
        return self._rows[0] if len(self._rows) == 1 else None

    def show_chosen(self, rows: Sequence[CreatorOverview]) -> None:
        """Shows one creator, several, or how to choose."""
        before = self.one.creator.creator_id if self.one else None
        self._rows = tuple(rows)
        panel, one = self._panel, self.one
        if one is not None:
            panel.show_one(one.creator, may_edit=self._may_edit)
            if one.creator.creator_id != before and panel.tab == VOLUME:
                panel.volume.show_loading()
            self._read_tab()
        elif self._rows:
            names = ", ".join(row.creator.display_name for row in self._rows[:NAMED])
            if len(self._rows) > NAMED:
                names = tr("{names} and {count} more").format(names=names, count=len(self._rows) - NAMED)
            active = sum(row.creator.is_active for row in self._rows)
            panel.show_many(len(self._rows), active, names, may_edit=self._may_edit)
        else:
            panel.show_nothing()

    def save(self) -> None:
        """Stores what was typed into the form in view."""
        form, said = self._panel.form, self._context.banner.info
        if not self._rows:
            said(tr("Choose a creator first."))
        elif form is not None and form.is_changed:
            form.ask()
        elif self.one is None and self._panel.bulk.apply.isEnabled():
            self._panel.bulk.apply.click()
        else:
            said(tr("There is nothing to save: nothing was changed here that is not stored."))

    def rest_or_recall(self) -> None:
        """Deactivates the chosen creators, or reactivates them when none of them is active."""
        if not self._rows:
            self._context.banner.info(tr("Choose a creator first."))
        elif self._may_edit:
            self._acting.set_active(self.ids, not any(row.creator.is_active for row in self._rows))

    def open_week(self, row: CreatorOverview | None = None) -> None:
        chosen = row or self.one
        if chosen is not None:
            self._context.selection.select_creator(chosen.creator.creator_id)
            self._context.go_to("plan")

    # -- reading ----------------------------------------------------------------------------

    def _take_tab(self, tab: int) -> None:
        self._context.state.set(_TAB, tab)
        self._read_tab()

    def _read_if(self, tab: int) -> None:
        if self._panel.tab == tab and self._panel.isVisible():
            self._read_tab()

    def _read_tab(self) -> None:
        row = self.one
        if row is None:
            return
        readers = {
            PROFILE: self._show_profile,
            PERSONA: self._show_persona,
            VAULT: self._read_vault,
            VOLUME: self._read_volume,
            ROTATION: self._read_turns,
            HISTORY: self._read_history,
        }
        readers[self._panel.tab](row)

    def _show_profile(self, row: CreatorOverview) -> None:
        creator = row.creator
        self._panel.profile.show_values(creator.creator_id, profile_values(creator), may_edit=self._may_edit)

    def _show_persona(self, row: CreatorOverview) -> None:
        values = persona_values(row.persona)
        self._panel.persona.show_values(row.creator.creator_id, values, may_edit=self._may_edit)

    def _read_vault(self, row: CreatorOverview) -> None:
        page, vaults, chosen = (
            self._panel.vault,
            self._context.services.creator_work.vaults,
            row.creator.creator_id,
        )
        page.show_loading()
        self._latest.ask(
            lambda _job: vaults.shelf(chosen),
            lambda found: page.show_shelf(found, may_edit=self._may_edit),
            lambda error: page.table.show_error(sentence(error), self._read_tab),
        )

    def _read_volume(self, row: CreatorOverview) -> None:
        reading, week = self._panel.volume.reading, self._context.selection.week
        if reading.card is not None and reading.card.creator_id != row.creator.creator_id:
            self._panel.volume.show_loading()
        reading.read(row.creator.creator_id, week)

    def _read_turns(self, row: CreatorOverview) -> None:
        page, turns, chosen = (
            self._panel.turns,
            self._context.services.creator_work.turns,
            row.creator.creator_id,
        )
        page.show_loading()
        self._latest.ask(
            lambda _job: turns.turns(chosen),
            lambda found: page.show_turns(found, may_edit=self._may_edit),
            lambda error: page.table.show_error(sentence(error), self._read_tab),
        )

    def _read_history(self, row: CreatorOverview) -> None:
        from eros_desktop.services.activity.entries import ActivityQuery

        page, activity = self._panel.history, self._context.services.activity
        query = ActivityQuery(creator_id=row.creator.creator_id)
        zone = manager_zone(self._context.state)
        page.show_loading()
        self._latest.ask(
            lambda _job: activity.entries(query, SHOWN),
            lambda found: page.show_entries(found, zone, may_edit=self._may_edit),
            lambda error: page.say(
                tr("The history could not be read"),
                formats.told(sentence(error)),
                tr("Try again"),
                self._read_tab,
            ),
        )

    # -- writing ----------------------------------------------------------------------------

    def _of_one(self, act: Any) -> None:
        if self.one is not None:
            act(self.one.creator.creator_id)

    def _save_profile(self, changes: dict[str, Any]) -> None:
        page, act = self._panel.profile, self._acting
        owner = page.owner
        self._of_one(
            lambda one: act.change(
                [one],
                changes,
                lambda: page.take_stored(owner, changes),
                lambda error: None if page.take_refusal(owner, error) else act.refuse(error),
            )
        )

    def _save_persona(self, changes: dict[str, Any]) -> None:
        page, act = self._panel.persona, self._acting
        owner = page.owner
        self._of_one(
            lambda one: act.change_persona(
                one,
                changes,
                lambda: page.take_stored(owner, changes),
                lambda error: None if page.take_refusal(owner, error) else act.refuse(error),
            )
        )

    def _ask_override(self, before: Override | None) -> None:
        from eros_desktop.services.creator_work.overrides import OverrideDraft

        week, theme = self._context.selection.week, self._context.theme
        start = before.draft if before is not None else OverrideDraft(week.monday, week.sunday)
        draft = OverrideDialog.ask(start, theme, self._panel.window())
        if draft is None:
            return
        if before is not None:
            self._acting.change_override(before.override_id, draft)
        else:
            self._of_one(lambda one: self._acting.add_override(one, draft))
