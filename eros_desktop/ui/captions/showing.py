"""What the side panel is about: follows the selection, keeps unsaved texts, reads what a page needs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.captions.acting import Acting
from eros_desktop.ui.captions.columns import SheetRow
from eros_desktop.ui.captions.detail import TEXT, DetailPanel
from eros_desktop.ui.captions.draft import NEW, Draft, draft_of, from_dict
from eros_desktop.ui.captions.options import Names
from eros_desktop.ui.captions.pages import Pages
from eros_desktop.ui.captions.sheet_model import SheetModel
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.latest import Latest
from eros_desktop.ui.widgets.choices import Choice
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.table import CaptionTable

_DRAFTS, _SEND_TYPE = "captions.drafts", "captions.send_type"
FIRST_SEND_TYPE = "ppv_unlock"
COUNTED_KINDS = 2000
"""Of larger selections only so many rows are asked for their type; the sentence names three."""


class Showing(QObject):
    """`added(caption_id)` once a new caption is stored. Everything here runs on the window's thread."""

    added = Signal(str)

    def __init__(
        self,
        context: PaneContext,
        names: Names,
        table: Table[SheetRow],
        detail: DetailPanel,
        acting: Acting,
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._context = context
        self._names = names
        self._table = table
        self._model: SheetModel = table.model  # type: ignore[assignment]  # the pane's own model
        self._detail = detail
        self._editor = detail.editor
        self._acting = acting
        self._chosen: list[str] = []
        self._shown: str | None = None
        self._judged_kind = ""
        self._may_edit = not context.services.is_read_only
        self._drafts = _kept_drafts(context.state.get(_DRAFTS, {}))
        self._check = Latest(context.runner, owner, "caption check")
        self._pages = Pages(context, names, detail, acting, owner)
        self._connect()

    def _connect(self) -> None:
        detail, editor = self._detail, self._editor
        editor.edited.connect(self._take_edit)
        editor.save.clicked.connect(self.save)
        editor.revert.clicked.connect(editor.go_back)
        detail.tab_shown.connect(lambda _tab: self._read_page())
        detail.send_type.picked.connect(self._take_send_type)
        detail.bulk.apply_asked.connect(self._change_all)
        detail.bulk.retire_asked.connect(self.retire_or_restore)
        detail.bulk.restore_asked.connect(lambda: self._acting.restore(self._chosen))
        wishes = detail.twins.wishes
        wishes.merge_asked.connect(self._acting.merge)
        wishes.undo_asked.connect(self._acting.undo_merge)
        names = self._names
        detail.send_type.set_choices([Choice(names.send_type(key), payload=key) for key in names.send_types])
        self._judge("")

    def _judge(self, kind: str) -> None:
        """Judges a caption of that type as what was chosen last, or as what such captions are for."""
        self._judged_kind = kind
        wished = str(self._context.state.get(_SEND_TYPE, FIRST_SEND_TYPE))
        self._detail.send_type.show_value(self._names.judged_as(kind, wished))

    def offer(self, kinds: Sequence[str], bank: CaptionTable) -> None:
        """What the fields offer: the types and contents there are."""
        none = Choice(tr("None"), payload=None)
        types = [Choice(formats.name_of(kind), payload=kind) for kind in kinds]
        keys = sorted({*self._names.contents, *bank.content_type_names}, key=self._names.content)
        contents = [none, *(Choice(self._names.content(key), payload=key) for key in keys)]
        personas = [none, *(Choice(formats.name_of(key), payload=key) for key in bank.persona_names)]
        tones = [none, *(Choice(formats.name_of(key), payload=key) for key in bank.tone_names)]
        self._editor.set_choices(types, contents, personas, tones)
        self._detail.bulk.set_choices(types, contents)

    # -- what is chosen ---------------------------------------------------------------------

    def show_chosen(self, ids: Sequence[str]) -> None:
        """Another selection; the same one changes nothing in view."""
        if list(ids) == self._chosen and not (self._shown == NEW and ids):
            return
        self._chosen = list(ids)
        if not ids and self._shown == NEW:
            return
        self._show()

    def show_new(self) -> None:
        """An empty editor, or the new caption that was not finished."""
        self._chosen, self._shown = [], NEW
        self._detail.show_one(NEW, is_active=True, twins=0, may_edit=self._may_edit)
        self._editor.show_draft(Draft(), self._drafts.get(NEW, Draft()), may_edit=self._may_edit)
        self._editor.show_facts(())
        self._editor.text.setFocus()
        self._judge(self._editor.draft().caption_type)
        self._read_check()

    def refresh(self) -> None:
        """The data or the look changed: what is in view is shown again, unsaved typing stays."""
        if self._shown == NEW:
            return
        known = [one for one in self._chosen if self._row(one) is not None]
        if len(known) == 1 and known[0] == self._shown:
            self._chosen = known
            self._show_stored(known[0])
        else:
            self._chosen = known
            self._show()

    def _show(self) -> None:
        if len(self._chosen) == 1:
            self._show_one(self._chosen[0])
        elif self._chosen:
            self._shown = None
            self._show_many()
        else:
            self._shown = None
            self._detail.show_nothing()

    def _row(self, caption_id: str) -> int | None:
        return self._model.sheet.row_of(caption_id) if self._model.sheet is not None else None

    def _show_one(self, caption_id: str) -> None:
        sheet, row = self._model.sheet, self._row(caption_id)
        if sheet is None or row is None:
            return
        self._shown = caption_id
        stored = draft_of(sheet, row)
        self._editor.show_draft(stored, self._drafts.get(caption_id, stored), may_edit=self._may_edit)
        self._judge(self._editor.draft().caption_type)
        self._show_frame(caption_id)
        self._read_page()

    def _show_stored(self, caption_id: str) -> None:
        sheet, row = self._model.sheet, self._row(caption_id)
        if sheet is not None and row is not None:
            self._editor.show_stored(draft_of(sheet, row))
            self._show_frame(caption_id)
            self._read_page()

    def _show_frame(self, caption_id: str) -> None:
        row = self._row(caption_id)
        if self._model.sheet is None or row is None:
            return
        one = SheetRow(self._model.sheet, row)
        cells = {column.key: column.text(column.value(one)) for column in self._model.columns}
        is_active = bool(one.sheet.cell(row, "active"))
        size = int(one.sheet.family_size[row])
        self._detail.show_one(
            caption_id, is_active=is_active, twins=max(0, size - 1), may_edit=self._may_edit
        )
        self._editor.show_facts(
            (
                (
                    tr("Score"),
                    tr("{score} of 100").format(score=cells["score"])
                    if cells["score"] != formats.NONE
                    else tr("Not known yet"),
                ),
                (tr("Freshness"), tr("{score} of 100").format(score=cells["freshness"])),
                (tr("Sends"), cells["sends"]),
                (
                    tr("Earned"),
                    tr("${amount}").format(amount=cells["earned"]) if cells["earned"] != formats.NONE else "",
                ),
                (tr("Last used"), cells["used"] if cells["used"] != formats.NONE else tr("Never")),
                (tr("Emoji"), cells["emoji"]),
            )
        )

    def _show_many(self) -> None:
        sheet = self._model.sheet
        if sheet is None:
            return
        rows = [row for one in self._chosen if (row := sheet.row_of(one)) is not None]
        active = sum(bool(sheet.bank.is_active[row]) for row in rows)
        kinds = {sheet.cell(row, "type") for row in rows[:COUNTED_KINDS]}
        named = sorted(formats.name_of(str(kind)) for kind in kinds if kind)
        self._detail.bulk.show_chosen(len(rows), active, named, may_edit=self._may_edit)
        self._detail.show_many()

    # -- what a page needs ------------------------------------------------------------------

    def _take_send_type(self, key: object) -> None:
        self._context.state.set(_SEND_TYPE, key)
        self._read_page()

    @property
    def _send_type(self) -> str:
        return str(self._detail.send_type.value or FIRST_SEND_TYPE)

    def _read_page(self) -> None:
        if self._shown is None:
            return
        if self._detail.tab == TEXT:
            self._read_check()
        elif self._shown != NEW:
            self._pages.read(self._shown, self._send_type)

    def _read_check(self) -> None:
        services, draft = self._context.services, self._editor.draft()
        reference, send_type = services.reference, self._send_type
        creator, text = self._context.selection.creator_id, draft.caption_text
        kind, price = draft.caption_type or None, draft.price_cents
        known = send_type if send_type in reference.send_types else None
        self._check.ask(
            lambda _job: _checked(services, text, known, creator, kind, price),
            lambda report: self._show_report(text, report),
            self._show_check_failure,
        )

    def _show_report(self, text: str, report: Any) -> None:
        if self._editor.text.text() != text:
            return
        if isinstance(report, InvalidInput):
            self._show_check_failure(report)
        else:
            self._editor.show_report(report)

    def _show_check_failure(self, error: Exception) -> None:
        is_empty_new = self._shown == NEW and not self._editor.text.text().strip()
        self._editor.show_report_failure("" if is_empty_new else formats.told(sentence(error)))

    # -- what is edited ---------------------------------------------------------------------

    def _take_edit(self) -> None:
        if self._shown is None:
            return
        if self._editor.is_dirty:
            self._drafts[self._shown] = self._editor.draft()
        else:
            self._drafts.pop(self._shown, None)
        self._keep_drafts()
        if self._editor.draft().caption_type != self._judged_kind:
            self._judge(self._editor.draft().caption_type)
        self._read_check()

    def save(self) -> None:
        """Stores what stands in the editor or is to change in all, when it differs and can be stored."""
        editor, caption_id = self._editor, self._shown
        if caption_id is None:
            if len(self._chosen) > 1:
                self._detail.bulk.apply.click()
            return
        if not editor.save.isEnabled():
            editor.ask_for_type()
            return
        draft = editor.draft()
        if caption_id == NEW:
            self._acting.add(draft, self._take_added, self._refuse)
            return
        fields = draft.differing(editor.stored)
        self._acting.change(
            [caption_id], fields, lambda _c: self._take_saved(caption_id, draft), self._refuse
        )

    def _take_saved(self, caption_id: str, draft: Draft) -> None:
        if self._drafts.get(caption_id) == draft:
            del self._drafts[caption_id]
            self._keep_drafts()
        if self._shown == caption_id:
            self._editor.show_stored(draft)

    def _take_added(self, caption_id: str) -> None:
        self._drafts.pop(NEW, None)
        self._keep_drafts()
        self._shown = None
        self.added.emit(caption_id)

    def _refuse(self, error: Exception) -> None:
        """What was typed stays; why it was not stored stands beside it."""
        self._editor.show_problem(formats.told(sentence(error)))
        self._context.runner.failed.emit(error)

    def _change_all(self, fields: dict[str, Any]) -> None:
        if fields and self._chosen:
            self._acting.change(
                self._chosen,
                fields,
                lambda _change: self._detail.bulk.clear(),
                self._context.runner.failed.emit,
            )

    def retire_or_restore(self) -> None:
        """Retires the chosen captions; when all of them are retired, brings them back."""
        rows = [(one, row) for one in self._chosen if (row := self._row(one)) is not None]
        if self._model.sheet is None or not rows or not self._may_edit:
            return
        active = [one for one, row in rows if self._model.sheet.bank.is_active[row]]
        if active:
            self._acting.retire(active)
        else:
            self._acting.restore([one for one, _row in rows])

    def _keep_drafts(self) -> None:
        """Unsaved texts outlive the window."""
        kept = {caption_id: draft.to_dict() for caption_id, draft in self._drafts.items()}
        self._context.state.set(_DRAFTS, kept)


def _checked(
    services: Any, text: str, send_type: str | None, creator: Any, kind: str | None, price: int | None
) -> Any:
    """The report, or why the text cannot be stored: half-written texts are no failures of a read."""
    try:
        services.caption_editor.preview(text)
    except InvalidInput as refusal:
        return refusal
    return services.caption_checks.check(
        text, send_type, creator_id=creator, caption_type=kind, price_cents=price
    )


def _kept_drafts(kept: dict[str, Any]) -> dict[str, Draft]:
    drafts = {caption_id: from_dict(one) for caption_id, one in kept.items() if isinstance(one, dict)}
    return {caption_id: draft for caption_id, draft in drafts.items() if draft is not None}
