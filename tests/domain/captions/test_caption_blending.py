import pytest

from eros_desktop.domain.captions.blending import emoji_density, is_too_dense, rows_of_faces

SIGH = "\U0001f62e\u200d\U0001f4a8"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("hi \U0001f600\U0001f601 \U0001f602!", ["\U0001f600\U0001f601 \U0001f602"]),
        ("\U0001f600 and \U0001f601\U0001f602", []),
        ("\U0001f496\U0001f496\U0001f496", []),
        ("\U0001f916\U0001f916\U0001f916", []),
        (f"{SIGH}{SIGH}{SIGH} ", [SIGH * 3]),
        ("\u263a\ufe0f\u263a\ufe0f\u263a\ufe0f", ["\u263a\ufe0f" * 3]),
        (
            "\U0001f600\U0001f600\U0001f600 so \U0001f60a\U0001f60a\U0001f60a\U0001f60a",
            ["\U0001f600" * 3, "\U0001f60a" * 4],
        ),
        ("plain", []),
    ],
)
def test_three_and_more_yellow_faces_in_a_row_are_found(text: str, rows: list[str]) -> None:
    assert [text[start:end] for start, end in rows_of_faces(text)] == rows


@pytest.mark.parametrize(
    ("letters", "emoji", "dense"),
    [(90, 9, False), (80, 10, True), (93, 7, False), (92, 8, True), (238, 12, False), (237, 13, True)],
)
def test_emoji_density_is_judged_by_length(letters: int, emoji: int, dense: bool) -> None:
    assert is_too_dense("x" * letters + "\U0001f496" * emoji) is dense


def test_an_emoji_sequence_is_one_character_of_the_density() -> None:
    assert emoji_density("abc\U0001f468\u200d\U0001f469\u200d\U0001f467") == 0.25
    assert emoji_density("plain") == 0.0
