"""The heads of the days and the time axis with its two clocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from eros_desktop.domain.values import Category
from eros_desktop.ui import formats
from eros_desktop.ui.plan.day_clock import clock_text, clocks_apart
from eros_desktop.ui.plan.easel import CENTER, LEFT, RIGHT, Easel, rect
from eros_desktop.ui.plan.geometry import DAYS, NARROW_COLUMN, NARROW_HEADER, WeekGeometry
from eros_desktop.ui.plan.picture import DayHead, WeekPicture
from eros_desktop.words import localised, tr

PAD, NARROW_PAD = 8, 6


class HeaderPainter:
    """Paints in view coordinates; the heads stay when the content scrolls."""

    def __init__(self, easel: Easel) -> None:
        self._easel = easel

    def paint_heads(
        self, painter: QPainter, geometry: WeekGeometry, picture: WeekPicture, today: date, chosen: int | None
    ) -> None:
        tones = self._easel.tones
        painter.fillRect(QRectF(0, 0, geometry.width, geometry.header_height), QColor(tones.surface))
        for place, head in enumerate(picture.heads):
            area = rect(geometry.header(place))
            if place == chosen:
                painter.fillRect(area, QColor(tones.accent_soft))
            self._paint_head(painter, area, head, head.day == today)
        painter.setPen(QPen(QColor(tones.line), 1))
        for place in range(DAYS):
            x = round(geometry.header(place).x) + 0.5
            painter.drawLine(QLineF(x, 0, x, geometry.header_height))
        painter.setPen(QPen(QColor(tones.edge), 1))
        base = geometry.header_height - 0.5
        painter.drawLine(QLineF(0, base, geometry.width, base))

    def _paint_head(self, painter: QPainter, area: QRectF, head: DayHead, is_today: bool) -> None:
        """Day and expected revenue, in two lines where the column is narrow; under them the counts."""
        easel, tones = self._easel, self._easel.tones
        is_narrow = area.width() < easel.px(NARROW_COLUMN)
        pad, line = easel.px(NARROW_PAD if is_narrow else PAD), easel.line_height(easel.body_strong)
        first = QRectF(area.x() + pad, area.y() + easel.px(PAD), area.width() - 2 * pad, line)
        ink = tones.accent_ink if is_today else tones.text
        name = day_text(head.day, lambda text: easel.width(text, easel.body_strong) <= first.width())
        easel.write(painter, first, name, easel.body_strong, ink, LEFT)
        money = formats.whole_money(head.expected_cents) if head.expected_cents else formats.NONE
        if easel.width(money, easel.small) > first.width():
            money = ""
        below = first.bottom() + easel.px(4)
        if is_narrow and area.height() < easel.px(NARROW_HEADER):
            pass  # no room for the line: the tooltip tells it
        elif is_narrow:
            small = easel.line_height(easel.small)
            second = QRectF(first.x(), first.bottom(), first.width(), small)
            easel.write(painter, second, money, easel.small, tones.muted, LEFT)
            below += small
        else:
            easel.write(painter, first, money, easel.small, tones.muted, RIGHT)
        self._paint_counts(painter, QRectF(first.x(), below, first.width(), 0), head)

    def _paint_counts(self, painter: QPainter, at: QRectF, head: DayHead) -> None:
        easel = self._easel
        gap, line = easel.px(4), easel.line_height(easel.small)
        width = (at.width() - 2 * gap) / 3
        texts = self._count_texts(head, width)
        for place, (category, planned, wanted) in enumerate(head.counts):
            left = at.x() + place * (width + gap)
            if texts:
                ink = easel.tones.categories[category].ink
                area = QRectF(left, at.y(), width + 1, line)
                easel.write(painter, area, texts[place], easel.small, ink, LEFT)
            bar = QRectF(left, at.y() + line + easel.px(2), width, easel.px(4))
            self._paint_bar(painter, bar, category, planned, wanted)

    def _count_texts(self, head: DayHead, width: float) -> list[str]:
        """The longest way to write them in which all fit; none where only the bars have room."""
        looks = self._easel.tones.categories
        for form in ("{letter} {planned}/{wanted}", "{letter}{planned}/{wanted}", "{letter}{planned}"):
            texts = [
                form.format(letter=looks[category].letter, planned=planned, wanted=wanted)
                for category, planned, wanted in head.counts
            ]
            if all(self._easel.width(text, self._easel.small) <= width for text in texts):
                return texts
        return []

    def _paint_bar(
        self, painter: QPainter, bar: QRectF, category: Category, planned: int, wanted: int
    ) -> None:
        tones = self._easel.tones
        painter.fillRect(bar, QColor(tones.line))
        share = 0.0 if not planned else 1.0 if wanted <= planned else planned / wanted
        bar.setWidth(bar.width() * share)
        painter.fillRect(bar, QColor(tones.categories[category].solid))

    def paint_corner(self, painter: QPainter, geometry: WeekGeometry, second: ZoneInfo | None) -> None:
        """Names the clocks above the axis."""
        easel, tones = self._easel, self._easel.tones
        line = easel.line_height(easel.small)
        names = [(tr("Page"), tones.text), *([(tr("You"), tones.muted)] if second else [])]
        width = geometry.axis_width / len(names)
        y = geometry.header_height - line - easel.px(6)
        for place, (name, ink) in enumerate(names):
            easel.write(painter, QRectF(place * width, y, width, line), name, easel.small_strong, ink, CENTER)

    def paint_other_offsets(
        self, painter: QPainter, geometry: WeekGeometry, picture: WeekPicture, day: date, second: ZoneInfo
    ) -> None:
        """Says on days whose clocks stand otherwise apart how far the axis is off there."""
        easel, tones = self._easel, self._easel.tones
        shown = clocks_apart(day, 12, picture.zone, second)
        line = easel.line_height(easel.small) + easel.px(4)
        for place, head in enumerate(picture.heads):
            off = clocks_apart(head.day, 12, picture.zone, second) - shown
            if off:
                area = geometry.header(place)
                box = QRectF(area.x + 1, area.bottom, area.width - 1, line)
                painter.fillRect(box, QColor(tones.warning_fill))
                easel.write(
                    painter,
                    box,
                    tr("your clock {hours} h").format(hours=localised(f"{off / 60:+g}")),
                    easel.small,
                    tones.warning,
                    CENTER,
                )

    def paint_axis(
        self,
        painter: QPainter,
        geometry: WeekGeometry,
        scroll: float,
        day: date,
        zone: ZoneInfo,
        second: ZoneInfo | None,
    ) -> None:
        """The hours of the creator's clock, and beside them the same hours on the manager's, as of `day`."""
        easel, tones = self._easel, self._easel.tones
        painter.fillRect(
            QRectF(0, geometry.header_height, geometry.axis_width, geometry.room), QColor(tones.surface)
        )
        line = easel.line_height(easel.small)
        step = 1 if geometry.hour_height >= line + 2 else 2
        width = geometry.axis_width / (2 if second else 1)
        for hour in range(0, 25, step):
            middle = geometry.header_height + hour * geometry.hour_height - scroll
            if not geometry.header_height + line / 2 <= middle + 0.5 <= geometry.height:
                continue
            area = QRectF(0, middle - line / 2, width, line)
            easel.write(
                painter, area, clock_text(hour) if hour < 24 else "24:00", easel.small, tones.text, CENTER
            )
            if second is not None and hour < 24:
                apart = clocks_apart(day, hour, zone, second)
                area.translate(width, 0)
                easel.write(painter, area, clock_text(hour, apart), easel.small, tones.muted, CENTER)


def day_text(day: date, fits: Callable[[str], bool]) -> str:
    """`Mon 30`, where that is too long `Mo 30`, else `30`: a number without its end would be a wrong one."""
    name = formats.day_name(day)
    texts = (f"{name} {day.day}", f"{name[:2]} {day.day}")
    return next((text for text in texts if fits(text)), str(day.day))


def price_text(cents: int) -> str:
    """A price as short as it is true: `$15`, `$14.50`."""
    return formats.money(cents).removesuffix(".00")
