"""The receipt on A5, measured in millimetres."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence

from desk.core.text import tr
from desk.printing.papers import ReceiptPaper
from desk.printing.sheet import MM, Sheet

LEFT, RIGHT, WIDTH, HEIGHT = 12.0, 136.0, 148.0, 210.0
GREY = "#F0F0F0"
PT = 1 / MM
MOST_MATERIALS = 14
LEADING = 4.0
SIGNATURE = (19.5, 15.0)
"""In the shape of the field it was written in; lower where there is less room."""


def receipt_a5_pdf(paper: ReceiptPaper) -> bytes:
    """The receipt to keep, with the place of the seal."""
    sheet = Sheet(WIDTH, HEIGHT, MM, paper.number)
    sheet.text(LEFT, 13.4, paper.full_hall, 9.4 * PT)
    sheet.text(LEFT, 22.2, tr("Receipt of acceptance"), 19 * PT, bold=True)
    sheet.text(RIGHT, 13.2, tr("Number of the acceptance"), 9 * PT, align="right")
    sheet.text(RIGHT, 19.6, paper.number, 14 * PT, bold=True, align="right")
    y = 25.7
    cells = (
        ((tr("Applicant"), paper.person), (tr("Identity card"), paper.id_number)),
        ((tr("Telephone"), paper.phone), (tr("Accepted at"), paper.accepted)),
    )
    xs = (LEFT, 31.2, 63.6, 82.6, RIGHT)
    for n, cell_row in enumerate(cells):
        for place, (words, value) in enumerate(cell_row):
            left = xs[place * 2]
            sheet.box(left, y + 6.6 * n, xs[place * 2 + 1] - left, 6.6, fill="#F6F6F6")
            sheet.text(left + 1.9, y + 6.6 * n + 4.5, words, 9.4 * PT)
            sheet.text(xs[place * 2 + 1] + 1.9, y + 6.6 * n + 4.5, value, 9.4 * PT,
                       bold=n == 0 and place == 0)  # fmt: skip
    _grid(sheet, xs, [y, y + 6.6, y + 13.2])
    y += 16.2
    head = (tr("No."), tr("Matter"), tr("Decided by"), tr("Promised"), tr("At the latest"))
    rows = [
        (str(n), c.name, c.department, c.limit, c.day or c.due)
        for n, c in enumerate(paper.cases, 1)
    ]
    y = _table(sheet, (LEFT, 19.8, 60.6, 87.2, 110.0, RIGHT), y, 6.6, head, rows, bold=(4,))
    note = tr(
        "Working days count from the day after acceptance, without weekends and holidays. "
        "Time for public notice, appraisal and supplements is not counted."
    )
    y = sheet.paragraph(LEFT, y + 4.6, note, 8.8 * PT, RIGHT - LEFT, 4.4)
    columns = (tr("No."), tr("Material"), tr("For"), tr("How it was taken"))
    shown = paper.materials[:MOST_MATERIALS]
    taken = [(str(n), m.name, m.used_for, m.how) for n, m in enumerate(shown, 1)]
    strong = tuple(n for n, m in enumerate(shown) if m.missing)
    y = _table(sheet, (LEFT, 19.8, 80.0, 96.0, RIGHT), y - 1.2, 5.6, columns, taken, lines=strong)
    if paper.owed_title:
        lines = sheet.wrap(paper.owed_text, 9.4 * PT, RIGHT - LEFT - 6)
        height = 9.4 + 4.9 * len(lines)
        sheet.box(LEFT + 0.2, y + 2.6, RIGHT - LEFT - 0.4, height, 0.5)
        sheet.text(LEFT + 3, y + 8.2, paper.owed_title, 10.4 * PT, bold=True)
        for n, line in enumerate(lines):
            sheet.text(LEFT + 3, y + 13.2 + 4.9 * n, line, 9.4 * PT)
        y += height + 3
    y = max(y + 3.4, 160.0) if y < 162 else y + 3.4
    sheet.qr(LEFT, y, 23.6, paper.qr)
    sheet.text(39.5, y + 4, tr("How it stands"), 10.4 * PT, bold=True)
    words = tr("Scan the code at a kiosk; or come, or call, with the number and the last 4 digits "
               "of the identity card")  # fmt: skip
    below = sheet.paragraph(39.5, y + 9, words, 9.4 * PT, 62, 4.8)
    x = 39.5 + sheet.text(39.5, below + 0.6, tr("Query code "), 9.4 * PT)
    sheet.text(x, below + 0.6, paper.query_code, 12 * PT, bold=True)
    _seal(sheet, paper, y)
    sheet.line(LEFT, 195, RIGHT, 195, 0.25)
    x = LEFT + sheet.text(LEFT, 200.4, tr("First asked") + " ", 9 * PT)
    x += sheet.text(x, 200.4, paper.worker, 9 * PT, bold=True)
    sheet.text(x, 200.4, paper.worker_place, 9 * PT)
    x = 74 + sheet.text(74, 200.4, tr("Hall") + " ", 9 * PT)
    sheet.text(x, 200.4, paper.hall_phone, 9 * PT, bold=True)
    sheet.text(RIGHT, 200.4, tr("Complaints") + " 12345", 9 * PT, align="right")
    return sheet.done()


def _seal(sheet: Sheet, paper: ReceiptPaper, y: float) -> None:
    """The applicant's signature, where there is one, and the place of the seal."""
    if paper.signature:
        height = min(SIGNATURE[1], 194.0 - (y + 14.8))
        width = height * SIGNATURE[0] / SIGNATURE[1]
        sheet.text(83, y + 22.4, tr("Signature of the applicant"), 8.6 * PT, align="right")
        sheet.picture(85, y + 14.8, width, height, b64decode(paper.signature))
    sheet.ink("#666666")
    sheet.ring(124, y + 11.8, 11.8, 0.2)
    sheet.text(124, y + 12.8, tr("Seal of acceptance"), 8.6 * PT, align="centre")
    sheet.ink("#000000")


def _grid(sheet: Sheet, xs: tuple[float, ...], ys: list[float]) -> None:
    for n, y in enumerate(ys):
        sheet.line(xs[0], y, xs[-1], y, 0.25 if n in (0, len(ys) - 1) else 0.13)
    for n, x in enumerate(xs):
        sheet.line(x, ys[0], x, ys[-1], 0.25 if n in (0, len(xs) - 1) else 0.13)


def _table(
    sheet: Sheet,
    xs: tuple[float, ...],
    y: float,
    step: float,
    head: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    *,
    bold: tuple[int, ...] = (),
    lines: tuple[int, ...] = (),
) -> float:
    sheet.box(xs[0], y, xs[-1] - xs[0], 6.6, fill=GREY)
    for x, words in zip(xs, head, strict=False):
        sheet.text(x + 1.9, y + 4.5, words, 9.4 * PT, bold=True)
    ys = [y, y + 6.6]
    for n, row in enumerate(rows):
        top = ys[-1]
        strong = [place in bold or n in lines for place in range(len(row))]
        cells = [
            sheet.wrap(value, 9.4 * PT, xs[place + 1] - xs[place] - 3.2, bold=strong[place])
            for place, value in enumerate(row)
        ]
        height = step + LEADING * (max(map(len, cells), default=1) - 1)
        for place, texts in enumerate(cells):
            first = top + height / 2 + 1.2 - LEADING * (len(texts) - 1) / 2
            for line, words in enumerate(texts):
                at = first + LEADING * line
                sheet.text(xs[place] + 1.9, at, words, 9.4 * PT, bold=strong[place])
        ys.append(top + height)
    _grid(sheet, xs, ys)
    return ys[-1]
