"""Eight windows in eight processes on one file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from desk.store import Store
from desk.store.verify import verify


def desk(home: Path, *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "desk", *words, "--home", str(home)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "DESK_KEYRING": "off", "DESK_CLOCK": "2026-11-23T10:00"},
    )


def test_eight_processes_call_five_hundred_tickets_and_no_ticket_is_called_twice(
    tmp_path: Path,
) -> None:
    assert desk(tmp_path, "seed").wait() == 0
    issued = desk(tmp_path, "robot", "--kiosk", "--count", "500", "--class", "D")
    out, err = issued.communicate(timeout=60)
    assert issued.returncode == 0, err
    numbers = [json.loads(line)["number"] for line in out.splitlines()]
    assert len(set(numbers)) == 500

    windows = [
        desk(tmp_path, "robot", "--window", str(n), "--until-empty")
        for n in (1, 2, 3, 4, 5, 6, 8, 9)
    ]
    called: list[str] = []
    served_by: set[int] = set()
    for process in windows:
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
        for event in map(json.loads, out.splitlines()):
            if event["event"] == "called":
                called.append(event["number"])
                served_by.add(event["window"])
    assert sorted(called) == sorted(numbers)
    assert len(served_by) > 1
    store = Store.open(tmp_path)
    assert verify(store).clean
    store.close()
