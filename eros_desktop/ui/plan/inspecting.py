"""What the inspector asks the services about the selected send, and the swap of its caption."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from eros_desktop.domain.schedule.edits_fields import CaptionChoice
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CaptionId, CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.alternatives import swapped_sentence
from eros_desktop.ui.plan.closing import Closed, closed_caption, closed_week
from eros_desktop.ui.plan.inspector import Inspector
from eros_desktop.ui.plan.jump_bar import ALTERNATIVES, CHECKS, WHY
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.plan.questions import Alternative, Asked, FoundCaption, SheetAsked, asked
from eros_desktop.ui.widgets.banner import Notice
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.score import Explanation

ALTERNATIVES_SHOWN = 10
MATCHES_SHOWN = 5
SWAPPED = declared("Swapped the caption; the others were chosen anew beside it.")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """Which send of which week is meant."""

    creator_id: CreatorId
    week: Week
    send: PlannedSend

    @property
    def where(self) -> tuple[CreatorId, Week, int]:
        return self.creator_id, self.week, self.send.item_id


class Inspecting(QObject):
    """Fills one inspector. Answers about a send that is no longer the selected one are dropped.

    Reasons come at once; alternatives and checks are asked for only while the panel is in view.
    """

    def __init__(
        self, context: PaneContext, inspector: Inspector, is_in_view: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._services: Asked = asked(context.services)
        self._inspector = inspector
        self._is_in_view = is_in_view
        self._place: Place | None = None
        self._is_complete = True
        self._depends: tuple[object, ...] = ()
        self._awaited = 0
        self.use_anyway: Callable[[int, CaptionChoice], None] = lambda _item, _choice: None
        """Set by the pane: gives a send a caption that a filter keeps out."""
        inspector.use_asked.connect(self.use)
        inspector.swap_asked.connect(self.swap)
        inspector.typed.connect(self.look_for)
        inspector.why_not_asked.connect(self.ask_why_not)

    def show_nothing(self) -> None:
        """No send is selected."""
        self._place, self._is_complete, self._depends = None, True, ()
        self._inspector.show_nothing()

    def show(
        self, row: SendRow, picture: WeekPicture, manager_zone: ZoneInfo, *, may_keep: bool = False
    ) -> None:
        """Shows a send and asks for what has to be reckoned about it.

        With `may_keep` what is shown stays where nothing it depends on in the week is different.
        """
        plan = picture.plan
        depends = _depends(row.send, plan)
        keeps = may_keep and depends == self._depends and not self._awaited
        place = self._place = Place(plan.creator_id, plan.week, row.send)
        reference, is_read_only = self._context.services.reference, self._context.services.is_read_only
        closed = Closed(
            closed_week(plan.status, is_read_only), closed_caption(plan.status, row.send, is_read_only)
        )
        self._inspector.show_send(row, picture, manager_zone, reference, closed, keeps_parts=keeps)
        if keeps:
            return
        self._depends, self._awaited, self._is_complete = depends, 0, False
        self._context.runner.soon(self, lambda: self._ask_about(place))

    def _ask_about(self, place: Place) -> None:
        """Once the send itself is painted, unless another one is selected by then."""
        if self._place is not place:
            return
        services = self._services
        self._ask(
            "explanation",
            lambda: services.plans.explain(*place.where),
            self._inspector.show_explanation,
            lambda text: self._inspector.show_sentence(WHY, text, tone="error"),
        )
        self.complete()

    def show_edited(self, row: SendRow, picture: WeekPicture, manager_zone: ZoneInfo) -> None:
        """Shows an edit that is not stored yet: services would still speak of the week before it."""
        plan, is_read_only = picture.plan, self._context.services.is_read_only
        closed = Closed(
            closed_week(plan.status, is_read_only), closed_caption(plan.status, row.send, is_read_only)
        )
        reference = self._context.services.reference
        self._inspector.show_send(row, picture, manager_zone, reference, closed, keeps_parts=True)

    def show_several(self, rows: Sequence[SendRow], picture: WeekPicture) -> None:
        """Shows what several sends share."""
        self._place, self._is_complete, self._depends = None, True, ()
        closed = Closed(closed_week(picture.plan.status, self._context.services.is_read_only))
        self._inspector.show_several(rows, picture, self._context.services.reference, closed)

    def complete(self) -> None:
        """Asks for alternatives and checks, once the panel is in view."""
        if self._place is None or self._is_complete or not self._is_in_view():
            return
        self._is_complete = True
        self._ask_alternatives(self._place)
        self._ask_checks(self._place)

    # -- asking ------------------------------------------------------------------------------------

    def _ask_alternatives(self, place: Place) -> None:
        services = self._services
        self._ask(
            "alternatives",
            lambda: services.alternatives.of(*place.where, ALTERNATIVES_SHOWN),
            lambda found: self._inspector.show_alternatives(found, self._content_name),
            lambda text: self._inspector.show_sentence(ALTERNATIVES, text, tone="error"),
        )

    def _content_name(self, key: str | None) -> str:
        """A content type in words."""
        known = self._context.services.reference.content_types.get(key or "")
        if known is not None:
            return known.name
        return formats.name_of(key) if key else tr("No content type")

    def _ask_checks(self, place: Place) -> None:
        services, send = self._services, place.send
        text = send.caption_text
        if not text or not text.strip():
            self._inspector.show_sentence(CHECKS, tr("This send has no caption text to check."))
            return
        self._ask(
            "checks",
            lambda: services.caption_checks.check(
                text, send.send_type_key, creator_id=place.creator_id, price_cents=send.price_cents
            ),
            lambda report: self._inspector.show_report(report, text),
            lambda told: self._inspector.show_sentence(CHECKS, told, tone="error"),
        )

    def look_for(self, typed: str) -> None:
        """Captions with what was typed under *Why not another caption?*."""
        services, wanted = self._services, typed.strip()
        if wanted:
            self._ask(
                "matches",
                lambda: matches(services.caption_sheet, wanted),
                lambda found: self._inspector.show_matches(wanted, found),
                self._tell_why_not,
            )

    def ask_why_not(self, caption_id: str) -> None:
        """Why a caption was not chosen for the selected send."""
        services, place = self._services, self._place
        if place is None:
            return
        self._inspector.show_why_not_sentence(tr("Reckoning …"))
        self._ask(
            "why_not",
            lambda: services.alternatives.why_not(*place.where, caption_id),
            self._inspector.show_why_not,
            self._tell_why_not,
        )

    def _tell_why_not(self, text: str) -> None:
        self._inspector.show_why_not_sentence(text, tone="error")

    def _ask(
        self, key: str, work: Callable[[], T], show: Callable[[T], None], tell: Callable[[str], None]
    ) -> None:
        """Reads for the send selected now; `tell` gets an error's sentence."""
        place, depends = self._place, self._depends
        self._awaited += 1

        def failed(error: Exception) -> None:
            if self._place is place and self._depends == depends:
                self._awaited -= 1
                tell(sentence(error))

        def done(found: T) -> None:
            if self._place is place and self._depends == depends:
                self._awaited -= 1
                show(found)

        self._context.runner.query(self, key, lambda _job: work(), done, failed=failed)

    def use(self, caption_id: str) -> None:
        """Gives the selected send a caption somebody looked for, also one that a filter keeps out."""
        services, place = self._services, self._place
        if place is None:
            return
        self._ask(
            "use",
            lambda: (services.alternatives.why_not(*place.where, caption_id), _text_of(services, caption_id)),
            lambda found: self._use(place, *found),
            self._tell_why_not,
        )

    def _use(self, place: Place, why_not: Explanation, text: str) -> None:
        caption_id = CaptionId(str(why_not.caption_id))
        if why_not.excluded_by is None:
            self._store(
                place, caption_id, lambda: self._tell_swapped(place, place.send.caption_id, tr(SWAPPED))
            )
            return
        content = why_not.inputs.get("content_type")
        self.use_anyway(place.send.item_id, CaptionChoice(caption_id, text, content))

    # -- swapping ----------------------------------------------------------------------------------

    def swap(self, chosen: Alternative) -> None:
        """Gives the selected send another caption; the banner says what it cost and offers the way back."""
        place = self._place
        if place is None:
            return
        before = place.send.caption_id
        text = swapped_sentence(chosen)
        self._store(place, str(chosen.caption_id), lambda: self._tell_swapped(place, before, text))

    def _tell_swapped(self, place: Place, before: Any, text: str) -> None:
        if before is None:
            self._context.banner.success(text)
            return

        def back() -> None:
            self._store(place, str(before), lambda: self._context.banner.success(tr("Swapped back.")))

        self._context.banner.show_notice(Notice("success", text, "", tr("Swap back"), back))

    def _store(self, place: Place, caption_id: str, tell: Callable[[], None]) -> None:
        services = self._services
        self._context.runner.command(
            lambda _job: services.alternatives.swap(*place.where, caption_id),
            lambda _change: tell(),
            name=tr("Swapping the caption"),
            owner=self,
            failed=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        """The swap was refused: says so, and reads what may be swapped now."""
        self._context.banner.error(sentence(error))
        if self._place is not None:
            self._ask_alternatives(self._place)


def matches(sheet: SheetAsked, typed: str) -> list[FoundCaption]:
    """The caption with that id before those with these words."""
    by_id = [] if " " in typed else list(sheet.first(f"id:{typed}", MATCHES_SHOWN))
    same = [one for one in by_id if one.caption_id.casefold() == typed.casefold()]
    known = {one.caption_id for one in same}
    words = [one for one in sheet.first(typed, MATCHES_SHOWN) if one.caption_id not in known]
    return [*same, *words][:MATCHES_SHOWN]


def _text_of(services: Asked, caption_id: str) -> str:
    found = services.caption_sheet.first(f"id:{caption_id}", MATCHES_SHOWN)
    return next((one.caption_text for one in found if one.caption_id == caption_id), "")


def _depends(send: PlannedSend, plan: WeekPlan) -> tuple[object, ...]:
    """What the reckoned parts depend on: the send, and what is chosen in the week; no time of day."""
    others = frozenset(
        (one.send_type_key, one.day, one.caption_id, one.is_locked or one.is_hand_edited)
        for one in plan.sends
    )
    own = (send.send_type_key, send.day, send.caption_id, send.caption_text, send.price_cents, send.is_locked)
    return plan.creator_id, plan.week, plan.status, *own, send.status, send.score, others
