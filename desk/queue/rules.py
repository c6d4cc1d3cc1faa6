"""A ticket's life as facts: one table of transitions, and the fold that gives the state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

CALLS_BEFORE_MISS = 2
WAIT_BEFORE_MISS = timedelta(minutes=3)
UNDO_MISS_WITHIN = timedelta(seconds=10)
PRIORITY_AGE = 65
PRIORITIES = ("age", "disability", "pregnancy", "military")
OUT_OF_ORDER = ("priority", "appointment", "material", "other")

IN_LINE = frozenset({"waiting", "returned", "transferred"})
AT_WINDOW = frozenset({"called", "serving"})
ENDED = frozenset({"done", "cancelled"})

TRANSITIONS: dict[tuple[str, str], str] = {
    # (state, event): next state
    ("waiting", "called"): "called",
    ("returned", "called"): "called",
    ("transferred", "called"): "called",
    ("no_show", "called"): "called",
    ("called", "recalled"): "called",
    ("called", "began"): "serving",
    ("called", "missed"): "no_show",
    ("no_show", "miss_undone"): "called",
    ("serving", "held"): "held",
    ("held", "resumed"): "serving",
    ("called", "returned"): "returned",
    ("serving", "returned"): "returned",
    ("held", "returned"): "returned",
    ("no_show", "returned"): "returned",
    ("waiting", "transferred"): "transferred",
    ("returned", "transferred"): "transferred",
    ("transferred", "transferred"): "transferred",
    ("called", "transferred"): "transferred",
    ("serving", "transferred"): "transferred",
    ("held", "transferred"): "transferred",
    ("serving", "finished"): "done",
    ("held", "finished"): "done",
    ("waiting", "cancelled"): "cancelled",
    ("returned", "cancelled"): "cancelled",
    ("transferred", "cancelled"): "cancelled",
    ("called", "cancelled"): "cancelled",
    ("held", "cancelled"): "cancelled",
    ("no_show", "cancelled"): "cancelled",
}


@dataclass(frozen=True)
class Event:
    """One fact about a ticket."""

    kind: str
    at: datetime
    window_id: str | None = None
    letter: str | None = None
    to_window: str | None = None
    stamp: str = ""
    id: str = ""


@dataclass(frozen=True)
class TicketState:
    """What the facts amount to; ``ignored`` are events that were not possible when they came."""

    letter: str
    state: str = "waiting"
    window_id: str | None = None
    to_window: str | None = None
    calls: int = 0
    first_called_at: datetime | None = None
    called_at: datetime | None = None
    began_at: datetime | None = None
    ended_at: datetime | None = None
    ignored: tuple[Event, ...] = ()

    @property
    def in_line(self) -> bool:
        """Whether the ticket may be called as the next one."""
        return self.state in IN_LINE


def step(ticket: TicketState, event: Event) -> TicketState:
    """The state after one more event; an impossible one is kept aside, never dropped."""
    following = TRANSITIONS.get((ticket.state, event.kind))
    if following is None:
        return replace(ticket, ignored=(*ticket.ignored, event))
    ticket = replace(ticket, state=following)
    if event.kind in ("called", "recalled"):
        fresh = event.kind == "called"
        return replace(
            ticket,
            window_id=event.window_id if fresh else ticket.window_id,
            calls=1 if fresh else ticket.calls + 1,
            first_called_at=event.at if fresh else ticket.first_called_at,
            called_at=event.at,
            to_window=None if fresh else ticket.to_window,
        )
    if event.kind == "began":
        return replace(ticket, began_at=ticket.began_at or event.at)
    if event.kind in ("resumed", "miss_undone"):
        return replace(ticket, window_id=event.window_id or ticket.window_id)
    if following in ("returned", "transferred"):
        return replace(
            ticket,
            window_id=None,
            to_window=event.to_window if following == "transferred" else ticket.to_window,
            letter=event.letter or ticket.letter,
        )
    if following in ENDED:
        return replace(ticket, ended_at=event.at)
    return ticket


def fold(letter: str, events: Iterable[Event]) -> TicketState:
    """The state of a ticket from all its facts, in whatever order they arrived."""
    state = TicketState(letter)
    for event in sorted(events, key=lambda e: (e.stamp, e.at, e.id)):
        state = step(state, event)
    return state


def may_miss(calls: int, first_called_at: datetime | None, now: datetime) -> bool:
    """A person is missed only after two calls and three minutes."""
    return (
        calls >= CALLS_BEFORE_MISS
        and first_called_at is not None
        and now - first_called_at >= WAIT_BEFORE_MISS
    )


def priority_by_age(age: int) -> str | None:
    """Persons of 65 and more are called first, read from their card and never asked."""
    return "age" if age >= PRIORITY_AGE else None
