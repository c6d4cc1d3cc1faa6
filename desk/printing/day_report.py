"""The day report on A4: readable in grey, every figure with its definition."""

from __future__ import annotations

from itertools import pairwise

from desk.core.text import mark, tr
from desk.printing.papers import DayReportPaper
from desk.printing.sheet import MM, Sheet

LEFT, RIGHT, WIDTH, HEIGHT = 22.0, 188.0, 210.0, 297.0
PT = 1 / MM
TEAL, INK, SOFT, GRID = "#0B5C69", "#14211F", "#34454A", "#D3DCDD"
GREY = "#859094"
FOOT = 283.0


NUMBERED = (
    mark("1  {title}"), mark("2  {title}"), mark("3  {title}"), mark("4  {title}"),
)  # fmt: skip
"""Headings are numbered by what is present, so that no day jumps from one to four."""
ROW, HALF_ROW = 5.8, 2.6


class _Report:
    def __init__(self, paper: DayReportPaper, pages: int) -> None:
        self.paper, self.pages = paper, pages
        self.sheet = Sheet(WIDTH, HEIGHT, MM, paper.title)
        self.page = 1
        self._sections = 0

    def foot(self) -> None:
        s, p = self.sheet, self.paper
        s.ink(SOFT)
        s.text(LEFT, FOOT, f"{p.hall} {p.title}", 8.3 * PT)
        s.text(WIDTH / 2 + 22, FOOT, p.until, 8.3 * PT, align="centre")
        s.text(RIGHT, FOOT, tr("Page {n} of {all}", n=self.page, all=self.pages), 8.3 * PT,
               align="right")  # fmt: skip
        s.ink(INK)

    def room(self, y: float, needed: float) -> float:
        """Go on with a new page when there is no room."""
        if y + needed <= FOOT - 8:
            return y
        self.foot()
        self.sheet.next_page()
        self.page += 1
        return 26.0

    def heading(self, y: float, words: str, aside: str = "") -> float:
        s = self.sheet
        s.ink(INK)
        x = LEFT + s.text(LEFT, y, words, 13 * PT, bold=True)
        s.ink(SOFT)
        s.text(x + 3, y, aside, 9.4 * PT)
        s.ink(INK)
        return y + 5.4

    def section(self, y: float, title: str, aside: str = "") -> float:
        """A heading with the next number."""
        self._sections += 1
        return self.heading(y, tr(NUMBERED[self._sections - 1], title=title), aside)

    def draw(self) -> bytes:
        s, p = self.sheet, self.paper
        self._logo(LEFT, 18.4, 5.2)
        s.ink(SOFT)
        s.text(LEFT + 7.4, 22.4, p.hall, 9.8 * PT)
        s.ink(INK)
        s.text(LEFT, 34.5, p.title, 22 * PT, bold=True)
        s.ink(SOFT)
        s.text(RIGHT, 30.5, p.dates, 9.4 * PT, align="right")
        s.text(RIGHT, 35.4, p.made, 9.4 * PT, align="right")
        s.ink(TEAL)
        s.line(LEFT, 40.4, RIGHT, 40.4, 0.6)
        s.ink(INK)
        y = s.paragraph(LEFT, 48.5, p.lead, 10.8 * PT, RIGHT - LEFT, 6.35)
        y = self._figures(y + 0.5)
        y = self._hours(y + 8)
        y = self._matters(y + 8)
        y = self._table(y + 8, tr("Who decides what"), p.departments, (62, 24, 24, 24, 32))
        y = self._table(y + 8, tr("Windows and workers"), p.windows, (20, 56, 28, 28, 34))
        y = self.room(y + 8, 14 + 4.6 * len(p.definitions))
        y = self.heading(y, tr("How the figures are counted"))
        s.ink(SOFT)
        for words in p.definitions:
            y = s.paragraph(LEFT, y, words, 8.6 * PT, RIGHT - LEFT, 4.4)
        s.ink(INK)
        y = self.room(y + 6, 24)
        s.text(LEFT, y + 8, tr("Station head (signature):"), 10 * PT)
        s.line(LEFT + 44, y + 9, LEFT + 92, y + 9, 0.2)
        s.ink("#666666")
        s.ring(RIGHT - 14, y + 9, 11, 0.2)
        s.text(RIGHT - 14, y + 10, tr("Seal of the hall"), 8 * PT, align="centre")
        self.foot()
        return s.done()

    def _logo(self, x: float, y: float, side: float) -> None:
        """Gorge and river on a rounded square, as at the top of every screen."""
        s, k = self.sheet, side / 40
        s.box(x, y, side, side, fill=TEAL, radius=side * 0.22)
        s.ink("#FFFFFF")
        points = [(9, 24), (15.6, 12.5), (20.2, 19.8), (24, 15), (31, 24)]
        for (x1, y1), (x2, y2) in pairwise(points):
            s.line(x + x1 * k, y + y1 * k, x + x2 * k, y + y2 * k, 0.34)
        s.line(x + 9 * k, y + 30 * k, x + 31 * k, y + 30 * k, 0.34)

    def _figures(self, y: float) -> float:
        s = self.sheet
        s.ink(GRID)
        s.line(LEFT, y, RIGHT, y, 0.3)
        s.line(LEFT, y + 22.4, RIGHT, y + 22.4, 0.3)
        step = (RIGHT - LEFT) / max(1, len(self.paper.figures))
        for n, (name, value, note) in enumerate(self.paper.figures):
            x = LEFT + n * step
            if n:
                s.ink(GRID)
                s.line(x - 3, y + 2.4, x - 3, y + 20, 0.2)
            s.ink(SOFT)
            s.text(x, y + 5.8, name, 9.4 * PT)
            s.text(x, y + 19.4, note, 8.8 * PT)
            s.ink(INK)
            s.text(x, y + 13.8, value, 19 * PT, bold=True)
        return y + 22.4

    def _hours(self, y: float) -> float:
        s, hours = self.sheet, self.paper.hours
        busiest = max(hours, key=lambda h: h[1], default=("", 0, 0))
        aside = tr("busiest at {time}", time=busiest[0]) if busiest[1] else ""
        y = self.section(y, tr("Tickets and visits by half hour"), aside)
        if not any(issued or done for _, issued, done in hours):
            s.ink(SOFT)
            s.text(LEFT, y + 2, tr("No ticket was issued and nobody was served on this day, "
                                   "so there is no chart."), 9.4 * PT)  # fmt: skip
            s.ink(INK)
            return y + 5
        top, bottom, left = y + 2, y + 47, LEFT + 8
        peak = max([1, *(max(a, b) for _, a, b in hours)])
        step_value = max(1, -(-peak // 4))
        for n in range(5):
            level = bottom - (bottom - top) * n / 4
            s.ink(GRID if n else SOFT)
            s.line(left, level, RIGHT, level, 0.15)
            s.ink(SOFT)
            s.text(left - 2, level + 1.1, str(step_value * n), 8.2 * PT, align="right")
        step = (RIGHT - left) / max(1, len(hours))
        for n, (name, issued, done) in enumerate(hours):
            x = left + n * step
            for place, (value, tint) in enumerate(((issued, GREY), (done, TEAL))):
                height = (bottom - top) * value / (step_value * 4)
                width = step * 0.36
                bar = x + step * 0.1 + place * (width + 0.4)
                if value:
                    s.box(bar, bottom - height, width, height, fill=tint)
                    s.ink(SOFT)
                    s.text(bar + width / 2, bottom - height - 0.8, str(value), 6.8 * PT,
                           align="centre")  # fmt: skip
            s.ink(SOFT)
            s.text(x + step / 2, bottom + 4, name, 7.8 * PT, align="centre")
        s.box(LEFT, bottom + 7.4, 3, 3, fill=GREY)
        s.text(LEFT + 4.4, bottom + 10, tr("tickets issued"), 8.6 * PT)
        s.box(LEFT + 34, bottom + 7.4, 3, 3, fill=TEAL)
        s.text(LEFT + 38.4, bottom + 10, tr("visits finished"), 8.6 * PT)
        s.ink(INK)
        return bottom + 12

    def _matters(self, y: float) -> float:
        s, matters = self.sheet, self.paper.matters[:10]
        if not matters:
            return y - 8
        y = self.room(y, 20 + ROW * ((len(matters) + 1) // 2 + 1))
        y = self.section(y, tr("What was asked for most"), self.paper.matters_note)
        half = (len(matters) + 1) // 2
        most = max(n for _, n in matters)
        for column in range(2):
            x = LEFT + column * 86
            part = matters[column * half : (column + 1) * half]
            s.ink(TEAL)
            s.line(x, y - 1.6, x + 80, y - 1.6, 0.35)
            s.line(x, y + 4.2, x + 80, y + 4.2, 0.35)
            s.line(x, y + ROW * (half + 1) - 1.6, x + 80, y + ROW * (half + 1) - 1.6, 0.35)
            s.ink(INK)
            s.text(x + 8, y + HALF_ROW, tr("Matter"), 9.4 * PT, bold=True)
            s.text(x + 52, y + HALF_ROW, tr("cases"), 9.4 * PT, bold=True, align="right")
            for n, (name, count) in enumerate(part):
                line = y + ROW * (n + 1) + HALF_ROW
                s.ink(INK)
                s.text(x + 1, line, str(column * half + n + 1), 9.4 * PT)
                s.text(x + 8, line, s.fit(name, 9.4 * PT, 37), 9.4 * PT)
                s.text(x + 52, line, str(count), 9.4 * PT, align="right")
                s.box(x + 54, line - 2.4, 25 * count / most, 2.6, fill=TEAL)
                if n + 1 < half:
                    s.ink(GRID)
                    s.line(x, line + 1.6, x + 80, line + 1.6, 0.13)
        s.ink(INK)
        return y + ROW * (half + 1)

    def _table(
        self, y: float, title: str, rows: tuple[tuple[str, ...], ...], widths: tuple[int, ...]
    ) -> float:
        if len(rows) < 2:
            return y - 8
        s = self.sheet
        y = self.room(y, 14 + ROW * min(4, len(rows)))
        y = self.section(y, title)
        names, *lines = rows
        y = self._table_head(y, names, widths)
        for n, row in enumerate(lines, 1):
            before = self.page
            y = self.room(y, 6)
            if self.page != before:
                y = self._table_head(y, names, widths)
            self._cells(y, row, widths, bold=row[0] == tr("Total"))
            last = n == len(lines)
            s.ink(TEAL if last else GRID)
            s.line(LEFT, y + 4.2, RIGHT, y + 4.2, 0.35 if last else 0.13)
            y += ROW
        s.ink(INK)
        return y

    def _table_head(self, y: float, names: tuple[str, ...], widths: tuple[int, ...]) -> float:
        s = self.sheet
        s.ink(TEAL)
        s.line(LEFT, y - 1.6, RIGHT, y - 1.6, 0.35)
        s.line(LEFT, y + 4.2, RIGHT, y + 4.2, 0.35)
        self._cells(y, names, widths, bold=True)
        return y + ROW

    def _cells(
        self, y: float, row: tuple[str, ...], widths: tuple[int, ...], *, bold: bool
    ) -> None:
        """A row: words at the left of their column, figures at the right."""
        s, x = self.sheet, LEFT
        s.ink(INK)
        words = 2 if len(widths) == 5 and widths[1] > 40 else 1
        for place, (value, width) in enumerate(zip(row, widths, strict=False)):
            if place < words:
                fitting = s.fit(value, 9.4 * PT, width - 3, bold=bold)
                s.text(x + 1, y + HALF_ROW, fitting, 9.4 * PT, bold=bold)
            else:
                s.text(x + width - 2, y + HALF_ROW, value, 9.4 * PT, bold=bold, align="right")
            x += width


def day_report_pdf(paper: DayReportPaper) -> bytes:
    """The report; drawn twice, since the foot tells how many pages there are."""
    first = _Report(paper, 1)
    first.draw()
    return _Report(paper, first.page).draw()
