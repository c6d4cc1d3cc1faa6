"""What a worker does with people in line: call, call again, miss, hold, go on, transfer."""

from __future__ import annotations

from collections.abc import Callable

from desk.cases import queries as case_queries
from desk.cases.rules import Draft
from desk.core.mask import mask_name
from desk.core.text import data_text, tr, tr_time
from desk.faces.window.stage import Stage


class QueueActs:
    """The acts that bring people to the window and send them on."""

    def __init__(self, stage: Stage, note: Callable[[str], None]) -> None:
        self._note = note
        self._stage, self._session, self._model = stage, stage.session, stage.model

    def call_next(self) -> None:
        """F2: close what is done and call the next."""
        stage, session = self._stage, self._session
        if session.away:
            stage.say(tr("You are away. Ctrl D comes back."), "warn")
            return
        if stage.in_visit() and not self._may_close():
            stage.say(tr("Accept first, or put it on hold with F8."), "warn")
            return
        if not stage.in_visit() and not session.next_number():
            stage.say(tr("Nobody is waiting for this window."))
            return
        # What was refused is recorded from the draft, so the draft must be kept before.
        self._model.when_kept(self._close_and_call)

    def _close_and_call(self) -> None:
        if self._session.next_number():
            self._session.call_next(lambda called: self._after_call(called is not None))
        elif self._stage.in_visit():
            self._session.finish(self._stage.free)

    def _may_close(self) -> bool:
        return self._model.accepted is not None or self._model.settled()

    def _after_call(self, called: bool) -> None:
        self._model.reset()
        if not called:
            self._stage.say(tr("Other windows have just called those who were waiting."))
            self._stage.free()

    def call_one(self, ticket_id: str) -> None:
        """Out of order: ask for the reason by digit."""
        if not self._may_close():
            self._stage.say(tr("Accept first, or put it on hold with F8."), "warn")
            return
        answers = [
            ("priority", tr("Person with priority")),
            ("appointment", tr("Appointment is due")),
            ("material", tr("Comes back with a material")),
            ("other", tr("Other reason")),
        ]

        def call(reason: str) -> None:
            self._model.reset()
            self._session.call_ticket(ticket_id, reason)

        def chosen(reason: str) -> None:
            self._model.when_kept(lambda: call(reason))

        self._stage.ask(tr("Why this one first?"), answers, chosen)

    def recall(self) -> None:
        """F4."""
        self._session.recall()

    def miss(self) -> None:
        """Shift F4: nobody came; can be undone for ten seconds."""

        def done(ticket_id: str, number: str) -> None:
            self._stage.say(
                tr("{number} is marked as missed", number=number),
                undo=lambda: self._session.undo_miss(ticket_id),
            )

        self._session.miss(done)

    def hold(self) -> None:
        """F8: put the visit aside; without a visit, go on with one that is on hold."""
        stage, session = self._stage, self._session
        if session.visit_id is not None and self._model.accepted is None:
            session.hold(stage.free)
        elif not stage.in_visit():
            held = session.live.held
            if not held:
                stage.say(tr("No visit is on hold."))
            elif len(held) == 1:
                self.resume(held[0].visit_id)
            else:
                answers = [(h.visit_id, _held_words(h)) for h in held[:9]]
                stage.ask(tr("Go on with which visit?"), answers, self.resume)

    def resume(self, visit_id: str) -> None:
        """Go on with a visit on hold."""
        held = next((h for h in self._session.live.held if h.visit_id == visit_id), None)
        if held is not None:
            self._session.resume(held, self._resumed)

    def _resumed(self, draft: Draft | None) -> None:
        """Everything as it was typed, and on at the first gap."""
        self._model.reset(draft)
        self._session.refresh()
        if self._model.draft.matters and self._stage.pages is not None:
            self._stage.pages.first_gap()

    def away(self) -> None:
        """Ctrl D, only between visits."""
        if not self._stage.in_visit():
            self._session.toggle_away()

    def transfer(self) -> None:
        """Ctrl T: to another window or class, where the person keeps the place in line and what was
        typed goes along; or what a department has to answer, which the first worker follows."""
        if not self._stage.in_visit() or self._model.accepted is not None:
            return
        answers = [*self._places(), ("d:", tr("A department; I follow it until it answers"))]

        def chosen(key: str) -> None:
            kind, _, target = key.partition(":")
            if kind == "d":
                self._note("")
                return
            keep = bool(self._model.draft.matters or self._model.draft.person)
            where = {"to_window": target} if kind == "w" else {"letter": target}
            self._model.when_kept(lambda: self._session.transfer(keep=keep, **where))

        self._stage.ask(
            tr("Transfer to where?"),
            answers,
            chosen,
            tr("The place in line is kept, and what was typed goes along."),
        )

    def _places(self) -> list[tuple[str, str]]:
        """Other windows that are taken, and the classes the ticket is not of."""
        session = self._session
        if session.ticket is None:
            return []
        mine = session.seat.window.id if session.seat else ""
        answers = [
            (
                f"w:{line.window_id}",
                tr("Window {number}, {label}", number=line.number, label=data_text(line.label)),
            )
            for line in session.live.windows
            if line.state != "empty" and line.window_id != mine
        ]
        answers += [
            (f"c:{c.letter}", tr("Class {letter} {name}", letter=c.letter, name=data_text(c.name)))
            for c in session.classes()
            if c.letter != session.ticket.letter
        ]

        return answers


def _held_words(held: case_queries.OpenDraft) -> str:
    name = mask_name(held.draft.person.get("name", ""))
    return "  ".join(x for x in (held.ticket_number, name, tr_time(held.updated_at)) if x)
