"""The reports that left the desk, from the record, and the folder they were last put into."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desk.hall import model as h
from desk.hall import service
from desk.reports.model import Report
from desk.reports.words import title
from desk.store import Unit
from desk.store.base import Reader, meta

MOST = 8
_FOLDER = "report_folder"
_WISHES = "report_wishes"


@dataclass(frozen=True)
class Past:
    """A report that was printed or exported before."""

    at: datetime
    title: str
    by: str
    form: str


def past_of(read: Reader, hall_id: str) -> list[Past]:
    """The last few, the latest first."""
    t = h.audit
    rows = read.rows(
        select(t.c.at, t.c.actor, t.c.action, t.c.detail)
        .where(t.c.hall_id == hall_id, t.c.action.in_(("print", "export")))
        .order_by(t.c.at.desc(), t.c.id.desc())
        .limit(200)
    )
    workers = select(h.worker.c.number, h.worker.c.name).where(h.worker.c.hall_id == hall_id)
    names = {w.number: w.name for w in read.rows(workers)}
    found = [
        Past(r.at, r.detail["title"], names.get(r.actor, r.actor), r.detail.get("format", "paper"))
        for r in rows
        if r.detail and r.detail.get("paper") == "report"
    ]
    return found[:MOST]


def subject(report: Report) -> str:
    """What a print or an export of a report is called on record."""
    return f"{report.territory.code} {report.period.code}"[:32]


def exported(unit: Unit, hall_id: str, report: Report, form: str, file: str) -> None:
    """Put on record that a report leaves the desk as a file, before it does."""
    detail = {
        "paper": "report", "format": form, "file": file,
        "title": f"{report.territory.name} {title(report)}",
    }  # fmt: skip
    service.record(unit, hall_id, "export", subject(report), detail)


def folder_of(read: Reader) -> str:
    """Where a report was last put on this desk; empty when none was."""
    return str(read.value(select(meta.c.v).where(meta.c.k == _FOLDER)) or "")


def keep_folder(unit: Unit, folder: str) -> None:
    """The next report is offered the same folder."""
    _keep(unit, _FOLDER, folder)


@dataclass(frozen=True)
class Wishes:
    """How this desk last looked at reports and printed them; ``zoom`` is ``page``, ``width``, or
    the per cent of the size on paper."""

    zoom: str = "page"
    copies: int = 1
    two_sided: bool = False


def wishes_of(read: Reader) -> Wishes:
    """What was chosen last on this desk; what cannot be read counts as never chosen."""
    try:
        zoom, copies, two_sided = json.loads(
            str(read.value(select(meta.c.v).where(meta.c.k == _WISHES)))
        )
        return Wishes(str(zoom), int(copies), bool(two_sided))
    except (ValueError, TypeError):
        return Wishes()


def keep_wishes(unit: Unit, wishes: Wishes) -> None:
    """The next report begins with them."""
    _keep(unit, _WISHES, json.dumps([wishes.zoom, wishes.copies, wishes.two_sided]))


def _keep(unit: Unit, key: str, value: str) -> None:
    unit.execute(meta.delete().where(meta.c.k == key))
    unit.execute(meta.insert().values(k=key, v=value))
