"""Where a ticket of today stands, for whoever holds it; and the ticket as it was printed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from desk.hall import queries as hall_queries
from desk.queue import model as m
from desk.queue.estimate import Estimate, estimate
from desk.queue.forecast import hall_now
from desk.queue.issuing import Issued
from desk.queue.numbers import read_qr, ticket_qr
from desk.store.base import Reader

_now = m.ticket_now


@dataclass(frozen=True)
class Place:
    """Where a ticket stands: its state and how many are before it."""

    ticket_id: str
    number: str
    letter: str
    state: str
    ahead: int
    estimate: Estimate | None
    window_number: int | None


def _row(read: Reader, hall_id: str, text: str) -> Any:
    """The fold of a ticket of today by its number or its QR text; a QR code whose check characters
    do not fit is answered like an unknown ticket."""
    qr = read_qr(text)
    number = (qr[1] if qr else text).strip().upper()
    row = read.first(
        select(_now).where(
            _now.c.hall_id == hall_id, _now.c.day == read.day, _now.c.number == number
        )
    )
    wrong = row is not None and qr and (qr[0] != f"{read.day:%Y%m%d}" or qr[2] != row.code)
    return None if wrong else row


def _ahead(read: Reader, row: Any) -> Counter[str]:
    """Who is called before a ticket in line, by class."""
    found: Counter[str] = Counter()
    if row.in_line:
        for r in read.rows(
            select(_now.c.letter, func.count().label("n"))
            .where(
                _now.c.hall_id == row.hall_id,
                _now.c.day == read.day,
                _now.c.in_line.is_(True),
                (_now.c.sort_key < row.sort_key)
                | ((_now.c.sort_key == row.sort_key) & (_now.c.ticket_id < row.ticket_id)),
            )
            .group_by(_now.c.letter)
        ):
            found[r.letter] = r.n
    return found


def _wait(read: Reader, row: Any, ahead: Counter[str]) -> Estimate | None:
    if not row.in_line:
        return None
    here = hall_now(read, row.hall_id)
    rush = 0 if row.priority else here.rush
    return estimate(row.letter, ahead, here.windows, here.paces, rush, here.head_start_s)


def find_ticket(read: Reader, hall_id: str, text: str) -> Place | None:
    """Where a ticket of today stands, by its number or its QR text."""
    row = _row(read, hall_id, text)
    if row is None:
        return None
    ahead = _ahead(read, row)
    window = next(
        (w.number for w in hall_queries.windows(read, hall_id) if w.id == row.window_id), None
    )
    return Place(
        row.ticket_id,
        row.number,
        row.letter,
        row.state,
        ahead[row.letter],
        _wait(read, row, ahead),
        window,
    )


def printed(read: Reader, hall_id: str, text: str) -> Issued | None:
    """A ticket of today as it is printed once more: its number and code, the wait as it is now."""
    row = _row(read, hall_id, text)
    if row is None:
        return None
    names = {c.letter: c.name for c in hall_queries.classes(read, hall_id)}
    ahead = _ahead(read, row)
    return Issued(
        row.ticket_id,
        row.number,
        row.letter,
        names.get(row.letter, row.letter),
        row.code,
        ticket_qr(f"{row.day:%Y%m%d}", row.number, row.code),
        row.priority,
        tuple(row.matters),
        row.issued_at,
        ahead[row.letter],
        _wait(read, row, ahead),
    )
