"""The colours can be read, in both schemes, by everyone."""

from __future__ import annotations

import pytest

from eros_desktop.ui.tones import DARK, LIGHT, MINIMUM_CONTRAST, Tones, contrast, luminance, mixed

BOTH = pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#123456", "#123456") == 1


@BOTH
def test_text_stands_out_from_everything_it_is_written_on(tones: Tones) -> None:
    grounds = (tones.window, tones.surface, tones.sunken, tones.hover)
    for ink in (tones.text, tones.muted):
        assert min(contrast(ink, ground) for ground in grounds) >= MINIMUM_CONTRAST


@BOTH
def test_text_stands_out_from_selections_and_buttons(tones: Tones) -> None:
    pairs = [
        (tones.text, tones.accent_soft),
        (tones.accent_ink, tones.accent_soft),
        (tones.accent_ink, tones.surface),
        (tones.accent_ink, tones.sunken),
        (tones.on_accent, tones.accent),
        (tones.on_accent, tones.accent_ink),
        (tones.surface, tones.text),
    ]
    assert min(contrast(*pair) for pair in pairs) >= MINIMUM_CONTRAST


@BOTH
def test_messages_can_be_read_on_their_fills(tones: Tones) -> None:
    fills = {
        tones.error_fill: tones.error,
        tones.warning_fill: tones.warning,
        tones.info_fill: tones.info,
        tones.success_fill: tones.success,
    }
    for fill, ink in fills.items():
        assert contrast(ink, fill) >= MINIMUM_CONTRAST
        assert contrast(tones.text, fill) >= MINIMUM_CONTRAST
        assert contrast(ink, tones.surface) >= MINIMUM_CONTRAST


@BOTH
def test_category_inks_can_be_read_and_their_solids_seen(tones: Tones) -> None:
    for tone in tones.categories.values():
        assert contrast(tone.ink, tone.fill) >= MINIMUM_CONTRAST
        assert contrast(tone.ink, tones.surface) >= MINIMUM_CONTRAST
        assert contrast(tones.text, tone.fill) >= MINIMUM_CONTRAST
        assert contrast(tone.solid, tones.surface) >= 3


@BOTH
def test_edges_of_fields_can_be_seen(tones: Tones) -> None:
    for ground in (tones.window, tones.surface):
        assert contrast(tones.edge, ground) >= MINIMUM_CONTRAST


def _seen_by(colour: str, matrix: tuple[tuple[float, float, float], ...]) -> tuple[float, ...]:
    linear = [(int(colour[at : at + 2], 16) / 255) ** 2.2 for at in (1, 3, 5)]
    return tuple(
        max(0.0, sum(a * b for a, b in zip(row, linear, strict=True))) ** (1 / 2.2) for row in matrix
    )


DEUTERANOPIA = ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969))
PROTANOPIA = ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052))
TRITANOPIA = ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304))


@BOTH
@pytest.mark.parametrize("eyes", [DEUTERANOPIA, PROTANOPIA, TRITANOPIA], ids=["deutan", "protan", "tritan"])
def test_category_colours_differ_for_colour_blind_eyes(
    tones: Tones, eyes: tuple[tuple[float, float, float], ...]
) -> None:
    seen = [_seen_by(tone.solid, eyes) for tone in tones.categories.values()]
    apart = [
        sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
        for one in seen
        for other in seen
        if one < other
    ]
    assert min(apart) >= 0.2


@BOTH
def test_colour_is_never_the_only_sign_of_a_category(tones: Tones) -> None:
    assert len({tone.letter for tone in tones.categories.values()}) == 3
    assert len({tone.icon for tone in tones.categories.values()}) == 3


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert [mixed("#000000", "#ff8000", share) for share in (0, 0.5, 1)] == ["#000000", "#804000", "#ff8000"]
    assert luminance(mixed("#000000", "#ffffff", 0.3)) < luminance(mixed("#000000", "#ffffff", 0.6))
