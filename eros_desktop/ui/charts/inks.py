"""The colours of chart tones in the scheme in force. No Qt."""

from __future__ import annotations

from collections.abc import Mapping

from eros_desktop.ui.tones import Tones, mixed

LEAST_SHADE, MOST_SHADE = 0.10, 1.0
"""How much of its tone the quietest and the strongest cell has."""


def inks(tones: Tones) -> Mapping[str, str]:
    """Tone name -> `#rrggbb`. Marks keep 3:1 against the surface, words 4.5:1."""
    categories = {key: found.solid for key, found in tones.categories.items()}
    words = {f"{key}_word": found.ink for key, found in tones.categories.items()}
    return {
        **categories,
        **words,
        "other": tones.edge,
        "ghost": tones.edge,
        "accent": tones.accent,
        "accent_word": tones.accent_ink,
        "text": tones.text,
        "muted": tones.muted,
        "good": tones.success,
        "bad": tones.error,
        "warning": tones.warning,
        "quiet": tones.edge,
    }


def shaded(tones: Tones, ink: str, share: float) -> str:
    """The colour of a cell: `share` 0 is quiet, 1 strong."""
    return mixed(tones.surface, ink, LEAST_SHADE + (MOST_SHADE - LEAST_SHADE) * share)
