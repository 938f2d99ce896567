"""How the user decides what a file is and which columns it has, and how that reaches the import."""

from __future__ import annotations

from dataclasses import replace

from eros_desktop.ui.imports.drafts import FileDraft
from eros_desktop.ui.imports.steps import COLUMNS
from eros_desktop.ui.imports.wizard import ImportWizard
from tests.support.fake_data import HEADERS, Imports, inspection
from tests.ui.imports.conftest import LIST


def test_a_column_that_is_needed_is_asked_for_and_remembered(wizard: ImportWizard, imports: Imports) -> None:
    wizard.add_files([LIST])
    wizard.columns.aimed.emit("ID", "")
    wizard.go_on.click()
    assert "caption_id" in wizard.columns.missing.text()
    assert not wizard.go_on.isEnabled()
    wizard.columns.aimed.emit("Notes", "caption_id")
    assert wizard.go_on.isEnabled()
    wizard.go_on.click()
    wizard.go_on.click()
    assert imports.saved["mark"].columns is not None
    assert imports.saved["mark"].columns["Notes"] == "caption_id"


def test_one_of_our_columns_is_only_once_among_those_of_the_file() -> None:
    draft = FileDraft(LIST, inspection=inspection(LIST))
    draft.aim("Notes", "caption_text")
    assert draft.reading.columns is not None
    assert [header for header, aim in draft.reading.columns.items() if aim == "caption_text"] == ["Notes"]


def test_columns_are_not_remembered_against_the_users_will(wizard: ImportWizard, imports: Imports) -> None:
    wizard.add_files([LIST])
    wizard.columns.aimed.emit("Notes", "price")
    wizard.go_on.click()
    wizard.columns.remember.click()
    wizard.go_on.click()
    wizard.go_on.click()
    assert imports.saved == {}


def test_remembered_columns_are_named_and_can_be_forgotten(wizard: ImportWizard, imports: Imports) -> None:
    imports.saved["mark"] = FileDraft(LIST).reading
    wizard.add_files([LIST])
    wizard.go_on.click()
    assert wizard.columns.known.isVisible()
    wizard.columns.forget.click()
    assert imports.saved == {}
    assert not wizard.columns.known.isVisible()


def test_numbers_and_dates_are_asked_about_where_a_column_has_them(
    wizard: ImportWizard, imports: Imports
) -> None:
    wizard.add_files([LIST])
    wizard.go_on.click()
    panel = wizard.columns
    panel.table.select_key("Score")
    assert panel.numbers.isVisible()
    assert not panel.dates.isVisible()
    panel.numbers.picked.emit("1,234.56")
    panel.table.select_key("Last")
    assert panel.dates.isVisible()
    panel.dates.picked.emit("month first")
    wizard.go_on.click()
    reading = imports.asked[-1]["reading"]
    assert dict(reading.number_formats) == {"performance_score": "1,234.56"}
    assert dict(reading.date_orders) == {"last_used_date": "month first"}


def test_a_column_that_nothing_decides_must_be_answered_first(wizard: ImportWizard, imports: Imports) -> None:
    last = replace(HEADERS[3], is_sure=False, choices=("day first", "month first"))
    imports.found[LIST.name] = inspection(LIST, columns=(*HEADERS[:3], last))
    wizard.add_files([LIST])
    wizard.go_on.click()
    panel = wizard.columns
    assert panel.heading.text() == "Last"
    assert panel.dates.text() == "Choose …"
    assert "Nothing in the file shows how to read Last." in panel.missing.text()
    assert not wizard.go_on.isEnabled()
    panel.dates.picked.emit("day first")
    assert panel.dates.text() == "Day first: 31/12/2026"
    wizard.go_on.click()
    wizard.go_on.click()
    assert dict(imports.saved["mark"].date_orders) == {"last_used_date": "day first"}


def test_the_first_column_that_is_not_sure_is_shown_first(wizard: ImportWizard) -> None:
    wizard.add_files([LIST])
    wizard.go_on.click()
    assert wizard.columns.heading.text() == next(one.header for one in HEADERS if not one.is_sure)


def test_what_is_decided_about_a_file_reaches_the_import(wizard: ImportWizard, imports: Imports) -> None:
    wizard.add_files([LIST])
    for field, value in (
        ("kind", "messages"),
        ("zone", "Europe/London"),
        ("creator", "atlas"),
        ("encoding", "cp1252"),
        ("delimiter", ";"),
        ("header_line", 3),
    ):
        wizard.format.asked.emit(field, value)
    wizard.go_on.click()
    wizard.go_on.click()
    asked = imports.asked[-1]
    assert imports.runs[-1] == ("messages", True)
    assert (asked["creator"], asked["zone"]) == ("atlas", "Europe/London")
    reading = asked["reading"]
    assert (reading.encoding, reading.delimiter, reading.header_line) == ("cp1252", ";", 3)


def test_another_way_of_reading_forgets_the_check_before(wizard: ImportWizard) -> None:
    wizard.add_files([LIST])
    wizard.go_on.click()
    wizard.go_on.click()
    assert wizard.drafts[0].checked is not None
    wizard.back.click()
    wizard.columns.aimed.emit("Notes", "price")
    assert wizard.step == COLUMNS
    assert wizard.drafts[0].checked is None
