"""Ctrl R: a worker's own places, and exchanging them with a colleague who agrees, by keys alone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desk.faces.kit.labels import Text
from desk.faces.kit.pick import PickLayer
from desk.faces.window.app import WindowFace
from desk.faces.window.roster_layer import RosterLayer
from desk.roster import queries, service
from desk.roster.plan import Duty
from tests.faces.conftest import Scene
from tests.faces.window.conftest import sign_in

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


@pytest.fixture
def plan(scene: Scene) -> dict[Duty, str | None]:
    """李晓雯 (0312) Monday at window 3 and Tuesday morning; 周敏 (0301) in the afternoon."""
    mine, other, third = scene.workers["0312"], scene.workers["0301"], scene.workers["0330"]
    made: dict[Duty, str | None] = {
        Duty(MONDAY, "am", scene.windows[3]): mine,
        Duty(TUESDAY, "am", scene.windows[3]): mine,
        Duty(TUESDAY, "am", scene.windows[4]): third,
        Duty(TUESDAY, "pm", scene.windows[1]): other,
        Duty(TUESDAY, "pm", scene.windows[4]): third,
    }
    with scene.others.unit("0300", "roster") as unit:
        service.write_draft(unit, scene.desk.hall.id, made)
        service.publish(unit, scene.desk.hall.id, MONDAY, scene.workers["0300"])
    return made


def words(face: WindowFace) -> str:
    layer = face.stage.layer
    assert isinstance(layer, RosterLayer)
    return "\n".join(text.text() for text in layer.findChildren(Text))


def doing(scene: Scene, day: date) -> dict[Duty, str | None]:
    with scene.others.read() as read:
        return dict(queries.day_plan(read, scene.desk.hall.id, day))


def states(scene: Scene) -> list[str]:
    with scene.others.read() as read:
        return [s.state for s in queries.swaps(read, scene.desk.hall.id, read.now.replace(day=1))]


def test_without_a_published_roster_it_says_who_publishes_it(
    scene: Scene, seated: WindowFace
) -> None:
    scene.press(seated, Key.Key_R, CONTROL)
    assert "由站长发布" in words(seated)
    scene.press(seated, Key.Key_Return)
    scene.press(seated, Key.Key_Escape)
    assert seated.stage.layer is None


def test_ones_own_places_ahead_are_listed_with_day_time_and_window(
    scene: Scene, plan: dict[Duty, str | None], seated: WindowFace
) -> None:
    scene.press(seated, Key.Key_R, CONTROL)
    said = words(seated)
    assert "11月24日 周二 上午" in said
    assert "3 号窗口" in said
    # This morning has begun, and what others do is not mine.
    assert "11月23日" not in said
    assert "下午" not in said


def test_a_swap_is_asked_for_and_taken_back_by_keys(
    scene: Scene, plan: dict[Duty, str | None], seated: WindowFace
) -> None:
    scene.press(seated, Key.Key_R, CONTROL)
    scene.press(seated, Key.Key_Return)
    layer = seated.stage.layer
    assert isinstance(layer, PickLayer)
    choices = [layer.list.item(n).text() for n in range(layer.list.count())]
    # 陈国强 is at window 4 at the same time; his own afternoon he cannot give for a morning he has.
    assert [c.split()[0] for c in choices] == ["陈国强", "周敏"]
    assert "4 号窗口" in choices[0]
    scene.press(seated, Key.Key_Down)
    scene.press(seated, Key.Key_Return)
    assert states(scene) == ["asked"]
    assert "您想换掉 11月24日" in words(seated)
    scene.press(seated, Key.Key_Delete)
    assert states(scene) == ["withdrawn"]
    assert "您想换掉" not in words(seated)
    assert doing(scene, TUESDAY) == {d: w for d, w in plan.items() if d.day == TUESDAY}


def test_who_is_asked_is_told_on_sitting_down_and_agrees_with_one_key(
    scene: Scene, plan: dict[Duty, str | None], face: WindowFace
) -> None:
    give, take = Duty(TUESDAY, "pm", scene.windows[1]), Duty(TUESDAY, "am", scene.windows[3])
    with scene.others.unit("0301", "swap") as unit:
        service.ask_swap(unit, scene.desk.hall.id, scene.workers["0301"], give, take)
    sign_in(scene, face)
    scene.press(face, Key.Key_Return)
    scene.settle()
    assert any("想和您换班" in text for text in face.toasts.texts())
    scene.press(face, Key.Key_R, CONTROL)
    assert "周敏想和您换班" in words(face)
    scene.press(face, Key.Key_Return)
    assert states(scene) == ["agreed"]
    after = doing(scene, TUESDAY)
    assert (after[give], after[take]) == (scene.workers["0312"], scene.workers["0301"])
    assert "11月24日 周二 下午" in words(face)


def test_who_declines_keeps_the_place(
    scene: Scene, plan: dict[Duty, str | None], seated: WindowFace
) -> None:
    give, take = Duty(TUESDAY, "pm", scene.windows[1]), Duty(TUESDAY, "am", scene.windows[3])
    with scene.others.unit("0301", "swap") as unit:
        service.ask_swap(unit, scene.desk.hall.id, scene.workers["0301"], give, take)
    scene.press(seated, Key.Key_R, CONTROL)
    scene.press(seated, Key.Key_N)
    assert states(scene) == ["declined"]
    assert doing(scene, TUESDAY)[take] == scene.workers["0312"]


def test_a_swap_that_was_taken_back_meanwhile_says_so_and_the_list_is_shown_anew(
    scene: Scene, plan: dict[Duty, str | None], seated: WindowFace
) -> None:
    give, take = Duty(TUESDAY, "pm", scene.windows[1]), Duty(TUESDAY, "am", scene.windows[3])
    hall = scene.desk.hall.id
    with scene.others.unit("0301", "swap") as unit:
        service.ask_swap(unit, hall, scene.workers["0301"], give, take)
    scene.press(seated, Key.Key_R, CONTROL)
    with scene.others.unit("0301", "swap") as unit:
        (swap,) = queries.swaps(unit, hall, unit.now.replace(day=1))
        service.withdraw_swap(unit, hall, swap, scene.workers["0301"])
    scene.press(seated, Key.Key_Return)
    assert any("已经有结果" in text for text in seated.toasts.texts())
    assert "想和您换班" not in words(seated)
