"""The report of a period: every section, from the facts of the store or from its summaries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from desk.core.calendar import WorkCalendar
from desk.core.text import mark
from desk.divisions import Divisions
from desk.hall import queries as hall_queries
from desk.hall.establishment import Staffing, staffing, total
from desk.hall.workdays import workdays
from desk.matters.catalogue import Catalogue
from desk.queue.queries import day_flow, flow_of_facts
from desk.reports import tables
from desk.reports.counting import SEP, DayCounts, count, under_way
from desk.reports.figures import Setting, figures
from desk.reports.model import Figure, Point, Report, Section, Series, Table
from desk.reports.overdue import Overdue, overdue
from desk.reports.periods import Period
from desk.reports.suppress import Hidden, hidden
from desk.reports.tally import Tally, tally
from desk.reports.targets import targets
from desk.reports.territory import Territory
from desk.store.base import Reader

Source = Callable[[Collection[str], date, date], DayCounts]
"""Counts of halls from a first to a last day."""

TITLES = {
    "visits": mark("Visits (section)"),
    "waiting": mark("Waiting and service"),
    "cases": mark("Cases (section)"),
    "on_time": mark("Who is in time, who is late"),
    "overdue": mark("Overdue, with reasons"),
    "ratings": mark("Ratings (section)"),
    "first_asked": mark("First asked (section)"),
    "workload": mark("Workload by worker and window"),
    "establishment": mark("Establishment (section)"),
    "halls": mark("Hall by hall"),
}
_OF_CASES = frozenset({"cases", "at_once", "per_visit"})
"""Figures by which the number of accepted cases could be told."""
_OF_GRADES = frozenset({"satisfied", "low", "called_back"})


@dataclass(frozen=True)
class _Made:
    """What every section is made from."""

    territory: Territory
    period: Period
    counts: DayCounts
    now: Tally
    before: Tally
    peers: tuple[Tally, ...]
    setting: Setting
    hide: Hidden
    figures_hidden: frozenset[str]
    before_hidden: frozenset[str]

    def figures(self, section: str) -> tuple[Figure, ...]:
        return figures(
            section, self.now, self.before, self.peers, self.setting, self.figures_hidden,
            self.before_hidden,
        )  # fmt: skip


def period_report(
    read: Reader,
    territory: Territory,
    period: Period,
    catalogue: Catalogue,
    *,
    calendar: WorkCalendar | None = None,
    divisions: Divisions | None = None,
    source: Source | None = None,
) -> Report:
    """Everything a report of these halls and days says, against the period before and the others.

    A period that is not over is compared with as many days of the one before: see
    :attr:`Report.before`.

    ``source`` gives the counts where summaries of them are kept; else the facts are counted.
    """
    calendar = calendar or workdays(read)
    own_facts = source is None
    source = source or (lambda halls, first, last: count(read, halls, first, last))
    halls = territory.hall_ids
    every = [*halls, *(hall for group in territory.peers for hall in group)]
    earlier = period.compared(read.day)
    counts = source(every, earlier.first, period.last)
    left, left_before = (under_way(read, every, p.last) for p in (period, earlier))
    today = read.day
    now = tally(counts, halls, period, today, left)
    before = tally(counts, halls, earlier, today, left_before)
    peers = tuple(tally(counts, group, period, today, left) for group in territory.peers)
    goals = targets(read, halls[0])
    hide, hide_before = _hidden(now, goals.smallest), _hidden(before, goals.smallest)
    made = _Made(
        territory, period, counts, now, before, peers, Setting(goals, calendar), hide,
        _figures_hidden(now, hide, goals.smallest),
        _figures_hidden(before, hide_before, goals.smallest),
    )  # fmt: skip
    late = overdue(read, halls, period, calendar)
    found = _tables(read, made, catalogue, late)
    if period.kind == "day" and territory.is_hall:
        flow_of = day_flow if own_facts else flow_of_facts
        flow = flow_of(read, halls[0], period.first)
        found |= {"visits": (tables.half_hours(flow),)} if flow else {}
    people = _staff(read, territory, divisions or Divisions.load())
    sections = []
    for key, title in TITLES.items():
        section = Section(
            key, title, made.figures(key), found.get(key, ()), _series(made, key, today)
        )
        if key == "establishment" and people:
            section = _establishment(key, title, people)
        if section.figures or section.tables:
            sections.append(section)
    unexplained = 0 if "unexplained" in made.figures_hidden else now.all_of("unexplained")
    return Report(
        territory, period, read.now, read.now, _open_days(made), tuple(sections), unexplained
    )


def _tables(
    read: Reader, made: _Made, catalogue: Catalogue, late: list[Overdue]
) -> dict[str, tuple[Table, ...]]:
    now, hide = made.now, made.hide
    tree = _tree(now)
    found: dict[str, tuple[Table, ...]] = {
        "cases": (tables.matters(tree, hide, catalogue),),
        "on_time": (tables.departments(now, tree, hide, late, catalogue, made.setting),),
        "overdue": (tables.overdue_list(late, hide, catalogue),),
        "ratings": (tables.grades(now, bool(made.figures_hidden & _OF_GRADES)),),
    }
    halls = made.territory.halls
    if made.territory.is_hall or len(halls) == 1:
        hall = halls[0].id
        names = {c.letter: c.name for c in hall_queries.classes(read, hall)}
        ids = {*now.of("visits_by_worker"), *now.of("cases_by_worker")}
        everyone = {w.id: w for w in hall_queries.workers(read, hall)}
        # Who has left since is still named in the report of a period they worked in.
        gone = {key: hall_queries.worker(read, key) for key in sorted(ids - everyone.keys())}
        everyone |= {key: found_worker for key, found_worker in gone.items() if found_worker}
        found["waiting"] = (tables.classes(now, names),)
        found["workload"] = (
            tables.workers(now, everyone, hide),
            tables.windows(now, hall_queries.windows(read, hall), hide),
        )
    else:
        of = {hall.id: tally(made.counts, (hall.id,), made.period, read.day) for hall in halls}
        found["halls"] = (tables.halls({h.id: h.name for h in halls}, of, now, hide),)
    return found


def _tree(now: Tally) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for key, n in now.of("cases").items():
        department, matter = key.split(SEP)
        found[department][matter] = n
    return found


def _hidden(now: Tally, smallest: int) -> Hidden:
    """What is not told; a department with few cases of any kind is small."""
    tree = _tree(now)
    most: dict[str, int] = {d: sum(of.values()) for d, of in tree.items()}
    for counts in (now.first_of("ended"), now.under_way, now.of("past_due")):
        for department, n in counts.items():
            most[department] = max(most.get(department, 0), n)
    small = [d for d, n in most.items() if 0 < n < smallest]
    return hidden({d: tree.get(d, {}) for d, n in most.items() if n}, smallest, small)


def _figures_hidden(now: Tally, hide: Hidden, smallest: int) -> frozenset[str]:
    found = _OF_CASES if hide.total else frozenset()
    return found | (_OF_GRADES if 0 < now.rated < smallest else frozenset())


def _series(made: _Made, section: str, today: date) -> tuple[Series, ...]:
    """Points up to today: of days to come nothing can be said, not even nought."""
    if section not in ("visits", "waiting"):
        return ()
    by_month = made.period.kind in ("quarter", "year")
    step, parts = ("month", _months(made.period)) if by_month else ("day", _days(made.period))
    kept = []
    calendar = made.setting.calendar
    for part in parts:
        if part.first > today:
            break
        one = tally(made.counts, made.territory.hall_ids, part, part.last)
        there = one.visits or one.all_of("tickets")
        if there or by_month or calendar.is_workday(part.first):
            kept.append((part.first, one))
    goal = made.setting.targets.wait_s
    if section == "visits":
        points = tuple(Point(day, t.visits) for day, t in kept)
        return (Series("visits", mark("Visits by day"), "count", step, points),)
    return (
        Series(
            "wait_mean", mark("Mean wait"), "seconds", step,
            tuple(Point(day, t.waits.mean) for day, t in kept), goal,
        ),
        Series(
            "wait_p90", mark("Nine of ten waited at most"), "seconds", step,
            tuple(Point(day, t.waits.quantile(900)) for day, t in kept),
        ),
    )  # fmt: skip


def _days(period: Period) -> list[Period]:
    return [Period.of("day", day) for day in period]


def _months(period: Period) -> list[Period]:
    found = [Period.of("month", period.first)]
    while found[-1].last < period.last:
        found.append(found[-1].following())
    return found


def _open_days(made: _Made) -> int:
    """Days on which somebody came."""
    wanted = set(made.territory.hall_ids)
    first, last = made.period.first.isoformat(), made.period.last.isoformat()
    return len(
        {
            day
            for (hall, day), found in made.counts.items()
            if hall in wanted
            and first <= day <= last
            and (found.get("visits_by_worker") or found.get("tickets"))
        }
    )


def _staff(read: Reader, territory: Territory, divisions: Divisions) -> list[Staffing]:
    path = divisions.path(territory.division)
    if path and path[-1].level == "community":
        lines = staffing(read, path[-1].parent, divisions)
        return [s for s in lines if s.division == territory.division]
    return staffing(read, territory.division, divisions)


def _establishment(key: str, title: str, lines: list[Staffing]) -> Section:
    whole = total(lines)
    return Section(
        key,
        title,
        (
            Figure(
                "required", mark("Workers required"), "count", whole.required,
                definition="establishment",
            ),
            Figure("workers", mark("Workers there"), "count", whole.workers),
            Figure(
                "short", mark("Workers missing"), "count", whole.short, better=-1,
                definition="short",
            ),
        ),
        (tables.communities(lines),),
    )  # fmt: skip
