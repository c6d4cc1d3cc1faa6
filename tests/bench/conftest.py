"""What the benchmarks share."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desk.demo.wire import free_port
from desk.faces.kit.run import settle
from desk.sync.central.server import Server
from tests.bench.children import child, end
from tests.bench.figures import Desk, Figures, lines
from tests.sync.conftest import Central, make_central


@pytest.fixture(scope="session", autouse=True)
def _started() -> None:
    """What is loaded stays, as in a face that has started; else half a million objects are looked
    through at once in the middle of a figure."""
    settle()


@pytest.fixture
def figures() -> Figures:
    return Figures()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Start ``desk`` commands on one home; whatever still runs at the end is ended."""
    running: list[subprocess.Popen[str]] = []

    def start(*words: str, out: Any = subprocess.PIPE) -> subprocess.Popen[str]:
        process = child(
            [sys.executable, "-m", "desk", *words, "--home", str(tmp_path)],
            stdout=out,
            stderr=subprocess.PIPE,
            env={**os.environ, "DESK_KEYRING": "off", "DESK_CLOCK": "2026-11-23T10:00"},
        )
        running.append(process)
        return process

    yield start
    for process in running:
        end(process)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A PostgreSQL of the wheel as a city runs it: nothing of its durability is switched off."""
    folder = Path(tempfile.mkdtemp(prefix="desk-postgres-"))
    made = Server(folder, free_port(), options={"max_connections": "1000"})
    made.start()
    yield made.owner_dsn
    made.stop("immediate")
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def upstream(postgres: str) -> Central:
    """A fresh city."""
    return make_central(postgres)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table at the end."""
    if lines:
        terminalreporter.section("figures")
        for line in lines:
            terminalreporter.write_line(line)
