"""What a resident asked that is no case yet: one table, and the fold of its facts. Pure.

The first worker who was asked owes the answer until it is given or a colleague has accepted it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from desk.cases.machine import (
    HEAD,
    SHARED,
    WINDOW,
    Event,
    Guard,
    Transition,
    by_place,
    in_order,
    lines,
    missing,
)


def _lines() -> Iterable[Transition]:
    table = (
        # states; event; who; needs; starts; next state
        ("open", "offered", WINDOW, "owner to_other", "", "="),
        ("open", "taken_over", WINDOW, "offered", "owner", "="),
        ("open", "declined", WINDOW, "offered reason", "", "="),
        ("open", "fell_to", HEAD, "to reason", "owner", "="),
        ("open", "postponed", WINDOW, "reason later", "limit", "="),
        ("open", "answered", WINDOW, "words", "answer", "answered"),
        ("open", "became", WINDOW, "case", "", "became"),
        ("open", "dropped", WINDOW, "reason", "end", "dropped"),
    )
    return lines(table)


TABLE = tuple(_lines())
TRANSITIONS = by_place(TABLE)


@dataclass(frozen=True)
class Asked:
    """What the facts amount to; ``odd`` are facts that were not possible when their turn came."""

    owner_id: str
    reply_day: date
    state: str = "open"
    offered_to: str | None = None
    offer_until: date | None = None
    answered_at: datetime | None = None
    words: str = ""
    case_id: str = ""
    changed_at: datetime | None = None
    odd: tuple[tuple[Event, str], ...] = field(default=())


def _later(asked: Asked, event: Event) -> bool:
    day = event.detail.get("day")
    return isinstance(day, str) and date.fromisoformat(day) > asked.reply_day


GUARDS: Mapping[str, Guard[Asked]] = {
    **SHARED,
    "later": _later,
    "case": lambda asked, e: bool(e.detail.get("case")),
}


def fault(asked: Asked, event: Event) -> str | None:
    """Why a fact is not possible now; ``None`` when it is."""
    return missing(TRANSITIONS, GUARDS, asked, event)


def step(asked: Asked, event: Event) -> Asked:
    """The state after one more fact; an impossible one is kept aside, never dropped."""
    try:
        wrong = fault(asked, event)
        if wrong is None:
            change = _CHANGES[event.kind]
            following = TRANSITIONS[asked.state, event.kind].next
            after = change(asked, event)
            state = asked.state if following == "=" else following
            return replace(after, state=state, changed_at=event.at)
    except (KeyError, TypeError, ValueError):
        wrong = "unreadable"
    return replace(asked, odd=(*asked.odd, (event, wrong)))


def _offered(asked: Asked, event: Event) -> Asked:
    until = event.detail.get("until")
    day = date.fromisoformat(until) if until else None
    return replace(asked, offered_to=event.detail["to"], offer_until=day)


def _owner(asked: Asked, owner_id: str) -> Asked:
    return replace(asked, owner_id=owner_id, offered_to=None, offer_until=None)


_CHANGES: Mapping[str, Callable[[Asked, Event], Asked]] = {
    "offered": _offered,
    "taken_over": lambda asked, e: _owner(asked, e.worker_id),
    "declined": lambda asked, e: replace(asked, offered_to=None, offer_until=None),
    "fell_to": lambda asked, e: _owner(asked, e.detail["to"]),
    "postponed": lambda asked, e: replace(asked, reply_day=date.fromisoformat(e.detail["day"])),
    "answered": lambda asked, e: replace(asked, answered_at=e.at, words=e.reason),
    "became": lambda asked, e: replace(asked, case_id=e.detail["case"]),
    "dropped": lambda asked, e: replace(asked, words=e.reason),
}


def fold(owner_id: str, reply_day: date, events: Iterable[Event]) -> Asked:
    """The state of an entry from all its facts, whatever the order they are given in."""
    asked = Asked(owner_id, reply_day)
    for event in in_order(events):
        asked = step(asked, event)
    return asked
