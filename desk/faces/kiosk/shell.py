"""What every part of the kiosk shares: the page, the hall, the person's card, and how to write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from desk.core.clock import local_day
from desk.core.errors import UserError
from desk.core.idcard import age_on
from desk.core.text import tr
from desk.devices.reader import Card, NoReader
from desk.faces.kiosk.live import Live
from desk.faces.kiosk.session import Session
from desk.faces.kit.desk import Desk
from desk.faces.kit.messages import words as error_words
from desk.queue import rules
from desk.store import Store, Unit

T = TypeVar("T")
Taps = Mapping[str, Callable[[str], object]]
"""What a tap does, by the first word of its name; the rest of the name is given along."""


@dataclass
class Shell:
    """The state that all parts see, and the way a part writes or changes the page."""

    desk: Desk
    page: str = "attract"
    landscape: bool = False
    elder: bool = False
    low: bool = False
    live: Live = field(default_factory=Live)
    card: Card | None = None
    message: str = ""
    session: Session = field(init=False)
    listener: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        self.session = Session(
            self.desk.clock.now(),
            times=lambda name: self.desk.here.number(f"kiosk.{name}"),
        )
        self.low = self.desk.settings.low_reach

    def changed(self) -> None:
        """Show what is different now."""
        self.listener()

    def go(self, page: str) -> None:
        """Another page; what was complained about on the last one is over."""
        self.page, self.message = page, ""

    def write(
        self, reason: str, work: Callable[[Unit], T], done: Callable[[T], object] | None = None
    ) -> None:
        """One unit of work on the writer's thread; its answer comes back to the screen."""
        actor = f"kiosk:{self.desk.settings.kiosk}"

        def act(store: Store) -> T:
            with store.unit(actor, reason) as unit:
                return work(unit)

        def answered(answer: T) -> None:
            if done is not None:
                done(answer)
            self.changed()

        self.desk.tasks.write(act, answered, self.failed)

    def failed(self, error: BaseException) -> None:
        """Say what went wrong, on the page where it did."""
        told = error_words(error) if isinstance(error, UserError) else ""
        self.message = told or tr("The kiosk cannot do this now. Please go to a window.")
        self.changed()

    @property
    def takes_cards(self) -> bool:
        """Whether this kiosk has a reader of identity cards at all."""
        return not isinstance(self.desk.reader, NoReader)

    def priority(self) -> str | None:
        """Priority by the card that was read; from 65 on nobody has to ask for it."""
        if self.card is None:
            return None
        today = local_day(self.desk.clock.now())
        return rules.priority_by_age(
            age_on(self.card.birth, today), self.desk.here.number("queue.priority_age")
        )
