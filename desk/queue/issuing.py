"""Giving out tickets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from desk.core import entropy
from desk.core.errors import UserError
from desk.core.ids import new_id
from desk.hall import model as hall_model
from desk.hall.queries import open_now
from desk.queue import model as m
from desk.queue.estimate import Estimate, estimate
from desk.queue.fold import columns_of
from desk.queue.forecast import situation
from desk.queue.head_start import said
from desk.queue.numbers import ticket_number, ticket_qr
from desk.queue.order import PLAIN, sort_key
from desk.queue.rules import PRIORITIES, TicketState
from desk.store import Prepared, Unit
from desk.store.base import hall_scope

_now = m.ticket_now
_class_of_hall = Prepared(
    select(
        hall_model.ticket_class.c.name,
        hall_model.hall.c.division,
        hall_model.hall.c.hours,
        hall_model.hall.c.open,
        hall_model.hall.c.closed_note,
    )
    .join(hall_model.hall, hall_model.hall.c.id == hall_model.ticket_class.c.hall_id)
    .where(
        hall_model.ticket_class.c.hall_id == bindparam("hall_id"),
        hall_model.ticket_class.c.letter == bindparam("letter"),
        ~hall_model.ticket_class.c["_del"],
    )
)


@dataclass(frozen=True)
class Issued:
    """A ticket as it is printed."""

    ticket_id: str
    number: str
    letter: str
    class_name: str
    code: str
    qr: str
    priority: str | None
    matters: tuple[str, ...]
    issued_at: datetime
    ahead: int
    estimate: Estimate | None


def issue(
    unit: Unit,
    hall_id: str,
    letter: str,
    *,
    channel: str = "kiosk",
    kiosk: int = 1,
    priority: str | None = None,
    matters: Sequence[str] = (),
    appointment_at: datetime | None = None,
    note: str = "",
) -> Issued:
    """Give out a ticket.

    :raises UserError: when the hall is closed or has no such class.
    """
    if priority is not None and priority not in PRIORITIES:
        raise ValueError(priority)
    row = unit.first(_class_of_hall, {"hall_id": hall_id, "letter": letter})
    if row is None:
        raise UserError("This hall has no tickets of class {letter}.", letter=letter)
    state = open_now(unit, row.hours, unit.now, row.open, row.closed_note or "")
    if not state.open:
        raise UserError("The hall is closed now, so no ticket was issued.")
    day = unit.day
    starts = PLAIN
    if priority is not None or appointment_at is not None:
        starts = said(unit, hall_id, row.division).at(unit.now)
    key = sort_key(unit.now, priority, appointment_at, starts)
    here = situation(unit, hall_id, letter, kiosk, key)
    number = ticket_number(letter, kiosk, here.issued + 1)
    ticket_id, code = new_id(), entropy.code()
    fact = {
        "scope": hall_scope(row.division),
        "hall_id": hall_id,
        "day": day,
        "number": number,
        "letter": letter,
        "kiosk": kiosk,
        "priority": priority,
        "matters": list(matters),
        "code": code,
        "issued_at": unit.now,
        "appointment_at": appointment_at,
        "note": note or None,
    }
    unit.insert(m.ticket, id=ticket_id, channel=channel, **fact)
    fresh = columns_of(TicketState(letter, matters=tuple(matters)), unit.now)
    unit.insert(_now, ticket_id=ticket_id, sort_key=key, **{**fact, **fresh})
    return Issued(
        ticket_id,
        number,
        letter,
        row.name,
        code,
        ticket_qr(f"{day:%Y%m%d}", number, code),
        priority,
        tuple(matters),
        unit.now,
        here.ahead.get(letter, 0),
        estimate(
            letter,
            here.ahead,
            here.windows,
            here.paces,
            0 if priority else here.rush,
            here.head_start_s,
        ),
    )
