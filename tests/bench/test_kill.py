"""Faces and robots are killed at random; whatever they had printed must be in the store."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from sqlalchemy import select

import desk.tables  # noqa: F401
from desk.cases import model as cases
from desk.queue import model as queue
from desk.store import Store
from desk.store.verify import verify
from tests.bench.children import child, end
from tests.bench.figures import Desk, Figures, events
from tests.bench.test_faces import ENV

KILLS = 200
FACES = [("kiosk face", 1), ("window face", 1)]
ROBOTS = [("kiosk", 2), ("window", 3), ("window", 5)]
"""Robots press no keys, so that they are at work again much sooner after a kill."""
FACE_LIFE, ROBOT_LIFE = 5.0, 5.0
"""At most so many seconds after his first word somebody is killed."""
PATIENCE = 90
"""Seconds until somebody must be at work again on a busy machine."""
AT_MOST = 600
"""Seconds after which the run is given up, on however busy a machine."""
Place = tuple[str, int]


def start(place: Place, home: Path, out: Path) -> subprocess.Popen[str]:
    kind, number = place
    if kind.endswith("face"):
        words = ["tests.bench.killed_face", kind.split()[0], str(home), str(number)]
    elif kind == "window":
        words = ["desk", "robot", "--window", str(number), "--resume", "--accept"]
        words += ["--wait-seconds", "600", "--serve-seconds", "0.05", "--home", str(home)]
    else:
        words = ["desk", "robot", "--kiosk", "--kiosk-number", str(number), "--count", "100000"]
        words += ["--rate", "4", "--home", str(home)]
    with out.open("a") as file:
        return child(
            [sys.executable, "-m", *words], stdout=file, stderr=subprocess.PIPE,
            env={**ENV, "DESK_CLOCK": "2026-11-23T10:00"},
        )  # fmt: skip


class Hall:
    """Who is at work, and what each of them has printed so far."""

    def __init__(self, home: Path, chance: random.Random) -> None:
        self._home, self._chance = home, chance
        self._due: dict[Place, float] = {}
        self.running: dict[Place, subprocess.Popen[str]] = {}
        self._outs: dict[Place, Path] = {}
        self.printed: list[Path] = []

    def begin(self, place: Place) -> None:
        out = self._home / f"{place[0]} {place[1]}.{len(self.printed)}"
        self._outs[place] = out
        self.printed.append(out)
        self.running[place] = start(place, self._home, out)

    def next_to_die(self) -> Place:
        """Who has lived his time; it runs from his first word, and nobody may end by himself."""
        deadline = time.monotonic() + PATIENCE
        while True:
            now = time.monotonic()
            assert now < deadline, "nobody begins"
            for place, process in self.running.items():
                assert process.poll() is None, f"{place}: {process.communicate()[1]}"
                if place not in self._due and self._outs[place].stat().st_size:
                    life = FACE_LIFE if place in FACES else ROBOT_LIFE
                    self._due[place] = now + self._chance.uniform(0, life)
                if self._due.get(place, deadline) <= now:
                    return place
            time.sleep(0.01)

    def kill(self, place: Place) -> None:
        self._due.pop(place)
        self.running[place].send_signal(signal.SIGKILL)
        end(self.running[place])

    def end(self) -> None:
        for process in self.running.values():
            end(process)


def test_after_two_hundred_kills_every_printed_ticket_and_receipt_is_in_the_store(
    desk: Desk, figures: Figures, tmp_path: Path
) -> None:
    assert desk("seed").wait() == 0
    killed: Counter[str] = Counter()
    hall = Hall(tmp_path, random.Random(1))
    begun = time.monotonic()
    try:
        for place in FACES + ROBOTS:
            hall.begin(place)
        while killed.total() < KILLS:
            assert time.monotonic() - begun < AT_MOST, killed
            place = hall.next_to_die()
            hall.kill(place)
            killed[place[0]] += 1
            hall.begin(place)
    finally:
        hall.end()
    figures.note(f"{KILLS} kills took", time.monotonic() - begun, "s")

    printed = hall.printed
    found = [event for path in printed for event in events(path.read_text())]
    tickets = {str(e["ticket"]): str(e["number"]) for e in found if e["event"] == "issued"}
    receipts = [str(e["receipt"]) for e in found if e["event"] == "receipt"]
    store = Store.open(tmp_path)
    try:
        with store.read() as read:
            kept = {r.id: r.number for r in read.rows(select(queue.ticket))}
            accepted = {r.receipt for r in read.rows(select(cases.matter_case.c.receipt))}
            calls = Counter(
                r.ticket_id
                for r in read.rows(
                    select(queue.ticket_event.c.ticket_id).where(
                        queue.ticket_event.c.kind == "called"
                    )
                )
            )
        verdict = verify(store)
    finally:
        store.close()
    for kind, count in sorted(killed.items()):
        figures.note(f"kill -9, {kind}", count)
    by_taps, by_keys = (
        sum(
            event["event"] == what
            for path in printed
            if path.name.startswith(kind)
            for event in events(path.read_text())
        )
        for kind, what in (("kiosk face", "issued"), ("window face", "receipt"))
    )
    figures.note("tickets printed", len(tickets))
    figures.note("… by taps at a kiosk face", by_taps)
    figures.note("receipts printed", len(receipts))
    figures.note("… by keys at a window face", by_keys)
    assert tickets.items() <= kept.items()
    assert set(receipts) <= accepted
    assert len(set(kept.values())) == len(kept)
    assert len(set(receipts)) == len(receipts)
    assert max(calls.values()) == 1
    assert verdict.clean, verdict.place
    assert killed["kiosk face"] + killed["window face"] > KILLS / 4
    assert len(tickets) > KILLS
    assert len(receipts) > KILLS
    assert by_taps > killed["kiosk face"] / 4
    assert by_keys > killed["window face"] / 4
