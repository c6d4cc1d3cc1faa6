"""How each paper becomes a PDF, by the name of its print job."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desk.printing.a5 import receipt_a5_pdf
from desk.printing.certificate import certificate_pdf
from desk.printing.listed import list_pdf
from desk.printing.mandate import mandate_pdf
from desk.printing.papers import Paper
from desk.printing.report import report_pdf
from desk.printing.roster import A3, A4, roster_pdf
from desk.printing.slip import slip_pdf
from desk.printing.statement import statement_pdf
from desk.printing.thermal import receipt80_pdf, ticket_pdf

# A paper's class follows from its kind (``papers.PAPERS``), so each function gets its own.
_DRAW: dict[str, Callable[[Any], bytes]] = {
    "ticket": ticket_pdf,
    "receipt-80": receipt80_pdf,
    "receipt-a5": receipt_a5_pdf,
    "report": report_pdf,
    "certificate": certificate_pdf,
    "roster-a4": lambda paper: roster_pdf(paper, A4),
    "roster-a3": lambda paper: roster_pdf(paper, A3),
    "mandate": mandate_pdf,
    "statement": statement_pdf,
    "case-list": list_pdf,
    "notice": slip_pdf,
    "handover": slip_pdf,
    "supplement": slip_pdf,
}


def pdf_of(kind: str, paper: Paper) -> bytes:
    """A paper as PDF."""
    return _DRAW[kind](paper)
