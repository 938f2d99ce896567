"""Files given as bytes, read as the import reads them."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

from eros_desktop.services.imports.readers import TextFile
from eros_desktop.services.imports.readers import read_text as read_opened
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.rows import ParsedTable
from eros_desktop.services.imports.sources import open_table


def read_text(data: bytes, name: str) -> TextFile:
    return read_opened(lambda: io.BytesIO(data), name)


def read_source(
    kind: str,
    data: bytes,
    name: str,
    types: dict[str, tuple[str, ...]],
    today: date,
    reading: Reading = Reading(),
) -> ParsedTable:
    return open_table(data, name, replace(reading, kind=kind), types, today).whole()
