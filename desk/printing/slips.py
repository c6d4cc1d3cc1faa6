"""What the slips of a window say: the one notice of what is missing, and papers handed over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desk.core.clock import local
from desk.core.mask import mask_name
from desk.core.text import data_text, tr, tr_date
from desk.hall.queries import HallInfo
from desk.matters.catalogue import Material
from desk.printing.papers import SlipPaper


@dataclass(frozen=True)
class Bearer:
    """Who writes the slip, where and when."""

    worker: str
    window: int
    at: datetime


@dataclass(frozen=True)
class Handed:
    """A case that is handed over with what belongs to it."""

    number: str
    matter: str
    person: str
    due: str
    materials: tuple[str, ...]


@dataclass(frozen=True)
class Supplement:
    """A case that a material was brought for, and what it still waits for."""

    number: str
    matter: str
    due: str
    provisional: bool
    owed: tuple[str, ...]


def notice_paper(
    hall: HallInfo,
    person: str,
    ticket: str,
    missing: Sequence[tuple[str, Sequence[Material]]],
    by: Bearer,
) -> SlipPaper:
    """The one complete notice: each matter with everything that is still missing."""
    facts = [
        (tr("Resident"), mask_name(person) if person else "–"),
        (tr("Told at"), f"{local(by.at):%Y-%m-%d %H:%M}"),
    ]
    if ticket:
        facts.append((tr("Ticket"), ticket))
    return SlipPaper(
        data_text(hall.name),
        tr("One-time notice"),
        tr("This is everything that is missing; with it one more way is enough."),
        tuple(facts),
        tuple(
            (
                data_text(matter),
                *(
                    data_text(m.name) + (f"（{data_text(m.note)}）" if m.note else "")
                    for m in materials
                ),
            )
            for matter, materials in missing
        ),
        tr("Administrative License Law, article 32: what is missing is told once and completely."),
        (tr("Resident"), tr("Worker")),
        (
            tr("{name}, window {window}", name=by.worker, window=by.window),
            tr("Ask: {phone}", phone=hall.phone),
        ),
    )


def handover_paper(
    hall: HallInfo, to: str, cases: Sequence[Handed], by: Bearer, note: str = ""
) -> SlipPaper:
    """Papers and cases that go from a window to a department or a colleague; both sign."""
    return SlipPaper(
        data_text(hall.name),
        tr("Hand-over slip"),
        "",
        (
            (tr("Handed to"), data_text(to)),
            (tr("From"), tr("{name}, window {window}", name=by.worker, window=by.window)),
            (tr("Handed at"), f"{local(by.at):%Y-%m-%d %H:%M}"),
        ),
        tuple(
            (
                f"{one.number}  {data_text(one.matter)}",
                tr("{person}, last day {due}", person=mask_name(one.person), due=one.due or "–"),
                *(data_text(name) for name in one.materials),
            )
            for one in cases
        ),
        note,
        (tr("Handed over"), tr("Received")),
        (
            tr("{n} cases; the hand-over counts when it is received.", n=len(cases)),
            tr("Printed {day}", day=tr_date(local(by.at).date(), "long")),
        ),
    )


def supplement_paper(
    hall: HallInfo,
    person: str,
    receipt: str,
    brought: Sequence[str],
    cases: Sequence[Supplement],
    by: Bearer,
) -> SlipPaper:
    """What a resident takes home when an owed material was brought."""
    owed = dict.fromkeys(name for one in cases for name in one.owed)
    return SlipPaper(
        data_text(hall.name),
        tr("Receipt of materials brought later"),
        "",
        (
            (tr("Resident"), mask_name(person)),
            (tr("Receipt"), receipt),
            (tr("Brought at"), f"{local(by.at):%Y-%m-%d %H:%M}"),
        ),
        (
            (tr("Received now"), *(data_text(name) for name in brought)),
            *((f"{one.number}  {data_text(one.matter)}", _goes_on(one)) for one in cases),
        ),
        tr("Still missing: {names}", names="、".join(data_text(name) for name in owed))
        if owed
        else tr("Nothing is missing any more."),
        (tr("Resident"), tr("Worker")),
        (
            tr("{name}, window {window}", name=by.worker, window=by.window),
            tr("Ask: {phone}", phone=hall.phone),
        ),
    )


def _goes_on(one: Supplement) -> str:
    if one.owed:
        return tr("goes on when everything is there")
    if not one.due:
        return tr("goes on")
    return tr("goes on, last day {due}", due=one.due) + (
        tr(" (provisional)") if one.provisional else ""
    )
