"""What the benchmarks share."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bench.figures import Desk, Figures, lines


@pytest.fixture
def figures() -> Figures:
    return Figures()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Start ``desk`` commands on one home; whatever still runs at the end is ended."""
    running: list[subprocess.Popen[str]] = []

    def start(*words: str, out: Any = subprocess.PIPE) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "desk", *words, "--home", str(tmp_path)],
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "DESK_KEYRING": "off", "DESK_CLOCK": "2026-11-23T10:00"},
        )
        running.append(process)
        return process

    yield start
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table at the end."""
    if lines:
        terminalreporter.section("figures")
        for line in lines:
            terminalreporter.write_line(line)
