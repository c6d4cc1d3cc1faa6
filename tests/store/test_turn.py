"""Taking turns to write: in the order of coming, and never lost with whoever held one."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from desk.core.clock import VirtualClock
from desk.hall.model import audit
from desk.store import Store
from desk.store.base import op_buf
from desk.store.turn import Turn
from desk.store.verify import verify
from tests.store.rows import add_fact

DIES = """
import os, signal, sys
from pathlib import Path
from desk.store.turn import Turn
with Turn(Path(sys.argv[1])).taken():
    os.kill(os.getpid(), signal.SIGKILL)
"""
WAITS = """
import sys
from pathlib import Path
from desk.store.turn import Turn
with Turn(Path(sys.argv[1])).taken():
    raise SystemExit("had the turn")
"""
DIES_IN_A_UNIT = """
import os, signal, sys
from pathlib import Path
import desk.tables
from desk.store import Store
from tests.store.rows import add_fact
store = Store.open(Path(sys.argv[1]))
with store.unit("0312", "first") as unit:
    add_fact(unit, "first")
with store.unit("0312", "second") as unit:
    add_fact(unit, "second")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_who_has_just_written_does_not_overtake_who_waits(tmp_path: Path) -> None:
    mine, theirs = Turn(tmp_path / "turn"), Turn(tmp_path / "turn")
    for _ in range(30):
        order: list[str] = []
        waiting = threading.Event()

        def other(order: list[str] = order, waiting: threading.Event = waiting) -> None:
            waiting.set()
            with theirs.taken():
                order.append("theirs")

        thread = threading.Thread(target=other)
        with mine.taken():
            thread.start()
            waiting.wait()
            time.sleep(0.01)
        with mine.taken():
            order.append("mine")
        thread.join()
        assert order == ["theirs", "mine"]
    mine.close()
    theirs.close()


def test_many_who_wait_have_their_turn_in_the_order_they_came(tmp_path: Path) -> None:
    turns = [Turn(tmp_path / "turn") for _ in range(9)]
    order: list[int] = []

    def wait(n: int) -> None:
        with turns[n].taken():
            order.append(n)
            time.sleep(0.002)

    threads = [threading.Thread(target=wait, args=(n,)) for n in range(1, 9)]
    with turns[0].taken():
        for thread in threads:
            thread.start()
            time.sleep(0.02)
    for thread in threads:
        thread.join()
    assert order == list(range(1, 9))
    for turn in turns:
        turn.close()


def test_who_is_killed_while_waiting_lets_nobody_in_before_the_turn_is_given_back(
    tmp_path: Path,
) -> None:
    first, last = Turn(tmp_path / "turn"), Turn(tmp_path / "turn")
    inside: list[str] = []

    def wait() -> None:
        with last.taken():
            inside.append("last")

    with first.taken():
        killed = subprocess.Popen([sys.executable, "-c", WAITS, str(tmp_path / "turn")])
        before = (tmp_path / "turn.line").read_bytes()
        while (tmp_path / "turn.line").read_bytes() == before:
            assert killed.poll() is None
            time.sleep(0.01)
        thread = threading.Thread(target=wait)
        thread.start()
        time.sleep(0.1)
        killed.kill()
        killed.wait()
        time.sleep(0.1)
        assert inside == []
    thread.join()
    assert inside == ["last"]
    first.close()
    last.close()


def test_a_turn_in_which_something_failed_is_given_back(tmp_path: Path) -> None:
    mine, theirs = Turn(tmp_path / "turn"), Turn(tmp_path / "turn")
    with pytest.raises(ValueError, match="oh"), mine.taken():
        raise ValueError("oh")
    with theirs.taken():
        pass
    mine.close()
    theirs.close()


def test_the_turn_of_a_killed_process_is_free_again(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", DIES, str(tmp_path / "turn")], check=False)
    assert done.returncode == -signal.SIGKILL
    turn = Turn(tmp_path / "turn")
    with turn.taken():
        pass
    turn.close()


def test_a_process_killed_within_a_unit_leaves_what_it_had_finished_and_nothing_else(
    store: Store,
) -> None:
    done = subprocess.run([sys.executable, "-c", DIES_IN_A_UNIT, str(store.home)], check=False)
    assert done.returncode == -signal.SIGKILL
    with store.unit("0312", "third") as unit:
        add_fact(unit, "third")
    with store.read() as read:
        assert [r.subject for r in read.rows(select(audit).order_by(audit.c.id))] == [
            "first",
            "third",
        ]
        assert read.rows(select(op_buf)) == []
    assert verify(store).clean


def test_a_unit_that_fails_lets_the_next_process_write_at_once(
    store: Store, clock: VirtualClock
) -> None:
    other = Store.open(store.home, clock)

    def fail() -> None:
        with store.unit("0312", "fails") as unit:
            add_fact(unit)
            raise ValueError("oh")

    with pytest.raises(ValueError, match="oh"):
        fail()
    with other.unit("0407", "works") as unit:
        add_fact(unit, "works")
    with store.read() as read:
        assert [r.subject for r in read.rows(select(audit))] == ["works"]
    other.close()
