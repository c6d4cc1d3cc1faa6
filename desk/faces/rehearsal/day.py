"""The rehearsed day: residents come, screens are worked, papers printed, the day reported."""

from __future__ import annotations

import heapq
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desk.cases import queries as case_queries
from desk.cases import service as cases
from desk.core.clock import VirtualClock, utc
from desk.demo.seed import PIN, seed_hall
from desk.faces.display import app as display
from desk.faces.kiosk import app as kiosk
from desk.faces.kit.desk import Desk
from desk.faces.kit.printed import PrintedPapers
from desk.faces.kit.run import application
from desk.faces.kit.shots import grab
from desk.faces.office import app as office
from desk.faces.rehearsal.hands import CONTROL, Hands
from desk.faces.rehearsal.paper import SortingPrinter
from desk.faces.rehearsal.plan import Coming, plan_day
from desk.faces.rehearsal.resident import Resident
from desk.faces.rehearsal.worker import Worker
from desk.faces.window import app as window
from desk.hall import queries as hall_queries
from desk.printing import compose
from desk.printing.a5 import receipt_a5_pdf
from desk.printing.jobs import JobRunner
from desk.printing.raster import page_image
from desk.printing.report import day_report_pdf
from desk.queue import queries as queue_queries
from desk.reports.day import day_report
from desk.store import Store

DAY = date(2026, 11, 23)
SEATS = (
    (3, "0312"), (5, "0321"), (1, "0301"), (4, "0318"),
)  # fmt: skip
FEW_VISITS = 60
"""Up to so many visits two windows are enough."""
HEAD = "0300"
COME_AFTER = timedelta(seconds=35)
GOODBYE = timedelta(seconds=40)
AGAIN_AFTER = timedelta(seconds=60)
MISS_AFTER = timedelta(seconds=185)
DAY_PX = (1920, 1080)
KIOSK_PX = (1080, 1920)
LOW_PX = (1366, 768)
PAPER_PX = {"tickets": "paper_ticket_80", "receipts": "paper_receipt_80"}


@dataclass
class Summary:
    """What a day gave; written as ``summary.json``."""

    tickets: int = 0
    visits: int = 0
    cases: int = 0
    receipts: int = 0
    ratings: int = 0
    missed: int = 0
    keys: int = 0
    seconds: float = 0.0


class Rehearsal:
    """One day in one folder."""

    def __init__(
        self, out: Path, visits: int, seed: int, progress: Callable[[int], None] = lambda n: None
    ) -> None:
        self.out, self.seed, self.visits, self.progress = out, seed, visits, progress
        self.clock = VirtualClock(utc(DAY, "08:30"))
        self.summary = Summary()
        self.coming: dict[str, Coming] = {}
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
        application()
        self.out.mkdir(parents=True, exist_ok=True)
        self._open()
        try:
            self._at(utc(DAY, "09:06"), self._begin_work)
            self._at(utc(DAY, "09:08"), self._tour)
            for one in plan_day(self.desks[0].catalogue, self.visits, self.seed, DAY):
                self._at(one.at, partial(self._arrive, one))
            while self.events:
                moment, _, action = heapq.heappop(self.events)
                self.clock.set(max(moment, self.clock.now()))
                action()
            self._evening()
        finally:
            self._close()
        self.summary.keys = sum(w.hands.keys for w in self.workers)
        self.summary.seconds = round(time.perf_counter() - begun, 1)
        (self.out / "summary.json").write_text(
            json.dumps(asdict(self.summary), indent=1) + "\n", encoding="utf-8"
        )
        return self.summary

    def _at(self, moment: datetime, action: Callable[[], None]) -> None:
        self._order += 1
        heapq.heappush(self.events, (moment, self._order, action))

    def _after(self, pause: timedelta, action: Callable[[], None]) -> None:
        self._at(self.clock.now() + pause, action)

    # --- morning ---------------------------------------------------------------------------

    def _open(self) -> None:
        home = self.out / "home"
        self.store = Store.open(home, self.clock)
        with self.store.unit("setup", "seed the demonstration hall") as unit:
            self.hall = seed_hall(unit)
            seed_hall(unit, "community")
        self.desks = [Desk.open(home, self.clock, hall="YJ") for _ in range(len(self._seats) + 1)]
        self.printer = SortingPrinter(self.out)
        self.runner = JobRunner(self.store, printer_of=lambda uri, folder: self.printer)
        for desk in self.desks:
            desk.papers = PrintedPapers(desk, self.runner)
        self.board = display.build(self.desks[-1])
        self._show(self.board)
        self.kiosk = kiosk.build(self.desks[-1])
        self.kiosk.resize(*KIOSK_PX)
        self.kiosk.show()
        self.resident = Resident(self.kiosk, self.desks[-1])
        self.workers: list[Worker] = []

    def _begin_work(self) -> None:
        for desk, (_, number) in zip(self.desks, self._seats, strict=False):
            face = window.build(desk)
            self._show(face)
            worker = Worker(face, desk, number)
            self.workers.append(worker)
            worker.sign_in(PIN)
            if worker is self.workers[0]:
                self._shot(face, "window_login")
            worker.sit_down()
        self.workers[0].wake()
        self.workers[0].look()
        self._shot(self.workers[0].face, "window_idle")
        self._free = set(range(len(self.workers)))
        self._call_free()

    def _show(self, face: QWidget) -> None:
        face.resize(*DAY_PX)
        face.show()
        QApplication.processEvents()

    def _shot(self, face: QWidget, name: str) -> None:
        grab(face, self.out / "screens" / f"{name}.png")

    # --- the day ---------------------------------------------------------------------------

    def _arrive(self, one: Coming) -> None:
        issued = self.resident.take(one)
        self.resident.hands.settle()
        self.runner.drain()
        worth = 1 + (one.picked is not None) + (one.priority is not None)
        if worth > self._ticket_worth:
            self._ticket_worth = worth
            self._shot(self.kiosk, "kiosk_ticket")
        self.coming[issued.ticket_id] = one
        self.summary.tickets += 1
        self._call_free()

    def _tour(self) -> None:
        """Somebody looks at everything the kiosk shows, and then walks away."""
        face, hands = self.kiosk, self.resident
        face.model.leave()
        self._shot(face, "kiosk_attract")
        hands.walk_up()
        self._shot(face, "kiosk_home")
        hands.tap("elder")
        self._shot(face, "kiosk_home_elder")
        hands.tap("elder")
        hands.tap("lang:en")
        self._shot(face, "kiosk_home_en")
        hands.tap("lang:zh_CN")
        hands.find("SB01")
        self._shot(face, "kiosk_guide")
        for _ in range(60):
            if face.model.page == "still":
                break
            self.clock.advance(5)
            face.model.tick()
        self._shot(face, "kiosk_timeout")
        face.model.leave()
        wide = kiosk.build(self.desks[-1], orientation="landscape")
        self._show(wide)
        Resident(wide, self.desks[-1]).walk_up()
        self._shot(wide, "kiosk_home_landscape")
        wide.close()
        self.resident.hands.settle()

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
        with self.store.read() as read:
            line = len(queue_queries.waiting(read, self.hall))
        if line < self._longest_line:
            return
        self._longest_line = line
        self.board.refresh()
        QApplication.processEvents()
        self._shot(self.board, "display_hall")

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
        if len(one.draft.matters) > self._most_matters:
            self._most_matters = len(one.draft.matters)
            worker.wake()
            self._shot(worker.face, "window_main")
            worker.face.resize(*LOW_PX)
            self._shot(worker.face, "window_1366")
            worker.face.resize(*DAY_PX)
        worker.accept()
        self.runner.drain()
        self.summary.visits += 1
        self.summary.receipts += 1
        self.summary.cases += len(one.draft.matters)
        self._after(GOODBYE, lambda: self._goodbye(place, one))

    def _goodbye(self, place: int, one: Coming) -> None:
        worker = self.workers[place]
        visit = worker.face.session.visit_id
        if one.grade is not None and visit is not None:
            with self.store.unit("resident", "rate") as unit:
                cases.rate(unit, visit, one.grade, "small_screen")
            self.summary.ratings += 1
        self.progress(self.summary.visits + self.summary.missed)
        self._call(place)

    # --- evening ---------------------------------------------------------------------------

    def _evening(self) -> None:
        self.clock.set(max(self.clock.now(), utc(DAY, "17:05")))
        self._head()
        catalogue, divisions = self.desks[0].catalogue, self.desks[0].divisions
        with self.store.read() as read:
            hall = hall_queries.hall(read, self.hall)
            head = next(w.name for w in hall_queries.workers(read, self.hall) if w.role == "head")
            report = day_report(read, self.hall, DAY, catalogue)
            last = case_queries.recent_receipts(read, self.hall, limit=1)
            data = case_queries.receipt(read, last[0], catalogue) if last else None
        full = compose.full_hall(divisions.full_name(hall.division), hall.name)
        pdf = day_report_pdf(compose.day_report_paper(report, hall, full, head))
        (self.out / "report_day.pdf").write_bytes(pdf)
        self._paper(pdf, "paper_report_a4", 1240)
        if data is not None:
            self._paper(receipt_a5_pdf(compose.receipt_paper(data, full)), "paper_receipt_a5", 1240)
        for folder, name in PAPER_PX.items():
            if self.printer.printed[folder]:
                # The fullest one shows most.
                pdfs = [path.read_bytes() for path in self.printer.printed[folder]]
                self._paper(max(pdfs, key=len), name, 576)

    def _head(self) -> None:
        """The station head looks at the hall and at the day's report."""
        desk = self.desks[-1]
        face = office.build(desk)
        self._show(face)
        hands = Hands(face, desk)
        hands.type(HEAD)
        hands.press(Qt.Key.Key_Return)
        hands.type(PIN)
        hands.press(Qt.Key.Key_Return)
        self._shot(face, "office_dashboard")
        hands.press(Qt.Key.Key_2, CONTROL)
        self._shot(face, "office_report")
        face.close()

    def _paper(self, pdf: bytes, name: str, width: int) -> None:
        (self.out / "screens").mkdir(exist_ok=True)
        page_image(pdf, width).save(self.out / "screens" / f"{name}.png")

    def _close(self) -> None:
        for worker in getattr(self, "workers", []):
            worker.face.close()
        for name in ("board", "kiosk"):
            if hasattr(self, name):
                getattr(self, name).close()
        for desk in getattr(self, "desks", []):
            desk.close()
        self.store.close()
