"""The Data pane in German: what services say of rows, imports, backups and the database is told there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from eros_desktop.services.audit.kinds import KINDS
from eros_desktop.services.backups import RestorePlan
from eros_desktop.services.checks import CheckFinding
from eros_desktop.ui.data.pane import AUDIT, BACKUPS, CHECK, IMPORTS, WAITING, DataPane
from eros_desktop.ui.data.small_dialogs import RestoreDialog
from tests.support.fake_data import DataServices, entry
from tests.support.fake_upkeep import NAMELESS, backup
from tests.ui.data.conftest import texts

pytestmark = pytest.mark.usefixtures("german")


def cells(table: object) -> str:
    """Every text of a table and its tips, a line each."""
    model = table.model  # type: ignore[attr-defined]
    places = [
        model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())
    ]
    return "\n".join(str(model.data(place, role)) for place in places for role in (0, 3))


def test_waiting_rows_say_why_and_are_found_by_it(pane: DataPane) -> None:
    pane.show_section(WAITING)
    assert "öfter angesehen als gesendet" in texts(pane.waiting.side)
    assert "keine Seite dieses Namens ist bekannt" in cells(pane.waiting.table)
    pane.waiting.finder.field.setText("Namens")
    assert [row.quarantine_id for _place, row in pane.waiting.model.rows.known()] == [6]
    pane.waiting.finder.field.clear()
    pane.waiting.reason.picked.emit(None)
    pane.waiting.table.view.selectAll()
    assert "keine Seite dieses Namens ist bekannt" in texts(pane.waiting.side)


def test_imports_say_what_they_are_and_why_they_stay(pane: DataPane, data: DataServices) -> None:
    data.history.entries = [
        entry(4, can_undo=False, file="rows of 'lake'", why_not="It did not end, so it brought nothing")
    ]
    pane.show_section(IMPORTS)
    pane.reload()
    assert "Zeilen von 'lake'" in cells(pane.imports.table)
    assert "Er lief nicht zu Ende und brachte daher nichts" in texts(pane.imports.side)


def test_the_audit_says_what_it_found(pane: DataPane, data: DataServices) -> None:
    sentence = KINDS["waiting_names"].sentence(20)
    sample = {
        "table": "quarantine",
        "table_name": "message_performance",
        "line": 3,
        "reason": "a rate is not between 0 and 1",
    }
    data.audit.findings = [replace(NAMELESS, sentence=sentence, samples=(sample,))]
    pane.show_section(AUDIT)
    said = texts(pane.audit.side)
    assert "20 Zeilen warten, weil kein Creator für sie bekannt ist." in said
    assert "Leistung der Nachrichten · Zeile 3 · eine Rate liegt nicht zwischen 0 und 1" in said
    assert "20 Zeilen warten" in cells(pane.audit.table)


def test_backups_say_why_they_were_made_and_what_is_wrong(
    pane: DataPane, data: DataServices, tmp_path: Path
) -> None:
    made = backup(tmp_path, 1)
    assert made.manifest is not None
    data.backups.kept = [replace(made, manifest=replace(made.manifest, reason="before list.csv came in"))]
    data.backups.problems = ("it has 5 bytes instead of 7",)
    pane.show_section(BACKUPS)
    pane.backups.side.buttons["verify"].click()
    assert "bevor list.csv hereinkam" in cells(pane.backups.table)
    assert "sie hat 5 Bytes statt 7" in texts(pane.backups.side)
    notice = pane.context.banner.notice
    assert notice is not None
    assert notice.details == "sie hat 5 Bytes statt 7"
    remark = "It has an older schema and is brought up to date when it is opened."
    dialog = RestoreDialog(
        RestorePlan(tmp_path / "a.eros", None, None, (remark,), None, None), pane.context.theme
    )
    assert "Sie hat ein älteres Schema" in texts(dialog)
    dialog.deleteLater()


def test_the_check_says_what_it_found(pane: DataPane, data: DataServices) -> None:
    data.checks.findings = (CheckFinding("schema", "The schema differs: view v_creators is missing."),)
    pane.show_section(CHECK)
    assert "Das Schema weicht ab: view v_creators fehlt." in texts(pane.check)
