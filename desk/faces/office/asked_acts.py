"""An entry of the first-asked register at the office: looked at, answered, settled by the head."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desk.cases import asking_view, register
from desk.cases.asking_view import AskingView
from desk.core.clock import local_day
from desk.core.text import tr, tr_date
from desk.faces.kit.asked_layer import AskedLayer
from desk.faces.kit.layers import Veil
from desk.faces.kit.questions import DigitDialog, WordsDialog
from desk.faces.office.model import OfficeModel
from desk.hall import queries as hall_queries
from desk.hall import service as hall_service
from desk.store import Store, Unit

LATER = (1, 2, 3, 5, 10)
"""Working days from today that are offered for a later reply."""
ANSWERERS = ("worker", "head")
Change = Callable[[Unit, str, str], object]


class AskedActs:
    """Opens an entry over the window; ``changed`` is told when something was done to one."""

    def __init__(self, window: QWidget, office: OfficeModel, changed: Callable[[], None]) -> None:
        self._window, self._office, self._changed = window, office, changed
        self.layer: Veil | None = None

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
        self._open(
            AskedLayer(
                self._window,
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

    def _open(self, layer: Veil) -> None:
        self.layer = layer
        layer.closed.connect(self._closed)

    def _closed(self) -> None:
        self.layer = None

    def _act(self, view: AskingView, kind: str) -> None:
        acts: dict[str, Callable[[AskingView], None]] = {
            "answered": self._answer,
            "postponed": self._postpone,
            "fell_to": self._settle,
            "taken_over": lambda v: self._change(v, "take over", register.take_over),
            "declined": self._decline,
            "dropped": self._drop,
        }
        acts[kind](view)

    def _answer(self, view: AskingView) -> None:
        self._words(
            tr("What was the resident told?"),
            lambda words: self._change(
                view, "answer", lambda u, a, w: register.answer(u, a, w, words, "office")
            ),
            (
                tr("Explained; nothing more is to be done"),
                tr("Told where and with what to apply"),
                tr("The department has answered and the resident was told"),
            ),
        )

    def _postpone(self, view: AskingView) -> None:
        calendar, now = self._office.desk.calendar, self._office.desk.clock.now()
        days = [(calendar.due(local_day(now), n, "working").day, n) for n in LATER]
        answers = [
            (day.isoformat(), tr("{n} working days, {day}", n=n, day=tr_date(day, "due")))
            for day, n in days
            if day > view.asked.reply_day
        ]

        def later(key: str) -> None:
            day = date.fromisoformat(key)
            self._words(
                tr("Why is a later day promised?"),
                lambda why: self._change(
                    view, "postpone", lambda u, a, w: register.postpone(u, a, w, day, why)
                ),
                (tr("The department still checks it"), tr("The resident asked for it")),
            )

        self._open(DigitDialog(self._window, tr("Which later day?"), answers, later))

    def _settle(self, view: AskingView) -> None:
        desk = self._office.desk

        def people() -> list[tuple[str, str]]:
            with desk.store.read() as read:
                found = hall_queries.workers(read, desk.hall.id)
            others = (w for w in found if w.role in ANSWERERS and w.id != view.asked.owner_id)
            return [(w.id, f"{w.name} {w.number}") for w in others]

        def chosen(to: str) -> None:
            self._words(
                tr("Why does somebody else answer?"),
                lambda why: self._change(
                    view, "settle", lambda u, a, w: register.fall_to(u, a, w, to, why)
                ),
                (tr("The first worker is on leave"), tr("It is another worker's field")),
            )

        def ask(answers: list[tuple[str, str]]) -> None:
            if self.layer is None:
                self._open(
                    DigitDialog(self._window, tr("Who answers from now on?"), answers, chosen)
                )

        desk.tasks.run(people, ask, self._office.tell)

    def _decline(self, view: AskingView) -> None:
        self._words(
            tr("Why do you not take it over?"),
            lambda why: self._change(
                view, "decline", lambda u, a, w: register.decline(u, a, w, why)
            ),
            (tr("Not my field of work"), tr("I am away these days")),
        )

    def _drop(self, view: AskingView) -> None:
        self._words(
            tr("Why is no answer wanted any more?"),
            lambda why: self._change(view, "drop", lambda u, a, w: register.drop(u, a, w, why)),
            (tr("It is settled otherwise"), tr("The resident said so")),
        )

    def _words(self, title: str, said: Callable[[str], None], phrases: Sequence[str]) -> None:
        self._open(WordsDialog(self._window, title, tr("In words"), said, phrases))

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
    known = (
        ("taken_over", tr("Take it over")),
        ("declined", tr("Do not take it over")),
        ("answered", tr("Answer the resident")),
        ("postponed", tr("Promise a later day")),
        ("fell_to", tr("Somebody else answers")),
        ("dropped", tr("No longer wanted")),
    )
    return [(kind, words) for kind, words in known if kind in view.possible]
