"""Findings of the audit in words: what waits, and what no dimension counts."""

from __future__ import annotations

from collections.abc import Mapping

from eros_desktop.domain.audit.report import OPEN, SAMPLES, Finding, RepairOffer
from eros_desktop.services.audit.kinds import KINDS
from eros_desktop.services.imports.linking import PageNames, normal_page_name
from eros_desktop.store.audit import AuditStore
from eros_desktop.store.audit_checks import LINK_REASONS, NO_NAME

TITLES: Mapping[str, tuple[str, float]] = {
    "references": ("Foreign keys", 0.25),
    "linkage": ("Creator linkage", 0.20),
    "freshness": ("Caption freshness", 0.15),
    "performance": ("Performance scores", 0.15),
    "creators": ("Creator completeness", 0.15),
    "logic": ("Logical integrity", 0.10),
}
"""Title and weight of each dimension (seed 000, Database Health Metrics)."""


_OF_LINKS = ("waiting_nan", "waiting_names")
_RATE_REASONS = ("viewed more than sent", "purchased more than viewed")


def finding(
    key: str,
    dimension: str,
    count: int,
    samples: tuple[Mapping[str, object], ...],
    repair: RepairOffer | None = None,
) -> Finding:
    """A finding in its own words."""
    kind = KINDS[key]
    return Finding(key, dimension, kind.severity, kind.sentence(count), count, samples, repair)


def waiting_findings(audit: AuditStore, dimension: str) -> list[Finding]:
    """What waits in quarantine and is counted in this dimension."""
    reasons: dict[str, list[str]] = {}
    counts: dict[str, int] = {}
    for _, reason, count in audit.waiting():
        key = _waiting_kind(reason)
        if ("linkage" if key in _OF_LINKS else "logic") == dimension:
            reasons.setdefault(key, []).append(reason)
            counts[key] = counts.get(key, 0) + count
    return [
        finding(key, dimension, count, audit.waiting_samples(reasons[key], SAMPLES))
        for key, count in counts.items()
    ]


def _waiting_kind(reason: str) -> str:
    if reason == NO_NAME:
        return "waiting_nan"
    if reason in LINK_REASONS:
        return "waiting_names"
    if reason in _RATE_REASONS:
        return "waiting_rates"
    return "waiting_negative" if reason.endswith(" is negative") else "waiting_others"


def open_findings(audit: AuditStore, pages: PageNames) -> list[Finding]:
    """What no dimension counts: it is taken off the score instead (reliability.md F)."""
    found: list[Finding] = []
    entries, rated = audit.vault()
    if entries > rated:
        key = "partly_rated_vault" if rated else "unrated_vault"
        found.append(finding(key, OPEN, entries - rated, ()))
    names: dict[str, int] = {}
    for name, rows in audit.names_without_creator().items():
        if pages.link(name)[0] is None and (normal := normal_page_name(name)):
            names[normal] = names.get(normal, 0) + rows
    if names:
        samples = tuple({"table": "mass_messages", "page_name": name, "rows": names[name]} for name in names)
        found.append(finding("unknown_names", OPEN, len(names), samples[:SAMPLES]))
    if unfinished := audit.unfinished_imports():
        found.append(finding("unfinished_imports", OPEN, unfinished, ()))
    return found
