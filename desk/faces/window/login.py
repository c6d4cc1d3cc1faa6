"""W01: sign in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Text, row
from desk.faces.kit.marks import Pill
from desk.faces.window.session import WindowSession
from desk.faces.window.welcome import Footer


class LoginScreen(QWidget):
    """Number and PIN; the same words for a wrong number and a wrong PIN."""

    def __init__(self, session: WindowSession, signed_in: Callable[[], None]) -> None:
        super().__init__()
        self._session, self._signed_in = session, signed_in
        layout = QVBoxLayout(self)
        layout.setContentsMargins(88, 72, 74, 40)
        layout.setSpacing(12)
        layout.addLayout(
            row(
                Pill(tr("1 Sign in"), "teal"),
                Icon("arrow-right-s-line", 18, "ink.700"),
                Pill(tr("2 Choose a window"), "neutral"),
                None,
            )
        )
        layout.addSpacing(14)
        layout.addWidget(Text(tr("Good day. Please sign in."), 28, 700))
        layout.addWidget(Text(tr("Your staff number and PIN; Enter signs in."), 16, 400, "ink.700"))
        layout.addSpacing(14)
        self.number = FieldBox(
            "number", tr("Staff number"), required=True, digits_only=True, height=48
        )
        self.pin = FieldBox("pin", tr("PIN"), required=True, digits_only=True, height=48)
        for box in (self.number, self.pin):
            box.setFixedWidth(420)
            layout.addWidget(box)
        line = self.pin.editor
        if isinstance(line, QLineEdit):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        for box in (self.number, self.pin):
            box.changed.connect(lambda _, box=box: box.say(""))
        self.number.next.connect(lambda _: self.pin.take_focus())
        self.pin.next.connect(lambda _: self.submit())
        self.button = Button(
            tr("Sign in"), "primary", key="Enter", height=52, px=18, on=self.submit, name="sign_in"
        )
        self.button.setFixedWidth(420)
        layout.addWidget(self.button)
        layout.addStretch(1)
        self.foot = Footer()
        layout.addWidget(self.foot)

    def prepare(self, number: str = "") -> None:
        """Empty the PIN and put the focus where the typing begins."""
        if number:
            self.number.set_value(number)
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
        self._session.login(self.number.value(), self.pin.value(), self._answer)

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
