"""What a hall has decided for itself, as it is now: its versions of the matters, and its settings.

A face asks here whenever it needs something and never keeps it, so what another desk publishes is
in use at the next look. Asking costs a look at the store's change counter, and only after a change
a look at a small index.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from threading import Lock

from desk.core.calendar import WorkCalendar
from desk.core.clock import local_day
from desk.hall import editions, queries, settings
from desk.hall.rules import Hours
from desk.hall.workdays import workdays
from desk.matters import Catalogue
from desk.matters.search import Search
from desk.store import Store


class HallNow:
    """The hall's own matters; screens and their helpers on other threads may ask at any time."""

    def __init__(self, store: Store, hall_id: str) -> None:
        self._store, self._hall = store, hall_id
        self._lock = Lock()
        self._version = -1
        self._day: date | None = None
        self._mark: tuple[str, date] | None = None
        self._known: set[str] = set()
        """What was looked at since the store changed last."""
        self._catalogue: Catalogue | None = None
        self._search: Search | None = None
        self._settings: Mapping[str, int | str] = {}
        self._set = "?"
        self._calendar: WorkCalendar | None = None
        self._hours: Hours = {}

    @cached_property
    def base(self) -> Catalogue:
        """The matters that come with the program; read when first needed."""
        return Catalogue.load()

    @property
    def catalogue(self) -> Catalogue:
        """The matters in force today."""
        with self._lock:
            return self._look_at_matters()

    @property
    def search(self) -> Search:
        """The index over them."""
        found = self.catalogue
        with self._lock:
            if self._search is None:
                self._search = Search(found.matters)
            return self._search

    @property
    def settings(self) -> Mapping[str, int | str]:
        """What the hall has set, by name."""
        with self._lock:
            if not self._knows("settings"):
                with self._store.read() as read:
                    set_ = settings.mark_of(read)
                    if set_ != self._set:
                        found = settings.settings(read, self._hall)
                        self._settings = {name: one.value for name, one in found.items()}
                        self._set = set_
                self._known.add("settings")
            return self._settings

    @property
    def calendar(self) -> WorkCalendar:
        """The working days."""
        with self._lock:
            if not self._knows("calendar") or self._calendar is None:
                with self._store.read() as read:
                    self._calendar = workdays(read)
                self._known.add("calendar")
            return self._calendar

    @property
    def hours(self) -> Hours:
        """The opening hours, special days among them."""
        with self._lock:
            if not self._knows("hours"):
                with self._store.read() as read:
                    self._hours = queries.hall(read, self._hall).hours
                self._known.add("hours")
            return self._hours

    def number(self, name: str) -> int:
        """One number the hall has set."""
        return int(self.settings[name])

    def _knows(self, what: str) -> bool:
        """Whether this was looked at since the store changed last, or the day. Each is looked at
        apart from the rest, since a face is there before it needs more than the hours."""
        version = self._store.data_version()
        day = local_day(self._store.clock.now())
        if (version, day) != (self._version, self._day):
            self._version, self._day = version, day
            self._known.clear()
        return what in self._known

    def _look_at_matters(self) -> Catalogue:
        if self._knows("matters") and self._catalogue is not None:
            return self._catalogue
        assert self._day is not None
        with self._store.read() as read:
            mark = (editions.mark_of(read, self._hall), self._day)
            if self._catalogue is None or mark != self._mark:
                self._catalogue = editions.catalogue(read, self._hall, self.base, self._day)
                self._search = None
        self._mark = mark
        self._known.add("matters")
        return self._catalogue
