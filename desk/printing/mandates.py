"""What the mandate says: the very text that was signed, and the signature where there is one."""

from __future__ import annotations

from base64 import b64encode

from desk.cases import signing
from desk.cases.agency_view import AgencyView
from desk.cases.numbers import receipt_qr
from desk.cases.view import CaseView
from desk.core.clock import local
from desk.core.text import data_text, tr
from desk.hall.queries import HallInfo
from desk.printing.papers import MandatePaper
from desk.store.base import Reader

_ROW, _ERRAND = 2, 3
"""Fields of a line of the signed text; with one field it is a clause, the last names the paper."""


def mandate_paper(
    read: Reader,
    view: CaseView,
    agency: AgencyView,
    hall: HallInfo,
    full_hall: str,
    public_address: str = "",
) -> MandatePaper:
    """The paper of a mandate; a signature is stamped on it only when it was given for this text."""
    lines = [line.split("\t") for line in agency.text.splitlines()]
    alone = [line[0] for line in lines if len(line) == 1]
    image = signing.of_text(read, agency.signature_id, agency.text)
    signed = f"{local(agency.signed_at):%Y-%m-%d %H:%M}"
    return MandatePaper(
        data_text(full_hall),
        alone[-1] if alone else tr("Mandate (paper)"),
        view.number,
        tuple((line[0], line[1]) for line in lines if len(line) == _ROW),
        tr("I let the agent run these errands for me:"),
        tuple((line[1], line[2]) for line in lines if len(line) == _ERRAND),
        tuple(alone[:-1]),
        b64encode(image).decode() if image else "",
        tr("Signed at {time}", time=signed) if image else tr("Date: {day}", day=signed[:10]),
        receipt_qr(view.receipt, view.query_code, public_address),
        tr("Text of the mandate, SHA-256: {digest}", digest=signing.digest(agency.text)),
        tr("{hall}, telephone {phone}", hall=data_text(hall.name), phone=hall.phone),
    )
