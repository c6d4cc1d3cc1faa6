"""What a resident took back, on A4: word for word as it was signed, with the signature on it."""

from __future__ import annotations

from base64 import b64encode

from desk.cases import signing
from desk.cases.numbers import receipt_qr
from desk.cases.statements import Statement
from desk.cases.view import CaseView
from desk.core.clock import local
from desk.core.text import data_text, tr
from desk.hall.queries import HallInfo
from desk.printing.mandate import HEIGHT, LABEL, LEFT, PT, RIGHT, WIDTH, signed_by
from desk.printing.papers import StatementPaper
from desk.printing.sheet import MM, Sheet
from desk.store.base import Reader

_ROW, _MATTER = 2, 3
"""Fields of a line of the signed text; with one field it names the paper."""


def statement_paper(
    read: Reader,
    view: CaseView,
    statement: Statement,
    hall: HallInfo,
    full_hall: str,
    public_address: str = "",
) -> StatementPaper:
    """The paper; a signature is stamped on it only when it was given for this very text."""
    lines = [line.split("\t") for line in statement.text.splitlines()]
    alone = [line[0] for line in lines if len(line) == 1]
    image = signing.of_text(read, statement.signature_id, statement.text)
    said = f"{local(statement.said_at):%Y-%m-%d %H:%M}"
    return StatementPaper(
        data_text(full_hall),
        alone[-1] if alone else tr("Withdrawal (paper)"),
        view.number,
        tuple((line[0], line[1]) for line in lines if len(line) == _ROW),
        tuple((line[1], line[2]) for line in lines if len(line) == _MATTER),
        b64encode(image).decode() if image else "",
        tr("Signed at {time}", time=said) if image else tr("Date: {day}", day=said[:10]),
        receipt_qr(view.receipt, view.query_code, public_address),
        tr("Text of this paper, SHA-256: {digest}", digest=signing.digest(statement.text)),
        tr("{hall}, telephone {phone}", hall=data_text(hall.name), phone=hall.phone),
    )


def statement_pdf(paper: StatementPaper) -> bytes:
    """One page."""
    sheet = Sheet(WIDTH, HEIGHT, MM, f"{paper.title} {paper.number}")
    sheet.text(LEFT, 22, paper.full_hall, 10 * PT)
    sheet.text(RIGHT, 22, paper.number, 12 * PT, bold=True, align="right")
    sheet.text(WIDTH / 2, 38, paper.title, 22 * PT, bold=True, align="centre")
    sheet.ink("#0B5C69")
    sheet.line(LEFT, 44, RIGHT, 44, 0.6)
    sheet.ink("#000000")
    y = 56.0
    for label, value in paper.rows:
        sheet.text(LEFT, y, label, 11.5 * PT)
        y = sheet.paragraph(LEFT + LABEL, y, value, 11.5 * PT, RIGHT - LEFT - LABEL, 6.8) + 3.2
    y += 2
    for what, then in paper.ends:
        sheet.box(LEFT, y, RIGHT - LEFT, 11, 0.25)
        sheet.text(LEFT + 4, y + 7.3, what, 11.5 * PT, bold=True)
        sheet.text(RIGHT - 4, y + 7.3, then, 11.5 * PT, bold=True, align="right")
        y += 14
    signed_by(sheet, y + 22, tr("Signature of the resident"), paper.signature, paper.signed)
    sheet.qr(RIGHT - 26, y + 12, 26, paper.qr)
    sheet.text(RIGHT - 13, y + 44, tr("How it stands"), 9 * PT, align="centre")
    sheet.line(LEFT, 268, RIGHT, 268, 0.25)
    sheet.text(LEFT, 274, paper.bound, 7.6 * PT)
    sheet.text(LEFT, 280, paper.foot, 9 * PT)
    return sheet.done()
