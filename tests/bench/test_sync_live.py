"""How soon the upstream answers and tells on, how a city comes back, and what idling costs."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
from sqlalchemy import func, select

from desk.core.ids import new_id
from desk.demo.seed import PLANS, seed_hall
from desk.queue import model as queue
from desk.store import Store
from desk.store.base import hall_scope
from desk.sync.claims import MOST
from desk.sync.engine import Engine
from desk.sync.enrolment import address, enrol, fingerprint
from desk.sync.link import Link
from tests.bench.figures import Figures, percentile
from tests.bench.rig import HALL, WINDOW
from tests.bench.test_faces import ENV
from tests.sync.conftest import STREET, Central, Desk
from tests.sync.crowd import away, come_back

WINDOWS, CLAIMS_A_SECOND, CLAIMS = 64, 200, 3000


def _line(central: Central, kind: str = "window") -> Link:
    made = central.invite(kind)
    return Link(address(made.upstreams[0], made.role, None), password=made.secret)


def test_64_windows_claim_200_tickets_a_second(upstream: Central, figures: Figures) -> None:
    upstream.query(
        "INSERT INTO ticket (id, scope, hall_id, day, number, letter, channel, kiosk, matters,"
        " code, issued_at)"
        " SELECT gen_random_uuid(), %s, %s, current_date, 'A' || g, 'A', 'kiosk', 1, '[]', '7F3A',"
        " now() + g * interval '1 second' FROM generate_series(1, %s) g",
        hall_scope(STREET), HALL, CLAIMS,
    )  # fmt: skip
    line = [str(t) for (t,) in upstream.query("SELECT id FROM ticket ORDER BY issued_at")]
    links = [_line(upstream) for _ in range(WINDOWS)]
    for link in links:
        # A window has been open since the morning.
        for _ in range(6):
            assert link.claim(hall_scope(STREET), [new_id()], WINDOW) is None
    taken: dict[str, int] = {}
    took: list[float] = []
    twice: list[str] = []
    begin = time.monotonic() + 0.5

    def window(n: int) -> None:
        place = 0
        for turn in range(n, CLAIMS - MOST, WINDOWS):
            time.sleep(max(0.0, begin + turn / CLAIMS_A_SECOND - time.monotonic()))
            got = None
            while got is None:
                # All that were offered may be gone when the offer arrives; then it is made anew.
                while line[place] in taken:
                    place += 1
                wanted = [t for t in line[place : place + 500] if t not in taken][:MOST]
                begun = time.perf_counter()
                got = links[n].claim(hall_scope(STREET), wanted, WINDOW)
                took.append((time.perf_counter() - begun) * 1000)
            if taken.setdefault(got, n) != n:
                twice.append(got)

    threads = [threading.Thread(target=window, args=(n,)) for n in range(WINDOWS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.monotonic() - begin
    for link in links:
        link.close()
    assert not twice
    assert len(taken) == CLAIMS - MOST
    figures.at_least("claims of 64 windows", len(taken) / seconds, 0.95 * CLAIMS_A_SECOND, "per s")
    figures.note("claim at the upstream, p50", percentile(took, 0.5), "ms")
    figures.at_most("claim at the upstream, 64 windows, p99", percentile(took, 0.99), 20)


TAPS = 150
PLACE = PLANS["street"].division


def _home(central: Central, home: Path, kind: str) -> Path:
    """A desk of the demonstration hall, enrolled and in step, closed again."""
    store = Store.open(home)
    made = enrol(store, central.invite(kind, hall=PLACE, below=()), mark=fingerprint())
    desk = Desk(store, made, Engine(store, made))
    if kind == "office":
        with store.unit("setup", "seed") as unit:
            seed_hall(unit)
    desk.sync()
    store.close()
    return home


def _far(kind: str, home: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.bench.far_hall", kind, str(home), str(TAPS)],
        stdout=subprocess.PIPE, text=True, env={**ENV, "DESK_CLOCK": "2026-11-23T10:00"},
    )  # fmt: skip


def test_a_ticket_of_the_kiosk_is_on_the_display_of_another_machine(
    upstream: Central, tmp_path: Path, figures: Figures
) -> None:
    _home(upstream, tmp_path / "office", "office")
    display = _far("display", _home(upstream, tmp_path / "display", "display"))
    kiosk = _far("kiosk", _home(upstream, tmp_path / "kiosk", "kiosk"))
    assert kiosk.stdout is not None
    assert display.stdout is not None
    tapped = [float(kiosk.stdout.readline()) for _ in range(TAPS)]
    shown = [float(display.stdout.readline()) for _ in range(TAPS)]
    for process in (kiosk, display):
        process.kill()
        process.communicate()
    took = [(after - before) * 1000 for before, after in zip(tapped, shown, strict=True)]
    assert min(took) > 0
    figures.note("tap at the kiosk to another machine's display, p50", percentile(took, 0.5), "ms")
    figures.at_most(
        "tap at the kiosk to another machine's display, p99", percentile(took, 0.99), 300
    )


DEVICES, A_HALL = 800, 8
CHANGESETS = 20


def test_800_devices_come_back_at_once_after_a_day_offline(
    upstream: Central, figures: Figures
) -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    devices = away(upstream, DEVICES, A_HALL, CHANGESETS)
    told = come_back(upstream, devices, 120)
    took = [*told.drained.values()]
    figures.note("devices that came back", len(took))
    assert len(took) == DEVICES
    figures.note("of 800 devices, the middle one was done after", percentile(took, 0.5), "s")
    figures.note("the longest wait for a lock meanwhile", told.lock_seconds, "s")
    figures.at_most("800 devices back after a day, the last done after", max(took), 60, "s")
    ((kept, fed),) = upstream.query(
        "SELECT (SELECT count(*) FROM sync.changeset WHERE status = 'applied'),"
        " (SELECT count(*) FROM ticket_event)"
    )
    assert (kept, fed) == (DEVICES * CHANGESETS, DEVICES * CHANGESETS)
    for store, _ in devices:
        with store.read() as read:
            held = read.value(select(func.count()).select_from(queue.ticket_event))
        assert held >= CHANGESETS


IDLE_SECONDS = 40


def test_a_connected_desk_that_idles_costs_next_to_nothing(
    upstream: Central, tmp_path: Path, figures: Figures
) -> None:
    home = _home(upstream, tmp_path / "window", "office")
    process = subprocess.Popen(
        [sys.executable, "-m", "desk", "sync", "--json", "--home", str(home)],
        stdout=subprocess.PIPE, text=True, env={**ENV, "DESK_CLOCK": "2026-11-23T10:00"},
    )  # fmt: skip
    assert process.stdout is not None
    while json.loads(process.stdout.readline())["state"] != "synced":
        pass
    time.sleep(2)
    watched = psutil.Process(process.pid)
    begun, before = time.monotonic(), watched.cpu_times()
    time.sleep(IDLE_SECONDS)
    after, seconds = watched.cpu_times(), time.monotonic() - begun
    process.kill()
    process.communicate()
    used = after.user + after.system - before.user - before.system
    figures.at_most("a connected desk that idles, of one core", 100 * used / seconds, 1, "%")
