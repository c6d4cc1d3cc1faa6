"""The paper of what a resident took back goes to the window's office printer."""

from __future__ import annotations

from desk.cases.statements import Statement
from desk.cases.view import CaseView
from desk.core.text import tr
from desk.faces.window.stage import Stage
from desk.printing import compose
from desk.printing.statement import statement_paper


def print_statement(stage: Stage, view: CaseView, statement: Statement) -> None:
    """On A4; without a signature from the screen it has a line to sign on."""
    desk = stage.desk
    place = compose.full_hall(desk.divisions.full_name(desk.hall.division), desk.hall.name)
    address = desk.settings.public_address
    with desk.store.read() as read:
        paper = statement_paper(read, view, statement, desk.hall, place, address)
    desk.papers.office("statement", paper, view.number, stage.session.worker_number)
    said = tr("The resident signed; the paper is on its way to the printer.")
    unsigned = tr("Have the paper signed that is on its way to the printer.")
    stage.say(said if paper.signature else unsigned)
