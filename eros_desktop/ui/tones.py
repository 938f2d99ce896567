"""The colours of the window, light and dark, and the arithmetic of their contrast. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from eros_desktop.domain.values import Category

MINIMUM_CONTRAST = 4.5
"""Of text and controls against what lies behind them (panes.md, Frame)."""


@dataclass(frozen=True, slots=True)
class CategoryTone:
    """How a category of sends looks. Never the only sign: `letter` and `icon` stand beside it.

    The hues keep their distance for red-green and blue-yellow blind eyes (bluish green, orange, reddish
    purple).
    """

    letter: str
    icon: str
    title: str
    solid: str
    """For bars, dots and edges."""
    fill: str
    """A quiet background."""
    ink: str
    """Text and icons on `fill` and on every surface."""


@dataclass(frozen=True, slots=True)
class Tones:
    """Every colour of one scheme as `#rrggbb`."""

    window: str
    surface: str
    sunken: str
    hover: str
    line: str
    edge: str
    """Outline of fields and buttons, 3:1 against the surface."""
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_ink: str
    """Accent for text and icons on `accent_soft` and on surfaces."""
    error: str
    error_fill: str
    warning: str
    warning_fill: str
    info: str
    info_fill: str
    success: str
    success_fill: str
    is_dark: bool
    categories: Mapping[Category, CategoryTone]


def _categories(revenue: str, engagement: str, retention: str) -> Mapping[Category, CategoryTone]:
    """Each argument is `solid fill ink`."""
    return MappingProxyType(
        {
            "revenue": CategoryTone("R", "dollar-sign", "Revenue", *revenue.split()),
            "engagement": CategoryTone("E", "message-square", "Engagement", *engagement.split()),
            "retention": CategoryTone("K", "heart", "Retention", *retention.split()),
        }
    )


LIGHT = Tones(
    window="#f5f6f8",
    surface="#ffffff",
    sunken="#eceff3",
    hover="#e9ecf2",
    line="#e1e5eb",
    edge="#687080",
    text="#1a1e26",
    muted="#565f6e",
    accent="#3d55d1",
    on_accent="#ffffff",
    accent_soft="#e5e9fb",
    accent_ink="#3046bd",
    error="#ad1f15",
    error_fill="#fdeceb",
    warning="#804600",
    warning_fill="#fff2da",
    info="#1d4c9c",
    info_fill="#e7effc",
    success="#12633c",
    success_fill="#e3f4ea",
    is_dark=False,
    categories=_categories("#12a384 #dbf2ea #0a6450", "#d9780a #fdebd2 #854200", "#97359a #f8e3f3 #84266f"),
)

DARK = Tones(
    window="#13151a",
    surface="#1a1d23",
    sunken="#101216",
    hover="#262a33",
    line="#2a2f39",
    edge="#7f8898",
    text="#e8eaee",
    muted="#a2aab8",
    accent="#8c9eff",
    on_accent="#0f1220",
    accent_soft="#262d50",
    accent_ink="#a9b7ff",
    error="#ff9d93",
    error_fill="#3b1d1b",
    warning="#f4c36c",
    warning_fill="#362910",
    info="#9fc4ff",
    info_fill="#1a2a45",
    success="#82d8a8",
    success_fill="#163224",
    is_dark=True,
    categories=_categories("#4fd6b4 #12352c #74dfc1", "#f0a03c #3a2810 #f7ba6c", "#b45fc4 #3b1c36 #f2a8e1"),
)


def luminance(colour: str) -> float:
    """Relative luminance 0..1 of `#rrggbb` (WCAG 2.2)."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1..21 of two colours (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """A colour on the way from `one` (share 0) to `other` (share 1)."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
