"""From what the store knows to what a paper says: masking, dates and words are decided here."""

from __future__ import annotations

from base64 import b64encode
from datetime import timedelta

from desk.cases.numbers import receipt_qr
from desk.cases.queries import ReceiptCase, ReceiptData, ReceiptMaterial
from desk.core.clock import local
from desk.core.mask import mask_id, mask_name, mask_phone
from desk.core.text import data_text, tr, tr_date, tr_time, tr_weekday
from desk.hall.queries import HallInfo
from desk.matters.catalogue import Catalogue
from desk.printing.papers import (
    MaterialEntry,
    ReceiptLine,
    ReceiptPaper,
    TicketPaper,
)
from desk.queue.service import Issued


def ticket_paper(
    issued: Issued, hall: HallInfo, kiosk: str, catalogue: Catalogue | None = None
) -> TicketPaper:
    """The paper of a ticket."""
    heading = ""
    materials: tuple[str, ...] = ()
    if catalogue is not None and issued.matters:
        matter = catalogue.by_code.get(issued.matters[0])
        if matter is not None:
            heading = tr("{matter}: please have ready", matter=data_text(matter.name))
            materials = tuple(data_text(n.material.name) for n in matter.needs if n.required)
    when = tr("Please wait")
    if issued.estimate is not None:
        low = issued.issued_at + timedelta(seconds=issued.estimate.low_s)
        middle = issued.issued_at + timedelta(seconds=issued.estimate.mid_s)
        high = issued.issued_at + timedelta(seconds=issued.estimate.high_s)
        when = tr_time(middle) if issued.estimate.certain else f"{tr_time(low)}–{tr_time(high)}"
    return TicketPaper(
        data_text(hall.name),
        data_text(issued.class_name),
        issued.number,
        bool(issued.priority),
        tr("{n} people ", n=issued.ahead).strip(),
        when,
        heading,
        materials,
        issued.qr,
        f"{local(issued.issued_at):%Y-%m-%d %H:%M}",
        kiosk,
        hall.phone,
    )


def full_hall(place: str, hall: str) -> str:
    """宜昌市西陵区云集街道 + 云集街道便民服务大厅, the street said once."""
    for cut in range(min(len(place), len(hall)), 0, -1):
        if place.endswith(hall[:cut]):
            return place + hall[cut:]
    return place + hall


def _limit(case: ReceiptCase) -> str:
    if case.instant or case.promised_days is None:
        return tr("at once")
    if case.promised_unit == "working":
        return tr("{n} working days", n=case.promised_days)
    return tr("{n} days", n=case.promised_days)


def _due(case: ReceiptCase, *, long: bool) -> str:
    if case.cancelled:
        return tr("cancelled")
    if case.due_day is None:
        return tr("done")
    day = tr_date(case.due_day)
    words = (
        tr("by {day} ({weekday})", day=day, weekday=tr_weekday(case.due_day))
        if long
        else tr_date(case.due_day, "due")
    )
    return words + (tr(" (provisional)") if case.provisional else "")


def _how(material: ReceiptMaterial) -> str:
    if material.state == "owed":
        day = tr_date(material.due_day) if material.due_day else ""
        return tr("missing, bring it by {day}", day=day)
    return {
        "exempt": tr("checked by the system, no copy"),
        "signed": tr("signed"),
    }.get(material.state) or {
        "shown": tr("shown, given back"),
        "copy": tr("copied, original given back"),
        "original": tr("original kept"),
    }.get(material.how, tr("received"))


def _person(data: ReceiptData) -> str:
    """The resident, and who came instead, both masked."""
    name = mask_name(data.name)
    if not data.agent:
        return name
    return tr("{name} (agent {agent})", name=name, agent=mask_name(data.agent))


def receipt_paper(data: ReceiptData, full_hall: str, public_address: str = "") -> ReceiptPaper:
    """The paper of a receipt, the person masked."""
    owed = [m for m in data.materials if m.state == "owed"]
    title = text = ""
    if owed:
        day = owed[0].due_day
        title = tr(
            "{n} still missing, please bring it by {day}",
            n=len(owed),
            day=tr_date(day) if day else "",
        )
        names = "、".join(
            data_text(m.name) + (f"（{data_text(m.note)}）" if m.note else "") for m in owed
        )
        places = "、".join(str(p) for p in sorted({p for m in owed for p in m.places}))
        text = tr(
            "{names}; hand it to any window of this hall, a relative may bring it. "
            "If it does not come, number {places} is returned; the others go on.",
            names=names,
            places=places,
        )
    return ReceiptPaper(
        data_text(data.hall_name),
        data_text(full_hall),
        data.receipt,
        _person(data),
        mask_id(data.id_number),
        mask_phone(data.phone) if data.phone else "",
        f"{local(data.accepted_at):%Y-%m-%d %H:%M}",
        tuple(
            ReceiptLine(
                data_text(c.name),
                data_text(c.department),
                _limit(c),
                _due(c, long=True),
                tr("material owed") if c.owing else "",
                _due(c, long=False),
            )
            for c in data.cases
        ),
        tuple(
            MaterialEntry(
                data_text(m.name), "、".join(map(str, m.places)), _how(m), m.state == "owed"
            )
            for m in data.materials
        ),
        title,
        text,
        receipt_qr(data.receipt, data.query_code, public_address),
        data.query_code,
        data.worker_name,
        tr(" ({number}) window {window}", number=data.worker_number, window=data.window_number),
        data.hall_phone,
        b64encode(data.signature).decode() if data.signature else "",
    )
