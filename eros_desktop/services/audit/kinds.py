"""The kinds of findings: severity and sentence of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from eros_desktop.domain.audit.report import Severity


@dataclass(frozen=True, slots=True)
class Kind:
    """How a finding is told; `{n}` is the number of its rows."""

    severity: Severity
    one: str
    many: str

    def sentence(self, count: int) -> str:
        """One sentence with a full stop."""
        return (self.one if count == 1 else self.many).format(n=f"{count:,}")


KINDS: Mapping[str, Kind] = {
    "orphans": Kind(
        "critical",
        "One row refers to another row that is not there.",
        "{n} rows refer to other rows that are not there.",
    ),
    "missing_creators": Kind(
        "warning",
        "One row of the message and post history belongs to no creator.",
        "{n} rows of the message and post history belong to no creator.",
    ),
    "unknown_creators": Kind(
        "critical",
        "One row of the history belongs to a creator who is not there.",
        "{n} rows of the history belong to creators who are not there.",
    ),
    "waiting_names": Kind(
        "warning",
        "One row waits because no creator is known for it.",
        "{n} rows wait because no creator is known for them.",
    ),
    "waiting_nan": Kind(
        "warning",
        "One row waits because its page name is missing, or says “nan” or the like.",
        "{n} rows wait because their page names are missing, or say “nan” or the like.",
    ),
    "freshness_dates": Kind(
        "warning",
        "One caption was last used on a day that is none or lies ahead.",
        "{n} captions were last used on days that are none or lie ahead.",
    ),
    "freshness_scores": Kind(
        "warning",
        "One caption has a freshness that its last use contradicts.",
        "{n} captions have a freshness that their last use contradicts.",
    ),
    "performance_scores": Kind(
        "warning",
        "One performance score or purchase rate of a caption is outside its range.",
        "{n} performance scores or purchase rates of captions are outside their range.",
    ),
    "creators_without_name": Kind(
        "critical", "One active creator has no usable name.", "{n} active creators have no usable name."
    ),
    "creators_without_zone": Kind(
        "critical",
        "One active creator has no valid time zone.",
        "{n} active creators have no valid time zone.",
    ),
    "creators_without_category": Kind(
        "warning",
        "One active creator has no content category.",
        "{n} active creators have no content category.",
    ),
    "creators_without_tier": Kind(
        "warning",
        "One active creator has no performance tier.",
        "{n} active creators have no performance tier.",
    ),
    "creators_without_fans": Kind(
        "warning", "One active creator has no number of fans.", "{n} active creators have no number of fans."
    ),
    "creators_without_persona": Kind(
        "warning", "One active creator has no persona.", "{n} active creators have no persona."
    ),
    "creators_without_vault": Kind(
        "warning",
        "One active creator has nothing in the vault.",
        "{n} active creators have nothing in the vault.",
    ),
    "negative_counts": Kind(
        "critical", "One row of the history counts below zero.", "{n} rows of the history count below zero."
    ),
    "impossible_rates": Kind(
        "critical",
        "One message was viewed or bought more often than can be.",
        "{n} messages were viewed or bought more often than can be.",
    ),
    "other_rates": Kind(
        "warning",
        "One message has rates that its own counts contradict.",
        "{n} messages have rates that their own counts contradict.",
    ),
    "impossible_dates": Kind(
        "warning",
        "One row of the history has a day that is none or lies ahead.",
        "{n} rows of the history have days that are none or lie ahead.",
    ),
    "nan_names": Kind(
        "warning",
        "One page name says “nan” or the like, which is none.",
        "{n} page names say “nan” or the like, which is none.",
    ),
    "empty_captions": Kind("warning", "One caption has no text.", "{n} captions have no text."),
    "negative_totals": Kind(
        "warning", "One caption has totals below zero.", "{n} captions have totals below zero."
    ),
    "impossible_times": Kind(
        "warning",
        "One planned send has a day or time that is none.",
        "{n} planned sends have a day or time that is none.",
    ),
    "waiting_negative": Kind(
        "warning",
        "One row waits because it counts below zero.",
        "{n} rows wait because they count below zero.",
    ),
    "waiting_rates": Kind(
        "warning",
        "One row waits because it was viewed or bought more often than can be.",
        "{n} rows wait because they were viewed or bought more often than can be.",
    ),
    "waiting_others": Kind("warning", "One row waits to be corrected.", "{n} rows wait to be corrected."),
    "unknown_names": Kind(
        "warning",
        "One page name in the history is that of no creator.",
        "{n} page names in the history are those of no creator.",
    ),
    "unrated_vault": Kind(
        "critical",
        "Nothing in the vault has a quality rating (one entry).",
        "Nothing in the vault has a quality rating ({n} entries).",
    ),
    "partly_rated_vault": Kind(
        "note",
        "One entry of the vault has no quality rating.",
        "{n} entries of the vault have no quality rating.",
    ),
    "unfinished_imports": Kind("warning", "One import did not end.", "{n} imports did not end."),
}
