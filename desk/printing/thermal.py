"""The 80 mm papers, measured in dots of 203 dpi: queue ticket and receipt. Pure black on white."""

from __future__ import annotations

from desk.core.text import tr
from desk.printing.papers import MaterialEntry, ReceiptPaper, TicketPaper
from desk.printing.sheet import DOT, Sheet

WIDTH, LEFT, RIGHT = 640.0, 32.0, 608.0
DASH = (6.0, 4.0)


def ticket_pdf(paper: TicketPaper) -> bytes:
    """A queue ticket of 80 x 113 mm."""
    sheet = Sheet(WIDTH, 904, DOT, paper.number)
    sheet.text(WIDTH / 2, 64, paper.hall, _fit(sheet, paper.hall, 36, 560), bold=True,
               align="centre")  # fmt: skip
    sheet.line(LEFT, 91, RIGHT, 91, 3)
    sheet.text(LEFT, 146, paper.class_name, 32, bold=True)
    if paper.priority:
        sheet.box(511, 109, 96, 49, 3)
        sheet.text(559, 146, tr("Priority"), 30, bold=True, align="centre")
    sheet.text(WIDTH / 2, 335, paper.number, _fit(sheet, paper.number, 176, 560), bold=True,
               align="centre")  # fmt: skip
    sheet.line(LEFT, 360, RIGHT, 360, 2, DASH)
    sheet.line(320, 382, 320, 472, 2)
    for x, words, value in (
        (176, tr("Before you"), paper.ahead),
        (464, tr("About your turn"), paper.about_when),
    ):
        sheet.text(x, 402, words, 26, align="centre")
        sheet.text(x, 466, value, _fit(sheet, value, 48, 270), bold=True, align="centre")
    sheet.line(LEFT, 496, RIGHT, 496, 2, DASH)
    y = 546.0
    if paper.heading:
        y = sheet.paragraph(LEFT, y, paper.heading, 28, 400, 40, bold=True)
    for name in paper.materials[:4]:
        y = sheet.paragraph(LEFT, y + 3, name, 28, 400, 38)
    sheet.qr(458, 515, 150, paper.qr)
    sheet.text(533, 698, tr("How many are left"), 24, align="centre")
    sheet.line(LEFT, 719, RIGHT, 719, 2, DASH)
    words = tr(
        "Sit in the waiting area, watch the screen, listen for your number. "
        "Missed by up to 20 minutes: tell a window, no new ticket is needed."
    )
    sheet.paragraph(LEFT, 758, words, 26, RIGHT - LEFT, 38)
    sheet.text(LEFT, 842, paper.issued, 24)
    sheet.text(WIDTH / 2, 842, paper.kiosk, 24, align="centre")
    sheet.text(RIGHT, 842, paper.phone, 24, align="right")
    return sheet.done()


def _fit(sheet: Sheet, text: str, size: float, width: float) -> float:
    measured = sheet.measure(text, size, bold=True)
    return size if measured <= width else size * width / measured


def receipt80_pdf(paper: ReceiptPaper) -> bytes:
    """A receipt of 80 mm, as long as its matters need."""
    height = _draw(Sheet(WIDTH, 4000, DOT, paper.number), paper)
    sheet = Sheet(WIDTH, height, DOT, paper.number)
    _draw(sheet, paper)
    return sheet.done()


def _draw(sheet: Sheet, paper: ReceiptPaper) -> float:
    sheet.text(WIDTH / 2, 58, paper.hall, _fit(sheet, paper.hall, 30, 560), align="centre")
    sheet.text(WIDTH / 2, 122, tr("Receipt of acceptance"), 46, bold=True, align="centre")
    sheet.box(33.5, 145.5, 573, 63, 3)
    sheet.text(WIDTH / 2, 193, paper.number, 40, bold=True, align="centre")
    y = 254.0
    for words, value, bold in (
        (tr("Applicant"), paper.person, True),
        (tr("Identity card"), paper.id_number, False),
        (tr("Telephone"), paper.phone, False),
        (tr("Accepted at"), paper.accepted, False),
    ):
        sheet.text(LEFT, y, words, 26)
        sheet.text(160, y, value, 27, bold=bold)
        y += 40
    y = _dashed(sheet, y - 16)
    sheet.text(LEFT, y, tr("{n} accepted", n=len(paper.cases)), 28, bold=True)
    y += 10
    for number, case in enumerate(paper.cases, 1):
        for line in sheet.wrap(f"{number}. {case.name}", 28, RIGHT - LEFT, bold=True):
            y += 40
            sheet.text(LEFT, y, line, 28, bold=True)
        y += 41
        sheet.text(70, y, case.due, 27, bold=True)
        right = "，".join(x for x in (case.limit, case.remark) if x)
        sheet.text(RIGHT, y, right, 26, align="right")
        y += 10
    y = _dashed(sheet, y + 22)
    given = [m for m in paper.materials if not m.missing]
    sheet.text(LEFT, y, tr("Materials received ({n})", n=len(given)), 28, bold=True)
    y += 42
    for how, names in _by_how(given):
        y = sheet.paragraph(LEFT, y, tr("{names}: {how}", names="、".join(names), how=how), 27,
                            RIGHT - LEFT, 40)  # fmt: skip
    if paper.owed_title:
        lines = sheet.wrap(paper.owed_text, 26, 520)
        height = 76 + 40 * len(lines)
        sheet.box(34, y - 18, 572, height, 4)
        sheet.text(52, y + 28, paper.owed_title, 29, bold=True)
        for n, line in enumerate(lines):
            sheet.text(52, y + 68 + 40 * n, line, 26)
        y += height + 2
    y = _dashed(sheet, y - 4, below=22)
    sheet.qr(LEFT, y, 184, paper.qr)
    sheet.text(240, y + 46, tr("How it stands"), 29, bold=True)
    y2 = sheet.paragraph(
        240, y + 88,
        tr("Scan this at a kiosk, or tell the number and the last 4 digits of the identity card"),
        26, 366, 39,
    )  # fmt: skip
    x = 240 + sheet.text(240, y2, tr("Query code "), 26)
    sheet.text(x, y2, paper.query_code, 33, bold=True)
    y = _dashed(sheet, max(y + 200, y2 + 24))
    sheet.text(LEFT, y, tr("First asked"), 26)
    x = 160 + sheet.text(160, y, paper.worker, 26, bold=True)
    sheet.text(x, y, paper.worker_place, 26)
    y += 40
    sheet.text(LEFT, y, tr("Hall"), 26)
    sheet.text(160, y, paper.hall_phone, 26, bold=True)
    y += 40
    sheet.text(LEFT, y, tr("Complaints"), 26)
    sheet.text(160, y, "12345", 26)
    y += 52
    sheet.text(WIDTH / 2, y, tr("This paper fades; ask for the A5 receipt to keep."), 24,
               align="centre")  # fmt: skip
    return y + 40


def _dashed(sheet: Sheet, y: float, below: float = 46) -> float:
    sheet.line(LEFT, y, RIGHT, y, 2, DASH)
    return y + below


def _by_how(materials: list[MaterialEntry]) -> list[tuple[str, list[str]]]:
    groups: dict[str, list[str]] = {}
    for one in materials:
        groups.setdefault(one.how, []).append(one.name)
    return list(groups.items())
