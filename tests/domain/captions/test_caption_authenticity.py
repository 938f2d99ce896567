import pytest

from eros_desktop.domain.captions.authenticity import content_claims, missing_content, unsupported_values

NAMES = {
    "cosplay": ("Cosplay",),
    "workout": ("Workout",),
    "outdoor": ("Outdoor",),
    "ab": ("a/b", "ab"),
    "red_dress": ("red dress",),
    "nameless": ("", "//"),
}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("My cosplay set", ["cosplay"]),
        ("COSPLAYS and workouts!", ["COSPLAYS", "workouts"]),
        ("c\u043esplay", ["c\u043esplay"]),
        ("\U0001d4ec\U0001d4f8\U0001d4fc\U0001d4f9\U0001d4f5\U0001d4ea\U0001d502", None),
        ("c0splay", ["c0splay"]),
        ("C0$P1@Y", ["C0$P1@Y"]),
        ("cos\u200bplay now", ["cos\u200bplay"]),
        ("cospl\u00e1y", ["cospl\u00e1y"]),
        ("2 cosplays", ["cosplays"]),
        ("a/b and A - B and ab", ["a/b", "A - B", "ab"]),
        ("a red  dress, a red-dress", ["red  dress", "red-dress"]),
        ("cosplayer, cab, abs, a b", []),
        ("a8 costs 48", []),
    ],
)
def test_named_content_is_found_in_every_disguise(text: str, named: list[str] | None) -> None:
    found = [text[slice(*claim.span)] for claim in content_claims(text, NAMES)]
    assert found == ([text] if named is None else named)


def test_only_what_the_vault_lacks_is_missing() -> None:
    text = "outdoor cosplay after a workout"
    missing = missing_content(text, NAMES, {"outdoor", "workout"})
    assert [(claim.content_type, claim.span) for claim in missing] == [("cosplay", (8, 15))]
    assert missing_content(text, NAMES, set(NAMES)) == ()
    assert missing_content(text, {}, ()) == ()


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("$90 worth for you", ["$90 worth"]),
        ("$90 worth, usually $120", ["$90 worth", "usually $120"]),
        ("5 pics, $90 worth", []),
        ("\u2022 a story \u2022 a clip, worth $90", []),
        ("only $20", []),
    ],
)
def test_a_worth_needs_something_counted_beside_it(text: str, claims: list[str]) -> None:
    assert [text[start:end] for start, end in unsupported_values(text)] == claims
