"""The import wizard in German: what services say of files and their rows is told there."""

from __future__ import annotations

import pytest

from eros_desktop.domain.errors import ImportFailed
from eros_desktop.ui.imports.wizard import ImportWizard
from tests.support.fake_data import Imports, inspection
from tests.ui.imports.conftest import LIST, texts

pytestmark = pytest.mark.usefixtures("german")


def test_a_file_says_what_hinders_it_and_what_is_doubted(wizard: ImportWizard, imports: Imports) -> None:
    imports.found[LIST.name] = inspection(
        LIST,
        "captions",
        problem="The file is empty. Nothing was stored.",
        notes=("list.csv is not UTF-8; it was read as Windows-1252.",),
    )
    wizard.add_files([LIST])
    assert "Die Datei ist leer. Nichts wurde gespeichert." in texts(wizard.format)
    assert "list.csv ist nicht UTF-8; gelesen als Windows-1252." in texts(wizard.format)


def test_the_check_says_why_rows_would_wait_and_what_is_refused(
    wizard: ImportWizard, imports: Imports
) -> None:
    wizard.add_files([LIST])
    wizard.go_on.click()
    wizard.go_on.click()
    assert "öfter angesehen als gesendet" in texts(wizard.check_panel)
    imports.error = ImportFailed(
        "list.csv was changed while it was read. Nothing was stored; import it again."
    )
    wizard.back.click()
    wizard.go_on.click()
    assert "list.csv wurde beim Lesen geändert." in texts(wizard.check_panel)
