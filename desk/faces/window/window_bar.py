"""The dark bar of a window: hall, place, who asks for help, where the data is, who works, time."""

from __future__ import annotations

from desk.core.text import data_text, tr, tr_time
from desk.faces.kit.bars import Logo, TopBar
from desk.faces.kit.labels import Text
from desk.faces.kit.marks import Pill, SyncPill
from desk.faces.window.session import WindowSession


class WindowBar(TopBar):
    """What a worker sees at the top of every screen."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__()
        self._session = session
        self._hall = Text(data_text(session.desk.hall.name), 18, 700, "white")
        self._place = Text("", 16, 700, "white")
        self._label = Text("", 14, 400, "teal.100")
        for widget in (Logo(28), self._hall, TopBar.divider(), self._place, self._label):
            self.left.addWidget(widget)
        self._help = Pill(
            tr("A resident asks for help at the kiosk"), "citrus", "customer-service-2-line"
        )
        self._help.hide()
        self._who = Text("", 14, 400, "teal.100")
        self._time = Text("", 16, 700, "white")
        self._sync = SyncPill("local", tr("This machine only"))
        for widget in (self._help, self._sync, TopBar.divider(), self._who, self._time):
            self.right.addWidget(widget)

    def refresh(self) -> None:
        """Show where the worker sits and who that is."""
        session = self._session
        if session.seat is not None:
            self._place.put(tr("Window {number}", number=session.seat.window.number))
            self._label.put(data_text(session.seat.window.label))
        worker = session.worker
        self._who.put(f"{worker.name} {worker.number}" if worker else "")
        self._help.setVisible(session.live.help_called)

    def tick(self) -> None:
        """Once a second."""
        self._time.put(tr_time(self._session.desk.clock.now()))
