"""Sends on the clipboard: a MIME type of their own as JSON, and plain text for other programs."""

from __future__ import annotations

import json

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.schedule.parcel import (
    Parcel,
    parcel_document,
    parcel_from_document,
    parcel_text,
)
from eros_desktop.domain.schedule.wording import Names
from eros_desktop.words import tr

MIME = "application/x-eros-sends+json"


def mime_of(parcel: Parcel, timezone: str, names: Names) -> QMimeData:
    """The sends for the clipboard or for dragging to another widget."""
    data = QMimeData()
    data.setData(MIME, json.dumps(parcel_document(parcel, timezone)).encode())
    data.setText(parcel_text(parcel, names))
    return data


def parcel_from(data: QMimeData | None) -> Parcel:
    """The sends in the data. Raises InvalidInput when there are none or they cannot be read."""
    if data is None or not data.hasFormat(MIME):
        raise InvalidInput(
            "clipboard",
            tr("The clipboard holds no sends. Nothing was pasted; copy or cut some sends first."),
        )
    try:
        document = json.loads(bytes(data.data(MIME).data()))
    except ValueError:
        raise InvalidInput(
            "clipboard",
            tr("The sends on the clipboard cannot be read. Nothing was pasted; copy them again."),
        ) from None
    return parcel_from_document(document)


def copy_sends(parcel: Parcel, timezone: str, names: Names) -> None:
    """Puts the sends on the clipboard."""
    QGuiApplication.clipboard().setMimeData(mime_of(parcel, timezone, names))


def copied_sends() -> Parcel:
    """The sends on the clipboard. Raises InvalidInput."""
    return parcel_from(QGuiApplication.clipboard().mimeData())
