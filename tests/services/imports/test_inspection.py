"""What a file looks like before it is imported, and what was decided about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.domain.errors import Cancelled, Conflict, InvalidInput, NotFound
from eros_desktop.services.imports.inspection import Inspection
from eros_desktop.services.imports.loading import WHOLE
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.shrinking import takes_away
from tests.services.imports.conftest import DATA, Desktop
from tests.services.imports.message_files import messages_file
from tests.services.imports.workbook_files import sheet_xml, workbook

STRANGE = "Wer;Wann;Wie oft;Gesehen;Gekauft;Was\nriver_lake;25.10.2026 09:00;1.200;30;2;12,50\n"
MEANT = {
    "Wer": "page_name",
    "Wann": "sent_date",
    "Wie oft": "sent_count",
    "Gesehen": "viewed_count",
    "Gekauft": "purchased_count",
    "Was": "",
}


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    path = tmp_path / "strange.csv"
    path.write_text(STRANGE, "utf-8")
    return path


def targets(found: Inspection) -> dict[str, str | None]:
    return {column.header: column.target for column in found.columns}


def test_a_known_file_tells_its_kind_its_columns_and_their_formats(desktop: Desktop) -> None:
    found = desktop.imports.inspect(DATA / "messages.csv")
    assert (found.kind, found.problem, found.missing) == ("messages", None, ())
    assert found.rows == desktop.load("messages", "messages.csv", dry_run=True).rows.read
    assert {key for key, is_required, _ in found.targets if is_required} == {"sent_date", "sent_count"}
    assert all(meaning for _, _, meaning in found.targets)
    assert all(len(column.samples) <= 5 for column in found.columns)


def test_an_exported_week_is_not_taken_for_a_list_of_creators(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "week.csv"
    names = "scheduled_date,scheduled_time,item_type,channel,caption_text,send_type_key,page_name,timezone"
    file.write_text(f"{names}\n2026-11-30,10:50,bump_normal,wall_post,Good morning,bump_normal,atlas,UTC\n")
    assert desktop.imports.inspect(file).kind is None


def test_a_cell_called_like_a_column_makes_no_header_of_its_row(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "strange.csv"
    file.write_text("Alpha,Beta,Gamma\nx1,A quiet morning,solo\nx2,A new set,tease\n")
    found = desktop.imports.inspect(file)
    assert (found.kind, found.header_line, found.rows) == (None, 1, 2)
    assert [column.header for column in found.columns] == ["Alpha", "Beta", "Gamma"]


def test_an_unknown_header_is_shown_with_its_problem_then_with_the_columns_of_the_chosen_kind(
    desktop: Desktop, strange: Path
) -> None:
    found = desktop.imports.inspect(strange)
    assert (found.kind, found.targets, found.header_line, found.rows) == (None, (), 1, 1)
    assert "no header that could be recognised" in str(found.problem)
    assert found.columns[2].samples == ("1.200",)
    chosen = desktop.imports.inspect(strange, Reading("messages"))
    assert (chosen.kind, chosen.missing) == ("messages", ("sent_date", "sent_count"))
    mapped = desktop.imports.inspect(strange, Reading("messages", columns=MEANT))
    assert (mapped.problem, mapped.missing, targets(mapped)["Was"]) == (None, (), None)
    assert mapped.columns[1].date_order == "day first"


def test_a_wrong_decision_is_told_as_a_problem_beside_what_was_found(desktop: Desktop, strange: Path) -> None:
    for decided, said in (
        (Reading("messages", columns={"Wer": "pagename"}), "no column of this import"),
        (Reading("messages", columns={**MEANT, "Nie": "price"}), "'Nie'"),
        (Reading("messages", header_line=7), "line 7"),
        (Reading("messages", sheet="Data"), "sheet 'Data'"),
    ):
        assert said in str(desktop.imports.inspect(strange, decided).problem)


def test_a_saved_mapping_is_used_for_the_same_header_in_any_order_and_is_a_line_of_the_journal(
    book: Desktop, strange: Path
) -> None:
    found = book.imports.inspect(strange)
    assert found.fingerprint is not None
    assert not found.has_saved_mapping
    decided = Reading("messages", columns=MEANT, header_line=1, number_formats={"sent_count": "1.234,56"})
    change = book.imports.save_mapping(found.fingerprint, "messages", decided)
    assert change.activity_id is not None
    reordered = strange.with_name("next.csv")
    reordered.write_text(
        "was;WER;Wann;gekauft;wie_oft;Gesehen\n1;river_lake;26.10.2026 09:00;2;900;30\n", "utf-8"
    )
    again = book.imports.inspect(reordered)
    assert (again.kind, again.has_saved_mapping, again.problem) == ("messages", True, None)
    assert [book.load("auto", path).rows.new for path in (strange, reordered)] == [1, 1]
    assert book.rows("SELECT sent_count FROM message_performance ORDER BY id") == [(1200,), (900,)]
    (kept,) = book.imports.mappings()
    assert (kept.kind, kept.reading.header_line, kept.reading.columns) == ("messages", None, MEANT)
    book.imports.forget_mapping(found.fingerprint)
    assert book.imports.mappings() == ()
    with pytest.raises(NotFound):
        book.imports.forget_mapping(found.fingerprint)


def test_a_mapping_without_kind_or_columns_is_not_saved(desktop: Desktop) -> None:
    for kind, reading in (("auto", Reading(columns=MEANT)), ("messages", Reading())):
        with pytest.raises(InvalidInput, match="Nothing was saved"):
            desktop.imports.save_mapping("f", kind, reading)


def test_what_was_decided_survives_its_document() -> None:
    decided = Reading(
        "messages", "Data", "cp1252", ";", 3, MEANT, {"price": "1.234,56"}, {"sent_date": "month first"}
    )
    assert Reading.from_document(decided.document()) == decided
    assert Reading.from_document({"Shoe": "price"}) == Reading(columns={"Shoe": "price"})
    assert Reading.from_document({"kind": "send_type"}) == Reading(columns={"kind": "send_type"})


@pytest.mark.parametrize(
    "decided",
    [{"kind": "novels"}, {"encoding": "klingon"}, {"delimiter": "x"}, {"header_line": 0},
     {"number_formats": {"price": "1 2"}}, {"date_orders": {"sent_date": "never"}}],
)  # fmt: skip
def test_a_decision_nobody_could_follow_is_refused(decided: dict[str, object]) -> None:
    with pytest.raises(InvalidInput, match="Nothing was stored"):
        Reading(**decided)  # type: ignore[arg-type]


def test_the_sheet_with_the_best_header_is_taken_and_another_can_be_chosen(
    desktop: Desktop, tmp_path: Path
) -> None:
    path = tmp_path / "book.xlsx"
    bank: list[list[object]] = [["Captions of May"], ["ID", "Caption", "Category"], ["1", "Hi", "dm_farm"]]
    pages: list[list[object]] = [
        ["page_name", "page_type", "timezone", "display_name"],
        ["a", "paid", "", "A"],
    ]
    path.write_bytes(
        workbook({"Notes": sheet_xml([["nothing"]]), "Bank": sheet_xml(bank), "Pages": sheet_xml(pages)})
    )
    found = desktop.imports.inspect(path)
    assert (found.sheets, found.sheet, found.kind, found.header_line) == (
        ("Notes", "Bank", "Pages"),
        "Pages",
        "creators",
        1,
    )
    other = desktop.imports.inspect(path, Reading(sheet="Bank"))
    assert (other.sheet, other.kind, other.header_line, other.rows) == ("Bank", "captions", 2, 1)
    assert desktop.load("auto", path, reading=Reading(sheet="Bank")).kind == "captions"


def test_messages_without_a_page_column_need_a_creator(book: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_text("message_id,sent_date,sent_count\nm1,2026-11-01 10:00,5\n", "utf-8")
    assert book.imports.inspect(path).needs_creator
    assert not book.imports.inspect(path, creator="river_lake").needs_creator


def test_an_import_that_rewrites_a_fifth_is_refused_until_it_is_allowed_and_a_backup_is_made_first(
    book: Desktop, tmp_path: Path
) -> None:
    at = "2026-11-01 10:00"
    path = messages_file(tmp_path, *(f"m{n},river_lake,dm_farm,{at},100,50,1,5,0,x" for n in range(50)))
    book.load("messages", path)
    messages_file(tmp_path, *(f"m{n},river_lake,dm_farm,{at},90,50,1,5,0,x" for n in range(11)))
    before = book.content()
    planned = book.load("messages", path, dry_run=True)
    assert planned.alarm == "It would rewrite or shrink 11 of the 50 messages that are here (22%)."
    with pytest.raises(Conflict, match="Nothing was stored") as caught:
        book.load("messages", path)
    assert caught.value.code == "SHRINK"
    assert book.content() == before
    assert not (book.folder / "backups").exists()
    done = book.load("messages", path, allow_shrink=True)
    assert (done.rows.updated, done.alarm) == (11, planned.alarm)
    assert len(list((book.folder / "backups").glob("*.eros"))) == 1
    book.imports.undo(done.import_id or 0)
    assert book.content() == before


@pytest.mark.parametrize(
    ("table", "before", "after", "expected"),
    [
        ("message_performance", {"sent_count": 5}, {"sent_count": 6}, False),
        ("message_performance", {"sent_count": 5}, {"sent_count": 4}, True),
        ("message_performance", {"send_type": None}, {"send_type": "dm_farm"}, False),
        ("message_performance", {"send_type": "tip_goal"}, {"send_type": "dm_farm"}, True),
        ("caption_bank", {"performance_score": 80.0}, {"performance_score": 20.0}, False),
        ("caption_bank", {"caption_text": "a"}, {"caption_text": "b"}, True),
        ("creators", {"current_active_fans": 900}, {"current_active_fans": 10}, False),
        ("vault_matrix", {"quantity": 3}, {"quantity": 0}, True),
        ("quarantine", {"reason": "a"}, {"reason": "b"}, False),
    ],
)
def test_growing_and_filling_in_take_nothing_away(
    table: str, before: dict[str, object], after: dict[str, object], expected: bool
) -> None:
    assert takes_away(table, before, after) is expected


class Withdrawn:
    """A progress that is withdrawn at its nth report."""

    def __init__(self, at: int) -> None:
        self.left, self.said = at, list[tuple[int, int, str]]()

    def report(self, done: int, total: int, text: str = "") -> None:
        self.said.append((done, total, text))
        self.left -= 1
        if self.left == 0:
            raise Cancelled("withdrawn")


def test_an_import_can_be_withdrawn_at_every_report_and_leaves_nothing(book: Desktop, tmp_path: Path) -> None:
    rows = (f"m{n},river_lake,dm_farm,2026-11-01 10:{n % 60:02d},100,50,1,5,0,x" for n in range(12_000))
    path = messages_file(tmp_path, *rows)
    whole = Withdrawn(0)
    before = book.content()
    book.load("messages", path, dry_run=True, progress=whole)
    assert len(whole.said) >= 5
    done = [one for one, _, _ in whole.said]
    assert done == sorted(done)
    assert all(total == WHOLE for _, total, _ in whole.said)
    assert "12,000 rows" in whole.said[-2][2]
    for at in range(1, len(whole.said) + 1):
        with pytest.raises(Cancelled):
            book.load("messages", path, progress=Withdrawn(at))
    assert book.content() == before
    assert book.rows("SELECT count(*) FROM import_batches WHERE kind = 'messages'") == [(0,)]


def test_repeats_are_found_across_the_parts_of_a_file(book: Desktop, tmp_path: Path) -> None:
    rows = [f"m{n},river_lake,dm_farm,2026-11-01 10:00,100,50,1,5,0,x" for n in range(10_500)]
    rows += [
        "m1,river_lake,dm_farm,2026-11-01 10:00,100,50,1,5,0,x",
        "m2,river_lake,dm_farm,2026-11-01 10:00,7,5,1,5,0,x",
    ]
    report = book.load("messages", messages_file(tmp_path, *rows))
    assert (report.rows.new, report.rows.unchanged, report.rows.quarantined) == (10_500, 1, 1)
    assert (report.quarantine[0].line, report.quarantine[0].reason) == (
        10_503,
        "the message is in the file twice, with other values",
    )
    (changes,) = book.rows("SELECT count(*) FROM import_changes WHERE table_name = 'message_performance'")
    assert changes == (1,)
    book.imports.undo(report.import_id or 0)
    assert book.rows("SELECT count(*) FROM message_details") == [(0,)]


def test_a_file_that_changes_while_it_is_read_is_refused(book: Desktop, tmp_path: Path) -> None:
    path = messages_file(tmp_path, "m1,river_lake,dm_farm,2026-11-01 10:00,100,50,1,5,0,x")

    class Meddler(Withdrawn):
        def report(self, done: int, total: int, text: str = "") -> None:
            path.write_text(path.read_text("utf-8") + "\n", "utf-8")

    with pytest.raises(Exception, match="changed while it was read"):
        book.load("messages", path, progress=Meddler(0))
    assert book.rows("SELECT count(*) FROM message_performance") == [(0,)]
