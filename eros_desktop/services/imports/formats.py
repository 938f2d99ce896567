"""The columns each import kind knows: one line a column (interfaces.md, "Files in")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

CellKind = Literal[
    "text",  # kept exactly as it is written
    "word",  # trimmed text
    "key",  # trimmed, lower case, blanks as underscores
    "count",
    "quantity",  # as count, but -1 and blanks are 0
    "money",
    "score",
    "rate",
    "date",
    "moment",
    "zone",
]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of ours: its key, how its cells are read, and other names files give it."""

    key: str
    kind: CellKind
    aliases: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """An import kind: the table its rows end in, its columns, and which of them a header must have."""

    kind: str
    table: str
    columns: tuple[Column, ...]
    required: tuple[str, ...]
    telling: tuple[str, ...] = ()
    """Columns of which at least one must be there for a file to be recognised."""

    @property
    def words(self) -> tuple[str, ...]:
        """Every name a header may give one of the columns."""
        return tuple(name for column in self.columns for name in (column.key, *column.aliases))


CREATORS = Format(
    "creators",
    "creators",
    (
        Column("page_name", "word"),
        Column("display_name", "word"),
        Column("page_type", "key", one_of=("paid", "free")),
        Column("subscription_price", "money"),
        Column("timezone", "zone"),
        Column("current_active_fans", "count"),
        Column("performance_tier", "count"),
        Column("persona_type", "key"),
        Column("content_category", "key", one_of=("lifestyle", "softcore", "amateur", "explicit")),
    ),
    required=("page_name",),
    telling=(
        "display_name",
        "page_type",
        "current_active_fans",
        "persona_type",
        "content_category",
    ),
)

CAPTIONS = Format(
    "captions",
    "caption_bank",
    (
        Column("caption_id", "word", ("ID", "Caption ID")),
        Column("caption_text", "text", ("Caption", "Caption Text", "Message", "Content")),
        Column("caption_type", "key", ("Category", "Type")),
        Column("content_type", "key", ("Theme",)),
        Column("performance_score", "score"),
        Column("total_earnings", "money"),
        Column("total_sends", "count", ("TimesUsed",)),
        Column("avg_purchase_rate", "rate", ("Buy Rate",)),
        Column("last_used_date", "date", ("Last Used", "LastUsedDate")),
        Column("price", "money"),
    ),
    required=("caption_text", "caption_type"),
)

_MESSAGE_COUNTS = (
    Column("sent_count", "count", ("Sent", "Delivered")),
    Column("viewed_count", "count", ("Viewed", "Opened")),
    Column("purchased_count", "count", ("Purchased", "Purchases")),
    Column("earnings", "money", ("Revenue",)),
    Column("price", "money"),
)

MESSAGES = Format(
    "messages",
    "message_performance",
    (
        Column("message_id", "word"),
        Column("page_name", "word", ("Page", "Model")),
        Column("send_type", "key", ("Type",)),
        Column("sent_date", "moment", ("Sending time", "Date", "Timestamp")),
        *_MESSAGE_COUNTS,
        Column("caption_text", "text", ("Message",)),
    ),
    required=("sent_date", "sent_count"),
    telling=("message_id", "page_name", "send_type"),
)

INFLOWW_MESSAGES = Format(
    "infloww-messages",
    "message_performance",
    (
        Column("caption_text", "text", ("Message",)),
        Column("sent_date", "moment", ("Sending time",)),
        Column("sender", "word"),
        Column("status", "word"),
        *_MESSAGE_COUNTS,
        Column("withdrawn_by", "word"),
    ),
    required=("caption_text", "sent_date", "sent_count"),
    telling=("sender", "status", "withdrawn_by"),
)


def vault_format(content_types: Mapping[str, tuple[str, ...]]) -> Format:
    """The vault's columns: one per content type, with the names files give it."""
    return Format(
        "vault",
        "vault_matrix",
        (
            Column("page_name", "word"),
            *(Column(key, "quantity", aliases) for key, aliases in content_types.items()),
            Column("vault_notes", "text"),
        ),
        required=("page_name",),
        telling=tuple(content_types),
    )


def formats(content_types: Mapping[str, tuple[str, ...]]) -> dict[str, Format]:
    """Every kind that comes as a table, by name."""
    known = (CREATORS, vault_format(content_types), CAPTIONS, MESSAGES, INFLOWW_MESSAGES)
    return {form.kind: form for form in known}


ORDER = ("eros-db", "creators", "vault", "captions", "messages", "infloww-messages")
"""Kinds in the order in which files of one go come in: what others refer to comes first."""
IN_PARTS = frozenset({"captions", "messages", "infloww-messages"})
"""Kinds whose rows say nothing about each other, so that they are taken in part by part."""
KINDS = ("auto", *ORDER)
"""What `import KIND` accepts."""
