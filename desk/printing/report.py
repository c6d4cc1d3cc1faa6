"""The day report on A4: readable in grey, every figure with its definition."""

from __future__ import annotations

from desk.core.text import tr
from desk.printing.papers import DayReportPaper
from desk.printing.sheet import MM, Sheet

LEFT, RIGHT, WIDTH, HEIGHT = 22.0, 188.0, 210.0, 297.0
PT = 1 / MM
TEAL, INK, SOFT, GRID = "#0B5C69", "#14211F", "#34454A", "#D3DCDD"
GREY = "#859094"
FOOT = 283.0


class _Report:
    def __init__(self, paper: DayReportPaper, pages: int) -> None:
        self.paper, self.pages = paper, pages
        self.sheet = Sheet(WIDTH, HEIGHT, MM, paper.title)
        self.page = 1

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

    def draw(self) -> bytes:
        s, p = self.sheet, self.paper
        s.ink(SOFT)
        s.text(LEFT, 23, p.hall, 9.8 * PT)
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
        y = self._table(y + 8, tr("3  Who decides what"), p.departments, (62, 24, 24, 24, 32))
        y = self._table(y + 8, tr("4  Windows and workers"), p.windows, (20, 40, 22, 22, 31, 31))
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
        busiest = max(hours, key=lambda h: h[1], default=None)
        aside = tr("busiest at {time}", time=busiest[0]) if busiest else ""
        y = self.heading(y, tr("1  Tickets and visits by half hour"), aside)
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
        return bottom + 10

    def _matters(self, y: float) -> float:
        s, matters = self.sheet, self.paper.matters[:10]
        if not matters:
            return y - 8
        y = self.room(y, 20 + 5.8 * ((len(matters) + 1) // 2))
        y = self.heading(y, tr("2  What was asked for most"))
        half = (len(matters) + 1) // 2
        most = max(n for _, n in matters)
        for column in range(2):
            x = LEFT + column * 86
            part = matters[column * half : (column + 1) * half]
            s.ink(TEAL)
            s.line(x, y - 1.6, x + 80, y - 1.6, 0.35)
            for n, (name, count) in enumerate(part):
                line = y + 5.8 * n + 2.6
                s.ink(INK)
                s.text(x + 1, line, str(column * half + n + 1), 9.4 * PT)
                s.text(x + 8, line, name[:14], 9.4 * PT)
                s.text(x + 52, line, str(count), 9.4 * PT, align="right")
                s.box(x + 54, line - 2.4, 25 * count / most, 2.6, fill=TEAL)
                s.ink(GRID)
                s.line(x, line + 1.8, x + 80, line + 1.8, 0.13)
        s.ink(INK)
        return y + 5.8 * half

    def _table(
        self, y: float, title: str, rows: tuple[tuple[str, ...], ...], widths: tuple[int, ...]
    ) -> float:
        if len(rows) < 2:
            return y - 8
        s = self.sheet
        y = self.room(y, 14 + 5.8 * min(4, len(rows)))
        y = self.heading(y, title)
        s.ink(TEAL)
        s.line(LEFT, y - 1.6, RIGHT, y - 1.6, 0.35)
        for n, row in enumerate(rows):
            y = self.room(y, 6)
            x = LEFT
            s.ink(INK)
            for place, (value, width) in enumerate(zip(row, widths, strict=False)):
                if place == 0 or (place == 1 and len(widths) == 6):
                    s.text(x + 1, y + 2.6, value, 9.4 * PT, bold=n == 0)
                else:
                    s.text(x + width - 2, y + 2.6, value, 9.4 * PT, bold=n == 0, align="right")
                x += width
            s.ink(TEAL if n == 0 else GRID)
            s.line(LEFT, y + 4.2, RIGHT, y + 4.2, 0.35 if n == 0 else 0.13)
            y += 5.8
        s.ink(INK)
        return y


def day_report_pdf(paper: DayReportPaper) -> bytes:
    """The report; drawn twice, since the foot tells how many pages there are."""
    first = _Report(paper, 1)
    first.draw()
    return _Report(paper, first.page).draw()
