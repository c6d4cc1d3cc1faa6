"""The tables of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from desk.cases.words import GRADES
from desk.core.clock import local
from desk.core.text import mark
from desk.hall.establishment import Staffing, total
from desk.hall.queries import WindowInfo, WorkerInfo
from desk.matters.catalogue import Catalogue
from desk.reports.figures import BY_KEY, Setting
from desk.reports.model import HIDDEN, Cell, Column, Row, Table, share
from desk.reports.overdue import Overdue, main_reason
from desk.reports.suppress import Hidden, told
from desk.reports.tally import Tally


def classes(now: Tally, names: Mapping[str, str]) -> Table:
    """Waiting by class of ticket."""
    letters = sorted(now.of("tickets"))
    columns = (
        Column("letter", mark("Class (column)"), "code"),
        Column("name", mark("Name (column)"), "text"),
        Column("tickets", mark("Tickets (figure)"), "count", definition="tickets"),
        Column("unserved", mark("Left unserved"), "count", definition="unserved"),
        Column("mean", mark("Mean wait"), "seconds", definition="wait"),
        Column("median", mark("Median wait"), "seconds", definition="median"),
        Column("p90", mark("Nine of ten waited at most"), "seconds", definition="p90"),
    )
    rows = []
    for letter in letters:
        waits = now.waits_of(letter)
        rows.append(
            Row(
                letter,
                (
                    letter,
                    names.get(letter, ""),
                    now.of("tickets")[letter],
                    now.of("unserved")[letter],
                    waits.mean,
                    waits.quantile(500),
                    waits.quantile(900),
                ),
            )
        )
    whole = now.waits
    sums = Row(
        "",
        (
            None,
            None,
            now.all_of("tickets"),
            now.all_of("unserved"),
            whole.mean,
            whole.quantile(500),
            whole.quantile(900),
        ),
    )
    return Table("classes", mark("Waiting by class"), columns, tuple(rows), sums)


def half_hours(flow: Sequence[tuple[datetime, int, int]]) -> Table:
    """A day by half hours: when each begins, tickets issued and visits finished in it."""
    rows = tuple(
        Row(f"{local(at):%H:%M}", (local(at).time(), issued, done)) for at, issued, done in flow
    )
    columns = (
        Column("at", mark("Half hour from (column)"), "time"),
        Column("issued", mark("tickets issued"), "count", definition="half_hours"),
        Column("done", mark("visits finished"), "count", definition="half_hours"),
    )
    sums = Row("", (None, sum(n for _, n, _ in flow), sum(n for *_, n in flow)))
    return Table("hours", mark("By half hours"), columns, rows, sums)


Tree = Mapping[str, Mapping[str, int]]


def matters(tree: Tree, hide: Hidden, catalogue: Catalogue) -> Table:
    """Accepted cases by matter, the most frequent first; hidden ones last, by name alone."""
    everything = sum(sum(of.values()) for of in tree.values())
    lines = [(d, m, n) for d, of in tree.items() for m, n in of.items()]
    lines.sort(key=lambda x: (x[:2] in hide.matters, 0 if x[:2] in hide.matters else -x[2], x[1]))
    rows = []
    for department, matter, n in lines:
        away = (department, matter) in hide.matters
        known = catalogue.by_code.get(matter)
        part: Cell = HIDDEN if away or hide.total else share(n, everything)
        rows.append(
            Row(
                f"{department}|{matter}",
                (known.name if known else matter, department, HIDDEN if away else n, part),
            )
        )
    columns = (
        Column("matter", mark("Matter (column)"), "text"),
        Column("department", mark("Department (column)"), "text"),
        Column("cases", mark("Cases accepted"), "count", definition="cases"),
        Column("share", mark("Share (column)"), "share"),
    )
    sums = Row("", (None, None, HIDDEN if hide.total else everything, None))
    return Table("matters", mark("Accepted by matter"), columns, tuple(rows), sums)


def departments(
    now: Tally,
    tree: Tree,
    hide: Hidden,
    late: Sequence[Overdue],
    catalogue: Catalogue,
    setting: Setting,
) -> Table:
    """Who does it in time, and who does not."""
    counts = {
        "cases": {d: sum(of.values()) for d, of in tree.items()},
        "ended": now.first_of("ended"),
        "under_way": now.under_way,
        "past_due": now.of("past_due"),
    }
    names = {name for of in counts.values() for name, n in of.items() if n}
    away = hide.departments & names
    open_columns = told(counts, away).told
    in_time = now.of("in_time")
    rows = []
    for name in sorted(
        names, key=lambda d: (d in away, 0 if d in away else -counts["cases"].get(d, 0), d)
    ):
        hidden_row = name in away

        def number(key: str, name: str = name, hidden_row: bool = hidden_row) -> Cell:
            hidden_cell = hidden_row and (key not in open_columns or key == "cases")
            return HIDDEN if hidden_cell else counts[key].get(name, 0)

        took, on_time = (
            now.took(setting.calendar, name),
            share(in_time[name], counts["ended"].get(name, 0)),
        )
        said = main_reason(x for x in late if x.department == name)
        rows.append(
            Row(
                name,
                (
                    name,
                    number("cases"),
                    number("ended"),
                    number("under_way"),
                    HIDDEN if hidden_row else took,
                    promised(name, tree.get(name, {}), catalogue),
                    HIDDEN if hidden_row else on_time,
                    number("past_due"),
                    None if hidden_row or not said else said,
                ),
            )
        )
    columns = (
        Column("department", mark("Department (column)"), "text"),
        Column("cases", mark("Accepted (column)"), "count", definition="cases"),
        Column("ended", mark("Ended (column)"), "count", definition="ended"),
        Column("under_way", mark("Under way (column)"), "count", definition="under_way"),
        Column("took", mark("Days taken (column)"), "days", definition="took"),
        Column("promised", mark("Promised (column)"), "code"),
        Column("on_time", mark("On time (column)"), "share", definition="on_time"),
        Column("past_due", mark("Overdue (column)"), "count", definition="overdue"),
        Column("note", mark("Reason (column)"), "text", definition="reason"),
    )
    sums = Row(
        "",
        (
            None,
            HIDDEN if hide.total else now.cases,
            now.ended,
            now.under_way.total(),
            BY_KEY["took"].value(now, setting),
            None,
            now.on_time,
            now.all_of("past_due"),
            None,
        ),
    )
    return Table("departments", mark("On time by department"), columns, tuple(rows), sums)


def promised(department: str, found: Mapping[str, int], catalogue: Catalogue) -> str | None:
    """The promises of these matters, ``10–22`` working days; 0 is at once."""
    days = [
        0 if matter.instant or matter.promised is None else matter.promised.days
        for matter in (catalogue.by_code.get(code) for code in found)
        if matter is not None
    ]
    if not days:
        return None
    low, high = min(days), max(days)
    return str(low) if low == high else f"{low}–{high}"


def overdue_list(late: Sequence[Overdue], hide: Hidden, catalogue: Catalogue) -> Table:
    """Each overdue case; a matter or department that is not told elsewhere is not told here."""
    rows = []
    for one in late:
        known = catalogue.by_code.get(one.matter)
        matter: Cell = known.name if known else one.matter
        if (one.department, one.matter) in hide.matters:
            matter = HIDDEN
        department: Cell = HIDDEN if one.department in hide.departments else one.department
        rows.append(
            Row(
                one.case_id,
                (
                    one.number,
                    matter,
                    department,
                    one.due_day,
                    one.ended_on,
                    one.over,
                    one.reason or None,
                ),
            )
        )
    columns = (
        Column("number", mark("Number (column)"), "code"),
        Column("matter", mark("Matter (column)"), "text"),
        Column("department", mark("Department (column)"), "text"),
        Column("due_day", mark("Last day (column)"), "date"),
        Column("ended_on", mark("Ended (column)"), "date"),
        Column("over", mark("Working days over"), "count", definition="over"),
        Column("reason", mark("Reason (column)"), "text", definition="reason"),
    )
    return Table("overdue", mark("Overdue one by one"), columns, tuple(rows))


def grades(now: Tally, few: bool) -> Table:
    """Ratings by grade; none is told when there are only a few."""
    given = now.of("grades")
    rows = tuple(
        Row(
            str(grade),
            (
                word,
                HIDDEN if few else given[str(grade)],
                HIDDEN if few else share(given[str(grade)], now.rated),
            ),
        )
        for grade, word in GRADES.items()
    )
    columns = (
        Column("grade", mark("Grade (column)"), "word"),
        Column("count", mark("Ratings (figure)"), "count", definition="rated"),
        Column("share", mark("Share (column)"), "share"),
    )
    return Table(
        "grades", mark("Ratings by grade"), columns, rows, Row("", (None, now.rated, None))
    )


def workers(now: Tally, people: Mapping[str, WorkerInfo], hide: Hidden) -> Table:
    """Visits and cases by worker."""
    visits, cases = now.of("visits_by_worker"), now.of("cases_by_worker")
    keys = sorted(
        visits.keys() | cases.keys(), key=lambda k: (people[k].number if k in people else "~", k)
    )
    rows = tuple(
        Row(
            key,
            (
                people[key].number if key in people else None,
                people[key].name if key in people else None,
                visits[key],
                HIDDEN if hide.total else cases[key],
            ),
        )
        for key in keys
    )
    columns = (
        Column("number", mark("Staff number (column)"), "code"),
        Column("name", mark("Name of a person (column)"), "text"),
        Column("visits", mark("Visits (figure)"), "count", definition="visits"),
        Column("cases", mark("Cases accepted"), "count", definition="workload"),
    )
    sums = Row("", (None, None, now.visits, HIDDEN if hide.total else now.cases))
    return Table("workers", mark("Workload by worker"), columns, rows, sums)


def windows(now: Tally, places: Sequence[WindowInfo], hide: Hidden) -> Table:
    """Visits and cases by window."""
    visits, cases = now.of("visits_by_window"), now.of("cases_by_window")
    known = {w.id: w for w in places}
    keys = sorted(
        visits.keys() | cases.keys(), key=lambda k: (known[k].number if k in known else 999, k)
    )
    rows = tuple(
        Row(
            key,
            (
                known[key].number if key in known else None,
                known[key].label if key in known else None,
                visits[key],
                HIDDEN if hide.total else cases[key],
            ),
        )
        for key in keys
    )
    columns = (
        Column("number", mark("Window (column)"), "count"),
        Column("label", mark("Name (column)"), "text"),
        Column("visits", mark("Visits (figure)"), "count", definition="visits"),
        Column("cases", mark("Cases accepted"), "count", definition="workload"),
    )
    sums = Row("", (None, None, now.visits, HIDDEN if hide.total else now.cases))
    return Table("windows", mark("Workload by window"), columns, rows, sums)


def halls(names: Mapping[str, str], of: Mapping[str, Tally], whole: Tally, hide: Hidden) -> Table:
    """The halls of a territory side by side."""

    def cells(t: Tally) -> tuple[Cell, ...]:
        return (
            t.visits,
            HIDDEN if hide.total else t.cases,
            t.waits.quantile(500),
            t.waits.quantile(900),
            t.on_time,
            t.all_of("past_due"),
            share(t.rated, t.visits),
            t.satisfied,
        )

    columns = (
        Column("hall", mark("Hall (column)"), "text"),
        Column("visits", mark("Visits (figure)"), "count", definition="visits"),
        Column("cases", mark("Accepted (column)"), "count", definition="cases"),
        Column("median", mark("Median wait"), "seconds", definition="median"),
        Column("p90", mark("Nine of ten waited at most"), "seconds", definition="p90"),
        Column("on_time", mark("On time (column)"), "share", definition="on_time"),
        Column("past_due", mark("Overdue (column)"), "count", definition="overdue"),
        Column("response", mark("Response rate"), "share", definition="response"),
        Column("satisfied", mark("Satisfied (figure)"), "share", definition="satisfied"),
    )
    rows = tuple(Row(key, (names[key], *cells(of[key]))) for key in names)
    return Table("halls", mark("Hall by hall"), columns, rows, Row("", (None, *cells(whole))))


def communities(lines: Sequence[Staffing]) -> Table:
    """Workers required and there, by community."""
    rows = tuple(
        Row(s.division, (s.name, s.households, s.required, s.workers, s.gap)) for s in lines
    )
    columns = (
        Column("name", mark("Community (column)"), "text"),
        Column("households", mark("Households (column)"), "count"),
        Column("required", mark("Required (column)"), "count", definition="establishment"),
        Column("workers", mark("Actual (column)"), "count"),
        Column("gap", mark("Missing (column)"), "count", definition="short"),
    )
    whole = total(lines)
    sums = Row("", (None, whole.households, whole.required, whole.workers, whole.short))
    return Table("establishment", mark("Establishment by community"), columns, rows, sums)
