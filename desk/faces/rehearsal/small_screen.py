"""Residents at the small screen of a window: they check, sign, confirm, and rate."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desk.cases.ratings import LOW
from desk.devices.counter import Confirm, Rate
from desk.faces.counter.app import CounterFace
from desk.faces.counter.checking import FIELD
from desk.faces.kit.desk import Desk
from desk.faces.rehearsal.hands import Hands
from desk.faces.rehearsal.worker import Stuck

STROKES = (
    ((70, 100), (120, 92), (142, 88)),
    ((100, 96), (104, 170)),
    ((74, 136), (134, 128)),
    ((66, 178), (150, 166)),
    ((196, 92), (250, 84)),
    ((224, 70), (226, 130), (206, 176)),
    ((226, 120), (262, 172)),
    ((300, 84), (352, 78)),
    ((326, 64), (328, 180)),
    ((304, 128), (356, 120)),
)
"""Something like a name; a finger draws it."""


class SmallScreen:
    """Whoever sits before the small screen."""

    def __init__(self, face: CounterFace, desk: Desk) -> None:
        self.face = face
        self.hands = Hands(face, desk)

    def tap(self, name: str) -> None:
        """Touch what is shown under this name.

        :raises Stuck: when it is not on the screen.
        """
        try:
            point = self.face.stage.point_of(name)
        except KeyError:
            raise Stuck(f"{name} is not on the resident's screen") from None
        self.hands.click(self.face.stage, point)

    def sign(self) -> None:
        """Write in the field.

        :raises Stuck: when nothing is to be signed.
        """
        if not isinstance(self.face.model.asked.page, Confirm):
            raise Stuck("nothing to sign on the resident's screen")
        stage = self.face.stage
        for first, *rest in STROKES:
            QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=_at(*first))
            for point in rest:
                QTest.mouseMove(stage, _at(*point))
            QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=_at(*rest[-1]))
        self.hands.settle()

    def rate(self, grade: int | None) -> None:
        """Give a grade, or say not this time."""
        if not isinstance(self.face.model.asked.page, Rate):
            raise Stuck("nothing to rate on the resident's screen")
        if grade is None:
            self.tap("decline")
            return
        self.tap(f"grade:{grade}")
        if grade <= LOW:
            self.tap("reason:waited")
        self.tap("send")


def _at(x: int, y: int) -> QPoint:
    return QPoint(round(FIELD.x) + x, round(FIELD.y) + y)
