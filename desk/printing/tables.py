"""Tables on paper: columns as wide as their words, rows over pages under the same heading."""

from __future__ import annotations

from desk.printing.pages import GRID, INK, LEFT, PT, RIGHT, TEAL, Pages
from desk.printing.papers import PaperTable

SIZE = 9.4 * PT
ROW, LEADING = 5.8, 4.4
_GAP = 2.4
_NARROW = 22.0
_REMARK = 25.0
_BAR_MM, _COLUMN = 25.0, 80.0


def draw_table(pages: Pages, y: float, table: PaperTable) -> float:
    """A table from ``y``; answers where it ends."""
    if table.bars and len(table.rows) > 3:
        return _ranked(pages, y, table)
    widths = _widths(pages, table)
    y = _head(pages, pages.room(y, ROW * min(4, len(table.rows) + 1) + 2), table, widths)
    lines = [(row, False) for row in table.rows]
    if table.total:
        lines.append((table.total, True))
    for n, (row, bold) in enumerate(lines, 1):
        cells = _wrapped(pages, table, row, widths, bold=bold)
        height = ROW + LEADING * (max(len(cell) for cell in cells) - 1)
        before = pages.page
        y = pages.room(y, height)
        if pages.page != before:
            y = _head(pages, y, table, widths)
        _cells(pages, y, table, cells, widths, bold=bold)
        last = n == len(lines)
        pages.sheet.ink(TEAL if last else GRID)
        pages.sheet.line(LEFT, y + height - 1.6, RIGHT, y + height - 1.6, 0.35 if last else 0.13)
        y += height
    pages.sheet.ink(INK)
    return y


def _widths(pages: Pages, table: PaperTable) -> list[float]:
    """As wide as the longest line of each column where there is room; else numbers keep their
    width, and headings and words are broken."""
    s = pages.sheet
    columns = range(len(table.head))
    lines = [*((row, False) for row in table.rows), *([(table.total, True)] if table.total else [])]
    cells = [max(s.measure(row[n], SIZE, bold=bold) for row, bold in lines) for n in columns]
    best = [max(cells[n], s.measure(table.head[n], SIZE, bold=True)) + _GAP for n in columns]
    words = [n < table.words or n in table.notes for n in columns]
    short = [min(width, _REMARK) if n in table.notes else width for n, width in enumerate(best)]
    if sum(short) > RIGHT - LEFT:
        # Headings of numbers take two lines before words are broken; a remark is broken first.
        half = [max(cells[n], (width - _GAP) / 2 + SIZE) + _GAP for n, width in enumerate(best)]
        best = [best[n] if words[n] else min(best[n], half[n]) for n in columns]
    broken = [words[n] and n not in table.whole for n in columns]
    least = [min(best[n], _NARROW if broken[n] else cells[n] + _GAP) for n in columns]
    room = RIGHT - LEFT
    spare = room - sum(best)
    if spare >= 0:
        if table.notes:
            best[table.notes[-1]] += spare
            return best
        return [width + spare / len(best) for width in best]
    share = max(0.0, room - sum(least)) / max(1e-9, sum(best) - sum(least))
    return [low + (high - low) * share for low, high in zip(least, best, strict=True)]


def _head(pages: Pages, y: float, table: PaperTable, widths: list[float]) -> float:
    s = pages.sheet
    cells = _wrapped(pages, table, table.head, widths, bold=True)
    height = ROW + LEADING * (max(len(cell) for cell in cells) - 1)
    s.ink(TEAL)
    s.line(LEFT, y - 1.6, RIGHT, y - 1.6, 0.35)
    s.line(LEFT, y + height - 1.6, RIGHT, y + height - 1.6, 0.35)
    _cells(pages, y, table, cells, widths, bold=True)
    return y + height


def _wrapped(
    pages: Pages, table: PaperTable, row: tuple[str, ...], widths: list[float], *, bold: bool
) -> list[list[str]]:
    return [
        pages.sheet.wrap(cell, SIZE, width - 1.5 - _indent(table, n), bold=bold) or [""]
        for n, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]


def _cells(
    pages: Pages,
    y: float,
    table: PaperTable,
    cells: list[list[str]],
    widths: list[float],
    *,
    bold: bool,
) -> None:
    """A row: words at the left of their column, figures at the right."""
    s, x = pages.sheet, LEFT
    s.ink(INK)
    for n, (lines, width) in enumerate(zip(cells, widths, strict=True)):
        words = n < table.words or n in table.notes
        for k, line in enumerate(lines):
            place = x + 1 + _indent(table, n) if words else x + width - 1.5
            align = "left" if words else "right"
            s.text(place, y + 2.6 + LEADING * k, line, SIZE, bold=bold, align=align)
        x += width


def _indent(table: PaperTable, column: int) -> float:
    """A remark keeps away from the number before it."""
    return _GAP if column in table.notes else 0.0


def _ranked(pages: Pages, y: float, table: PaperTable) -> float:
    """The most in two columns, each with a bar as long as its number."""
    s = pages.sheet
    half = (len(table.rows) + 1) // 2
    y = pages.room(y, ROW * (half + 1) + 2)
    most = max(table.bars) or 1.0
    for column in range(2):
        x = LEFT + column * (RIGHT - LEFT - _COLUMN)
        s.ink(TEAL)
        for at in (y - 1.6, y + 4.2, y + ROW * (half + 1) - 1.6):
            s.line(x, at, x + _COLUMN, at, 0.35)
        s.ink(INK)
        s.text(x + 8, y + 2.6, table.head[0], SIZE, bold=True)
        s.text(x + 52, y + 2.6, table.head[1], SIZE, bold=True, align="right")
        for n, row in enumerate(table.rows[column * half : (column + 1) * half]):
            line = y + ROW * (n + 1) + 2.6
            s.ink(INK)
            s.text(x + 1, line, str(column * half + n + 1), SIZE)
            s.text(x + 8, line, s.fit(row[0], SIZE, 37), SIZE)
            s.text(x + 52, line, row[1], SIZE, align="right")
            bar = table.bars[column * half + n]
            s.box(x + 54, line - 2.4, _BAR_MM * bar / most, 2.6, fill=TEAL)
            if n + 1 < half:
                s.ink(GRID)
                s.line(x, line + 1.6, x + _COLUMN, line + 1.6, 0.13)
    s.ink(INK)
    return y + ROW * (half + 1)
