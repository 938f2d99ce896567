"""The export formats as data: one commented file a format under `resources/formats/`, checked completely."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, cast

from eros_desktop.services.exports.fields import FIELDS
from eros_desktop.services.reference_files import ReferenceFile, Table

Opener = Literal["spreadsheet", "tool", "program", "person"]
OPENERS = ("spreadsheet", "tool", "program", "person")
LAYOUT_NAMES = ("rows", "document", "workbook", "calendar", "pages", "bodies", "pack")
CHANNELS = ("mass_message", "wall_post", "targeted_message", "story", "live")
LOSSES = ("audience_target", "price", "expiration_hours", "parent_item_id")
MOST_ROWS = 1_000_000
MOST_MINUTES = 7 * 24 * 60

ORDER = (
    "csv",
    "json",
    "xlsx",
    "ics",
    "runsheet",
    "eros-sheet",
    "buffer",
    "publer",
    "socialpilot",
    "gohighlevel",
    "hootsuite",
    "postiz",
    "evidence",
)
"""The formats in the order of interfaces.md, Files out; the evidence pack comes last."""


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One column: its header, the field it shows (see `fields.FIELDS`, empty for a blank one).

    `pattern` writes a moment (`moments.write_moment`); a required column may not be empty.
    """

    header: str
    value: str = ""
    pattern: str | None = None
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class FormatSpec:
    """What one format holds and what the tool that reads it allows.

    `channels` are those the tool can carry, empty for every one; `loses` names what of a send it cannot
    carry. `zone` is `creator` or an IANA name. `is_confirmed` is False where the tool's own rules could not
    be looked up: its template must be checked before it is relied on.
    """

    key: str
    name: str
    meaning: str
    layout: str
    suffix: str
    opened_by: Opener
    source: str
    last_checked: date
    is_confirmed: bool
    needs_caption: bool = False
    hands_over: bool = True
    channels: tuple[str, ...] = ()
    loses: tuple[str, ...] = ()
    rows_a_file: int | None = None
    minutes_ahead: int = 0
    zone: str = "creator"
    has_header: bool = True
    asks_account: bool = False
    template: str | None = None
    columns: tuple[ColumnSpec, ...] = ()

    @property
    def is_for_tool(self) -> bool:
        """Whether a posting tool reads the file, which must get every text exactly as it is."""
        return self.opened_by == "tool"

    @property
    def tail(self) -> str:
        """What a file name says of the format, where its ending does not: `-buffer`."""
        return "" if self.key == self.suffix.removeprefix(".") else f"-{self.key}"

    @property
    def ending(self) -> str:
        """`.csv`; `.machine.csv` where nobody should open it in a spreadsheet (reliability.md F72)."""
        return f".machine{self.suffix}" if self.is_for_tool and self.suffix == ".csv" else self.suffix

    @property
    def limits(self) -> str:
        """The limits in words, as `export --format list` shows them."""
        rows = self.rows_a_file
        parts = ["any number of sends" if rows is None else f"at most {rows} rows a file, more are split"]
        if self.channels:
            parts.append(f"only {', '.join(self.channels)}")
        if self.minutes_ahead:
            parts.append(f"at least {self.minutes_ahead} minutes ahead")
        if not self.is_confirmed:
            parts.append("check the template")
        if self.is_for_tool:
            parts.append(f"last checked {self.last_checked}")
        return "; ".join(parts)


def load_specs(folder: Path) -> tuple[FormatSpec, ...]:
    """Every format of the folder. Raises ErosError REFERENCE_BROKEN naming file and line of what is wrong."""
    return tuple(_load(folder / f"{key}.toml", key) for key in ORDER)


def _load(path: Path, key: str) -> FormatSpec:
    file = ReferenceFile(path)
    root = file.root
    spec = FormatSpec(
        key=root.choice("key", (key,)),
        name=root.text("name"),
        meaning=root.text("meaning"),
        layout=root.choice("layout", LAYOUT_NAMES),
        suffix=root.text("suffix"),
        opened_by=cast("Opener", root.choice("opened_by", OPENERS)),
        source=root.text("source"),
        last_checked=_date(root, "last_checked"),
        is_confirmed=root.flag("is_confirmed"),
        needs_caption=_flag(root, "needs_caption", usual=False),
        hands_over=_flag(root, "hands_over", usual=True),
        channels=root.texts("channels", CHANNELS),
        loses=root.texts("loses", LOSSES),
        rows_a_file=root.whole("rows_a_file", 1, MOST_ROWS) if "rows_a_file" in root else None,
        minutes_ahead=root.whole("minutes_ahead", 0, MOST_MINUTES) if "minutes_ahead" in root else 0,
        zone=root.text("zone") if "zone" in root else "creator",
        has_header=_flag(root, "has_header", usual=True),
        asks_account=_flag(root, "asks_account", usual=False),
        template=root.text("template") if "template" in root else None,
        columns=tuple(map(_column, root.records("columns"))) if "columns" in root else (),
    )
    file.finish()
    return spec


def _column(table: Table) -> ColumnSpec:
    return ColumnSpec(
        header=table.text("header"),
        value=table.choice("value", tuple(FIELDS)) if "value" in table else "",
        pattern=table.text("pattern") if "pattern" in table else None,
        is_required=_flag(table, "is_required", usual=False),
    )


def _flag(table: Table, key: str, *, usual: bool) -> bool:
    return table.flag(key) if key in table else usual


def _date(table: Table, key: str) -> date:
    text = table.text(key)
    try:
        return date.fromisoformat(text)
    except ValueError:
        table.refuse(key, f"is {text!r}, and must be a date like 2026-11-29")
