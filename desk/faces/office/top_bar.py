"""The bar over the office: whose desk it is, the search, where the data is, who and when."""

from __future__ import annotations

from collections.abc import Callable

from desk.core.text import data_text, tr
from desk.faces.kit.bars import Logo, TopBar
from desk.faces.kit.labels import Text
from desk.faces.kit.marks import SyncPill
from desk.faces.kit.search_box import SearchBox
from desk.faces.kit.sync_view import SyncView
from desk.faces.office.shell_words import who
from desk.hall.queries import WorkerInfo

WIDE = 1500
"""Pixels from which the search has its whole width."""


class OfficeBar(TopBar):
    """Shown while somebody is signed in; ``look_up`` is what the search opens."""

    def __init__(self, hall: str, look_up: Callable[[], None]) -> None:
        super().__init__()
        self._desk = Text(tr("Station head's desk"), 14, 400, "teal.100")
        for widget in (
            Logo(28),
            Text(data_text(hall), 18, 700, "white"),
            TopBar.divider(),
            self._desk,
        ):
            self.left.addWidget(widget)
        self._search = SearchBox(look_up)
        self.middle.addWidget(self._search)
        self._who = Text("", 14, 400, "teal.100")
        self._time = Text("", 16, 700, "white")
        self._sync = SyncPill("local", SyncView().pill())
        for widget in (self._sync, TopBar.divider(), self._who, self._time):
            self.right.addWidget(widget)

    def put_worker(self, worker: WorkerInfo, *, head: bool) -> None:
        """Whoever signed in, and whose desk it is then."""
        self._who.put(who(worker))
        self._desk.put(tr("Station head's desk") if head else tr("Case desk"))

    def put_time(self, time: str) -> None:
        """The hall's wall time."""
        self._time.put(time)

    def put_sync(self, view: SyncView) -> None:
        """Where the data is."""
        self._sync.put(view.look, view.pill())

    def fit(self, width: int) -> None:
        """The window has become so wide."""
        self._search.setFixedWidth(300 if width > WIDE else 240)
