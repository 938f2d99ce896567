"""Plan and actual: what became of each planned send, and what the differences likely cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from eros_desktop.domain.analytics.plan_actual import (
    OUTCOMES,
    ActualSummary,
    Outcome,
    PlanActual,
    SendActual,
)
from eros_desktop.domain.reference import Reference
from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.plan.picture import type_name
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr


@dataclass(frozen=True, slots=True)
class ActualRow:
    """One line: the comparison of a send, with the name of its type."""

    place: int
    actual: SendActual
    type_name: str


class ActualPage(QWidget):
    """A sentence of the whole, and the list behind it."""

    def __init__(self, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        is_new = not state.get("table.plan and actual", {})
        self.summary = plain_label("", wraps=True)
        self.table: Table[ActualRow] = Table(
            tr("Plan and actual"), actual_columns(), lambda row: row.place, state
        )
        self.table.set_empty(
            tr("No messages of this week yet"),
            tr("Import the messages of this week to see what became of the planned sends."),
            icon_name="inbox",
        )
        if is_new:
            self.table.sort_by("outcome", descending=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)

    def show_actual(self, found: PlanActual | None, reference: Reference) -> None:
        """Shows a comparison; None for none."""
        rows = [] if found is None else found.sends
        self.table.set_rows(
            [ActualRow(place, actual, _type(actual, reference)) for place, actual in enumerate(rows)]
        )
        self.summary.setText("" if found is None else summary_text(found))
        self.summary.setVisible(found is not None)


def outcome_name(outcome: Outcome) -> str:
    """What became of a send, as words."""
    return {
        "sent": tr("As planned"),
        "changed": tr("Otherwise"),
        "missed": tr("Missed"),
        "extra": tr("Extra"),
        "pending": tr("Not known yet"),
        "unknown": tr("Not imported"),
    }[outcome]


def deviations(actual: SendActual) -> str:
    """`35 min late, other price`."""
    parts = []
    if actual.is_late:
        parts.append(tr("{time} late").format(time=_span(actual.late_minutes or 0)))
    if actual.is_early:
        parts.append(tr("{time} early").format(time=_span(-(actual.late_minutes or 0))))
    if actual.has_other_price:
        parts.append(tr("other price"))
    if actual.has_other_text:
        parts.append(tr("other text"))
    return ", ".join(parts)


def summary_text(found: PlanActual) -> str:
    """The whole in sentences, only what there is."""
    total = found.summary
    first = tr("{sent} of {planned} planned sends went out, {on_plan} exactly as planned.").format(
        sent=total.sent, planned=total.planned, on_plan=total.on_plan
    )
    parts = [first]
    counts = ", ".join(text.format(count=count) for count, text in _counts(total) if count)
    if counts:
        parts.append(tr("{counts}.").format(counts=counts))
    parts.append(
        tr("Expected of those that were due: {expected}, earned: {earned}.").format(
            expected=formats.whole_money(total.expected_cents),
            earned=formats.whole_money(total.earned_cents),
        )
    )
    if total.cost_cents:
        parts.append(
            tr("The differences likely cost {cost}, as far as that can be told.").format(
                cost=formats.whole_money(total.cost_cents)
            )
        )
    if found.data_until is not None:
        parts.append(tr("Data until {moment}.").format(moment=formats.moment(found.data_until)))
    return " ".join(parts)


def _counts(total: ActualSummary) -> tuple[tuple[int, str], ...]:
    return (
        (total.late, tr("{count} late")),
        (total.early, tr("{count} early")),
        (total.other_price, tr("{count} at another price")),
        (total.other_text, tr("{count} with another text")),
        (total.missed, tr("{count} missed")),
        (total.extra, tr("{count} extra")),
        (total.pending, tr("{count} not known yet")),
        (total.unknown, tr("{count} on channels that were not imported")),
    )


def actual_columns() -> tuple[Column[ActualRow], ...]:
    """The columns, named in the language in force."""
    return (
        Column("outcome", tr("What became of it"), _outcome_place, _outcome_text, width=136),
        Column("planned", tr("Rec time"), _planned, _clock, width=96),
        Column("type", tr("Type"), lambda row: row.type_name, width=136),
        Column("sent", tr("Actual time"), _sent, _clock, width=96),
        Column("how", tr("How it differs"), lambda row: deviations(row.actual), width=168, stretches=True,
               tip=lambda row: formats.told(row.actual.reason)),
        Column("cost", tr("Likely cost, $"), _cost, formats.amount, RIGHT, 112,
               help=tr("Missed: what was expected. Another hour: what it earns less. A lower price: the "
                       "difference for each buyer. A dash where nobody can tell."),
               tip=lambda row: formats.told(row.actual.reason)),
        Column("earned", tr("Earned, $"), _earned, formats.amount, RIGHT, 96),
        Column("price", tr("Rec price, $"), _price, formats.amount, RIGHT, 120, yields=2),
        Column("asked", tr("Actual price, $"), _asked, formats.amount, RIGHT, 112, yields=1),
        Column("why", tr("Reason"), lambda row: formats.told(row.actual.reason), width=360, yields=3,
               tip=lambda row: formats.told(row.actual.reason)),
    )  # fmt: skip


def _clock(moment: datetime | None) -> str:
    """`Mon 08:57`: the week is known."""
    return formats.NONE if moment is None else f"{formats.weekday(moment).split(' ')[0]} {moment:%H:%M}"


def _outcome_place(row: ActualRow) -> int:
    return OUTCOMES.index(row.actual.outcome)


def _outcome_text(place: int) -> str:
    return outcome_name(OUTCOMES[place])


def _planned(row: ActualRow) -> datetime | None:
    return None if row.actual.planned is None else row.actual.planned.moment


def _sent(row: ActualRow) -> datetime | None:
    """A message without a time stands at midnight."""
    return None if row.actual.message is None else row.actual.message.moment


def _price(row: ActualRow) -> int | None:
    return None if row.actual.planned is None else row.actual.planned.price_cents


def _asked(row: ActualRow) -> int | None:
    return None if row.actual.message is None else row.actual.message.price_cents


def _earned(row: ActualRow) -> int | None:
    return None if row.actual.message is None else row.actual.message.earned_cents


def _cost(row: ActualRow) -> int | None:
    return row.actual.cost_cents


def _type(actual: SendActual, reference: Reference) -> str:
    if actual.planned is not None:
        return type_name(reference, actual.planned.send_type_key)
    key = actual.message.send_type_key if actual.message is not None else None
    return type_name(reference, key) if key else formats.NONE


def _span(minutes: int) -> str:
    """`35 min`, `1 h 40`."""
    hours, rest = divmod(minutes, 60)
    text = tr("{hours} h {rest:02d}") if hours else tr("{rest} min")
    return text.format(hours=hours, rest=rest)
