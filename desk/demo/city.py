"""A city on one machine: three PostgreSQL servers, two halls, six desks, and a day of faults.

Everything runs as it would in the city, each desk and each hall as processes of its own, started by
the same commands; only the network between them is ours, so that it can be cut.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo

from desk.core.clock import SystemClock, local
from desk.demo.moment import demo_moment
from desk.demo.seed import PLANS, seed_hall
from desk.demo.wire import Cable, free_port
from desk.divisions import Divisions
from desk.store import Store
from desk.store.base import chain_head, registry
from desk.store.verify import verify
from desk.sync.central import audit, install, people, proof
from desk.sync.central.server import DATABASE, Server
from desk.sync.model import sync_cursor

Say = Callable[[str], None]


@dataclass
class Process:
    """One running command of this program, with its output kept in a file."""

    name: str
    words: list[str]
    home: Path
    log: Path
    clock: str
    running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, or start it again."""
        with self.log.open("ab") as out:
            self.running = subprocess.Popen(
                [sys.executable, "-m", "desk", "--home", str(self.home), *self.words],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                env={**os.environ, "DESK_CLOCK": self.clock},
            )

    def kill(self) -> None:
        """As a power cut would."""
        if self.running is not None:
            self.running.kill()
            self.running.wait()

    def stop(self) -> None:
        """As a person would."""
        if self.running is not None and self.running.poll() is None:
            self.running.send_signal(signal.SIGTERM)
            try:
                self.running.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()


@dataclass
class Verdict:
    """How the day ended: what was counted, and everything that was not as it must be."""

    counts: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    happened: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether everything was as it must be."""
        return not self.faults


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
        self._clock = ""
        self.verdict = Verdict()

    def live(self, seconds: float) -> Verdict:
        """One day, as long as asked; servers are stopped at the end whatever happened."""
        try:
            self._set_up()
            self._day(seconds)
            self._evening()
            self._judge()
        finally:
            self._clear_up()
        return self.verdict

    def _set_up(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._say("city: its PostgreSQL")
        city = Server(self._folder / "city", free_port())
        city.start()
        self._servers["city"] = city
        install.init(city.owner_dsn)
        self._cable("city", city.port)
        moment = self._moment()
        self._clock = (
            f"{local(moment):%Y-%m-%dT%H:%M:%S}@{local(SystemClock().now()):%Y-%m-%dT%H:%M:%S}"
        )
        for kind in PLANS:
            self._set_up_hall(kind)

    def _moment(self) -> Any:
        """A time at which halls are open, as the demonstration would choose it."""
        scratch = Store.open(self._folder / "scratch")
        with scratch.unit("city", "see when halls open") as unit:
            seed_hall(unit, "street")
            moment = demo_moment(unit, unit.now)
        scratch.close()
        return moment

    def _cable(self, name: str, port: int) -> None:
        self._cables[name] = Cable(("127.0.0.1", port))

    def _place(self, name: str) -> str:
        return make_conninfo(
            "", host="127.0.0.1", port=self._cables[name].port, dbname=DATABASE, sslmode="disable"
        )

    def _set_up_hall(self, kind: str) -> None:
        plan = PLANS[kind]
        self._say(f"{plan.name}: its PostgreSQL, its relay, three desks")
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
        serving = self._process(
            f"hall {plan.code}", home,
            ["hall", "serve", "--join", str(file), "--port", str(port), "--listen", "127.0.0.1",
             "--json"],
        )  # fmt: skip
        serving.start()
        self._relays[plan.code] = serving
        self._servers[plan.code] = Server(home / "hall", port, "127.0.0.1")
        self._cable(plan.code, port)
        self._await(lambda: (home / "hall" / "hall.json").exists(), "the hall to join")
        first = True
        for name, desk_kind in (("w1", "window"), ("w2", "window"), ("k1", "kiosk")):
            self._set_up_desk(plan.code, name, desk_kind, plan.division, below, relay.node, first)
            first = False

    def _set_up_desk(
        self, code: str, name: str, kind: str, division: str, below: list[str], via: int, seed: bool
    ) -> None:
        home = self._folder / code / name
        if seed:
            store = Store.open(home)
            with store.unit("setup", "seed the hall") as unit:
                seed_hall(unit, next(k for k, p in PLANS.items() if p.code == code))
            store.close()
        with psycopg.connect(self._servers["city"].owner_dsn) as owner:
            invitation = people.enrol(
                owner, hall=division, kind=kind, below=below, label=f"{code} {name}", via=via,
                upstreams=[self._place(code), self._place("city")],
            )  # fmt: skip
        file = self._folder / f"{code}-{name}.invitation"
        file.write_text(invitation.text(), encoding="utf-8")
        enrolling = self._process(f"{code} {name} enrols", home, ["sync", "--enrol", str(file)])
        enrolling.start()
        assert enrolling.running is not None
        if enrolling.running.wait(30):
            raise RuntimeError(enrolling.log.read_text(encoding="utf-8"))
        sync = self._process(f"{code} {name} sync", home, ["sync", "--json"])
        sync.start()
        self._syncs[f"{code} {name}"] = sync
        self._await(lambda: self._knows_hall(home), f"{code} {name} to know its hall")

    def _knows_hall(self, home: Path) -> bool:
        store = Store.open(home)
        try:
            with store.read() as read:
                return bool(read.rows(registry["hall"].table.select()))
        finally:
            store.close()

    def _process(self, name: str, home: Path, words: list[str]) -> Process:
        log = self._folder / "logs" / (name.replace(" ", "-") + ".log")
        log.parent.mkdir(exist_ok=True)
        return Process(name, words, home, log, self._clock)

    def _await(self, done: Callable[[], bool], what: str, seconds: float = 40.0) -> None:
        until = time.monotonic() + seconds
        while not done():
            if time.monotonic() > until:
                raise TimeoutError(f"waited {seconds:.0f} s for {what}")
            time.sleep(0.2)

    def _day(self, seconds: float) -> None:
        for plan in PLANS.values():
            rate = 2.0
            self._robot(plan.code, "k1", ["--kiosk", "--count", str(int(seconds * rate)), "--rate",
                                          str(rate), "--hall-code", plan.code])  # fmt: skip
            for number, name in ((plan.windows[0][0], "w1"), (plan.windows[1][0], "w2")):
                self._robot(plan.code, name, ["--window", str(number), "--accept", "--resume",
                                              "--serve-seconds", "0.3", "--wait-seconds", "20",
                                              "--hall-code", plan.code])  # fmt: skip
        begun = time.monotonic()
        plan_of_faults = list(self._faults(seconds))
        for at, what, act in sorted(plan_of_faults, key=lambda f: f[0]):
            time.sleep(max(0.0, begun + at - time.monotonic()))
            self._say(f"{at:5.1f} s  {what}")
            self.verdict.happened.append(f"{at:.1f} {what}")
            act()
        time.sleep(max(0.0, begun + seconds - time.monotonic()))

    def _robot(self, code: str, name: str, words: list[str]) -> None:
        robot = self._process(f"{code} {name} robot", self._folder / code / name, ["robot", *words])
        robot.start()
        self._robots[f"{code} {name}"] = robot

    def _faults(self, seconds: float) -> Iterable[tuple[float, str, Callable[[], None]]]:
        """What goes wrong, when: every kind at least once, spread by the seed."""
        c = self._chance
        codes = [plan.code for plan in PLANS.values()]

        def at(low: float, high: float) -> float:
            return c.uniform(low, high) * seconds

        start = at(0.05, 0.15)
        yield start, "the line between halls and city is cut", self._cables["city"].cut
        yield start + 0.2 * seconds, "the line to the city is back", self._cables["city"].heal
        code = c.choice(codes)
        start = at(0.2, 0.3)
        yield start, f"the network in hall {code} is cut", self._cables[code].cut
        yield start + 0.15 * seconds, f"the network in hall {code} is back", self._cables[code].heal
        start = at(0.45, 0.5)
        yield start, "the city's PostgreSQL is killed", self._servers["city"].kill
        yield start + 0.1 * seconds, "the city's PostgreSQL starts again", self._start_city
        code = c.choice(codes)
        start = at(0.6, 0.65)
        yield start, f"the machine of hall {code} loses power", lambda: self._kill_hall(code)
        yield start + 0.1 * seconds, f"the machine of hall {code} starts", self._relays[code].start
        for share in (0.35, 0.55, 0.8):
            name = c.choice(sorted(self._syncs))
            yield at(share, share + 0.03), f"desk {name} loses power", lambda n=name: self._power(n)  # type: ignore[misc]

    def _start_city(self) -> None:
        self._servers["city"].start()

    def _kill_hall(self, code: str) -> None:
        self._relays[code].kill()
        self._servers[code].kill()

    def _power(self, name: str) -> None:
        for process in (self._robots.get(name), self._syncs[name]):
            if process is not None:
                over = process.running is not None and process.running.poll() is not None
                process.kill()
                if not over:
                    process.start()

    def _evening(self) -> None:
        self._say("evening: everything is connected again, the last visits end")
        for cable in self._cables.values():
            cable.heal()
        for name, robot in self._robots.items():
            if robot.running is not None:
                try:
                    robot.running.wait(120)
                except subprocess.TimeoutExpired:
                    self.verdict.faults.append(f"the robot of {name} did not end")
                    robot.kill()
        begun = time.monotonic()
        self._await(self._drained, "everything to be at the city", 60)
        self.verdict.counts["seconds to drain"] = round(time.monotonic() - begun)
        for process in (*self._syncs.values(), *self._relays.values()):
            process.stop()
        for code in self._relays:
            self._servers[code].start()
        # Three times round, so that what the city sealed itself comes to every desk.
        for _ in range(3):
            for name in self._syncs:
                self._once(name, ["sync", "--once"])
            for code in self._relays:
                self._once(code, ["hall", "serve", "--once", "--dsn",
                                  self._servers[code].owner_dsn])  # fmt: skip

    def _drained(self) -> bool:
        with psycopg.connect(self._servers["city"].owner_dsn) as owner:
            query = "SELECT node, last_seq FROM sync.node"
            there = {int(node): int(seq) for node, seq in owner.execute(query)}
        for name in self._syncs:
            store = Store.open(self._folder.joinpath(*name.split()))
            try:
                with store.read() as read:
                    head = read.rows(chain_head.select())[0]
            finally:
                store.close()
            if there.get(head.node, 0) < head.seq:
                return False
        return True

    def _once(self, name: str, words: list[str]) -> None:
        process = self._process(f"{name} last", self._folder.joinpath(*name.split()), words)
        process.start()
        assert process.running is not None
        if process.running.wait(60):
            tail = process.log.read_text(encoding="utf-8").strip().splitlines()[-1:]
            self.verdict.faults.append(f"{name}: {' '.join(words[:2])}: {' '.join(tail)}")

    def _judge(self) -> None:
        self._say("judging: chains, losses, equality")
        rows: dict[str, dict[str, dict[str, str]]] = {}
        for name, server in self._servers.items():
            with psycopg.connect(server.owner_dsn) as owner:
                self._judge_server(name, owner)
                rows[name] = {t: _server_rows(owner, t) for t in registry}
        for code in self._relays:
            self._compare(f"hall {code}", rows["city"], rows[code], self._scopes_of(code))
        for name in self._syncs:
            store = Store.open(self._folder.joinpath(*name.split()))
            verdict = verify(store)
            if not verdict.clean:
                self.verdict.faults.append(f"desk {name}: {verdict.place}: {verdict.fault}")
            with store.read() as read:
                scopes = [r.scope for r in read.rows(sync_cursor.select())]
            with store.reader_engine.connect() as connection:
                mine = {t: _desk_rows(connection, t) for t in registry}
            store.close()
            self._compare(f"desk {name}", rows["city"], mine, scopes)

    def _judge_server(self, name: str, owner: psycopg.Connection[Any]) -> None:
        found = proof.prove(owner)
        if found.broken is not None:
            self.verdict.faults.append(f"{name}: {found.broken.place}: {found.broken.fault}")
        account = audit.audit(owner)
        self.verdict.faults += [f"{name}: {f.place}: {f.fault}" for f in account.findings]
        if account.aside:
            self.verdict.faults.append(f"{name}: {account.aside} changesets set aside")
        if name == "city":
            self.verdict.counts |= {
                "changesets": found.changesets,
                "facts": account.facts,
                "writes": account.writes,
                "kept losers": account.losers,
            }
            for table, words in (("ticket", "tickets"), ("matter_case", "cases")):
                row = owner.execute(f"SELECT count(*) FROM public.{table}").fetchone()
                self.verdict.counts[words] = int(row[0]) if row else 0

    def _scopes_of(self, code: str) -> list[str]:
        with psycopg.connect(self._servers[code].owner_dsn) as owner:
            return [row[0] for row in owner.execute("SELECT scope FROM sync.up_cursor")]

    def _compare(
        self,
        name: str,
        there: dict[str, dict[str, str]],
        here: dict[str, dict[str, str]],
        scopes: Iterable[str],
    ) -> None:
        held = set(scopes)
        for table in registry:
            wanted = {k: v for k, v in there[table].items() if json.loads(v)["scope"] in held}
            found = here[table]
            for label, keys in (
                ("missing", wanted.keys() - found.keys()),
                ("too many", found.keys() - wanted.keys()),
                ("different", {k for k in wanted.keys() & found.keys() if wanted[k] != found[k]}),
            ):
                if keys:
                    self.verdict.faults.append(
                        f"{name}: {table}: {len(keys)} rows {label}, such as {min(keys)}"
                    )

    def _clear_up(self) -> None:
        for process in (*self._robots.values(), *self._syncs.values(), *self._relays.values()):
            process.kill()
        for cable in self._cables.values():
            cable.close()
        for server in self._servers.values():
            server.stop("fast")


def _canonical(row: dict[str, Any]) -> str:
    return json.dumps(row, sort_keys=True, ensure_ascii=False)


def _server_rows(owner: psycopg.Connection[Any], table: str) -> dict[str, str]:
    query = f'SELECT sync.wire_{table}(whole) FROM public."{table}" whole'
    rows = (json.loads(text) for (text,) in owner.execute(query))
    return {row["id"]: _canonical(row) for row in rows}


def _desk_rows(connection: Any, table: str) -> dict[str, str]:
    entry = registry[table]
    own = ("_s",) if entry.mode == "fact" else ("_v", "_del")
    names = ("id", *entry.columns, *own)
    columns = ", ".join(f'"{name}"' for name in names)
    found: dict[str, str] = {}
    for values in connection.exec_driver_sql(f'SELECT {columns} FROM "{table}"'):
        row = dict(zip(names, values, strict=True))
        if "_v" in row:
            row["_v"] = json.loads(row["_v"])
        found[row["id"]] = _canonical(row)
    return found
