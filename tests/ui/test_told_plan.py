"""Plan and volume show in German what domain says."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from eros_desktop.domain.analytics.plan_actual import SendActual
from eros_desktop.domain.captions.checks import check_caption
from eros_desktop.domain.schedule.fixes import Fix
from eros_desktop.domain.schedule.sends import QualityPart, Violation
from eros_desktop.domain.volume.document import volume_result_to_dict
from eros_desktop.domain.volume.waterfall import waterfall
from eros_desktop.ui.plan.actual_page import ActualRow, actual_columns
from eros_desktop.ui.plan.check_rows import advice_rows, element_rows
from eros_desktop.ui.plan.columns import ISSUE_COLUMNS, PART_COLUMNS, IssueRow
from eros_desktop.ui.plan.details import sections
from eros_desktop.ui.plan.form_choices import audiences, channels
from eros_desktop.ui.plan.picture import SendRow, picture_of
from eros_desktop.ui.volume.telling import lines
from tests.support.builders_schedule import send, shipped_reference, week_of
from tests.support.builders_volume import volume

NEEDS_PRICE = Violation("prices_are_set_where_due", "error", (1,), "Mon 10:07 PPV Unlock needs a price.")
PLAN = week_of(replace(send(1, "ppv_unlock"), caption_warning="Freshness 12 is critical."))


def send_row() -> SendRow:
    (row,) = picture_of(PLAN, shipped_reference()).rows
    return replace(row, issues=(NEEDS_PRICE,))


def test_issues_and_their_fixes_are_told(german_words: None) -> None:
    fix = Fix(NEEDS_PRICE.rule, PLAN, "Ask $15.00 for Mon 10:07 PPV Unlock.", (1,))
    column = {one.key: one for one in ISSUE_COLUMNS}
    row = IssueRow(0, NEEDS_PRICE, fix)
    assert column["message"].value(row) == "Mo. 10:07 PPV Unlock braucht einen Preis."
    assert column["fix"].tip is not None
    assert column["fix"].tip(row) == "15,00 $ für Mo. 10:07 PPV Unlock verlangen. (F)"


def test_parts_of_the_quality_are_told(german_words: None) -> None:
    part = QualityPart("authenticity", "anti-template", 25.0, 25.0, "No two days are alike.")
    assert PART_COLUMNS[-1].value(part) == "Keine zwei Tage sind gleich."


def test_what_became_of_a_send_is_told(german_words: None) -> None:
    actual = SendActual("missed", PLAN.sends[0], None, reason="The imported messages end before this send.")
    row = ActualRow(0, actual, "PPV Unlock")
    assert actual_columns()[-1].value(row) == "Die importierten Nachrichten enden vor dieser Sendung."


def test_a_send_is_told_with_its_channel_audience_and_warnings(german_words: None) -> None:
    row = send_row()
    assert "Massennachricht an Alle Fans" in row.about
    assert "1 Problem: Mo. 10:07 PPV Unlock braucht einen Preis." in row.about
    assert row.warning == "Mo. 10:07 PPV Unlock braucht einen Preis.\nFrische 12 ist kritisch."
    told = [text for section in sections(row, PLAN, ZoneInfo("UTC")) for _, text in section.lines]
    assert "Frische 12 ist kritisch." in told


def test_channels_and_audiences_to_choose_from_are_told(german_words: None) -> None:
    reference = shipped_reference()
    assert "Wall-Post" in [option.text for option in channels(reference, PLAN.sends)]
    assert "Alle Fans" in [option.text for option in audiences(reference, "paid", PLAN.sends)]


def test_checks_of_a_caption_are_told(german_words: None) -> None:
    text = "Congrats, click here"
    report = check_caption(text, send_type=shipped_reference().send_type("ppv_unlock"))
    assert any("ist eine Floskel" in row.title for row in advice_rows(report))
    assert any(row.title.startswith("20 Zeichen: zu kurz für PPV Unlock") for row in advice_rows(report))
    assert "Sagen Sie, was daran exklusiv ist." in [row.more for row in element_rows(report, text)]


def test_steps_of_the_volume_are_told(german_words: None) -> None:
    found = waterfall(volume_result_to_dict(volume(content_category="explicit")))
    assert found is not None
    reasons = [line.reason for line in lines(found) if line.reason]
    assert len(reasons) == 10
    assert not [reason for reason in reasons if " the " in reason or " is " in reason or " of " in reason]
