"""The office face: the shell with its navigation, and the pages of the station head."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.core.text import data_text, tr, tr_time
from desk.faces.kit.buttons import Button
from desk.faces.kit.desk import Desk
from desk.faces.kit.focusring import FocusRing
from desk.faces.kit.key_sheet import ShortcutSheet
from desk.faces.kit.labels import column
from desk.faces.kit.layers import Veil
from desk.faces.kit.limit_watch import LimitWatch
from desk.faces.kit.messages import words
from desk.faces.kit.sync_view import SyncView
from desk.faces.kit.toasts import Toasts, stays_as_set
from desk.faces.kit.watch import StoreWatch
from desk.faces.office.asked_acts import AskedActs
from desk.faces.office.attention_words import AttentionRow
from desk.faces.office.dialogs import NoticeDialog, SignIn
from desk.faces.office.find_acts import FindActs
from desk.faces.office.idle_lock import IdleLock
from desk.faces.office.model import OfficeModel
from desk.faces.office.navigation import Navigation, Page, Place
from desk.faces.office.pages import OfficePages
from desk.faces.office.shell_words import shortcuts
from desk.faces.office.top_bar import OfficeBar

FOR_ALL = ("cases",)
"""Pages that are not the head's alone."""
REFRESH_MS = 5000
SETTLE_MS = 400


class OfficeFace(QWidget):
    """Everything the station head sees."""

    navigation: Navigation

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setWindowTitle(tr("Station Desk: office"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = desk
        self.model = OfficeModel(desk, self.tell)
        desk.tasks.on_unhandled(self.tell)
        self._notice: NoticeDialog | None = None
        self.sheet: ShortcutSheet | None = None
        self._build()
        self.asked = AskedActs(self, self.model, self._refresh)
        self.finding = FindActs(
            self,
            self.model,
            self.show_case,
            lambda: self._show_matter if self.model.is_head() else None,
        )
        self.model.listen(self._show)
        self._watch = StoreWatch(desk.store, self)
        self.limits = LimitWatch(desk, self)
        self.idle = IdleLock(self, self.model)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._refresh)
        self._watch.changed.connect(self._soon)
        self._every = QTimer(self, interval=REFRESH_MS)
        self._every.timeout.connect(self._refresh)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        numbered = (
            (f"Ctrl+{n}", lambda p=place.page: self._go(p))
            for n, place in enumerate(self.navigation.places[:9], 1)
        )
        for keys, action in (
            *numbered,
            ("Ctrl+PgDown", lambda: self._next_page(1)),
            ("Ctrl+PgUp", lambda: self._next_page(-1)),
            ("Ctrl+B", self._notice_by_key),
            ("Ctrl+K", self._look_up),
            ("F12", self.idle.lock),
            ("Ctrl+P", self._print),
            ("Ctrl+S", self._keep),
            ("Ctrl+Q", self.sign_off),
            ("F1", self.show_keys),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda a=action: self._act(a))
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._escape)
        self.toasts = Toasts(self, stays_as_set(desk.here.number))
        self.ring = FocusRing(self)
        self.sign_off()

    def _build(self) -> None:
        self._top = OfficeBar(self.desk.hall.name, lambda: self._act(self._look_up))
        self.pages = OfficePages(self, self.model)
        self.today, self.report, self.cases = self.pages.today, self.pages.report, self.pages.cases
        self.ratings, self.matters = self.pages.ratings, self.pages.matters
        keys = Button(
            tr("All shortcuts"), "text", key="F1", height=36, on=self.show_keys, name="keys"
        )
        off = Button(
            tr("Sign off"), "text", key="Ctrl Q", height=36, on=self.sign_off, name="sign_off"
        )
        below = QWidget()
        below.setLayout(column(keys, off, spacing=2))
        self.navigation = Navigation(self.pages.places(), below)
        inside = QWidget()
        body = QHBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.navigation)
        body.addWidget(self.navigation.stack, 1)
        self.entrance = SignIn(self.model, self._signed_in)
        self._whole = QStackedWidget()
        self._whole.addWidget(self.entrance)
        self._whole.addWidget(inside)
        self._inside = inside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # A page that is not in front must not keep the window from a small screen.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self._top)
        layout.addWidget(self._whole, 1)

    # --- where one is ----------------------------------------------------------------------

    def _signed_in(self) -> None:
        worker = self.model.worker
        if worker is None:
            return
        self._top.put_worker(worker, head=self.model.is_head())
        for place in self.navigation.places:
            self.navigation.items[place.name].setVisible(self._may(place))
        self._top.show()
        self._whole.setCurrentWidget(self._inside)
        self._every.start()
        self.show_home()

    def _may(self, place: Place) -> bool:
        return self.model.is_head() or place.name in FOR_ALL

    def _go(self, page: Page) -> None:
        """A page by its number; others than the head have only theirs."""
        if self.model.is_head() or page is self.cases:
            self.navigation.show_page(page)

    def _next_page(self, by: int) -> None:
        """The place below or above in the list; not every place has a number."""
        pages = [place.page for place in self.navigation.places if self._may(place)]
        now = pages.index(self.navigation.front)
        self.navigation.show_page(pages[(now + by) % len(pages)])

    def show_home(self) -> None:
        """Where everybody begins: the head with the hall, others with their cases."""
        if self.model.is_head():
            self.show_today()
        else:
            self.navigation.show_page(self.cases)

    def sign_off(self) -> None:
        """Leave; what was shown is no longer shown."""
        self._every.stop()
        for layer in reversed(self._layers()):
            layer.close_layer()
        self.model.sign_off()
        self.cases.model.forget()
        self._top.hide()
        self._whole.setCurrentWidget(self.entrance)
        self.entrance.prepare()

    def show_today(self) -> None:
        """O01."""
        self.navigation.show_page(self.today)
        self._refresh()

    def show_report(self) -> None:
        """O07, of the hall whose live page was in front."""
        if self.navigation.front is self.today and self.model.elsewhere:
            self.report.model.want(self.model.shown_hall)
        self.navigation.show_page(self.report)

    def show_case(self, number: str) -> None:
        """A case from behind a number of a report."""
        self.cases.sought = number
        self.navigation.show_page(self.cases)

    def _show_matter(self, code: str) -> None:
        """A matter with its versions."""
        self.matters.sought = code
        self.navigation.show_page(self.matters)

    def _look_up(self) -> None:
        """Ctrl K."""
        self.finding.look_up()
        self.ring.raise_()

    def show_cases(self, name: str) -> None:
        """The cases of one filter."""
        self.cases.wanted = name
        self.navigation.show_page(self.cases)

    def attend(self, found: AttentionRow) -> None:
        """Go where the one thing to be done is done."""
        if self.model.elsewhere and self.model.today is not None:
            # Cases, ratings and windows are worked on by those who answer for them.
            hall = data_text(self.model.today.hall.name)
            self.say(tr("This is done at {hall}.", hall=hall), "info")
            return
        if found.place == "cases" and found.subject:
            self.show_case(found.subject)
            return
        if found.place == "asked":
            self.asked.look(found.subject)
            return
        page = next(place.page for place in self.navigation.places if place.name == found.place)
        self.navigation.show_page(page)

    def add_notice(self) -> None:
        """Write a notice for the big screen."""
        if self._notice is None:
            self._notice = NoticeDialog(self, self.model)
            self._notice.closed.connect(self._notice_closed)

    def _notice_by_key(self) -> None:
        if self.model.is_head() and not self.model.elsewhere:
            self.add_notice()

    def _notice_closed(self) -> None:
        self._notice = None

    # --- keys ------------------------------------------------------------------------------

    def _act(self, action: Callable[[], None]) -> None:
        """What a key of the whole window does; under a layer it may only keep, lock or leave."""
        beside = (self.sign_off, self.idle.lock, *(() if self.idle.layer else (self._keep,)))
        if self.model.worker is not None and (action in beside or not self._layers()):
            action()

    def show_keys(self) -> None:
        """F1: how the pages are reached, and what works on each of them."""
        if self.sheet is not None:
            return
        pages = [
            (n, place.title)
            for n, place in enumerate(self.navigation.places[:9], 1)
            if self._may(place)
        ]
        self.sheet = ShortcutSheet(
            self,
            shortcuts(pages, head=self.model.is_head()),
            tr("What else a page can do stands at its foot."),
        )
        self.sheet.closed.connect(self._sheet_closed)
        self.ring.raise_()

    def _sheet_closed(self) -> None:
        self.sheet = None

    def _print(self) -> None:
        if not self.navigation.front.print_it() and self.model.is_head():
            self.show_report()

    def _keep(self) -> None:
        self.navigation.front.keep()

    def _escape(self) -> None:
        if self.idle.layer is not None:
            return
        if self._notice is not None:
            self._notice.close_layer()
        elif self.sheet is not None:
            self.sheet.close_layer()
        elif self.asked.layer is not None:
            self.asked.close()
        elif self.finding.layer is not None:
            self.finding.close()
        elif self.toasts.close_error():
            pass
        elif self.model.worker is not None and not self.navigation.front.escape():
            opened = self._layers()
            if opened:
                # A page that keeps no account of its layers; the shortcut is heard before them.
                opened[-1].close_layer()
            else:
                self.show_home()

    def _layers(self) -> list[Veil]:
        """The layers over the page, the last one in front."""
        layers = cast("list[Veil]", self.findChildren(Veil))
        return [layer for layer in layers if layer.isVisible()]

    # --- what is shown ---------------------------------------------------------------------

    def _soon(self) -> None:
        if self.model.worker is not None and not self._settle.isActive():
            self._settle.start()

    def _refresh(self) -> None:
        if self.model.worker is not None:
            self.navigation.front.refresh()
            if not self.model.is_head():
                return
            self.model.refresh()
            if self.navigation.front is not self.ratings:
                # A low grade is counted wherever one is; its time is short.
                self.ratings.model.refresh()

    def _show(self) -> None:
        today = self.model.today
        if today is not None:
            self.today.put(today, elsewhere=self.model.elsewhere)
            if not self.model.elsewhere and self.navigation.front is not self.cases:
                # The page of cases counts for itself while it is in front.
                self.pages.badge_watched(today.lights)
            every = today.goals.refresh_seconds * 1000
            if every != self._every.interval():
                self._every.setInterval(every)
        self._tick()

    def _tick(self) -> None:
        self._top.put_time(tr_time(self.desk.clock.now()))
        self.idle.check()

    def show_sync(self, view: SyncView, retry: Callable[[], None] | None = None) -> None:
        """Say at the top where the data is."""
        self._top.put_sync(view)

    def say(self, text: str, kind: str) -> None:
        """Tell it in passing."""
        self.toasts.show_text(text, kind)

    def tell(self, error: BaseException) -> None:
        """Say what went wrong where the person is looking."""
        told = words(error)
        if self._notice is not None:
            self._notice.failed(told)
        elif self.model.worker is None:
            self.entrance.failed(told)
        else:
            self.toasts.show_text(told, "error")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._top.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._watch.stop()
        self.limits.stop()
        for timer in (self._every, self._clock, self._settle):
            timer.stop()
        super().closeEvent(event)


def build(desk: Desk) -> OfficeFace:
    """The office face, as large as the screen allows up to its design."""
    face = OfficeFace(desk)
    screen = cast(QApplication, QApplication.instance()).primaryScreen().availableSize()
    face.resize(min(1920, screen.width()), min(1080, screen.height()))
    return face


def main(args: argparse.Namespace) -> int:
    """``desk office``."""
    from desk.faces.kit.run import run_face

    def start(desk: Desk) -> OfficeFace:
        face = build(desk)
        face.setWindowState(Qt.WindowState.WindowMaximized)
        return face

    return run_face(args, start)
