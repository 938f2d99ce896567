"""What the export dialog says: how many sends go out, which are left out and why, what the first row is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from eros_desktop.ui import formats
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.exports.formats import ExportFormat
    from eros_desktop.services.exports.service import ExportPreview

SAMPLE_LENGTH = 420
"""Characters of a sample row; a long caption must not push the rest out of the dialog."""


def everyone_of(chosen: ExportFormat) -> str:
    """How many files an export of every creator makes."""
    if chosen.spec.layout == "workbook":
        return tr("One workbook with a sheet for each creator.")
    if chosen.spec.layout == "pages":
        return tr("One page for each creator and day.")
    return tr("One file for each creator.")


def told_of(found: ExportPreview, status: str | None, chosen: ExportFormat | None = None) -> str:
    """How many sends go out, what is left out, what went out before, and what becomes of the week."""
    parts = [tr("1 send.") if found.sends == 1 else tr("{count} sends.").format(count=found.sends)]
    reasons = found.reasons or ((("caption", found.left_out),) if found.left_out else ())
    parts += [_left_out(reason, count) for reason, count in reasons]
    parts += _earlier(found)
    if chosen is not None and not chosen.spec.hands_over:
        return " ".join(parts)
    if status == "draft":
        parts.append(tr("The week is a draft and stays one; approve it first to have it queued."))
    elif status == "approved":
        parts.append(tr("The approved week is queued once all its sends are exported."))
    return " ".join(parts)


def _left_out(reason: str, count: int) -> str:
    one, many = {
        "caption": (
            tr("1 is left out: it has no caption."),
            tr("{count} are left out: they have no caption."),
        ),
        "channel": (
            tr("1 is left out: the tool cannot carry its channel."),
            tr("{count} are left out: the tool cannot carry their channel."),
        ),
        "soon": (
            tr("1 is left out: it is due too soon for the tool."),
            tr("{count} are left out: they are due too soon for the tool."),
        ),
        "clock": (
            tr("1 is left out: the clock shows its hour twice or skips it."),
            tr("{count} are left out: the clock shows their hour twice or skips it."),
        ),
    }[reason]
    return one if count == 1 else many.format(count=count)


def _earlier(found: ExportPreview) -> list[str]:
    again = len(found.exported_items)
    if not again:
        return []
    last = found.earlier[-1]
    told = [
        tr("{count} of them were exported before, last as {format} on {moment} UTC.").format(
            count=again, format=last.format, moment=formats.told(last.exported_at)
        )
    ]
    if not all(one.is_certain for one in found.earlier):
        told.append(tr("The program ended during an export: look whether that file was taken before."))
    return told


def sample_of(found: ExportPreview) -> str:
    """The first row in words: `First row: scheduled date 2026-11-23, scheduled time 09:47, …`."""
    if not found.sample:
        return ""
    cells = ", ".join(f"{name} {formats.one_line(value)}" for name, value in found.sample)
    if len(cells) > SAMPLE_LENGTH:
        return tr("First row: {cells} …").format(cells=cells[:SAMPLE_LENGTH].rstrip())
    return tr("First row: {cells}.").format(cells=cells)
