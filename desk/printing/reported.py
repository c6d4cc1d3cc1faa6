"""From a report's figures to what its paper says; ``desk.reports.words`` says every number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, takewhile

from desk.core.clock import local, local_day
from desk.core.text import data_text, mark, tr, tr_date, tr_time
from desk.printing.compose import full_hall
from desk.printing.lead import lead
from desk.printing.papers import (
    PaperChart,
    PaperFigure,
    PaperSection,
    PaperSeries,
    PaperTable,
    ReportPaper,
)
from desk.reports import words
from desk.reports.definitions import DEFINITIONS
from desk.reports.model import (
    Column,
    Figure,
    Number,
    Report,
    Row,
    Section,
    Series,
    Table,
)

HEADLINES = ("visits", "cases", "wait_mean", "on_time", "satisfied")
"""The five figures in large."""
BEFORE = {
    "day": mark("{change} on the day before"),
    "week": mark("{change} on the week before"),
    "month": mark("{change} on the month before"),
    "quarter": mark("{change} on the quarter before"),
    "year": mark("{change} on the year before"),
}
BEFORE_SAME = {
    "day": mark("{change} on the whole day before"),
    "week": mark("{change} on the same days of the week before"),
    "month": mark("{change} on the same days of the month before"),
    "quarter": mark("{change} on the same days of the quarter before"),
    "year": mark("{change} on the same days of the year before"),
}
"""The same of a period that is not over."""
_WORDS = ("text", "code", "date", "time", "word")
_RANKED, _FEWEST = 10, 4


def report_paper(report: Report, head: str, *, plain: bool = False) -> ReportPaper:
    """The paper of a report."""
    territory = report.territory
    full = territory.full_name
    if territory.is_hall:
        full = full_hall(territory.full_name, territory.name)
    notes = [
        f"{footnote_mark(n)} {tr(DEFINITIONS[key])}" for n, key in enumerate(report.footnotes, 1)
    ]
    if report.hides:
        notes.append(tr(words.HIDDEN_NOTE))
    if compared := compared_with(report):
        notes.append(compared)
    headlines = [f for f in (find(report, key) for key in HEADLINES) if f is not None]
    return ReportPaper(
        data_text(territory.name),
        data_text(full),
        words.title(report),
        _dates(report),
        _made(report, head),
        lead(report),
        tuple(_headline(report, figure) for figure in headlines),
        tuple(_section(report, section) for section in report.sections),
        tuple(notes),
        until(report),
        plain,
    )


def find(report: Report, key: str) -> Figure | None:
    """A figure, or nothing when the report leaves it out."""
    return next((f for s in report.sections for f in s.figures if f.key == key), None)


def footnote_mark(number: int | None) -> str:
    """①, ②, … up to ㉟."""
    if not number:
        return ""
    return chr(0x2460 + number - 1) if number <= 20 else chr(0x3251 + number - 21)


def before_head(report: Report) -> str:
    """The heading over what was before."""
    if report.like_for_like:
        return tr("Period before")
    if report.period.kind == "day":
        return tr("The whole day before")
    return tr("Same days before")


def compared_with(report: Report) -> str:
    """Which days a period that is not over is compared with; nothing of one that is over."""
    if report.like_for_like:
        return ""
    first, last = tr_date(report.before.first), tr_date(report.before.last)
    if report.period.kind == "day":
        return tr("This day is not over; it is compared with the whole of {day}.", day=last)
    return tr(
        "This period is not over; it is compared with as many days of the one before: {first} to "
        "{last}.",
        first=first, last=last,
    )  # fmt: skip


def until(report: Report) -> str:
    """Up to when facts were counted."""
    return tr("Data until {time}", time=f"{local(report.until):%Y-%m-%d %H:%M}")


def _dates(report: Report) -> str:
    period = report.period
    if period.kind == "day":
        said = tr_date(period.first, "weekday")
        if report.running:
            return tr("{day}, until {time}", day=said, time=tr_time(report.until))
    else:
        days = tr("{first} to {last}", first=tr_date(period.first), last=tr_date(period.last))
        said = tr("{days}, open on {n} working days", days=days, n=report.open_days)
    # Whoever compares it with a whole period before must know that this one is not over.
    return tr("{days}, not over yet", days=said) if local_day(report.until) < period.last else said


def _made(report: Report, head: str) -> str:
    day = tr_date(local_day(report.made_at))
    return tr("made on {day}, seen by {name}", day=day, name=head) if head else ""


def _headline(report: Report, figure: Figure) -> PaperFigure:
    note = ""
    if figure.target is not None:
        note = against_target(figure)
    elif change := words.change(figure, figure.before):
        note = tr(
            (BEFORE if report.like_for_like else BEFORE_SAME)[report.period.kind], change=change
        )
    return PaperFigure(
        tr(figure.label),
        words.figure_text(figure),
        note,
        footnote_mark(report.footnote(figure.definition)),
    )


def against_target(figure: Figure) -> str:
    """The target, and whether it is met."""
    if figure.target is None:
        return ""
    target = words.shown(figure.target, figure.unit)
    if figure.met is None:
        return tr("target {target}", target=target)
    if figure.met:
        return tr("target {target}, met", target=target)
    return tr("target {target}, not met", target=target)


def _section(report: Report, section: Section) -> PaperSection:
    # One bar alone is no chart.
    told = [x for x in section.series if sum(p.value is not None for p in x.points) > 1]
    charts = [
        _chart(list(group))
        for _, group in groupby(told, key=lambda x: (x.unit, x.step, len(x.points)))
    ]
    charts += [_hours(report, table) for table in section.tables if table.key == "hours"]
    tables = [_figure_table(report, section.figures)] if section.figures else []
    for table in section.tables:
        most = _most(table) if table.key == "matters" else None
        tables += [most] if most is not None else []
        # Half hours are a chart, with the table behind it for those who want no charts.
        tables += [_table(report, table)] if table.rows and table.key != "hours" else []
    title = tr(section.title)
    tables = [replace(t, title="") if t.title == title else t for t in tables]
    return PaperSection(title, _aside(report, section), tuple(charts), tuple(tables))


def _aside(report: Report, section: Section) -> str:
    """What is to be seen at once, beside the heading; nothing where there is nothing."""
    if section.key == "visits" and report.period.kind != "day":
        points = [p for x in section.series if x.step == "day" for p in x.points if p.value]
        if len(points) > 1:
            most = max(points, key=lambda p: (p.value or 0, -p.at.toordinal()))
            day = tr_date(most.at, "weekday")
            return tr("busiest on {day}, with {n}", day=day, n=words.shown(most.value, "count"))
    if section.key == "cases":
        table = next((t for t in section.tables if t.key == "matters"), None)
        counts = [n for n in table.column("cases") if isinstance(n, int)] if table else []
        whole = find(report, "cases")
        if len(counts) > _RANKED and whole is not None and isinstance(whole.cell, int):
            most_of = sum(counts[:_RANKED])
            return tr(
                "the ten most frequent are {n} cases, {share} of all",
                n=words.shown(most_of, "count"), share=f"{most_of / whole.cell:.1%}",
            )  # fmt: skip
    late = report.section("overdue")
    if section.key == "on_time" and late is not None and any(t.rows for t in late.tables):
        return tr("times in working days; each overdue case follows below")
    return ""


def _hours(report: Report, table: Table) -> PaperChart:
    """A day by half hours."""
    shown = _table(report, table)
    names = tuple(row[0] for row in shown.rows)
    series = []
    for place, column in list(enumerate(table.columns))[1:]:
        counts = [row.cells[place] for row in table.rows]
        values = tuple(float(n) if isinstance(n, int) else None for n in counts)
        said = tuple(words.shown(n, column.unit) if n else "" for n in counts)
        series.append(PaperSeries(words.heading(column), values, said))
    return PaperChart(tr("by half hours"), names, tuple(series), replace(shown, title=""))


def _figure_table(report: Report, figures: Sequence[Figure]) -> PaperTable:
    """Each figure beside the period before, the others of its kind and its target; what nobody has
    is left out."""
    head = (tr("Figure"), *column_titles(report))
    rows = [
        (
            tr(figure.label) + footnote_mark(report.footnote(figure.definition)),
            *(said(figure) for _, said in COLUMNS),
        )
        for figure in figures
    ]
    kept = [n for n in range(len(head)) if n < 2 or any(row[n] for row in rows)]
    return PaperTable(
        "",
        tuple(head[n] for n in kept),
        tuple(tuple(row[n] for n in kept) for row in rows),
    )


def _plain(value: Number | None, unit: str) -> str:
    return "" if value is None else words.shown(value, unit)


COLUMNS = (
    (mark("This period"), words.figure_text),
    (mark("Period before"), lambda f: _plain(f.before, f.unit)),
    (mark("Change"), lambda f: words.change(f, f.before)),
    (mark("Others (median)"), lambda f: _plain(f.peers, f.unit)),
    (mark("Target (column)"), against_target),
)
"""What is told of a figure, on paper, on screen and in a spreadsheet."""


def column_titles(report: Report) -> tuple[str, ...]:
    """The headings of :data:`COLUMNS`; what was before is called by its days."""
    before = COLUMNS[1][0]
    return tuple(before_head(report) if title == before else tr(title) for title, _ in COLUMNS)


def _table(report: Report, table: Table) -> PaperTable:
    columns = table.columns
    first = sum(1 for _ in takewhile(lambda c: c.unit in _WORDS, columns))
    return PaperTable(
        tr(table.title),
        tuple(column_head(report, column) for column in columns),
        tuple(cells(table, row) for row in table.rows),
        _total(table) if table.total else (),
        max(1, first),
        tuple(n for n, c in enumerate(columns) if n >= max(1, first) and c.unit == "text"),
        tuple(n for n, c in enumerate(columns) if c.unit in ("code", "date")),
    )


def _total(table: Table) -> tuple[str, ...]:
    """The last line; what does not add up is left empty."""
    assert table.total is not None
    told = zip(table.total.cells, table.columns, strict=True)
    first, *others = ("" if cell is None else words.shown(cell, c.unit) for cell, c in told)
    return (first or tr("Total"), *others)


def _most(table: Table) -> PaperTable | None:
    """The ten most frequent matters, with bars; a hidden one is never among them."""
    names, counts = table.column("matter"), table.column("cases")
    told = [(name, n) for name, n in zip(names, counts, strict=True) if isinstance(n, int)]
    if len(told) < _FEWEST:
        return None
    return PaperTable(
        tr("What was asked for most"),
        (tr("Matter"), tr("cases")),
        tuple((words.shown(name, "text"), words.shown(n, "count")) for name, n in told[:_RANKED]),
        bars=tuple(float(n) for _, n in told[:_RANKED]),
    )


def column_head(report: Report, column: Column) -> str:
    """A column's heading with the mark of its footnote."""
    return words.heading(column) + footnote_mark(report.footnote(column.definition))


def cells(table: Table, row: Row) -> tuple[str, ...]:
    """A line as everybody sees it; nobody may take a reason that is missing for an empty one."""
    return tuple(
        tr("not explained")
        if cell is None and (table.key, column.key) == ("overdue", "reason")
        else ("" if cell is None and column.unit == "text" else words.shown(cell, column.unit))
        for cell, column in zip(row.cells, table.columns, strict=True)
    )


def _chart(group: Sequence[Series]) -> PaperChart:
    """Series of one unit over the same points: counts as bars, everything else as lines."""
    first = group[0]
    # A day on which the hall was closed has no value and no place.
    open_at = [n for n in range(len(first.points)) if any(x.points[n].value is not None
                                                          for x in group)]  # fmt: skip
    group = [replace(x, points=tuple(x.points[n] for n in open_at)) for x in group]
    first = group[0]
    seconds, percent = first.unit == "seconds", first.unit == "share"
    target = next((x.target for x in group if x.target is not None), None)
    table = PaperTable(
        "",
        (_step_name(first), *(tr(x.label) for x in group)),
        tuple(
            (
                words.point_name(point, first.step),
                *(words.shown(x.points[n].value, x.unit) for x in group),
            )
            for n, point in enumerate(first.points)
        ),
    )
    return PaperChart(
        _note(group),
        tuple(words.point_label(point, first.step) for point in first.points),
        tuple(
            PaperSeries(
                tr(x.label),
                tuple(_drawn(p.value, seconds=seconds) for p in x.points),
                tuple(words.shown(p.value, x.unit) for p in x.points),
            )
            for x in group
        ),
        table,
        lines=first.unit != "count",
        whole=first.unit in ("count", "seconds"),
        percent=percent,
        target=_drawn(target, seconds=seconds),
        target_text="" if target is None else tr(
            "target {target}", target=words.shown(target, first.unit)
        ),
    )  # fmt: skip


def _drawn(value: Number | None, *, seconds: bool) -> float | None:
    return None if value is None else float(value) / (60 if seconds else 1)


def _step_name(series: Series) -> str:
    return {"month": tr("Month (column)"), "hour": tr("Hour (column)")}.get(
        series.step, tr("Day (column)")
    )


def _note(group: Sequence[Series]) -> str:
    names = "、".join(tr(x.label) for x in group)
    if group[0].unit == "seconds":
        return tr("{names}, in minutes", names=names)
    return names
