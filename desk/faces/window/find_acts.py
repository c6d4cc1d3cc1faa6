"""Ctrl K: find a person, a case or a matter, in a visit and between visits."""

from __future__ import annotations

from collections.abc import Callable

from desk.cases import finding
from desk.cases import queries as case_queries
from desk.core.text import tr
from desk.faces.kit.find_popover import FindPopover
from desk.faces.kit.finder import Finder, Found
from desk.faces.kit.found_sheets import matter_sheet, person_sheet, receipt_sheet
from desk.faces.window.stage import Stage
from desk.residents import keys
from desk.residents import service as residents


class FindActs:
    """Finding, and what is done with what was found."""

    def __init__(
        self, stage: Stage, identified: Callable[[], None], look: Callable[[str], None]
    ) -> None:
        self._look = look
        self._stage, self._session, self._model = stage, stage.session, stage.model
        self._identified = identified

    def catch_up(self) -> None:
        """Residents who came many at once get what they are found by, a page at a time."""
        store = self._stage.desk.store

        def behind() -> bool:
            with store.read() as read:
                return keys.is_behind(read)

        def go_on(some: object) -> None:
            if some:
                self._session.write("find keys", "keys of residents", keys.catch_up, go_on)

        self._stage.desk.tasks.run(behind, go_on)

    def look_up(self) -> None:
        """Ctrl K."""
        finder = Finder(self._stage.desk, self._session.usage(), self._session.tell)
        self._stage.open(FindPopover(self._stage.window, finder, self._open))

    def _typing(self) -> bool:
        return self._stage.in_visit() and self._model.accepted is None

    def _open(self, found: Found) -> None:
        if found.kind == "matter":
            self._matter(found.key)
        elif found.kind == "person":
            self._person(found.key)
        else:
            self._look(found.key)

    def _matter(self, code: str) -> None:
        if self._typing():
            self._model.add_matter(code)
            self._identified()
        else:
            matter = self._stage.desk.catalogue.get(code)
            self._stage.open(matter_sheet(self._stage.window, matter))

    def _person(self, resident_id: str) -> None:
        with self._stage.desk.store.read() as read:
            person = residents.get(read, resident_id)
            cases = finding.cases_of(read, resident_id, self._stage.desk.catalogue)
        if person is None:
            return
        self._session.record("looked_up", resident_id)
        somebody = self._model.draft.person.get("id_number")
        away = self._session.away and not self._stage.in_visit()

        def serve() -> None:
            self._model.identify_known(person)
            self._identified()

        possible = not somebody and not away and self._model.accepted is None
        self._stage.open(
            person_sheet(
                self._stage.window,
                person,
                cases,
                serve if possible else None,
                self._look,
                lambda show: self._session.reveal(resident_id, show),
            )
        )

    def scanned(self, number: str, code: str) -> None:
        """A receipt's QR was read; its code must be that of the receipt."""
        catalogue = self._stage.desk.catalogue
        with self._stage.desk.store.read() as read:
            data = case_queries.receipt(read, number, catalogue)
            hits = finding.find_cases(read, self._stage.desk.hall.id, number, catalogue, 9)
        if data is None or code != data.query_code:
            self._stage.say(tr("This receipt is not known here."), "error")
            return
        self._session.record("looked_up", number)
        self._stage.open(
            receipt_sheet(
                self._stage.window,
                data,
                {hit.number: hit for hit in hits},
                lambda: self._stage.desk.papers.receipt(number, self._session.worker_number),
                self._look,
            )
        )
