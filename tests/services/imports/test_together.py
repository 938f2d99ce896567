"""Several files in one go: each is judged by what those before it bring, in an order nobody chooses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from eros_desktop.domain.errors import Cancelled, ErosError, ImportFailed
from eros_desktop.services.imports.reading import Asked, Reading, turn
from eros_desktop.services.imports.report import ImportReport
from tests.services.imports.conftest import DATA, Desktop
from tests.services.imports.message_files import messages_file

NAMES = ("creators.csv", "vault.csv", "captions.csv", "messages.csv")


def asked(*paths: Path) -> list[Asked]:
    """Each file as it is recognised, in its turn."""
    files = [Asked(path, Reading(kind=path.stem if path.name in NAMES else "auto")) for path in paths]
    return sorted(files, key=lambda one: turn(one.reading.kind, one.path))


def told(answers: Sequence[ImportReport | ErosError]) -> list[object]:
    return [
        answer.message if isinstance(answer, ErosError) else (dict(answer.tables), answer.quarantine)
        for answer in answers
    ]


def stored(desktop: Desktop, files: Sequence[Asked]) -> list[ImportReport | ErosError]:
    """What the wizard does: each file is an import of its own, a refused one leaves the others alone."""
    answers: list[ImportReport | ErosError] = []
    for one in files:
        try:
            answers.append(
                desktop.imports.run(
                    one.reading.kind, [one.path], reading=one.reading, allow_shrink=one.allow_shrink
                )
            )
        except ErosError as error:
            answers.append(error)
    return answers


def test_a_check_counts_what_the_files_before_it_bring_as_the_import_then_does(desktop: Desktop) -> None:
    files = asked(*(DATA / name for name in reversed(NAMES)))
    before = desktop.content(leave_out=())
    checked = desktop.imports.check(files)
    assert desktop.content(leave_out=()) == before
    assert all(isinstance(answer, ImportReport) and answer.import_id is None for answer in checked)
    vault = checked[1]
    assert isinstance(vault, ImportReport)
    assert vault.rows.new > 0
    assert told(checked) == told(stored(desktop, files))


def test_a_refused_file_brings_nothing_to_those_after_it(desktop: Desktop, tmp_path: Path) -> None:
    torn = tmp_path / "creators.csv"
    torn.write_bytes((DATA / "creators.csv").read_bytes() + b'"open,\r\n')
    files = asked(DATA / "vault.csv", torn)
    checked = desktop.imports.check(files)
    assert isinstance(checked[0], ImportFailed)
    assert told(checked) == told(stored(desktop, files))
    assert isinstance(checked[1], ImportReport)
    assert checked[1].rows.new == 0


@pytest.mark.parametrize("allows", [False, True])
def test_a_file_that_takes_much_away_counts_for_others_once_it_is_allowed(
    book: Desktop, tmp_path: Path, allows: bool
) -> None:
    def rows(views: int) -> list[str]:
        return [
            f"m{number},river_lake,dm_farm,2026-11-18 10:{number:02d},280,{views},0,0,,"
            for number in range(12)
        ]

    book.load("messages", messages_file(tmp_path, *rows(50)))
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    shrunk, again = messages_file(tmp_path / "a", *rows(40)), messages_file(tmp_path / "b", *rows(40))
    reading = Reading(kind="messages")
    checked = book.imports.check([Asked(shrunk, reading, allow_shrink=allows), Asked(again, reading)])
    found = [answer.rows.updated for answer in checked if isinstance(answer, ImportReport)]
    assert found == [12, 0 if allows else 12]


def test_a_withdrawn_check_leaves_nothing(desktop: Desktop) -> None:
    class Withdrawn:
        def report(self, done: int, total: int, text: str = "") -> None:
            assert total == 4000
            if done >= 2000:
                raise Cancelled

    before = desktop.content(leave_out=())
    with pytest.raises(Cancelled):
        desktop.imports.check(asked(*(DATA / name for name in NAMES)), Withdrawn())
    assert desktop.content(leave_out=()) == before


def test_files_of_one_import_come_in_by_kind_and_name_whatever_order_they_are_named_in(
    desktop: Desktop, tmp_path: Path
) -> None:
    early, late = tmp_path / "vault-2026-11-01.csv", tmp_path / "vault-2026-11-15.csv"
    early.write_text("page_name,solo\nriver_lake,5\n", "utf-8")
    late.write_text("page_name,solo\nriver_lake,9\n", "utf-8")
    files = [late, DATA / "messages.csv", early, DATA / "creators.csv"]
    report = desktop.imports.run("auto", files)
    assert report.file == "creators.csv, vault-2026-11-01.csv, vault-2026-11-15.csv, messages.csv"
    assert desktop.rows("SELECT quantity FROM vault_matrix WHERE content_type = 'solo'") == [(9,)]
    again = desktop.imports.run("auto", files[::-1])
    assert (again.file, again.rows.new, again.rows.unchanged > 0) == (report.file, 0, True)
    assert desktop.rows("SELECT count(DISTINCT file_sha256) FROM import_batches") == [(1,)]


def test_a_column_that_nothing_decides_is_refused_until_somebody_says_how_to_read_it(
    desktop: Desktop, tmp_path: Path
) -> None:
    file = tmp_path / "captions.csv"
    file.write_text(
        "caption_id,caption_text,caption_type,last_used_date\n1,One,dm_farm,01/02/2026\n", "utf-8"
    )
    (found,) = desktop.imports.check([Asked(file)])
    assert isinstance(found, ImportFailed)
    assert found.code == "AMBIGUOUS"
    with pytest.raises(ImportFailed, match="last_used_date may be written day first or month first"):
        desktop.imports.run("captions", [file])
    said = Reading(date_orders={"last_used_date": "day first"})
    assert not any(column.choices for column in desktop.imports.inspect(file, said).columns)
    (report,) = desktop.imports.check([Asked(file, said)])
    assert isinstance(report, ImportReport)
    assert report.rows.new == 1
