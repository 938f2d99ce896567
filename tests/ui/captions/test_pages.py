"""What the side panel reads: score, uses, history, family; importing and looking for twins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.ui.captions.detail import HISTORY, SCORE, TEXT, TWINS, USE
from eros_desktop.ui.captions.options import Names
from eros_desktop.ui.captions.pane import CaptionsPane
from eros_desktop.ui.captions.record_pages import change_words, stamp
from eros_desktop.ui.captions.small_dialogs import NameDialog, RangeDialog
from eros_desktop.ui.latest import Latest
from tests.support.fake_captions import CaptionServices, record_of
from tests.support.fake_services import FakeServices
from tests.support.sync_runner import SyncRunner


@dataclass(frozen=True, slots=True)
class Asking:
    """Reference data with what a send type may use."""

    send_types: dict[str, None]
    caption_priorities: dict[str, dict[str, int]]


def texts(widget: QWidget) -> str:
    """What can be read in it; new labels appear with the next turn of the event loop."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_the_score_is_that_of_the_creator_and_the_send_type(
    pane: CaptionsPane, bank: CaptionServices
) -> None:
    pane.table.select_key("C00004")
    pane.detail.tabs.setCurrentIndex(SCORE)
    said = texts(pane.detail.score.area)
    assert "80.0 of 100" in said
    assert "For Atlas, PPV unlock" in said
    assert "80 × 20% = 16.0" in said
    assert bank.score_cards.asked == [("atlas", "ppv_unlock", "C00004")]


def test_why_a_caption_is_kept_out_stands_first(pane: CaptionsPane, bank: CaptionServices) -> None:
    bank.score_cards.excluded = "It was used five days ago."
    pane.table.select_key("C00004")
    pane.detail.tabs.setCurrentIndex(SCORE)
    assert "Kept out: It was used five days ago." in texts(pane.detail.score.area)


def test_without_a_creator_the_score_says_what_to_choose(pane: CaptionsPane) -> None:
    pane.table.select_key("C00004")
    pane.detail.tabs.setCurrentIndex(SCORE)
    pane.context.selection.select_creator(None)
    assert "No creator chosen" in texts(pane.detail.score.area)


def test_uses_are_listed_with_their_sums(pane: CaptionsPane) -> None:
    pane.table.select_key("C00004")
    pane.detail.tabs.setCurrentIndex(USE)
    said = texts(pane.detail.uses.area)
    assert "$45.50" in said
    assert "Fri 20 Nov 2026 18:30" in said
    assert "Planned" in said


def test_the_history_keeps_earlier_texts_as_plain_text(pane: CaptionsPane) -> None:
    pane.table.select_key("C00004")
    pane.detail.tabs.setCurrentIndex(HISTORY)
    said = texts(pane.detail.history.area)
    assert "<b>Earlier</b> words" in said
    assert "Text changed" in said
    assert "score 55.0" in said


def test_a_page_that_cannot_be_read_says_so(pane: CaptionsPane, bank: CaptionServices) -> None:
    bank.records.error = StorageUnavailable("The file is damaged.")
    pane.table.select_key("C00004")
    pane.detail.tabs.setCurrentIndex(USE)
    assert "The file is damaged." in texts(pane.detail.uses.area)


def test_only_the_page_in_view_is_read(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.table.select_key("C00004")
    assert bank.records.asked == []
    pane.detail.tabs.setCurrentIndex(HISTORY)
    pane.table.select_key("C00005")
    assert bank.records.asked == ["C00004", "C00005"]


def test_twins_are_merged_and_the_merge_is_undone(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.table.select_key("C00000")
    assert pane.detail.tabs.tabText(TWINS) == "Twins 2"
    pane.detail.tabs.setCurrentIndex(TWINS)
    twins = pane.detail.twins
    assert "93 % alike" in texts(twins.area)
    twins.merge_buttons[0].click()
    assert not bank.bank.rows["C00001"].is_active
    assert "retired" in texts(twins.area)
    twins.undo_buttons[0].click()
    assert bank.bank.rows["C00001"].is_active
    assert twins.undo_buttons == []
    assert "taken back" in texts(twins.area)


def test_the_keyboard_stays_in_the_pane_after_a_merge_and_the_banner_undoes_it(
    pane: CaptionsPane, bank: CaptionServices
) -> None:
    pane.table.select_key("C00000")
    pane.detail.tabs.setCurrentIndex(TWINS)
    merge = pane.detail.twins.merge_buttons[0]
    merge.setFocus()
    merge.click()
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert pane.isAncestorOf(focused)
    notice = pane.context.banner.notice
    assert notice is not None
    assert notice.button == "Undo"
    assert notice.act is not None
    notice.act()
    assert bank.bank.rows["C00001"].is_active


def test_near_twins_that_were_found_are_shown_family_by_family(pane: CaptionsPane) -> None:
    pane.acting.twins_asked.emit()
    assert pane.bar.chosen.in_family is True
    assert pane.model.sorted_by == ("family", True)
    assert pane.table.chosen_keys() == [pane.model.rows[0].caption_id]


def test_a_whole_family_is_merged_at_once(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.table.select_key("C00000")
    pane.detail.tabs.setCurrentIndex(TWINS)
    pane.detail.twins.merge_buttons[-1].click()
    assert [bank.bank.rows[key].is_active for key in ("C00000", "C00001", "C00002")] == [True, False, False]


def test_a_twin_is_shown_in_the_list(pane: CaptionsPane) -> None:
    pane.table.select_key("C00000")
    pane.detail.twins.wishes.show_asked.emit("C00002")
    assert pane.table.chosen_keys() == ["C00002"]


def test_no_twins_offers_to_look_for_them(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.table.select_key("C00100")
    pane.detail.tabs.setCurrentIndex(TWINS)
    assert "were not looked for yet" in texts(pane.detail.twins.area)
    pane.context.actions["caption_twins"].trigger()
    assert bank.families.runs == 1
    pane.context.actions["caption_classify"].trigger()
    assert bank.classification.runs == 1


def test_captions_come_in_through_the_wizard_which_takes_every_file_for_captions(
    pane: CaptionsPane, services: FakeServices
) -> None:
    pane.context.actions["caption_import"].trigger()
    wizard = pane.importing.wizard
    assert wizard is not None
    wizard.add_files([Path("list.csv")])
    for _step in ("columns", "check", "import"):
        wizard.go_on.click()
    assert services.imports.runs == [("captions", True), ("captions", False)]
    wizard.go_on.click()
    assert pane.importing.wizard is None


def test_the_send_type_is_remembered_and_checks_follow_it(pane: CaptionsPane) -> None:
    pane.table.select_key("C00004")
    assert pane.detail.tab == TEXT
    pane.detail.send_type.picked.emit("bundle")
    assert pane.context.state.get("captions.send_type", "") == "bundle"


def test_a_caption_is_judged_as_what_it_is_for() -> None:
    priorities = {"unlock": {"ppv": 1, "winner": 2}, "wall": {"ppv": 2, "post": 1}, "bump": {"post": 2}}
    names = Names(Asking(dict.fromkeys(priorities), priorities))  # type: ignore[arg-type]  # what it asks for
    assert names.judged_as("ppv", "wall") == "wall"
    assert names.judged_as("ppv", "bump") == "unlock"
    assert names.judged_as("post", "unlock") == "wall"
    assert names.judged_as("nobody uses it", "bump") == "bump"


def test_changes_read_as_sentences() -> None:
    entry = record_of(CaptionServices().bank.rows["C00000"]).audit[0]
    price = replace(entry, field_name="price_cents", old_value=None, new_value="1500")
    state = replace(entry, field_name="is_active", old_value="1", new_value="0")
    read = [change_words(one) for one in (entry, price, state, replace(entry, field_name=None))]
    assert read == ["Text changed", "Price: – → $15.00", "State: active → retired", "Update"]


def test_a_moment_nobody_can_read_is_shown_as_it_is() -> None:
    assert stamp("soon") == "soon"
    assert stamp(None) == ""


class HeldRunner(SyncRunner):
    """Keeps what was asked until it is let go."""

    def query(self, owner, key, work, done, *, failed=None, name=""):  # type: ignore[no-untyped-def]
        self.held.append((work, done, failed))

    def __init__(self) -> None:
        super().__init__()
        self.held: list[tuple] = []  # type: ignore[type-arg]


def test_of_many_questions_only_the_newest_is_answered(qapp: object) -> None:
    runner = HeldRunner()
    latest, answers = Latest(runner, runner, "letters"), []  # type: ignore[var-annotated]
    for letters in ("a", "ab", "abc"):
        latest.ask(lambda _job, one=letters: one, answers.append, answers.append)
    work, done, _ = runner.held.pop()
    done(work(None))
    assert answers == []
    work, done, _ = runner.held.pop()
    assert runner.held == []
    done(work(None))
    assert answers == ["abc"]
    latest.ask(lambda _job: "late", answers.append, answers.append)
    latest.forget()
    work, done, _ = runner.held.pop()
    done(work(None))
    assert answers == ["abc"]
    runner.shut_down()
    runner.deleteLater()


def test_a_range_and_a_name_are_asked_for_in_small_dialogs(qtbot: QtBot, looks: object) -> None:
    asked = RangeDialog("Length", (250, None))
    named = NameDialog("Type: Bundle", ["Sea"])
    for dialog in (asked, named):
        qtbot.addWidget(dialog)
    asked.most.setText("100")
    assert asked.chosen() == (100, 250)
    asked.least.clear()
    assert asked.chosen() == (None, 100)
    ok = named.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    named.name.setText("Coast")
    assert ok.isEnabled()
    named.name.setText("Sea")
    assert ok.isEnabled()
    assert ok.text() == "Replace"
    renamed = NameDialog("Type: Bundle", ["Sea", "Hill"], before="Hill")
    qtbot.addWidget(renamed)
    assert renamed.name.text() == "Hill"
    renamed.name.setText("Sea")
    assert not renamed.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
