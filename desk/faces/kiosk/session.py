"""One resident's time at the kiosk: when the page is hidden, when everything is wiped.

Times are design.md 5.2: attract after 90 s, a personal page hidden after 60 s and left after 15 s
more, or what the hall has set; each longer, by half, with large letters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk.hall.known_settings import KNOWN


@dataclass
class Session:
    """The clock of a session; every touch starts it again."""

    touched: datetime
    hidden_at: datetime | None = None
    elder: bool = False
    times: Callable[[str], int] = lambda name: int(KNOWN[f"kiosk.{name}"].default)
    """Numbers by name, as the hall has set them."""

    def _long(self, seconds: float) -> float:
        return seconds * self.times("elder_percent") / 100 if self.elder else seconds

    def touch(self, now: datetime) -> None:
        """Somebody is here."""
        self.touched = now
        self.hidden_at = None

    def idle(self, now: datetime) -> float:
        """Seconds since the last touch."""
        return (now - self.touched).total_seconds()

    def attract_due(self, now: datetime) -> bool:
        """Whether the home page has stood untouched long enough."""
        return self.idle(now) >= self._long(self.times("attract_seconds"))

    def hide_due(self, now: datetime) -> bool:
        """Whether a personal page must be hidden now."""
        return self.hidden_at is None and self.idle(now) >= self._long(self.times("idle_seconds"))

    def left_before_hiding(self, now: datetime) -> int:
        """Whole seconds until the page is hidden."""
        return max(0, round(self._long(self.times("idle_seconds")) - self.idle(now)))

    def hide(self, now: datetime) -> None:
        """The page is hidden; the question stands for a while."""
        self.hidden_at = self.touched + timedelta(seconds=self._long(self.times("idle_seconds")))
        self.hidden_at = max(self.hidden_at, now - timedelta(seconds=1))

    def left_before_leaving(self, now: datetime) -> int:
        """Whole seconds until the session ends."""
        if self.hidden_at is None:
            return round(self._long(self.times("warn_seconds")))
        past = (now - self.hidden_at).total_seconds()
        return max(0, round(self._long(self.times("warn_seconds")) - past))

    def leave_due(self, now: datetime) -> bool:
        """Whether nobody answered."""
        return self.hidden_at is not None and self.left_before_leaving(now) == 0

    def ticket_seconds(self) -> int:
        """How long the ticket stays on the screen by itself."""
        return round(self._long(self.times("ticket_seconds")))
