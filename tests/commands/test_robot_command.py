"""Robots from the command line: whenever they are started, and one JSON event a line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desk.cli import main
from desk.commands.opening import move_to_opening


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("DESK_HOME", str(home))
    # Set, so that what the command sets is taken back after the test; empty is as not set.
    monkeypatch.setenv("DESK_CLOCK", "")
    assert main(["seed"]) == 0
    return home


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines() if line[:1] == "{"]


def test_at_any_hour_tickets_are_issued_and_served_to_the_last(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["robot", "--kiosk", "--count", "3", "--class", "A"]) == 0
    issued = [e["number"] for e in events(capsys) if e["event"] == "issued"]
    assert issued == ["A001", "A002", "A003"]
    assert main(["robot", "--window", "3", "--until-empty"]) == 0
    called = [e["number"] for e in events(capsys) if e["event"] == "called"]
    assert called == issued


def test_a_clock_that_somebody_set_is_not_moved(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESK_CLOCK", "2026-11-22T03:00")
    import argparse

    assert not move_to_opening(argparse.Namespace(home=str(home)))
    assert os.environ["DESK_CLOCK"] == "2026-11-22T03:00"
    assert main(["robot", "--kiosk"]) == 1
