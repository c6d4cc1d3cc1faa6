"""What is behind a number: the cases, visits, tickets, ratings or entries that make it up.

Behind a share or a time stands the whole it was computed of. A test holds that there are exactly
as many as the report says.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, and_, exists, or_, select

from desk.cases import life_model as lm
from desk.cases import model as c
from desk.cases.callback_model import callback
from desk.queue import model as q
from desk.reports.counting import NOT_ACCEPTED, between, local_day, text_of
from desk.reports.periods import Period
from desk.store.base import Reader


@dataclass(frozen=True)
class Behind:
    """Identifiers of one kind: ``case``, ``visit``, ``ticket``, ``rating`` or ``asking``."""

    kind: str
    ids: tuple[str, ...]


Halls = Collection[str]
Statement = Callable[[Halls, Period, date], Select[Any]]


def _tickets(called: bool = False) -> Statement:
    def found_in(halls: Halls, period: Period, today: date) -> Select[Any]:
        t, e = q.ticket, q.ticket_event
        found = select(t.c.id).where(
            t.c.hall_id.in_(halls), t.c.day >= period.first, t.c.day <= period.last
        )
        if called:
            found = found.where(exists().where(e.c.ticket_id == t.c.id, e.c.kind == "called"))
        return found.order_by(t.c.issued_at, t.c.id)

    return found_in


def _unserved(halls: Halls, period: Period, today: date) -> Select[Any]:
    e = q.ticket_event
    began = exists().where(e.c.ticket_id == q.ticket.c.id, e.c.kind == "began")
    called = exists().where(e.c.ticket_id == q.ticket.c.id, e.c.kind == "called")
    # Today whoever was not called yet may still be waiting.
    return _tickets()(halls, period, today).where(~began, or_(q.ticket.c.day < today, called))


def _visits(closed: bool = False) -> Statement:
    def found_in(halls: Halls, period: Period, today: date) -> Select[Any]:
        v, e = c.visit, c.visit_event
        found = select(v.c.id).where(
            v.c.hall_id.in_(halls), between(v.c.began_at, period.first, period.last)
        )
        if closed:
            found = found.where(exists().where(e.c.visit_id == v.c.id, e.c.kind == "closed"))
        return found.order_by(v.c.began_at, v.c.id)

    return found_in


def _cases(*where: Callable[[Halls, Period, date], Any]) -> Statement:
    def found_in(halls: Halls, period: Period, today: date) -> Select[Any]:
        k, n = c.matter_case, lm.case_now
        return (
            select(k.c.id)
            .join(n, n.c.case_id == k.c.id)
            .where(
                k.c.hall_id.in_(halls),
                n.c.state.not_in(NOT_ACCEPTED),
                *(one(halls, period, today) for one in where),
            )
            .order_by(k.c.accepted_at, k.c.id)
        )

    return found_in


def _accepted(halls: Halls, period: Period, today: date) -> Any:
    return between(c.matter_case.c.accepted_at, period.first, period.last)


def _at_once(halls: Halls, period: Period, today: date) -> Any:
    return text_of(lm.case_now.c.ended_on) == local_day(c.matter_case.c.accepted_at)


def _ended(halls: Halls, period: Period, today: date) -> Any:
    day = lm.case_now.c.ended_on
    return and_(day >= period.first, day <= period.last)


def _under_way(halls: Halls, period: Period, today: date) -> Any:
    n = lm.case_now
    before_end = between(c.matter_case.c.accepted_at, date(1970, 1, 2), period.last)
    return and_(before_end, or_(n.c.clock != "done", n.c.ended_on > period.last))


def _past_due(halls: Halls, period: Period, today: date) -> Any:
    n = lm.case_now
    last = min(period.last, today - timedelta(days=1))
    late = or_(n.c.late.is_(True), n.c.clock == "running")
    return and_(n.c.due_day >= period.first, n.c.due_day <= last, late)


def _unexplained(halls: Halls, period: Period, today: date) -> Any:
    e = c.case_event
    return ~exists().where(e.c.case_id == lm.case_now.c.case_id, e.c.kind == "explained")


def _ratings(low: bool = False, spoken: bool = False) -> Statement:
    def found_in(halls: Halls, period: Period, today: date) -> Select[Any]:
        r, v = c.rating, c.visit
        sooner = c.rating.alias("sooner")

        def outcome(*names: str) -> Any:
            return exists().where(callback.c.rating_id == r.c.id, callback.c.outcome.in_(names))

        found = (
            select(r.c.id)
            .join(v, v.c.id == r.c.visit_id)
            .where(
                v.c.hall_id.in_(halls),
                between(v.c.began_at, period.first, period.last),
                ~outcome("mistaken"),
                ~exists().where(
                    sooner.c.visit_id == r.c.visit_id,
                    or_(sooner.c.at < r.c.at, and_(sooner.c.at == r.c.at, sooner.c.id < r.c.id)),
                ),
            )
            .order_by(r.c.at, r.c.id)
        )
        if low or spoken:
            found = found.where(r.c.grade < 3)
        return found.where(outcome("mended", "ledger", "explained")) if spoken else found

    return found_in


def _askings(halls: Halls, period: Period, today: date) -> Select[Any]:
    a = lm.asking
    return (
        select(a.c.id)
        .where(a.c.hall_id.in_(halls), between(a.c.asked_at, period.first, period.last))
        .order_by(a.c.asked_at, a.c.id)
    )


FIGURES: dict[str, tuple[str, Statement]] = {
    "visits": ("visit", _visits()),
    "tickets": ("ticket", _tickets()),
    "unserved": ("ticket", _unserved),
    "per_visit": ("case", _cases(_accepted)),
    **dict.fromkeys(
        ("wait_mean", "wait_median", "wait_p90", "in_target"), ("ticket", _tickets(called=True))
    ),
    **dict.fromkeys(
        ("service_mean", "service_median", "service_p90"), ("visit", _visits(closed=True))
    ),
    "cases": ("case", _cases(_accepted)),
    "at_once": ("case", _cases(_accepted, _at_once)),
    "ended": ("case", _cases(_ended)),
    "took": ("case", _cases(_ended)),
    "on_time": ("case", _cases(_ended)),
    "under_way": ("case", _cases(_under_way)),
    "past_due": ("case", _cases(_past_due)),
    "unexplained": ("case", _cases(_past_due, _unexplained)),
    "rated": ("rating", _ratings()),
    "satisfied": ("rating", _ratings()),
    "response": ("visit", _visits()),
    "low": ("rating", _ratings(low=True)),
    "called_back": ("rating", _ratings(spoken=True)),
    **dict.fromkeys(("asked", "asked_closed", "asked_in_time"), ("asking", _askings)),
}
"""Every figure that is counted, with the kind of what is behind it."""
Part = Callable[[str], Sequence[Any]]
ROWS: dict[tuple[str, str], tuple[str, Part]] = {
    ("matters", "cases"): (
        "cases",
        lambda key: (
            c.matter_case.c.department == key.partition("|")[0],
            c.matter_case.c.matter == key.partition("|")[2],
        ),
    ),
    **{
        ("departments", column): (column, lambda key: (c.matter_case.c.department == key,))
        for column in ("cases", "ended", "under_way", "past_due")
    },
    ("classes", "tickets"): ("tickets", lambda key: (q.ticket.c.letter == key,)),
    ("classes", "unserved"): ("unserved", lambda key: (q.ticket.c.letter == key,)),
    ("grades", "count"): ("rated", lambda key: (c.rating.c.grade == int(key),)),
    ("workers", "visits"): ("visits", lambda key: (c.visit.c.worker_id == key,)),
    ("workers", "cases"): ("cases", lambda key: (c.matter_case.c.worker_id == key,)),
    ("windows", "visits"): ("visits", lambda key: (c.visit.c.window_id == key,)),
    ("windows", "cases"): ("cases", lambda key: (c.matter_case.c.window_id == key,)),
    ("halls", "visits"): ("visits", lambda key: (c.visit.c.hall_id == key,)),
    ("halls", "cases"): ("cases", lambda key: (c.matter_case.c.hall_id == key,)),
    ("halls", "past_due"): ("past_due", lambda key: (c.matter_case.c.hall_id == key,)),
}
"""Counts of table rows by table and column: the figure they are a part of, and which part."""
SINGLE: dict[str, tuple[str, Part]] = {
    "overdue": ("past_due", lambda key: (c.matter_case.c.id == key,)),
}
"""Tables whose rows each stand for one thing of a figure."""
_FIRST: dict[str, str] = {}
for _table, _column in ROWS:
    # The column in which a row says how much it is about.
    if _column in ("cases", "tickets", "count"):
        _FIRST.setdefault(_table, _column)


@dataclass(frozen=True)
class Stated:
    """The statement that finds the identifiers of one kind: ``case``, ``visit``, ``ticket``,
    ``rating`` or ``asking``."""

    kind: str
    ids: Select[Any]


def statement(figure: str, halls: Halls, period: Period, today: date) -> Stated:
    """What finds what a figure of a report was counted from.

    :raises KeyError: for a figure that is not counted, as those of the establishment.
    """
    kind, make = FIGURES[figure]
    return Stated(kind, make(halls, period, today))


def row_statement(
    table: str, row: str, halls: Halls, period: Period, today: date, column: str = ""
) -> Stated:
    """What finds what a row of a table was counted from, an empty ``row`` its total; without a
    column what the row is about.

    :raises KeyError: for a table or a column that does not count anything that can be listed.
    """
    figure, part = SINGLE[table] if table in SINGLE else ROWS[table, column or _FIRST[table]]
    found = statement(figure, halls, period, today)
    return Stated(found.kind, found.ids.where(*part(row))) if row else found


def behind(read: Reader, halls: Halls, period: Period, figure: str) -> Behind:
    """What a figure of a report was counted from.

    :raises KeyError: for a figure that is not counted, as those of the establishment.
    """
    return _listed(read, statement(figure, halls, period, read.day))


def behind_row(
    read: Reader, halls: Halls, period: Period, table: str, row: str, column: str
) -> Behind:
    """What one count in a table was counted from; an empty ``row`` is the total.

    :raises KeyError: for a column that does not count cases, visits, tickets or ratings.
    """
    return _listed(read, row_statement(table, row, halls, period, read.day, column))


def _listed(read: Reader, stated: Stated) -> Behind:
    return Behind(stated.kind, tuple(r.id for r in read.rows(stated.ids)))
