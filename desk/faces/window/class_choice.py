"""The classes of tickets as cards chosen by a digit, each with who waits in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desk.core.text import data_text, language, tr
from desk.faces.kit.buttons import KeyCap
from desk.faces.kit.labels import Text, on_click, row
from desk.faces.kit.theme import color, set_state
from desk.queue.estimate import Estimate
from desk.queue.queries import ClassQueue

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def wait_words(estimate: Estimate | None) -> str:
    """How long a newcomer would wait; a range where it is uncertain."""
    if estimate is None:
        return tr("no window yet")
    if estimate.high_s < 180:
        return tr("no wait")
    if estimate.certain:
        return tr("about {n} min", n=max(1, round(estimate.mid_s / 60)))
    return tr("about {low} to {high} min", low=estimate.low_s // 60, high=-(-estimate.high_s // 60))


class ClassCard(QFrame):
    """One class."""

    def __init__(self, digit: int, one: ClassQueue) -> None:
        super().__init__()
        self.letter = one.letter
        self.setObjectName(f"class_card_{one.letter}")
        self.setMinimumHeight(104)
        disc = Text(one.letter, 18, 700, "white", align=Qt.AlignmentFlag.AlignCenter)
        disc.setFixedSize(38, 38)
        disc.setStyleSheet(
            f"background: {color('teal.700')}; color: white; border-radius: 19px; border: none;"
        )
        name = one.name_en if language() == "en" and one.name_en else data_text(one.name)
        hint = one.hint_en if language() == "en" and one.hint_en else data_text(one.hint)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Text(name, 20, 700).shrinking())
        names.addWidget(Text(hint, 13, 400, "ink.700").shrinking())
        head = row(disc, spacing=12)
        head.addLayout(names, 1)
        head.addWidget(KeyCap(str(digit)), 0, Qt.AlignmentFlag.AlignTop)
        self._wait = Text("", 14, 400, "ink.700")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 14, 12)
        layout.addLayout(head)
        layout.addStretch(1)
        layout.addWidget(self._wait)
        self.put(one)

    def put(self, one: ClassQueue) -> None:
        """Show who waits."""
        self._wait.put(
            tr("{n} waiting, {wait}", n=one.waiting, wait=wait_words(one.estimate))
            if one.waiting
            else tr("nobody waiting, {wait}", wait=wait_words(one.estimate))
        )
        self.setAccessibleName(f"{one.letter} {one.name}. {self._wait.text()}")

    def choose(self, chosen: bool) -> None:
        """Show as chosen or not."""
        set_state(self, "card", "teal" if chosen else "true")


class ClassChoice(QWidget):
    """All classes; a digit chooses and moves on, arrows choose."""

    chosen = Signal(str)
    moved_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("class_choice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._cards: list[ClassCard] = []

    def put(self, classes: Sequence[ClassQueue], letter: str) -> None:
        """Show the classes, one of them chosen or none."""
        if [card.letter for card in self._cards] != [one.letter for one in classes]:
            for card in self._cards:
                card.deleteLater()
            self._cards = [ClassCard(n, one) for n, one in enumerate(classes, 1)]
            for n, card in enumerate(self._cards):
                self._grid.addWidget(card, n // 2, n % 2)
                on_click(card, partial(self._click, card.letter))
        for card, one in zip(self._cards, classes, strict=True):
            card.put(one)
            card.choose(card.letter == letter)

    def _click(self, letter: str) -> None:
        self.setFocus()
        self.chosen.emit(letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, letters = event.text(), [card.letter for card in self._cards]
        if text.isdigit() and not event.modifiers() & _COMMANDS:
            if 1 <= int(text) <= len(letters):
                self.chosen.emit(letters[int(text) - 1])
                self.moved_on.emit()
            return
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        move = step.get(Qt.Key(event.key()))
        if move is not None and letters:
            now = next(
                (n for n, card in enumerate(self._cards) if card.property("card") == "teal"),
                -1 if move > 0 else 0,
            )
            self.chosen.emit(letters[(now + move) % len(letters)])
            return
        super().keyPressEvent(event)
