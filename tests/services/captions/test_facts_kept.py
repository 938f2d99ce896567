"""Whatever is done to captions, their classification is current afterwards and no tier is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.captions.quality import caption_category
from eros_desktop.services.bundle import Services
from eros_desktop.services.captions.classify import Classified
from eros_desktop.services.captions.drafts import CaptionChange, CaptionDraft
from eros_desktop.services.captions.facts import tier_of
from tests.support.demo import classified_folder, execute, opened, rows

FIRST, SECOND, THIRD = "demo-000001", "demo-000002", "demo-000003"
LONG = "The new set from the garden is ready for you, with forty pictures and a short film at the end"

Act = Callable[[Services], object]


def undo(services: Services) -> object:
    return services.activity.undo()


ACTS: dict[str, tuple[Act, ...]] = {
    "add": (lambda on: on.caption_editor.add(CaptionDraft(LONG, "ppv_unlock", "solo")),),
    "text": (lambda on: on.caption_editor.change([FIRST], CaptionChange(LONG)),),
    "type": (lambda on: on.caption_editor.change([FIRST], CaptionChange(caption_type="dm_farm")),),
    "no content type": (lambda on: on.caption_editor.change([FIRST], CaptionChange(content_type=None)),),
    "bulk": (
        lambda on: on.caption_editor.change(
            [FIRST, SECOND, THIRD],
            CaptionChange(caption_type="bump_normal", content_type="outdoor", tone="warm"),
        ),
    ),
    "retire and restore": (
        lambda on: on.caption_editor.retire([FIRST]),
        lambda on: on.caption_editor.restore([FIRST]),
    ),
    "undo of a text": (lambda on: on.caption_editor.change([FIRST], CaptionChange(LONG)), undo),
    "undo of a type": (
        lambda on: on.caption_editor.change([FIRST, SECOND], CaptionChange(caption_type="dm_farm")),
        undo,
    ),
    "undo of an addition": (lambda on: on.caption_editor.add(CaptionDraft(LONG, "dm_farm")), undo),
}


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Workspace]:
    """A demo whose bank was classified."""
    with opened(classified_folder(tmp_path / "demo")) as workspace:
        yield workspace


def tier(workspace: Workspace, caption_id: str) -> object:
    sql = "SELECT quality_tier FROM caption_classifications WHERE caption_id = ?"
    with workspace.database.read() as connection:
        return connection.exec_driver_sql(sql, (caption_id,)).scalar()


def judge(workspace: Workspace, caption_id: str, value: str | None) -> None:
    """A tier as an import may bring it."""
    sql = "UPDATE caption_classifications SET quality_tier = ? WHERE caption_id = ?"
    execute(workspace.folder, sql, value, caption_id)


def computed(workspace: Workspace, text: str, caption_type: str) -> str | None:
    return tier_of(text, caption_category(caption_type, workspace.services.reference))


def other_than(value: object) -> str:
    return "MID" if value != "MID" else "LOW"


@pytest.mark.parametrize("name", ACTS)
def test_after_an_edit_nothing_is_stale(demo: Workspace, name: str) -> None:
    services = demo.services
    for act in ACTS[name]:
        act(services)
        assert services.classification.classify(only_stale=True) == Classified(0, 0, None)
    assert services.classification.classify(only_stale=False).changed == 0
    missing = "SELECT count(*) FROM caption_classifications WHERE quality_tier IS NULL"
    assert rows(demo.folder, missing) == [(0,)]


def test_after_a_caption_without_facts_is_edited_nothing_is_stale(demo: Workspace) -> None:
    execute(demo.folder, "DELETE FROM caption_details WHERE caption_id = ?", FIRST)
    execute(demo.folder, "DELETE FROM caption_classifications WHERE caption_id IN (?, ?)", FIRST, SECOND)
    judge(demo, THIRD, None)
    demo.services.caption_editor.change([FIRST, SECOND, THIRD], CaptionChange(tone="a tone of its own"))
    assert demo.services.classification.classify() == Classified(0, 0, None)


def test_a_new_caption_has_the_tier_of_its_text_and_type(demo: Workspace) -> None:
    editor = demo.services.caption_editor
    for text in (LONG, "Hi", f"{LONG}. Hurry, last chance, act now"):
        for kind in ("ppv_unlock", "dm_farm"):
            caption_id, _ = editor.add(CaptionDraft(text, kind))
            assert tier(demo, caption_id) == computed(demo, text, kind) is not None
    assert computed(demo, LONG, "ppv_unlock") != computed(demo, "Hi", "ppv_unlock")


def test_a_tier_follows_text_and_type_and_stays_through_other_edits(demo: Workspace) -> None:
    editor = demo.services.caption_editor
    judged = other_than(computed(demo, LONG, "ppv_unlock"))
    editor.change([FIRST], CaptionChange(LONG, "bump_normal"))
    judge(demo, FIRST, judged)
    editor.change([FIRST], CaptionChange(content_type="outdoor", tone="calm", price_cents=700))
    editor.retire([FIRST])
    editor.restore([FIRST])
    assert tier(demo, FIRST) == judged
    editor.change([FIRST], CaptionChange(caption_type="ppv_unlock"))
    assert tier(demo, FIRST) == computed(demo, LONG, "ppv_unlock")
    editor.change([FIRST], CaptionChange("Hi"))
    assert tier(demo, FIRST) == computed(demo, "Hi", "ppv_unlock")


@pytest.mark.parametrize("change", [CaptionChange(LONG), CaptionChange(caption_type="dm_farm")])
def test_an_undone_edit_gives_the_judged_tier_back(demo: Workspace, change: CaptionChange) -> None:
    ((text, kind),) = rows(
        demo.folder, f"SELECT caption_text, caption_type FROM caption_bank WHERE caption_id = '{FIRST}'"
    )
    judged = other_than(computed(demo, str(text), str(kind)))
    judge(demo, FIRST, judged)
    demo.services.caption_editor.change([FIRST], change)
    demo.services.activity.undo()
    assert tier(demo, FIRST) == judged
    assert demo.services.classification.classify() == Classified(0, 0, None)


def test_a_judged_tier_stays_away_when_only_the_type_comes_back(demo: Workspace) -> None:
    editor = demo.services.caption_editor
    editor.change([FIRST], CaptionChange(LONG, "bump_normal"))
    judge(demo, FIRST, other_than(computed(demo, "Hi", "bump_normal")))
    by_type = editor.change([FIRST], CaptionChange(caption_type="dm_farm")).activity_id
    editor.change([FIRST], CaptionChange("Hi"))
    demo.services.activity.undo(by_type)
    assert tier(demo, FIRST) == computed(demo, "Hi", "bump_normal")


def test_after_an_import_of_other_texts_and_types_nothing_is_stale(demo: Workspace, tmp_path: Path) -> None:
    ((text, kind),) = rows(
        demo.folder, f"SELECT caption_text, content_type FROM caption_bank WHERE caption_id = '{SECOND}'"
    )
    judge(demo, THIRD, other_than(tier(demo, THIRD)))
    kept = tier(demo, THIRD)
    third = rows(
        demo.folder, f"SELECT caption_text, caption_type FROM caption_bank WHERE caption_id = '{THIRD}'"
    )[0]
    file = tmp_path / "bank.csv"
    lines = [
        "caption_id,caption_text,caption_type,content_type",
        f'{FIRST},"{LONG}",ppv_unlock,solo',
        f'{SECOND},"{text}",dm_farm,{kind}',
        f'{THIRD},"{third[0]}",{third[1]},outdoor',
    ]
    file.write_text("\n".join(lines), "utf-8")
    demo.services.imports.run("captions", [file])
    found = "SELECT caption_type, content_type FROM caption_bank ORDER BY caption_id LIMIT 3"
    assert rows(demo.folder, found)[1:] == [("dm_farm", kind), (third[1], "outdoor")]
    assert demo.services.classification.classify() == Classified(0, 0, None)
    assert tier(demo, FIRST) == computed(demo, LONG, "ppv_unlock")
    assert tier(demo, SECOND) == computed(demo, str(text), "dm_farm")
    assert tier(demo, THIRD) == kept
