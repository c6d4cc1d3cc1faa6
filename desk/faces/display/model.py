"""What the big screen shows and says, worked out without a screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desk.core.clock import local
from desk.core.errors import DeskError
from desk.core.text import data_text
from desk.devices.speech import call_text
from desk.faces.kit.desk import Desk
from desk.hall import queries as hall_queries
from desk.hall.rules import OpenState
from desk.queue import queries
from desk.queue.queries import CallLine, ClassQueue, WindowLine


@dataclass(frozen=True)
class Board:
    """One moment of the screen."""

    now: datetime
    hall: str
    calling: CallLine | None = None
    fresh: bool = False
    recent: tuple[CallLine, ...] = ()
    windows: tuple[WindowLine, ...] = ()
    classes: tuple[ClassQueue, ...] = ()
    notice: str = ""
    notice_place: int = 0
    notices: int = 0
    stale: bool = False
    open: OpenState | None = None
    emergency: str = ""

    @property
    def state(self) -> str:
        """``emergency``, ``closed``, ``quiet`` (nobody waits or is called) or ``open``."""
        waiting = any(c.waiting for c in self.classes)
        if self.emergency:
            return "emergency"
        if self.open is not None and not self.open.open and not waiting:
            return "closed"
        called = any(w.state == "called" for w in self.windows)
        return "open" if waiting or called or self.stale else "quiet"


@dataclass
class DisplayModel:
    """Reads the hall; queues calls to be announced one after another."""

    desk: Desk
    board: Board = field(init=False)
    cut_off: bool = False
    """Whether calls of other machines cannot come in at present."""
    _known: set[str] | None = None
    _waiting: list[CallLine] = field(default_factory=list)
    _shown_at: datetime | None = None
    _read_at: datetime | None = None
    _calls: tuple[CallLine, ...] = ()
    _current: CallLine | None = None

    def __post_init__(self) -> None:
        self.board = Board(self.desk.clock.now(), data_text(self.desk.hall.name))
        self._lines: tuple[WindowLine, ...] = ()
        self._classes: tuple[ClassQueue, ...] = ()
        self._notices: tuple[str, ...] = ()
        self._open: OpenState | None = None
        self._emergency = ""
        self._day = local(self.desk.clock.now()).date()

    def refresh(self) -> None:
        """Read the hall anew; a store that cannot be read leaves the last picture, marked stale."""
        hall = self.desk.hall.id
        try:
            with self.desk.store.read() as read:
                if read.day != self._day:
                    self._day, self._known, self._current = read.day, None, None
                calls = queries.recent_calls(read, hall, 12)
                self._lines = tuple(queries.window_board(read, hall))
                self._classes = tuple(queries.class_queue(read, hall))
                self._notices = tuple(n.text for n in hall_queries.notices(read, hall))
                self._open = hall_queries.open_state(read, hall)
                self._emergency = str(hall_queries.setting(read, hall, "emergency_text", "") or "")
                self._read_at = read.now
        except DeskError:
            self.tick()
            return
        self._calls = tuple(calls)
        if self._known is None:
            # What was called before the screen was switched on is shown, not announced.
            self._known = {c.key for c in calls}
            self._current = calls[0] if calls else None
        for call in reversed(calls):
            if call.key not in self._known:
                self._known.add(call.key)
                self._waiting.append(call)
        self.tick()

    def tick(self) -> None:
        """Move on: the next announcement, the next notice, the clock."""
        now = self.desk.clock.now()
        own = self.desk.here.settings
        marked = timedelta(seconds=int(own["display.call_seconds"]))
        done = self._shown_at is None or now - self._shown_at >= marked
        if self._waiting and done:
            self._current = self._waiting.pop(0)
            self._shown_at = now
            self._announce(self._current)
        fresh = self._shown_at is not None and now - self._shown_at < marked
        place = 0
        if self._notices:
            step = int(now.timestamp() // int(own["display.notice_seconds"]))
            place = step % len(self._notices)
        old = timedelta(seconds=int(own["display.stale_seconds"]))
        current = self._current
        others = [c for c in self._calls if current is None or c.ticket_id != current.ticket_id]
        seen: set[str] = set()
        recent = []
        for call in others:
            if call.ticket_id not in seen and call not in self._waiting:
                seen.add(call.ticket_id)
                recent.append(call)
        self.board = Board(
            now,
            data_text(self.desk.hall.name),
            current,
            fresh,
            tuple(recent[:4]),
            self._lines,
            self._classes,
            data_text(self._notices[place]) if self._notices else "",
            place,
            len(self._notices),
            self.cut_off or (self._read_at is not None and now - self._read_at > old),
            self._open,
            self._emergency,
        )

    def _announce(self, call: CallLine) -> None:
        speech, own = self.desk.speech, self.desk.here.settings
        wall = f"{local(self.desk.clock.now()):%H:%M}"
        if is_quiet(wall, str(own["display.quiet_from"]), str(own["display.quiet_until"])):
            return
        speech.chime()
        for _ in range(int(own["display.spoken"])):
            speech.say(call_text(call.number, call.window_number))


def is_quiet(wall: str, begin: str, end: str) -> bool:
    """Whether no voice is wanted at a time of day; the quiet time may reach over midnight."""
    if begin <= end:
        return begin <= wall < end
    return wall >= begin or wall < end
