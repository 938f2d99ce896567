"""How the stored families of near twins stand against the bank."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FamilyState:
    """How the stored families stand: `behind` captions came or changed since and were not looked at."""

    families: int
    found_at: str | None
    threshold: float
    behind: int

    @property
    def sentence(self) -> str:
        """What a person should know, empty when the families are current."""
        if self.found_at is None:
            return "Families of near twins were not looked for yet; find them."
        return behind_sentence(self.behind) if self.behind else ""


def behind_sentence(captions: int) -> str:
    """What a person should do after so many captions that nobody looked at."""
    return (
        f"The families of near twins are older than the bank: {captions:,} captions came or changed since. "
        "Find families again."
    )
