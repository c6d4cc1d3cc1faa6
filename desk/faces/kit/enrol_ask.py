"""How another machine of the hall gets its enrolment: what to send to the city's administrator.

A station head cannot make one. It is a login at the city's database, which only its owner makes;
a device has the six functions of syncing there and no more.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.device_kinds import kind_words
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Rule, Text, row
from desk.faces.kit.layers import Veil, panel

ASKED_FOR = ("window", "kiosk", "display", "office", "field")
WIDTH = 760


def request(hall: str, kind: str, label: str) -> str:
    """What to send, with the line that the administrator runs."""
    name = label.strip().replace('"', "") or kind_words(kind)
    return tr(
        "Please make an enrolment for {kind} “{name}” of hall {hall}:\n"
        'desk central enrol --hall {hall} --kind {word} --label "{name}" --out FILE --qr PICTURE',
        kind=kind_words(kind),
        name=name,
        hall=hall,
        word=kind,
    )


class AskLayer(Veil):
    """Kind and name in, words to send out."""

    def __init__(self, window: QWidget, hall: str, copied: Callable[[], None]) -> None:
        super().__init__(window)
        self._hall, self._copied = hall, copied
        frame = panel(min(WIDTH, window.width() - 40), margins=28)
        self._words = [kind_words(kind) for kind in ASKED_FOR]
        self.kind = FieldBox("kind", tr("Kind of device"), choices=self._words, chips=True)
        self.kind.set_value(self._words[0])
        self.label = FieldBox("label", tr("What people call it"), placeholder=tr("Window 3 (name)"))
        self.text = Text("", 14, 400, "ink.900", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card = Card(margins=(16, 12, 16, 12), spacing=6)
        card.body.addWidget(Text(tr("To be sent to the administrator of the city"), 14, 700))
        card.body.addWidget(self.text)
        self.copy = Button(
            tr("Copy"), "primary", key="Enter", height=44, px=15, on=self.copy_it, name="ask_copy"
        )
        back = Button(tr("Back"), key="Esc", height=44, px=15, on=self.close_layer, name="ask_back")
        self.kind.changed.connect(lambda _: self._show())
        self.kind.next.connect(lambda _: self.label.take_focus())
        self.label.changed.connect(lambda _: self._show())
        self.label.next.connect(lambda _: self.copy_it())
        box = frame.layout()
        assert isinstance(box, QVBoxLayout)
        head = row(
            Icon("add-line", 22, "teal.700", disc=44, disc_tint="teal.100"),
            Text(tr("An enrolment for another machine"), 20, 700),
            None,
            spacing=14,
        )
        box.addLayout(head)
        for widget in (
            Text(
                tr(
                    "Only the administrator of the city can make one. What comes back is a small "
                    "file or a QR code, good for 24 hours and once: open the program on the other "
                    "machine and give it there."
                ),
                15, 400, "ink.700", wrap=True,
            ),
            Rule("line.base"), self.kind, self.label, card,
        ):  # fmt: skip
            box.addWidget(widget)
        box.addLayout(row(None, back, self.copy, spacing=12))
        self.put(frame)
        self._show()
        self.label.take_focus()

    def _show(self) -> None:
        kind = ASKED_FOR[self._words.index(self.kind.value() or self._words[0])]
        self.text.put(request(self._hall, kind, self.label.value()))

    def copy_it(self) -> None:
        """Put the words where they can be pasted from."""
        QGuiApplication.clipboard().setText(self.text.text())
        self.close_layer()
        self._copied()

    def takes(self, event: QKeyEvent) -> bool:
        """Everything; the screen behind has keys of its own."""
        return True
