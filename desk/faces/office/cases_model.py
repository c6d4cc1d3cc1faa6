"""The cases of the hall as the office works on them: the list, the chosen one, and each act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from desk.attachments import queries as attached
from desk.attachments.queries import Attached
from desk.cases import handling, lists, mine, view
from desk.cases.limits import LIGHTS
from desk.cases.lists import WATCHED, CaseRow, Filter
from desk.cases.view import CaseView
from desk.core.calendar import WorkCalendar
from desk.core.errors import UserError
from desk.core.text import data_text
from desk.faces.kit.scans_model import Scans
from desk.faces.office.model import OfficeModel
from desk.hall import queries as hall_queries
from desk.hall import service as hall_service
from desk.hall.queries import WorkerInfo
from desk.reports.attention import Attention, answers
from desk.store import Store, Unit
from desk.store.base import Reader

FILTERS: dict[str, tuple[str, ...]] = {
    "mine": LIGHTS[:-1],
    "to_receive": LIGHTS[:-1],
    "in_work": LIGHTS[:-1],
    "all": LIGHTS[:-1],
    "watched": WATCHED,
    "overdue": ("overdue",),
    "red": ("red",),
    "yellow": ("yellow",),
    "stopped": ("stopped",),
    "done": ("done",),
}
"""The filters of the page by name, with the lights of each."""
STATES = {"to_receive": mine.TO_RECEIVE, "in_work": mine.IN_WORK}
"""Filters that ask how far a case is, rather than how near its day."""
OFFERED = {
    "department": ("mine", "to_receive", "in_work", "watched", "overdue", "stopped", "done", "all"),
}
"""What is offered by role; others than these see the lights."""
HALL = ("mine", "watched", "overdue", "red", "yellow", "stopped", "done", "all")
FIRST = {"department": "to_receive", "worker": "mine"}
"""What somebody sees who has chosen no filter yet."""
MOST_EXPORTED = 5000
SAVED = "case_filter:"
"""A person's own filter is kept as a setting of the hall under this and their identifier."""


@dataclass(frozen=True)
class Look:
    """One look at the cases."""

    rows: tuple[CaseRow, ...]
    more: bool
    counts: dict[str, int]
    departments: tuple[str, ...]
    chosen: CaseView | None
    chart: tuple[tuple[str, dict[str, int]], ...]
    scans: tuple[Attached, ...]
    """What was scanned for the chosen case."""
    tally: dict[str, int] = field(default_factory=dict)
    """How many lines each filter shows."""
    waits: tuple[Attention, ...] = ()
    """What waits for this person besides cases."""


class CasesModel:
    """Reads a page of cases and the one that is looked at; writes what is done to it."""

    def __init__(self, office: OfficeModel) -> None:
        self.office = office
        self.filter, self.name = Filter(), "watched"
        self.chosen_id = ""
        self.look: Look | None = None
        self.pages, self.charted = 1, False
        self._listeners: list[Callable[[], None]] = []
        self._asked = 0

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told after every look."""
        self._listeners.append(listener)

    def departments(self, besides: str) -> dict[str, str]:
        """Where a case may go, with the name each is shown by; ``besides`` has it now."""
        there = self.look.departments if self.look else ()
        names = dict.fromkeys([*self.office.desk.catalogue.departments(), *there])
        return {name: data_text(name) for name in names if name and name != besides}

    # --- what is looked at -----------------------------------------------------------------

    def open(self, name: str = "") -> None:
        """Begin with a filter, or with the one this person used last."""
        if name:
            self.choose_filter(name)
            return
        who, desk = self.office.worker, self.office.desk
        if who is None:
            return

        def work() -> Any:
            with desk.store.read() as read:
                return saved_filter(read, desk.hall.id, who)

        def answer(found: tuple[str, str]) -> None:
            self.name = found[0]
            self.filter = self.named(Filter(department=found[1]), self.name)
            self.refresh()

        desk.tasks.run(work, answer)

    @property
    def me(self) -> str:
        """The worker at this desk."""
        return self.office.worker.id if self.office.worker else ""

    def forget(self) -> None:
        """Whoever was here has left: nothing of what they saw stays."""
        self._asked += 1
        self.look, self.chosen_id, self.filter, self.pages = None, "", Filter(), 1
        self._tell_all()

    @property
    def offered(self) -> tuple[str, ...]:
        """The filters this person is offered."""
        return OFFERED.get(self.role, HALL)

    @property
    def role(self) -> str:
        """What the person at this desk is."""
        return self.office.worker.role if self.office.worker else ""

    def named(self, within: Filter, name: str) -> Filter:
        """A filter by its name; an officer never sees beyond their department."""
        who = self.office.worker
        return replace(
            within,
            lights=FILTERS[name],
            states=STATES.get(name, ()),
            waits_for=who if name == "mine" else None,
            only=(who.department or "-") if who and who.role == "department" else "",
        )

    def choose_filter(self, name: str) -> None:
        """Show the cases of one of :data:`FILTERS`, and remember it for this person."""
        self.name = name
        self.filter = self.named(replace(self.filter, text=""), name)
        self.pages = 1
        self._keep_filter()
        self.refresh()

    def choose_department(self, department: str) -> None:
        """Show only the cases of a department; an empty name shows all."""
        self.filter = replace(self.filter, department=department)
        self.pages = 1
        self._keep_filter()
        self.refresh()

    def search(self, text: str) -> None:
        """Find by number or name among all lights; an empty text goes back to the filter."""
        words = text.strip()
        self.filter = self.named(replace(self.filter, text=words), self.name)
        if words:
            self.filter = replace(self.filter, lights=(), states=(), waits_for=None)
        self.refresh()

    def show_chart(self, charted: bool) -> None:
        """Count by department instead of listing; only then is it counted."""
        self.charted = charted
        self.refresh()

    def more(self) -> None:
        """Read one page further."""
        if self.look is not None and self.look.more:
            self.pages += 1
            self.refresh()

    def choose(self, case_id: str) -> None:
        """Look at a case."""
        if case_id != self.chosen_id:
            self.chosen_id = case_id
            self.refresh()

    def refresh(self) -> None:
        """Look anew; an answer that was overtaken by a later question is let go."""
        self._asked += 1
        asked, desk = self._asked, self.office.desk
        wanted, chosen, me = self.filter, self.chosen_id, self.me
        pages, charted = self.pages, self.charted

        def work() -> Look:
            with desk.store.read() as read:
                return look(read, self.office, wanted, chosen, me, pages, charted)

        def answer(found: Look) -> None:
            if asked == self._asked:
                self.look = found
                self.chosen_id = found.chosen.case_id if found.chosen else ""
                self._tell_all()

        desk.tasks.run(work, answer)

    def _tell_all(self) -> None:
        for listener in self._listeners:
            listener()

    def _keep_filter(self) -> None:
        hall, me = self.office.desk.hall.id, self.me
        value = {"name": self.name, "department": self.filter.department}
        self._write("filter", lambda unit: hall_service.set_setting(unit, hall, SAVED + me, value))

    # --- what is done ----------------------------------------------------------------------

    def listed(
        self, done: Callable[[tuple[CaseRow, ...]], object], title: str, form: str = ""
    ) -> None:
        """Everything the filter shows; what is written to a file of a form is on record."""
        desk, wanted, named = self.office.desk, self.filter, self.name

        def read_all() -> tuple[CaseRow, ...]:
            with desk.store.read() as read:
                hall = desk.hall.id
                return lists.page(
                    read, hall, wanted, desk.calendar, desk.catalogue, size=MOST_EXPORTED
                ).rows

        def answer(rows: tuple[CaseRow, ...]) -> None:
            if not form:
                done(rows)
                return
            said = {"format": form, "rows": len(rows), "title": title}
            self._write(
                "export",
                lambda unit: hall_service.record(
                    unit, desk.hall.id, "export", f"cases:{named}", said
                ),
                lambda: done(rows),
            )

        desk.tasks.run(read_all, answer, self.office.tell)

    def scans(self, shown: CaseView) -> Scans:
        """The scans of a case, to look at."""
        keys = [m.key for m in shown.materials]
        return Scans(self.office.desk, shown.visit_id, keys, self.office.tell)

    def act(
        self,
        reason: str,
        work: Callable[[Unit, str, str], object],
        done: Callable[[], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """One act on the chosen case, ``work(unit, case, me)``."""
        case, me = self.chosen_id, self.me

        def answer() -> None:
            done()
            self.refresh()

        self._write(reason, lambda unit: work(unit, case, me), answer, failed)

    def reveal(self, done: Callable[[], object]) -> None:
        """The person's data are shown for half a minute, and that is on record."""
        shown, hall = self.look.chosen if self.look else None, self.office.desk.hall.id
        if shown is None:
            return
        self._write(
            "reveal",
            lambda unit: hall_service.record(unit, hall, "reveal", shown.resident_id),
            done,
        )

    def _write(
        self,
        reason: str,
        work: Callable[[Unit], object],
        done: Callable[[], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        actor = self.office.worker.number if self.office.worker else "office"

        def run(store: Store) -> None:
            with store.unit(actor, reason) as unit:
                work(unit)

        def answer(_: None) -> None:
            if done is not None:
                done()

        self.office.desk.tasks.write(run, answer, failed)

    def end_by_two(
        self,
        reason: str,
        words: str,
        number: str,
        pin: str,
        done: Callable[[], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """End the chosen case without a decision: a colleague who asks, the head who agrees;
        either of them may sit here, and the other signs beside.

        A colleague who has asked already at their own desk need not sign again.
        """
        case, me, hall = self.chosen_id, self.me, self.office.desk.hall.id

        def second(store: Store) -> WorkerInfo:
            """The colleague's sign-in is a fact of its own; a wrong PIN is on record too."""
            with store.unit(number, "sign for ending") as unit:
                found = hall_service.login(unit, hall, number, pin)
            if found is None:
                raise UserError("The colleague's number or PIN is wrong.")
            return found

        mine_to_agree = self.role == "head"
        actor = self.office.worker.number if self.office.worker else "office"

        def run(store: Store) -> None:
            colleague = second(store) if number else None
            if not mine_to_agree and (colleague is None or colleague.role != "head"):
                raise UserError("One of the two has to be the station head.")
            asks, agrees = colleague.id if colleague else "", me
            if not mine_to_agree:
                asks, agrees = agrees, asks
            with store.unit(actor, "end case") as unit:
                if asks:
                    handling.ask_end(unit, case, asks, reason)
                handling.answer(unit, case, agrees, words)
                handling.close(unit, case, agrees, reason)

        def answer(_: None) -> None:
            done()
            self.refresh()

        self.office.desk.tasks.write(run, answer, failed)


def saved_filter(read: Reader, hall_id: str, who: WorkerInfo) -> tuple[str, str]:
    """The name of a person's filter and its department; without one, what suits their role."""
    found = hall_queries.setting(read, hall_id, SAVED + who.id, {})
    found = found if isinstance(found, dict) else {}
    name, offered = str(found.get("name", "")), OFFERED.get(who.role, HALL)
    first = FIRST.get(who.role, "watched")
    return name if name in offered else first, str(found.get("department", ""))


def _chart(
    read: Reader, hall_id: str, calendar: WorkCalendar, only: str
) -> tuple[tuple[str, dict[str, int]], ...]:
    found = lists.by_department(read, hall_id, calendar)
    return tuple(line for line in found if only in ("", line[0]))


def look(
    read: Reader,
    office: OfficeModel,
    wanted: Filter,
    chosen: str,
    me: str,
    pages: int = 1,
    charted: bool = False,
) -> Look:
    """The list, its counts and the chosen case, from one snapshot."""
    desk = office.desk
    hall, calendar, catalogue = desk.hall.id, desk.calendar, desk.catalogue
    page = lists.page(read, hall, wanted, calendar, catalogue, size=lists.PAGE * pages)
    ids = [row.case_id for row in page.rows]
    if chosen not in ids and (not chosen or ids):
        chosen = ids[0] if ids else ""
    shown = view.view(read, chosen, me, catalogue, calendar) if chosen else None
    if shown is not None and wanted.only and shown.department != wanted.only:
        # It went to another department; who sent it there sees it no more.
        shown = None
    if shown is not None and (office.worker is None or office.worker.role != "head"):
        shown = view.without_grade(shown)
    around = Filter(department=wanted.department, only=wanted.only)
    counts = lists.counts(read, hall, calendar, around)
    tally = {name: sum(counts[light] for light in lights) for name, lights in FILTERS.items()}
    waits: tuple[Attention, ...] = ()
    if office.worker is not None:
        waits = answers(read, hall, office.worker, calendar)
        tally["mine"] = mine.count(read, hall, office.worker, calendar) + len(waits)
    for name, states in STATES.items() if wanted.only else ():
        tally[name] = lists.in_states(read, hall, replace(around, states=states))
    departments = [wanted.only] if wanted.only else lists.departments(read, hall)
    return Look(
        page.rows,
        page.more is not None,
        counts,
        tuple(departments),
        shown,
        _chart(read, hall, calendar, wanted.only) if charted else (),
        attached.of_visit(read, shown.visit_id, [m.key for m in shown.materials]) if shown else (),
        tally,
        waits,
    )
