"""Commands of this program run as processes of their own, as they would on their own machines."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PATIENCE = 20.0
"""Seconds that processes which were asked to end may take."""


@dataclass
class Process:
    """One running command, with its output kept in a file."""

    name: str
    words: list[str]
    home: Path
    log: Path
    clock: str
    running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, or start it again."""
        # A Ctrl C between the process and its entry here would leave it to itself.
        with self.log.open("ab") as out, _interrupts_held():
            self.running = subprocess.Popen(
                [sys.executable, "-m", "desk", "--home", str(self.home), *self.words],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                env={**os.environ, "DESK_CLOCK": self.clock},
                # Ctrl C is for the one who started all of them, and that one ends them in order.
                start_new_session=True,
            )

    @property
    def ended(self) -> int | None:
        """The exit code, or ``None`` while it runs or was never started."""
        return None if self.running is None else self.running.poll()

    def kill(self) -> None:
        """As a power cut would, with whatever it has started."""
        if self.running is None:
            return
        if os.name == "nt":
            self.running.kill()
        else:
            try:
                os.killpg(self.running.pid, signal.SIGKILL)
            except ProcessLookupError:
                self.running.kill()
        self.running.wait()

    def ask_to_end(self) -> None:
        """As a person would."""
        if self.running is not None and self.running.poll() is None:
            self.running.send_signal(signal.SIGTERM)

    def last_words(self) -> str:
        """The end of its output."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        return lines[-1] if lines else ""

    def events(self) -> list[dict[str, Any]]:
        """What it told so far, one JSON object a line; a line cut by a power cut is no event."""
        if not self.log.exists():
            return []
        found = []
        for line in self.log.read_text(encoding="utf-8", errors="replace").splitlines():
            try:
                event = json.loads(line)
            except ValueError:
                continue
            if isinstance(event, dict):
                found.append(event)
        return found


@contextlib.contextmanager
def _interrupts_held() -> Iterator[None]:
    """A Ctrl C comes after this block, not within it; only the main thread is sent any."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        signal.raise_signal(signal.SIGINT)


def end_all(processes: Iterable[Process]) -> None:
    """Ask all of them to end, wait for all together, and kill those that do not."""
    asked = list(processes)
    for process in asked:
        process.ask_to_end()
    until = time.monotonic() + PATIENCE
    for process in asked:
        if process.running is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.running.wait(max(0.0, until - time.monotonic()))
            process.kill()
