"""The mandate on A4: what the resident signed, word for word, with the signature on it."""

from __future__ import annotations

from desk.cases.agency_view import AgencyView
from desk.cases.numbers import receipt_qr
from desk.cases.view import CaseView
from desk.core.text import data_text, tr
from desk.hall.queries import HallInfo
from desk.printing.papers import MandatePaper
from desk.printing.sheet import Sheet
from desk.printing.signed_sheet import LEFT, PT, RIGHT, begin, finish, rows, signed
from desk.printing.signed_text import signed_text
from desk.store.base import Reader


def mandate_paper(
    read: Reader,
    view: CaseView,
    agency: AgencyView,
    hall: HallInfo,
    full_hall: str,
    public_address: str = "",
) -> MandatePaper:
    """The paper of a mandate."""
    text = signed_text(read, agency.text, agency.signature_id, agency.signed_at)
    return MandatePaper(
        data_text(full_hall),
        text.title or tr("Mandate (paper)"),
        view.number,
        text.rows,
        tr("I let the agent run these errands for me:"),
        text.lines,
        text.clauses,
        text.signature,
        text.signed,
        receipt_qr(view.receipt, view.query_code, public_address),
        tr("Text of the mandate, SHA-256: {digest}", digest=text.digest),
        tr("{hall}, telephone {phone}", hall=data_text(hall.name), phone=hall.phone),
    )


def mandate_pdf(paper: MandatePaper) -> bytes:
    """One page; a plan has at most nine errands."""
    sheet = begin(paper)
    y = rows(sheet, paper, 54.0, 11 * PT, 6.4, 1.6) + 4
    sheet.text(LEFT, y, paper.lead, 11 * PT, bold=True)
    y = _errands(sheet, paper, y + 4)
    for clause in paper.clauses:
        y = sheet.paragraph(LEFT, y + 7, clause, 11 * PT, RIGHT - LEFT, 6.4)
    y = max(y + 14, 190.0)
    signed(sheet, paper, y, tr("Signature of the principal"))
    return finish(sheet, paper, y - 10)


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
