"""A ticket's life as facts: one table of transitions, and the fold that gives the state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

CALLS_BEFORE_MISS = 2
WAIT_BEFORE_MISS = timedelta(minutes=3)
PRIORITY_AGE = 65
PRIORITIES = ("age", "disability", "pregnancy", "military")
OUT_OF_ORDER = ("priority", "appointment", "material", "other")

IN_LINE = frozenset({"waiting", "returned", "transferred"})
AT_WINDOW = frozenset({"called", "serving"})
ENDED = frozenset({"done", "cancelled"})


@dataclass(frozen=True)
class Transition:
    """One line of the table: in ``state``, ``who`` may do ``event`` when ``needs`` hold.

    ``needs`` are checked by the service when the fact is made, never again when it is folded:
    what has happened has happened.
    """

    state: str
    event: str
    who: str
    needs: tuple[str, ...]
    next: str


def _lines() -> Iterable[Transition]:
    line = "waiting returned transferred"
    table = (
        # states; event; who; needs; next state
        (line, "called", "window", ("free_window", "class_or_reason"), "called"),
        ("no_show", "called", "window", ("free_window", "reason"), "called"),
        ("called", "recalled", "window", (), "called"),
        ("called", "began", "window", (), "serving"),
        ("called", "missed", "window", ("two_calls", "three_minutes"), "no_show"),
        ("no_show", "miss_undone", "window", ("ten_seconds", "free_window"), "called"),
        ("serving", "held", "window", (), "held"),
        ("held", "resumed", "window", ("free_window",), "serving"),
        ("called serving held no_show", "returned", "window", (), "returned"),
        (
            f"{line} called serving held",
            "transferred",
            "window",
            ("staffed_window",),
            "transferred",
        ),
        ("serving held", "finished", "window", (), "done"),
        (f"{line} called held no_show", "cancelled", "window or resident", (), "cancelled"),
        (f"{line} called", "told", "resident", (), "="),
    )
    for states, event, who, needs, following in table:
        for state in states.split():
            yield Transition(state, event, who, needs, state if following == "=" else following)


TABLE = tuple(_lines())
"""Everything that can happen to a ticket; nothing else can."""
TRANSITIONS = {(line.state, line.event): line.next for line in TABLE}


@dataclass(frozen=True)
class Event:
    """One fact about a ticket."""

    kind: str
    at: datetime
    window_id: str | None = None
    letter: str | None = None
    to_window: str | None = None
    matters: tuple[str, ...] = ()
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
    changed_at: datetime | None = None
    held_s: float = 0.0
    """Seconds on hold, in which no window was taken up."""
    matters: tuple[str, ...] = ()
    ignored: tuple[Event, ...] = ()

    @property
    def in_line(self) -> bool:
        """Whether the ticket may be called as the next one."""
        return self.state in IN_LINE


OF_ITS_WINDOW = frozenset({"recalled", "began", "missed", "held", "returned", "finished"})
"""What only the window that has the ticket can do to it.

Two desks without a line to each other may both call a ticket. The earlier call stands; the other is
kept aside, and so is what that window did afterwards, until it says that the person is there.
"""


def possible(ticket: TicketState, event: Event) -> bool:
    """Whether this can happen to the ticket as it is, and at that window."""
    elsewhere = (
        event.kind in OF_ITS_WINDOW
        and None not in (event.window_id, ticket.window_id)
        and event.window_id != ticket.window_id
    )
    return (ticket.state, event.kind) in TRANSITIONS and not elsewhere


def step(ticket: TicketState, event: Event) -> TicketState:
    """The state after one more event; an impossible one is kept aside, never dropped."""
    if not possible(ticket, event):
        return replace(ticket, ignored=(*ticket.ignored, event))
    if event.kind == "told":
        return replace(ticket, matters=event.matters)
    following = TRANSITIONS[ticket.state, event.kind]
    held_s = ticket.held_s
    if ticket.state == "held" and ticket.changed_at is not None:
        held_s += (event.at - ticket.changed_at).total_seconds()
    ticket = replace(ticket, state=following, changed_at=event.at, held_s=held_s)
    if event.kind in ("called", "recalled"):
        fresh = event.kind == "called"
        return replace(
            ticket,
            window_id=event.window_id if fresh else ticket.window_id,
            calls=1 if fresh else ticket.calls + 1,
            first_called_at=event.at if fresh else ticket.first_called_at,
            called_at=event.at,
            began_at=None if fresh else ticket.began_at,
            to_window=None if fresh else ticket.to_window,
            held_s=0.0 if fresh else ticket.held_s,
        )
    if event.kind == "began":
        return replace(ticket, began_at=event.at)
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


def in_order(events: Iterable[Event]) -> list[Event]:
    """Facts in the order in which they happened, however they arrived."""
    return sorted(events, key=lambda e: (e.stamp, e.at, e.id))


def fold(letter: str, events: Iterable[Event], matters: tuple[str, ...] = ()) -> TicketState:
    """The state of a ticket from all its facts; ``matters`` are those it was issued for."""
    state = TicketState(letter, matters=matters)
    for event in in_order(events):
        state = step(state, event)
    return state


def ends_a_visit(before: str, after: TicketState) -> bool:
    """Whether a step from this state finished somebody at a window; it then teaches the pace."""
    return before == "serving" and after.state == "done"


def without_hold(since: datetime | None, held_s: float) -> datetime | None:
    """The moment from which a clock that stood still on hold would show what a running one shows
    since this one."""
    return None if since is None else since + timedelta(seconds=held_s)


def visit_seconds(done: TicketState) -> float:
    """From the call to the end without the time on hold, as one person takes up a window."""
    since = without_hold(done.first_called_at, done.held_s)
    if since is None or done.ended_at is None:
        return 0.0
    return (done.ended_at - since).total_seconds()


def may_miss(
    calls: int,
    first_called_at: datetime | None,
    now: datetime,
    *,
    least: int = CALLS_BEFORE_MISS,
    wait: timedelta = WAIT_BEFORE_MISS,
) -> bool:
    """A person is missed only after two calls and three minutes, or what the hall has set."""
    return calls >= least and first_called_at is not None and now - first_called_at >= wait


def priority_by_age(age: int, least: int = PRIORITY_AGE) -> str | None:
    """Persons of 65 and more are called first, read from their card and never asked."""
    return "age" if age >= least else None
