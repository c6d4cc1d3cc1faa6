"""What a resident took back, on A4: word for word as it was signed, with the signature on it."""

from __future__ import annotations

from desk.cases.numbers import receipt_qr
from desk.cases.statements import Statement
from desk.cases.view import CaseView
from desk.core.text import data_text, tr
from desk.hall.queries import HallInfo
from desk.printing.papers import StatementPaper
from desk.printing.signed_sheet import LEFT, PT, RIGHT, begin, finish, rows, signed
from desk.printing.signed_text import signed_text
from desk.store.base import Reader


def statement_paper(
    read: Reader,
    view: CaseView,
    statement: Statement,
    hall: HallInfo,
    full_hall: str,
    public_address: str = "",
) -> StatementPaper:
    """The paper of what was taken back."""
    text = signed_text(read, statement.text, statement.signature_id, statement.said_at)
    return StatementPaper(
        data_text(full_hall),
        text.title or tr("Withdrawal (paper)"),
        view.number,
        text.rows,
        text.lines,
        text.signature,
        text.signed,
        receipt_qr(view.receipt, view.query_code, public_address),
        tr("Text of this paper, SHA-256: {digest}", digest=text.digest),
        tr("{hall}, telephone {phone}", hall=data_text(hall.name), phone=hall.phone),
    )


def statement_pdf(paper: StatementPaper) -> bytes:
    """One page."""
    sheet = begin(paper)
    y = rows(sheet, paper, 56.0, 11.5 * PT, 6.8, 3.2) + 2
    for what, then in paper.ends:
        sheet.box(LEFT, y, RIGHT - LEFT, 11, 0.25)
        sheet.text(LEFT + 4, y + 7.3, what, 11.5 * PT, bold=True)
        sheet.text(RIGHT - 4, y + 7.3, then, 11.5 * PT, bold=True, align="right")
        y += 14
    signed(sheet, paper, y + 22, tr("Signature of the resident"))
    return finish(sheet, paper, y + 12)
