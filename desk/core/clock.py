"""Time as a port: services ask a clock, so a test or the demo can live a whole day in seconds."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from desk.core.errors import AdminError

LOCAL = ZoneInfo("Asia/Shanghai")


class Clock(Protocol):
    """Tells the time; the answer is aware and in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's clock, to the millisecond that the store keeps."""

    def now(self) -> datetime:
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)


class VirtualClock:
    """A clock that stands still until it is moved."""

    def __init__(self, start: datetime) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock needs an aware time")
        self._now = start.astimezone(UTC)
        self._lock = threading.Lock()

    def now(self) -> datetime:
        with self._lock:
            return self._now

    def advance(self, seconds: float) -> datetime:
        """Move forward and return the new time."""
        with self._lock:
            self._now += timedelta(seconds=seconds)
            return self._now

    def set(self, moment: datetime) -> None:
        """Move to a moment, which may lie in the past, as real clocks sometimes do."""
        with self._lock:
            self._now = moment.astimezone(UTC)


def local(moment: datetime) -> datetime:
    """The moment as the hall's wall clock shows it."""
    return moment.astimezone(LOCAL)


def local_day(moment: datetime) -> date:
    """The calendar day at the hall."""
    return moment.astimezone(LOCAL).date()


def utc(day: date, wall: str) -> datetime:
    """The UTC moment of a wall time such as ``"09:30"`` on a day at the hall."""
    hour, minute = wall.split(":")
    return datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=LOCAL).astimezone(
        UTC
    )


class ShiftedClock:
    """The machine's clock moved to another moment, for rehearsals outside opening hours.

    ``seen`` is the machine's time at that moment; programs that are to agree share one.
    """

    def __init__(self, start: datetime, seen: datetime | None = None) -> None:
        self._shift = start.astimezone(UTC) - (seen or datetime.now(UTC)).astimezone(UTC)

    def now(self) -> datetime:
        now = datetime.now(UTC) + self._shift
        return now.replace(microsecond=now.microsecond // 1000 * 1000)


def machine_clock(start: str | None) -> Clock:
    """The machine's clock, or one that begins at a local time such as ``2026-11-23T09:30``.

    ``2026-11-23T09:30@2026-11-22T20:15`` reads the former when the machine's clock reads the
    latter.

    :raises AdminError: when that is no time.
    """
    if not start:
        return SystemClock()
    moment, _, seen = start.partition("@")
    try:
        return ShiftedClock(_moment(moment), _moment(seen) if seen else None)
    except ValueError:
        raise AdminError(
            "DESK_CLOCK is {text}, which is no time. Write it as 2026-11-23T09:30.", text=start
        ) from None


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=LOCAL)
