"""One caption's text checked, as a window or a script asks for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from eros_desktop.domain.captions.checks import CaptionReport, Finding, check_caption
from eros_desktop.domain.captions.structure import StructureResult
from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import CreatorId
from eros_desktop.store.stores import WorkspaceStore

CLAIMS_NOTHING = frozenset({"bundle", "exclusive"})
"""Content types that are words of every second offer: they say how something is sold, not what it shows."""


class CaptionCheckService:
    """Checks texts; with a creator also against the creator's vault. Writes nothing; safe on any thread."""

    def __init__(self, store: WorkspaceStore, reference: Reference) -> None:
        self._store = store
        self._reference = reference

    def check(
        self,
        text: str,
        send_type: str | None = None,
        *,
        creator_id: CreatorId | None = None,
        caption_type: str | None = None,
        price_cents: int | None = None,
    ) -> CaptionReport:
        """Everything there is to say about the text (domain.md 2.3, 2.6, 6).

        Raises InvalidInput with EMPTY_CAPTION or INVALID_SEND_TYPE, NotFound for an unknown creator.
        """
        vault = self._vault(creator_id) if creator_id is not None else None
        return check_text(
            text,
            self._reference,
            send_type,
            caption_type=caption_type,
            vault_types=vault,
            price_cents=price_cents,
        )

    def _vault(self, creator_id: CreatorId) -> frozenset[str]:
        with self._store.read() as stores:
            profile = stores.creators.profiles((creator_id,)).get(creator_id)
        if profile is None:
            raise NotFound(
                f"There is no creator '{creator_id}'. Nothing was checked; choose one of the list.",
                details={"creator": creator_id},
            )
        return profile.vault_types


def check_text(
    text: str,
    reference: Reference,
    send_type: str | None = None,
    *,
    caption_type: str | None = None,
    vault_types: Collection[str] | None = None,
    price_cents: int | None = None,
) -> CaptionReport:
    """The same without a workspace; `send_type` and `caption_type` may be legacy keys."""
    key = reference.send_type_aliases.get(send_type, send_type) if send_type is not None else None
    if key is not None and key not in reference.send_types:
        raise InvalidInput(
            "send_type",
            f"'{send_type}' is not a send type. Nothing was checked; use one of "
            f"{', '.join(reference.send_types)}.",
            code="INVALID_SEND_TYPE",
        )
    return check_caption(
        text,
        send_type=reference.send_types[key] if key is not None else None,
        caption_type=reference.caption_type_aliases.get(caption_type, caption_type) if caption_type else None,
        vault_types=vault_types,
        content_names=content_names(reference),
        price_cents=price_cents,
        prices=reference.prices,
    )


def content_names(reference: Reference) -> Mapping[str, tuple[str, ...]]:
    """What captions call each content type: its name, its key and its other spellings."""
    return {
        key: (kind.name, key, *kind.aliases)
        for key, kind in reference.content_types.items()
        if key not in CLAIMS_NOTHING
    }


def report_document(report: CaptionReport) -> dict[str, Any]:
    """The document of `captions check --json`. `start` and `end` are null for the whole text."""
    score = report.score
    return {
        "send_type": report.send_type_key,
        "structure": _structure_document(report.structure, report.is_informational),
        "score": None
        if score is None
        else {
            "score": score.score,
            "verdict": score.verdict,
            "deductions": [{"points": part.points, "reason": part.reason} for part in score.deductions],
        },
        "findings": [_finding_document(finding) for finding in report.findings],
        "emoji": {
            "count": report.emoji_count,
            "level": report.emoji_level,
            "density": report.emoji_density,
        },
        "length": {"characters": report.characters, "advice": report.length_advice},
    }


def _structure_document(structure: StructureResult | None, is_informational: bool) -> dict[str, Any] | None:
    if structure is None:
        return None
    return {
        "key": structure.structure,
        "is_valid": structure.is_valid,
        "is_informational": is_informational,
        "score": structure.score,
        "elements": {element.key: element.is_found for element in structure.elements},
        "missing": list(structure.missing),
        "issues": [
            {"step": issue.step, "element": issue.element, "message": issue.message}
            for issue in structure.issues
        ],
        "recommendation": structure.recommendation,
    }


def _finding_document(finding: Finding) -> dict[str, Any]:
    start, end = finding.span if finding.span is not None else (None, None)
    return {
        "key": finding.key,
        "severity": finding.severity,
        "start": start,
        "end": end,
        "message": finding.message,
    }
