"""The A4 sheet of what a resident signed: head, rows, signature, code and foot."""

from __future__ import annotations

from base64 import b64decode

from desk.core.text import tr
from desk.printing.papers import MandatePaper, StatementPaper
from desk.printing.sheet import MM, Sheet

WIDTH, HEIGHT, LEFT, RIGHT = 210.0, 297.0, 22.0, 188.0
PT = 1 / MM
LABEL = 30.0
SIGN_PX = (460, 354)
SIGN_WIDTH = 56.0
SignedPaper = MandatePaper | StatementPaper


def begin(paper: SignedPaper) -> Sheet:
    """The sheet with where, what and its number."""
    sheet = Sheet(WIDTH, HEIGHT, MM, f"{paper.title} {paper.number}")
    sheet.text(LEFT, 22, paper.full_hall, 10 * PT)
    sheet.text(RIGHT, 22, paper.number, 12 * PT, bold=True, align="right")
    sheet.text(WIDTH / 2, 38, paper.title, 22 * PT, bold=True, align="centre")
    sheet.ink("#0B5C69")
    sheet.line(LEFT, 44, RIGHT, 44, 0.6)
    sheet.ink("#000000")
    return sheet


def rows(
    sheet: Sheet, paper: SignedPaper, y: float, size: float, leading: float, gap: float
) -> float:
    """What was said under its labels, from ``y``; returns where it ends."""
    for label, value in paper.rows:
        sheet.text(LEFT, y, label, size)
        y = sheet.paragraph(LEFT + LABEL, y, value, size, RIGHT - LEFT - LABEL, leading) + gap
    return y


def signed(sheet: Sheet, paper: SignedPaper, y: float, label: str) -> None:
    """The picture of the signature, or a line to sign on, and when that was."""
    sheet.text(LEFT, y, label, 11 * PT, bold=True)
    if paper.signature:
        height = SIGN_WIDTH * SIGN_PX[1] / SIGN_PX[0]
        sheet.picture(LEFT + 44, y - 12, SIGN_WIDTH, height, b64decode(paper.signature))
    else:
        sheet.line(LEFT + 44, y + 1, LEFT + 110, y + 1, 0.25)
    sheet.text(LEFT, y + 12, paper.signed, 10 * PT)


def finish(sheet: Sheet, paper: SignedPaper, y: float) -> bytes:
    """The code to ask with, from ``y``, and at the foot what binds the signature to the text."""
    sheet.qr(RIGHT - 26, y, 26, paper.qr)
    sheet.text(RIGHT - 13, y + 32, tr("How it stands"), 9 * PT, align="centre")
    sheet.line(LEFT, 268, RIGHT, 268, 0.25)
    sheet.text(LEFT, 274, paper.bound, 7.6 * PT)
    sheet.text(LEFT, 280, paper.foot, 9 * PT)
    return sheet.done()
