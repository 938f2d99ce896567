"""What the window calls tables of the database and the files of imports."""

from __future__ import annotations

from eros_desktop.ui import formats
from eros_desktop.words import declared, tr

TABLES = frozenset(
    {
        declared("Agent execution log"),
        declared("Audience targets"),
        declared("Bump variants"),
        declared("Caption audit log"),
        declared("Caption bank"),
        declared("Caption classifications"),
        declared("Caption creator performance"),
        declared("Caption details"),
        declared("Caption integrity issues"),
        declared("Caption merge log"),
        declared("Caption score history"),
        declared("Caption type migration map"),
        declared("Channels"),
        declared("Circuit breaker state"),
        declared("Content categories"),
        declared("Content type taxonomy"),
        declared("Creator analytics summary"),
        declared("Creator demographics"),
        declared("Creator feature flags"),
        declared("Creator performance 30d"),
        declared("Creator pinned posts"),
        declared("Creator rotation state"),
        declared("Creator universal access"),
        declared("Creators"),
        declared("Daily activity schedules"),
        declared("Day of week performance"),
        declared("Free preview bank"),
        declared("Game post templates"),
        declared("Game wheel configs"),
        declared("Import logs"),
        declared("Link drop templates"),
        declared("Mass messages"),
        declared("Message details"),
        declared("Message history"),
        declared("Message performance"),
        declared("Personas"),
        declared("PPV followup tracking"),
        declared("Quarantine"),
        declared("Retention templates"),
        declared("Saga execution log"),
        declared("Saturation analysis"),
        declared("Schedule items"),
        declared("Schedule templates"),
        declared("Scheduled sends"),
        declared("Send type caption type map"),
        declared("Send type content compatibility"),
        declared("Send types"),
        declared("Timing idempotency"),
        declared("Timing operation log"),
        declared("Tip incentive templates"),
        declared("Top content types"),
        declared("Vault matrix"),
        declared("Vault notes"),
        declared("VIP post templates"),
        declared("Volume adjustment outcomes"),
        declared("Volume assignments"),
        declared("Volume calculation log"),
        declared("Volume overrides"),
        declared("Volume performance tracking"),
        declared("Volume predictions"),
        declared("Volume triggers"),
        declared("Wall posts"),
        declared("Week plans"),
    }
)
"""Tables that an import, a check or an audit may speak of."""
_OURS = "rows of '"
"""How the name of an import begins that no file brought."""


def table_words(table: str) -> str:
    """`Caption bank` for `caption_bank`, in the user's language."""
    name = formats.name_of(table)
    return tr(name) if name in TABLES else name


def file_words(file: str) -> str:
    """The name of a file as it is; in the user's language where rows were run again without one."""
    return formats.told(file) if file.startswith(_OURS) else file
