"""Small layers of the window: shortcuts, lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil, panel


class ShortcutSheet(Veil):
    """W20: every key in one place."""

    def __init__(self, window: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(window)
        frame = panel(900)
        box = frame.layout()
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        half = (len(keys) + 1) // 2
        for n, (key, text) in enumerate(keys):
            line, side = n % half, n // half * 2
            grid.addWidget(KeyCap(key), line, side, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Text(text, 15), line, side + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        close = Button(tr("Back"), key="Esc", height=44, on=self.close_layer)
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(tr("All shortcuts"), 20, 700))
            box.addLayout(grid)
            box.addLayout(row(None, close))
        self.put(frame)
        close.setFocus()


class LockLayer(Veil):
    """W21: locked; the worker's own PIN opens it, nothing behind it can be read."""

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
        from PySide6.QtGui import QPainter

        from desk.faces.kit.theme import qcolor

        QPainter(self).fillRect(self.rect(), qcolor("teal.950"))
