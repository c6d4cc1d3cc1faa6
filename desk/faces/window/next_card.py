"""Who is next, large enough to be read from a chair, and the one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk.core.text import data_text, tr, tr_time
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Card, Text, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import font
from desk.faces.window.session import WindowSession
from desk.faces.window.words import minutes, priority_words
from desk.queue.in_line import Waiting


class NextCard(Card):
    """The next person for this window."""

    def __init__(self, session: WindowSession, call: Callable[[], None]) -> None:
        super().__init__(margins=(28, 18, 28, 18))
        self.setMinimumHeight(170)
        self._session = session
        self._number = Text("", 84, 700, "teal.800")
        self._class = Text("", 20, 700)
        self._since = Text("", 15, 400, "ink.700")
        self._matters = Text("", 15, 400, "ink.900").shrinking()
        self._prio = Pill("", "citrus", "heart-line")
        self.call = Button("", "primary", key="F2", height=68, px=20, on=call, name="call")
        self.call.setMinimumWidth(280)
        self._hint = Text(
            tr("A card on the reader opens the visit"),
            13,
            400,
            "ink.700",
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addLayout(row(self._class, self._prio, None))
        words.addWidget(self._since)
        words.addWidget(self._matters)
        words.addStretch(1)
        action = QVBoxLayout()
        action.addStretch(1)
        action.addWidget(self.call)
        action.addWidget(self._hint)
        action.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(26)
        body.addWidget(self._number)
        body.addLayout(words, 1)
        body.addLayout(action)
        self._label = Text(tr("Next"), 14, 400, "ink.700")
        self.body.addWidget(self._label)
        self.body.addLayout(body)

    def compact(self, small: bool) -> None:
        """A smaller number on a small screen."""
        self._number.setFont(font(60 if small else 84, 700))
        self.call.setMinimumWidth(200 if small else 280)

    def put(self, person: Waiting | None, names: dict[str, str]) -> None:
        """Show who F2 would call."""
        session = self._session
        self._number.put(person.number if person else "–")
        self._class.put(data_text(person.class_name) if person else tr("Nobody is waiting now"))
        words = priority_words(person.priority) if person else ""
        self._prio.setVisible(bool(words))
        self._prio.put(words, "citrus", "heart-line")
        self._since.put(_since(person) if person else tr("You can serve without a ticket."))
        chosen = "、".join(names.get(c, c) for c in person.matters) if person else ""
        self._matters.put(tr("Chosen at the kiosk: {matters}", matters=chosen) if chosen else "")
        self._matters.setVisible(bool(chosen))
        if session.away:
            self.call.set_label(tr("Call next"))
            self.call.forbid(tr("You are away. Ctrl D comes back."))
        elif person is None:
            self.call.set_label(tr("Call next"))
            self.call.forbid(tr("Nobody is waiting for this window."))
        else:
            self.call.set_label(tr("Call {number}", number=person.number))
            self.call.forbid(None)
        self._hint.put(self.call.toolTip() or tr("A card on the reader opens the visit"))


def _since(person: Waiting) -> str:
    time, wait = tr_time(person.issued_at), minutes(person.waited_s)
    if person.waited_s < 60:
        return tr("Issued {time}, {wait}", time=time, wait=wait)
    return tr("Issued {time}, has waited {wait}", time=time, wait=wait)
