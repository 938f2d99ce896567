"""Rows that wait: why, what they hold, put right and run again, or set aside for good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from eros_desktop.jobs.runner import sentence
from eros_desktop.services.changes import Change
from eros_desktop.ui import formats
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.data.section import Section, listing
from eros_desktop.ui.data.waiting_side import WaitingSide
from eros_desktop.ui.icons import icon
from eros_desktop.ui.imports.drafts import kind_words
from eros_desktop.ui.imports.naming import file_words
from eros_desktop.ui.latest import Latest
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.models.paged import PAGE, Line, PagedModel
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.choices import Choice
from eros_desktop.ui.widgets.find_field import FindField
from eros_desktop.ui.widgets.flow import FlowLayout
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.jobs.job import Job
    from eros_desktop.services.bundle import Services
    from eros_desktop.services.imports.quarantine import WaitingRow

WAITING = "waiting"
STATUSES = (
    (WAITING, declared("Waiting")),
    ("imported", declared("Imported later")),
    ("linked", declared("Linked later")),
    ("discarded", declared("Aside")),
)
_Line = Line["WaitingRow"]


class WaitingSection(Section):
    """Filters above the table; the chosen row as a form at the side, several as what to do with them.

    `names_asked(name)` to say whose page a name is.
    """

    title = declared("Waiting rows")
    names_asked = Signal(str)

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        columns = _columns()
        self.model: PagedModel[WaitingRow] = PagedModel(columns, lambda row: row.quarantine_id)
        self.table: Table[_Line] = Table(
            declared("Waiting rows"), columns, self.model.key, context.state, model=self.model
        )
        self.finder = FindField(tr("Find waiting rows"), tr("Find words of the row or its file"), "")
        self.status = ChoiceButton(tr("State"), tr("State"), context.theme)
        self.reason = ChoiceButton(tr("Reason"), tr("Find a reason"), context.theme)
        self.everything = QPushButton(tr("Every import"))
        self.run_all = QPushButton(tr(" Run all again"))
        self.side = WaitingSide(context.theme)
        self.import_id: int | None = None
        self._listing = Latest(context.runner, self, "waiting rows")
        self._paging = Latest(context.runner, self, "more waiting rows")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.table.view.setSortingEnabled(False)
        self.table.room.least = 200
        self.status.set_choices([Choice(tr(name), payload=key) for key, name in STATUSES])
        self.status.show_value(WAITING)
        self.everything.setIcon(icon("x"))
        self.everything.setProperty("role", "chip")
        self.run_all.setIcon(icon("play"))
        self.everything.hide()
        self.run_all.setEnabled(False)
        self.reason.set_choices([Choice(tr("Every reason"), payload=None)])
        filters = QWidget()
        line = FlowLayout()
        inside = QVBoxLayout(filters)
        inside.setContentsMargins(0, 0, 0, 12)
        inside.addLayout(line)
        for choice in (self.status, self.reason):
            choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for part in (self.status, self.reason, self.everything, self.run_all):
            line.addWidget(part)
        self.context.theme.follow(self, self._fit)
        self._fit()
        left, _column = listing(self.finder, filters, self.table)
        self.put_beside(left, self.side, "waiting")
        self.lead(self.table, self.finder)

    def _fit(self) -> None:
        """Room for the words of the choices; what does not fit beside them goes on in a new line."""
        for part, width in ((self.status, 152), (self.reason, 240)):
            part.setFixedWidth(self.context.theme.pixels(width))

    def _connect(self) -> None:
        self.finder.field.textChanged.connect(lambda _text: self._look(first=True))
        self.finder.field.returnPressed.connect(self.table.enter)
        self.status.picked.connect(lambda _value: self._look(first=True))
        self.reason.picked.connect(lambda _value: self._look(first=True))
        self.everything.clicked.connect(lambda: self.show_import(None))
        self.run_all.clicked.connect(self._run_all)
        self.model.page_asked.connect(self._read_page)
        self.table.view.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.table.activated.connect(lambda _line: self.side.enter())
        side = self.side
        side.correct_asked.connect(self._correct)
        side.run_asked.connect(self._run)
        side.discard_asked.connect(self._discard)
        side.restore_asked.connect(self._restore)
        side.names_asked.connect(self.names_asked)

    # -- reading ----------------------------------------------------------------------------

    @property
    def _asked(self) -> Mapping[str, Any]:
        return {
            "import_id": self.import_id,
            "reason": self.reason.value,
            "status": self.status.value or WAITING,
            "words": self.finder.field.text().strip(),
            "told": formats.told,
        }

    def show_import(self, import_id: int | None) -> None:
        """Only the rows of one import, or those of all."""
        self.import_id = import_id
        self.reason.show_value(None)
        self._look(first=True)

    def reload(self) -> None:
        self.table.show_loading(tr("waiting rows"))
        self._look()

    def _look(self, *, first: bool = False) -> None:
        services, asked = self.context.services, self._asked
        number = 0 if first else max(0, self.table.view.rowAt(0)) // PAGE
        self._paging.forget()
        self._listing.ask(
            lambda _job: _read(services, asked, number),
            lambda found: self._show(*found),
            lambda error: self.table.show_error(formats.told(sentence(error)), self.reload),
        )

    def _read_page(self, number: int) -> None:
        services, asked = self.context.services, self._asked
        self._paging.ask(
            lambda _job: services.quarantine.rows(**asked, limit=PAGE, offset=number * PAGE),
            lambda page: self._add(page, number, asked),
            lambda _error: self.model.give_up(),
        )

    def _add(self, page: Any, number: int, asked: Mapping[str, Any]) -> None:
        if asked != self._asked or page.total != self.model.total:
            self._look()
            return
        self.model.add_page(tuple(page.rows), number)
        self._show_chosen()

    def _show(self, page: Any, number: int, reasons: Sequence[tuple[str, int]], every: int) -> None:
        self.reason.set_choices(
            [Choice(tr("Every reason"), payload=None)]
            + [
                Choice(formats.told(reason), trailing=formats.count(count), payload=reason)
                for reason, count in reasons
            ]
        )
        self.everything.setVisible(self.import_id is not None)
        self.everything.setText(
            "" if self.import_id is None else tr(" Only import {number}").format(number=self.import_id)
        )
        self.everything.setAccessibleName(tr("Show the rows of every import again"))
        self._say_empty(every)
        self.model.show_page(tuple(page.rows), page.total, number)
        self.table.refresh()
        self.finder.show_count(page.total, every)
        is_waiting = self.status.value == WAITING
        self.run_all.setEnabled(is_waiting and page.total > 0 and self.may_write)
        if self.table.current() is None and page.rows:
            self.table.view.setCurrentIndex(self.model.index(0, 0))
        self._show_chosen()

    def _say_empty(self, every: int) -> None:
        if every and self.status.value == WAITING:
            self.table.set_empty(
                tr("No row fits"), tr("No waiting row has these words, reason and import together."),
                tr("Show every waiting row"), self._show_everything, icon_name="search",
            )  # fmt: skip
        elif self.status.value == WAITING:
            self.table.set_empty(
                tr("No row waits"),
                tr("Rows of a file that cannot be used as they are wait here with the reason."),
                icon_name="circle-check",
            )
        else:
            self.table.set_empty(tr("No such rows"), tr("None has come to this state."), icon_name="inbox")

    def _show_everything(self) -> None:
        self.finder.field.clear()
        self.status.show_value(WAITING)
        self.show_import(None)

    # -- the chosen ones --------------------------------------------------------------------

    def _show_chosen(self) -> None:
        keys = self.table.chosen_keys()
        chosen = [row for _place, row in self.model.rows.known() if row.quarantine_id in set(keys)]  # type: ignore[attr-defined]
        self.side.show_rows(chosen, may_write=self.may_write)

    def _correct(self, row: WaitingRow, values: Mapping[str, Any]) -> None:
        quarantine, number = self.context.services.quarantine, row.quarantine_id
        whole = {**row.values, **values}
        self.command(
            tr("Saving"),
            lambda _job: quarantine.correct(number, whole),
            lambda _change: self.side.take_stored(row, values),
            failed=lambda error: self._take_refusal(row, error),
        )

    def _take_refusal(self, row: WaitingRow, error: Exception) -> None:
        if not self.side.take_refusal(row, error):
            self.refuse(error)

    def _run(self, rows: Sequence[WaitingRow], values: Mapping[str, Any] | None) -> None:
        """Stores what was typed first, then runs the rows through the rules again."""
        services, numbers = self.context.services, [row.quarantine_id for row in rows]
        whole = {**rows[0].values, **values} if values else None

        def work(job: Job) -> Change:
            if whole:
                services.quarantine.correct(numbers[0], whole)
            return _run_again(services, numbers, job)

        self.command(tr("Running rows again"), work, lambda _change: self._after_run(rows, values))

    def _after_run(self, rows: Sequence[WaitingRow], values: Mapping[str, Any] | None) -> None:
        if values:
            self.side.take_stored(rows[0], values)

    def _run_all(self) -> None:
        services, asked = self.context.services, self._asked

        def work(job: Job) -> Change:
            return _run_again(services, services.quarantine.ids(**asked), job)

        self.command(tr("Running rows again"), work)

    def _discard(self, rows: Sequence[WaitingRow]) -> None:
        quarantine, numbers = self.context.services.quarantine, [row.quarantine_id for row in rows]
        self.command(tr("Setting rows aside"), lambda _job: quarantine.discard(numbers))

    def _restore(self, rows: Sequence[WaitingRow]) -> None:
        quarantine, numbers = self.context.services.quarantine, [row.quarantine_id for row in rows]
        self.command(tr("Putting rows back"), lambda _job: quarantine.restore(numbers))

    def leave(self) -> None:
        for reading in (self._listing, self._paging):
            reading.forget()


def _read(services: Services, asked: Mapping[str, Any], number: int) -> tuple[Any, ...]:
    """A page (the first where it is beyond the end), its number, the reasons, and how many there are."""
    quarantine = services.quarantine
    page = quarantine.rows(**asked, limit=PAGE, offset=number * PAGE)
    if number and not page.rows:
        page, number = quarantine.rows(**asked, limit=PAGE, offset=0), 0
    reasons = quarantine.reasons()
    every = quarantine.rows(status=asked["status"], limit=1, offset=0).total
    return page, number, reasons, every


def _run_again(services: Services, numbers: Sequence[int], job: Job) -> Change:
    report = services.quarantine.run_again(numbers, progress=job)
    change = services.quarantine.change(report)
    rows = report.rows
    return Change(change.topics, _became(rows.read - rows.quarantined, rows.quarantined), change.activity_id)


def _became(came: int, waiting: int) -> str:
    """What became of rows that were run again."""
    if not came:
        return formats.counted(
            waiting,
            tr("{number} row still waits; the reason it has now stands beside it."),
            tr("{number} rows still wait; the reasons they have now stand beside them."),
        )
    if not waiting:
        return formats.counted(came, tr("{number} row came in."), tr("{number} rows came in."))
    said = formats.counted(came, tr("{number} row came in"), tr("{number} rows came in"))
    wait = formats.counted(waiting, tr("{number} still waits"), tr("{number} still wait"))
    return tr("{came}, {wait}.").format(came=said, wait=wait)


def _columns() -> tuple[Column[_Line], ...]:
    def of(value: Any, otherwise: object = "") -> Any:
        return lambda line: otherwise if line.entry is None else value(line.entry)

    return (
        Column("file", declared("File"), of(lambda row: formats.one_line(file_words(row.file)), "…"), str,
               width=144, yields=2),
        Column("kind", declared("Kind"), of(lambda row: kind_words(row.kind)), str, width=144, yields=3),
        Column("line", declared("Line"), of(lambda row: row.line, None), formats.count, RIGHT, width=64),
        Column("reason", declared("Why it waits"), of(lambda row: formats.told(row.reason)), str, width=232,
               tip=of(lambda row: formats.told(row.reason))),
        Column("values", declared("What it holds"), of(_told), str, width=200, stretches=True),
    )  # fmt: skip


def _told(row: WaitingRow) -> str:
    return formats.words([formats.one_line(str(value))[:60] for value in row.values.values() if value])
