"""The roster of a week, on A4 for the desk or A3 for the wall, both lying."""

from __future__ import annotations

from desk.core.text import tr
from desk.printing.papers import RosterPaper
from desk.printing.sheet import MM, Sheet

A4, A3 = 1.0, 1.4142
"""How many times as large as A4 everything is drawn."""
WIDTH, HEIGHT, EDGE = 297.0, 210.0, 12.0
FIRST = 38.0
PT = 1 / MM
TEAL, INK, SOFT, GRID = "#0B5C69", "#14211F", "#34454A", "#BCC8CA"
TOP, FOOT = 34.0, 199.0
LINE = 4.7


def roster_pdf(paper: RosterPaper, scale: float = A4) -> bytes:
    """Days across, places down; what does not fit goes on with the same heading."""
    sheet = Sheet(WIDTH, HEIGHT, MM * scale, paper.title)
    pages = _pages(paper)
    for n, rows in enumerate(pages, 1):
        if n > 1:
            sheet.next_page()
        _heading(sheet, paper)
        y = _days(sheet, paper)
        for line in rows:
            y = _row(sheet, paper, y, line)
        sheet.ink(TEAL)
        sheet.line(EDGE, y, WIDTH - EDGE, y, 0.35)
        sheet.ink(SOFT)
        if n == len(pages):
            for words in paper.foot:
                y = sheet.paragraph(EDGE, y + 6, words, 9 * PT, WIDTH - 2 * EDGE, 4.4) - 4.4
        sheet.text(EDGE, FOOT, f"{paper.hall} {paper.title}", 8.3 * PT)
        sheet.text(WIDTH / 2, FOOT, paper.until, 8.3 * PT, align="centre")
        page = tr("Page {n} of {all}", n=n, all=len(pages))
        sheet.text(WIDTH - EDGE, FOOT, page, 8.3 * PT, align="right")
        sheet.ink(INK)
    return sheet.done()


def _height(line: tuple[str, ...]) -> float:
    """Millimetres of a row: its fullest cell, or title and aside."""
    return max(2, *(len(cell.splitlines()) for cell in line[2:])) * LINE + 2.6


def _pages(paper: RosterPaper) -> list[list[tuple[str, ...]]]:
    pages: list[list[tuple[str, ...]]] = [[]]
    y = TOP + 8
    for line in paper.rows:
        if pages[-1] and y + _height(line) > FOOT - 18:
            pages.append([])
            y = TOP + 8
        pages[-1].append(line)
        y += _height(line)
    return pages


def _heading(sheet: Sheet, paper: RosterPaper) -> None:
    sheet.ink(SOFT)
    sheet.text(EDGE, 16, paper.hall, 10 * PT)
    sheet.text(WIDTH - EDGE, 25, paper.made, 9.4 * PT, align="right")
    sheet.ink(INK)
    sheet.text(EDGE, 25.6, paper.title, 19 * PT, bold=True)
    sheet.ink(TEAL)
    sheet.line(EDGE, 29.5, WIDTH - EDGE, 29.5, 0.6)
    sheet.ink(INK)


def _column(paper: RosterPaper) -> float:
    return (WIDTH - 2 * EDGE - FIRST) / max(1, len(paper.days))


def _days(sheet: Sheet, paper: RosterPaper) -> float:
    for n, words in enumerate(paper.days):
        sheet.text(EDGE + FIRST + n * _column(paper) + 2, TOP + 4, words, 10 * PT, bold=True)
    return TOP + 8


def _row(sheet: Sheet, paper: RosterPaper, y: float, line: tuple[str, ...]) -> float:
    sheet.ink(GRID)
    sheet.line(EDGE, y, WIDTH - EDGE, y, 0.15)
    sheet.ink(INK)
    title = sheet.fit(line[0], 10 * PT, FIRST - 3, bold=True)
    sheet.text(EDGE + 1, y + 5, title, 10 * PT, bold=True)
    sheet.ink(SOFT)
    sheet.text(EDGE + 1, y + 9.4, sheet.fit(line[1], 8.6 * PT, FIRST - 3), 8.6 * PT)
    sheet.ink(INK)
    for n, cell in enumerate(line[2:]):
        x = EDGE + FIRST + n * _column(paper)
        for place, words in enumerate(cell.splitlines()):
            fitting = sheet.fit(words, 10 * PT, _column(paper) - 3)
            sheet.text(x + 2, y + 5 + place * LINE, fitting, 10 * PT)
    bottom = y + _height(line)
    sheet.ink(GRID)
    for n in range(len(paper.days)):
        x = EDGE + FIRST + n * _column(paper)
        sheet.line(x, y, x, bottom, 0.1)
    sheet.ink(INK)
    return bottom
