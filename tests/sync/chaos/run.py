"""One run: set up, live through the schedule, heal, drain, judge."""

from __future__ import annotations

import multiprocessing
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo

from desk.demo.wire import Cable, free_port
from desk.store import Store
from desk.store.base import chain_head, outbox
from desk.store.verify import verify
from desk.sync import hall
from desk.sync.central import audit, install, people, proof
from desk.sync.central.server import DATABASE, Server
from desk.sync.enrolment import enrol
from tests.sync import direct
from tests.sync.acting import rows_of
from tests.sync.chaos import schedule
from tests.sync.chaos.parts import QUIET, Plan, run_desk, run_relay
from tests.sync.invariants import Evidence, differing, faults

STREET = "420502001000"
COMMUNITIES = ("420502001001", "420502001002")
STANDSTILL_SECONDS = 60.0
"""After healing, so long nothing may come nearer; a busy machine is only slower."""
LONGEST_SECONDS = 240.0
QUICK = {
    "fsync": "off",
    "full_page_writes": "off",
    "min_wal_size": "32MB",
    "shared_buffers": "16MB",
}
"""A process that is killed loses nothing the system has; power cuts are tested elsewhere."""

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.sync.chaos.parts"])
Say = Callable[[str], None]


@dataclass
class Outcome:
    """What a run came to."""

    seed: int
    tiers: int
    happened: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    changesets: int = 0
    losers: int = 0
    drained: float = 0.0
    settled: float = 0.0

    def line(self) -> str:
        """One line of figures."""
        counted = ", ".join(f"{n} {kind}" for kind, n in sorted(self.happened.items()))
        return (
            f"seed {self.seed}, {self.tiers} tier(s): {self.changesets} changesets, "
            f"{self.losers} kept losers; {counted}; at the city {self.drained:.1f} s after "
            f"healing, the same everywhere after {self.settled:.1f} s"
        )


class Box:
    """A server that is stopped at any time and now and then put back from an older copy."""

    def __init__(self, folder: Path) -> None:
        self.server = Server(folder, free_port(), options=QUICK)
        self.server.start()
        self._copies = [folder / "copy-a", folder / "copy-b"]
        self._taken = 0

    def copy(self) -> None:
        """Take a copy; the server must be stopped."""
        target = self._copies[self._taken % 2]
        shutil.rmtree(target, ignore_errors=True)
        subprocess.run(["cp", "-a", str(self.server.data), str(target)], check=True)
        self._taken += 1

    def put_back(self) -> None:
        """Put the older of the two copies in place; the server must be stopped."""
        source = self._copies[self._taken % 2 if self._taken > 1 else 0]
        shutil.rmtree(self.server.data)
        subprocess.run(["cp", "-a", str(source), str(self.server.data)], check=True)
        (self.server.data / "postmaster.pid").unlink(missing_ok=True)


class Run:
    """A city of one or two tiers under faults."""

    def __init__(self, folder: Path, seed: int, seconds: float, tiers: int, say: Say) -> None:
        self._folder = folder
        self._seed = seed
        self._seconds = seconds
        self._tiers = tiers
        self._say = say
        self._rate = 8.0
        self._boxes: dict[str, Box] = {}
        self._cables: dict[tuple[str, str], Cable] = {}
        self._ways: dict[str, list[str]] = {}
        self._running: dict[str, BaseProcess] = {}
        self._lives: Counter[str] = Counter()
        self._begun = 0.0
        self.outcome = Outcome(seed, tiers)

    def live(self) -> Outcome:
        """All of it; nothing is left running."""
        try:
            self._set_up()
            self._suffer()
            self._heal()
            self._judge()
        finally:
            self._clear_up()
        return self.outcome

    def _set_up(self) -> None:
        self._folder.mkdir(parents=True)
        # PostgreSQL does not run as root, and its own user must get through to its folders.
        self._folder.chmod(0o755)
        city = self._boxes["city"] = Box(self._folder / "city")
        install.init(city.server.owner_dsn)
        via = None
        if self._tiers == 2:
            self._boxes["hall"] = Box(self._folder / "hall")
            via = self._join_hall()
        ways = ["city"] if self._tiers == 1 else ["hall", "city"]
        for number in range(4 if self._tiers == 1 else 3):
            self._add_desk(f"d{number}", ways, via)
        for number in range(2 if self._tiers == 2 else 0):
            self._add_desk(f"c{number}", ["city"], None)
        for name, box in self._boxes.items():
            box.server.stop("fast")
            box.copy()
            box.server.start()
            self._say(f"{name}: port {box.server.port}")

    def _place(self, who: str, name: str) -> str:
        cable = self._cables[who, name] = Cable(("127.0.0.1", self._boxes[name].server.port))
        return make_conninfo(
            "", host="127.0.0.1", port=cable.port, dbname=DATABASE, sslmode="disable"
        )

    def _invite(self, kind: str, ways: list[str], who: str, via: int | None) -> people.Invitation:
        with psycopg.connect(self._boxes["city"].server.owner_dsn) as owner:
            return people.enrol(
                owner, hall=STREET, kind=kind, below=COMMUNITIES, label=who, via=via,
                upstreams=[self._place(who, name) for name in ways],
            )  # fmt: skip

    def _join_hall(self) -> int:
        made = hall.join(
            self._folder / "hall", self._boxes["hall"].server.owner_dsn,
            self._invite("relay", ["city"], "relay", None),
        )  # fmt: skip
        return made.node

    def _add_desk(self, name: str, ways: list[str], via: int | None) -> None:
        store = Store.open(self._folder / name)
        enrol(store, self._invite("window", ways, name, via), mark=name)
        store.close()
        self._ways[name] = ways

    def _start(self, name: str) -> None:
        before = self._running.get(name)
        if before is not None and before.exitcode != -signal.SIGKILL:
            self.outcome.faults.append(f"{name} ended by itself with {before.exitcode}")
        if name == "relay":
            dsn = self._boxes["hall"].server.owner_dsn
            target: Any = (run_relay, (self._folder / "hall", dsn))
        else:
            number = list(self._ways).index(name)
            plan = Plan(
                self._folder / name, number, self._seed, self._lives[name], self._begun, self._rate,
                schedule.clock(self._seed, self._seconds, number), 2 if number == 0 else 1,
            )  # fmt: skip
            target = (run_desk, (plan,))
        process = _context.Process(target=target[0], args=target[1], daemon=True)
        process.start()
        self._lives[name] += 1
        self._running[name] = process

    def _suffer(self) -> None:
        self._begun = time.time()
        for name in [*self._ways, *(["relay"] if self._tiers == 2 else [])]:
            self._start(name)
        halls = ["hall"] if self._tiers == 2 else []
        steps: list[tuple[float, int, Callable[[], None]]] = []
        plan = schedule.faults(
            self._seed, self._seconds, list(self._ways), list(self._boxes), halls
        )
        for number, fault in enumerate(plan):
            begin, end = self._acts(fault)
            steps.append((fault.at, number, begin))
            steps.append((fault.until, number, end))
            self.outcome.happened[fault.kind] += 1
        for at, _, act in sorted(steps, key=lambda s: s[:2]):
            time.sleep(max(0.0, self._begun + at - time.time()))
            act()
        time.sleep(max(0.0, self._begun + self._seconds - time.time()))

    def _acts(self, fault: schedule.Fault) -> tuple[Callable[[], None], Callable[[], None]]:
        name = fault.target

        def lines(action: Callable[[Cable], None]) -> Callable[[], None]:
            return (
                lambda: [action(c) for (who, _), c in self._cables.items() if who == name] and None
            )

        def ways_to(action: Callable[[Cable], None]) -> Callable[[], None]:
            return lambda: _each(action, [c for w, c in self._cables.items() if w[1] == name])

        table: dict[str, tuple[Callable[[], None], Callable[[], None]]] = {
            "killed": (lambda: self._kill(name), lambda: self._revive(name)),
            "offline": (lines(Cable.cut), lines(Cable.heal)),
            "answers lost": (lines(Cable.lose_answers), lines(Cable.heal)),
            "stalled": (lines(Cable.stall), lines(Cable.heal)),
            "hall unreachable": (ways_to(Cable.cut), ways_to(Cable.heal)),
            "crashed": (lambda: self._down(name), lambda: self._up(name, back=False)),
            "restored": (lambda: self._down(name), lambda: self._up(name, back=True)),
            "relay killed": (lambda: self._kill("relay"), lambda: self._revive("relay")),
        }
        return table[fault.kind]

    def _kill(self, name: str) -> None:
        self._running[name].kill()
        self._running[name].join()

    def _revive(self, name: str) -> None:
        if not self._running[name].is_alive():
            self._start(name)

    def _down(self, name: str) -> None:
        self._boxes[name].server.stop("immediate")

    def _up(self, name: str, *, back: bool) -> None:
        box = self._boxes[name]
        if box.server.pid() is not None:
            return
        if back:
            box.put_back()
        else:
            box.copy()
        box.server.start()

    def _heal(self) -> None:
        self._say("everything is connected and running again")
        for box in self._boxes.values():
            if box.server.pid() is None:
                box.server.start()
        for cable in self._cables.values():
            cable.heal()
        for name, process in self._running.items():
            if not process.is_alive():
                self._start(name)
        # A file and no signal, which would end a program that has only just been started.
        (self._folder / QUIET).touch()
        healed = time.monotonic()
        late = self._until(self._missing)
        self.outcome.drained = time.monotonic() - healed
        if late:
            self.outcome.faults += [f"L {words}" for words in late]
        else:
            self.outcome.faults += self._until(self._different)[:20]
            self.outcome.settled = time.monotonic() - healed
        for process in self._running.values():
            process.terminate()
        for process in self._running.values():
            process.join(10)

    def _until(self, look: Callable[[], list[str]]) -> list[str]:
        """Look until nothing is found any more, or nothing changes in what is found."""
        begun = moved = time.monotonic()
        before: list[str] = []
        while True:
            found = look()
            ended = [
                f"{name} ended with {process.exitcode}"
                for name, process in self._running.items()
                if not process.is_alive()
            ]
            now = time.monotonic()
            if found != before:
                before, moved = found, now
            late = now > moved + STANDSTILL_SECONDS or now > begun + LONGEST_SECONDS
            if ended or not found or late:
                return ended + found
            time.sleep(0.5)

    def _missing(self) -> list[str]:
        """Desks whose log is not all at the city."""
        with psycopg.connect(self._boxes["city"].server.owner_dsn) as owner:
            there = dict(owner.execute("SELECT node, last_seq FROM sync.node").fetchall())
        found = []
        for name in self._ways:
            head = self._head(name)
            if there.get(head.node) != head.seq:
                found.append(
                    f"{name} has {head.seq}, the city {there.get(head.node)}; {self._says(name)}"
                )
        return found

    def _says(self, name: str) -> str:
        path = self._folder / name / "says.json"
        return f"it is {path.read_text(encoding='utf-8')}" if path.exists() else "it said nothing"

    def _head(self, name: str) -> Any:
        store = Store.open(self._folder / name)
        try:
            with store.read() as read:
                return read.rows(chain_head.select())[0]
        finally:
            store.close()

    def _different(self) -> list[str]:
        """Where a desk or the hall differs from the city."""
        with psycopg.connect(self._boxes["city"].server.owner_dsn) as owner:
            city = direct.rows_of(owner)
        found = []
        if self._tiers == 2:
            with psycopg.connect(self._boxes["hall"].server.owner_dsn) as owner:
                found += [f"C hall: {w}" for w in _differences(city, direct.rows_of(owner))]
        for name in self._ways:
            store = Store.open(self._folder / name)
            found += [f"C {name}: {w}" for w in _differences(city, rows_of(store))]
            store.close()
        return found

    def _judge(self) -> None:
        self._say("judging")
        outcome = self.outcome
        with psycopg.connect(self._boxes["city"].server.owner_dsn) as owner:
            evidence = Evidence(direct.rows_of(owner), direct.log_of(owner), direct.feeds_of(owner))
        outcome.changesets = len(evidence.log)
        outcome.losers = len(evidence.rows["conflict"])
        scopes = people.scopes_for("window", STREET, COMMUNITIES)
        desks = [(Store.open(self._folder / name), scopes) for name in self._ways]
        outcome.faults += faults(evidence, desks)[:20]
        for (store, _), name in zip(desks, self._ways, strict=True):
            verdict = verify(store)
            if not verdict.clean:
                outcome.faults.append(f"H {name}: {verdict.place}: {verdict.fault}")
            outcome.faults += self._gone(name, store)
            store.close()
        for name, box in self._boxes.items():
            with psycopg.connect(box.server.owner_dsn) as owner:
                broken = proof.prove(owner).broken
                account = audit.audit(owner)
            if broken is not None:
                outcome.faults.append(f"H {name}: {broken.place}: {broken.fault}")
            outcome.faults += [f"N {name}: {f.place}: {f.fault}" for f in account.findings]
            if account.aside:
                outcome.faults.append(f"E {name}: {account.aside} changesets set aside")

    def _gone(self, name: str, store: Store) -> Iterable[str]:
        with store.read() as read:
            log = {row.seq: row.hash for row in read.rows(outbox.select())}
        for line in (self._folder / name / "acked").read_text(encoding="ascii").splitlines():
            seq, digest = line.split()
            if log.get(int(seq)) != digest:
                yield f"A {name}: what was confirmed as {seq} is gone"

    def _clear_up(self) -> None:
        for process in self._running.values():
            process.kill()
        for cable in self._cables.values():
            cable.close()
        for box in self._boxes.values():
            box.server.stop("immediate")
        if not self.outcome.faults:
            shutil.rmtree(self._folder, ignore_errors=True)


def _each(action: Callable[[Cable], None], cables: Iterable[Cable]) -> None:
    for cable in cables:
        action(cable)


def _differences(there: Any, here: Any) -> list[str]:
    return [
        f"{table} {pk}: {differing(here[table].get(pk), there[table].get(pk))}"
        for table in there
        for pk in sorted(there[table].keys() | here[table].keys())
        if here[table].get(pk) != there[table].get(pk)
    ]
