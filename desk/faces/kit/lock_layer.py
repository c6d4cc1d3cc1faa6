"""W21 and the office's: a locked desk, over everything, until its worker's PIN opens it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Text
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.theme import qcolor


class LockLayer(Veil):
    """Locked; the worker's own PIN opens it, nothing behind it can be read."""

    def __init__(
        self, window: QWidget, name: str, unlock: Callable[[str, Callable[[bool], None]], None]
    ) -> None:
        super().__init__(window)
        self._unlock = unlock
        frame = panel(480)
        box = frame.layout()
        self.pin = FieldBox("unlock_pin", tr("PIN"), required=True, digits_only=True, height=48)
        editor = self.pin.editor
        if isinstance(editor, QLineEdit):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.next.connect(lambda _: self.submit())
        if isinstance(box, QVBoxLayout):
            box.addWidget(Icon("lock-2-line", 34, "teal.700"), 0, Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(
                Text(tr("Locked: {name}", name=name), 20, 700, align=Qt.AlignmentFlag.AlignHCenter)
            )
            box.addWidget(self.pin)
            box.addWidget(
                Button(
                    tr("Unlock"), "primary", key="Enter", height=48, on=self.submit, name="unlock"
                )
            )
        self.put(frame)
        self.pin.take_focus()

    def submit(self) -> None:
        """Try the PIN."""
        self._unlock(self.pin.value(), self._answer)

    def failed(self, text: str) -> None:
        """Say why it stays locked."""
        editor = self.pin.editor
        if isinstance(editor, QLineEdit):
            editor.clear()
        self.pin.say(text)
        self.pin.take_focus()

    def _answer(self, ok: bool) -> None:
        if ok:
            self.close_layer()
        else:
            self.failed(tr("The PIN is wrong."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def paintEvent(self, event: object) -> None:
        QPainter(self).fillRect(self.rect(), qcolor("teal.950"))
