"""One window face, many visits, in a process of its own; prints its memory after each in MB."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import psutil

import desk.tables  # noqa: F401
from desk.core.clock import VirtualClock, utc
from desk.demo.seed import PIN, seed_hall
from desk.faces.kit.desk import Desk
from desk.faces.kit.run import application
from desk.faces.rehearsal.plan import plan_day
from desk.faces.rehearsal.worker import Worker
from desk.faces.window.app import build
from desk.queue import service
from desk.store import Store

DAY = date(2026, 11, 23)


def main(home: Path, visits: int) -> None:
    """Serve so many people one after the other."""
    application()
    clock = VirtualClock(utc(DAY, "09:30"))
    store = Store.open(home, clock)
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
    own = Desk.open(home, clock)
    face = build(own)
    face.resize(1920, 1080)
    face.show()
    worker = Worker(face, own, "0312")
    worker.sign_in(PIN)
    worker.sit_down()
    process = psutil.Process()
    for coming in plan_day(own.catalogue, visits, 1, DAY):
        with store.unit("reception", "issue ticket") as unit:
            service.issue(unit, hall, "A", channel="reception")
        worker.call()
        clock.advance(30)
        worker.take_in(coming)
        clock.advance(60)
        worker.send()
        worker.receipt()
        print(round(process.memory_info().rss / 2**20, 1), flush=True)
    face.close()
    own.close()
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
