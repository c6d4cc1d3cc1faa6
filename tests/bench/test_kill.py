"""Robots are killed at random, and whatever they had printed must be in the store."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

from sqlalchemy import select

import desk.tables  # noqa: F401
from desk.cases import model as cases
from desk.queue import model as queue
from desk.store import Store
from desk.store.verify import verify
from tests.bench.figures import Desk, Figures, events

KILLS = 200
KIOSKS, WINDOWS = (1, 2), (1, 3, 4)


def start(desk: Desk, place: tuple[str, int], out: Path) -> subprocess.Popen[str]:
    kind, number = place
    words = ["robot", "--kiosk", "--kiosk-number", str(number), "--count", "100000", "--rate", "40"]
    if kind == "window":
        words = ["robot", "--window", str(number), "--resume", "--accept", "--wait-seconds", "600"]
    with out.open("a") as file:
        return desk(*words, out=file)


def test_after_two_hundred_kills_every_printed_ticket_and_receipt_is_in_the_store(
    desk: Desk, figures: Figures, tmp_path: Path
) -> None:
    assert desk("seed").wait() == 0
    chance = random.Random(1)
    places = [("kiosk", n) for n in KIOSKS] + [("window", n) for n in WINDOWS]
    running = {place: start(desk, place, tmp_path / f"{place}.0") for place in places}
    printed: list[Path] = [tmp_path / f"{place}.0" for place in places]
    killed: Counter[str] = Counter()
    for n in range(1, KILLS + 1):
        place = chance.choice(places)
        out = next(p for p in reversed(printed) if p.name.startswith(f"{place}."))
        deadline = time.monotonic() + 30
        while not out.stat().st_size and running[place].poll() is None:
            assert time.monotonic() < deadline, f"{place} does not begin"
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.15))
        assert running[place].poll() is None, running[place].communicate()[1]
        running[place].send_signal(signal.SIGKILL)
        running[place].wait()
        killed[place[0]] += 1
        printed.append(tmp_path / f"{place}.{n}")
        running[place] = start(desk, place, printed[-1])
    for process in running.values():
        process.kill()
        process.wait()

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
    figures.note("kill -9 of kiosks", killed["kiosk"])
    figures.note("kill -9 of windows", killed["window"])
    figures.note("tickets printed", len(tickets))
    figures.note("receipts printed", len(receipts))
    assert tickets.items() <= kept.items()
    assert set(receipts) <= accepted
    assert len(set(kept.values())) == len(kept)
    assert len(set(receipts)) == len(receipts)
    assert max(calls.values()) == 1
    assert verdict.clean, verdict.place
    assert len(tickets) > KILLS
    assert len(receipts) > KILLS
