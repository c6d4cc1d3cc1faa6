"""Which key does what: at a window, and at the reception."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desk.faces.window.find_acts import FindActs
from desk.faces.window.queue_acts import QueueActs
from desk.faces.window.reception_acts import ReceptionActs
from desk.faces.window.reply_acts import ReplyActs
from desk.faces.window.visit_acts import VisitActs

Acts = dict[str, Callable[[], None]]


def window_acts(
    queueing: QueueActs, serving: VisitActs, replying: ReplyActs, finding: FindActs
) -> Acts:
    """The keys of design 4.4, as far as they belong to people and visits."""
    return {
        "F2": queueing.call_next,
        "F3": serving.add_matter,
        "F4": queueing.recall,
        "Shift+F4": queueing.miss,
        "F5": serving.read_card,
        "F6": serving.to_materials,
        "F7": replying.notice,
        "F8": queueing.hold,
        "F9": serving.accept,
        "F11": replying.reply,
        "Ctrl+K": finding.look_up,
        "Ctrl+N": serving.type_identity,
        "Ctrl+T": queueing.transfer,
        "Ctrl+P": serving.reprint,
        "Ctrl+D": queueing.away,
        "Alt+M": serving.reveal,
        "Ctrl+Delete": serving.remove_matter,
        **{f"Ctrl+{n}": partial(serving.to_matter, n) for n in range(1, 10)},
    }


def reception_acts(receiving: ReceptionActs, serving: VisitActs) -> Acts:
    """The keys while tickets are given out."""
    return {
        "F3": receiving.add_matter,
        "F5": serving.read_card,
        "Ctrl+P": receiving.print_again,
    }


def bind(window: QWidget, keys: Iterable[str], press: Callable[[str], None]) -> None:
    """Tell ``press`` of each key; a key that is held is told once."""
    for text in keys:
        shortcut = QShortcut(QKeySequence(text), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(partial(press, text))
