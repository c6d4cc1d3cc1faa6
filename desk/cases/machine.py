"""What a state machine of facts is made of: the fact, the line of a table, the needs. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from desk.core.clock import local_day

WINDOW = frozenset({"worker", "head"})
DEPARTMENT = frozenset({"worker", "department", "head"})
"""Departments of a street sit at its windows, so a worker of the hall may act for one."""
HEAD = frozenset({"head"})


@dataclass(frozen=True)
class Transition:
    """One line: in ``state``, those with a role of ``who`` may do ``event`` when ``needs`` hold.

    ``next`` is the state it leads to, ``=`` the one it was in. ``starts`` tells in a word what
    begins or ends with it: the limit, the clock, the answer that is owed.
    """

    state: str
    event: str
    who: frozenset[str]
    needs: tuple[str, ...]
    starts: str
    next: str


Transitions = Mapping[tuple[str, str], Transition]


def lines(
    table: Iterable[tuple[str, str, frozenset[str], str, str, str]],
) -> Iterator[Transition]:
    """Lines as they are written: several states in one word list, needs in another."""
    for states, event, who, needs, starts, following in table:
        for state in states.split():
            yield Transition(state, event, who, tuple(needs.split()), starts, following)


def by_place(table: Iterable[Transition]) -> Transitions:
    """The table by state and event."""
    return {(line.state, line.event): line for line in table}


@dataclass(frozen=True)
class Event:
    """One fact about a case, or about what was asked."""

    kind: str
    at: datetime
    worker_id: str
    reason: str = ""
    detail: Mapping[str, Any] = field(default_factory=dict)
    stamp: str = ""
    id: str = ""

    @property
    def day(self) -> date:
        """The day at the hall."""
        return local_day(self.at)


def columns_of(event: Event, row: Any) -> dict[str, Any]:
    """What a fact about ``row`` has in the table of whichever machine, but for its detail."""
    return {
        "id": event.id,
        "scope": row.scope,
        "hall_id": row.hall_id,
        "kind": event.kind,
        "at": event.at,
        "worker_id": event.worker_id,
        "reason": event.reason or None,
    }


class Owned(Protocol):
    """Something a worker owes an answer to, and may have offered to another."""

    @property
    def state(self) -> str: ...

    @property
    def owner_id(self) -> str: ...

    @property
    def offered_to(self) -> str | None: ...


S = TypeVar("S", bound=Owned)
Guard = Callable[[S, Event], bool]

SHARED: Mapping[str, Guard[Any]] = {
    "reason": lambda case, e: bool(e.reason.strip()),
    "words": lambda case, e: bool(e.reason.strip()),
    "to": lambda case, e: bool(e.detail.get("to")),
    "to_other": lambda case, e: e.detail.get("to") not in (None, "", case.owner_id),
    "owner": lambda case, e: e.worker_id == case.owner_id,
    "offered": lambda case, e: case.offered_to == e.worker_id,
}
"""Needs of every table, judged from the state and the fact alone."""


def missing(
    transitions: Transitions, guards: Mapping[str, Guard[S]], case: S, event: Event
) -> str | None:
    """Why a fact is not possible now: ``state``, or the need that does not hold; else ``None``."""
    line = transitions.get((case.state, event.kind))
    if line is None:
        return "state"
    return next((need for need in line.needs if not guards[need](case, event)), None)


def in_order(events: Iterable[Event]) -> list[Event]:
    """Facts in the order in which they happened, however they arrived."""
    return sorted(events, key=lambda e: (e.stamp, e.at, e.id))
