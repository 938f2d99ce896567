"""The score card of any caption is what ranking and planning reckon."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.services.bundle import Services
from tests.support import demo

SEND_TYPE = "ppv_unlock"


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    folder: Path = demo.demo_folder(tmp_path_factory.mktemp("cards"))
    with demo.opened(folder) as workspace:
        yield workspace.services


def test_a_ranked_caption_scores_as_ranked(services: Services) -> None:
    creator_id = services.creators.active_ids()[0]
    ranked = services.captions.rank(creator_id, SEND_TYPE, demo.WEEK, limit=3).candidates
    assert ranked
    for one in ranked:
        card = services.score_cards.explain(creator_id, SEND_TYPE, one.caption_id, demo.WEEK)
        assert card.score == one.score
        assert card.score_parts == one.parts
        assert card.excluded_by is None


def test_an_excluded_caption_says_the_same_reason(services: Services) -> None:
    creator_id = services.creators.active_ids()[0]
    out = services.captions.rank(creator_id, SEND_TYPE, demo.WEEK, with_excluded=True).excluded[0]
    card = services.score_cards.explain(creator_id, SEND_TYPE, out.caption_id, demo.WEEK)
    assert card.excluded_by is not None
    assert card.excluded_by.key == out.reason


def test_what_is_unknown_is_said(services: Services) -> None:
    creator_id = services.creators.active_ids()[0]
    with pytest.raises(NotFound, match="not in the bank"):
        services.score_cards.explain(creator_id, SEND_TYPE, "nowhere", demo.WEEK)
    with pytest.raises(InvalidInput, match="not a send type"):
        services.score_cards.explain(creator_id, "letter", "nowhere", demo.WEEK)
