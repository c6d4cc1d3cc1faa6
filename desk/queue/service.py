"""What happens to tickets: issue, call, recall, serve, hold, miss, return, transfer, finish.

Every function takes the unit of work it belongs to. Since a unit holds the store's only right to
write, two windows can never be given the same ticket.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, func, insert, select, update

from desk.core.errors import UserError
from desk.core.ids import new_id
from desk.hall import model as hall_model
from desk.hall import rules as hall_rules
from desk.hall import service as hall_service
from desk.queue import model as m
from desk.queue import rules
from desk.queue.estimate import Estimate, OpenWindow, Pace, estimate, learn
from desk.queue.numbers import ticket_number, ticket_qr
from desk.queue.order import sort_key
from desk.store import Unit
from desk.store.base import Reader


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


@dataclass(frozen=True)
class Called:
    """A ticket at a window."""

    ticket_id: str
    number: str
    letter: str
    priority: str | None
    matters: tuple[str, ...]
    note: str
    state: str
    issued_at: datetime
    called_at: datetime | None
    first_called_at: datetime | None
    began_at: datetime | None
    calls: int


_now = m.ticket_now
_class_of_hall = (
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
_issued_count = select(func.count()).where(
    _now.c.hall_id == bindparam("hall_id"),
    _now.c.day == bindparam("day"),
    _now.c.letter == bindparam("letter"),
    _now.c.kiosk == bindparam("kiosk"),
)
_ahead = (
    select(_now.c.letter, func.count().label("n"))
    .where(
        _now.c.hall_id == bindparam("hall_id"),
        _now.c.day == bindparam("day"),
        _now.c.in_line.is_(True),
        _now.c.sort_key <= bindparam("key"),
    )
    .group_by(_now.c.letter)
)
_at_window = (
    _now.c.window_id == m.window_now.c.window_id,
    _now.c.hall_id == m.window_now.c.hall_id,
    _now.c.day == m.window_now.c.day,
    _now.c.state.in_(("called", "serving")),
)
_windows = (
    select(m.window_now.c.classes, _now.c.letter, _now.c.first_called_at)
    .join(_now, and_(*_at_window), isouter=True)
    .where(
        m.window_now.c.hall_id == bindparam("hall_id"),
        m.window_now.c.day == bindparam("day"),
        m.window_now.c.away.is_(False),
    )
)
_paces = select(m.pace).where(m.pace.c.hall_id == bindparam("hall_id"))
_insert_now = insert(_now)


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
    workday: bool | None = None,
) -> Issued:
    """Give out a ticket.

    :raises UserError: when the hall is closed or has no such class.
    """
    row = unit.first(_class_of_hall, {"hall_id": hall_id, "letter": letter})
    if row is None:
        raise UserError("This hall has no tickets of class {letter}.", letter=letter)
    state = hall_rules.open_state(
        row.hours, unit.now, open_flag=row.open, note=row.closed_note or "", workday=workday
    )
    if not state.open:
        raise UserError("The hall is closed now, so no ticket was issued.")
    day = unit.day
    count = unit.value(
        _issued_count, {"hall_id": hall_id, "day": day, "letter": letter, "kiosk": kiosk}
    )
    number = ticket_number(letter, kiosk, count + 1)
    key = sort_key(unit.now, priority, appointment_at)
    ahead, expected = _expect(unit, hall_id, letter, key)
    ticket_id, code = new_id(), secrets.token_hex(2).upper()
    unit.insert(
        m.ticket,
        id=ticket_id,
        scope=row.division,
        hall_id=hall_id,
        day=day,
        number=number,
        letter=letter,
        channel=channel,
        kiosk=kiosk,
        priority=priority,
        matters=list(matters),
        code=code,
        issued_at=unit.now,
        appointment_at=appointment_at,
        note=note or None,
    )
    unit.execute(
        _insert_now,
        {
            "ticket_id": ticket_id,
            "hall_id": hall_id,
            "day": day,
            "number": number,
            "letter": letter,
            "kiosk": kiosk,
            "priority": priority,
            "appointment_at": appointment_at,
            "matters": list(matters),
            "note": note or None,
            "code": code,
            "issued_at": unit.now,
            "sort_key": key,
            "in_line": True,
            "state": "waiting",
            "calls": 0,
            "changed_at": unit.now,
        },
    )
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
        ahead,
        expected,
    )


def _expect(
    read: Reader, hall_id: str, letter: str, key: datetime
) -> tuple[int, Estimate | None]:
    values = {"hall_id": hall_id, "day": read.day}
    ahead = {r.letter: r.n for r in read.rows(_ahead, {"key": key, **values})}
    return ahead.get(letter, 0), estimate(
        letter, ahead, open_windows(read, hall_id), paces(read, hall_id)
    )


def open_windows(read: Reader, hall_id: str) -> list[OpenWindow]:
    """Windows that take tickets now, with how long their present visit has lasted."""
    windows = []
    for row in read.rows(_windows, {"hall_id": hall_id, "day": read.day}):
        since = row.first_called_at
        windows.append(
            OpenWindow(
                frozenset(row.classes),
                row.letter,
                (read.now - since).total_seconds() if since else 0.0,
            )
        )
    return windows


def paces(read: Reader, hall_id: str) -> dict[str, Pace]:
    """Recent pace per class."""
    rows = read.rows(_paces, {"hall_id": hall_id})
    return {r.letter: Pace(r.n, r.mean_s, r.var_s) for r in rows}


def _called(row: Any) -> Called:
    return Called(
        row.ticket_id,
        row.number,
        row.letter,
        row.priority,
        tuple(row.matters),
        row.note or "",
        row.state,
        row.issued_at,
        row.called_at,
        row.first_called_at,
        row.began_at,
        row.calls,
    )


def get(read: Reader, ticket_id: str) -> Any:
    """The fold of one ticket, as a row of ``ticket_now``.

    :raises UserError: when there is no such ticket.
    """
    row = read.first(select(_now).where(_now.c.ticket_id == ticket_id))
    if row is None:
        raise UserError("This ticket is not known here.")
    return row


_SAYS = {
    "called": "{number} has just been called by another window.",
    "serving": "{number} is being served at a window.",
    "held": "{number} is on hold.",
    "no_show": "{number} has been marked as missed.",
    "done": "{number} is finished.",
    "cancelled": "{number} was given back.",
}


def _happen(unit: Unit, ticket_id: str, kind: str, **more: Any) -> Any:
    """Add one fact and bring the fold along; refuses what the table of transitions does not have."""
    row = get(unit, ticket_id)
    before = rules.TicketState(
        row.letter,
        row.state,
        row.window_id,
        row.to_window,
        row.calls,
        row.first_called_at,
        row.called_at,
        row.began_at,
        row.ended_at,
    )
    event = rules.Event(
        kind,
        unit.now,
        more.get("window_id"),
        more.get("letter"),
        more.get("to_window"),
    )
    after = rules.step(before, event)
    if after.ignored:
        raise UserError(
            _SAYS.get(row.state, "{number} is waiting, so this cannot be done."),
            number=row.number,
        )
    detail = {k: more[k] for k in ("letter", "to_window") if more.get(k)}
    unit.insert(
        m.ticket_event,
        scope=_scope(unit, ticket_id),
        ticket_id=ticket_id,
        hall_id=row.hall_id,
        kind=kind,
        at=unit.now,
        window_id=more.get("window_id"),
        worker_id=more.get("worker_id"),
        reason=more.get("reason"),
        detail=detail or None,
    )
    _write_fold(unit, ticket_id, after)
    return get(unit, ticket_id)


def _scope(unit: Unit, ticket_id: str) -> str:
    return str(unit.value(select(m.ticket.c.scope).where(m.ticket.c.id == ticket_id)))


_update_now = update(_now).where(_now.c.ticket_id == bindparam("key_"))


def _write_fold(unit: Unit, ticket_id: str, state: rules.TicketState) -> None:
    unit.execute(
        _update_now.values(
            letter=state.letter,
            state=state.state,
            in_line=state.in_line,
            window_id=state.window_id,
            to_window=state.to_window,
            calls=state.calls,
            first_called_at=state.first_called_at,
            called_at=state.called_at,
            began_at=state.began_at,
            ended_at=state.ended_at,
            changed_at=unit.now,
        ),
        {"key_": ticket_id},
    )


def _seat(unit: Unit, window_id: str, worker_id: str) -> Any:
    seat = unit.first(select(m.window_now).where(m.window_now.c.window_id == window_id))
    if seat is None or seat.worker_id != worker_id or seat.day != unit.day:
        raise UserError("You are not signed in at this window any more. Sign in again.")
    return seat


def _free(unit: Unit, hall_id: str, window_id: str) -> None:
    busy = unit.first(
        select(_now.c.number).where(
            _now.c.hall_id == hall_id,
            _now.c.day == unit.day,
            _now.c.state.in_(tuple(rules.AT_WINDOW)),
            _now.c.window_id == window_id,
        )
    )
    if busy is not None:
        raise UserError("{number} is still at this window. Finish or hold it first.", number=busy[0])


def call_next(unit: Unit, window_id: str, worker_id: str) -> Called | None:
    """Call the next ticket this window may take; ``None`` when nobody waits for it.

    :raises UserError: when the worker does not sit here or the window is still busy.
    """
    seat = _seat(unit, window_id, worker_id)
    _free(unit, seat.hall_id, window_id)
    row = unit.first(
        select(_now.c.ticket_id)
        .where(
            _now.c.hall_id == seat.hall_id,
            _now.c.day == unit.day,
            _now.c.in_line.is_(True),
            (_now.c.to_window == window_id)
            | (_now.c.to_window.is_(None) & _now.c.letter.in_(list(seat.classes))),
        )
        .order_by(_now.c.sort_key, _now.c.ticket_id)
        .limit(1)
    )
    if row is None:
        return None
    return _called(
        _happen(unit, row.ticket_id, "called", window_id=window_id, worker_id=worker_id)
    )


def call_ticket(
    unit: Unit, window_id: str, worker_id: str, ticket_id: str, reason: str
) -> Called:
    """Call a ticket out of order, or one that was missed; the reason is kept.

    :raises UserError: as :func:`call_next`, or when another window has it already.
    """
    seat = _seat(unit, window_id, worker_id)
    _free(unit, seat.hall_id, window_id)
    if reason not in rules.OUT_OF_ORDER:
        raise ValueError(reason)
    return _called(
        _happen(
            unit, ticket_id, "called", window_id=window_id, worker_id=worker_id, reason=reason
        )
    )


def recall(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Call the same person again."""
    row = get(unit, ticket_id)
    return _called(
        _happen(unit, ticket_id, "recalled", window_id=row.window_id, worker_id=worker_id)
    )


def begin(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """The person has come to the window."""
    row = get(unit, ticket_id)
    return _called(
        _happen(unit, ticket_id, "began", window_id=row.window_id, worker_id=worker_id)
    )


def miss(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Nobody came.

    :raises UserError: before the second call or the third minute; the sentence says what is left.
    """
    row = get(unit, ticket_id)
    if row.state == "called" and not rules.may_miss(row.calls, row.first_called_at, unit.now):
        raise UserError(
            "{number} may be marked as missed after 2 calls and 3 minutes.", number=row.number
        )
    return _called(
        _happen(unit, ticket_id, "missed", window_id=row.window_id, worker_id=worker_id)
    )


def undo_miss(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Take a miss back within ten seconds.

    :raises UserError: when it is too late; the ticket can still be called again.
    """
    row = get(unit, ticket_id)
    if row.state == "no_show":
        if unit.now - row.changed_at > rules.UNDO_MISS_WITHIN:
            raise UserError(
                "{number} can no longer be undone; call it again instead.", number=row.number
            )
        _free(unit, row.hall_id, row.window_id)
    return _called(
        _happen(unit, ticket_id, "miss_undone", window_id=row.window_id, worker_id=worker_id)
    )


def hold(unit: Unit, ticket_id: str, worker_id: str, reason: str | None = None) -> Called:
    """Put a visit aside; the window may call somebody else."""
    row = get(unit, ticket_id)
    return _called(
        _happen(
            unit, ticket_id, "held", window_id=row.window_id, worker_id=worker_id, reason=reason
        )
    )


def resume(unit: Unit, ticket_id: str, window_id: str, worker_id: str) -> Called:
    """Go on with a held visit, at this or another window."""
    seat = _seat(unit, window_id, worker_id)
    _free(unit, seat.hall_id, window_id)
    return _called(
        _happen(unit, ticket_id, "resumed", window_id=window_id, worker_id=worker_id)
    )


def give_back(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Return a ticket to the queue; it keeps its place."""
    return _called(_happen(unit, ticket_id, "returned", worker_id=worker_id))


def transfer(
    unit: Unit,
    ticket_id: str,
    worker_id: str,
    *,
    letter: str | None = None,
    to_window: str | None = None,
) -> Called:
    """Send a ticket to another class or window; it keeps its place in line.

    :raises UserError: when neither is given, or nobody sits at the window.
    """
    if letter is None and to_window is None:
        raise UserError("Choose a window or a class to transfer to.")
    if to_window is not None:
        seat = unit.first(select(m.window_now).where(m.window_now.c.window_id == to_window))
        if seat is None or seat.day != unit.day:
            raise UserError("Nobody sits at that window now. Choose another.")
    return _called(
        _happen(
            unit, ticket_id, "transferred", worker_id=worker_id, letter=letter, to_window=to_window
        )
    )


def finish(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """The visit is over."""
    before = get(unit, ticket_id)
    row = _happen(unit, ticket_id, "finished", window_id=before.window_id, worker_id=worker_id)
    if before.state == "serving" and row.first_called_at is not None:
        _learn(unit, row.hall_id, row.letter, (unit.now - row.first_called_at).total_seconds())
    return _called(row)


def cancel(unit: Unit, ticket_id: str, reason: str | None = None) -> Called:
    """The resident gives the ticket back."""
    return _called(_happen(unit, ticket_id, "cancelled", reason=reason))


def _learn(unit: Unit, hall_id: str, letter: str, seconds: float) -> None:
    where = (m.pace.c.hall_id == hall_id) & (m.pace.c.letter == letter)
    row = unit.first(select(m.pace).where(where))
    new = learn(Pace(row.n, row.mean_s, row.var_s) if row else None, seconds)
    values = {"n": new.n, "mean_s": new.mean_s, "var_s": new.var_s}
    if row is None:
        unit.execute(insert(m.pace).values(hall_id=hall_id, letter=letter, **values))
    else:
        unit.execute(update(m.pace).where(where).values(**values))


def sit(unit: Unit, window_id: str, worker_id: str, classes: Sequence[str]) -> None:
    """Sit down at a window and take its tickets."""
    hall_service.sit(unit, window_id, worker_id, classes)
    refresh_seats(unit, window_id)


def leave(unit: Unit, window_id: str, worker_id: str) -> None:
    """Sign off.

    :raises UserError: while somebody is at the window.
    """
    window = unit.first(
        select(hall_model.hall_window.c.hall_id).where(hall_model.hall_window.c.id == window_id)
    )
    if window is not None:
        _free(unit, window.hall_id, window_id)
    hall_service.leave(unit, window_id, worker_id)
    refresh_seats(unit, window_id)


def away(unit: Unit, window_id: str, worker_id: str, note: str = "") -> None:
    """Step away; residents are told where to go."""
    hall_service.away(unit, window_id, worker_id, note)
    refresh_seats(unit, window_id)


def back(unit: Unit, window_id: str, worker_id: str) -> None:
    """Take tickets again."""
    hall_service.back(unit, window_id, worker_id)
    refresh_seats(unit, window_id)


def set_classes(unit: Unit, window_id: str, worker_id: str, classes: Sequence[str]) -> None:
    """Change the classes a window takes."""
    hall_service.set_classes(unit, window_id, worker_id, classes)
    refresh_seats(unit, window_id)


def refresh_seats(unit: Unit, window_id: str) -> None:
    """Bring the queue's short view of the seats along with the facts."""
    from desk.hall.queries import seats_now

    hall_id = unit.value(
        select(hall_model.hall_window.c.hall_id).where(hall_model.hall_window.c.id == window_id)
    )
    unit.execute(m.window_now.delete().where(m.window_now.c.hall_id == hall_id))
    for window, seat in seats_now(unit, hall_id).items():
        unit.execute(
            insert(m.window_now),
            {
                "window_id": window,
                "hall_id": hall_id,
                "day": unit.day,
                "worker_id": seat.worker_id,
                "away": seat.away,
                "classes": "".join(seat.classes),
            },
        )


def rebuild(unit: Unit, hall_id: str) -> int:
    """Fold every ticket of a hall anew from its facts; returns how many."""
    events: dict[str, list[rules.Event]] = {}
    for row in unit.rows(select(m.ticket_event).where(m.ticket_event.c.hall_id == hall_id)):
        detail = row.detail or {}
        events.setdefault(row.ticket_id, []).append(
            rules.Event(
                row.kind,
                row.at,
                row.window_id,
                detail.get("letter"),
                detail.get("to_window"),
                row._mapping["_s"] or "",
                row.id,
            )
        )
    tickets = unit.rows(select(m.ticket.c.id, m.ticket.c.letter).where(m.ticket.c.hall_id == hall_id))
    for ticket in tickets:
        _write_fold(unit, ticket.id, rules.fold(ticket.letter, events.get(ticket.id, ())))
    return len(tickets)
