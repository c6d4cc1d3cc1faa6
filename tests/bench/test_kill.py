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
from tests.bench.figures import Desk, Figures, events
from tests.bench.test_faces import ENV

KILLS = 200
FACES = [("kiosk face", 1), ("window face", 1), ("window face", 4)]
ROBOTS = [("kiosk", 2), ("window", 3), ("window", 5)]
"""Robots press no keys, so that they are at work again, and killed again, much sooner."""
FACE_SHARE = 0.4
"""Of the kills: a face takes seconds to come up and sign in again."""
PATIENCE = 60
"""Seconds until a face must have come up again on a busy machine."""


def start(desk: Desk, place: tuple[str, int], home: Path, out: Path) -> subprocess.Popen[str]:
    kind, number = place
    with out.open("a") as file:
        if kind.endswith("face"):
            words = ["-m", "tests.bench.killed_face", kind.split()[0], str(home), str(number)]
            return subprocess.Popen(
                [sys.executable, *words], stdout=file, stderr=subprocess.PIPE, text=True,
                env={**ENV, "DESK_CLOCK": "2026-11-23T10:00"},
            )  # fmt: skip
        if kind == "window":
            words = ["--window", str(number), "--resume", "--accept", "--wait-seconds", "600"]
            words += ["--serve-seconds", "0.05"]
        else:
            words = ["--kiosk", "--kiosk-number", str(number), "--count", "100000", "--rate", "4"]
        return desk("robot", *words, out=file)


def test_after_two_hundred_kills_every_printed_ticket_and_receipt_is_in_the_store(
    desk: Desk, figures: Figures, tmp_path: Path
) -> None:
    assert desk("seed").wait() == 0
    chance = random.Random(1)
    places = FACES + ROBOTS
    running: dict[tuple[str, int], subprocess.Popen[str]] = {}
    outs: dict[tuple[str, int], Path] = {}
    printed: list[Path] = []
    killed: Counter[str] = Counter()

    def begin(place: tuple[str, int]) -> None:
        outs[place] = tmp_path / f"{place[0]} {place[1]}.{len(printed)}"
        printed.append(outs[place])
        running[place] = start(desk, place, tmp_path, outs[place])

    for place in places:
        begin(place)
    for _ in range(KILLS):
        place = chance.choice(FACES if chance.random() < FACE_SHARE else ROBOTS)
        deadline = time.monotonic() + PATIENCE
        while not outs[place].stat().st_size and running[place].poll() is None:
            assert time.monotonic() < deadline, f"{place} does not begin"
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 1.0 if place in FACES else 0.15))
        assert running[place].poll() is None, running[place].communicate()[1]
        running[place].send_signal(signal.SIGKILL)
        running[place].wait()
        killed[place[0]] += 1
        begin(place)
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
    assert by_taps > KILLS / 4
    assert by_keys > killed["window face"] / 4
