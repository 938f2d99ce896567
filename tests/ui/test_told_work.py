"""What services about captions, creators, plans, templates and the journal say, told in German."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from eros_desktop.jobs.job import Job, JobProgress, JobState
from eros_desktop.store.caption_records import AuditEntry
from eros_desktop.ui import formats
from eros_desktop.ui.captions.record_pages import change_words
from eros_desktop.ui.templates.columns import named
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.banner import Banner, Notice
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.job_list import describe, outcome

ENGLISH = re.compile(
    r"\b(the|of|is|are|and|no|not|with|to|for|by|were|has|have|it|its|this|from|which|changed|nothing|"
    r"more|sends?|week|captions? (?:is|are)|done|undone|creators?'s|by now|a day|planned|choose)\b"
)
"""Words no German sentence has."""


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Undid: Changed text and price of caption t-1. Used by 1 planned send, which shows the new text",
            "Zurückgenommen: Text und Preis geändert: Caption t-1. "
            "Betrifft 1 geplante Sendung, die den neuen Text zeigt",
        ),
        ("Restored 1,234 captions", "1.234 Captions wiederhergestellt"),
        (
            "The page name is empty. Nothing was changed; correct it.",
            "Seitenname ist leer. Nichts wurde geändert; berichtigen Sie die Angabe.",
        ),
        (
            "Switched off PPV follow-ups and on dynamic volume for atlas",
            "atlas: PPV-Nachfasser ausgeschaltet und bewegliches Volumen eingeschaltet",
        ),
        (
            "Set level 4, 3 revenue a day for atlas from 2026-11-23 to 2026-11-29",
            "Vorgabe für atlas: Stufe 4, 3 Umsatz am Tag vom 23. Nov. 2026 bis 29. Nov. 2026",
        ),
        (
            "The week of 2026-11-23 for atlas is queued. Only a draft can be approved. Nothing was changed.",
            "Die Woche 23. – 29. Nov. 2026 für atlas ist eingereiht. "
            "Nur ein Entwurf kann freigegeben werden. Nichts wurde geändert.",
        ),
        (
            "Swapped the caption of PPV Unlock, Tue 09:16: the week's total fell by 3.20 points; "
            "2 other sends changed with it",
            "Caption getauscht: PPV Unlock, Di. 09:16; Summe der Woche −3,20 Punkte; "
            "2 weitere Sendungen mit geändert",
        ),
        (
            "Changed the planning settings: weight of type priority 0.15 -> 0.2",
            "Einstellungen der Planung geändert: Gewicht Vorrang des Typs: 0,15 → 0,2",
        ),
        (
            "Changed name and urgency of the bump “Hello and bye”",
            "Name und Dringlichkeit geändert: Bump „Hello and bye“",
        ),
        ("Retired 2 of the vip posts", "VIP-Posts (2) ausgemustert"),
        ("Put 3 sends into the backlog and deleted 1 follow-up",
         "3 Sendungen in die Ablage gelegt und 1 Nachfasser gelöscht"),
        ("Planning 3 creators: cancelled, nothing was changed",
         "Planning 3 creators: abgebrochen, nichts wurde geändert"),
    ],
)  # fmt: skip
def test_a_sentence_is_told(german_words: None, sentence: str, told: str) -> None:
    assert formats.told(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "'Planned 42 sends for atlas, week of 2026-11-23' cannot be undone: the week of 2026-11-23 of atlas "
        "is completed by now. Nothing was changed; undo the later change first.",
        "'Approved the week of 2026-11-23 for atlas' was undone already. Nothing was changed.",
        "There is nothing to do again. Nothing was changed.",
        "Retired caption t-1. Used by 3 planned sends, which keep it",
        "Added caption t-1. It says the same as caption t-2 and 3 more",
        "'x' is not a content type. Nothing was changed; use one of solo, bundle.",
        "Media count 1,000,000,000 is not from 0 to 1,000,000. Nothing was changed; correct it.",
        "Took back the merge of 1 caption into t-1",
        "The families of near twins are older than the bank: 1,200 captions came or changed since. "
        "Find families again.",
        "The time zone is 'Mars', which is no time zone; write one like Europe/Berlin. "
        "Nothing was changed; correct it.",
        "The number of fans is -3, and must be a whole number from 0 to 100,000,000. "
        "Nothing was changed; correct it.",
        "Changed page name and time zone of 5 creators",
        "Set the rotation of atlas from active to paused",
        "Changed quantity and quality of 3 content types in the vault of atlas",
        "2 errors stand in the way of approving the week of 2026-11-23 for atlas. And 3 more. "
        "Nothing was changed; mend them under Issues, then approve.",
        "Made the week of 2026-11-23 for atlas a draft again",
        "Completed the week of 2026-11-23 for atlas: it is over and its messages are imported",
        "PPV Unlock, Tue 09:16 is locked already",
        "Adopted a what-if for atlas, week of 2026-11-23: level 4, prices +10 %, 3 retention a day",
        "Changed the planning settings: allow followups on free False -> True",
        "Revenue per day is 0 to 24. Nothing was reckoned.",
        "There is no game post 12 any more. Nothing was changed; reload the list.",
        "The earliest time after the PPV must be from 0 to 1,000,000. Nothing was changed; correct it.",
        "'x' is no urgency. Nothing was changed; choose one of URGENT, STANDARD, LATE.",
        "Inserted the free preview “Look” into PPV Unlock, Tue 09:16. "
        "The week has 1 more error now; see its issues",
        "Filled the workspace with a demo of 6 creators",
    ],
)
def test_no_english_word_is_left(german_words: None, sentence: str) -> None:
    told = formats.told(sentence)
    assert told != sentence
    assert not ENGLISH.findall(told), told


def test_words_of_reference_tables_are_told_and_names_of_send_types_stay(german_words: None) -> None:
    assert formats.told("Mass message") == "Massennachricht"
    assert formats.told("Top spenders") == "Höchste Ausgaben"
    assert formats.told("Archive bundle") == "Bundle aus dem Archiv"
    assert formats.told("PPV Wall Post") == "PPV Wall Post"


def test_the_banner_tells_it_and_hands_on_what_services_said(
    german_words: None, qtbot: QtBot, theme: Theme
) -> None:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    handed: list[Notice] = []
    banner.shown.connect(handed.append)
    banner.success("Restored 1,234 captions")
    assert banner.notice is not None
    assert banner.notice.text == "1.234 Captions wiederhergestellt"
    assert [one.text for one in banner.history] == ["1.234 Captions wiederhergestellt"]
    assert [one.text for one in handed] == ["Restored 1,234 captions"]


def test_a_list_that_could_not_be_read_and_a_job_tell_why(german_words: None, qtbot: QtBot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.show_error("There is no caption t-1. Nothing was read; reload the list.")
    texts = [label.text() for label in state.findChildren(QLabel)]
    assert "Es gibt keine Caption t-1. Nichts wurde gelesen; laden Sie die Liste neu." in texts
    job = Job("Wird gespeichert", is_write=True)
    job.end(JobState.FAILED, "There is nothing to undo. Nothing was changed.")
    assert outcome(job) == "Es gibt nichts, was sich zurücknehmen ließe. Nichts wurde geändert."
    job.progress = JobProgress(0, 0, "captions")
    assert describe(job) == "Captions"


def test_stored_words_of_templates_and_captions_are_told(german_words: None) -> None:
    assert named("progressive-reveal") == "Schrittweise Enthüllung"
    entry = AuditEntry("restored", None, None, None, "merge undone", "manager", "2026-11-24 10:00:00")
    assert change_words(entry) == "Wiederhergestellt"
