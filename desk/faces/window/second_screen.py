"""The resident's own page on a second monitor of the worker's machine."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desk.faces.counter.app import CounterFace, beside
from desk.faces.kit.desk import Desk


def second_screen(desk: Desk, number: int) -> CounterFace:
    """Put the page on the machine's screen with this number, from 1, or in a window of its own
    where there is none; the desk's window talks to it from now on.

    The page is only touched: neither its coming up nor a finger on it may take the keyboard from
    the worker, and the system knows that of a window only before it is shown.
    """
    face, desk.counter = beside(desk)
    face.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
    face.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    screens = QGuiApplication.screens()
    if len(screens) >= number > 1:
        face.setGeometry(screens[number - 1].geometry())
        # Unlike showFullScreen this asks for no keyboard.
        face.setWindowState(Qt.WindowState.WindowFullScreen)
    face.show()
    return face
