"""The inspector's checks of a caption: elements underlined and listed, advice beneath."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCharFormat

from eros_desktop.domain.errors import NotFound
from eros_desktop.ui.plan.check_rows import whole_words
from eros_desktop.ui.plan.pane import PlanPane
from tests.ui.plan.fake_choices import Finding
from tests.ui.plan.fakes import FakeServices, first_of, judged, usual_week
from tests.ui.plan.test_inspecting import selected, with_first
from tests.ui.plan.test_pane import labels

Line = QTextCharFormat.UnderlineStyle
WINNER = "Congrats! Exclusive set, $200 worth for only $20. Let me know what you think"


def unlock(services: FakeServices, text: str) -> int:
    """Puts a text into a PPV and returns its number."""
    week = usual_week()
    item = first_of(week, "ppv_unlock").item_id
    sends = tuple(replace(one, caption_text=text) if one.item_id == item else one for one in week.sends)
    services.plan(judged(replace(week, sends=sends)))
    return item


def test_elements_are_underlined_and_listed(pane: PlanPane, plan_services: FakeServices) -> None:
    item = unlock(plan_services, WINNER)
    pane.reload()
    found = labels(selected(pane, item).inspector)
    assert "Winner structure: 4 of 4 elements, for information" in found
    assert {"Opening line", "“Congrats”", "Worth beside price", "“$200 worth”"} <= set(found)
    words = [text for text, _ in pane.inspector.facts.caption.underlined]
    assert words == ["Congrats", "Exclusive", "$200 worth", "Let me know"]
    assert {style for _, style in pane.inspector.facts.caption.underlined} == {Line.SingleUnderline}
    text, kind, about = plan_services.caption_checks.asked[-1]
    assert (text, kind) == (WINNER, "ppv_unlock")
    assert about == {"creator_id": pane.context.selection.creator_id, "price_cents": first_price(pane, item)}


def first_price(pane: PlanPane, item: int) -> int | None:
    assert pane.picture is not None
    return pane.picture.plan.send(item).price_cents


def test_places_hold_behind_emoji_and_line_ends(pane: PlanPane, plan_services: FakeServices) -> None:
    item = unlock(plan_services, f"🎉🎉 Hello\r\n{WINNER}")
    pane.reload()
    words = [text for text, _ in selected(pane, item).inspector.facts.caption.underlined]
    assert words == ["Congrats", "Exclusive", "$200 worth", "Let me know"]


def test_missing_elements_say_what_would_make_them(pane: PlanPane, plan_services: FakeServices) -> None:
    item = unlock(plan_services, "A quiet set from the studio, with the lights on and the curtains open wide")
    pane.reload()
    found = labels(selected(pane, item).inspector)
    assert "Winner structure: 0 of 4 elements, for information" in found
    assert "Call to action is missing" in found
    assert "Ask for something: an answer, a message, a choice." in found
    assert pane.inspector.facts.caption.underlined == []


def test_advice_comes_worst_first_and_the_worst_is_underlined(
    pane: PlanPane, plan_services: FakeServices
) -> None:
    plan_services.caption_checks.extra = (
        Finding("stock_phrase", "error", (6, 9), "“act” is a stock phrase."),
        Finding("emoji_run", "info", (0, 5), "Three faces in a row."),
        Finding("claim", "good", (6, 9), "“act” is fine."),
        Finding("emoji_level", "good", None, "1 emoji: right for PPV Unlock."),
    )
    item = unlock(plan_services, "Hello act now")
    pane.reload()
    found = labels(selected(pane, item).inspector)
    told = ["“act” is a stock phrase.", "Three faces in a row.", "1 emoji: right for PPV Unlock."]
    assert [text for text in found if text in told] == told
    assert "Length and wording 55 of 100, weak" in found
    styles = dict(pane.inspector.facts.caption.underlined)
    assert styles == {"Hello": Line.DotLine, "act": Line.WaveUnderline}


def test_a_send_without_text_has_nothing_to_check(pane: PlanPane, plan_services: FakeServices) -> None:
    with_first(plan_services, caption_id=None, caption_text=None)
    pane.reload()
    assert "This send has no caption text to check." in labels(selected(pane).inspector)


def test_an_error_of_the_checks_is_a_sentence(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.caption_checks.error = NotFound("The type is gone. Nothing was changed.")
    assert "The type is gone. Nothing was changed." in labels(selected(pane).inspector)


@pytest.mark.parametrize(
    ("span", "words"),
    [((0, 7), "Congrats"), ((10, 12), "two"), ((0, 8), "Congrats"), ((9, 9), ""), ((13, 99), "!")],
)
def test_places_are_widened_to_whole_words(span: tuple[int, int], words: str) -> None:
    start, end = whole_words("Congrats, two!", span)
    assert "Congrats, two!"[start:end] == words
