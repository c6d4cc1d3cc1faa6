"""A city on one machine: three PostgreSQL servers, two halls, six desks, and a day of faults.

Everything runs as it would in the city, each desk and each hall as processes of its own, started by
the same commands; only the network between them is ours, so that it can be cut.
"""

from __future__ import annotations

import random
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo

from desk.core.clock import SystemClock, local, machine_clock
from desk.core.errors import AdminError
from desk.core.text import tr
from desk.demo.city_faults import faults
from desk.demo.city_verdict import (
    Verdict,
    desk_rows,
    judge_desk,
    judge_server,
    server_rows,
    unlike,
)
from desk.demo.moment import demo_moment
from desk.demo.processes import Process, end_all
from desk.demo.seed import PLANS, HallPlan, seed_hall
from desk.demo.wire import Cable, free_port
from desk.divisions import Divisions
from desk.store import Store
from desk.store.base import chain_head, registry
from desk.sync.central import install, people
from desk.sync.central.server import DATABASE, Server

Say = Callable[[str], None]
DESKS = (("w1", "window"), ("w2", "window"), ("k1", "kiosk"))
TELL_EVERY = 5.0
STANDSTILL_SECONDS = 60.0
"""In the evening, so long nothing may come nearer; a busy machine is only slower."""


class City:
    """Sets the city up, lives through its day, and judges the end."""

    def __init__(self, folder: Path, seed: int, say: Say) -> None:
        self._folder = folder
        self._chance = random.Random(seed)
        self._say = say
        self._cables: dict[str, Cable] = {}
        self._servers: dict[str, Server] = {}
        self._relays: dict[str, Process] = {}
        self._syncs: dict[str, Process] = {}
        self._robots: dict[str, Process] = {}
        self._enrolling: list[Process] = []
        self._clock = ""
        self._away: list[tuple[float, float]] = []
        self.verdict = Verdict()

    def live(self, seconds: float) -> Verdict:
        """One day, as long as asked; nothing is left running, whatever happens."""
        try:
            self._set_up()
            self._day(seconds)
            self._evening()
            self._judge()
        finally:
            with _undisturbed():
                self._clear_up()
        return self.verdict

    # morning

    def _set_up(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._say(tr("The city: its PostgreSQL"))
        city = self._servers["city"] = Server(self._folder / "city", free_port())
        city.start()
        install.init(city.owner_dsn)
        self._cables["city"] = Cable(("127.0.0.1", city.port))
        moment = self._moment()
        self._clock = (
            f"{local(moment):%Y-%m-%dT%H:%M:%S}@{local(SystemClock().now()):%Y-%m-%dT%H:%M:%S}"
        )
        for kind in PLANS:
            self._set_up_hall(kind)

    def _moment(self) -> datetime:
        """A time at which halls are open, as the demonstration would choose it."""
        scratch = Store.open(self._folder / "scratch")
        with scratch.unit("city", "see when halls open") as unit:
            seed_hall(unit, "street")
            moment = demo_moment(unit, unit.now)
        scratch.close()
        return moment

    def _place(self, name: str) -> str:
        return make_conninfo(
            "", host="127.0.0.1", port=self._cables[name].port, dbname=DATABASE, sslmode="disable"
        )

    def _set_up_hall(self, kind: str) -> None:
        plan = PLANS[kind]
        self._say(tr("{hall}: its PostgreSQL and its relay", hall=plan.name))
        below = [place.nbs for place in Divisions.load().children(plan.division)]
        with psycopg.connect(self._servers["city"].owner_dsn) as owner:
            relay = people.enrol(
                owner, hall=plan.division, kind="relay", below=below, label=plan.name,
                upstreams=[self._place("city")],
            )  # fmt: skip
        file = self._folder / f"{plan.code}.invitation"
        file.write_text(relay.text(), encoding="utf-8")
        port = free_port()
        home = self._folder / plan.code
        self._servers[plan.code] = Server(home / "hall", port, "127.0.0.1")
        self._cables[plan.code] = Cable(("127.0.0.1", port))
        serving = self._relays[plan.code] = self._process(
            f"hall {plan.code}", home,
            ["hall", "serve", "--join", str(file), "--port", str(port), "--listen", "127.0.0.1",
             "--json"],
        )  # fmt: skip
        serving.start()
        self._await(serving, lambda: (home / "hall" / "hall.json").exists())
        enrolled = []
        for name, desk_kind in DESKS:
            self._say(tr("{hall}: desk {desk}", hall=plan.name, desk=name))
            enrolled.append(self._enrol(kind, name, desk_kind, below, relay.node))
        # The city tells a hall within seconds which desks are new. A day that began sooner, with
        # the city away, would leave them without any upstream; no hall is opened like that.
        self._await(serving, lambda: self._lets_in(plan.code, enrolled))
        desks = [f"{plan.code} {name}" for name, _ in DESKS]
        for desk in desks:
            home = self._folder.joinpath(*desk.split())
            self._syncs[desk] = self._process(f"{desk} sync", home, ["sync", "--json"])
            self._syncs[desk].start()
        for desk in desks:
            self._await(self._syncs[desk], partial(self._knows_hall, desk))

    def _enrol(self, kind: str, name: str, what: str, below: list[str], via: int) -> int:
        """Enrol a desk of a hall; returns its number."""
        plan = PLANS[kind]
        home = self._folder / plan.code / name
        if name == DESKS[0][0]:
            # The roster is made for the day that is lived, not for today.
            store = Store.open(home, machine_clock(self._clock))
            with store.unit("setup", "seed the hall") as unit:
                seed_hall(unit, kind)
            store.close()
        with psycopg.connect(self._servers["city"].owner_dsn) as owner:
            invitation = people.enrol(
                owner, hall=plan.division, kind=what, below=below, label=f"{plan.code} {name}",
                via=via, upstreams=[self._place(plan.code), self._place("city")],
            )  # fmt: skip
        file = self._folder / f"{plan.code}-{name}.invitation"
        file.write_text(invitation.text(), encoding="utf-8")
        enrolling = self._process(
            f"{plan.code} {name} enrols", home, ["sync", "--enrol", str(file)]
        )
        self._enrolling.append(enrolling)
        enrolling.start()
        self._await(enrolling, lambda: enrolling.ended == 0)
        return invitation.node

    def _lets_in(self, code: str, nodes: list[int]) -> bool:
        """Whether the hall's own upstream has heard of these desks."""
        with psycopg.connect(self._servers[code].owner_dsn) as owner:
            query = "SELECT count(*) FROM sync.node WHERE node = ANY (%s)"
            row = owner.execute(query, (nodes,)).fetchone()
        return row is not None and row[0] == len(nodes)

    def _knows_hall(self, desk: str) -> bool:
        with self._opened(desk) as store, store.read() as read:
            return bool(read.rows(registry["hall"].table.select()))

    @contextmanager
    def _opened(self, desk: str) -> Iterator[Store]:
        store = Store.open(self._folder.joinpath(*desk.split()), machine_clock(self._clock))
        try:
            yield store
        finally:
            store.close()

    def _process(self, name: str, home: Path, words: list[str]) -> Process:
        log = self._folder / "logs" / (name.replace(" ", "-") + ".log")
        log.parent.mkdir(exist_ok=True)
        return Process(name, words, home, log, self._clock)

    def _await(self, process: Process, done: Callable[[], bool], seconds: float = 120.0) -> None:
        until = time.monotonic() + seconds
        while not done():
            if process.ended or time.monotonic() > until:
                raise AdminError(
                    "The city could not be set up: {name} did not do its part. Its log is {path}; "
                    "it ends with: {words}",
                    name=process.name, path=str(process.log), words=process.last_words(),
                )  # fmt: skip
            time.sleep(0.2)

    # the day

    def _day(self, seconds: float) -> None:
        self._say(tr("The day begins; it lasts {seconds:.0f} seconds.", seconds=seconds))
        for plan in PLANS.values():
            self._open_doors(plan, seconds)
        begun = time.monotonic()
        for fault in faults(self._chance, seconds, list(self._relays), list(self._syncs)):
            self._pass_time(begun, fault.at)
            self._say(f"{fault.at:5.1f} s  {fault.words}")
            self.verdict.happened.append(f"{fault.at:.1f} {fault.words}")
            fault.happen(self)
        self._pass_time(begun, seconds)

    def _open_doors(self, plan: HallPlan, seconds: float) -> None:
        rate = 2.0
        kiosk = ["--kiosk", "--count", str(max(1, int(seconds * rate))), "--rate", str(rate)]
        self._robot(plan, "k1", kiosk)
        for window, name in ((plan.windows[0][0], "w1"), (plan.windows[1][0], "w2")):
            self._robot(
                plan, name, ["--window", str(window), "--accept", "--resume",
                             "--serve-seconds", "0.3", "--wait-seconds", "30"],
            )  # fmt: skip

    def _robot(self, plan: HallPlan, name: str, words: list[str]) -> None:
        home = self._folder / plan.code / name
        robot = self._process(
            f"{plan.code} {name} robot", home, ["robot", *words, "--hall-code", plan.code]
        )
        # Known before it runs, so that it is ended with the others whenever the city ends.
        self._robots[f"{plan.code} {name}"] = robot
        robot.start()

    def _pass_time(self, begun: float, until: float) -> None:
        while (left := begun + until - time.monotonic()) > 0:
            time.sleep(min(left, TELL_EVERY))
            if left > TELL_EVERY:
                self._tell(time.monotonic() - begun)

    def _tell(self, at: float) -> None:
        told = [event["event"] for r in self._robots.values() for event in r.events()]
        self._say(
            f"{at:5.1f} s  "
            + tr("{taken} tickets taken, {served} visits finished",
                 taken=told.count("issued"), served=told.count("finished"))
        )  # fmt: skip

    # what happens to it (see Stage)

    def cut(self, name: str) -> None:
        """Nobody reaches this server any more."""
        self._cables[name].cut()
        if name == "city":
            self._away.append((time.time(), time.time()))

    def heal(self, name: str) -> None:
        """It is reached again."""
        self._cables[name].heal()
        if name == "city":
            self._away[-1] = (self._away[-1][0], time.time())

    def kill_city(self) -> None:
        """The city's PostgreSQL is gone at once."""
        self._servers["city"].kill()

    def start_city(self) -> None:
        """It is started again."""
        self._servers["city"].start()

    def kill_hall(self, code: str) -> None:
        """The hall's machine loses power: its PostgreSQL and its relay."""
        self._relays[code].kill()
        self._servers[code].kill()

    def start_hall(self, code: str) -> None:
        """The hall's machine starts."""
        self._relays[code].start()

    def power_cut(self, desk: str) -> None:
        """A desk loses power and starts again."""
        for process in (self._robots[desk], self._syncs[desk]):
            over = process.ended is not None
            process.kill()
            if not over:
                process.start()

    # the evening

    def _evening(self) -> None:
        self._say(tr("Evening: everything is connected again, the last visits end"))
        for cable in self._cables.values():
            cable.heal()
        self._see_robots_out()
        for name, process in (*self._relays.items(), *self._syncs.items()):
            if process.ended is not None:
                self.verdict.faults.append(f"{name} ended by itself: {process.last_words()}")
        begun = time.monotonic()
        self._say(tr("Evening: everything comes to the city"))
        missing = self._until(self._undrained)
        self.verdict.counts["seconds to drain"] = round(time.monotonic() - begun)
        self._say(tr("Evening: everything comes to everybody"))
        self.verdict.faults += missing + self._until(self._unlike)
        self.verdict.counts["seconds until all is equal"] = round(time.monotonic() - begun)

    def _see_robots_out(self) -> None:
        """Wait for the robots as long as they go on with something."""
        moved, before = time.monotonic(), 0
        while any(robot.ended is None for robot in self._robots.values()):
            now = sum(len(robot.events()) for robot in self._robots.values())
            if now != before:
                moved, before = time.monotonic(), now
            if time.monotonic() > moved + STANDSTILL_SECONDS:
                break
            time.sleep(0.5)
        for name, robot in self._robots.items():
            if robot.ended != 0:
                self.verdict.faults.append(
                    f"the robot of {name} did not end well: {robot.last_words()}"
                )
            kiosk = name.split()[1].startswith("k")
            self.verdict.heard(name, robot.events(), kiosk=kiosk)
        calls = [
            event["t"] for r in self._robots.values() for event in r.events()
            if event["event"] == "called"
        ]  # fmt: skip
        for since, until in self._away:
            self.verdict.cut_off(until - since, sum(since < at < until for at in calls))

    def _until(self, look: Callable[[], list[str]]) -> list[str]:
        """Look until nothing is found any more, or what is found no longer changes."""
        moved, before = time.monotonic(), [""]
        while found := look():
            if found != before:
                moved, before = time.monotonic(), found
            if time.monotonic() > moved + STANDSTILL_SECONDS:
                return found
            time.sleep(0.5)
        return []

    def _undrained(self) -> list[str]:
        """Desks whose log is not all at the city."""
        with psycopg.connect(self._servers["city"].owner_dsn) as owner:
            query = "SELECT node, last_seq FROM sync.node"
            there = {int(node): int(seq) for node, seq in owner.execute(query)}
        found = []
        for name in self._syncs:
            with self._opened(name) as store, store.read() as read:
                head = read.rows(chain_head.select())[0]
            if there.get(head.node, 0) < head.seq:
                found.append(f"desk {name}: {head.seq} changesets, the city has {there[head.node]}")
        return found

    def _unlike(self) -> list[str]:
        """Where a hall or a desk differs from the city."""
        with psycopg.connect(self._servers["city"].owner_dsn) as owner:
            city = server_rows(owner)
        found = []
        for code in self._relays:
            with psycopg.connect(self._servers[code].owner_dsn) as owner:
                query = "SELECT scope FROM sync.up_cursor"
                scopes = [str(row[0]) for row in owner.execute(query)]
                found += unlike(f"hall {code}", city, server_rows(owner), scopes)
        for name in self._syncs:
            with self._opened(name) as store:
                mine, held = desk_rows(store)
            found += unlike(f"desk {name}", city, mine, held)
        return found

    def _judge(self) -> None:
        self._say(tr("The chains are verified and every write is accounted for"))
        for name, server in self._servers.items():
            with psycopg.connect(server.owner_dsn) as owner:
                judge_server(self.verdict, name, owner)
        for name in self._syncs:
            with self._opened(name) as store:
                judge_desk(self.verdict, name, store)

    def _clear_up(self) -> None:
        for process in (*self._enrolling, *self._robots.values()):
            process.kill()
        end_all([*self._syncs.values(), *self._relays.values()])
        for cable in self._cables.values():
            cable.close()
        for server in self._servers.values():
            if server.pid() is not None:
                server.stop("fast")


@contextmanager
def _undisturbed() -> Iterator[None]:
    """A second Ctrl C must not leave half of it running."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        signal.signal(number, signal.SIG_IGN)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
