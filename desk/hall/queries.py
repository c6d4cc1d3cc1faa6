"""What screens read of a hall, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import or_, select

from desk.core.clock import LOCAL
from desk.core.errors import AdminError
from desk.hall import model as m
from desk.hall import rules
from desk.hall.rules import OpenState
from desk.store.base import Reader


@dataclass(frozen=True)
class HallInfo:
    """A hall as set up."""

    id: str
    code: str
    name: str
    kind: str
    division: str
    address: str
    phone: str
    hours: rules.Hours
    open: bool
    closed_note: str


@dataclass(frozen=True)
class ClassInfo:
    """A class of tickets."""

    letter: str
    name: str
    hint: str
    name_en: str
    hint_en: str


@dataclass(frozen=True)
class WindowInfo:
    """A window as set up."""

    id: str
    number: int
    label: str
    label_en: str
    centre: str
    classes: tuple[str, ...]
    open: bool


@dataclass(frozen=True)
class WorkerInfo:
    """A worker; the PIN stays in the store."""

    id: str
    number: str
    name: str
    role: str
    skills: tuple[str, ...]
    department: str = ""
    """Whose officer this is, where the role is ``department``."""


@dataclass(frozen=True)
class Seat:
    """A window and who sits at it now: ``empty``, ``seated`` or ``away``."""

    window: WindowInfo
    worker: WorkerInfo | None
    state: str
    since: datetime | None
    classes: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class Notice:
    """A text for the display."""

    id: str
    text: str
    shown_from: datetime
    shown_until: datetime | None


def _hall(row: Any) -> HallInfo:
    return HallInfo(
        row.id,
        row.code,
        row.name,
        row.kind,
        row.division,
        row.address,
        row.phone,
        row.hours,
        row.open,
        row.closed_note or "",
    )


class NoHallError(AdminError):
    """The store is empty: this machine was neither set up nor enrolled, or is not filled yet."""


def halls(read: Reader) -> list[HallInfo]:
    """All halls of this store, by code."""
    return [_hall(r) for r in read.rows(select(m.hall).where(~m.hall.c["_del"]).order_by("code"))]


def hall(read: Reader, hall_id: str) -> HallInfo:
    """One hall."""
    row = read.first(select(m.hall).where(m.hall.c.id == hall_id))
    if row is None:
        raise LookupError(hall_id)
    return _hall(row)


def the_hall(read: Reader, code: str = "") -> HallInfo | None:
    """The hall with this code; without one, the first street hall, else any."""
    found = halls(read)
    if code:
        return next((h for h in found if h.code == code), None)
    return next((h for h in found if h.kind == "street"), found[0] if found else None)


def not_here(read: Reader, code: str) -> AdminError:
    """What to tell somebody who asked for a hall that this store does not know."""
    known = ", ".join(h.code for h in halls(read))
    if not known:
        return NoHallError("There is no hall here yet. Set one up with: desk seed")
    return AdminError("There is no hall {code} here; there is {known}.", code=code, known=known)


def classes(read: Reader, hall_id: str) -> list[ClassInfo]:
    """Ticket classes in their order on the kiosk."""
    t = m.ticket_class
    return [
        ClassInfo(r.letter, r.name, r.hint, r.name_en, r.hint_en)
        for r in read.rows(
            select(t).where(t.c.hall_id == hall_id, ~t.c["_del"]).order_by(t.c.position)
        )
    ]


def windows(read: Reader, hall_id: str) -> list[WindowInfo]:
    """Windows in the order of their numbers."""
    t = m.hall_window
    return [
        WindowInfo(r.id, r.number, r.label, r.label_en, r.centre, tuple(r.classes), r.open)
        for r in read.rows(
            select(t).where(t.c.hall_id == hall_id, ~t.c["_del"]).order_by(t.c.number)
        )
    ]


def worker_info(row: Any) -> WorkerInfo:
    """A row of ``worker`` without its PIN."""
    skills = tuple(row.skills)
    return WorkerInfo(row.id, row.number, row.name, row.role, skills, row.department or "")


def _worker(row: Any) -> WorkerInfo:
    return worker_info(row)


def workers(read: Reader, hall_id: str) -> list[WorkerInfo]:
    """Active workers by number."""
    t = m.worker
    return [
        _worker(r)
        for r in read.rows(
            select(t).where(t.c.hall_id == hall_id, t.c.active, ~t.c["_del"]).order_by(t.c.number)
        )
    ]


def worker(read: Reader, worker_id: str) -> WorkerInfo | None:
    """One worker, also one who has left."""
    row = read.first(select(m.worker).where(m.worker.c.id == worker_id))
    return None if row is None else _worker(row)


def day_start(day: date) -> datetime:
    """Midnight at the hall."""
    return datetime.combine(day, time(), LOCAL)


def seats_now(read: Reader, hall_id: str) -> dict[str, rules.SeatNow]:
    """The fold of today's seat facts; everyone has left at midnight."""
    t = m.sitting
    rows = read.rows(
        select(t).where(t.c.hall_id == hall_id, t.c.at >= day_start(read.day)).order_by(t.c.at)
    )
    return rules.fold_seats(
        rules.SeatFact(
            r.window_id,
            r.worker_id,
            r.kind,
            r.at,
            r._mapping["_s"] or "",
            None if r.classes is None else tuple(r.classes),
            r.note or "",
        )
        for r in rows
    )


def window_seats(read: Reader, hall_id: str) -> list[Seat]:
    """Every window and who sits at it now."""
    by_id = {w.id: w for w in workers(read, hall_id)}
    now = seats_now(read, hall_id)
    seats = []
    for window in windows(read, hall_id):
        seat = now.get(window.id)
        if seat is None or seat.worker_id not in by_id:
            seats.append(Seat(window, None, "empty", None, window.classes, ""))
            continue
        state = "away" if seat.away else "seated"
        seats.append(
            Seat(window, by_id[seat.worker_id], state, seat.since, seat.classes, seat.note)
        )
    return seats


def rostered(read: Reader, hall_id: str, day: date) -> dict[str, WorkerInfo]:
    """Who is planned at which window on a day."""
    t = m.roster_slot
    by_id = {w.id: w for w in workers(read, hall_id)}
    rows = read.rows(
        select(t.c.window_id, t.c.worker_id).where(
            t.c.hall_id == hall_id, t.c.day == day, ~t.c["_del"]
        )
    )
    return {r.window_id: by_id[r.worker_id] for r in rows if r.worker_id in by_id}


def notices(read: Reader, hall_id: str) -> list[Notice]:
    """Notices shown now, oldest first."""
    t = m.hall_notice
    rows = read.rows(
        select(t)
        .where(
            t.c.hall_id == hall_id,
            ~t.c["_del"],
            t.c.shown_from <= read.now,
            or_(t.c.shown_until.is_(None), t.c.shown_until > read.now),
        )
        .order_by(t.c.shown_from, t.c.id)
    )
    return [Notice(r.id, r.text, r.shown_from, r.shown_until) for r in rows]


def setting(read: Reader, hall_id: str, name: str, default: Any = None) -> Any:
    """A hall's own setting."""
    t = m.hall_setting
    row = read.first(
        select(t.c.value).where(t.c.hall_id == hall_id, t.c.name == name, ~t.c["_del"])
    )
    return default if row is None else row.value


def open_state(read: Reader, hall_id: str) -> OpenState:
    """Whether the hall is open now, holidays and make-up days included."""
    info = hall(read, hall_id)
    return open_now(read, info.hours, read.now, info.open, info.closed_note)


def open_now(
    read: Reader, hours: rules.Hours, now: datetime, open_flag: bool, note: str
) -> OpenState:
    """The same, for a hall whose row is already read."""
    from desk.hall.workdays import workdays

    return rules.open_state(
        hours, now, open_flag=open_flag, note=note, workday=workdays(read).is_workday
    )


def notices_of(read: Reader, hall_id: str, text: str) -> list[str]:
    """Identifiers of the notices with a text that are shown or will be."""
    t = m.hall_notice
    rows = read.rows(select(t.c.id).where(t.c.hall_id == hall_id, t.c.text == text, ~t.c["_del"]))
    return [r.id for r in rows]


def audit_count(read: Reader, hall_id: str, action: str, since: datetime) -> int:
    """How often an action was recorded since a moment, for instance calls for help."""
    t = m.audit
    return len(
        read.rows(
            select(t.c.id).where(t.c.hall_id == hall_id, t.c.action == action, t.c.at >= since)
        )
    )
