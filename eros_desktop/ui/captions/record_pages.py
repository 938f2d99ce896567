"""Where a caption was used, and what became of it: uses, earlier texts, score history, audit trail."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import Page, card, facts, titled
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, selectable, wrapped
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.captions.record import CaptionRecord, CreatorUses

SHOWN_USES, SHOWN_PAGES, SHOWN_ENTRIES, SHOWN_SCORES = 40, 12, 60, 8
FIELDS = {
    "caption_text": declared("Text"),
    "caption_type": declared("Type"),
    "content_type": declared("Content"),
    "price_cents": declared("Price"),
    "is_active": declared("State"),
}
LONGEST_VALUE = 160


class Use(Protocol):
    """A use as the record lists it."""

    @property
    def kind(self) -> str: ...
    @property
    def page_name(self) -> str: ...
    @property
    def day(self) -> date: ...
    @property
    def at(self) -> time | None: ...
    @property
    def send_type_key(self) -> str | None: ...
    @property
    def earned_cents(self) -> int | None: ...


class Entry(Protocol):
    """A line of the audit trail as the record lists it."""

    @property
    def action(self) -> str: ...
    @property
    def field_name(self) -> str | None: ...
    @property
    def old_value(self) -> str | None: ...
    @property
    def new_value(self) -> str | None: ...


class UsesPage(Page):
    """Filled from services.caption_records.of."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Use"), theme)

    def show_loading(self) -> None:
        self.say("", tr("Reading where it was used …"))

    def show_record(self, record: CaptionRecord) -> None:
        """The sums, by page, then the newest uses."""
        if not record.use_count:
            self.say(tr("Never used"), tr("No page has sent this caption, and no week has it planned."))
            return
        theme, column = self._theme, self.begin()
        sent = sum(one.sent for one in record.creators)
        planned = sum(one.planned for one in record.creators)
        box = titled(tr("In all"), theme)
        lines = (
            (tr("Sent"), times(sent)),
            (tr("Planned"), times(planned) if planned else ""),
            (tr("Pages"), formats.count(len(record.creators))),
            (tr("Earned"), formats.money(sum(one.earned_cents for one in record.creators))),
        )
        box.addLayout(facts(lines, theme))
        column.addLayout(box)
        if len(record.creators) > 1:
            column.addLayout(self._pages_of(record.creators))
        column.addLayout(self._list(record.uses[:SHOWN_USES]))
        rest = record.use_count - min(len(record.uses), SHOWN_USES)
        if rest > 0:
            column.addWidget(
                plain_label(
                    formats.counted(rest, tr("and {number} earlier one"), tr("and {number} earlier ones")),
                    type="caption",
                    tone="muted",
                )
            )
        self.finish()

    def _pages_of(self, pages: Sequence[CreatorUses]) -> QVBoxLayout:
        box = titled(tr("By page"), self._theme)
        lines = [
            (
                one.page_name,
                formats.words((times(one.sent + one.planned), formats.money(one.earned_cents))),
            )
            for one in pages[:SHOWN_PAGES]
        ]
        box.addLayout(facts(lines, self._theme))
        return box

    def _list(self, uses: Sequence[Use]) -> QVBoxLayout:
        theme = self._theme
        box = titled(tr("Newest first"), theme)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.pixels(12))
        grid.setVerticalSpacing(theme.pixels(8))
        grid.setColumnStretch(0, 1)
        for place, use in enumerate(uses):
            who = QVBoxLayout()
            who.setSpacing(theme.pixels(2))
            at = f" {hhmm(use.at)}" if use.at is not None else ""
            who.addWidget(wrapped(f"{formats.weekday(use.day)} {use.day.year}{at}"))
            kind = formats.name_of(use.send_type_key) if use.send_type_key else ""
            who.addWidget(wrapped(formats.words((use.page_name, kind)), type="caption", tone="muted"))
            grid.addLayout(who, place, 0)
            is_planned = use.kind == "planned"
            amount = tr("Planned") if is_planned else formats.money(use.earned_cents)
            label = plain_label(amount, tone="muted" if is_planned else "")
            grid.addWidget(label, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        box.addLayout(grid)
        return box


class HistoryPage(Page):
    """Filled from services.caption_records.of."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("History"), theme)

    def show_loading(self) -> None:
        self.say("", tr("Reading the history …"))

    def show_record(self, record: CaptionRecord) -> None:
        """Earlier texts, the score over time, every change, and where the caption came from."""
        theme, column = self._theme, self.begin()
        if record.earlier_texts:
            box = titled(tr("Earlier texts"), theme)
            for one in record.earlier_texts:
                text = selectable(wrapped(one.caption_text))
                text.setAccessibleName(tr("Earlier text: {text}").format(text=one.caption_text))
                until = wrapped(
                    tr("Until {moment}").format(moment=stamp(one.replaced_at)), type="caption", tone="muted"
                )
                box.addWidget(card(text, until, theme=theme))
            column.addLayout(box)
        column.addLayout(self._changes(record))
        if record.scores:
            column.addLayout(self._scores(record))
        column.addLayout(self._origin(record))
        self.finish()

    def _origin(self, record: CaptionRecord) -> QVBoxLayout:
        box = titled(tr("Where it comes from"), self._theme)
        brought = record.brought_by
        lines = (
            (tr("Came in"), stamp(record.facts.created_at)),
            (tr("File"), brought.file_name if brought is not None else ""),
            (tr("Words"), formats.count(record.facts.word_count)),
            (tr("Id"), record.facts.caption_id),
        )
        box.addLayout(facts(lines, self._theme))
        return box

    def _scores(self, record: CaptionRecord) -> QVBoxLayout:
        theme = self._theme
        box = titled(tr("Score over time"), theme)
        known = [one.performance_score for one in record.scores if one.performance_score is not None]
        if len(known) > 1:
            box.addWidget(Sparkline(theme, known))
        newest = list(reversed(record.scores))[:SHOWN_SCORES]
        lines = [
            (
                stamp(one.recorded_at),
                formats.words(
                    (
                        tr("score {score}").format(score=formats.score(one.performance_score)),
                        formats.counted(one.total_sends, tr("{number} send"), tr("{number} sends")),
                        formats.money(one.earned_cents),
                    )
                ),
            )
            for one in newest
        ]
        box.addLayout(facts(lines, theme))
        return box

    def _changes(self, record: CaptionRecord) -> QVBoxLayout:
        theme = self._theme
        box = titled(tr("Changes"), theme)
        if not record.audit:
            box.addWidget(wrapped(tr("Nothing was changed since it came in."), tone="muted"))
        for entry in record.audit[:SHOWN_ENTRIES]:
            said = QVBoxLayout()
            said.setSpacing(theme.pixels(2))
            said.addWidget(wrapped(change_words(entry)))
            who, why = formats.told(entry.changed_by or ""), formats.told(entry.reason or "")
            when = formats.words((stamp(entry.changed_at), who, why))
            said.addWidget(wrapped(when, type="caption", tone="muted"))
            box.addLayout(said)
        return box


def change_words(entry: Entry) -> str:
    """`Price: $15.00 → $20.00`; the action alone where no field is named; earlier texts stand above."""
    if entry.field_name is None:
        return formats.told(formats.name_of(entry.action))
    if entry.field_name == "caption_text" and entry.old_value:
        return tr("Text changed")
    known = FIELDS.get(entry.field_name)
    name = formats.told(formats.name_of(entry.field_name)) if known is None else tr(known)
    return (
        f"{name}: {_short(entry.old_value, entry.field_name)} → {_short(entry.new_value, entry.field_name)}"
    )


def stamp(moment: str | None) -> str:
    """A stored UTC moment on this machine's clock, `23 Nov 2026 14:05`."""
    if not moment:
        return ""
    try:
        found = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    zoned = found if found.tzinfo is not None else found.replace(tzinfo=UTC)
    return formats.moment(zoned.astimezone())


class Sparkline(QWidget):
    """A quiet line of scores 0..100, oldest first; the numbers stand below as text."""

    def __init__(self, theme: Theme, values: Sequence[float]) -> None:
        super().__init__()
        self._theme = theme
        self._values = list(values)
        self.setFixedHeight(theme.pixels(40))
        first, last = formats.score(self._values[0]), formats.score(self._values[-1])
        self.setAccessibleName(tr("Score from {first} to {last}").format(first=first, last=last))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = self._theme.tones
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setPen(QPen(QColor(tones.line), 1))
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        step = area.width() / max(1, len(self._values) - 1)
        points = [
            QPointF(area.left() + at * step, area.bottom() - value / 100 * area.height())
            for at, value in enumerate(self._values)
        ]
        painter.setPen(QPen(QColor(tones.accent), 1.5))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(tones.accent))
        painter.drawEllipse(points[-1], 3, 3)
        painter.end()


def times(number: int) -> str:
    return formats.counted(number, tr("Once"), tr("{number} times"))


def _short(value: str | None, field: str) -> str:
    if value is None or value == "":
        return formats.NONE
    if field == "price_cents" and value.isdecimal():
        return formats.money(int(value))
    if field == "is_active":
        return tr("active") if value in ("1", "True", "true") else tr("retired")
    line = formats.one_line(value[: LONGEST_VALUE * 2])
    return line if len(line) <= LONGEST_VALUE else f"{line[:LONGEST_VALUE]}…"
