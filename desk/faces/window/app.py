"""The window face: one top-level window, its screens, its keys."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QWidget,
)

from desk.core.clock import local
from desk.core.text import tr
from desk.faces.kit.desk import Desk
from desk.faces.kit.limit_watch import LimitWatch
from desk.faces.kit.messages import words
from desk.faces.kit.sync_view import SyncView
from desk.faces.kit.watch import StoreWatch
from desk.faces.window import keys
from desk.faces.window.banners import Banners
from desk.faces.window.desk_acts import DeskActs
from desk.faces.window.devices import Devices
from desk.faces.window.double_calls import DoubleCalls
from desk.faces.window.entrance import Entrance
from desk.faces.window.frame import COMPACT_BELOW, Frame
from desk.faces.window.session import WindowSession
from desk.faces.window.shortcuts import RECEPTION, WINDOW, Held, bind
from desk.faces.window.stage import Stage
from desk.faces.window.window_bar import WindowBar

if TYPE_CHECKING:
    from desk.faces.window.acts import Acts
    from desk.faces.window.idle import IdleScreen
    from desk.faces.window.reception import ReceptionScreen
    from desk.faces.window.reception_acts import ReceptionActs
    from desk.faces.window.reception_model import ReceptionModel
    from desk.faces.window.visit import VisitScreen
    from desk.faces.window.visit_model import VisitModel


AHEAD = (
    "desk.faces.window.visit_model",
    "desk.printing.sheet",
    "desk.printing.compose",
    "desk.faces.window.agency_acts",
    "desk.faces.window.case_acts",
    "desk.faces.window.acts",
    "desk.faces.window.idle",
    "desk.faces.window.visit",
    "desk.faces.window.my_roster",
)
"""Loaded in this order while nobody has signed in yet, a part every so many milliseconds; what a
large part needs comes before it, so that a key waits for none of them noticeably."""
AHEAD_MS = 150
_KEYS = (QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class WindowFace(QWidget):
    """Everything a worker sees."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setWindowTitle(tr("Station Desk: window"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = desk
        self.session = WindowSession(desk, self.tell)
        self.stage = Stage(self, desk, self.session, self.refresh)
        self.toasts = self.stage.toasts
        self.desk_acts = DeskActs(self.stage, self.show_login)
        self.at_reception = False
        desk.tasks.on_unhandled(self.tell)
        self.sync = SyncView()
        self._build()
        self.session.listen(self.refresh)
        self._watch = StoreWatch(desk.store, self)
        self.limits = LimitWatch(desk, self)
        self._watch.changed.connect(self.session.refresh)
        self._doubles = DoubleCalls(self.stage, self.desk_acts.quiet)
        self._watch.changed.connect(self._doubles.look)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._ahead = iter((*AHEAD, "acts", "idle"))
        self._preparing = QTimer(self, interval=AHEAD_MS)
        self._preparing.timeout.connect(self._prepare)
        self._devices = Devices(self, self.stage, self._top.refresh)
        self._held = Held()
        self._bind()
        self._app = QApplication.instance()
        if self._app is not None:
            self._app.installEventFilter(self)
        self.session.refresh()
        self.show_login()

    # --- building --------------------------------------------------------------------------

    def _build(self) -> None:
        self._top = WindowBar(self.session, lambda: self._press("Ctrl+K"))
        self._banners = Banners(self.show_stored)
        self._frame = Frame(self, self._top, self._banners)
        self.entrance = Entrance(self.desk, self.session, self._seated, self.show_reception)
        self.entrance.login.foot.join.clicked.connect(self.join_city)
        self._frame.pages.addWidget(self.entrance)

    # What follows is loaded and made once somebody has signed in, or is about to: the sign-in is
    # there sooner, and whoever types a number and a PIN takes longer than it does.

    @property
    def model(self) -> VisitModel:
        """The visit that is typed."""
        return self.stage.model

    @cached_property
    def acts(self) -> Acts:
        """Everything a worker does at a window."""
        from desk.faces.window.acts import Acts

        made = Acts(self.stage, self.refresh)
        made.resident.typing = self._number_in_focus
        return made

    @cached_property
    def ticketing(self) -> ReceptionModel:
        """The ticket that is given out by hand."""
        from desk.faces.window.reception_model import ReceptionModel

        return ReceptionModel(self.desk, self.session)

    @cached_property
    def receiving(self) -> ReceptionActs:
        """What is done at the reception."""
        from desk.faces.window.reception_acts import ReceptionActs

        return ReceptionActs(self.stage, self.ticketing)

    @cached_property
    def idle(self) -> IdleScreen:
        """W03."""
        from desk.faces.window.idle import IdleScreen

        made = IdleScreen(self.session, self.acts, lock=self.desk_acts.lock, focus=self.stage.focus)
        made.compact(self.width() < COMPACT_BELOW)
        self._frame.pages.addWidget(made)
        return made

    @cached_property
    def visit(self) -> VisitScreen:
        """W04."""
        from desk.faces.window.visit import VisitScreen

        made = VisitScreen(self.session, self.model, self.acts)
        made.show_sync(self.sync)
        made.compact(self.width() < COMPACT_BELOW)
        self._frame.pages.addWidget(made)
        self.stage.pages = made
        return made

    @cached_property
    def reception(self) -> ReceptionScreen:
        """Where tickets are given out."""
        from desk.faces.window.reception import ReceptionScreen

        made = ReceptionScreen(
            self.ticketing,
            print_ticket=self.receiving.print_ticket,
            add_matter=self.receiving.add_matter,
            print_again=self.receiving.print_again,
            sit=self._leave_reception,
        )
        made.compact(self.width() < COMPACT_BELOW)
        self._frame.pages.addWidget(made)
        self.receiving.back = made.enter
        return made

    def _prepare(self) -> None:
        """Load or make one part of that; between two parts the screen answers to keys."""
        part = next(self._ahead, "")
        if not part:
            self._preparing.stop()
        elif "." in part:
            import_module(part)
        else:
            getattr(self, part)

    def _made(self) -> list[IdleScreen | VisitScreen | ReceptionScreen]:
        """Those of the later screens that are there."""
        return [vars(self)[name] for name in ("idle", "visit", "reception") if name in vars(self)]

    def _bind(self) -> None:
        self._everywhere: dict[str, Callable[[], None]] = {
            "F1": self.desk_acts.shortcuts,
            "Ctrl+Z": self.desk_acts.undo,
            "Ctrl+L": self.desk_acts.lock,
            "Ctrl+Q": self.desk_acts.sign_off,
        }
        bind(self, (*WINDOW, *self._everywhere), self._press)

    def _press(self, key: str) -> None:
        """A key does nothing while it is held, and while a layer that takes none or the lock is in
        front."""
        if self._held.repeats:
            return
        if self.stage.layer is not None:
            from desk.faces.window.plan_dialog import PlanDialog
            from desk.faces.window.waiting import WaitingLayer

            if isinstance(self.stage.layer, WaitingLayer | PlanDialog):
                self.stage.layer.press(key)
            return
        if self.desk_acts.locked is not None:
            return
        if self.session.seat is None and not self.at_reception:
            return
        if key in self._everywhere:
            self._everywhere[key]()
        elif self.session.seat is not None:
            WINDOW[key](self.acts)
        elif key in RECEPTION:
            RECEPTION[key](self.receiving, self.acts)

    def _number_in_focus(self) -> str:
        """The number a resident may type alone, when the focus is in it."""
        if not self.in_visit():
            return ""
        _, key = self.visit.forms.focused() or ("", "")
        return key if key in ("phone", "bank_card") else ""

    # --- what is shown ---------------------------------------------------------------------

    def in_visit(self) -> bool:
        """Whether somebody is at the window."""
        return self.stage.in_visit()

    def is_locked(self) -> bool:
        """Whether the worker left the desk."""
        return self.desk_acts.locked is not None

    def show_login(self) -> None:
        """W01."""
        self.at_reception = False
        self._frame.show_bars(False)
        self._frame.front(self.entrance)
        self.entrance.sign_in()

    def show_reception(self) -> None:
        """Tickets are given out here; no window is taken."""
        self.at_reception = True
        self._frame.show_bars(True)
        self._frame.front(self.reception)
        self.ticketing.begin()
        self.reception.enter()
        self.refresh()
        self.desk.tasks.run(self.desk.search.warm)

    def _leave_reception(self) -> None:
        self.at_reception = False
        self._frame.show_bars(False)
        self._frame.front(self.entrance)
        self.entrance.choose_window()

    def _seated(self) -> None:
        seat = self.session.seat
        if seat is None:
            return
        from desk.cases import queries as case_queries
        from desk.cases import service

        self.at_reception = False
        self._frame.show_bars(True)
        acts = self.acts
        self.model.reset()
        if self.session.visit_id is not None:
            with self.desk.store.read() as read:
                kept = case_queries.open_draft(read, seat.window.id)
                accepted = service.accepted(read, self.session.visit_id, self.desk.catalogue)
            if kept is not None:
                self.model.reset(kept.draft, accepted)
                self.stage.say(tr("The visit you were in the middle of is open again."))
        self.session.refresh()
        if not self.in_visit():
            self.idle.enter()
        elif self.model.accepted is not None:
            self.visit.refresh()
            self.visit.to_next()
        elif self.model.draft.matters:
            self.visit.first_gap()
        self.desk.tasks.run(self.desk.search.warm)
        acts.find.catch_up()
        acts.roster.remind()
        QTimer.singleShot(0, self.visit.forms.warm)

    def refresh(self) -> None:
        """Show the present state on the screen that is in front."""
        self._top.at_reception = self.at_reception
        if self.session.seat is None and not self.at_reception:
            self.entrance.refresh()
            return
        self._top.refresh()
        self._show_trouble()
        if self.at_reception:
            self.ticketing.refresh()
            self._show_keys()
            return
        if self.in_visit():
            if self._frame.front(self.visit):
                self.stage.focus(self.visit)
            self.visit.refresh()
        else:
            if self._frame.front(self.idle):
                self.model.reset()
                self.idle.enter()
            self.idle.refresh()
        self._show_keys()

    def _show_trouble(self) -> None:
        trouble = self.desk.papers.trouble()
        self._top.show_trouble(trouble)
        self._banners.put_trouble(trouble)

    def show_sync(self, view: SyncView, retry: Callable[[], None] | None = None) -> None:
        """Whoever syncs this desk tells how it stands; ``retry`` connects at once when asked."""
        self.sync = view
        self._top.show_sync(view)
        self.entrance.login.foot.joins = retry is not None
        self.entrance.show_sync(view)
        self._banners.put_sync(view, retry)
        if "visit" in vars(self):
            self.visit.show_sync(view)
        if self.session.seat is not None:
            self.refresh()

    def show_stored(self) -> None:
        """W19: what was taken in since the hall's server was last reached."""
        if self.desk_acts.locked is not None or self.stage.layer is not None:
            return
        from desk.faces.window.stored import StoredLayer

        self.stage.open(StoredLayer(self, self.sync, self.session.accepted_since(self.sync.since)))

    def join_city(self) -> None:
        """Enrol this machine, from the entrance."""
        # What an enrolment takes is loaded only when somebody wants one.
        from desk.faces.kit.enrol_layer import EnrolLayer

        if self.stage.layer is None:
            self.stage.open(EnrolLayer(self, self.desk, "window"))

    def _show_keys(self) -> None:
        ticket = self.session.ticket
        called = ticket is not None and ticket.state == "called"
        self._frame.put_keys(
            keys.reception_keys()
            if self.at_reception
            else keys.window_keys(self.in_visit(), called, self.model.accepted is not None)
        )

    def _tick(self) -> None:
        now = self.desk.clock.now()
        self._top.tick()
        if self.session.seat is None and not self.at_reception:
            return
        if not self.at_reception:
            (self.visit if self.in_visit() else self.idle).tick()
        self.desk_acts.lock_if_left()
        if self._doubles.waits:
            self._doubles.look()
        if local(now).second == 0:
            self.session.refresh()
            self._doubles.look()

    def tell(self, error: BaseException, about: str = "") -> None:
        """Say what went wrong where the person looks."""
        text = words(error)
        if self.desk_acts.locked is not None:
            self.desk_acts.locked.failed(text)
        elif self.entrance.signing_in() and not about:
            self.entrance.login.failed(text)
        else:
            self.stage.say(text, "error", about=about)

    # --- plumbing --------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self.desk_acts.touch()
        elif kind in _KEYS and isinstance(event, QKeyEvent):
            self._held.hear(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if plain and self.in_visit() and not isinstance(self.focusWidget(), QLineEdit):
            self.visit.next_gap(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._preparing.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = self.width() < COMPACT_BELOW
        self._frame.compact(small)
        self.entrance.compact(small)
        for page in self._made():
            page.compact(small)
        if self.session.seat is not None or self.at_reception:
            self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._app is not None:
            self._app.removeEventFilter(self)
        self._watch.stop()
        self.limits.stop()
        self._clock.stop()
        self._preparing.stop()
        super().closeEvent(event)


def build(desk: Desk, worker_number: str = "", window_number: int = 0) -> WindowFace:
    """The window face; the number is filled in where the desk knows who sits here."""
    face = WindowFace(desk)
    if worker_number:
        face.entrance.login.prepare(worker_number)
    return face


def main(args: argparse.Namespace) -> int:
    """``desk window``."""
    from desk.faces.kit.counter_link import CounterServer
    from desk.faces.kit.run import run_face
    from desk.faces.window.second_screen import second_screen

    def start(desk: Desk) -> QWidget:
        screen = args.counter or desk.settings.counter_screen
        if screen:
            beside = second_screen(desk, screen)
        else:
            desk.counter = CounterServer(desk.store.home)
        face = build(desk, args.worker or "", args.window or desk.settings.window)
        face.resize(1440, 860)
        face.setMinimumSize(1280, 700)
        face.setWindowState(Qt.WindowState.WindowMaximized)
        if screen:
            face.destroyed.connect(beside.close)
        return face

    return run_face(args, start, reads_cards=True)
