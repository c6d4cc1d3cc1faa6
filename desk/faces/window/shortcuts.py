"""Which key does what: at a window, and at the reception."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desk.faces.window.acts import Acts
from desk.faces.window.reception_acts import ReceptionActs

Bound = dict[str, Callable[[], None]]


def window_keys(acts: Acts) -> Bound:
    """The keys of design 4.4, as far as they belong to people and visits."""
    queue, visit, reply = acts.queue, acts.visit, acts.reply
    return {
        "F2": queue.call_next,
        "F3": visit.add_matter,
        "F4": queue.recall,
        "Shift+F4": queue.miss,
        "F5": visit.read_card,
        "F6": visit.to_materials,
        "F7": reply.notice,
        "F8": queue.hold,
        "F9": acts.accept.accept,
        "Ctrl+F9": acts.accept.accept_on_paper,
        "F12": acts.resident.ask_rating,
        "Shift+F12": acts.resident.show_code,
        "Ctrl+I": acts.resident.ask_to_type,
        "F11": reply.reply,
        "Ctrl+B": acts.asked.note,
        "Ctrl+H": acts.people.household,
        "Ctrl+U": acts.agent,
        "Ctrl+J": acts.follow.open,
        "Ctrl+R": lambda: acts.roster.open(),
        "Ctrl+K": acts.find.look_up,
        "Ctrl+N": visit.type_identity,
        "Ctrl+T": queue.transfer,
        "Ctrl+P": acts.accept.reprint,
        "Ctrl+D": queue.away,
        "Alt+M": visit.reveal,
        "Ctrl+Delete": visit.remove_matter,
        **{f"Ctrl+{n}": partial(visit.to_matter, n) for n in range(1, 10)},
    }


def reception_keys(receiving: ReceptionActs, acts: Acts) -> Bound:
    """The keys while tickets are given out."""
    return {
        "F3": receiving.add_matter,
        "F5": acts.visit.read_card,
        "Ctrl+P": receiving.print_again,
    }


def bind(window: QWidget, keys: Iterable[str], press: Callable[[str], None]) -> None:
    """Tell ``press`` of each key; a key that is held is told once."""
    for text in keys:
        shortcut = QShortcut(QKeySequence(text), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(partial(press, text))
