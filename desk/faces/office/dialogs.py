"""Signing in at the office, and the notice that is written for the big screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.core.text import data_text, tr
from desk.faces.kit.bars import Logo
from desk.faces.kit.buttons import Button
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Card, Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.scenery import Scenery
from desk.faces.kit.theme import color
from desk.faces.office.model import OfficeModel


class SignIn(QWidget):
    """Number and PIN of the station head, over the gorge."""

    def __init__(self, model: OfficeModel, signed_in: Callable[[], None]) -> None:
        super().__init__()
        self._model, self._signed_in = model, signed_in
        self.setObjectName("entrance")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"QWidget#entrance {{ background: {color('teal.50')}; }}")
        self._picture = Scenery("landscape")
        self._picture.setParent(self)
        self._picture.lower()
        card = Card(margins=(40, 36, 40, 36), spacing=12)
        card.setFixedWidth(500)
        card.body.addLayout(
            row(
                Logo(44, "white", "teal.700"),
                Text(data_text(model.desk.hall.name), 20, 700, "teal.950"),
                None,
                spacing=14,
            )
        )
        card.body.addSpacing(10)
        card.body.addWidget(Text(tr("Station head's desk"), 26, 700))
        self.number = FieldBox(
            "number", tr("Staff number"), required=True, digits_only=True, height=48
        )
        self.pin = FieldBox("pin", tr("PIN"), required=True, digits_only=True, height=48)
        line = self.pin.editor
        if isinstance(line, QLineEdit):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.number.next.connect(lambda _: self.pin.take_focus())
        self.pin.next.connect(lambda _: self.submit())
        self.button = Button(
            tr("Sign in"), "primary", key="Enter", height=52, px=18, on=self.submit, name="sign_in"
        )
        for widget in (self.number, self.pin, self.button):
            card.body.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.height() * 44 // 100
        self._picture.setGeometry(0, self.height() - height, self.width(), height)

    def prepare(self) -> None:
        """Empty the PIN; the typing begins at the first empty field."""
        self._forget()
        self.pin.say("")
        (self.pin if self.number.value() else self.number).take_focus()

    def submit(self) -> None:
        """Sign in with what was typed."""
        if not self.number.value().strip():
            self.number.say(tr("Type your staff number."))
            self.number.take_focus()
            return
        if not self.pin.value():
            self.pin.say(tr("Type your PIN."))
            self.pin.take_focus()
            return
        self.number.say("")
        self.button.set_busy(tr("Signing in"))
        self._model.login(self.number.value(), self.pin.value(), self._answer)

    def failed(self, words: str) -> None:
        """Say why it did not work."""
        self.button.set_busy(None)
        self._forget()
        self.pin.say(words)
        self.pin.take_focus()

    def _forget(self) -> None:
        """No PIN stays in the line, also while it has the focus: Enter would sign in again."""
        line = self.pin.editor
        if isinstance(line, QLineEdit):
            line.clear()

    def _answer(self, ok: bool) -> None:
        self.button.set_busy(None)
        if ok:
            self._forget()
            self._signed_in()
        else:
            self.failed(tr("The number or the PIN is wrong. Five wrong PINs lock for 15 minutes."))


class NoticeDialog(Veil):
    """One line for the big screen; a wrong one is told here and stays as typed."""

    def __init__(self, window: QWidget, model: OfficeModel) -> None:
        super().__init__(window)
        self._model = model
        frame = panel(640)
        self.text = FieldBox(
            "notice", tr("Notice (60 characters at most)"), required=True, height=44
        )
        self.text.next.connect(lambda _: self.submit())
        self.show_button = Button(
            tr("Show it now"),
            "primary",
            key="Enter",
            height=44,
            px=16,
            on=self.submit,
            name="show_notice",
        )
        keep = Button(
            tr("Leave it"), key="Esc", height=44, px=16, on=self.close_layer, name="leave_notice"
        )
        box = frame.layout()
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(tr("Notice on the big screen"), 20, 700))
            box.addWidget(self.text)
            box.addLayout(row(None, keep, self.show_button, spacing=12))
        self.put(frame)
        self.text.take_focus()

    def submit(self) -> None:
        """Put the notice up."""
        self.text.say("")
        self._model.add_notice(self.text.value(), self.close_layer)

    def failed(self, words: str) -> None:
        """Say what to mend."""
        self.text.say(words)
        self.text.take_focus()
