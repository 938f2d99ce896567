"""What can be triggered in the Data pane."""

from __future__ import annotations

from eros_desktop.ui.actions.specs import ActionSpec, Needs

_WRITE = Needs.WRITABLE | Needs.WORKSPACE

DATA_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("data_import", "Import files …", "Data", "Ctrl+Shift+O",
               "Shows what would come in before anything is stored", needs=_WRITE, icon="download"),
    ActionSpec("data_backup", "Make a backup", "Data", "Ctrl+Shift+U",
               "A checked copy of the whole workspace", needs=_WRITE, icon="hard-drive"),
    ActionSpec("data_audit", "Examine the data", "Data",
               tip="Six dimensions of quality, and what can be repaired", needs=Needs.WORKSPACE,
               icon="sparkles"),
    ActionSpec("data_check", "Check the database", "Data",
               tip="Pages, references and tables of the file", needs=Needs.WORKSPACE, icon="database"),
    ActionSpec("data_find", "Find in this list", "Data", "Ctrl+F", needs=Needs.WORKSPACE, icon="search",
               is_local=True, is_in_view=True),
    ActionSpec("data_section_after", "Next section of the data", "Data", "Ctrl+PgDown",
               "Imports, waiting rows, names, quality, backups, database", needs=Needs.WORKSPACE,
               is_local=True, is_in_view=True),
    ActionSpec("data_section_before", "Previous section of the data", "Data", "Ctrl+PgUp",
               needs=Needs.WORKSPACE, is_local=True, is_in_view=True),
)  # fmt: skip
