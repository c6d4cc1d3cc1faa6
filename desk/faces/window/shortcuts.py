"""Which key does what: at a window, and at the reception."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desk.faces.window.acts import Acts
    from desk.faces.window.reception_acts import ReceptionActs

Key = Callable[["Acts"], object]


def _to_matter(n: int, acts: Acts) -> None:
    acts.visit.to_matter(n)


WINDOW: Mapping[str, Key] = {
    "F2": lambda acts: acts.queue.call_next(),
    "F3": lambda acts: acts.visit.add_matter(),
    "F4": lambda acts: acts.queue.recall(),
    "Shift+F4": lambda acts: acts.queue.miss(),
    "F5": lambda acts: acts.visit.read_card(),
    "F6": lambda acts: acts.visit.to_materials(),
    "F7": lambda acts: acts.reply.notice(),
    "F8": lambda acts: acts.queue.hold(),
    "F9": lambda acts: acts.accept.accept(),
    "Ctrl+F9": lambda acts: acts.accept.accept_on_paper(),
    "F12": lambda acts: acts.resident.ask_rating(),
    "Shift+F12": lambda acts: acts.resident.show_code(),
    "Ctrl+I": lambda acts: acts.resident.ask_to_type(),
    "F11": lambda acts: acts.reply.reply(),
    "Ctrl+B": lambda acts: acts.asked.note(),
    "Ctrl+H": lambda acts: acts.people.household(),
    "Ctrl+U": lambda acts: acts.agent(),
    "Ctrl+J": lambda acts: acts.follow.open(),
    "Ctrl+R": lambda acts: acts.roster.open(),
    "Ctrl+K": lambda acts: acts.find.look_up(),
    "Ctrl+N": lambda acts: acts.visit.type_identity(),
    "Ctrl+T": lambda acts: acts.queue.transfer(),
    "Ctrl+P": lambda acts: acts.accept.reprint(),
    "Ctrl+D": lambda acts: acts.queue.away(),
    "Alt+M": lambda acts: acts.visit.reveal(),
    "Ctrl+Delete": lambda acts: acts.visit.remove_matter(),
    **{f"Ctrl+{n}": partial(_to_matter, n) for n in range(1, 10)},
}
"""The keys of design 4.4, as far as they belong to people and visits. What they do is looked up
when one is pressed, so that they can be bound before anything of it is there."""

RECEPTION: Mapping[str, Callable[[ReceptionActs, Acts], object]] = {
    "F3": lambda receiving, _: receiving.add_matter(),
    "F5": lambda _, acts: acts.visit.read_card(),
    "Ctrl+P": lambda receiving, _: receiving.print_again(),
}
"""The keys while tickets are given out."""


class Held:
    """Whether the key that is coming is one that is held down.

    Under X a held key comes as a release and a press of one moment, and Qt knows them for a
    repetition only when it reads both at once: Ctrl Del, held for one matter, removed them all.
    """

    def __init__(self) -> None:
        self.repeats = False
        self._released = (0, 0)

    def hear(self, event: QKeyEvent) -> None:
        """Be told of every release, and of every key before it becomes a shortcut."""
        moment = (event.key(), event.timestamp())
        if event.type() == QEvent.Type.KeyRelease:
            self._released = moment
        elif event.type() == QEvent.Type.ShortcutOverride:
            same = event.timestamp() != 0 and moment == self._released
            self.repeats = event.isAutoRepeat() or same


def bind(window: QWidget, keys: Iterable[str], press: Callable[[str], None]) -> None:
    """Tell ``press`` of each key; a key that is held is told once."""
    for text in keys:
        shortcut = QShortcut(QKeySequence(text), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(partial(press, text))
