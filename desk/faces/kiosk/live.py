"""The hall as a kiosk shows it: who waits, which windows are open, whether tickets can be had."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desk.hall import queries as hall_queries
from desk.hall.queries import WindowInfo
from desk.hall.rules import OpenState
from desk.queue import queries
from desk.queue.queries import ClassQueue
from desk.store.base import Reader
from desk.sync.state import published


@dataclass(frozen=True)
class Live:
    """One moment of the hall."""

    classes: tuple[ClassQueue, ...] = ()
    windows_open: int = 0
    open: OpenState | None = None
    windows: tuple[WindowInfo, ...] = ()
    offline: bool = False
    """Whether the hall and the city cannot be reached from this kiosk."""

    @property
    def waiting(self) -> int:
        """Everybody in line."""
        return sum(c.waiting for c in self.classes)

    @property
    def closed(self) -> bool:
        """Whether no ticket can be had now."""
        return self.open is not None and not self.open.open

    def of(self, letter: str) -> ClassQueue | None:
        """A class of tickets."""
        return next((c for c in self.classes if c.letter == letter), None)


def read_live(read: Reader, hall_id: str, home: Path) -> Live:
    """The hall as it is now."""
    board = queries.window_board(read, hall_id)
    return Live(
        tuple(queries.class_queue(read, hall_id)),
        sum(line.state in ("idle", "called", "serving") for line in board),
        hall_queries.open_state(read, hall_id),
        tuple(w for w in hall_queries.windows(read, hall_id) if w.open),
        published(home).kind == "offline",
    )
