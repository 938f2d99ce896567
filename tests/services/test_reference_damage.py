"""A broken reference file names itself, its line and what to do; nothing half-read is ever used."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from eros_desktop.domain.errors import ErosError
from eros_desktop.services.reference import load_reference, load_volume_rules
from eros_desktop.services.reference_files import line_of
from tests.support.builders_volume import REFERENCE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(REFERENCE, tmp_path / "reference"))


def _damage(folder: Path, file: str, table: str, old: str, new: str) -> int:
    """Replaces `old` by `new` in the first line holding it from the header `table` on; the line's number."""
    path = folder / f"{file}.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    start = lines.index(table) if table else 0
    at = next(at for at in range(start, len(lines)) if old in lines[at])
    lines[at] = lines[at].replace(old, new)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return at + 1


def _refusal(folder: Path) -> ErosError:
    with pytest.raises(ErosError) as caught:
        load_reference(folder)
    assert caught.value.code == "REFERENCE_BROKEN"
    return caught.value


DAMAGE = [
    # file, table, old, new, words of the sentence
    ("send_types", "[send_types.bundle]", "max_per_day = 2", 'max_per_day = "two"', "whole number"),
    ("send_types", "[send_types.bundle]", "max_per_day = 2", "max_per_day = true", "whole number"),
    ("send_types", "[send_types.bundle]", "max_per_day = 2", "max_per_day = 0", "1 to 20"),
    (
        "send_types",
        "[send_types.bundle]",
        "max_per_day = 2",
        "max_per_dya = 2",
        "max_per_day is missing, and may be meant",
    ),
    ("send_types", "[send_types.bundle]", "min_gap_hours = 3", "min_gap_hours = nan", "number"),
    ("send_types", "[send_types.bundle]", "requires_media = true", "requires_media = 1", "true or false"),
    ("send_types", "[send_types.bundle]", "Content Bundle", " ", "empty"),
    ("send_types", "[send_types.bundle]", '"mass_message"', '"pigeon_post"', "pigeon_post"),
    ("send_types", "[send_types.bundle]", '"mass_message"', '"live"', "cannot be scheduled"),
    ("send_types", "[send_types.bundle]", '"all_fans"', '"nobody"', "nobody"),
    ("send_types", "[send_types.renew_on_post]", '"all_fans"', '"renew_off"', "does not fit wall_post"),
    ("send_types", "[send_types.live_promo]", '"story"', '"wall_post"', "same as the channel"),
    ("send_types", "[send_types.bundle]", "[14, 19]", "[14, 24]", "0 to 23"),
    ("send_types", "[send_types.bundle]", "[3, 4, 5]", "[3, 4, 7]", "0 to 6"),
    ("send_types", "[send_types.bundle]", "[250, 400]", "[400, 250]", "400 down to 250"),
    ("send_types", "[send_types.bundle]", "[250, 400]", "[250]", "2 whole numbers"),
    ("send_types", "[send_types.bundle]", '["video", "picture"]', '["hologram"]', "hologram"),
    ("send_types", "[send_types.bundle]", '["video", "picture"]', '["video", "video"]', "twice"),
    ("send_types", "[send_types.bundle]", '["video", "picture"]', "[]", "media is required"),
    ("send_types", "[send_types.bundle]", "sort_order = 40", "sort_order = 10", "another send type"),
    ("send_types", "[send_types.bundle]", "share = 0.1", "share = 1.5", "0 to 1"),
    ("send_types", "[send_types.tip_goal]", "expiration_hours = 24", "expiration_hours = 8", "12 to 72"),
    ("send_types", "[aliases]", 'ppv_video = "ppv_unlock"', 'ppv_video = "ppv_gone"', "ppv_gone"),
    ("send_types", "[aliases]", 'ppv_video = "ppv_unlock"', 'bundle = "ppv_unlock"', "in use"),
    ("content_types", "[content_types.toy]", "ppv_price = 20", "ppv_price = -1", "ppv_price"),
    ("content_types", "[content_types.bg]", '"b/g"', '"solo"', "solo"),
    ("content_types", "[content_types.bg]", "premium_factor = 1.25", 'premium_factor = "high"', "number"),
    ("channels", "[channels.story]", "is_manual = false", "is_manual = 0", "true or false"),
    ("targets", "[targets.top_tippers]", '"targeted_message"', '"wall_post"', "cannot address a segment"),
    ("targets", "[targets.top_tippers]", '"targeted_message"', '"letter"', "letter"),
    ("targets", "[targets.top_tippers]", "typical_reach = 0.1", "typical_reach = 10", "0 to 1"),
    ("targets", "[targets.top_tippers]", '"both"', '"neither"', "neither"),
    ("caption_types", "[priorities]", "ppv_wall = {", "ppv_gone = {", "not one of the send types"),
    ("caption_types", "[priorities]", "bundle = 3", "bundle = 6", "1 to 5"),
    ("caption_types", "[priorities]", "{ vip_program = 1 }", "{}", "empty"),
    ("caption_types", "[aliases]", '"expired_winback"', '"expired_wonback"', "expired_wonback"),
    ("compatibility", "[levels]", "allowed = 0.7", "allowed = 7", "0 to 1"),
    ("compatibility", "[send_types.bundle]", '["bundle"]', '["bundel"]', "bundel"),
    ("compatibility", "[send_types.bundle]", '"allowed"', '"tolerated"', "tolerated"),
    ("compatibility", "", "[send_types.flash_bundle]", "[send_types.flash_bundel]", "flash_bundel"),
    ("content_categories", "[content_categories.amateur]", "= 2.0", '= "double"', "number"),
    ("prices", "[ranges]", "minimum = 15, maximum = 100", "minimum = 150, maximum = 100", "maximum"),
    ("prices", "[ranges]", "default = 30", "default = 300", "15 to 100"),
    ("prices", "[ranges]", "game_post =", "game_past =", "game_past"),
    ("prices", "[first_to_tip]", "[25, 30,", "[25,", "7 whole numbers"),
    ("prices", "", 'severity = "medium"', 'severity = "mild"', "mild"),
    ("prices", "[weekday]", "[0.95, 1.0,", "[0.95,", "7 numbers"),
    ("timing", "[hours]", "[3, 4, 5, 6]", "[3, 4, 5, 26]", "26"),
    ("timing", "[slots]", '"08:00"', '"8 am"', "00:00 to 23:59"),
    ("timing", "[slots]", '"23:45"', '"07:00"', "later than the first"),
    ("timing", "[followup]", "high_minutes = 45", "high_minutes = 10", "below low_minutes"),
    ("timing", "[gaps]", "any_minutes = 45", "any_minutes = 45.5", "whole number"),
    ("flavors", "", 'emphasis = ["dm_farm"]', 'emphasis = ["dm_form"]', "dm_form"),
    ("flavors", "", 'avoid = ["like_farm"]', 'avoid = ["dm_farm"]', "same day stresses"),
    ("flavors", "", "weekday = 3", "weekday = 2", "3 to 3"),
    ("volume", "", "from_fans = 5000", "from_fans = 500", "from_fans"),
    ("volume", "", 'key = "high"', 'key = "huge"', "huge"),
    ("volume", "[saturation]", "[50, 0.9]", "[20, 0.9]", "rise"),
    ("volume", "[fusion]", "weights = [0.30", "weights = [0.40", "sum to 1"),
    ("volume", "[confidence]", "[100, 0.8]", "[100, 1.8]", "fall"),
    ("volume", "[weekdays]", "range = [0.7, 1.3]", "range = [1.1, 1.3]", "hold 1"),
    ("volume", "[bump]", '"softcore"', '"hardware"', "hardware"),
    ("volume", "[triggers.SATURATING]", "factor = 0.85", "factor = 3", "0.5 to 2"),
    ("volume", "[levels]", "[2, 3]", "[3, 2]", "rising"),
    ("volume", "[pool]", "sufficient_from = 7", "sufficient_from = 2", "3 to 1000"),
    ("volume", "[content]", "trigger_range = [0.5, 2.0]", "trigger_range = [1.5, 2.0]", "hold 1"),
]


@pytest.mark.parametrize(("file", "table", "old", "new", "words"), DAMAGE)
def test_a_wrong_value_names_file_and_line(
    folder: Path, file: str, table: str, old: str, new: str, words: str
) -> None:
    line = _damage(folder, file, table, old, new)
    refused = _refusal(folder)
    assert refused.details == {"file": f"{file}.toml", "line": line}
    assert refused.message.startswith(f"{file}.toml, line {line}: ")
    assert words in refused.message
    assert "Nothing was loaded" in refused.message


def test_an_unknown_key_is_refused_where_it_stands(folder: Path) -> None:
    path = folder / "channels.toml"
    text = path.read_text(encoding="utf-8").replace("is_manual = true", "is_manual = true\nreach = 3")
    path.write_text(text, encoding="utf-8")
    line = next(number for number, row in enumerate(text.splitlines(), 1) if row == "reach = 3")
    refused = _refusal(folder)
    assert refused.details == {"file": "channels.toml", "line": line}
    assert "reach of channels.live is not a name" in refused.message


def test_an_unknown_table_is_refused_where_it_stands(folder: Path) -> None:
    path = folder / "timing.toml"
    before = path.read_text(encoding="utf-8")
    path.write_text(before + "\n[moon]\nphase = 1\n", encoding="utf-8")
    assert _refusal(folder).details["line"] == len(before.splitlines()) + 2


@pytest.mark.parametrize(
    ("text", "line"), [("[a]\nkey = \n", 2), ("[a]\nkey = 1\nkey = 2\n", 3), ("[a]\nkey = [1,\n", 2)]
)
def test_unreadable_text_names_the_line(folder: Path, text: str, line: int) -> None:
    (folder / "timing.toml").write_text(text, encoding="utf-8")
    refused = _refusal(folder)
    assert refused.details == {"file": "timing.toml", "line": line}
    assert "not readable TOML" in refused.message


def test_bytes_that_are_no_text_name_the_line(folder: Path) -> None:
    (folder / "prices.toml").write_bytes(b"[ranges]\n# caf\xe9\n")
    assert _refusal(folder).details == {"file": "prices.toml", "line": 2}


def test_a_value_that_is_left_out_is_missed_at_its_table(folder: Path) -> None:
    line = _damage(folder, "channels", "[channels.story]", "is_manual = false", "")
    refused = _refusal(folder)
    assert "is_manual of channels.story is missing" in refused.message
    assert line - 6 <= refused.details["line"] < line


@pytest.mark.parametrize("number", ["1" * 400, "inf", "nan"])
def test_numbers_beyond_all_measure_are_refused(folder: Path, number: str) -> None:
    line = _damage(folder, "volume", "[followup]", "rate = 0.80", f"rate = {number}")
    assert _refusal(folder).details == {"file": "volume.toml", "line": line}


def test_a_number_too_long_to_read_names_the_file(folder: Path) -> None:
    _damage(folder, "volume", "[followup]", "highest = 4", f"highest = {'4' * 5_000}")
    assert _refusal(folder).details["file"] == "volume.toml"


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "targets.toml").unlink()
    refused = _refusal(folder)
    assert refused.details["file"] == "targets.toml"
    assert "cannot be read" in refused.message


@pytest.mark.parametrize(
    ("file", "table"),
    [
        ("send_types", "send_types.live_promo"),
        ("content_types", "content_types.pov"),
        ("channels", "channels.live"),
        ("targets", "targets.ppv_buyers"),
        ("content_categories", "content_categories.amateur"),
    ],
)
def test_a_list_with_an_entry_missing_is_refused(folder: Path, file: str, table: str) -> None:
    path = folder / f"{file}.toml"
    text = re.sub(
        rf"\n\[{re.escape(table)}\]\n.*?(?=\n\[|\n# |\Z)", "\n", path.read_text(encoding="utf-8"), flags=re.S
    )
    path.write_text(text, encoding="utf-8")
    refused = _refusal(folder)
    assert refused.details["file"] == f"{file}.toml"
    assert "must hold" in refused.message


@pytest.mark.parametrize(("file", "header"), [("strategies", "[[strategies]]"), ("flavors", "[[flavors]]")])
def test_a_list_that_is_too_short_is_refused(folder: Path, file: str, header: str) -> None:
    path = folder / f"{file}.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.rindex(header)], encoding="utf-8")
    refused = _refusal(folder)
    assert refused.details["file"] == f"{file}.toml"
    assert "must hold" in refused.message


def test_a_category_with_too_few_send_types_is_refused(folder: Path) -> None:
    _damage(folder, "send_types", "[send_types.dm_farm]", '"engagement"', '"retention"')
    assert "8 send types are engagement, and 9 must be" in _refusal(folder).message


def test_a_priced_type_without_a_range_is_refused(folder: Path) -> None:
    path = folder / "prices.toml"
    lines = [row for row in path.read_text(encoding="utf-8").splitlines() if not row.startswith("ppv_wall =")]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert "no line for ppv_wall" in _refusal(folder).message


def test_the_volume_rules_alone_are_checked_as_strictly(folder: Path) -> None:
    line = _damage(folder, "volume", "[followup]", "highest = 4", "highest = -4")
    with pytest.raises(ErosError) as caught:
        load_volume_rules(folder)
    assert caught.value.details == {"file": "volume.toml", "line": line}


def test_the_nearest_table_stands_in_for_what_is_missing() -> None:
    text = "[a]\nx = 1\n\n[[b]]\ny = 1\n\n[[b]]\n'z' = 2\n"
    assert line_of(text, ("a", "missing")) == 1
    assert line_of(text, ("b", 1, "z")) == 8
    assert line_of(text, ("b", 1, "y")) == 7
    assert line_of(text, ("nowhere",)) == 1
