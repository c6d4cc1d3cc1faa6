"""The cases behind a number of a report: those it counted, so that a head can look at each.

Which they are is said by :mod:`desk.reports.behind` alone. Behind a visit, a ticket or a rating are
the cases of that visit. What a report does not tell has nothing behind it here either.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.sql import ColumnElement

from desk.cases import life_model as lm
from desk.cases import model as c
from desk.core.clock import local_day
from desk.core.mask import mask_name
from desk.reports.behind import Stated, row_statement, statement
from desk.reports.counting import NOT_ACCEPTED
from desk.reports.model import HIDDEN, Report
from desk.residents import model as r
from desk.store.base import Reader

MOST = 1000
K, N, V, G = c.matter_case, lm.case_now, c.visit, c.rating


@dataclass(frozen=True)
class CaseBehind:
    """A case; the person only masked."""

    case_id: str
    number: str
    matter: str
    name: str
    department: str
    accepted_on: date
    due_day: date | None
    ended_on: date | None


def cases_behind(
    read: Reader, report: Report, *, figure: str = "", table: str = "", row: str = ""
) -> list[CaseBehind] | None:
    """The cases of a figure, or of a row of a table; ``None`` where a number is not made of cases,
    such as a time or an entry of the register, or is not told."""
    stated = _stated(read, report, figure, table, row)
    of_kind = _OF.get(stated.kind) if stated else None
    if stated is None or of_kind is None:
        return None
    rows = read.rows(
        select(
            K.c.id, K.c.number, K.c.matter, K.c.department, K.c.accepted_at, N.c.due_day,
            N.c.ended_on, r.resident.c.name,
        )
        .join(N, N.c.case_id == K.c.id)
        .join(r.resident, r.resident.c.id == K.c.resident_id, isouter=True)
        .where(N.c.state.not_in(NOT_ACCEPTED), of_kind(stated.ids.order_by(None)))
        .order_by(K.c.accepted_at, K.c.number)
        .limit(MOST)
    )  # fmt: skip
    return [
        CaseBehind(
            x.id, x.number, x.matter, mask_name(x.name) if x.name else "", x.department,
            local_day(x.accepted_at), x.due_day, x.ended_on,
        )
        for x in rows
    ]  # fmt: skip


def _stated(read: Reader, report: Report, figure: str, table: str, row: str) -> Stated | None:
    where = (report.territory.hall_ids, report.period, read.day)
    try:
        if figure:
            told = report.figure(figure)
            untold = told.suppressed or told.unit == "seconds"
            return None if untold else statement(figure, *where)
        found = next((x for x in report.table(table).rows if x.key == row), None)
        untold = found is None or HIDDEN in found.cells
        return None if untold else row_statement(table, row, *where)
    except KeyError:
        return None


_OF: dict[str, Callable[[Select[Any]], ColumnElement[bool]]] = {
    "case": lambda ids: K.c.id.in_(ids),
    "visit": lambda ids: K.c.visit_id.in_(ids),
    "ticket": lambda ids: K.c.visit_id.in_(select(V.c.id).where(V.c.ticket_id.in_(ids))),
    "rating": lambda ids: K.c.visit_id.in_(select(G.c.visit_id).where(G.c.id.in_(ids))),
}
