"""A city on this machine: how its day is judged, and that nothing is left running."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from desk.demo.city_faults import Stage, faults
from desk.demo.city_verdict import Verdict, unlike
from desk.demo.processes import Process

# Whatever stops and starts servers takes its turn.
pytestmark = pytest.mark.xdist_group("servers")
DESKS = [f"{hall} {desk}" for hall in ("YJ", "YB") for desk in ("w1", "w2", "k1")]


@pytest.fixture
def folder() -> Iterator[Path]:
    # Not below pytest's own folder, through which the servers' user does not get.
    made = Path(tempfile.mkdtemp(prefix="desk-city-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def city(folder: Path, seconds: int, *words: str) -> subprocess.Popen[str]:
    # Tests that run in the background of a shell have inherited that Ctrl C is not heard.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "desk", "city", "--seconds", str(seconds), "--out",
             str(folder / "city"), *words],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        )  # fmt: skip
    finally:
        signal.signal(signal.SIGINT, before)


def running(folder: Path) -> list[str]:
    """Every process whose command line names the folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if str(folder) in words:
            found.append(words)
    return found


def test_ctrl_c_ends_the_city_in_order_and_leaves_nothing_running(folder: Path) -> None:
    running_city = city(folder, 600)
    assert running_city.stdout is not None
    begun = False
    for line in running_city.stdout:
        begun = "600" in line
        if begun:
            break
    assert begun
    assert any("postgres" in words for words in running(folder))
    os.killpg(running_city.pid, signal.SIGINT)
    _, err = running_city.communicate(timeout=120)
    assert running_city.returncode == 130, err
    assert "Traceback" not in err
    assert running(folder) == []


def test_a_city_that_cannot_be_set_up_says_which_part_and_where_its_log_is(folder: Path) -> None:
    process = Process("w1 enrols", ["no-such-command"], folder, folder / "log", "")
    process.start()
    deadline = time.monotonic() + 60
    while process.ended is None and time.monotonic() < deadline:
        time.sleep(0.05)
    assert process.ended == 2
    assert "no-such-command" in process.last_words()


def test_each_kind_of_fault_happens_and_ends_and_the_same_seed_makes_the_same_day() -> None:
    made = [faults(Random(seed), 60, ["YJ", "YB"], DESKS) for seed in (1, 1, 2)]
    assert made[0] == made[1] != made[2]
    for day in made:
        acts = [fault.act for fault in day]
        assert acts.count("cut") == acts.count("heal") == 2
        assert acts.count("kill_city") == acts.count("start_city") == 1
        assert acts.count("kill_hall") == acts.count("start_hall") == 1
        assert len({fault.target for fault in day if fault.act == "power_cut"}) == 3
        assert all(hasattr(Stage, act) for act in acts)
        assert day == sorted(day, key=lambda fault: fault.at)


def test_a_day_on_which_somebody_was_not_served_is_no_clean_day() -> None:
    verdict = Verdict()
    verdict.heard("YJ w1", [{"event": "called"}, {"event": "finished"}], kiosk=False)
    verdict.heard("YJ k1", [{"event": "issued", "ticket": "t1"}], kiosk=True)
    verdict.arrived({"t1"}, 1)
    verdict.cut_off(10, 3)
    assert verdict.clean
    for bad in (
        lambda v: v.heard("YJ w2", [{"event": "called"}], kiosk=False),
        lambda v: v.heard("YB k1", [], kiosk=True),
        lambda v: v.arrived(set(), 1),
        lambda v: v.arrived({"t1"}, 0),
        lambda v: v.cut_off(10, 0),
    ):
        before = len(verdict.faults)
        bad(verdict)
        assert len(verdict.faults) == before + 1
    assert not verdict.clean


def test_whatever_differs_from_the_city_is_named() -> None:
    row, other = json.dumps({"scope": "here", "n": 1}), json.dumps({"scope": "here", "n": 2})
    far = json.dumps({"scope": "far", "n": 1})
    there = {"ticket": {"a": row, "b": row, "c": far}}
    assert unlike("desk", there, {"ticket": {"a": row, "b": row}}, ["here"]) == []
    assert [
        unlike("desk", there, {"ticket": mine}, ["here"])[0].split(", ")[0]
        for mine in ({"a": row}, {"a": row, "b": other}, {"a": row, "b": row, "d": row})
    ] == [
        "desk: ticket: 1 rows missing",
        "desk: ticket: 1 rows different",
        "desk: ticket: 1 rows too many",
    ]
