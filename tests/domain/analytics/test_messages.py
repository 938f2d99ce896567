"""The table of messages."""

from __future__ import annotations

from datetime import timedelta

from eros_desktop.domain.analytics.messages import MessageTable
from tests.domain.analytics.tables import TODAY, Sent, table


def two_creators() -> MessageTable:
    return table(
        [
            Sent(0, creator_id="b"),
            Sent(5, creator_id="a"),
            Sent(2, creator_id="b"),
            Sent(1, creator_id="a", sent=0),
        ]
    )


def test_one_creators_messages_are_found_in_order() -> None:
    own = two_creators().of_creator("a")
    assert len(own) == 2
    assert list(own.day) == sorted(own.day)


def test_an_unknown_creator_has_no_messages() -> None:
    assert len(two_creators().of_creator("nobody")) == 0


def test_between_includes_both_days() -> None:
    own = table(Sent(day) for day in range(10))
    found = own.between(TODAY - timedelta(days=3), TODAY - timedelta(days=1))
    assert [TODAY.toordinal() - day for day in found.day] == [3, 2, 1]


def test_messages_to_nobody_are_not_delivered() -> None:
    assert len(two_creators().delivered()) == 3


def test_types_are_chosen_by_name() -> None:
    messages = table(
        [Sent(0, send_type="bundle"), Sent(1, send_type="ppv_wall"), Sent(2, send_type="ppv_unlock")]
    )
    assert len(messages.of_types(frozenset({"ppv_wall", "bundle", "unheard_of"}))) == 2


def test_an_empty_table_answers_everything() -> None:
    nothing = table([])
    assert len(nothing.of_creator("a").between(TODAY, TODAY).delivered().of_types(frozenset({"x"}))) == 0
