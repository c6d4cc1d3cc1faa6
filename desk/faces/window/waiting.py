"""W10: the resident checks and signs at the small screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Text, column, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.marks import Pill


class WaitingLayer(Veil):
    """Nothing can be changed meanwhile, since the signature is for what stands there now."""

    def __init__(
        self, window: QWidget, back: Callable[[], None], on_paper: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._back, self._on_paper = back, on_paper
        frame = panel(640)
        box = frame.layout()
        self.state = Pill(tr("on the screen"), "info", "tablet-line")
        head = row(Icon("tablet-line", 28, "teal.700", disc=56), spacing=16)
        head.addLayout(
            column(
                Text(tr("Waiting for the resident"), 20, 700),
                Text(tr("who checks, signs and confirms at the small screen."), 15, 400, "ink.700"),
                spacing=2,
            ),
            1,
        )
        self.take_back = Button(tr("Take it back"), key="Esc", height=44, on=back)
        self.paper = Button(tr("Sign on paper instead"), key="Ctrl F9", height=44, on=on_paper)
        if isinstance(box, QVBoxLayout):
            box.addLayout(head)
            box.addLayout(row(self.state, None))
            box.addLayout(row(None, self.paper, self.take_back))
        self.put(frame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.take_back.setFocus()

    def show_tie(self, there: bool) -> None:
        """Whether the screen is still connected."""
        if there:
            self.state.put(tr("on the screen"), "info", "tablet-line")
        else:
            self.state.put(
                tr("The screen is gone; it is shown again as soon as it is back."),
                "warn",
                "wifi-off-line",
            )

    def press(self, key: str) -> None:
        """A key of the window while this is in front."""
        if key == "Ctrl+F9":
            self._on_paper()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._back()
            return
        super().keyPressEvent(event)
