"""A department's officer at the office: what there is to receive, and what waits for them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk.cases import lists, mine
from desk.cases.limits import LIGHTS
from desk.demo.seed import PIN
from desk.faces.office import app as office
from desk.faces.rehearsal.hands import Hands
from desk.faces.rehearsal.stage import Stage
from desk.faces.rehearsal.worker import Stuck
from desk.hall import service as hall_service

OFFICER = ("0351", "刘文静")


def officer_looks(stage: Stage) -> None:
    """The officer of the department that has most to receive looks through the inbox by its keys.

    :raises Stuck: when another department's cases are shown, or none at all.
    """
    department = _busiest(stage)
    with stage.store.unit("0300", "add officer") as unit:
        hall_service.add_officer(unit, stage.hall, *OFFICER, department, PIN)
    face = office.build(stage.lobby)
    stage.show(face)
    hands = Hands(face, stage.lobby)
    for words in (OFFICER[0], PIN):
        hands.type(words)
        hands.press(Qt.Key.Key_Return)
    page = face.cases
    for name in ("mine", "to_receive"):
        hands.click(page.filters[name])
        page.refresh()
        hands.settle()
        rows = page.model.look.rows if page.model.look else ()
        if {row.department for row in rows} != {department}:
            raise Stuck(f"the officer of {department} sees {rows}")
    page.list.setFocus()
    hands.press(Qt.Key.Key_Down)
    stage.shot(face, "office_inbox")
    face.close()


def _busiest(stage: Stage) -> str:
    desk = stage.lobby
    with stage.store.read() as read:
        wanted = lists.Filter(lights=LIGHTS[:-1], states=mine.TO_RECEIVE)
        rows = lists.page(read, stage.hall, wanted, desk.calendar, desk.catalogue).rows
    names = [row.department for row in rows]
    return max(names, key=names.count, default=desk.catalogue.departments()[0])
