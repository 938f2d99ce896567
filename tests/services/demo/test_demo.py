"""The invented workspace: the same for the same seed, tame, and alive enough to be found again."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from eros_desktop.domain.analytics.content import content_stats
from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.weekdays import weekday_of
from eros_desktop.domain.errors import Conflict, InvalidInput
from eros_desktop.domain.reference import Reference
from eros_desktop.services.demo.history import invent_past
from eros_desktop.services.demo.invention import Invention, invent
from eros_desktop.services.demo.people import Temper, invent_creators, invent_temper
from eros_desktop.services.demo.texts import PHRASES, SHAPES
from eros_desktop.services.progress import Silent
from tests.support.demo import TODAY, digest, empty_folder, opened, rows, shipped_demo

NOT_TAME = re.compile(
    r"https?:|www\.|\b\w+\.(com|net|org|io)\b|@\w|years? old|\byo\b|\bteen|\bgirl|\bboy\b|\bkid|\bschool|"
    r"\byoung|"
    r"\bnude|\bnaked|\bsex|\bbarely legal",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?<![\w.])\$?\d[\d.,]*(?: pics| vids| left| of you)?")


@cache
def _bank_texts(folder: str) -> tuple[str, ...]:
    return tuple(
        str(row[0]) for row in rows(Path(folder), "SELECT caption_text FROM caption_bank ORDER BY caption_id")
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One demo for the tests that only read it."""
    return shipped_demo(tmp_path_factory.mktemp("demo") / "demo")


def test_the_same_seed_gives_the_same_workspace(tmp_path: Path) -> None:
    found = []
    for name, seed in (("one", 7), ("two", 7), ("three", 8)):
        with opened(empty_folder(tmp_path / name)) as workspace:
            filled = workspace.services.demo.fill(creators=2, captions=300, messages=400, seed=seed)
        assert (filled.creators, filled.captions, filled.messages) == (2, 300, 400)
        tables = (
            "creators",
            "vault_matrix",
            "caption_bank",
            "message_performance",
            "caption_creator_performance",
        )
        found.append([rows(tmp_path / name, f"SELECT * FROM {table}") for table in tables])
    stamps = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
    one, two, three = (stamps.sub("", repr(tables)) for tables in found)
    assert one == two
    assert one != three


def test_six_creators_differ_in_tier_zone_and_page(folder: Path) -> None:
    found = rows(folder, "SELECT performance_tier, timezone, page_type, current_active_fans FROM creators")
    assert len(found) == 6
    assert len({row[0] for row in found}) >= 3
    assert len({row[1] for row in found}) == 6
    assert {row[2] for row in found} == {"paid", "free"}


def test_texts_are_tame_unique_and_carry_no_age_and_no_link(folder: Path) -> None:
    texts = _bank_texts(str(folder))
    assert len(set(texts)) == len(texts) == 3000
    for text in texts:
        assert not NOT_TAME.search(text), text
        for number in NUMBER.findall(text):
            is_counted = number.startswith("$") or number.endswith((" pics", " vids"))
            assert is_counted or int(re.sub(r"\D", "", number)) >= 20, text


def test_every_phrase_can_be_filled_and_every_kind_is_used() -> None:
    used = {kind for shape in SHAPES.values() for kind in shape.kinds}
    assert used == set(PHRASES)


def test_the_bank_holds_every_caption_type_that_any_send_type_needs(
    folder: Path, reference: Reference
) -> None:
    held = {
        str(row[0])
        for row in rows(
            folder,
            "SELECT DISTINCT b.caption_type FROM caption_bank b JOIN caption_details d USING (caption_id) "
            "WHERE d.is_active",
        )
    }
    for key, kind in reference.send_types.items():
        wanted = set(reference.caption_priorities.get(key, {}))
        assert not wanted or wanted & held, kind.name


def test_past_sends_are_possible(folder: Path) -> None:
    """Counts never rise from sent to viewed to purchased; nothing lies in the future or before a year ago."""
    assert rows(
        folder,
        "SELECT count(*) FROM message_performance WHERE NOT (sent_count >= viewed_count AND viewed_count >= "
        "purchased_count AND purchased_count >= 0 AND earnings >= 0 AND view_rate <= 1 AND purchase_rate "
        "<= 1)",
    ) == [(0,)]
    first, last = rows(folder, "SELECT min(sent_date), max(sent_date) FROM message_performance")[0]
    assert date.fromisoformat(str(last)[:10]) < TODAY
    assert (TODAY - date.fromisoformat(str(first)[:10])).days <= 364


def test_the_banks_own_figures_are_the_sums_of_the_past(folder: Path) -> None:
    assert (
        rows(
            folder,
            "SELECT b.caption_id FROM caption_bank b LEFT JOIN (SELECT d.caption_id AS id, count(*) AS "
            "sends, "
            "sum(m.earnings) AS earned, max(substr(m.sent_date, 1, 10)) AS last FROM message_performance m "
            "JOIN message_details d ON d.message_row_id = m.id GROUP BY d.caption_id) s ON s.id = "
            "b.caption_id "
            "WHERE b.total_sends <> coalesce(s.sends, 0) OR abs(b.total_earnings - coalesce(s.earned, 0)) "
            "> 0.005 "
            "OR coalesce(b.last_used_date, '') <> coalesce(s.last, '')",
        )
        == []
    )
    assert (
        rows(
            folder,
            "SELECT c.creator_id FROM creators c JOIN (SELECT creator_id, sum(earnings) AS earned FROM "
            "message_performance "
            "GROUP BY creator_id) s USING (creator_id) WHERE abs(c.current_total_earnings - s.earned) > "
            "0.005",
        )
        == []
    )


def test_per_creator_figures_are_the_sums_of_the_creators_past(folder: Path) -> None:
    assert rows(
        folder,
        "SELECT count(*) FROM caption_creator_performance p JOIN (SELECT m.creator_id, d.caption_id, "
        "count(*) AS sends, "
        "sum(m.earnings) AS earned FROM message_performance m JOIN message_details d ON d.message_row_id = "
        "m.id "
        "GROUP BY 1, 2) s ON s.creator_id = p.creator_id AND s.caption_id = p.caption_id "
        "WHERE p.total_sends = s.sends AND abs(p.total_earnings - s.earned) < 0.005",
    ) == rows(folder, "SELECT count(*) FROM caption_creator_performance")


# ---- Effects that can be found again -------------------------------------------------------------


@cache
def _long_past(reference_key: int = 0) -> tuple[Invention, Temper, MessageTable]:
    """One creator with a long past: enough sends for every effect to stand out of the noise."""
    from eros_desktop.app.bootstrap import load_reference

    reference = load_reference()
    found = invent(1, 3000, 20_000, 11, TODAY, reference, Silent())
    rng = np.random.default_rng(11)
    profile = invent_creators(1, reference, rng)[0]
    temper = invent_temper(profile, rng)
    past = invent_past(profile, temper, found.bank, 20_000, TODAY, reference, rng)
    contents = sorted({str(name) for name in found.bank.content_type if name})
    kinds = sorted(set(past.send_type))
    content = found.bank.content_type[past.caption]
    table = MessageTable(
        creator_ids=(profile.creator.creator_id,),
        send_type_names=tuple(kinds),
        content_type_names=tuple(contents),
        creator_code=np.zeros(len(past.day), dtype=np.int16),
        send_type_code=np.array([kinds.index(kind) for kind in past.send_type], dtype=np.int16),
        day=past.day.astype(np.int32),
        minute=past.minute.astype(np.int16),
        sent=past.sent.astype(np.int32),
        viewed=past.viewed.astype(np.int32),
        purchased=past.purchased.astype(np.int32),
        earned_cents=past.earned_cents,
        content_type_code=np.array(
            [contents.index(str(name)) if name else -1 for name in content], dtype=np.int16
        ),
        caption_row=past.caption.astype(np.int32),
        price_cents=np.where(past.price_cents > 0, past.price_cents, -1).astype(np.int32),
    ).in_order()
    return found, temper, table


def _rank_correlation(first: list[float], second: list[float]) -> float:
    """Spearman's, for values without ties."""
    ranks = [np.argsort(np.argsort(np.array(values))) for values in (first, second)]
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])


def test_content_effects_are_found_again() -> None:
    _, temper, table = _long_past()
    found = content_stats(table, TODAY)
    names = [name for name in temper.content if name in found and found[name].sends >= 100]
    assert len(names) >= 8
    recovered = [found[name].history.revenue_per_message for name in names]
    assert _rank_correlation(recovered, [temper.content[name] for name in names]) > 0.6


def test_weekday_effects_are_found_again() -> None:
    _, temper, table = _long_past()
    weekday = weekday_of(table.day)
    rate = [
        float(table.purchased[weekday == day].sum() / table.viewed[weekday == day].sum()) for day in range(7)
    ]
    assert _rank_correlation(rate, list(temper.weekday)) > 0.7


def test_the_best_hours_are_found_again() -> None:
    _, temper, table = _long_past()
    hour = table.minute // 60
    rate = {
        at: float(table.purchased[hour == at].sum() / table.viewed[hour == at].sum()) for at in range(8, 24)
    }
    best = sorted(rate, key=lambda at: -rate[at])[:2]
    assert set(best) == set(temper.peak_hours)


def test_mornings_sell_less_than_days() -> None:
    _, _, table = _long_past()
    hour = table.minute // 60
    early, later = hour < 10, (hour >= 10) & (hour < 17)
    assert table.purchased[early].sum() / table.viewed[early].sum() < (
        table.purchased[later].sum() / table.viewed[later].sum()
    )


def test_the_services_see_differences_between_content_types_of_the_demo(folder: Path) -> None:
    with opened(folder, read_only=True) as workspace:
        with workspace.services.plans._store.read() as stores:
            snapshot = workspace.services.volumes._snapshots.current(stores)
        insight = workspace.services.volumes._insights.of(snapshot, "demo04", TODAY, 50)  # type: ignore[arg-type]
    assert set(insight.tiers.values()) >= {"TOP", "MID"}
    assert insight.signals.message_count > 100
    _, best_hour = np.unravel_index(np.nanargmax(insight.signals.hour_profile), (7, 24))
    assert 18 <= best_hour <= 22


# ---- Limits --------------------------------------------------------------------------------------


def test_a_demo_goes_into_an_empty_workspace_only(tmp_path: Path) -> None:
    with opened(shipped_demo(tmp_path / "demo")) as workspace:
        before = digest(tmp_path / "demo")
        with pytest.raises(Conflict, match="already holds"):
            workspace.services.demo.fill()
        assert digest(tmp_path / "demo") == before
    with opened(empty_folder(tmp_path / "empty")) as workspace:
        before = digest(tmp_path / "empty")
        with pytest.raises(InvalidInput, match="scale"):
            workspace.services.demo.fill(scale="huge")
        assert digest(tmp_path / "empty") == before


def test_full_scale_adds_a_past_year_of_completed_weeks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("eros_desktop.services.demo.service.FULL_SCALE", (2, 400, 2000))
    with opened(empty_folder(tmp_path / "full")) as workspace:
        filled = workspace.services.demo.fill(scale="full")
    assert (filled.creators, filled.captions, filled.messages) == (2, 400, 2000)
    assert rows(
        tmp_path / "full", "SELECT count(*), count(DISTINCT status), min(status) FROM week_plans"
    ) == [(filled.past_weeks, 1, "completed")]
    assert filled.past_weeks >= 100
    assert rows(
        tmp_path / "full",
        "SELECT count(*) FROM schedule_items i JOIN planned_send_details d ON d.schedule_item_id = i.id "
        "JOIN week_plans w USING (week_plan_id) WHERE i.creator_id <> w.creator_id OR i.schedule_date NOT "
        "BETWEEN "
        "w.week_start AND date(w.week_start, '+6 days')",
    ) == [(0,)]
    assert rows(tmp_path / "full", "PRAGMA foreign_key_check") == []
    with opened(tmp_path / "full") as workspace:
        generated = workspace.services.plans.generate(workspace.services.creators.active_ids())
        assert len(generated.plans) == 2
