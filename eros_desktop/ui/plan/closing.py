"""Why the selected sends may not be changed. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.domain.schedule.sends import PlannedSend, WeekStatus
from eros_desktop.words import tr


@dataclass(frozen=True, slots=True)
class Closed:
    """Why the fields, or the caption, of what is selected may not be changed; empty where they may."""

    fields: str = ""
    caption: str = ""


OPEN = Closed()


def closed_week(status: WeekStatus, is_read_only: bool) -> str:
    """Why nothing of a week may be changed; empty when it may."""
    if is_read_only:
        return tr("This workspace is open for reading only, so nothing can be changed here.")
    if status == "queued":
        return tr("The week is queued, so its sends stay. Reopen it first to change them.")
    if status == "completed":
        return tr("The week is completed, so its sends stay. Reopen it first to change them.")
    return ""


def closed_caption(status: WeekStatus, send: PlannedSend, is_read_only: bool) -> str:
    """Why the caption of a send may not be changed; empty when it may."""
    if is_read_only:
        return tr("This workspace is open for reading only, so captions cannot be swapped.")
    if status == "queued":
        return tr("The week is queued, so its captions stay. Reopen it first to swap one.")
    if status == "completed":
        return tr("The week is completed, so its captions stay. Reopen it first to swap one.")
    if send.is_locked:
        return tr("This send is locked. Unlock it to swap its caption.")
    if send.status == "sent":
        return tr("This send is sent already, so its caption stays.")
    if send.status != "pending":
        return tr("This send was skipped, so its caption stays.")
    return ""
