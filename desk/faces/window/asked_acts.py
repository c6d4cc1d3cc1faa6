"""The first-asked register at a window: what cannot be done here is written down and followed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from desk.cases import asking_view, register
from desk.cases.asking_view import AskingView
from desk.core.errors import UserError
from desk.core.mask import mask_name, mask_phone
from desk.core.text import data_text, tr, tr_date
from desk.faces.kit.asked_layer import AskedLayer
from desk.faces.kit.asked_steps import AskedSteps, Change, asked_words
from desk.faces.window.asked_dialogs import NoteDialog
from desk.faces.window.stage import Stage
from desk.store import Unit

REPLY_DAYS = (1, 3, 5, 10, 20)
"""Working days offered for a reply; the hall's own default is added."""
MYSELF = "-"
OFFERED = (
    "taken_over", "declined", "answered", "became", "offered", "postponed", "dropped",
)  # fmt: skip
"""What may be done with an entry at a window, in the order of the digits."""


class AskedActs:
    """W15: Ctrl B, and what is done with an entry later."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._session, self._model = stage, stage.session, stage.model
        self._steps = AskedSteps(
            stage,
            self._change,
            lambda: stage.desk.calendar,
            lambda: self._model.today,
            "window",
        )

    # --- writing it down -------------------------------------------------------------------

    def note(self, department: str = "", typed: tuple[str, str] = ("", "")) -> None:
        """Ctrl B: what was asked, who answers, by when; ``department`` when it is known."""
        person = self._model.draft.person
        phone = self._model.draft.shared.get("phone", "")
        contact = " ".join(x for x in (person.get("name", ""), phone) if x)
        shown = "  ".join(
            x
            for x in (
                mask_name(person.get("name", "")),
                mask_phone(phone) if phone else "",
            )
            if x
        )
        dialog = NoteDialog(
            self._stage.window,
            shown,
            lambda what, told: self._who(what, told or contact, department),
            typed,
        )
        self._stage.open(dialog, lambda: self.note(department, dialog.typed))

    def _who(self, what: str, contact: str, department: str) -> None:
        if department:
            self._when(what, contact, department)
            return
        answers = [(MYSELF, tr("I find it out myself"))]
        answers += [(name, data_text(name)) for name in self._stage.desk.catalogue.departments()]
        self._stage.ask(
            tr("Who can answer this?"),
            answers,
            lambda to: self._when(what, contact, "" if to == MYSELF else to),
            tr("It stays with you until the resident has the answer."),
        )

    def _when(self, what: str, contact: str, department: str) -> None:
        self._ask_day(
            tr("By when does the resident have the answer?"),
            lambda day: self._enter(what, contact, department, day),
        )

    def _ask_day(self, title: str, chosen: Callable[[date], None]) -> None:
        desk = self._stage.desk
        today = self._model.today
        days = {desk.calendar.due(today, n, "working").day: n for n in REPLY_DAYS}
        with desk.store.read() as read:
            usual = register.default_reply(read, desk.hall.id, desk.calendar)
        days.setdefault(usual, desk.calendar.workdays_between(today, usual))
        answers = [
            (
                day.isoformat(),
                tr("{n} working days, {day}", n=n, day=tr_date(day, "due")),
            )
            for day, n in sorted(days.items())
        ]
        self._stage.ask(title, answers, lambda key: chosen(date.fromisoformat(key)))

    def _enter(self, what: str, contact: str, department: str, day: date) -> None:
        worker, hall = self._session.worker, self._stage.desk.hall.id
        if worker is None:
            return
        visit, resident = self._session.visit_id, self._model.resident_id()

        def work(unit: Unit) -> str:
            return register.ask(
                unit,
                hall,
                worker.id,
                what,
                day,
                resident_id=resident,
                contact=contact,
                department=department,
                visit_id=visit,
            )

        self._session.write(
            "ask",
            "first-asked register",
            work,
            lambda _: self._stage.say(
                tr("Written down; the answer is due on {day}", day=tr_date(day, "due"))
            ),
        )

    # --- following it ----------------------------------------------------------------------

    def look(self, asking_id: str) -> None:
        """Show an entry; that it was looked at is on record."""
        view = self._read(asking_id)
        if view is not None:
            self._session.record("looked_up", asking_id)
            self._show(view)

    def _read(self, asking_id: str) -> AskingView | None:
        desk, worker = self._stage.desk, self._session.worker
        if worker is None:
            return None
        try:
            with desk.store.read() as read:
                return asking_view.view(read, asking_id, worker.id, desk.calendar)
        except UserError as error:
            self._session.tell(error)
            return None

    def _show(self, view: AskingView) -> None:
        self._stage.open(
            AskedLayer(
                self._stage.window,
                view,
                self._acts(view),
                self._model.today,
                partial(self._act, view),
                lambda show: self._session.reveal(view.asking_id, show),
            ),
            partial(self._show_again, view.asking_id),
        )

    def _show_again(self, asking_id: str) -> None:
        view = self._read(asking_id) if self._stage.layer is None else None
        if view is not None:
            self._show(view)

    def _acts(self, view: AskingView) -> list[tuple[str, str]]:
        accepted = self._model.accepted is not None
        return [
            (kind, asked_words(kind))
            for kind in OFFERED
            if kind in view.possible and (kind != "became" or accepted)
        ]

    def _act(self, view: AskingView, kind: str) -> None:
        if not self._steps.act(view, kind):
            {"became": self._became, "offered": self._offer}[kind](view)

    def _change(self, view: AskingView, what: str, change: Change) -> None:
        worker, asking_id = self._session.worker, view.asking_id
        if worker is None:
            return

        def answer(_: object) -> None:
            self._show_again(asking_id)

        self._session.write(
            f"asked {what}", f"{what} asking", lambda u: change(u, asking_id, worker.id), answer
        )

    def _offer(self, view: AskingView) -> None:
        self._stage.ask(
            tr("Hand it over to whom?"),
            self._session.colleagues(),
            lambda to: self._change(view, "offer", lambda u, a, w: register.offer(u, a, w, to)),
            tr("It stays yours until they accept it."),
        )

    def _became(self, view: AskingView) -> None:
        accepted = self._model.accepted
        cases = accepted.cases if accepted else ()
        self._stage.ask(
            tr("Which case did it become?"),
            [(c.case_id, f"{c.number}  {data_text(c.name)}") for c in cases],
            lambda case: self._change(
                view, "become", lambda u, a, w: register.become(u, a, w, case)
            ),
        )
