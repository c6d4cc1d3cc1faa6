"""Robots use the services as people do, and say what they did."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desk.cli import main
from desk.core.clock import VirtualClock
from desk.core.errors import UserError
from desk.demo.robots import KioskRobot, WindowRobot
from desk.demo.seed import seed_hall
from desk.store import Store
from desk.store.verify import verify


@pytest.fixture
def hall_id(store: Store, clock: VirtualClock) -> str:
    clock.advance(3600)
    with store.unit("setup", "seed") as unit:
        return seed_hall(unit)


def test_a_kiosk_robot_takes_each_class_in_turn_and_a_window_robot_serves_what_it_may(
    store: Store, hall_id: str
) -> None:
    issued = list(KioskRobot(store, hall_id, 1, None, 8).run())
    assert [e["number"] for e in issued] == [f"{c}00{n}" for n in (1, 2) for c in "ABCD"]
    assert all(float(str(e["ms"])) > 0 for e in issued)
    events = list(WindowRobot(store, hall_id, 3).run())
    called = [e["number"] for e in events if e["event"] == "called"]
    assert called == [f"{c}00{n}" for n in (1, 2) for c in "ABD"], "0312 does not take C"
    assert [e["number"] for e in events if e["event"] == "finished"] == called
    assert events[-1] == {"event": "left", "window": 3}
    assert verify(store).clean


def test_a_robot_at_a_rate_waits_between_tickets(store: Store, hall_id: str) -> None:
    pauses: list[float] = []
    list(KioskRobot(store, hall_id, 1, "A", 3, rate=0.5).run(pauses.append))
    assert len(pauses) == 3
    assert all(0 < pause <= 6 for pause in pauses)


def test_two_robots_cannot_sit_at_one_window(store: Store, hall_id: str) -> None:
    list(KioskRobot(store, hall_id, 1, "A", 1).run())
    first = WindowRobot(store, hall_id, 3).run()
    next(first)
    with pytest.raises(UserError, match="Window 3 has no free seat"):
        next(WindowRobot(store, hall_id, 3).run())


def test_a_robot_takes_over_what_a_killed_one_left_at_its_window(
    store: Store, hall_id: str
) -> None:
    list(KioskRobot(store, hall_id, 1, "A", 2).run())
    killed = WindowRobot(store, hall_id, 3).run()
    assert next(killed)["number"] == "A001"
    events = list(WindowRobot(store, hall_id, 3, resume=True).run())
    assert [e["number"] for e in events if e["event"] == "called"] == ["A002"]


def test_a_robot_that_accepts_leaves_a_receipt_for_each_visit(store: Store, hall_id: str) -> None:
    list(KioskRobot(store, hall_id, 1, "A", 3).run())
    events = list(WindowRobot(store, hall_id, 3, accept=True).run())
    receipts = [e["receipt"] for e in events if e["event"] == "receipt"]
    assert receipts == [f"YJ26-1123-000{n}" for n in (1, 2, 3)]
    assert verify(store).clean


def test_the_command_prints_one_json_event_a_line_and_refuses_what_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "DESK_CLOCK", "2026-11-23T10:00")
    home = ["--home", str(tmp_path)]
    assert main([*home, "robot", "--kiosk"]) == 1
    assert "desk seed" in capsys.readouterr().err
    assert main([*home, "seed"]) == 0
    capsys.readouterr()
    assert main([*home, "robot", "--kiosk", "--count", "3", "--class", "B"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["number"] for line in lines] == ["B001", "B002", "B003"]
    assert main([*home, "robot", "--kiosk", "--class", "Z"]) == 1
    assert main([*home, "robot", "--window", "99"]) == 1
    assert main([*home, "robot", "--window", "2", "--until-empty"]) == 0
    with pytest.raises(SystemExit) as wrong:
        main([*home, "robot"])
    assert wrong.value.code == 2
