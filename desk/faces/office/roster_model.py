"""The roster of a week as the station head works on it; without a screen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from desk.core.errors import UserError
from desk.core.pinyin import initials
from desk.core.text import data_text, mark, tr, tr_date, tr_weekday
from desk.faces.kit.desk import Desk
from desk.hall import queries as hall_queries
from desk.hall.queries import WorkerInfo
from desk.roster import queries, service
from desk.roster.check import Fault, Share, faults, shares
from desk.roster.plan import DUTY, HELP, Duty, Plan, Task
from desk.roster.records import Publication
from desk.roster.shifts import monday_of
from desk.roster.words import PART_WORDS
from desk.store import Store
from desk.store.base import Reader

UNSOCIAL, NOON = "unsocial", "noon"
"""Rows of the grid that no window stands for."""


@dataclass(frozen=True)
class Row:
    """A line of the grid: a window, noon, evenings and weekends, or help."""

    key: str
    title: str
    aside: str


@dataclass(frozen=True)
class Week:
    """Everything one look at a week shows."""

    monday: date
    today: date
    days: tuple[date, ...]
    rows: tuple[Row, ...]
    cells: dict[tuple[int, int], tuple[Duty, ...]]
    plan: dict[Duty, str | None]
    names: dict[str, str]
    task: Task
    faults: tuple[Fault, ...]
    shares: tuple[Share, ...]
    publication: Publication | None
    followed: Plan
    """What holds now: the publication with the substitutes and swaps since."""
    absences: tuple[queries.AbsenceInfo, ...]

    @property
    def published_as_it_is(self) -> bool:
        """Whether everyone has this week just as it stands here."""
        return self.publication is not None and _filled(self.followed) == _filled(self.plan)

    @property
    def altered(self) -> bool:
        """Whether somebody stepped in or swapped since it was given out."""
        return self.publication is not None and _filled(self.publication.plan) != _filled(
            self.followed
        )

    def fault_at(self, duty: Duty) -> Fault | None:
        """The gravest fault of a place."""
        return next((f for f in self.faults if f.duty == duty and f.rule != "two"), None)


def _filled(plan: Plan) -> dict[Duty, str]:
    return {duty: worker for duty, worker in plan.items() if worker is not None}


def _row_of(duty: Duty) -> str:
    if duty.place == DUTY:
        return NOON if duty.part == "noon" else UNSOCIAL
    return duty.place


def look(read: Reader, hall_id: str, monday: date) -> Week:
    """Read a week with everything that is judged of it."""
    task = queries.task(read, hall_id, monday)
    wanted = dict.fromkeys(task.duties())
    published = queries.publication(read, hall_id, monday)
    plan: dict[Duty, str | None] = {**wanted, **queries.draft(read, hall_id, monday)}
    numbers = {w.id: w for w in hall_queries.windows(read, hall_id)}
    found = {_row_of(d) for d in plan}
    rows = [
        Row(
            w.id,
            tr("{number}  {label}", number=w.number, label=data_text(numbers[w.id].label)),
            tr("class {letter}", letter=w.letter) if w.letter else tr("any skill"),
        )
        for w in task.windows
        if w.id in found
    ]
    extra = (
        (NOON, tr("Noon, 12:00 to 14:00"), tr("{n} persons", n=task.wish.at_noon)),
        (UNSOCIAL, tr("Evenings and weekends"), tr("{n} persons", n=task.wish.at_unsocial)),
        (HELP, tr("Help and home visits"), tr("{n} persons", n=task.wish.helpers)),
    )
    rows += [Row(*line) for line in extra if line[0] in found]
    days = tuple(sorted({s.day for s in task.shifts} | {d.day for d in plan}))
    cells: dict[tuple[int, int], tuple[Duty, ...]] = {}
    for r, line in enumerate(rows):
        for c, day in enumerate(days):
            here = sorted(
                (d for d in plan if d.day == day and _row_of(d) == line.key),
                key=lambda d: (("am", "noon", "pm", "late").index(d.part), d.seat),
            )
            cells[r, c] = tuple(here)
    return Week(
        monday,
        read.day,
        days,
        tuple(rows),
        cells,
        plan,
        {w.id: w.name for w in hall_queries.workers(read, hall_id)},
        task,
        tuple(faults(task, plan)) if any(plan.values()) else (),
        tuple(shares(task, plan)),
        published,
        queries.plan_between(read, hall_id, monday, monday + timedelta(days=7)),
        tuple(queries.absences(read, hall_id, monday, monday + timedelta(days=6))),
    )


@dataclass
class RosterModel:
    """Reads and writes the week in front; every change can be undone until one leaves."""

    desk: Desk
    head: Callable[[], WorkerInfo | None]
    tell: Callable[[BaseException], None]
    changed: Callable[[], None] = lambda: None
    week: Week | None = None
    _monday: date | None = None
    _undo: list[dict[Duty, str | None]] = field(default_factory=list)
    _stop: threading.Event | None = None

    @property
    def monday(self) -> date:
        """The week in front; at first the present one."""
        if self._monday is None:
            with self.desk.store.read() as read:
                self._monday = monday_of(read.day)
        return self._monday

    def read(self) -> None:
        """Look at the week anew, beside the screen."""
        hall, monday = self.desk.hall.id, self.monday

        def work() -> Week:
            with self.desk.store.read() as read:
                return look(read, hall, monday)

        def done(week: Week) -> None:
            if week.monday == self.monday:
                self.week = week
                self.changed()

        self.desk.tasks.run(work, done, self.tell)

    def go(self, weeks: int) -> None:
        """Weeks later or earlier."""
        self._monday = self.monday + timedelta(days=7 * weeks)
        self._undo.clear()
        self.week = None
        self.read()

    def _write(self, work: Callable[[Store], object], told: Callable[[], None] | None) -> None:
        def done(_: object) -> None:
            self.read()
            if told is not None:
                told()

        self.desk.tasks.write(work, done, self.tell)

    def _actor(self) -> str:
        head = self.head()
        return head.number if head else "office"

    def put(self, plan: Plan, *, undone: bool = False) -> None:
        """Write these places into the draft."""
        week = self.week
        if week is None:
            return
        before = {d: week.plan.get(d) for d in plan}
        if not undone:
            self._undo.append(before)
        hall, actor = self.desk.hall.id, self._actor()
        week.plan.update(plan)
        self.changed()

        def work(store: Store) -> None:
            with store.unit(actor, "roster") as unit:
                service.write_draft(unit, hall, plan)

        self._write(work, None)

    def undo(self) -> bool:
        """Take the last change back; answers whether there was one."""
        if not self._undo:
            return False
        self.put(self._undo.pop(), undone=True)
        return True

    def found(self, letters: str) -> list[str]:
        """Who is meant by initials or characters of a name, by staff number."""
        if self.week is None:
            return []
        wanted = letters.lower()
        return [
            p.id
            for p in self.week.task.people
            if initials(p.name).startswith(wanted) or p.name.startswith(letters)
        ]

    def rest_of(self, worker_id: str, letters: str) -> str:
        """The initials of a name that follow what was typed."""
        name = self.week.names.get(worker_id, "") if self.week else ""
        known = initials(name)
        return known[len(letters) :] if known.startswith(letters.lower()) else ""

    def last_week(self, told: Callable[[], None]) -> None:
        """Take the week before over, where the same places are open."""
        week, hall = self.week, self.desk.hall.id
        if week is None:
            return
        earlier = week.monday - timedelta(days=7)
        with self.desk.store.read() as read:
            one = queries.publication(read, hall, earlier)
            plan = one.plan if one else queries.draft(read, hall, earlier)
        copied = {d: w for d, w in service.copy_week(dict(plan)).items() if d in week.plan}
        if not any(copied.values()):
            self.tell(UserError("There is no roster of the week before."))
            return
        self.put(copied)
        told()

    def make(
        self,
        weeks: int,
        progress: Callable[[float], None],
        done: Callable[[int], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Let the solver fill the open places of so many weeks; what was typed stays.

        ``progress`` gets a share from 0 to 1, ``done`` the number of places nobody could take.
        """
        from desk.roster import solve

        hall, monday = self.desk.hall.id, self.monday
        self._stop = stop = threading.Event()

        def going(share: float) -> bool:
            self.desk.tasks.post(lambda: progress(share))
            return not stop.is_set()

        def work() -> dict[Duty, str | None]:
            with self.desk.store.read() as read:
                task = queries.task(read, hall, monday, weeks)
                kept = {
                    duty: worker
                    for n in range(weeks)
                    for duty, worker in queries.draft(
                        read, hall, monday + timedelta(days=7 * n)
                    ).items()
                    if worker is not None
                }
            seconds = 20.0 if len(task.people) > 15 else 4.0
            return solve.make(task, keep=kept, seconds=seconds, progress=going).plan

        def made(plan: dict[Duty, str | None]) -> None:
            if stop.is_set():
                failed(solve.CancelledError())
                return
            self.put(plan)
            done(sum(worker is None for worker in plan.values()))

        self.desk.tasks.run(work, made, failed)

    def cancel(self) -> None:
        """Stop the solver; nothing is changed."""
        if self._stop is not None:
            self._stop.set()

    def publish(self, told: Callable[[int], None]) -> None:
        """Give the week out with the next version."""
        hall, monday, head = self.desk.hall.id, self.monday, self.head()
        if head is None:
            return

        def work(store: Store) -> int:
            with store.unit(head.number, "publish the roster") as unit:
                return service.publish(unit, hall, monday, head.id)

        def done(version: int) -> None:
            self.read()
            told(version)

        self.desk.tasks.write(work, done, self.tell)

    def substitute(
        self, duty: Duty, worker_id: str | None, reason: str, told: Callable[[], None]
    ) -> None:
        """Today somebody else does it: the published roster follows, the draft as well."""
        hall, head = self.desk.hall.id, self.head()
        if head is None:
            return

        def work(store: Store) -> None:
            with store.unit(head.number, "substitute") as unit:
                service.substitute(unit, hall, duty, worker_id, head.id, reason)
                service.write_draft(unit, hall, {duty: worker_id})

        self._write(work, told)

    def add_absence(
        self,
        worker_id: str,
        first: date,
        last: date,
        part: str,
        kind: str,
        done: Callable[[], None],
    ) -> None:
        """Somebody will not be there."""
        hall, actor = self.desk.hall.id, self._actor()

        def work(store: Store) -> None:
            with store.unit(actor, "absence") as unit:
                service.add_absence(unit, hall, worker_id, first, last, part=part, kind=kind)

        self._write(work, done)

    def end_absence(self, absence_id: str) -> None:
        """An absence is taken back."""
        actor = self._actor()

        def work(store: Store) -> None:
            with store.unit(actor, "absence") as unit:
                service.end_absence(unit, absence_id)

        self._write(work, None)


RULES = {
    "no_skill": mark("nobody holds this skill"),
    "absent": mark("{names} not there"),
    "busy": mark("all who could are at other places"),
    "hours": mark("all who could have their hours"),
}


def fault_words(week: Week, fault: Fault) -> tuple[str, str]:
    """A fault in a title with its time and place, and a sentence on why."""
    when = tr_weekday(fault.duty.day) + tr(PART_WORDS[fault.duty.part])
    row = next((r for r in week.rows if r.key == _row_of(fault.duty)), None)
    place = row.title if row else ""
    names = "、".join(fault.names)
    if fault.rule == "empty":
        why = tr(RULES[fault.why], names=names) if fault.why else tr("somebody is free")
        if fault.why == "busy" and fault.away:
            away = "、".join(fault.away)
            why = tr("all who could are at other places; away: {away}", away=away)
        return tr("{when}: nobody at {place}", when=when, place=place), why
    title = {
        "twice": tr("{when}: {names} at two places", when=when, names=names),
        "skill": tr("{when}: skill missing at {place}", when=when, place=place),
        "absent": tr("{when}: {names} not there", when=when, names=names or place),
        "hours": tr("{when}: too many half days", when=when),
        "two": tr("{when}: fewer than two persons", when=when),
    }[fault.rule]
    why = {
        "twice": tr("One person can be at one place only."),
        "skill": tr("{names} does not hold the class of this window.", names=names),
        "absent": tr("On leave, in training or ill."),
        "hours": tr("{names} has more half days this week than agreed.", names=names),
        "two": tr("Nobody is alone in a hall."),
    }[fault.rule]
    return title, why


def week_title(week: Week) -> str:
    """``11月23日 至 27日，第 48 周``."""
    first = week.days[0] if week.days else week.monday
    last = week.days[-1] if week.days else week.monday + timedelta(days=4)
    return tr(
        "{first} to {last}, week {n}",
        first=tr_date(first),
        last=tr_date(last),
        n=week.monday.isocalendar().week,
    )
