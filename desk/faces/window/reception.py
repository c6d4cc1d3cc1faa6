"""The reception desk: choose a class, perhaps a priority and matters, print the ticket."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.core.text import data_text, tr, tr_time
from desk.faces.kit.buttons import Button, DigitChoice
from desk.faces.kit.labels import Card, Rule, Text, clear, row
from desk.faces.kit.marks import Pill
from desk.faces.window.class_choice import ClassChoice
from desk.faces.window.reception_model import ReceptionModel, ahead_words
from desk.queue.rules import PRIORITIES
from desk.queue.service import Issued


def priority_names() -> dict[str, str]:
    """What stands on the chips, by the queue's word for it; none first."""
    words = (tr("none"), tr("65 or older"), tr("disabled person"), tr("pregnancy"), tr("military"))
    return dict(zip(("", *PRIORITIES), words, strict=True))


class ReceptionScreen(QWidget):
    """Two columns: the ticket being made; those given out."""

    def __init__(
        self,
        model: ReceptionModel,
        *,
        print_ticket: Callable[[], None],
        add_matter: Callable[[], None],
        print_again: Callable[[str], None],
        sit: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setObjectName("reception")
        self._model, self._print_again = model, print_again
        self._names = priority_names()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        making = Card(margins=(24, 20, 24, 20), spacing=14)
        self._closed = Pill("", "warn", "door-closed-line")
        making.body.addLayout(row(Text(tr("Give out a ticket"), 20, 700), None, self._closed))
        making.body.addWidget(Text(tr("Class"), 13, 400, "ink.700"))
        self.classes = ClassChoice()
        making.body.addWidget(self.classes)
        making.body.addSpacing(4)
        making.body.addLayout(
            row(
                Text(tr("Priority"), 13, 400, "ink.700"),
                Text(tr("the age comes from the card on the reader"), 13, 400, "ink.600"),
                None,
            )
        )
        self.priority = DigitChoice(list(self._names.values()), height=40)
        self.priority.setAccessibleName(tr("Priority"))
        making.body.addWidget(self.priority, 0, Qt.AlignmentFlag.AlignLeft)
        making.body.addSpacing(4)
        self._matters = Text("", 15, 400, "ink.900", wrap=True)
        self.add = Button(tr("Add a matter"), key="F3", on=add_matter, name="reception_matter")
        what = row(self._matters, self.add)
        what.setStretch(0, 1)
        making.body.addLayout(what)
        making.body.addStretch(1)
        self.go = Button(
            "", "primary", key="Enter", height=68, px=20, on=print_ticket, name="print_ticket"
        )
        making.body.addWidget(self.go)
        layout.addWidget(making, 1)
        side = QVBoxLayout()
        side.setSpacing(12)
        self._last = Card(margins=(20, 16, 20, 16), spacing=4)
        self._number = Text("", 84, 700, "teal.800")
        self._about = Text("", 18, 700)
        self._when = Text("", 15, 400, "ink.700")
        self._last.body.addWidget(Text(tr("Given out last"), 13, 400, "ink.700"))
        for text in (self._number, self._about, self._when):
            self._last.body.addWidget(text)
        self.again = Button(
            tr("Print again"), key="Ctrl P", on=lambda: print_again(""), name="ticket_again"
        )
        self._last.body.addSpacing(8)
        self._last.body.addWidget(self.again)
        side.addWidget(self._last)
        given = Card(margins=(0, 0, 0, 6), spacing=0)
        self._count = Text("", 13, 400, "ink.700")
        given.body.addLayout(
            row(Text(tr("Given out here"), 16, 700), None, self._count, margins=(16, 12, 16, 10))
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        given.body.addLayout(self._rows)
        given.body.addStretch(1)
        side.addWidget(given, 1)
        self.sit = Button(tr("Sit at a window instead"), height=40, on=sit, name="to_window")
        side.addWidget(self.sit)
        self._side = QWidget()
        self._side.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._side)
        self.classes.chosen.connect(model.choose_class)
        self.classes.moved_on.connect(self.priority.setFocus)
        self.priority.chosen.connect(self._prioritise)
        self.priority.moved_on.connect(self.go.setFocus)
        model.listen(self.refresh)
        self._shown: object = None
        self.compact(False)

    def compact(self, small: bool) -> None:
        """A narrower side on a small screen."""
        self._side.setFixedWidth(336 if small else 424)

    def enter(self) -> None:
        """The next person."""
        self._model.refresh()
        self.classes.setFocus()

    def refresh(self) -> None:
        """Show the ticket as it is chosen, and the hall."""
        model = self._model
        self.classes.put(model.hall.classes, model.letter)
        self.priority.set_value(self._names[model.priority])
        names = [model.desk.catalogue.get(code).name for code in model.matters]
        self._matters.put(
            tr("Matters: {names}", names="、".join(data_text(name) for name in names))
            if names
            else tr("No matter chosen; the window asks.")
        )
        closed = model.closed_words()
        self._closed.setVisible(bool(closed))
        self._closed.put(data_text(closed), "warn", "door-closed-line")
        self.go.set_label(
            tr("Print a ticket of class {letter}", letter=model.letter)
            if model.letter
            else tr("Choose a class by its digit")
        )
        self.go.forbid(
            closed or (None if model.letter else tr("Choose a class by its digit")) or None
        )
        self._show_given()

    def _show_given(self) -> None:
        model = self._model
        key = tuple(one.ticket_id for one in model.issued)
        if key == self._shown:
            return
        self._shown = key
        last = model.issued[0] if model.issued else None
        self._number.put(last.number if last else "–")
        self._about.put(self._words(last) if last else tr("None yet"))
        self._when.put(ahead_words(last) if last else "")
        self.again.forbid(None if last else tr("No ticket was given out here yet."))
        self._count.put(tr("{n} given out", n=len(model.issued)))
        clear(self._rows)
        for one in model.issued[1:9]:
            holder = QWidget()
            holder.setFixedHeight(44)
            items: list[QWidget | int | None] = [
                Text(one.number, 16, 700),
                8,
                Text(self._words(one), 14, 400, "ink.700").shrinking(),
                None,
                Text(tr_time(one.issued_at), 13, 400, "ink.700"),
                4,
                Button(tr("Again"), height=30, on=partial(self._print_again, one.ticket_id)),
            ]
            holder.setLayout(row(*items, margins=(16, 0, 16, 0), spacing=4))
            self._rows.addWidget(Rule())
            self._rows.addWidget(holder)

    def _words(self, one: Issued) -> str:
        priority = self._names[one.priority] if one.priority else ""
        return "，".join(x for x in (data_text(one.class_name), priority) if x)

    def _prioritise(self, words: str) -> None:
        self._model.choose_priority(next(key for key, text in self._names.items() if text == words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go.click()
            return
        super().keyPressEvent(event)
