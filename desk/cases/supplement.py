"""What was owed is brought after the acceptance: each case of the visit that waits for it goes on,
and the resident takes a receipt of it home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desk.attachments import service as attachments
from desk.cases import handling, limits, projection
from desk.cases import model as m
from desk.cases.life import possible
from desk.core.calendar import WorkCalendar
from desk.core.errors import UserError
from desk.hall import queries as hall_queries
from desk.hall.workdays import workdays
from desk.store import Unit


@dataclass(frozen=True)
class Supplemented:
    """A case that a material came for; ``owed`` are the keys of what it still waits for."""

    case_id: str
    number: str
    matter: str
    owed: tuple[str, ...]
    due_day: date | None
    provisional: bool


def bring(
    unit: Unit,
    visit_id: str,
    worker_id: str,
    materials: Sequence[str],
    calendar: WorkCalendar | None = None,
) -> list[Supplemented]:
    """Owed materials of a visit were brought, and are scanned where scans of them were made.

    A material that several cases of the visit wait for is brought once for all of them.

    :raises UserError: when no case of the visit waits for one of them.
    """
    calendar = calendar or workdays(unit)
    cases = select(m.matter_case.c.id).where(m.matter_case.c.visit_id == visit_id)
    ids = [row.id for row in unit.rows(cases.order_by(m.matter_case.c.number))]
    person = hall_queries.worker(unit, worker_id)
    role = person.role if person else ""
    came: dict[str, Supplemented] = {}
    for material in materials:
        waiting = [
            row
            for row, state in projection.folded(unit, ids)
            if material in state.owed
            and "material_in" in possible(state, worker_id, role, unit.now)
        ]
        if not waiting:
            raise UserError("No case of this visit waits for this material any more.")
        attachments.attach(unit, visit_id, waiting[0].scope, material)
        for row in waiting:
            after = handling.happen(
                unit, row.id, "material_in", worker_id, calendar=calendar, material=material
            )
            due = limits.due(after, calendar)
            came[row.id] = Supplemented(
                row.id,
                row.number,
                row.matter,
                tuple(sorted(after.owed)),
                due.day if due else None,
                due.provisional if due else False,
            )
    return [came[one] for one in ids if one in came]
