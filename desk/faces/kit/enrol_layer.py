"""Joining the city over a screen that is open; its engine begins without the screen closing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.core.text import tr
from desk.faces.kit.desk import Desk
from desk.faces.kit.enrol_box import EnrolBox
from desk.faces.kit.enrol_file import ChooseFile, choose_file
from desk.faces.kit.enrolling import Enrolling
from desk.faces.kit.layers import Veil, panel

WIDTH = 760


def _how(hall: str, kind: str) -> str:
    """Who makes an enrolment, and what to tell them."""
    return tr(
        "Only the administrator of the city can make one; tell them the hall ({hall}), the kind of "
        "device and a name for it. There they run:\n"
        "desk central enrol --hall {hall} --kind {kind} --out FILE",
        hall=hall,
        kind=kind,
    )


class EnrolLayer(Veil):
    """The steps over a screen of a kind of device; ``resume`` goes to a load that was begun."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        face: str,
        *,
        resume: bool = False,
        choose: ChooseFile = choose_file,
    ) -> None:
        super().__init__(window)
        enrolling = Enrolling(
            desk.store,
            desk.tasks,
            lambda: desk.divisions,
            lambda: desk.sync.beside if desk.sync is not None else None,
            face=face,
        )
        if resume:
            enrolling.resume()
        frame = panel(min(WIDTH, window.width() - 40), margins=28)
        how = _how(desk.hall.division, face)
        self.box = EnrolBox(enrolling, self.close_layer, how=how, choose=choose)
        box = frame.layout()
        assert box is not None
        box.addWidget(self.box)
        self.put(frame)
        self.closed.connect(self.box.end)
        self.box.take_focus()

    def takes(self, event: QKeyEvent) -> bool:
        """Everything but what belongs to the box; the screen behind has keys of its own."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return not (control and event.key() == Qt.Key.Key_O)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.box.keyPressEvent(event)
