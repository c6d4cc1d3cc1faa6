"""A week of the roster as the paper that is printed."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.text import data_text, tr, tr_time, tr_weekday
from desk.faces.kit.desk import Desk
from desk.faces.office.roster_model import Week, week_title
from desk.printing import compose
from desk.printing.papers import RosterPaper
from desk.roster.words import PART_WORDS


def roster_paper(week: Week, desk: Desk, head: str) -> RosterPaper:
    """What is on the screen, with its version, and everyone's half days at the foot."""
    rows = []
    for r, line in enumerate(week.rows):
        cells = []
        for c in range(len(week.days)):
            lines = []
            for duty in week.cells.get((r, c), ()):
                name = week.names.get(week.plan.get(duty) or "", tr("nobody"))
                lines.append(name if duty.part == "noon" else f"{tr(PART_WORDS[duty.part])} {name}")
            cells.append("\n".join(lines))
        rows.append((line.title, line.aside, *cells))
    version = (
        tr("version {n}, published {time}", n=week.publication.version,
           time=f"{local(week.publication.at):%Y-%m-%d %H:%M}")
        if week.publication is not None and week.published_as_it_is
        else tr("draft, not published")
    )  # fmt: skip
    if week.published_as_it_is and week.altered:
        version = tr("{version}, with the stand-ins and swaps since", version=version)
    shares = "　".join(
        tr("{name} {n} half days", name=week.names[s.worker_id], n=s.half_days)
        + (tr(", {n} noons", n=s.noons) if s.noons else "")
        + (tr(", {n} evenings or weekends", n=s.unsocial) if s.unsocial else "")
        for s in week.shares
    )
    now = desk.clock.now()
    place = desk.divisions.full_name(desk.hall.division)
    return RosterPaper(
        data_text(compose.full_hall(place, desk.hall.name)),
        tr("Roster {week}", week=week_title(week)),
        tr("{head}, {version}", head=head, version=version),
        tuple(f"{tr_weekday(day)} {day.month}-{day.day}" for day in week.days),
        tuple(rows),
        (shares,),
        tr("Printed {time}", time=f"{local(now):%Y-%m-%d} {tr_time(now)}"),
    )
