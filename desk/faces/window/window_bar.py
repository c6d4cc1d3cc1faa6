"""The dark bar of a window: hall, place, search, devices, where the data is, who works, time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk.core.text import data_text, tr, tr_time
from desk.faces.kit.bars import Logo, TopBar
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Text, row
from desk.faces.kit.marks import Pill, SyncPill
from desk.faces.kit.search_box import SearchBox
from desk.faces.kit.sync_view import SyncView
from desk.faces.window.session import WindowSession


class Device(QWidget):
    """A device with its name; what is wrong stands in a pill instead."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._words = Text(name, 13, 400, "teal.100")
        self._fault = Pill("", "citrus", icon)
        self._icon = Icon(icon, 16, "teal.100")
        self.setToolTip(name)
        self.setLayout(row(self._icon, self._words, self._fault, spacing=6))
        self.put("")

    def put(self, fault: str) -> None:
        """Show a fault in a word, or that all is well."""
        self._fault.put(fault, "citrus", "error-warning-line")
        self._fault.setVisible(bool(fault))
        self._icon.setVisible(not fault)
        self._words.setVisible(not fault and not self._small)

    _small = False

    def compact(self, small: bool) -> None:
        """The icon alone on a small screen."""
        self._small = small
        self._words.setVisible(not small and self._icon.isVisibleTo(self))


class WindowBar(TopBar):
    """What a worker sees at the top of every screen."""

    def __init__(self, session: WindowSession, look_up: Callable[[], None]) -> None:
        super().__init__()
        self._session = session
        self._hall = Text(data_text(session.desk.hall.name), 18, 700, "white")
        self._place = Text("", 16, 700, "white")
        self._label = Text("", 14, 400, "teal.100")
        for widget in (Logo(28), self._hall, TopBar.divider(), self._place, self._label):
            self.left.addWidget(widget)
        self.search = SearchBox(look_up)
        self.middle.addWidget(self.search)
        self._help = Pill(
            tr("A resident asks for help at the kiosk"), "citrus", "customer-service-2-line"
        )
        self._help.hide()
        self._reader = Device("bank-card-line", tr("Card reader"))
        self._printer = Device("printer-line", tr("Printer"))
        self._screen = Device("tablet-line", tr("Small screen"))
        self.sync = SyncPill("local", SyncView().pill())
        self._who = Text("", 14, 400, "teal.100")
        self._time = Text("", 16, 700, "white")
        for widget in (
            self._help,
            self._reader,
            self._screen,
            self._printer,
            TopBar.divider(),
            self.sync,
            TopBar.divider(),
            self._who,
            self._time,
        ):
            self.right.addWidget(widget)
        self._small = False
        self.at_reception = False
        self.compact(False)

    def compact(self, small: bool) -> None:
        """Shorter on a small screen."""
        self._small = small
        self.setFixedHeight(48 if small else 56)
        self.search.setFixedWidth(230 if small else 300)
        self._label.setVisible(not small)
        for device in (self._reader, self._screen, self._printer):
            device.compact(small)
        self.refresh()

    def refresh(self) -> None:
        """Show where the worker sits and who that is."""
        session = self._session
        if session.seat is not None:
            self._place.put(tr("Window {number}", number=session.seat.window.number))
            self._label.put(data_text(session.seat.window.label))
        elif self.at_reception:
            self._place.put(tr("Reception"))
            self._label.put("")
        worker = session.worker
        name = worker.name if worker else ""
        self._who.put(name if self._small or not worker else f"{name} {worker.number}")
        self._help.setVisible(session.live.help_called)
        self.search.setVisible(not self.at_reception)
        self.tick()
        self._screen.setVisible(session.desk.counter.connected)
        self._reader.put("" if session.desk.reader.present else tr("no card reader"))

    def show_trouble(self, trouble: str) -> None:
        """Say at the printer that papers wait."""
        self._printer.put(tr("papers wait") if trouble else "")

    def show_sync(self, view: SyncView) -> None:
        """Show where the data is."""
        self.sync.put(view.look, view.pill())

    def tick(self) -> None:
        """Once a second."""
        self._time.put(tr_time(self._session.desk.clock.now()))
