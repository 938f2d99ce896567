"""The checks with a creator's vault behind them, and their document."""

from __future__ import annotations

import json

import pytest

from eros_desktop.app.bootstrap import Workspace, load_reference
from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.captions.checks import check_text, content_names, report_document
from tests.support.stored import writing

REFERENCE = load_reference()
TEXT = "A cosplay day outdoors, 5 pics, $90 worth for only $30. Limited!"


def claims(document: dict[str, object]) -> list[str]:
    findings = document["findings"]
    assert isinstance(findings, list)
    return [TEXT[entry["start"] : entry["end"]] for entry in findings if entry["key"] == "content_claim"]


def test_a_creator_is_asked_for_what_the_vault_holds(demo: Workspace) -> None:
    creator = CreatorId("demo01")
    demo.close()
    with writing(demo.folder) as stores:
        stores.connection.exec_driver_sql("DELETE FROM vault_matrix WHERE creator_id = 'demo01'")
        stores.connection.exec_driver_sql(
            "INSERT INTO vault_matrix (creator_id, content_type, quantity) "
            "VALUES ('demo01', 'outdoor', 3), ('demo01', 'cosplay', 0)"
        )
    with_vault = Workspace.open(demo.folder)
    try:
        checks = with_vault.services.caption_checks
        assert claims(report_document(checks.check(TEXT, "bundle", creator_id=creator))) == ["cosplay"]
        assert claims(report_document(checks.check(TEXT, "bundle"))) == []
    finally:
        with_vault.close()


def test_an_unknown_creator_and_an_unknown_send_type_are_refused(demo: Workspace) -> None:
    checks = demo.services.caption_checks
    with pytest.raises(NotFound, match="no creator 'nobody'"):
        checks.check(TEXT, "bundle", creator_id=CreatorId("nobody"))
    with pytest.raises(InvalidInput, match="'nonsense' is not a send type") as refused:
        checks.check(TEXT, "nonsense")
    assert refused.value.code == "INVALID_SEND_TYPE"


def test_legacy_keys_are_checked_as_their_successors() -> None:
    legacy = check_text(TEXT, REFERENCE, "ppv_message")
    assert legacy == check_text(TEXT, REFERENCE, "ppv_unlock")
    assert legacy.send_type_key == "ppv_unlock"


def test_a_winner_is_asked_of_its_caption_type_alone() -> None:
    asked = check_text(TEXT, REFERENCE, "ppv_unlock", caption_type="ppv_winner")
    assert not asked.is_informational
    assert check_text(TEXT, REFERENCE, "ppv_unlock").is_informational


def test_words_of_every_second_offer_claim_no_content() -> None:
    names = content_names(REFERENCE)
    assert set(REFERENCE.content_types) - set(names) == {"bundle", "exclusive"}
    report = check_text("An exclusive bundle", REFERENCE, "bundle", vault_types=())
    assert not [finding for finding in report.findings if finding.key == "content_claim"]


@pytest.mark.parametrize("key", REFERENCE.content_types.keys() - {"bundle", "exclusive"})
def test_every_content_type_is_known_by_its_name_and_spellings(key: str) -> None:
    kind = REFERENCE.content_types[key]
    for spelling in (kind.name, key.upper(), *kind.aliases):
        report = check_text(f"today {spelling} for you", REFERENCE, vault_types=())
        claimed = [finding for finding in report.findings if finding.key == "content_claim"]
        assert [finding.span for finding in claimed] == [(6, 6 + len(spelling))]
        assert f"names {key}," in claimed[0].message


def test_the_document_says_everything_in_plain_json() -> None:
    document = report_document(check_text(TEXT, REFERENCE, "bundle", price_cents=1969))
    assert json.loads(json.dumps(document)) == document
    assert document["send_type"] == "bundle"
    assert document["structure"]["elements"] == {"itemization": True, "value_anchor": True, "urgency": True}
    assert (document["structure"]["key"], document["structure"]["is_valid"]) == ("bundle", True)
    assert document["score"]["verdict"] == "pass"
    assert document["emoji"] == {"count": 0, "level": "none", "density": 0.0}
    assert document["length"]["characters"] == len(TEXT)
    assert "too short for Content Bundle" in document["length"]["advice"]
    keys = [entry["key"] for entry in document["findings"]]
    assert {"itemization", "value_framing", "length", "price_length"} <= set(keys)
    assert all((entry["start"] is None) == (entry["end"] is None) for entry in document["findings"])


def test_a_text_no_send_type_is_asked_of_has_neither_structure_nor_score() -> None:
    document = report_document(check_text(TEXT, REFERENCE))
    assert (document["send_type"], document["structure"], document["score"]) == (None, None, None)
    assert document["length"]["advice"] == ""
