"""The resident's own page on a second monitor of the worker's machine."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from desk.faces.counter.app import CounterFace, beside
from desk.faces.kit.desk import Desk
from desk.faces.kit.run import put_up


def second_screen(desk: Desk, number: int) -> CounterFace:
    """Put the page on the machine's screen with this number, from 1, or in a window of its own
    where there is none; the desk's window talks to it from now on.
    """
    face, desk.counter = beside(desk)
    screens = QGuiApplication.screens()
    if len(screens) >= number > 1:
        face.setGeometry(screens[number - 1].geometry())
    put_up(face, full_screen=len(screens) >= number > 1)
    return face
