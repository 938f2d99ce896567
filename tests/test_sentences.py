"""Sentences of domain and services are told in another language by the pattern they were made from."""

from __future__ import annotations

import pytest

from eros_desktop.sentences import Sentences

GERMAN = {
    "{count} sends do not fit into {day}.": "{count} Sendungen passen nicht in {day}.",
    "Nothing was changed; {advice}.": "Nichts wurde geändert; {advice}.",
    "Nothing was changed; reload the week.": "Nichts wurde geändert; die Woche neu laden.",
    "choose another day": "einen anderen Tag wählen",
    "{count} of {total}": "{count} von {total}",
    "{key} of {place} {what}.": "{key} von {place} {what}.",
    "must be one of {names}": "muss eines sein von {names}",
    "1 send": "1 Sendung",
    "captions": "Captions",
    "{count} captions": "{count} Captions",
    "Restored {captions}": "{captions} wiederhergestellt",
    "Cut {sends}": "{sends} ausgeschnitten",
    "game": "Spiel",
    "game post": "Spiel-Post",
    "There is no {one} {number}.": "{one} {number} gibt es nicht.",
    "'{summary}' went.": "„{summary}“ ging.",
    "sends do not fit": "Sendungen passen nicht",
    "First to Tip": "First to Tip",
    "{count} sends": "{count} Sendungen",
    "Moved {what} to {where}": "{what} nach {where} verschoben",
    "There is no filter named '{name}'.": "Es gibt keinen Filter „{name}“.",
    "Results over {sends}.": "Ergebnisse über {sends}.",
    "That cannot be undone. {reason}": "Das geht nicht. {reason}",
    "{count} rows stay. Mend {them} first.": "{count} Zeilen bleiben. Erst {them} richten.",
    "has no price": "hat keinen Preis",
    "no persona": "keine Persona",
    "empty vault": "leerer Tresor",
    "Tue": "Di",
    "Nov": "Nov.",
    " and ": " und ",
}


@pytest.fixture(scope="module")
def german() -> Sentences:
    return Sentences(GERMAN, lambda number: number.translate(str.maketrans(".,", ",.")))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("1,234 sends do not fit into Tue 24 Nov.", "1.234 Sendungen passen nicht in Di 24 Nov."),
        ("Results over 1 send.", "Ergebnisse über 1 Sendung."),
        ("Results over 12,500 sends.", "Ergebnisse über 12.500 Sendungen."),
        ("Moved 3 sends to Tue 09:16", "3 Sendungen nach Di 09:16 verschoben"),
        ("Moved PPV Unlock to Tue 09:16", "PPV Unlock nach Di 09:16 verschoben"),
        ("no persona, empty vault", "keine Persona, leerer Tresor"),
        ("no persona and empty vault", "keine Persona und leerer Tresor"),
        ("No persona", "Keine Persona"),
        ("12.5 of 100", "12,5 von 100"),
        ("1,234 captions", "1.234 Captions"),
        ("2, 3 captions", "2, 3 Captions"),
        ("Restored 1,234 captions", "1.234 Captions wiederhergestellt"),
        ("Cut 3 sends", "3 Sendungen ausgeschnitten"),
        ("There is no game post 12.", "Spiel-Post 12 gibt es nicht."),
        ("There is no game 12.", "Spiel 12 gibt es nicht."),
        ("'Moved 3 sends to Tue' went.", "„3 Sendungen nach Di verschoben“ ging."),
        ("Tue 09:16 First to Tip", "Di 09:16 First to Tip"),
        ("Moved First to Tip to Tue 09:16", "First to Tip nach Di 09:16 verschoben"),
        ("Moved 3 sends to 24. Nov. 2026", "3 Sendungen nach 24. Nov. 2026 verschoben"),
        ("12.5 of 100.", "12,5 von 100."),
        ("moon of sun must be one of Io, Europa.", "moon von sun muss eines sein von Io, Europa."),
        ("“no persona” of 3", "“no persona” von 3"),
        ("2 sends do not fit into Tue", "2 Sendungen passen nicht in Di"),
        ("Moved 3 sends to Tue.", "3 Sendungen nach Di verschoben."),
        ("no persona.", "keine Persona."),
        ("24. Nov. 2026", "24. Nov. 2026"),
        ("1,200 sends do not fit", "1.200 Sendungen passen nicht"),
    ],
)
def test_a_sentence_and_the_values_in_it_are_told(german: Sentences, sentence: str, told: str) -> None:
    assert german.told(sentence) == told


def test_the_more_exact_pattern_wins(german: Sentences) -> None:
    assert (
        german.told("Nothing was changed; reload the week.") == "Nichts wurde geändert; die Woche neu laden."
    )
    assert (
        german.told("Nothing was changed; choose another day.")
        == "Nichts wurde geändert; einen anderen Tag wählen."
    )


def test_several_sentences_are_told_one_by_one(german: Sentences) -> None:
    assert (
        german.told("2 sends do not fit into Tue. Nothing was changed; reload the week.")
        == "2 Sendungen passen nicht in Di. Nichts wurde geändert; die Woche neu laden."
    )


def test_a_value_never_goes_on_into_the_next_sentence(german: Sentences) -> None:
    assert (
        german.told("Moved 3 sends to Tue. Nothing was changed; reload the week.")
        == "3 Sendungen nach Di verschoben. Nichts wurde geändert; die Woche neu laden."
    )
    assert (
        german.told(
            "That cannot be undone. 2 sends do not fit into Tue. Nothing was changed; reload the week."
        )
        == "Das geht nicht. 2 Sendungen passen nicht in Di. Nichts wurde geändert; die Woche neu laden."
    )


def test_two_sentences_made_together_are_told_together_among_others(german: Sentences) -> None:
    assert (
        german.told("No persona. 3 rows stay. Mend no persona first. Results over 1 send.")
        == "Keine Persona. 3 Zeilen bleiben. Erst keine Persona richten. Ergebnisse über 1 Sendung."
    )


def test_what_somebody_wrote_between_quotation_marks_stays(german: Sentences) -> None:
    assert german.told("There is no filter named 'no persona'.") == "Es gibt keinen Filter „no persona“."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A list of what nobody knows",
        "The end of the week",
        "Sand and Sea",
        "Rose, Mara and Kim",
        "9 lives of a cat",
        "cats and dogs.csv",
        "{curly} of",
        "Nov-24",
        "https://example.com/no persona?x=1",
        "1,5",
    ],
)
def test_what_no_pattern_fits_stays_as_it_is(german: Sentences, text: str) -> None:
    assert german.told(text) == text


def test_a_language_without_sentences_tells_them_in_english() -> None:
    assert Sentences({}).told("2 sends do not fit into Tue.") == "2 sends do not fit into Tue."


def test_kept_sentences_are_found_by_the_words_they_are_told_with(german: Sentences) -> None:
    assert german.origins("verschoben") == ("Moved",)
    assert "sends do not fit into" in german.origins("PASSEN")
    assert {"sends do not fit into", "1 send"} <= set(german.origins("Sendung"))
    assert german.origins("zi") == ()
    assert german.origins("unheard") == ()
