"""No key press holds the window for long: the event loop is watched during both scripts.

What counts is the processor time of the screen's own thread, since how long a busy machine lets
the thread wait for its turn is not the program's doing; the time on the wall is told beside it.
Each script is played three times, for three residents, and each key counts by its best time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.cases.rules import Draft
from desk.devices.reader import SocialCard
from desk.faces.window.app import WindowFace
from desk.queue import service as queue
from tests.bench.figures import Figures, percentile
from tests.cases.test_rules import codes, full
from tests.faces.conftest import CARD, Scene, qapp, scene  # noqa: F401
from tests.faces.window.conftest import face, seated  # noqa: F401
from tests.faces.window.test_keystrokes import Keyboard, came_before

MOST_MS = 50.0
LOOKS = 40
NUMBERS = ("420502197403120040", "420502197403120067", "420502197403120083")
Key = Qt.Key
Script = Callable[[Scene, WindowFace, "Watched", SocialCard], None]


class Watched(Keyboard):
    """Presses keys as they come, and watches each turn of the event loop until all is answered."""

    def __init__(self, stage: Scene, window: WindowFace) -> None:
        super().__init__(stage, window)
        self.keys: list[tuple[str, float, float]] = []
        """Each key with its longest turn: of the screen's processor time, and on the wall."""

    def press(self, *keys: Key | str) -> None:
        for key in keys:
            self.count += 1
            target = QApplication.focusWidget() or self._face
            send = QTest.keyClicks if isinstance(key, str) else QTest.keyClick
            turns = [_turn(lambda t=target, k=key, s=send: s(t, k))]  # type: ignore[misc]
            end = time.monotonic() + 30
            while self._scene.desk.tasks.busy() and time.monotonic() < end:
                turns.append(_turn(QCoreApplication.processEvents))
            turns.append(_turn(QCoreApplication.processEvents))
            work, wall = (max(column) for column in zip(*turns, strict=True))
            self.keys.append((key if isinstance(key, str) else key.name, work, wall))


def _turn(step: Callable[[], object]) -> tuple[float, float]:
    work, wall = time.thread_time(), time.perf_counter()
    step()
    return (time.thread_time() - work) * 1000, (time.perf_counter() - wall) * 1000


def play(
    stage: Scene, window: WindowFace, known: Draft, script: Script, keys: int
) -> list[list[tuple[str, float, float]]]:
    """The script for each resident, who was here before with ``known``."""
    stage.desk.search.warm()
    played = []
    for number in NUMBERS:
        person = {**known.person, "id_number": number}
        came_before(stage, replace(known, person=person))
        stage.issue("A")
        window.session.refresh()
        keyboard = Watched(stage, window)
        keyboard.press(Key.Key_F2)
        stage.reader.put(replace(CARD, id_number=number))
        stage.settle()
        script(stage, window, keyboard, SocialCard(CARD.name, number, "6224121112345678903"))
        keyboard.press(Key.Key_F9)
        assert window.model.accepted is not None, window.model.gaps()
        assert keyboard.count == keys
        played.append(keyboard.keys)
    return played


def judge(figures: Figures, name: str, played: list[list[tuple[str, float, float]]]) -> None:
    best = [
        (min(one[1] for one in same), min(one[2] for one in same), same[0][0])
        for same in zip(*played, strict=True)
    ]
    work, _, key = max(best)
    print(name, " ".join(f"{what.removeprefix('Key_')}:{ms:.0f}" for ms, _, what in best))
    figures.note(f"{name}: longest turn by the wall", max(wall for _, wall, _ in best), "ms")
    figures.at_most(f"{name}: longest hold of the screen ({key})", work, MOST_MS)


def seven(stage: Scene, window: WindowFace, keyboard: Watched, card: SocialCard) -> None:
    keyboard.press("y", "l", Key.Key_Return, "1", "a")


def twenty_six(stage: Scene, window: WindowFace, keyboard: Watched, card: SocialCard) -> None:
    keyboard.press("d", "b", Key.Key_Tab, "y", "l", Key.Key_Tab, "c", "j", Key.Key_Return)
    keyboard.press("4", "3")
    stage.reader.insert(card)
    keyboard.press(Key.Key_F5, "2", "1", "2", "4", "0", Key.Key_Return, "1", "4", "1", "a")
    materials = [one.material.key for one in window.model.materials()]
    keyboard.press(str(materials.index("medical_record") + 1), "1")


def test_no_key_of_the_seven_holds_the_window(
    scene: Scene,  # noqa: F811
    seated: WindowFace,  # noqa: F811
    figures: Figures,
) -> None:
    judge(figures, "7 keys", play(scene, seated, full(codes("SB01")), seven, 7))


def test_no_key_of_the_twenty_six_holds_the_window(
    scene: Scene,  # noqa: F811
    seated: WindowFace,  # noqa: F811
    figures: Figures,
) -> None:
    draft = full(codes("CL02"))
    shared = {key: draft.shared[key] for key in ("phone", "address")}
    form = {"guardian": "陈浩", "guardian_phone": "15900002210"}
    known = replace(draft, shared=shared, forms={"CL02": form})
    judge(figures, "26 keys", play(scene, seated, known, twenty_six, 26))


def test_a_line_of_five_hundred_does_not_hold_the_window(
    scene: Scene,  # noqa: F811
    seated: WindowFace,  # noqa: F811
    figures: Figures,
) -> None:
    """Somebody takes a ticket, the worker walks down the line, calls: none of it is felt."""
    with scene.others.unit("kiosk:1", "issue") as unit:
        for _ in range(500):
            queue.issue(unit, scene.desk.hall.id, "A")
    seated.session.refresh()
    scene.settle()
    news = []
    for _ in range(LOOKS):
        scene.issue("B")
        turns = [_turn(seated.session.refresh), _turn(QCoreApplication.processEvents)]
        news.append(max(work for work, _ in turns))
    assert seated.session.live.line.count == 500 + LOOKS
    keyboard = Watched(scene, seated)
    seated.idle.queue.setFocus()
    keyboard.press(*[Key.Key_Down] * 60)
    keyboard.press(Key.Key_F2)
    assert seated.session.ticket is not None
    figures.at_most("500 waiting: a ticket more, p95", percentile(news, 0.95), MOST_MS)
    slowest = max(keyboard.keys, key=lambda one: one[1])
    figures.at_most(f"500 waiting: longest hold of a key ({slowest[0]})", slowest[1], MOST_MS)
