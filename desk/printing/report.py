"""A report on A4: readable in grey, every number with its definition, with places to sign."""

from __future__ import annotations

from desk.core.text import mark, tr
from desk.printing.charts import draw_chart
from desk.printing.pages import GRID, INK, LEFT, PT, RIGHT, SOFT, Pages, counted
from desk.printing.papers import PaperFigure, ReportPaper
from desk.printing.tables import draw_table

NUMBERED = (
    mark("1  {title}"), mark("2  {title}"), mark("3  {title}"), mark("4  {title}"),
    mark("5  {title}"), mark("6  {title}"), mark("7  {title}"), mark("8  {title}"),
    mark("9  {title}"), mark("10  {title}"), mark("11  {title}"), mark("12  {title}"),
)  # fmt: skip
"""Headings are numbered by what is present, so that no report jumps from one to four."""


def report_pdf(paper: ReportPaper) -> bytes:
    """The report; its charts are tables where the paper says so."""
    return counted(lambda pages: _draw(paper, pages))


def _draw(paper: ReportPaper, count: int) -> tuple[bytes, int]:
    pages = Pages(paper.title, f"{paper.place} {paper.title}", paper.until, count)
    s = pages.sheet
    y = pages.head(paper.full_place, paper.title, (paper.dates, paper.made))
    y = s.rich(LEFT, y, paper.lead, 10.8 * PT, RIGHT - LEFT, 6.35)
    y = _figures(pages, y + 0.5, paper.figures)
    for n, section in enumerate(paper.sections):
        # A heading stays with what follows it.
        y = pages.room(y + 9, 66 if section.charts and not paper.plain else 32)
        y = pages.heading(y, tr(NUMBERED[n], title=section.title), section.aside)
        first = True
        if not paper.plain:
            for chart in section.charts:
                y = draw_chart(pages, y if first else y + 3, chart) + 1
                first = False
        tables = section.tables
        if paper.plain:
            tables = (*(chart.table for chart in section.charts), *tables)
        for table in tables:
            y = y if first else y + 4
            if table.title:
                y = pages.room(y, 40)
                s.text(LEFT, y + 1.5, table.title, 10 * PT, bold=True)
                y += 6
            y = draw_table(pages, y, table)
            first = False
        for words in section.words:
            y = pages.room(y + 2, 6)
            s.ink(SOFT)
            y = s.paragraph(LEFT, y + 1.5, words, 9.4 * PT, RIGHT - LEFT, 4.8)
            s.ink(INK)
    y = _definitions(pages, y + 9, paper.definitions)
    pages.signatures(y + 2)
    return pages.done(), pages.page


def _figures(pages: Pages, y: float, figures: tuple[PaperFigure, ...]) -> float:
    s = pages.sheet
    if not figures:
        return y
    s.ink(GRID)
    s.line(LEFT, y, RIGHT, y, 0.3)
    s.line(LEFT, y + 22.4, RIGHT, y + 22.4, 0.3)
    step = (RIGHT - LEFT) / len(figures)
    for n, figure in enumerate(figures):
        x = LEFT + n * step
        if n:
            s.ink(GRID)
            s.line(x - 3, y + 2.4, x - 3, y + 20, 0.2)
        s.ink(SOFT)
        end = x + s.text(x, y + 5.8, figure.label, 9.4 * PT)
        s.text(end + 0.4, y + 4.6, figure.footnote, 6 * PT)
        size = 8.8 * PT
        while size > 6.5 * PT and s.measure(figure.note, size) > step - 4:
            size -= 0.2 * PT
        s.text(x, y + 19.4, s.fit(figure.note, size, step - 4), size)
        s.ink(INK)
        s.text(x, y + 13.8, figure.value, 19 * PT, bold=True)
    return y + 22.4


def _definitions(pages: Pages, y: float, definitions: tuple[str, ...]) -> float:
    if not definitions:
        return y
    y = pages.heading(pages.room(y, 24), tr("How the figures are counted"))
    s = pages.sheet
    for n, words in enumerate(definitions):
        lines = s.wrap(words, 8.6 * PT, RIGHT - LEFT)
        # Who signs signs below something, so the last lines wait for the place to sign.
        y = pages.room(y, 4.4 * len(lines) + (44 if n == len(definitions) - 3 else 0))
        s.ink(SOFT)
        for line in lines:
            s.text(LEFT, y, line, 8.6 * PT)
            y += 4.4
        s.ink(INK)
    return y
