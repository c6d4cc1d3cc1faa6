"""How long a visit took at the window, without the time in which it was put by: one statement for a
worker's own day and for every report, on a desk's SQLite and on the city's PostgreSQL.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, Select, and_, case, func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql import ColumnElement
from sqlalchemy.sql.functions import FunctionElement

from desk.cases import model as m


class epoch(FunctionElement[int]):  # noqa: N801  (an SQL function)
    """Whole seconds of a moment, so that both databases tell the same difference."""

    type = Integer()
    inherit_cache = True


@compiles(epoch, "sqlite")
def _(element: Any, compiler: Any, **kw: Any) -> str:
    return f"unixepoch({compiler.process(element.clauses, **kw)})"


@compiles(epoch, "postgresql")
def _(element: Any, compiler: Any, **kw: Any) -> str:
    return f"floor(extract(epoch FROM {compiler.process(element.clauses, **kw)}))::bigint"


def lengths(*where: ColumnElement[bool]) -> Select[Any]:
    """These visits with who received them, where, and the seconds they ``took``; ``NULL`` as long
    as one has not ended."""
    v, e = m.visit, m.visit_event
    closed = func.min(case((e.c.kind == "closed", epoch(e.c.at))))
    by = {
        kind: (
            func.sum(case((e.c.kind == kind, epoch(e.c.at)), else_=0)),
            func.sum(case((e.c.kind == kind, 1), else_=0)),
        )
        for kind in ("held", "resumed")
    }
    # Each stretch put by ends when it is taken up again, or with the visit.
    aside = by["resumed"][0] - by["held"][0] + (by["held"][1] - by["resumed"][1]) * closed
    took = closed - epoch(v.c.began_at) - aside
    return (
        select(
            v.c.hall_id,
            v.c.began_at,
            v.c.worker_id,
            v.c.window_id,
            case((took < 0, 0), else_=took).label("took"),
        )
        .join(
            e,
            and_(e.c.visit_id == v.c.id, e.c.kind.in_(("closed", "held", "resumed"))),
            isouter=True,
        )
        .where(*where)
        .group_by(v.c.id, v.c.hall_id, v.c.began_at, v.c.worker_id, v.c.window_id)
    )
