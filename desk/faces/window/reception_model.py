"""Giving out tickets by hand: for whom the kiosk is no help. No screen in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from desk.core.clock import local_day
from desk.core.idcard import age_on
from desk.core.text import tr, tr_time
from desk.devices.reader import Card
from desk.faces.kit.desk import Desk
from desk.faces.window.session import WindowSession
from desk.hall import queries as hall_queries
from desk.hall.rules import OpenState
from desk.queue import queries as queue_queries
from desk.queue import service as queue
from desk.queue.queries import ClassQueue
from desk.queue.rules import PRIORITIES, priority_by_age
from desk.queue.service import Issued

MOST_RECENT = 12


@dataclass(frozen=True)
class Hall:
    """The hall as the reception sees it: its classes with their waits, and whether it is open."""

    classes: tuple[ClassQueue, ...] = ()
    open: OpenState | None = None


class ReceptionModel:
    """The ticket being made: a class, perhaps a priority and matters; and those given out."""

    def __init__(self, desk: Desk, session: WindowSession) -> None:
        self.desk, self._session = desk, session
        self.letter = ""
        self.priority = ""
        self.matters: tuple[str, ...] = ()
        self.issued: list[Issued] = []
        """Tickets given out since signing in, the newest first."""
        self.hall = Hall()
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told after every change."""
        self._listeners.append(listener)

    def changed(self) -> None:
        """Tell the screen."""
        for listener in self._listeners:
            listener()

    def refresh(self) -> None:
        """Read the hall anew."""
        with self.desk.store.read() as read:
            self.hall = Hall(
                tuple(queue_queries.class_queue(read, self.desk.hall.id)),
                hall_queries.open_state(read, self.desk.hall.id),
            )
        self.changed()

    def clear(self) -> None:
        """The next person, nothing chosen."""
        self.letter, self.priority, self.matters = "", "", ()
        self.changed()

    def begin(self) -> None:
        """Somebody signed in at the reception: an empty ticket, nothing given out yet."""
        self.issued = []
        self.clear()

    def choose_class(self, letter: str) -> None:
        """The class of the ticket."""
        self.letter = letter
        self.changed()

    def choose_priority(self, priority: str) -> None:
        """Why the person goes first; empty when there is no reason.

        :raises ValueError: for a reason the queue does not know.
        """
        if priority and priority not in PRIORITIES:
            raise ValueError(priority)
        self.priority = priority
        self.changed()

    def add_matter(self, code: str) -> None:
        """What the person comes for; without a class yet, the matter tells it."""
        if code not in self.matters:
            self.matters = (*self.matters, code)
        letters = [one.letter for one in self.hall.classes]
        if not self.letter:
            fitting = self.desk.catalogue.get(code).classes
            self.letter = next((letter for letter in fitting if letter in letters), "")
        self.changed()

    def card(self, card: Card) -> None:
        """A card was read: only the age is looked at, and nothing of it is kept."""
        age = age_on(card.birth, local_day(self.desk.clock.now()))
        self.priority = (
            priority_by_age(age, self.desk.here.number("queue.priority_age")) or self.priority
        )
        self.changed()

    def closed_words(self) -> str:
        """Why no ticket can be given out now, or an empty text."""
        state = self.hall.open
        if state is None or state.open:
            return ""
        return state.note or tr("The hall is closed now.")

    def issue(self, done: Callable[[Issued], object]) -> bool:
        """Give out the ticket and print it; ``False`` while no class is chosen."""
        if not self.letter:
            return False
        hall, settings = self.desk.hall.id, self.desk.settings
        letter, priority, matters = self.letter, self.priority or None, self.matters

        def answer(issued: Issued) -> None:
            self.issued = [issued, *self.issued][:MOST_RECENT]
            self.clear()
            self.desk.papers.ticket(issued)
            done(issued)

        return self._session.write(
            "issue",
            "issue ticket",
            lambda unit: queue.issue(
                unit,
                hall,
                letter,
                channel="reception",
                kiosk=settings.kiosk,
                priority=priority,
                matters=matters,
            ),
            answer,
        )

    def print_again(self, ticket_id: str = "") -> Issued | None:
        """Print a ticket once more, the last one unless another is named."""
        wanted = next((t for t in self.issued if ticket_id in ("", t.ticket_id)), None)
        if wanted is not None:
            self.desk.papers.ticket(wanted)
        return wanted


def ahead_words(issued: Issued) -> str:
    """How many are ahead of a ticket and when it is called, as it stands on the paper."""
    estimate = issued.estimate
    if estimate is None:
        return tr("{n} ahead; no window takes this class yet", n=issued.ahead)
    low = issued.issued_at + timedelta(seconds=estimate.low_s)
    middle = issued.issued_at + timedelta(seconds=estimate.mid_s)
    high = issued.issued_at + timedelta(seconds=estimate.high_s)
    when = tr_time(middle) if estimate.certain else f"{tr_time(low)}–{tr_time(high)}"
    return tr("{n} ahead, called about {when}", n=issued.ahead, when=when)
