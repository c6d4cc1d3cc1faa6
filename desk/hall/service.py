"""What people do in a hall: sign in, sit down, step away, put up a notice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import select

from desk.core import entropy
from desk.core.clock import local
from desk.core.errors import UserError
from desk.hall import model as m
from desk.hall import queries, rules, settings
from desk.hall.queries import WorkerInfo
from desk.store import Unit
from desk.store.base import hall_scope


@cache
def _hasher() -> PasswordHasher:
    # RFC 9106's second recommendation, sized for a desk of 2015: about 50 ms and 32 MiB.
    return PasswordHasher(time_cost=2, memory_cost=32 * 1024, parallelism=2)


def hash_pin(pin: str) -> str:
    """The argon2id hash of a PIN.

    :raises UserError: when it is not 4 to 12 digits.
    """
    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 12):
        raise UserError("A PIN has 4 to 12 digits.")
    return _hasher().hash(pin, salt=entropy.salt())


def login(unit: Unit, hall_id: str, number: str, pin: str) -> WorkerInfo | None:
    """Sign a worker in; ``None`` for a wrong number or PIN, which is recorded in this unit.

    The answer does not tell which of the two was wrong. Five wrong PINs in 15 minutes lock the
    number for 15 minutes.

    :raises UserError: when the number is locked; the sentence says until when.
    """
    t = m.worker
    row = unit.first(
        select(t).where(
            t.c.hall_id == hall_id, t.c.number == number.strip(), t.c.active, ~t.c["_del"]
        )
    )
    if row is None:
        return None
    own = settings.values(unit, hall_id, "login")
    locked_for = timedelta(minutes=own["locked_minutes"])
    span = timedelta(minutes=own["span_minutes"])
    attempts = unit.rows(
        select(m.login.c.at, m.login.c.outcome)
        .where(
            m.login.c.worker_id == row.id,
            m.login.c.at > unit.now - locked_for - span,
        )
        .order_by(m.login.c.at, m.login.c["_s"])
    )
    until = rules.locked_until(
        [(a.at, a.outcome) for a in attempts], unit.now, own["wrong_pins"], locked_for, span
    )
    if until is not None:
        raise UserError(
            "Too many wrong PINs. Try again after {time}, or ask the station head.",
            time=f"{local(until):%H:%M}",
        )
    try:
        _hasher().verify(row.pin_hash, pin)
        outcome = "ok"
    except (VerificationError, InvalidHashError):
        outcome = "wrong"
    unit.insert(m.login, scope=row.scope, worker_id=row.id, outcome=outcome, at=unit.now)
    if outcome == "wrong":
        return None
    return queries.worker_info(row)


def add_officer(unit: Unit, hall_id: str, number: str, name: str, department: str, pin: str) -> str:
    """Let somebody of a department work on its cases of this hall, at the office.

    :raises UserError: for a number that is taken, an empty name or department, or a bad PIN.
    """
    number, name, department = number.strip(), name.strip(), department.strip()
    if not (number and name and department):
        raise UserError("An officer needs a staff number, a name and a department.")
    t = m.worker
    if unit.first(select(t.c.id).where(t.c.hall_id == hall_id, t.c.number == number)) is not None:
        raise UserError("The staff number {number} is taken.", number=number)
    return unit.insert(
        t,
        scope=hall_scope(queries.hall(unit, hall_id).division),
        hall_id=hall_id,
        number=number,
        name=name,
        role="department",
        pin_hash=hash_pin(pin),
        skills=[],
        department=department,
        active=True,
    )


def unlock(unit: Unit, worker_id: str) -> None:
    """A station head lets a locked worker try again."""
    row = unit.first(select(m.worker).where(m.worker.c.id == worker_id))
    if row is not None:
        unit.insert(m.login, scope=row.scope, worker_id=worker_id, outcome="unlocked", at=unit.now)


def _seat_fact(unit: Unit, window_id: str, worker_id: str, kind: str, **more: Any) -> None:
    window = unit.first(select(m.hall_window).where(m.hall_window.c.id == window_id))
    if window is None:
        raise UserError("This window no longer exists.")
    unit.insert(
        m.sitting,
        scope=window.scope,
        hall_id=window.hall_id,
        window_id=window_id,
        worker_id=worker_id,
        kind=kind,
        at=unit.now,
        classes=more.get("classes"),
        note=more.get("note", ""),
    )


def sit(unit: Unit, window_id: str, worker_id: str, classes: Sequence[str]) -> None:
    """Sit down at a window and take those of these classes that window and worker are set up for.

    :raises UserError: when somebody else sits there.
    """
    window = unit.first(select(m.hall_window).where(m.hall_window.c.id == window_id))
    if window is None:
        raise UserError("This window no longer exists.")
    taken = queries.seats_now(unit, window.hall_id).get(window_id)
    if taken is not None and taken.worker_id != worker_id:
        holder = queries.worker(unit, taken.worker_id)
        raise UserError(
            "{name} sits at window {window}. Choose another window, or have {name} sign off first.",
            name=holder.name if holder else "?",
            window=window.number,
        )
    person = queries.worker(unit, worker_id)
    skills = set(person.skills) if person else set()
    allowed = [letter for letter in window.classes if letter in skills.intersection(classes)]
    _seat_fact(unit, window_id, worker_id, "sit", classes=allowed)


def leave(unit: Unit, window_id: str, worker_id: str) -> None:
    """Sign off from a window."""
    _seat_fact(unit, window_id, worker_id, "leave")


def away(unit: Unit, window_id: str, worker_id: str, note: str = "") -> None:
    """Step away; the display shows a pause mark and the note, for instance another window."""
    _seat_fact(unit, window_id, worker_id, "away", note=note)


def back(unit: Unit, window_id: str, worker_id: str) -> None:
    """Come back to the window."""
    _seat_fact(unit, window_id, worker_id, "back")


def set_classes(unit: Unit, window_id: str, worker_id: str, classes: Sequence[str]) -> None:
    """Change the classes taken.

    :raises UserError: when none would be left, or the worker is not set up for one of them.
    """
    if not classes:
        raise UserError("Take at least one class of tickets, or step away instead.")
    person = queries.worker(unit, worker_id)
    for letter in classes:
        if person is not None and letter not in person.skills:
            raise UserError(
                "You are not set up for class {letter}. The station head can add it.", letter=letter
            )
    _seat_fact(unit, window_id, worker_id, "back", classes=list(classes))


def add_notice(unit: Unit, hall_id: str, text: str, shown_until: datetime | None = None) -> str:
    """Show a notice on the display from now on.

    :raises UserError: when it is empty or too long to be read from seven metres.
    """
    words = " ".join(text.split())
    if not words:
        raise UserError("Write the notice first.")
    if len(words) > 60:
        raise UserError(
            "A notice has at most 60 characters, this one has {count}.", count=len(words)
        )
    scope = hall_scope(queries.hall(unit, hall_id).division)
    return unit.insert(
        m.hall_notice,
        scope=scope,
        hall_id=hall_id,
        text=words,
        shown_from=unit.now,
        shown_until=shown_until,
    )


def end_notice(unit: Unit, notice_id: str) -> None:
    """Take a notice down."""
    unit.delete(m.hall_notice, notice_id)


def set_setting(unit: Unit, hall_id: str, name: str, value: Any) -> None:
    """Write a hall's setting."""
    t = m.hall_setting
    row = unit.first(select(t.c.id).where(t.c.hall_id == hall_id, t.c.name == name))
    if row is not None:
        unit.update(t, row.id, value=value, _del=False)
        return
    scope = hall_scope(queries.hall(unit, hall_id).division)
    unit.insert(t, scope=scope, hall_id=hall_id, name=name, value=value)


def record(
    unit: Unit, hall_id: str, action: str, subject: str, detail: dict[str, Any] | None = None
) -> None:
    """Write an audit fact: who did what to which thing; never a person's data."""
    scope = hall_scope(queries.hall(unit, hall_id).division)
    unit.insert(
        m.audit,
        scope=scope,
        hall_id=hall_id,
        actor=unit.actor,
        action=action,
        subject=subject,
        at=unit.now,
        detail=detail,
    )


def call_for_help(unit: Unit, hall_id: str, place: str) -> None:
    """A resident at a kiosk asks for a person; windows see it for a minute."""
    record(unit, hall_id, "help", place)
