"""What imports, audit, checks, backups and exports say is told in German whole, with what it names left."""

from __future__ import annotations

import runpy

import pytest

from eros_desktop.sentences import Sentences
from eros_desktop.services.audit.kinds import KINDS
from tests.support.repository import ROOT

TOOL = runpy.run_path(str(ROOT / "packaging" / "translations.py"))


@pytest.fixture(scope="module")
def german() -> Sentences:
    (file,) = TOOL["files"]()
    words = {text: TOOL["translations"](file)[text] for text in (" and ", " or ", "Mon")}
    signs = str.maketrans(".,", ",.")
    return Sentences(
        words | TOOL["translations"](file, TOOL["SENTENCES"]), lambda text: text.translate(signs)
    )


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Imported list.csv: 1,234 new, 0 updated, 5 unchanged, 2 in quarantine",
            "Import von list.csv: 1.234 neu, 0 geändert, 5 gleich, 2 in Quarantäne",
        ),
        (
            "Set aside line 3 of list.csv (caption_bank) in quarantine",
            "Zeile 3 von list.csv (caption_bank) in Quarantäne beiseitegelegt",
        ),
        ("Corrected 30 rows of the quarantine", "30 Zeilen der Quarantäne berichtigt"),
        (
            "page_type is none of paid, free; the time zone is unknown; near: Asia/Tokyo",
            "page_type ist keines von paid, free; die Zeitzone ist unbekannt; ähnlich: Asia/Tokyo",
        ),
        ("rows of 'no persona'", "Zeilen von 'no persona'"),
        (
            "'lake' is another name of Lake: 3 of 5 waiting rows were linked, 2 wait for another reason",
            "'lake' ist ein anderer Name von Lake: 3 von 5 wartenden Zeilen zugeordnet, "
            "2 aus anderem Grund wartend",
        ),
        (
            "price is not a number; the caption has no text",
            "price ist keine Zahl; die Caption hat keinen Text",
        ),
        (
            "the time zone is unknown; near: Europe/Berlin, Europe/Bern",
            "die Zeitzone ist unbekannt; ähnlich: Europe/Berlin, Europe/Bern",
        ),
        (
            "Changed: creator lake: page_type nothing -> paid.",
            "Geändert: Creator lake: page_type nichts -> bezahlt.",
        ),
        (
            "list.csv looks like the wrong file. It would rewrite or shrink 12 of the 50 captions that are "
            "here "
            "(24%). Nothing was stored; look at it once more, and allow it with --allow-shrink if it is "
            "meant so.",
            "list.csv sieht nach der falschen Datei aus. Es würde umschreiben oder verkleinern: 12 der 50 "
            "vorhandenen Captions (24%). Nichts wurde gespeichert; sehen Sie noch einmal hin und erlauben "
            "Sie es, "
            "wenn es so gemeint ist (auf der Befehlszeile mit --allow-shrink).",
        ),
        (
            "Row 7 of the quarantine does not wait any more: it is linked. Nothing was changed; reload the "
            "list.",
            "Zeile 7 der Quarantäne wartet nicht mehr: sie ist zugeordnet. Nichts wurde geändert; "
            "laden Sie die Liste neu.",
        ),
        (
            "Set 3 rows of the history aside and computed the rates of 1 row anew from their counts",
            "3 Zeilen des Verlaufs beiseitegelegt und die Raten von 1 Zeile aus den Zahlen neu berechnet",
        ),
        (
            "'Set 3 rows of the history aside' cannot be undone. 3 rows of mass messages cannot be changed: "
            "1 of them changed since. Nothing was changed; undo the later changes first.",
            "„3 Zeilen des Verlaufs beiseitegelegt“ kann nicht zurückgenommen werden. 3 Zeilen von mass "
            "messages "
            "lassen sich nicht ändern: 1 davon seither geändert. Nichts wurde geändert; nehmen Sie zuerst "
            "die "
            "späteren Änderungen zurück.",
        ),
        (
            "The workspace is in use by process 7 on studio since 2026-11-20T08:45:00Z. Nothing was changed. "
            "Close it there, or open the workspace read-only. If that computer no longer uses it, delete "
            "the file "
            "eros.lock in the workspace folder.",
            "Der Arbeitsbereich ist in Gebrauch: Prozess 7 auf studio seit 2026-11-20T08:45:00Z. Nichts "
            "wurde "
            "geändert. Schließen Sie ihn dort, oder öffnen Sie den Arbeitsbereich nur zum Lesen. Wenn jener "
            "Rechner ihn nicht mehr verwendet, löschen Sie die Datei eros.lock im Ordner des "
            "Arbeitsbereichs.",
        ),
        (
            "The backup a.eros is damaged: it cannot be read (file is not a database). The workspace was "
            "left as "
            "it is. Choose another backup.",
            "Die Sicherung a.eros ist beschädigt: sie lässt sich nicht lesen (die Datei ist keine "
            "Datenbank). Der "
            "Arbeitsbereich blieb, wie er ist. Wählen Sie eine andere Sicherung.",
        ),
        (
            "3 references lead to rows that are not there",
            "3 Verweise führen zu Zeilen, die nicht da sind",
        ),
        (
            "timing.toml, line 6: avoid of hours holds 26, and must hold whole numbers of 0 to 23. Nothing "
            "was "
            "loaded; mend that line, or put back the file that came with the program.",
            "timing.toml, Zeile 6: avoid von hours enthält 26 und muss ganze Zahlen von 0 bis 23 enthalten. "
            "Nichts wurde geladen; berichtigen Sie diese Zeile, oder legen Sie die mitgelieferte Datei "
            "zurück.",
        ),
        ("Exported 2 weeks as Run sheet, 1 queued", "2 Wochen als Laufzettel exportiert, 1 eingereiht"),
        (
            "Lake House: Mon 10:05 ppv_unlock (item 4) has no caption and was left out.",
            "Lake House: Mo. 10:05 ppv_unlock (Sendung 4) hat keine Caption und wurde ausgelassen.",
        ),
        (
            "lake: Buffer is not told the audience of 3, the price of 2 sends; set it there by hand.",
            "lake: Buffer erfährt nicht die Zielgruppe von 3, den Preis von 2 Sendungen; stellen Sie es "
            "dort von "
            "Hand ein.",
        ),
        (
            "The week of 2026-11-23 for lake was already exported as csv on 2026-11-20 10:00:00 UTC, 3 of "
            "these 5 "
            "sends, but the program ended before it was sure of it.",
            "Die Woche 2026-11-23 für lake wurde schon exportiert, als csv am 2026-11-20 10:00:00 UTC, 3 "
            "dieser 5 "
            "Sendungen, aber das Programm endete, bevor das sicher war.",
        ),
        (
            "x.csv cannot be written (No space left on device). It was left as it was; choose another "
            "folder or "
            "free some space.",
            "x.csv lässt sich nicht schreiben (Kein Platz mehr auf dem Datenträger). Es blieb, wie es war; "
            "wählen "
            "Sie einen anderen Ordner oder schaffen Sie Platz.",
        ),
    ],
)
def test_a_sentence_is_told(german: Sentences, sentence: str, told: str) -> None:
    assert german.told(sentence) == told


@pytest.mark.parametrize("key", KINDS)
def test_every_finding_is_told(german: Sentences, key: str) -> None:
    for count in (1, 1234):
        english = KINDS[key].sentence(count)
        told = german.told(english)
        assert told != english
        assert ("1.234" in told) == ("1,234" in english)
