"""Slips of 80 mm that are told and signed rather than kept: notices, papers handed over."""

from __future__ import annotations

from desk.printing.papers import SlipPaper
from desk.printing.sheet import DOT, Sheet
from desk.printing.thermal import DASH, LEFT, RIGHT, WIDTH

VALUE = 170.0
SIGN_PX = 74


def slip_pdf(paper: SlipPaper) -> bytes:
    """A slip as long as what it says."""
    height = _draw(Sheet(WIDTH, 6000, DOT, paper.title), paper)
    sheet = Sheet(WIDTH, height, DOT, paper.title)
    _draw(sheet, paper)
    return sheet.done()


def _draw(sheet: Sheet, paper: SlipPaper) -> float:
    hall = sheet.fit(paper.hall, 30, 560)
    sheet.text(WIDTH / 2, 58, hall, 30, align="centre")
    sheet.text(WIDTH / 2, 118, paper.title, 44, bold=True, align="centre")
    y = 164.0
    if paper.lead:
        y = sheet.paragraph(LEFT, y, paper.lead, 26, RIGHT - LEFT, 38)
    y = _dashed(sheet, y - 10)
    for name, value in paper.facts:
        sheet.text(LEFT, y, name, 26)
        y = sheet.paragraph(VALUE, y, value, 27, RIGHT - VALUE, 40)
    y = _dashed(sheet, y - 14)
    for part in paper.parts:
        y = sheet.paragraph(LEFT, y, part[0], 28, RIGHT - LEFT, 42, bold=True)
        for line in part[1:]:
            sheet.text(LEFT + 6, y, "·", 28, bold=True)
            y = sheet.paragraph(LEFT + 32, y, line, 26, RIGHT - LEFT - 32, 38)
        y += 10
    if paper.remark:
        lines = sheet.wrap(paper.remark, 26, 530)
        height = 36 + 38 * len(lines)
        sheet.box(34, y - 26, 572, height, 4)
        for n, line in enumerate(lines):
            sheet.text(54, y + 14 + 38 * n, line, 26)
        y += height
    y = _dashed(sheet, y)
    for name in paper.signs:
        sheet.text(LEFT, y + 20, name, 26)
        sheet.line(VALUE + 40, y + 24, RIGHT, y + 24, 2)
        y += SIGN_PX
    for line in paper.foot:
        y = sheet.paragraph(LEFT, y, line, 24, RIGHT - LEFT, 36)
    return y + 20


def _dashed(sheet: Sheet, y: float) -> float:
    sheet.line(LEFT, y, RIGHT, y, 2, DASH)
    return y + 46
