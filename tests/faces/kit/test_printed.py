"""What a face hands to the printer, and what the record says of it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.commands.samples import sample
from desk.devices.copies import Copies
from desk.devices.printer import Job
from desk.faces.kit.printed import PrintedPapers
from desk.hall.model import audit
from desk.printing import jobs
from tests.faces.conftest import Scene


class Paper:
    """A printer that keeps what it was given."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def print(self, job: Job) -> None:
        self.jobs.append(job)


def test_the_printer_and_the_record_are_told_how_many_copies_there_are(
    scene: Scene, qtbot: QtBot
) -> None:
    paper = Paper()
    runner = jobs.JobRunner(scene.desk.store, printer_of=lambda *_: paper)
    runner.start()
    papers = PrintedPapers(scene.desk, runner)
    wished = Copies(3, two_sided=True)
    try:
        papers.office("report", sample("report-day", "王"), "day", "0300", wished)
        scene.settle()
        qtbot.waitUntil(lambda: len(paper.jobs) == 1, timeout=30_000)
    finally:
        runner.stop()
    assert paper.jobs[0].copies == wished
    with scene.others.read() as read:
        (said,) = read.rows(select(audit).where(audit.c.action == "print"))
    assert said.detail["copies"] == 3
