"""The watch over limits: who has to hear of them today, and which provisional days became certain.

It is run by every desk from time to time. Each fact's identifier is made from its content, so that
two desks which come upon the same thing make the same fact and nobody hears of it twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Table, func, select

from desk.cases import life_model as lm
from desk.cases import limits, projection, register
from desk.cases.limits import SETTING, STEPS, Thresholds
from desk.core.calendar import WorkCalendar
from desk.core.errors import UserError
from desk.core.ids import derived_id
from desk.divisions import Divisions
from desk.hall import queries as hall_queries
from desk.hall import settings
from desk.store import Unit
from desk.store.base import Reader

AT_ONCE = 2000
"""Cases looked after in one unit, so that a desk that was off for a year does not stop the hall."""


@dataclass(frozen=True)
class Watched:
    """What one round did."""

    reminders: int = 0
    settled: int = 0


@dataclass(frozen=True)
class Ladder:
    """Who hears of a limit that nobody kept: the station, the street, the district."""

    head: str
    street: str
    district: str

    def receiver(self, step: str, owner_id: str) -> str:
        """A worker's identifier, or the code of a division."""
        rungs = {"head": self.head, "street": self.street, "district": self.district}
        return rungs.get(step, owner_id)


def ladder(read: Reader, hall_id: str, divisions: Divisions) -> Ladder:
    """The rungs above a hall; where a level is missing, the one below hears again."""
    info = hall_queries.hall(read, hall_id)
    heads = [w.id for w in hall_queries.workers(read, hall_id) if w.role == "head"]
    above = {place.level: place.nbs for place in divisions.path(info.division)}
    street = above.get("street", info.division)
    return Ladder(heads[0] if heads else info.division, street, above.get("county", street))


def thresholds(read: Reader, hall_id: str) -> Thresholds:
    """The hall's own thresholds, or those of the design."""
    return Thresholds.of(settings.values(read, hall_id, SETTING))


def set_thresholds(
    unit: Unit, hall_id: str, values: Mapping[str, int], worker_id: str = settings.NOBODY
) -> Thresholds:
    """Change thresholds of a hall; what is not named stays.

    :raises UserError: for an unknown name, a number outside 0 to 60, or lights in a wrong order.
    """
    known = settings.values(unit, hall_id, SETTING)
    names = set(Thresholds.__dataclass_fields__)
    for name, number in values.items():
        if name not in names:
            raise UserError("There is no threshold called {name}.", name=name)
        if type(number) is not int or not 0 <= number <= 60:
            raise UserError("A threshold is a number of working days from 0 to 60.")
    merged = {**known, **values}
    found = Thresholds.of(merged)
    lights = found.yellow >= found.red and found.short_yellow >= found.short_red
    if not lights or not 0 < found.head_over <= found.street_over <= found.district_over:
        raise UserError("Yellow comes before red, the station head before street and district.")
    named = {f"{SETTING}.{name}": number for name, number in values.items()}
    settings.write(unit, hall_id, named, worker_id)
    return found


def keep_watch(unit: Unit, hall_id: str, divisions: Divisions, calendar: WorkCalendar) -> Watched:
    """Make the facts that are due by today; a second round on the same day makes none."""
    projection.bring_up(unit, calendar)
    register.bring_up(unit)
    settled = _settle(unit, hall_id, calendar)
    rungs = ladder(unit, hall_id, divisions)
    limits_of = thresholds(unit, hall_id)
    scope = hall_queries.hall(unit, hall_id).division
    made = 0
    for subject in SUBJECTS:
        touched = set()
        for key, step, day, short, owner in _due(unit, hall_id, subject, calendar, limits_of):
            values = {
                "subject_id": key,
                "hall_id": hall_id,
                "subject": subject.name,
                "step": step,
                "due_on": limits.due_on(step, day, short, calendar, limits_of),
                "due_day": day,
                "receiver": rungs.receiver(step, owner),
            }
            made += _once(unit, lm.reminder, scope, values)
            touched.add(key)
        subject.keep(unit, touched, calendar)
    return Watched(made, settled)


def heard(read: Reader, hall_id: str) -> int:
    """How often somebody had to hear of a limit so far."""
    r = lm.reminder
    return int(read.value(select(func.count()).select_from(r).where(r.c.hall_id == hall_id)))


def is_needed(read: Reader, hall_id: str, calendar: WorkCalendar) -> bool:
    """Whether a round would make a fact; a look by which a quiet desk is spared writing."""
    if projection.is_behind(read) or register.is_behind(read):
        return True
    if next(_unsettled(read, hall_id, calendar), None) is not None:
        return True
    found = thresholds(read, hall_id)
    return any(
        next(_due(read, hall_id, subject, calendar, found), None) is not None
        for subject in SUBJECTS
    )


@dataclass(frozen=True)
class Subject:
    """Something with a limit: its fold, what is its last day, and when its clock runs."""

    name: str
    table: Table
    key: str
    day: str
    running: tuple[str, str]
    owner: str
    steps: tuple[str, ...]
    lengths: tuple[bool, ...]
    """Whether promises of it are short, long, or both."""
    keep: Callable[[Unit, set[str], WorkCalendar], None]


def _keep_errands(unit: Unit, errand_ids: set[str], calendar: WorkCalendar) -> None:
    e = lm.errand_now
    rows = unit.rows(select(e.c.case_id).where(e.c.errand_id.in_(sorted(errand_ids))).distinct())
    projection.keep(unit, {row.case_id for row in rows}, calendar)


SUBJECTS = (
    Subject("case", lm.case_now, "case_id", "due_day", ("clock", "running"), "owner_id", STEPS,
            (False, True), projection.keep),
    Subject("errand", lm.errand_now, "errand_id", "due_day", ("clock", "running"), "agent_id",
            STEPS, (False, True), _keep_errands),
    Subject("asking", lm.asking_now, "asking_id", "reply_day", ("state", "open"), "owner_id",
            STEPS[1:], (True,), lambda unit, ids, _: register.keep(unit, ids)),
)  # fmt: skip
Need = tuple[str, str, date, bool, str]


def _due(
    read: Reader, hall_id: str, subject: Subject, calendar: WorkCalendar, found: Thresholds
) -> Iterator[Need]:
    """Subject, step, last day, shortness and owner of everything somebody has to hear of."""
    table = subject.table
    day, key, (column, running) = table.c[subject.day], table.c[subject.key], subject.running
    for step in subject.steps:
        rank = STEPS.index(step) + 1
        for short in subject.lengths:
            last = last_day_with(step, short, read.day, calendar, found)
            where = [
                table.c.hall_id == hall_id,
                table.c[column] == running,
                day <= last,
                table.c.rank < rank,
            ]
            if "short" in table.c:
                where.append(table.c.short.is_(short))
            rows = read.rows(
                select(key.label("key"), day.label("day"), table.c[subject.owner].label("owner"))
                .where(*where)
                .order_by(day)
                .limit(AT_ONCE)
            )
            for r in rows:
                yield r.key, step, r.day, short, r.owner


def last_day_with(
    step: str, short: bool, today: date, calendar: WorkCalendar, found: Thresholds
) -> date:
    """The latest last day for which a step is due today."""
    left = found.left_at(step, short)
    if left >= 0:
        return limits.last_with(today, left, calendar)
    day = today
    while left < 0:
        left += calendar.is_workday(day)
        day -= timedelta(days=1)
    return day


def _unsettled(read: Reader, hall_id: str, calendar: WorkCalendar) -> Iterator[Any]:
    n = lm.case_now
    end = date(calendar.last_year, 12, 31)
    rows = read.rows(
        select(n.c.case_id, n.c.told_day).where(
            n.c.hall_id == hall_id,
            n.c.told_provisional.is_(True),
            n.c.told_day <= end,
            n.c.clock != "done",
        )
    )
    yield from rows


def _settle(unit: Unit, hall_id: str, calendar: WorkCalendar) -> int:
    ids = [r.case_id for r in _unsettled(unit, hall_id, calendar)]
    made = 0
    for row, case in projection.folded(unit, ids):
        found = limits.due(case, calendar)
        if found is None or found.provisional or case.told_day is None:
            continue
        values = {
            "case_id": row.id,
            "hall_id": hall_id,
            "from_day": case.told_day,
            "to_day": found.day,
        }
        made += _once(unit, lm.due_settled, row.scope, values)
    projection.keep(unit, ids, calendar)
    return made


def _once(unit: Unit, table: Table, scope: str, values: Mapping[str, Any]) -> int:
    content = ":".join(str(values[name]) for name in sorted(values))
    identifier = derived_id(table.name, content, "")
    if unit.first(select(table.c.id).where(table.c.id == identifier)) is not None:
        return 0
    unit.insert(table, id=identifier, scope=scope, **values)
    return 1
