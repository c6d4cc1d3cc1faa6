"""Ctrl R: a worker's own roster in words, and what is done with a line of it."""

from __future__ import annotations

from collections.abc import Callable

from desk.core.errors import UserError
from desk.core.text import tr, tr_date, tr_weekday, trn
from desk.faces.kit.pick import PickLayer
from desk.faces.window.roster_layer import RosterLayer, RosterLine
from desk.faces.window.stage import Stage
from desk.hall import queries as hall_queries
from desk.roster import mine, service
from desk.roster.plan import HELP, Duty
from desk.roster.records import Swap
from desk.roster.words import PART_WORDS


class RosterActs:
    """Looking at one's own places, and exchanging them with colleagues who agree."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._session = stage, stage.session
        self._mine = mine.Mine((), (), (), {})
        self._names: dict[str, str] = {}
        self._windows: dict[str, int] = {}

    def open(self) -> None:
        """The list, read anew."""
        if self._session.worker is not None:
            self._stage.open(RosterLayer(self._stage.window, self.lines(), self.act))

    def remind(self) -> None:
        """Who sits down is told of swaps that wait for an answer."""
        worker, desk = self._session.worker, self._stage.desk
        if worker is None:
            return

        def count() -> int:
            with desk.store.read() as read:
                return len(mine.of_worker(read, desk.hall.id, worker.id).to_answer)

        def tell(n: int) -> None:
            if n:
                self._stage.say(
                    trn("A colleague would like to swap a place with you: Ctrl R.",
                        "{n} colleagues would like to swap a place with you: Ctrl R.", n)
                )  # fmt: skip

        desk.tasks.run(count, tell)

    def lines(self) -> list[RosterLine]:
        """What is to be answered first, then what was asked, then one's own places."""
        worker, hall = self._session.worker, self._stage.desk.hall.id
        if worker is None:
            return []
        with self._stage.desk.store.read() as read:
            self._mine = mine.of_worker(read, hall, worker.id)
            self._names = {w.id: w.name for w in hall_queries.workers(read, hall)}
            self._windows = {w.id: w.number for w in hall_queries.windows(read, hall)}
        return [
            *(self._to_answer(swap) for swap in self._mine.to_answer),
            *(self._asked(swap) for swap in self._mine.asked),
            *(RosterLine("duty", self.when(d), self.where(d), None, d) for d in self._mine.duties),
        ]

    def act(self, line: RosterLine, answer: str) -> None:
        """``agree``, ``decline``, ``withdraw``, or ``swap`` a place of one's own."""
        if line.duty is not None and answer == "swap":
            self._choose(line.duty)
        elif line.swap is not None and answer in ("agree", "decline"):
            self._answer(line.swap, agree=answer == "agree")
        elif line.swap is not None and answer == "withdraw":
            self._withdraw(line.swap)

    def when(self, duty: Duty) -> str:
        """The day and the time of a place."""
        shift = self._mine.shifts.get((duty.day, duty.part))
        hours = f" {shift.start}–{shift.end}" if shift else ""
        day = f"{tr_date(duty.day)} {tr_weekday(duty.day)}"
        return f"{day} {tr(PART_WORDS[duty.part])}{hours}"

    def where(self, duty: Duty) -> str:
        """The window, or what the place is."""
        number = self._windows.get(duty.place)
        if number is not None:
            return tr("window {n}", n=number)
        return tr("help and home visits") if duty.place == HELP else tr("on duty")

    def _place(self, duty: Duty) -> str:
        return f"{self.when(duty)}，{self.where(duty)}"

    def _to_answer(self, swap: Swap) -> RosterLine:
        return RosterLine(
            "answer",
            tr("{name} would like to swap with you", name=self._names.get(swap.asker_id, "")),
            tr(
                "you give {mine}; you get {theirs}",
                mine=self._place(swap.take),
                theirs=self._place(swap.give),
            ),
            swap,
        )

    def _asked(self, swap: Swap) -> RosterLine:
        return RosterLine(
            "asked",
            tr("you asked to swap {place}", place=self._place(swap.give)),
            tr("for {place}", place=self._place(swap.take)),
            swap,
        )

    def _choose(self, give: Duty) -> None:
        worker, hall = self._session.worker, self._stage.desk.hall.id
        if worker is None:
            return
        if any(swap.give == give for swap in self._mine.asked):
            self._stage.say(tr("You have asked for this place already; take that back first."),
                            "error")  # fmt: skip
            return
        with self._stage.desk.store.read() as read:
            found = mine.offers(read, hall, worker.id, give)
        if not found:
            self._stage.say(tr("Nobody can swap this place with you by the rules."), "error")
            return
        answers = [
            (str(n), f"{self._names[o.worker_id]}  {self._place(o.duty)}")
            for n, o in enumerate(found)
        ]
        title = tr("Swap {place} for", place=self._place(give))
        self._stage.open(
            PickLayer(self._stage.window, title, answers,
                      lambda key: self._ask(give, found[int(key)]))
        )  # fmt: skip

    def _ask(self, give: Duty, offer: mine.Offer) -> None:
        worker, hall = self._session.worker, self._stage.desk.hall.id
        if worker is None:
            return
        name = self._names[offer.worker_id]
        self._write(
            "ask a swap",
            lambda unit: service.ask_swap(unit, hall, worker.id, give, offer.duty),
            tr("{name} sees it at the next sign-in and under Ctrl R.", name=name),
        )

    def _answer(self, swap: Swap, *, agree: bool) -> None:
        worker, hall = self._session.worker, self._stage.desk.hall.id
        if worker is None:
            return
        said = tr("Swapped; the roster says so from now on.") if agree else tr("Declined.")
        self._write(
            "answer a swap",
            lambda unit: service.answer_swap(unit, hall, swap, worker.id, agree=agree),
            said,
        )

    def _withdraw(self, swap: Swap) -> None:
        worker, hall = self._session.worker, self._stage.desk.hall.id
        if worker is None:
            return
        self._write(
            "withdraw a swap",
            lambda unit: service.withdraw_swap(unit, hall, swap, worker.id),
            tr("Taken back."),
        )

    def _write(self, name: str, work: Callable[..., object], said: str) -> None:
        def done(_: object) -> None:
            self._stage.say(said)
            self.open()

        def failed(error: BaseException) -> None:
            if isinstance(error, UserError):
                self.open()
            self._session.tell(error)

        self._session.write(name, name, work, done, failed)
