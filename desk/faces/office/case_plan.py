"""The plan of an agency beside a case: who runs which errand, until when, and how far it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from desk.cases.agency_view import AgencyView, ErrandLine
from desk.cases.errands import OPEN
from desk.cases.words import ERRANDS
from desk.core.text import data_text, tr
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Text, boxed, row
from desk.faces.kit.lights import deadline


def plan_box(agency: AgencyView, today: date) -> Card:
    """A frame with a line for each errand."""
    box = Card(margins=(12, 8, 12, 8), spacing=4, kind="tint")
    who = agency.agent
    if agency.offered_to:
        who = tr("{name}, offered to {to}", name=who, to=agency.offered_to)
    said = tr("Errands run by {name}: {done} of {all} done", name=who, done=agency.done,
              all=agency.counted)  # fmt: skip
    if not agency.active:
        said = tr("{errands}; the mandate has ended", errands=said)
    box.body.addLayout(
        row(Icon("route-line", 18, "teal.700"), Text(said, 14, 700), None, spacing=8)
    )
    for one in agency.errands:
        box.body.addWidget(_line(one, today))
    return box


def _line(one: ErrandLine, today: date) -> QWidget:
    going = one.state in OPEN and one.state != "waiting"
    place = Text(f"{one.place}", 13, 700, "teal.700")
    place.setFixedWidth(18)
    task = Text(one.task, 14, 700 if going else 400).shrinking()
    department = Text(data_text(one.department), 13, 400, "ink.700").shrinking()
    state = Text(tr(ERRANDS[one.state]), 13, 400, "ink.700")
    line = row(place, task, department, None, state, spacing=8)
    if going:
        line.addWidget(deadline(one, one.state, one.due_day, today))
    return boxed(line)
