"""The rehearsed day: residents come, screens are worked, papers printed, the day reported."""

from __future__ import annotations

import heapq
import json
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desk.core import entropy
from desk.core.clock import VirtualClock, utc
from desk.demo.people import people
from desk.demo.seed import PIN
from desk.faces.kiosk.pinyin import prepare
from desk.faces.kit.run import application
from desk.faces.rehearsal import lived_month, tour
from desk.faces.rehearsal.days_after import DaysAfter
from desk.faces.rehearsal.errands import Errands
from desk.faces.rehearsal.inbox import officer_looks
from desk.faces.rehearsal.last_visit import LastVisit
from desk.faces.rehearsal.plan import Coming, plan_day
from desk.faces.rehearsal.resident import Resident
from desk.faces.rehearsal.small_screen import SmallScreen
from desk.faces.rehearsal.stage import DAY_PX, LOW_PX, Stage
from desk.faces.rehearsal.worker import Worker
from desk.faces.window import app as window
from desk.queue import in_line

DAY = date(2026, 11, 23)
SEATS = (
    (3, "0312"), (5, "0321"), (1, "0301"), (4, "0318"),
)  # fmt: skip
FEW_VISITS = 60
"""Up to so many visits two windows are enough."""
LAST = 1000
"""Sets the last resident of a day apart from all others of its seed."""
COME_AFTER = timedelta(seconds=35)
GOODBYE = timedelta(seconds=40)
AGAIN_AFTER = timedelta(seconds=60)
MISS_AFTER = timedelta(seconds=185)


@dataclass
class Summary:
    """What a day gave; written as ``summary.json``."""

    tickets: int = 0
    visits: int = 0
    cases: int = 0
    receipts: int = 0
    ratings: int = 0
    missed: int = 0
    received: int = 0
    decided: int = 0
    delivered: int = 0
    supervised: int = 0
    reminders: int = 0
    called_back: int = 0
    keys: int = 0
    seconds: float = 0.0


class Rehearsal:
    """One day in one folder; the same seed lives the same day, down to every identifier."""

    def __init__(
        self, out: Path, visits: int, seed: int, progress: Callable[[int], None] = lambda n: None
    ) -> None:
        self.out, self.seed, self.visits, self.progress = out, seed, visits, progress
        self.clock = VirtualClock(utc(DAY, "08:30"))
        self.summary = Summary()
        self.coming: dict[str, Coming] = {}
        self.workers: list[Worker] = []
        self.small: list[SmallScreen] = []
        self._ran = ""
        """The residents' screens, one beside each window."""
        self.events: list[tuple[datetime, int, Callable[[], None]]] = []
        self._order = 0
        self._free: set[int] = set()
        self._seats = SEATS[: 2 if visits <= FEW_VISITS else len(SEATS)]
        self._longest_line = 0
        self._most_matters = 0
        self._ticket_worth = 0

    def run(self) -> Summary:
        """Live through the day and leave everything in the folder."""
        begun = time.perf_counter()
        prepare()
        application()
        self.out.mkdir(parents=True, exist_ok=True)
        with (
            entropy.using(entropy.SeededSource(self.seed, self.clock)),
            closing(Stage(self.out, self.clock, DAY, len(self._seats))) as self.stage,
        ):
            self.resident = Resident(self.stage.kiosk, self.stage.lobby)
            try:
                self._live()
            finally:
                for worker in self.workers:
                    worker.face.close()
        self.summary.keys += sum(w.hands.keys for w in self.workers)
        self.summary.seconds = round(time.perf_counter() - begun, 1)
        (self.out / "summary.json").write_text(
            json.dumps(asdict(self.summary), indent=1) + "\n", encoding="utf-8"
        )
        return self.summary

    def _live(self) -> None:
        self._at(utc(DAY, "09:00"), lambda: tour.display_quiet(self.stage))
        self._at(utc(DAY, "09:06"), self._begin_work)
        self._at(utc(DAY, "09:08"), lambda: tour.kiosk_pages(self.stage, self.resident))
        # The last visit of the day is one of them; a day of one visit is an ordinary one.
        others = max(1, self.visits - 1)
        for one in plan_day(self.stage.lobby.catalogue, others, self.seed, DAY):
            self._at(one.at, partial(self._arrive, one))
        self._at(utc(DAY, "09:07"), self._show_display)
        self._at(utc(DAY, "15:45"), self._come_back)
        while self.events:
            moment, _, action = heapq.heappop(self.events)
            self.clock.set(max(moment, self.clock.now()))
            action()
        self._run_errands()
        if self.visits > 1:
            self._last_visit()
        self.clock.set(max(self.clock.now(), utc(DAY, "17:05")))
        tour.kiosk_closed(self.stage, self.resident)
        tour.station_head(self.stage)
        tour.papers(self.stage)
        lived_month.reported(self.stage, self.seed)
        tour.components(self.stage)
        self._carry_on()

    def _run_errands(self) -> None:
        """One resident lets a worker go for them; the first who has a case of theirs to follow."""
        for worker, small in zip(self.workers, self.small, strict=True):
            errands = Errands(self.stage, worker, small)
            if errands.run():
                self._ran = errands.number
                break

    def _carry_on(self) -> None:
        """What came of the day's cases in the weeks after it; at last, as it moves the clock."""
        officer_looks(self.stage)
        face, hands = tour.head_signs_in(self.stage)
        try:
            carried = DaysAfter(self.stage, face, hands, self._ran).live()
        finally:
            face.close()
        done = self.summary
        done.received, done.decided = carried.received, carried.decided
        done.delivered, done.supervised = carried.delivered, carried.supervised
        done.reminders, done.called_back = carried.reminders, carried.called_back
        done.keys += hands.keys

    def _last_visit(self) -> None:
        """Everything a window has a screen for, once the others are served."""
        person = people(self.seed + LAST, 1, DAY)[0]
        self.clock.set(max(self.clock.now(), utc(DAY, "16:40")))
        LastVisit(self.stage, self.workers[0], self.small[0], person, DAY).live()
        done = self.summary
        done.visits, done.cases, done.ratings = done.visits + 1, done.cases + 1, done.ratings + 1
        done.receipts += 1
        self.progress(done.visits + done.missed)

    def _at(self, moment: datetime, action: Callable[[], None]) -> None:
        self._order += 1
        heapq.heappush(self.events, (moment, self._order, action))

    def _show_display(self) -> None:
        for worker in self.workers:
            session = worker.face.session
            if session.seat is not None and session.worker is not None and session.ticket is None:
                tour.display_states(self.stage, session.worker.id, session.seat.window.id)
                break

    def _come_back(self) -> None:
        people = [one.person for one in self.coming.values() if not one.absent]
        tour.own_matters(self.stage, self.resident, people)

    def _after(self, pause: timedelta, action: Callable[[], None]) -> None:
        self._at(self.clock.now() + pause, action)

    def _begin_work(self) -> None:
        for desk, (_, number) in zip(self.stage.desks, self._seats, strict=True):
            beside = self.stage.small_screen(desk)
            self.small.append(SmallScreen(beside, desk))
            face = window.build(desk)
            self.stage.show(face)
            worker = Worker(face, desk, number)
            self.workers.append(worker)
            worker.sign_in(PIN)
            if worker is self.workers[0]:
                self.stage.shot(face, "window_login")
            worker.sit_down()
        self.workers[0].wake()
        self.workers[0].look()
        self.stage.shot(self.workers[0].face, "window_idle")
        self._free = set(range(len(self.workers)))
        self._call_free()

    def _arrive(self, one: Coming) -> None:
        issued = self.resident.take(one)
        self.resident.hands.settle()
        self.stage.runner.drain()
        worth = 1 + (one.picked is not None) + (one.priority is not None)
        if worth > self._ticket_worth:
            self._ticket_worth = worth
            self.stage.shot(self.stage.kiosk, "kiosk_ticket")
            self.resident.tap("choose")
            self.stage.shot(self.stage.kiosk, "kiosk_choose")
        self.coming[issued.ticket_id] = one
        self.summary.tickets += 1
        self._call_free()

    def _call_free(self) -> None:
        for place in sorted(self._free):
            self._call(place)

    def _call(self, place: int) -> None:
        worker = self.workers[place]
        ticket = worker.call()
        if ticket is None:
            self._free.add(place)
            return
        self._free.discard(place)
        one = self.coming[ticket]
        self._best_shots()
        if one.absent:
            self._after(AGAIN_AFTER, worker.call_again)
            self._after(MISS_AFTER, lambda: self._miss(place))
        else:
            self._after(COME_AFTER, lambda: self._serve(place, one))

    def _best_shots(self) -> None:
        """The display is best seen when many wait."""
        with self.stage.store.read() as read:
            line = in_line.look(read, self.stage.hall).count
        if line < self._longest_line:
            return
        self._longest_line = line
        self.stage.board.refresh()
        QApplication.processEvents()
        self.stage.shot(self.stage.board, "display_hall")

    def _miss(self, place: int) -> None:
        self.workers[place].give_up()
        self.summary.missed += 1
        self.progress(self.summary.visits + self.summary.missed)
        self._call(place)

    def _serve(self, place: int, one: Coming) -> None:
        worker = self.workers[place]
        worker.take_in(one)
        self._after(timedelta(seconds=max(60, one.serve_s)), lambda: self._accept(place, one))

    def _accept(self, place: int, one: Coming) -> None:
        worker = self.workers[place]
        fullest = len(one.draft.matters) > self._most_matters
        if fullest:
            self._most_matters = len(one.draft.matters)
            worker.wake()
            self.stage.shot(worker.face, "window_main")
            worker.face.resize(*LOW_PX)
            self.stage.shot(worker.face, "window_1366")
            worker.face.resize(*DAY_PX)
        worker.send()
        small = self.small[place]
        small.sign()
        if fullest:
            self.stage.shot(small.face, "counter_confirm")
            self.stage.shot(worker.face, "window_waiting")
        small.tap("confirm")
        worker.receipt()
        if fullest:
            self.stage.shot(small.face, "counter_rating")
        self.stage.runner.drain()
        self.summary.visits += 1
        self.summary.receipts += 1
        self.summary.cases += len(one.draft.matters)
        self._after(GOODBYE, lambda: self._goodbye(place, one))

    def _goodbye(self, place: int, one: Coming) -> None:
        self.small[place].rate(one.grade)
        if one.grade is not None:
            self.summary.ratings += 1
        self.progress(self.summary.visits + self.summary.missed)
        self._call(place)
