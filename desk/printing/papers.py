"""What a paper says, as frozen values that survive as JSON, so that a reprint is identical."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, is_dataclass
from functools import cache
from itertools import repeat
from typing import Any, get_args, get_origin, get_type_hints


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
    signature: str = ""
    """The applicant's signature as base64, where it was given on the resident's screen."""


@dataclass(frozen=True)
class PaperFigure:
    """A number in large, with its name above and what it is measured against below."""

    label: str
    value: str
    note: str
    footnote: str = ""


@dataclass(frozen=True)
class PaperTable:
    """A table: the first ``words`` columns and those in ``notes`` are words, the rest numbers;
    those in ``whole`` are words that are never broken, such as dates.

    With ``bars`` it is a list of the most, each number with a bar of that length.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
    words: int = 1
    notes: tuple[int, ...] = ()
    whole: tuple[int, ...] = ()
    bars: tuple[float, ...] = ()


@dataclass(frozen=True)
class PaperSeries:
    """One row of bars, or one line; ``shown`` says each value as everybody sees it."""

    label: str
    values: tuple[float | None, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True)
class PaperChart:
    """Bars or lines over labels, and the same as a table; ``whole``, ``percent``: its axis."""

    note: str
    labels: tuple[str, ...]
    series: tuple[PaperSeries, ...]
    table: PaperTable
    lines: bool = False
    whole: bool = True
    percent: bool = False
    target: float | None = None
    target_text: str = ""


@dataclass(frozen=True)
class PaperSection:
    """A part of a report under its own heading."""

    title: str
    aside: str = ""
    charts: tuple[PaperChart, ...] = ()
    tables: tuple[PaperTable, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReportPaper:
    """A report; in ``lead`` what stands between two asterisks twice is bold.

    ``plain`` shows tables in the place of charts.
    """

    place: str
    full_place: str
    title: str
    dates: str
    made: str
    lead: str
    figures: tuple[PaperFigure, ...]
    sections: tuple[PaperSection, ...]
    definitions: tuple[str, ...]
    until: str
    plain: bool = False


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
class CertificatePaper:
    """What a check of the chain found: facts, the verdict in large, the head's hash as a code."""

    place: str
    full_place: str
    title: str
    made: tuple[str, str]
    verdict: str
    whole: bool
    facts: tuple[tuple[str, str], ...]
    hash: str
    qr: str
    words: tuple[str, ...]
    until: str


@dataclass(frozen=True)
class MandatePaper:
    """A mandate on A4; rows, errands and clauses are the text that was signed."""

    full_hall: str
    title: str
    number: str
    rows: tuple[tuple[str, str], ...]
    lead: str
    errands: tuple[tuple[str, str], ...]
    clauses: tuple[str, ...]
    signature: str
    signed: str
    qr: str
    bound: str
    foot: str


@dataclass(frozen=True)
class StatementPaper:
    """What a resident took back, on A4; rows and what ends are the text that was signed."""

    full_hall: str
    title: str
    number: str
    rows: tuple[tuple[str, str], ...]
    ends: tuple[tuple[str, str], ...]
    signature: str
    signed: str
    qr: str
    bound: str
    foot: str


@dataclass(frozen=True)
class ListPaper:
    """A list of cases; the title names the filter."""

    hall: str
    title: str
    made: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    count: str


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


Paper = (
    TicketPaper
    | ReceiptPaper
    | ReportPaper
    | CertificatePaper
    | RosterPaper
    | MandatePaper
    | StatementPaper
    | ListPaper
    | SlipPaper
)
PAPERS: dict[str, type[Paper]] = {
    "ticket": TicketPaper,
    "receipt-80": ReceiptPaper,
    "receipt-a5": ReceiptPaper,
    "report": ReportPaper,
    "certificate": CertificatePaper,
    "roster-a4": RosterPaper,
    "roster-a3": RosterPaper,
    "mandate": MandatePaper,
    "statement": StatementPaper,
    "case-list": ListPaper,
    "notice": SlipPaper,
    "handover": SlipPaper,
    "supplement": SlipPaper,
}
"""Every paper by the name its print job has; how each is drawn stands in ``drawing``."""


def to_json(paper: Paper) -> dict[str, Any]:
    """For the print job."""
    found: dict[str, Any] = json.loads(json.dumps(asdict(paper), ensure_ascii=False))
    return found


def from_json(kind: str, found: dict[str, Any]) -> Paper:
    """The paper as it was first printed."""
    paper: Paper = _built(PAPERS[kind], found)
    return paper


def _built(wanted: Any, value: Any) -> Any:
    """JSON knows neither tuples nor dataclasses; the fields' types tell which it was."""
    if is_dataclass(wanted) and isinstance(wanted, type):
        types = _types(wanted)
        return wanted(**{name: _built(types[name], x) for name, x in value.items()})
    if get_origin(wanted) is not tuple:
        return value
    inner = get_args(wanted)
    kinds = repeat(inner[0]) if inner[-1] is Ellipsis else inner
    return tuple(_built(kind, x) for kind, x in zip(kinds, value, strict=False))


@cache
def _types(wanted: type) -> dict[str, Any]:
    return get_type_hints(wanted)
