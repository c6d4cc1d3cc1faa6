"""What people do with rosters; each function is part of one unit of work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta

from desk.core.errors import UserError
from desk.core.ids import derived_id, new_id
from desk.core.text import mark
from desk.hall import queries as hall_queries
from desk.hall import service as hall_service
from desk.hall import settings
from desk.roster import model as m
from desk.roster import queries
from desk.roster.check import Fault, faults, loads_of
from desk.roster.plan import ABSENCES, Duty, Plan, Wish
from desk.roster.records import Swap, duty_to_json, to_json
from desk.roster.shifts import PARTS, monday_of
from desk.store import Unit

SUBSTITUTE_REASONS = ("sick", "late", "called_away", "other")
LONGEST_ABSENCE = timedelta(days=366)


def _scope(unit: Unit, hall_id: str) -> str:
    return hall_queries.hall(unit, hall_id).division


def add_absence(
    unit: Unit,
    hall_id: str,
    worker_id: str,
    first: date,
    last: date,
    *,
    part: str = "",
    kind: str = "leave",
    note: str = "",
) -> str:
    """Write down that somebody will not be there; returns its identifier.

    :raises UserError: for days in the wrong order, more than a year, or an unknown kind or part.
    """
    if last < first:
        raise UserError("The last day lies before the first. Exchange them.")
    if last - first > LONGEST_ABSENCE:
        raise UserError("An absence of more than a year is a change of staff; end it there.")
    if kind not in ABSENCES or part not in ("", *PARTS):
        raise UserError("Choose leave, training or sick, and a part of the day or the whole.")
    return unit.insert(
        m.absence,
        scope=_scope(unit, hall_id),
        hall_id=hall_id,
        worker_id=worker_id,
        first_day=first,
        last_day=last,
        part=part,
        kind=kind,
        note=note.strip() or None,
    )


def end_absence(unit: Unit, absence_id: str) -> None:
    """Take an absence back."""
    unit.delete(m.absence, absence_id)


def set_wish(unit: Unit, hall_id: str, wish: Wish, worker_id: str = settings.NOBODY) -> None:
    """Set what the hall wants of its rosters.

    :raises UserError: for fewer than two persons on duty, or a week nobody could work.
    """
    if wish.at_noon < 2 or wish.at_unsocial < 2:
        raise UserError("Nobody is alone in a hall: at least two persons are on duty.")
    if not 1 <= wish.most_shifts_a_week <= 14 or not 0 <= wish.helpers <= 20:
        raise UserError("A week has 1 to 14 half days for one person, and 0 to 20 helpers.")
    named = {f"{queries.WISH}.{name}": number for name, number in asdict(wish).items()}
    settings.write(unit, hall_id, named, worker_id)


def write_draft(unit: Unit, hall_id: str, plan: Plan) -> None:
    """Put these duties into the draft; what is there already is changed, the rest stays."""
    scope = _scope(unit, hall_id)
    weeks = {monday_of(duty.day) for duty in plan}
    there = {d: w for week in weeks for d, w in queries.draft(unit, hall_id, week).items()}
    for duty, worker in plan.items():
        key = _key(hall_id, duty)
        if duty in there:
            if there[duty] != worker:
                unit.update(m.roster_duty, key, worker_id=worker)
        else:
            unit.insert(
                m.roster_duty,
                id=key,
                scope=scope,
                hall_id=hall_id,
                week=monday_of(duty.day),
                day=duty.day,
                part=duty.part,
                place=duty.place,
                seat=duty.seat,
                worker_id=worker,
            )


def _filled(plan: Plan) -> dict[Duty, str]:
    return {duty: worker for duty, worker in plan.items() if worker is not None}


def _key(hall_id: str, duty: Duty) -> str:
    return derived_id("duty", "|".join(map(str, duty_to_json(duty))), hall_id)


def publish(unit: Unit, hall_id: str, week: date, worker_id: str) -> int:
    """Give the draft of a week out to everyone; returns its version, counted from 1. What everyone
    has already, since it was given out at another desk too, is no new version.

    :raises UserError: when nothing is written down for that week.
    """
    plan = queries.draft(unit, hall_id, week)
    if not any(plan.values()):
        raise UserError("Nobody is on the roster of this week yet. Fill it first.")
    before = queries.publication(unit, hall_id, week)
    now = queries.plan_between(unit, hall_id, week, week + timedelta(days=7))
    if before is not None and _filled(now) == _filled(plan):
        return before.version
    version = before.version + 1 if before else 1
    unit.insert(
        m.roster_publication,
        scope=_scope(unit, hall_id),
        hall_id=hall_id,
        week=week,
        version=version,
        at=unit.now,
        worker_id=worker_id,
        duties=to_json(plan),
    )
    hall_service.record(unit, hall_id, "roster_published", week.isoformat(), {"version": version})
    return version


def substitute(
    unit: Unit, hall_id: str, duty: Duty, worker_id: str | None, by: str, reason: str
) -> None:
    """Somebody else does a published duty, or nobody.

    :raises UserError: when the week is not published, or the substitute is somewhere else then.
    """
    plan = queries.day_plan(unit, hall_id, duty.day)
    if duty not in plan:
        raise UserError("This place is not on the published roster.")
    if worker_id is not None:
        _refuse(unit, hall_id, {**plan, duty: worker_id}, duty, worker_id)
    _change(unit, hall_id, duty, worker_id, by, reason)


def _change(
    unit: Unit,
    hall_id: str,
    duty: Duty,
    worker_id: str | None,
    by: str,
    reason: str,
    swap_id: str | None = None,
) -> None:
    unit.insert(
        m.duty_change,
        scope=_scope(unit, hall_id),
        hall_id=hall_id,
        day=duty.day,
        part=duty.part,
        place=duty.place,
        seat=duty.seat,
        worker_id=worker_id,
        at=unit.now,
        by=by,
        reason=reason,
        swap_id=swap_id,
    )


_REFUSALS = {
    "twice": mark("{name} is at another place at that time."),
    "skill": mark("{name} does not hold the skill this window needs."),
    "absent": mark("{name} is not there at that time."),
    "hours": mark("{name} would work more half days in that week than agreed."),
}


def _refuse(unit: Unit, hall_id: str, plan: Plan, duty: Duty, worker_id: str) -> None:
    for fault in broken_by(unit, hall_id, plan, duty):
        if fault.worker_id == worker_id and fault.rule in _REFUSALS:
            name = fault.names[0] if fault.names else ""
            raise UserError(_REFUSALS[fault.rule], name=name)


def broken_by(unit: Unit, hall_id: str, plan: Plan, duty: Duty) -> list[Fault]:
    """The rules that a plan breaks in the shift of a duty."""
    week = queries.task(unit, hall_id, monday_of(duty.day))
    whole = queries.plan_between(
        unit, hall_id, monday_of(duty.day), monday_of(duty.day) + timedelta(days=7)
    )
    after = {**whole, **plan}
    before, now = loads_of(whole), loads_of(after)
    return [
        f
        for f in faults(week, after)
        if (
            # Hours are told of the last half days of a week, wherever the one too many was added.
            now[f.worker_id, monday_of(duty.day)] > before[f.worker_id, monday_of(duty.day)]
            if f.rule == "hours"
            else (f.duty.day, f.duty.part) == (duty.day, duty.part)
        )
    ]


def ask_swap(unit: Unit, hall_id: str, worker_id: str, give: Duty, take: Duty) -> str:
    """A worker asks a colleague to exchange two published duties; returns the swap's identifier.

    :raises UserError: when the duties are not published, are not theirs, or the exchange would
        break a rule.
    """
    _may_swap(unit, hall_id, worker_id, give, take)
    swap_id = new_id()
    _swap_event(unit, hall_id, swap_id, "asked", worker_id, give, take)
    return swap_id


def _may_swap(unit: Unit, hall_id: str, worker_id: str, give: Duty, take: Duty) -> str:
    plan = {
        **queries.day_plan(unit, hall_id, give.day),
        **queries.day_plan(unit, hall_id, take.day),
    }
    if plan.get(give) != worker_id:
        raise UserError("The place you give is not yours on the published roster.")
    other = plan.get(take)
    if other is None or other == worker_id:
        raise UserError("The place you want belongs to nobody else. Choose a colleague's.")
    after = {**plan, give: other, take: worker_id}
    _refuse(unit, hall_id, after, give, other)
    _refuse(unit, hall_id, after, take, worker_id)
    return other


def answer_swap(unit: Unit, hall_id: str, swap: Swap, worker_id: str, *, agree: bool) -> None:
    """The colleague agrees or declines; an agreement counts at once.

    :raises UserError: when it is settled already, is somebody else's to answer, or the roster has
        changed so that the exchange would break a rule.
    """
    _open(unit, hall_id, swap)
    if not agree:
        _swap_event(unit, hall_id, swap.id, "declined", worker_id)
        return
    other = _may_swap(unit, hall_id, swap.asker_id, swap.give, swap.take)
    if other != worker_id:
        raise UserError("Only the colleague who was asked can agree.")
    _swap_event(unit, hall_id, swap.id, "agreed", worker_id)
    _change(unit, hall_id, swap.give, worker_id, worker_id, "swap", swap.id)
    _change(unit, hall_id, swap.take, swap.asker_id, worker_id, "swap", swap.id)
    _follow(unit, hall_id, swap.give, swap.asker_id, worker_id)
    _follow(unit, hall_id, swap.take, worker_id, swap.asker_id)


def _follow(unit: Unit, hall_id: str, duty: Duty, before: str, after: str) -> None:
    """The head's draft follows a swap, so that publishing again does not undo what two agreed; a
    place the head has given to somebody else meanwhile stays so."""
    if queries.draft(unit, hall_id, monday_of(duty.day)).get(duty) == before:
        write_draft(unit, hall_id, {duty: after})


def withdraw_swap(unit: Unit, hall_id: str, swap: Swap, worker_id: str) -> None:
    """Who asked takes it back before it is answered.

    :raises UserError: when it is settled already or somebody else asked.
    """
    _open(unit, hall_id, swap)
    if swap.asker_id != worker_id:
        raise UserError("Only the one who asked can take it back.")
    _swap_event(unit, hall_id, swap.id, "withdrawn", worker_id)


def _open(unit: Unit, hall_id: str, swap: Swap) -> None:
    now = next((s for s in queries.swaps(unit, hall_id, swap.asked_at) if s.id == swap.id), None)
    if now is None or now.state != "asked":
        raise UserError("This swap is settled already.")


def _swap_event(
    unit: Unit,
    hall_id: str,
    swap_id: str,
    kind: str,
    worker_id: str,
    give: Duty | None = None,
    take: Duty | None = None,
) -> None:
    unit.insert(
        m.swap_event,
        scope=_scope(unit, hall_id),
        swap_id=swap_id,
        hall_id=hall_id,
        kind=kind,
        at=unit.now,
        worker_id=worker_id,
        give=duty_to_json(give) if give else None,
        take=duty_to_json(take) if take else None,
    )


def copy_week(read_from: Mapping[Duty, str | None], weeks: int = 1) -> dict[Duty, str | None]:
    """The same plan so many weeks later."""
    later = timedelta(days=7 * weeks)
    return {Duty(d.day + later, d.part, d.place, d.seat): w for d, w in read_from.items()}
