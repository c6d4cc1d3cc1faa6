"""An entry of the first-asked register at the office: looked at, answered, settled by the head."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desk.cases import asking_view, register
from desk.cases.asking_view import AskingView
from desk.core.clock import local_day
from desk.core.text import tr
from desk.faces.kit.asked_layer import AskedLayer
from desk.faces.kit.asked_steps import AskedSteps, Change, asked_words
from desk.faces.kit.asking import Asking
from desk.faces.kit.layers import Veil
from desk.faces.office.model import OfficeModel
from desk.hall import queries as hall_queries
from desk.hall import service as hall_service
from desk.store import Store, Unit

OFFERED = ("taken_over", "declined", "answered", "postponed", "fell_to", "dropped")
"""What may be done with an entry at the office, in the order of the digits."""
ANSWERERS = ("worker", "head")


class AskedActs(Asking):
    """Opens an entry over the window; ``changed`` is told when something was done to one."""

    def __init__(self, window: QWidget, office: OfficeModel, changed: Callable[[], None]) -> None:
        self.window, self._office, self._changed = window, office, changed
        self.layer: Veil | None = None
        self._steps = AskedSteps(
            self,
            self._change,
            lambda: office.desk.calendar,
            lambda: local_day(office.desk.clock.now()),
            "office",
        )

    def look(self, asking_id: str) -> None:
        """Show an entry; that it was looked at is on record."""
        if self.layer is None:
            self._write(
                "looked up",
                lambda unit: hall_service.record(
                    unit, self._office.desk.hall.id, "looked_up", asking_id
                ),
                lambda: self._read(asking_id),
            )

    def close(self) -> None:
        """Leave the layer in front."""
        if self.layer is not None:
            self.layer.close_layer()

    @property
    def _me(self) -> str:
        return self._office.worker.id if self._office.worker else ""

    def _read(self, asking_id: str) -> None:
        desk, me = self._office.desk, self._me

        def work() -> AskingView:
            with desk.store.read() as read:
                return asking_view.view(read, asking_id, me, desk.calendar)

        desk.tasks.run(work, self._show, self._office.tell)

    def _show(self, view: AskingView) -> None:
        if self.layer is not None or self._office.worker is None:
            return
        self.open(
            AskedLayer(
                self.window,
                view,
                offered(view),
                local_day(self._office.desk.clock.now()),
                partial(self._act, view),
                partial(self._reveal, view.asking_id),
            )
        )

    def _reveal(self, asking_id: str, show: Callable[[], None]) -> None:
        hall = self._office.desk.hall.id
        self._write(
            "reveal", lambda unit: hall_service.record(unit, hall, "reveal", asking_id), show
        )

    def open(self, layer: Veil, again: Callable[[], None] | None = None) -> None:
        """One layer at a time; Esc leaves it and asks nothing anew."""
        self.layer = layer
        layer.closed.connect(self._closed)

    def _closed(self) -> None:
        self.layer = None

    def _act(self, view: AskingView, kind: str) -> None:
        if not self._steps.act(view, kind):
            self._settle(view)

    def _settle(self, view: AskingView) -> None:
        desk = self._office.desk

        def people() -> list[tuple[str, str]]:
            with desk.store.read() as read:
                found = hall_queries.workers(read, desk.hall.id)
            others = (w for w in found if w.role in ANSWERERS and w.id != view.asked.owner_id)
            return [(w.id, f"{w.name} {w.number}") for w in others]

        def chosen(to: str) -> None:
            self.ask_words(
                tr("Why does somebody else answer?"),
                tr("Reason"),
                lambda why: self._change(
                    view, "settle", lambda u, a, w: register.fall_to(u, a, w, to, why)
                ),
                (tr("The first worker is on leave"), tr("It is another worker's field")),
            )

        def whom(answers: list[tuple[str, str]]) -> None:
            if self.layer is None:
                self.ask(tr("Who answers from now on?"), answers, chosen)

        desk.tasks.run(people, whom, self._office.tell)

    def _change(self, view: AskingView, what: str, change: Change) -> None:
        asking_id, me = view.asking_id, self._me

        def done() -> None:
            self._changed()
            self._read(asking_id)

        self._write(f"{what} asking", lambda unit: change(unit, asking_id, me), done)

    def _write(self, reason: str, work: Callable[[Unit], object], done: Callable[[], None]) -> None:
        actor = self._office.worker.number if self._office.worker else "office"

        def run(store: Store) -> None:
            with store.unit(actor, reason) as unit:
                work(unit)

        self._office.desk.tasks.write(run, lambda _: done(), self._office.tell)


def offered(view: AskingView) -> list[tuple[str, str]]:
    """What can be done now at the office, in the order of the digits."""
    return [(kind, asked_words(kind)) for kind in OFFERED if kind in view.possible]
