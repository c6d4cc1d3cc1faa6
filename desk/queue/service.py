"""What happens to tickets: issue, call, recall, serve, hold, miss, return, transfer, finish.

Every function takes the unit of work it belongs to. Since a unit holds the store's only right to
write, two windows can never be given the same ticket.
"""

from __future__ import annotations

from desk.queue.calling import (
    Line,
    begin,
    call_next,
    call_ticket,
    cancel,
    finish,
    give_back,
    hold,
    line,
    miss,
    recall,
    resume,
    take_over,
    tell,
    transfer,
    undo_miss,
)
from desk.queue.fold import Called, get
from desk.queue.forecast import open_windows, paces
from desk.queue.issuing import Issued, issue
from desk.queue.rebuilding import rebuild
from desk.queue.rivals import DoubleCall, double_calls
from desk.queue.seats import away, back, leave, refresh_seats, set_classes, sit

__all__ = [
    "Called",
    "DoubleCall",
    "Issued",
    "Line",
    "away",
    "back",
    "begin",
    "call_next",
    "call_ticket",
    "cancel",
    "double_calls",
    "finish",
    "get",
    "give_back",
    "hold",
    "issue",
    "leave",
    "line",
    "miss",
    "open_windows",
    "paces",
    "rebuild",
    "recall",
    "refresh_seats",
    "resume",
    "set_classes",
    "sit",
    "take_over",
    "tell",
    "transfer",
    "undo_miss",
]
