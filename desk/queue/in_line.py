"""The people in line: the beginning of the line one by one, the whole of it in figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, and_, case, false, func, or_, select

from desk.hall import queries as hall_queries
from desk.queue import model as m
from desk.store.base import Reader

_now = m.ticket_now


@dataclass(frozen=True)
class Waiting:
    """One person in line; ``order`` counts from 1, ``servable`` says whether this window may."""

    ticket_id: str
    number: str
    letter: str
    class_name: str
    priority: str | None
    appointment_at: datetime | None
    issued_at: datetime
    waited_s: int
    matters: tuple[str, ...]
    note: str
    state: str
    order: int
    servable: bool
    to_window: str | None


@dataclass(frozen=True)
class InLine:
    """A line as a window sees it, however long it is: its beginning, and figures of all of it."""

    first: tuple[Waiting, ...] = ()
    count: int = 0
    servable: int = 0
    """How many of all this window may call."""
    longest_s: int = 0
    next: Waiting | None = None
    """Whom this window would call; may stand behind those in ``first``."""


def waiting(read: Reader, hall_id: str, window_id: str | None = None) -> list[Waiting]:
    """Everybody in line, in calling order."""
    return _Line(read, hall_id, window_id).beginning(None)


def look(read: Reader, hall_id: str, window_id: str | None = None, most: int = 0) -> InLine:
    """The first ``most`` people in line, who is next for the window, and the figures."""
    line = _Line(read, hall_id, window_id)
    figures = select(
        func.count().label("people"),
        func.min(_now.c.issued_at).label("oldest"),
        func.sum(case((line.ours, 1), else_=0)).label("ours"),
    )
    all_of_it = read.first(figures.where(line.here))
    if all_of_it is None or not all_of_it.people:
        return InLine()
    first = line.beginning(most) if most else []
    coming = next((one for one in first if one.servable), None)
    if all_of_it.ours and coming is None:
        coming = line.one(line.ours)
    waited = int((read.now - all_of_it.oldest).total_seconds())
    return InLine(tuple(first), all_of_it.people, all_of_it.ours, waited, coming)


def with_number(read: Reader, hall_id: str, window_id: str, number: str) -> Waiting | None:
    """Who waits with this number and may be called by the window."""
    line = _Line(read, hall_id, window_id)
    return line.one(line.ours, _now.c.number == number)


class _Line:
    """The line of a hall on the day of a snapshot, as one window sees it or nobody."""

    def __init__(self, read: Reader, hall_id: str, window_id: str | None) -> None:
        self._read, self._hall, self._window = read, hall_id, window_id
        self.here = and_(
            _now.c.hall_id == hall_id, _now.c.day == read.day, _now.c.in_line.is_(True)
        )

    @cached_property
    def _letters(self) -> str:
        w = m.window_now
        if self._window is None:
            return ""
        row = self._read.first(
            select(w.c.classes).where(w.c.window_id == self._window, w.c.day == self._read.day)
        )
        return row.classes if row else ""

    @cached_property
    def _names(self) -> dict[str, str]:
        return {c.letter: c.name for c in hall_queries.classes(self._read, self._hall)}

    @cached_property
    def ours(self) -> ColumnElement[bool]:
        """Those of the window's classes who were sent nowhere else, and those sent to it."""
        if self._window is None:
            return false()
        return or_(
            and_(_now.c.letter.in_(tuple(self._letters)), _now.c.to_window.is_(None)),
            _now.c.to_window == self._window,
        )

    def beginning(self, most: int | None) -> list[Waiting]:
        """The first so many, or all."""
        rows = self._read.rows(self._ordered().limit(most))
        return [self._person(row, order) for order, row in enumerate(rows, 1)]

    def one(self, *where: ColumnElement[bool]) -> Waiting | None:
        """The first of whom this is true."""
        row = self._read.first(self._ordered(*where).limit(1))
        if row is None:
            return None
        ahead = or_(
            _now.c.sort_key < row.sort_key,
            and_(_now.c.sort_key == row.sort_key, _now.c.ticket_id < row.ticket_id),
        )
        before = select(func.count()).select_from(_now).where(self.here, ahead)
        return self._person(row, int(self._read.value(before)) + 1)

    def _ordered(self, *where: ColumnElement[bool]) -> Any:
        return select(_now).where(self.here, *where).order_by(_now.c.sort_key, _now.c.ticket_id)

    def _person(self, r: Any, order: int) -> Waiting:
        return Waiting(
            r.ticket_id,
            r.number,
            r.letter,
            self._names.get(r.letter, r.letter),
            r.priority,
            r.appointment_at,
            r.issued_at,
            int((self._read.now - r.issued_at).total_seconds()),
            tuple(r.matters),
            r.note or "",
            r.state,
            order,
            (r.letter in self._letters and r.to_window is None) or r.to_window == self._window,
            r.to_window,
        )
