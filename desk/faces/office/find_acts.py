"""Ctrl K at the office: a case is opened on its page, a person and a matter on a sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desk.cases import finding
from desk.cases.finding import CaseHit
from desk.faces.kit.find_popover import FindPopover
from desk.faces.kit.finder import Finder, Found
from desk.faces.kit.found_sheets import matter_sheet, person_sheet
from desk.faces.kit.layers import Veil
from desk.faces.office.model import OfficeModel
from desk.hall import service as hall_service
from desk.hall.known_settings import REVEAL_SECONDS
from desk.residents import service as residents
from desk.residents.service import Resident
from desk.store import Store


class FindActs:
    """Looks in what this person may see: an officer finds the cases of their department only.

    ``show_case`` opens a case by its number; ``show_matter``, where given at the time of asking,
    opens a matter by its code where its versions are kept.
    """

    def __init__(
        self,
        window: QWidget,
        office: OfficeModel,
        show_case: Callable[[str], None],
        show_matter: Callable[[], Callable[[str], None] | None],
    ) -> None:
        self._window, self._office = window, office
        self._show_case, self._show_matter = show_case, show_matter
        self.layer: Veil | None = None

    def look_up(self) -> None:
        """Ctrl K."""
        who = self._office.worker
        if who is None or self.layer is not None:
            return
        only = (who.department or "-") if who.role == "department" else ""
        finder = Finder(self._office.desk, {}, self._office.tell, only)
        self._open(FindPopover(self._window, finder, self._found))

    def close(self) -> None:
        """Leave the layer in front."""
        if self.layer is not None:
            self.layer.close_layer()

    def _open(self, layer: Veil) -> None:
        self.layer = layer
        layer.closed.connect(partial(self._closed, layer))

    def _closed(self, layer: Veil) -> None:
        if self.layer is layer:
            self.layer = None

    def _found(self, found: Found) -> None:
        if found.kind == "case":
            self._show_case(found.title)
        elif found.kind == "matter":
            self._matter(found.key)
        else:
            self._person(found.key)

    def _matter(self, code: str) -> None:
        show = self._show_matter()
        sheet = matter_sheet(
            self._window,
            self._office.desk.catalogue.get(code),
            partial(show, code) if show is not None else None,
        )
        self._open(sheet)

    def _person(self, resident_id: str) -> None:
        """The sheet opens once it is on record that somebody looked."""
        desk = self._office.desk

        def work() -> tuple[Resident | None, Sequence[CaseHit]]:
            with desk.store.read() as read:
                person = residents.get(read, resident_id)
                return person, finding.cases_of(
                    read, resident_id, desk.catalogue, hall_id=desk.hall.id
                )

        def answer(found: tuple[Resident | None, Sequence[CaseHit]]) -> None:
            person, cases = found
            if person is not None:
                self._record("looked_up", resident_id, partial(self._show_person, person, cases))

        desk.tasks.run(work, answer, self._office.tell)

    def _show_person(self, person: Resident, cases: Sequence[CaseHit]) -> None:
        if self.layer is not None or self._office.worker is None:
            return
        numbers = {hit.case_id: hit.number for hit in cases}
        seconds = self._office.desk.here.number(REVEAL_SECONDS)
        self._open(
            person_sheet(
                self._window,
                person,
                cases,
                None,
                lambda case_id: self._show_case(numbers[case_id]),
                lambda show: self._record("reveal", person.id, lambda: show(seconds)),
            )
        )

    def _record(self, action: str, subject: str, done: Callable[[], object]) -> None:
        hall, who = self._office.desk.hall.id, self._office.worker
        if who is None:
            return

        def run(store: Store) -> None:
            with store.unit(who.number, action) as unit:
                hall_service.record(unit, hall, action, subject)

        self._office.desk.tasks.write(run, lambda _: done(), self._office.tell)
