"""The mandate on A4: what the resident signed, word for word, with the signature on it."""

from __future__ import annotations

from base64 import b64decode

from desk.core.text import tr
from desk.printing.papers import MandatePaper
from desk.printing.sheet import MM, Sheet

WIDTH, HEIGHT, LEFT, RIGHT = 210.0, 297.0, 22.0, 188.0
PT = 1 / MM
LABEL = 30.0
SIGN_PX = (460, 354)
SIGN_WIDTH = 56.0


def mandate_pdf(paper: MandatePaper) -> bytes:
    """One page; a plan has at most nine errands."""
    sheet = Sheet(WIDTH, HEIGHT, MM, f"{paper.title} {paper.number}")
    sheet.text(LEFT, 22, paper.full_hall, 10 * PT)
    sheet.text(RIGHT, 22, paper.number, 12 * PT, bold=True, align="right")
    sheet.text(WIDTH / 2, 38, paper.title, 22 * PT, bold=True, align="centre")
    sheet.ink("#0B5C69")
    sheet.line(LEFT, 44, RIGHT, 44, 0.6)
    sheet.ink("#000000")
    y = 54.0
    for label, value in paper.rows:
        sheet.text(LEFT, y, label, 11 * PT)
        y = sheet.paragraph(LEFT + LABEL, y, value, 11 * PT, RIGHT - LEFT - LABEL, 6.4) + 1.6
    y += 4
    sheet.text(LEFT, y, paper.lead, 11 * PT, bold=True)
    y = _errands(sheet, paper, y + 4)
    for clause in paper.clauses:
        y = sheet.paragraph(LEFT, y + 7, clause, 11 * PT, RIGHT - LEFT, 6.4)
    y = max(y + 14, 190.0)
    signed_by(sheet, y, tr("Signature of the principal"), paper.signature, paper.signed)
    sheet.qr(RIGHT - 26, y - 10, 26, paper.qr)
    sheet.text(RIGHT - 13, y + 22, tr("How it stands"), 9 * PT, align="centre")
    sheet.line(LEFT, 268, RIGHT, 268, 0.25)
    sheet.text(LEFT, 274, paper.bound, 7.6 * PT)
    sheet.text(LEFT, 280, paper.foot, 9 * PT)
    return sheet.done()


def signed_by(sheet: Sheet, y: float, label: str, signature: str, signed: str) -> None:
    """The picture of a signature, or a line to sign on, and when that was."""
    sheet.text(LEFT, y, label, 11 * PT, bold=True)
    if signature:
        height = SIGN_WIDTH * SIGN_PX[1] / SIGN_PX[0]
        sheet.picture(LEFT + 44, y - 12, SIGN_WIDTH, height, b64decode(signature))
    else:
        sheet.line(LEFT + 44, y + 1, LEFT + 110, y + 1, 0.25)
    sheet.text(LEFT, y + 12, signed, 10 * PT)


def _errands(sheet: Sheet, paper: MandatePaper, y: float) -> float:
    xs = (LEFT, LEFT + 12, RIGHT - 40, RIGHT)
    head = (tr("No."), tr("What is done where"), tr("In at most"))
    rows = [head, *((str(n), name, limit) for n, (name, limit) in enumerate(paper.errands, 1))]
    ys = [y]
    for n, cells in enumerate(rows):
        lines = sheet.wrap(cells[1], 10.5 * PT, xs[2] - xs[1] - 4)
        height = 8.0 + 5.4 * (len(lines) - 1)
        if not n:
            sheet.box(xs[0], ys[-1], xs[-1] - xs[0], height, fill="#F0F0F0")
        for x, words in zip(xs, (cells[0], "", cells[2]), strict=False):
            sheet.text(x + 2, ys[-1] + 5.5, words, 10.5 * PT, bold=not n)
        for place, line in enumerate(lines):
            sheet.text(xs[1] + 2, ys[-1] + 5.5 + 5.4 * place, line, 10.5 * PT, bold=not n)
        ys.append(ys[-1] + height)
    for n, at in enumerate(ys):
        sheet.line(xs[0], at, xs[-1], at, 0.25 if n in (0, len(ys) - 1) else 0.13)
    for n, x in enumerate(xs):
        sheet.line(x, ys[0], x, ys[-1], 0.25 if n in (0, len(xs) - 1) else 0.13)
    return ys[-1]
