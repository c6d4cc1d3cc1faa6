"""What a face is given at its start: the store, the clock, the catalogue, and the ports."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass, field
from functools import cached_property
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

import desk.tables  # noqa: F401  (every table must be known before a store is made)
from desk.core.calendar import WorkCalendar
from desk.core.clock import Clock, machine_clock
from desk.core.settings import Settings, load
from desk.core.text import set_language
from desk.devices.counter_port import Counter, NoCounter
from desk.devices.reader import CardReader, EmulatedReader
from desk.devices.speech import RecordedSpeech, Speech
from desk.divisions import Divisions
from desk.faces.kit.hall_now import HallNow
from desk.faces.kit.papers import NoPapers, Papers
from desk.faces.kit.tasks import Tasks
from desk.hall.queries import HallInfo, halls, not_here, the_hall
from desk.matters import Catalogue
from desk.matters.search import Search
from desk.store import Store
from desk.store.base import Reader
from desk.sync.claim import AtOnce
from desk.sync.member import enrolment_of

if TYPE_CHECKING:
    from desk.faces.kit.syncing import DeskSync
    from desk.sync.claim import Claiming


@dataclass
class Desk:
    """One desk: everything its screens may ask for."""

    store: Store
    clock: Clock
    hall: HallInfo
    settings: Settings
    tasks: Tasks
    reader: CardReader = field(default_factory=EmulatedReader)
    counter: Counter = field(default_factory=NoCounter)
    """The resident's own screen."""
    speech: Speech = field(default_factory=RecordedSpeech)
    papers: Papers = field(default_factory=NoPapers)
    sync: DeskSync | None = None
    """The engine beside the screens, once it runs."""

    @property
    def claims(self) -> Claiming:
        """Who says which ticket a window may call."""
        if self.sync is not None:
            return self.sync.claims
        return AtOnce()

    @cached_property
    def here(self) -> HallNow:
        """What the hall has decided for itself, as it is now."""
        return HallNow(self.store, self.hall.id)

    @property
    def catalogue(self) -> Catalogue:
        """The matters as this hall takes them in today."""
        return self.here.catalogue

    @property
    def search(self) -> Search:
        """The index over the matters that are taken in."""
        return self.here.search

    @property
    def calendar(self) -> WorkCalendar:
        """The working days as they are known now."""
        return self.here.calendar

    @cached_property
    def divisions(self) -> Divisions:
        """The places."""
        return Divisions.load()

    @classmethod
    def open(cls, home: Path, clock: Clock | None = None, *, hall: str = "") -> Desk:
        """Open the store of a home and find its hall.

        :raises NoHallError: when the store has no hall at all.
        :raises AdminError: when the store cannot be opened or has not the hall that was named.
        """
        settings = load(home)
        clock = clock or machine_clock(os.environ.get("DESK_CLOCK"))
        set_language(settings.language)
        store = Store.open(home, clock)
        with store.read() as read:
            code = hall or settings.hall or enrolled_hall(read)
            found = the_hall(read, code)
            error = not_here(read, code)
        if found is None:
            store.close()
            raise error
        return cls(store, clock, found, settings, Tasks(store))

    def close(self) -> None:
        """Finish what is being written, end syncing, and close the store."""
        self.tasks.close()
        if self.sync is not None:
            self.sync.close()
        self.store.close()


def enrolled_hall(read: Reader) -> str:
    """Code of the hall this machine was enrolled for; empty when it works alone."""
    member = enrolment_of(read)
    if member is None:
        return ""
    return next((h.code for h in halls(read) if h.division == member.hall), "")


def log_to(home: Path) -> None:
    """Keep the log of this machine in its home; five files of a megabyte, nothing personal."""
    home.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        home / "desk.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
