"""A report for every hall of a street at once: into a folder or to the printer, with a stop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk.core.text import tr
from desk.faces.office.reports_model import ReportsModel, Running
from desk.hall import service as hall_service
from desk.printing.outputs import Batch, Folder, batch
from desk.printing.reported import report_paper
from desk.reports import words
from desk.reports.given import Past, past_of, subject
from desk.reports.model import Report
from desk.reports.periods import Period
from desk.reports.territory import Territory
from desk.store import Store


class ManyReports:
    """Makes the reports of the period that is shown, one hall after another."""

    def __init__(self, model: ReportsModel) -> None:
        self._model = model
        self._sent: set[str] = set()
        self._sent_of: Period | None = None

    @property
    def places(self) -> list[Territory]:
        """The halls of which a batch makes one report each."""
        return [place for place in self._model.state.places if place.is_hall]

    def write(self, folder: Path) -> None:
        """A PDF for every hall into a folder, in the background."""
        period = self._model.state.period
        if period is not None:
            place = Folder(folder, period, self._model.head)

            def done(found: Batch) -> None:
                if found.written:
                    self._record(period, folder, len(found.written))

            self._run(place.put, place.there, done)

    def print(self) -> None:
        """Every hall's report to the printer; each print is on record with its job. Begun again
        after a stop, it goes on with those that were not sent."""
        desk, head, period = self._model.office.desk, self._model.head, self._model.state.period
        number = self._model.office.worker.number if self._model.office.worker else ""
        if period is None or self._model.state.running is not None:
            return
        if self._sent_of != period:
            self._sent, self._sent_of = set(), period
        sent, copies = self._sent, self._model.copies

        def put(territory: Territory, report: Report) -> None:
            paper, name = report_paper(report, head), subject(report)
            desk.tasks.post(lambda: desk.papers.office("report", paper, name, number, copies))
            sent.add(territory.code)

        def done(found: Batch) -> None:
            if not found.stopped and not found.failed:
                sent.clear()

        self._run(put, lambda territory: territory.code in sent, done)

    def _run(
        self,
        put: Callable[[Territory, Report], None],
        there: Callable[[Territory], bool],
        done: Callable[[Batch], None],
    ) -> None:
        state, desk, period = self._model.state, self._model.office.desk, self._model.state.period
        places = self.places
        if state.running is not None or period is None or not places:
            return
        running = state.running = Running(0, len(places))
        state.batch = None
        self._model.changed()

        def watch(n: int, name: str) -> bool:
            running.done, running.name = n, name
            desk.tasks.post(self._model.changed)
            return not running.stop

        def make(territory: Territory) -> Report:
            with desk.store.read() as read:
                return self._model.report_of(read, territory, period)

        def answer(found: Batch) -> None:
            state.running, state.batch = None, found
            self._model.changed()
            done(found)

        def failed(error: BaseException) -> None:
            state.running = None
            self._model.changed()
            self._model.tell(error)

        desk.tasks.run(lambda: batch(places, make, put, there, watch), answer, failed)

    def stop(self) -> None:
        """Stop after the report that is being made; what is written stays."""
        if self._model.state.running is not None:
            self._model.state.running.stop = True

    def _record(self, period: Period, folder: Path, count: int) -> None:
        desk = self._model.office.desk
        actor = self._model.office.worker.number if self._model.office.worker else "office"
        title = tr("{title}, {n} halls", title=words.title_of(period), n=count)
        detail = {"paper": "report", "format": "pdf", "file": folder.name, "title": title}

        def work(store: Store) -> list[Past]:
            with store.unit(actor, "export many") as unit:
                hall_service.record(unit, desk.hall.id, "export", period.code, detail)
                return past_of(unit, desk.hall.id)

        def answer(past: list[Past]) -> None:
            self._model.state.past = past
            self._model.changed()

        desk.tasks.write(work, answer, self._model.tell)
