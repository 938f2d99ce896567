"""What rules, edits, fixes, checks and the volume say, told in German."""

from __future__ import annotations

import re

import pytest

from eros_desktop.domain.captions.search.query import parse
from eros_desktop.domain.captions.search.wording import describe
from eros_desktop.domain.schedule.rules import RULES
from eros_desktop.domain.schedule.rules_context import WeekView
from eros_desktop.ui import formats
from tests.support import rule_cases_advice, rule_cases_gates
from tests.support.rule_cases import Case

ENGLISH = re.compile(
    r"\b(?:a|above|after|allowed|and|are|at|before|by|changed|does|each|for|from|gets|has|have|is|it|its|"
    r"later|less|must|needed|needs|no|none|not|nothing|of|sends?|than|the|this|to|too|which|week|with)\b"
)
"""Words no German sentence has."""
NAMES = re.compile("First to Tip|Renew On (?:Post|Message)|„[^“]*“|“[^”]*”")


def left_english(told: str) -> list[str]:
    return ENGLISH.findall(NAMES.sub("", told))


@pytest.mark.parametrize(
    "case", [*rule_cases_gates.CASES, *rule_cases_advice.CASES], ids=lambda case: case.rule
)
def test_no_english_word_is_left_of_a_finding(german_words: None, case: Case) -> None:
    plan = case.plan()
    rule = next(entry for entry in RULES if entry.key == case.rule)
    for _, message in rule.check(WeekView.of(plan), case.around(plan)):
        assert not left_english(told := formats.told(message)), told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Moved First to Tip, Tue 09:16 to Wed 10:00, with its follow-ups",
            "First to Tip, Di. 09:16 nach Mi. 10:00 verschoben, mit ihren Nachfassern",
        ),
        ("Moved 3 sends 1 day 2 hours later", "3 Sendungen verschoben, 1 Tag 2 Stunden später"),
        ("Duplicated 12 sends 7 days earlier", "12 Sendungen dupliziert, 7 Tage früher"),
        (
            "Changed the price and note of PPV Unlock, Tue 09:16",
            "Geändert: Preis und Anmerkung von PPV Unlock, Di. 09:16",
        ),
        (
            "Changed the price of 2 sends to $1,012.50",
            "Geändert: Preis von 2 Sendungen auf 1.012,50 $",
        ),
        (
            "Mon 08:07 PPV Unlock and Mon 09:17 Link Drop are 1 h 10 apart; two priced sends need 2 hours.",
            "Mo. 08:07 PPV Unlock und Mo. 09:17 Link Drop liegen 1 h 10 auseinander; "
            "zwei bepreiste Sendungen brauchen 2 Stunden.",
        ),
        (
            "The caption is too short for $19.69: 250 to 449 characters sell best, 82% may be lost "
            "(critical).",
            "Die Caption ist zu kurz für 19,69 $: 250 bis 449 Zeichen verkaufen am besten, "
            "82 % können verloren gehen (kritisch).",
        ),
        (
            "“Let me know” is a stock phrase and costs 5 points.",
            "“Let me know” ist eine Floskel und kostet 5 Punkte.",
        ),
        (
            "The week of 2026-11-23 is completed, so its sends stay as they are. Reopen it first.",
            "Die Woche 23. – 29. Nov. 2026 ist abgeschlossen, ihre Sendungen bleiben also, wie sie sind. "
            "Öffnen Sie sie zuerst wieder.",
        ),
        (
            "Freshness 72.5: Last used on 2026-11-10, 13 days before this send.",
            "Frische 72,5: Zuletzt verwendet am 10. Nov. 2026, 13 Tage vor dieser Sendung.",
        ),
        (
            "8,000 fans on a free page make the level HIGH. Saturation 79.5 gives 0.7, opportunity 29 "
            "gives 1, "
            "and rising revenue adds one.",
            "8.000 Fans auf einer Seite dieser Art (gratis) ergeben die Stufe HIGH. Sättigung 79,5 ergibt "
            "0,7, "
            "Potenzial 29 ergibt 1, und steigender Umsatz gibt eine dazu.",
        ),
        (
            "5 of 40 went out since they were counted; 1.8 a week at the pace of the last four.",
            "5 von 40 gingen hinaus, seit sie gezählt wurden; 1,8 in der Woche im Takt der letzten vier.",
        ),
        ("Captiontyp first to tip", "Captiontyp first to tip"),
    ],
)
def test_a_sentence_is_told(german_words: None, sentence: str, told: str) -> None:
    assert formats.told(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Nothing was pasted: PPV Unlock, Tue 09:16 would fall on 2026-12-01, outside the week, and was "
        "left out.",
        "PPV Unlock, Tue 09:16 needs tease, which this vault does not hold, and came without it; "
        "choose another.",
        "Tue 02:30 does not exist: the clocks go forward over it. Nothing was changed; choose another time.",
        "Complete Mon 10:07 Tip Goal: send it by wall post, mark it as needing a caption by hand.",
        "Move Mon 10:07 Tip Goal to Wed 10:09, with its follow-up.",
        "Take Mon 10:07 Tip Goal, Mon 12:07 Tip Goal and Mon 15:07 Link Drop out of the week.",
        "Mon 23 Nov: 3 revenue sends fewer than the volume asks for; every send type has reached its limit "
        "for "
        "the day or week.",
        "Choose a caption by hand: none is left. 1,204 of 3,000 are out because: It is already in this week.",
        "Freshness 12 is critical. Found with the lowest minimums. Used very often lately: 20 points off.",
        "3 emoji (moderate); 0 to 2 (light) are right for Tip Goal.",
        "Mixing of periods is switched off for this creator, so the 14-day scores are used.",
        "154 messages give a confidence of 80%, which is enough to leave the factors alone.",
        "5 content types of the vault are weighed by what they earn, 2 triggers among them; triggers pull "
        "both "
        "ways for solo.",
        "The planned revenue sends still earn enough, so they stay. The manager's own figures hold: level 2, "
        "5 revenue a day.",
        "The hour it went out earns 12% less than the planned one. 3 bought at $2.50 less than planned.",
        "Fewer than 4 expectations were measured yet; the last 8 weeks differed from their mean by 12%.",
        "fan_count is -3, and must lie between 0 and 1,000,000,000. Nothing was calculated; correct it and "
        "try "
        "again.",
        "2026-11-24 is a Tuesday, and a week starts on a Monday. Nothing was changed; use 2026-11-23 or "
        "2026-11-30.",
    ],
)
def test_no_english_word_is_left_of_a_sentence(german_words: None, sentence: str) -> None:
    told = formats.told(sentence)
    assert told != sentence
    assert not left_english(told), told


def test_a_search_is_told(german_words: None) -> None:
    typed = 'beach -sale "blue hour" type:ppv_unlock -has:hook emoji:none used<30 earned>$5 rate>=2% length=9'
    assert formats.told(describe(parse(typed))) == (
        "hat 'beach', nicht 'sale', hat genau „blue hour“, Typ ppv_unlock, nicht (hat einen Aufhänger), "
        "hat keine "
        "Emoji, zuletzt verwendet vor unter 30 Tagen, verdient über 5 $, Kaufrate mindestens 2 %, Länge 9 "
        "Zeichen"
    )
