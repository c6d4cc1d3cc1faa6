"""What a paper says, as frozen values that survive as JSON, so that a reprint is identical."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class TicketPaper:
    """A queue ticket; all words are ready to print."""

    hall: str
    class_name: str
    number: str
    priority: bool
    ahead: str
    about_when: str
    heading: str
    materials: tuple[str, ...]
    qr: str
    issued: str
    kiosk: str
    phone: str


@dataclass(frozen=True)
class ReceiptLine:
    """A matter on a receipt."""

    name: str
    department: str
    limit: str
    due: str
    remark: str
    day: str = ""
    """The last day alone, for a column that is headed so."""


@dataclass(frozen=True)
class MaterialEntry:
    """A material on a receipt: name, which matters it serves, how it was taken."""

    name: str
    used_for: str
    how: str
    missing: bool


@dataclass(frozen=True)
class ReceiptPaper:
    """An acceptance, on 80 mm or A5; the person is masked already."""

    hall: str
    full_hall: str
    number: str
    person: str
    id_number: str
    phone: str
    accepted: str
    cases: tuple[ReceiptLine, ...]
    materials: tuple[MaterialEntry, ...]
    owed_title: str
    owed_text: str
    qr: str
    query_code: str
    worker: str
    worker_place: str
    hall_phone: str


@dataclass(frozen=True)
class DayReportPaper:
    """A hall's day: lead, five figures, half hours, matters, departments, windows, definitions."""

    hall: str
    title: str
    dates: str
    made: str
    lead: str
    figures: tuple[tuple[str, str, str], ...]
    hours: tuple[tuple[str, int, int], ...]
    matters: tuple[tuple[str, int], ...]
    departments: tuple[tuple[str, ...], ...]
    windows: tuple[tuple[str, ...], ...]
    definitions: tuple[str, ...]
    until: str
    matters_note: str = ""


@dataclass(frozen=True)
class RosterPaper:
    """A week's roster: a heading a day, then lines of title, aside and one cell a day."""

    hall: str
    title: str
    made: str
    days: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: tuple[str, ...]
    until: str


@dataclass(frozen=True)
class SlipPaper:
    """A slip of a window; each part is a heading with its lines, ``signs`` are lines to sign."""

    hall: str
    title: str
    lead: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, ...], ...]
    remark: str
    signs: tuple[str, ...]
    foot: tuple[str, ...]


Paper = TicketPaper | ReceiptPaper | DayReportPaper | RosterPaper | SlipPaper
PAPERS: dict[str, type[Paper]] = {
    "ticket": TicketPaper,
    "receipt-80": ReceiptPaper,
    "receipt-a5": ReceiptPaper,
    "report-day": DayReportPaper,
    "roster-a4": RosterPaper,
    "roster-a3": RosterPaper,
    "notice": SlipPaper,
    "handover": SlipPaper,
}
"""Every paper by the name its print job has; how each is drawn stands in ``drawing``."""
_LINES: dict[str, type[ReceiptLine | MaterialEntry]] = {
    "cases": ReceiptLine, "materials": MaterialEntry,
}  # fmt: skip


def to_json(paper: Paper) -> dict[str, Any]:
    """For the print job."""
    found: dict[str, Any] = json.loads(json.dumps(asdict(paper), ensure_ascii=False))
    return found


def from_json(kind: str, found: dict[str, Any]) -> Paper:
    """The paper as it was first printed."""
    return PAPERS[kind](**{name: _value(name, value) for name, value in found.items()})


def _value(name: str, value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return tuple(
        _LINES[name](**x) if isinstance(x, dict) else tuple(x) if isinstance(x, list) else x
        for x in value
    )
