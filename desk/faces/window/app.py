"""The window face: one top-level window, its screens, its keys."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.cases import queries as case_queries
from desk.cases.service import CANCEL_REASONS, CaseLine
from desk.core.clock import local
from desk.core.text import data_text, tr, tr_time
from desk.devices.reader import Card as IdentityCard
from desk.faces.kit.bars import KeyBar, Logo, TopBar
from desk.faces.kit.desk import Desk
from desk.faces.kit.focusring import FocusRing
from desk.faces.kit.labels import Text, clear, row
from desk.faces.kit.layers import Banner, Confirm, Toasts, Veil
from desk.faces.kit.marks import Pill, SyncPill
from desk.faces.kit.messages import words
from desk.faces.kit.watch import StoreWatch
from desk.faces.window.dialogs import DigitDialog, IdentityDialog, LockLayer, ShortcutSheet
from desk.faces.window.idle import IdleScreen
from desk.faces.window.login import ChooseScreen, LoginScreen, Welcome
from desk.faces.window.search import SearchPopover
from desk.faces.window.session import WindowSession
from desk.faces.window.visit import VisitScreen
from desk.faces.window.visit_model import VisitModel

REVEAL_MS = 30_000
COMPACT_BELOW = 1600


class WindowFace(QWidget):
    """Everything a worker sees."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setWindowTitle(tr("Station Desk: window"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = desk
        self.session = WindowSession(desk, self.tell)
        self.model = VisitModel(desk, self.session)
        desk.tasks.on_unhandled(self.tell)
        self._layer: Veil | None = None
        self._lock: LockLayer | None = None
        self._build()
        self.session.listen(self.refresh)
        self.model.listen(self.refresh)
        self._watch = StoreWatch(desk.store, self)
        self._watch.changed.connect(self.session.refresh)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._reveal_timer = QTimer(self, singleShot=True, interval=REVEAL_MS)
        self._reveal_timer.timeout.connect(self._hide)
        self._last_key = desk.clock.now()
        desk.reader.on_card(self._card)
        self._shortcuts()
        self.toasts = Toasts(self)
        self.ring = FocusRing(self)
        self._app = QApplication.instance()
        if self._app is not None:
            self._app.installEventFilter(self)
        self.session.refresh()
        self.show_login()

    # --- building --------------------------------------------------------------------------

    def _build(self) -> None:
        self._top = TopBar()
        self._hall = Text(data_text(self.desk.hall.name), 18, 700, "white")
        self._place = Text("", 16, 700, "white")
        self._label = Text("", 14, 400, "teal.100")
        for widget in (Logo(28), self._hall, TopBar.divider(), self._place, self._label):
            self._top.left.addWidget(widget)
        self._help = Pill(
            tr("A resident asks for help at the kiosk"), "citrus", "customer-service-2-line"
        )
        self._help.hide()
        self._who = Text("", 14, 400, "teal.100")
        self._time = Text("", 16, 700, "white")
        self._sync = SyncPill("local", tr("This machine only"))
        for widget in (
            self._help,
            self._sync,
            TopBar.divider(),
            self._who,
            self._time,
        ):
            self._top.right.addWidget(widget)
        self._keys = KeyBar()
        self._pages = QStackedWidget()
        self._entrance = QWidget()
        half = QHBoxLayout(self._entrance)
        half.setContentsMargins(0, 0, 0, 0)
        half.setSpacing(0)
        self.welcome = Welcome(self.desk, self.session)
        self._entry = QStackedWidget()
        self._entry.setStyleSheet("QStackedWidget { background: white; }")
        self.login = LoginScreen(self.session, self.show_choose)
        self.choose = ChooseScreen(self.session, self._seated)
        self.choose.other.clicked.connect(self.show_login)
        self._entry.addWidget(self.login)
        self._entry.addWidget(self.choose)
        half.addWidget(self.welcome, 3)
        half.addWidget(self._entry, 5)
        self.idle = IdleScreen(
            self.session,
            call=self.call_next,
            call_one=self.call_one,
            away=self.session.toggle_away,
            lock=self.lock,
            resume=self.resume,
        )
        self.visit = VisitScreen(
            self.session,
            self.model,
            call=self.call_next,
            recall=self.session.recall,
            hold=self.hold,
            miss=self.miss,
            read=self.read_card,
            type_in=self.type_identity,
            reveal=self.reveal,
            add=self.add_matter,
            accept=self.accept,
            reprint=self.reprint,
            cancel=self.cancel_case,
        )
        for page in (self._entrance, self.idle, self.visit):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # A hidden page must not keep the window from a small screen.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self._top)
        self._banners = QVBoxLayout()
        self._trouble = ""
        layout.addLayout(self._banners)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._keys)

    def _shortcuts(self) -> None:
        actions: list[tuple[str, Callable[[], None]]] = [
            ("F1", self.shortcuts),
            ("F2", self.call_next),
            ("F3", self.add_matter),
            ("F4", self.session.recall),
            ("Shift+F4", self.miss),
            ("F5", self.read_card),
            ("F6", self.to_materials),
            ("F8", self.hold),
            ("F9", self.accept),
            ("Ctrl+K", self.look_up),
            ("Ctrl+N", self.type_identity),
            ("Ctrl+T", self.transfer),
            ("Ctrl+P", self.reprint),
            ("Ctrl+Z", self.undo),
            ("Ctrl+D", self.away),
            ("Ctrl+L", self.lock),
            ("Ctrl+Q", self.sign_off),
            ("Alt+M", self.reveal),
            ("Ctrl+Delete", self.remove_matter),
        ]
        for keys, action in actions:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda a=action: self._act(a))
        for n in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{n}"), self)
            shortcut.activated.connect(lambda n=n: self._act(lambda: self._to_matter(n)))

    def _act(self, action: Callable[[], None]) -> None:
        if self._lock is None and self._layer is None and self.session.seat is not None:
            action()

    # --- what is shown ---------------------------------------------------------------------

    def in_visit(self) -> bool:
        """Whether somebody is at the window."""
        return self.session.ticket is not None or self.session.visit_id is not None

    def show_login(self) -> None:
        """W01."""
        self.session.worker = None
        self._top.hide()
        self._keys.hide()
        self._pages.setCurrentWidget(self._entrance)
        self._entry.setCurrentWidget(self.login)
        self.login.prepare()

    def show_choose(self) -> None:
        """W02."""
        self._entry.setCurrentWidget(self.choose)
        self.choose.prepare()
        self.welcome.refresh()

    def _seated(self) -> None:
        seat = self.session.seat
        if seat is None:
            return
        self._top.show()
        self._keys.show()
        self._place.put(tr("Window {number}", number=seat.window.number))
        self._label.put(data_text(seat.window.label))
        self.model.reset()
        if self.session.visit_id is not None:
            with self.desk.store.read() as read:
                kept = case_queries.open_draft(read, seat.window.id)
            if kept is not None:
                self.model.reset(kept.draft)
                self.toasts.show_text(tr("The visit you were in the middle of is open again."))
        self.session.refresh()
        if not self.in_visit():
            self.idle.enter()
        self.desk.tasks.run(self.desk.search.warm)

    def refresh(self) -> None:
        """Show the present state on the screen that is in front."""
        session = self.session
        if session.seat is None:
            self.welcome.refresh()
            return
        self._who.put(f"{session.worker.name} {session.worker.number}" if session.worker else "")
        self._help.setVisible(session.live.help_called)
        self._show_trouble()
        if self.in_visit():
            if self._pages.currentWidget() is not self.visit:
                self._pages.setCurrentWidget(self.visit)
                self.visit.setFocus()
            self.visit.refresh()
        else:
            if self._pages.currentWidget() is not self.idle:
                self._pages.setCurrentWidget(self.idle)
                self.model.reset()
                self.idle.enter()
            self.idle.refresh()
        self._show_keys()

    def _show_trouble(self) -> None:
        """Say under the bar what the printer needs; what was accepted stays accepted."""
        trouble = self.desk.papers.trouble()
        if trouble == self._trouble:
            return
        self._trouble = trouble
        clear(self._banners)
        if trouble:
            self._banners.addLayout(
                row(
                    Banner("error", "printer-line", tr("Receipts wait"), tr(trouble)),
                    margins=(16, 10, 16, 0),
                )
            )

    def _show_keys(self) -> None:
        last = ("F1", tr("all shortcuts"))
        if not self.in_visit():
            self._keys.put(
                (
                    ("F2", tr("call next")),
                    ("F8", tr("go on with a visit on hold")),
                    ("Ctrl N", tr("serve without a ticket")),
                    ("Ctrl K", tr("find")),
                    ("Ctrl D", tr("away")),
                    ("Ctrl L", tr("lock")),
                    ("Ctrl Q", tr("sign off")),
                ),
                last,
            )
        elif self.session.ticket is not None and self.session.ticket.state == "called":
            self._keys.put(
                (
                    ("F4", tr("call again")),
                    ("⇧F4", tr("missed")),
                    ("F5", tr("read the card")),
                    ("Ctrl N", tr("type it in")),
                    ("F3", tr("add a matter")),
                    ("Ctrl T", tr("transfer")),
                ),
                last,
            )
        else:
            self._keys.put(
                (
                    ("Enter", tr("next gap")),
                    ("F2", tr("finish and call")),
                    ("F3", tr("add a matter")),
                    ("F5", tr("read the card")),
                    ("F6", tr("materials")),
                    ("F8", tr("hold")),
                    ("F9", tr("accept")),
                    ("Ctrl T", tr("transfer")),
                ),
                last,
            )

    def _tick(self) -> None:
        now = self.desk.clock.now()
        self._time.put(tr_time(now))
        if self.session.seat is None:
            return
        (self.visit if self.in_visit() else self.idle).tick()
        minutes = self.desk.settings.lock_minutes
        if minutes and now - self._last_key > timedelta(minutes=minutes):
            self.lock()
        if local(now).second == 0:
            self.session.refresh()

    def tell(self, error: BaseException) -> None:
        """Say what went wrong where the person looks."""
        text = words(error)
        if self._lock is not None:
            self._lock.failed(text)
        elif self.session.worker is None and self._entry.currentWidget() is self.login:
            self.login.failed(text)
        else:
            self.toasts.show_text(text, "error")

    # --- intents ---------------------------------------------------------------------------

    def call_next(self) -> None:
        """F2: close what is done and call the next."""
        if self.session.away:
            self.toasts.show_text(tr("You are away. Ctrl D comes back."), "error")
            return
        if self.in_visit() and not self._may_close():
            self.toasts.show_text(tr("Accept first, or put it on hold with F8."), "error")
            return
        if self.session.next_number():
            self.session.call_next(lambda called: self._after_call(called is not None))
        elif self.in_visit():
            self.session.finish(self._free)
        else:
            self.toasts.show_text(tr("Nobody is waiting for this window."))

    def _may_close(self) -> bool:
        return self.model.accepted is not None or self.model.empty()

    def _after_call(self, called: bool) -> None:
        self.model.reset()
        if not called:
            self._free()

    def _free(self) -> None:
        self.model.reset()
        self.session.refresh()

    def call_one(self, ticket_id: str) -> None:
        """Out of order: ask for the reason by digit."""
        if not self._may_close():
            self.toasts.show_text(tr("Accept first, or put it on hold with F8."), "error")
            return
        answers = [
            ("priority", tr("Person with priority")),
            ("appointment", tr("Appointment is due")),
            ("material", tr("Comes back with a material")),
            ("other", tr("Other reason")),
        ]

        def chosen(reason: str) -> None:
            self.model.reset()
            self.session.call_ticket(ticket_id, reason)

        self._open(DigitDialog(self, tr("Why this one first?"), answers, chosen))

    def miss(self) -> None:
        """Shift F4: nobody came; can be undone for ten seconds."""

        def done(ticket_id: str, number: str) -> None:
            self.toasts.show_text(
                tr("{number} is marked as missed", number=number),
                undo=lambda: self.session.undo_miss(ticket_id),
            )

        self.session.miss(done)

    def hold(self) -> None:
        """F8: put the visit aside; without a visit, go on with one that is on hold."""
        if self.session.visit_id is not None and self.model.accepted is None:
            self.session.hold(self._free)
        elif not self.in_visit():
            held = self.session.live.held
            if not held:
                self.toasts.show_text(tr("No visit is on hold."))
            elif len(held) == 1:
                self.resume(held[0].visit_id)
            else:
                answers = [(h.visit_id, self._held_words(h)) for h in held[:9]]
                self._open(DigitDialog(self, tr("Go on with which visit?"), answers, self.resume))

    def _held_words(self, held: case_queries.OpenDraft) -> str:
        from desk.core.mask import mask_name

        name = mask_name(held.draft.person.get("name", ""))
        return "  ".join(x for x in (held.ticket_number, name, tr_time(held.updated_at)) if x)

    def resume(self, visit_id: str) -> None:
        """Go on with a visit on hold."""
        held = next((h for h in self.session.live.held if h.visit_id == visit_id), None)
        if held is not None:
            self.session.resume(held, self.model.reset)

    def away(self) -> None:
        """Ctrl D, only between visits."""
        if not self.in_visit():
            self.session.toggle_away()

    def lock(self) -> None:
        """Ctrl L."""
        if self.session.worker is None or self._lock is not None:
            return
        if self._layer is not None:
            self._layer.close_layer()
        self.session.lock()
        self._lock = LockLayer(self, self.session.worker.name, self.session.unlock)
        self._lock.closed.connect(self._unlocked)

    def _unlocked(self) -> None:
        self._lock = None
        self._last_key = self.desk.clock.now()

    def sign_off(self) -> None:
        """Ctrl Q, only between visits."""
        if self.in_visit():
            self.toasts.show_text(tr("Finish or hold this visit first."), "error")
        else:
            self.session.leave(self.show_login)

    def read_card(self) -> None:
        """F5: read the card that lies on the reader once more."""
        self.desk.reader.read_again()

    def _card(self, card: IdentityCard) -> None:
        if self.session.seat is None or self._lock is not None or self.model.accepted is not None:
            return
        if not self.in_visit() and self.session.away:
            return
        known = self.model.draft.person.get("id_number")
        if known and known != card.id_number and self.model.draft.matters:
            self.toasts.show_text(
                tr("Another card was read. Finish this visit first, or hold it with F8."), "error"
            )
            return
        self.model.identify_card(card)
        if self.model.draft.matters:
            self.visit.next_gap()

    def type_identity(self) -> None:
        """Ctrl N: name and number by hand; without a ticket this begins a visit."""
        if self.model.accepted is None:
            self._open(IdentityDialog(self, self.model.identify_typed))

    def reveal(self) -> None:
        """Alt M: show personal data for 30 seconds; leaves an audit fact."""
        if not self.model.draft.person.get("id_number"):
            return
        self.model.revealed = not self.model.revealed
        if self.model.revealed:
            self._reveal_timer.start()
            self.session.record("revealed", self.session.visit_id or "")
        self.refresh()

    def _hide(self) -> None:
        self.model.revealed = False
        self.refresh()

    def add_matter(self) -> None:
        """F3."""
        if not self.in_visit() or self.model.accepted is not None:
            return
        seat = self.session.seat
        usage: dict[str, int] = {}
        if seat is not None:
            with self.desk.store.read() as read:
                since = read.now - timedelta(days=30)
                usage = case_queries.usage(read, seat.window.id, since)
        popover = SearchPopover(self, self.desk.search, usage, self.model.add_matter)
        popover.closed.connect(lambda: QTimer.singleShot(0, self._after_search))
        self._open(popover)

    def _after_search(self) -> None:
        if self.model.draft.matters and self.in_visit():
            self.visit.next_gap()

    def look_up(self) -> None:
        """Ctrl K: a matter (added to the visit) or a receipt of this hall (printed again)."""
        if self.in_visit() and self.model.accepted is None:
            self.add_matter()
            return
        with self.desk.store.read() as read:
            numbers = case_queries.recent_receipts(read, self.desk.hall.id, limit=9)
        if not numbers:
            self.toasts.show_text(tr("No receipt has been given out yet."))
            return
        answers = [(n, n) for n in numbers]
        self._open(DigitDialog(self, tr("Print which receipt again?"), answers, self._print))

    def remove_matter(self) -> None:
        """Ctrl Del: take the current matter out; Ctrl Z brings it back."""
        if self.in_visit() and self.model.draft.matters and self.model.accepted is None:
            name = self.model.matters[self.model.current].name
            before = self.model.remove_matter(self.model.current)
            self.toasts.show_text(
                tr("{name} was taken out", name=data_text(name)),
                undo=lambda: self.model.put_back(before),
            )

    def to_materials(self) -> None:
        """F6."""
        if self.in_visit():
            self.visit.materials.setFocus()

    def _to_matter(self, n: int) -> None:
        if self.in_visit():
            self.visit.go_to_matter(n - 1)

    def accept(self) -> None:
        """F9: accept, or go to the first gap and name it."""
        if self.in_visit():
            self.model.accept(
                lambda done: self._accepted(done.receipt),
                lambda gaps: self.toasts.show_text(self.visit.show_gaps(gaps), "warn"),
            )

    def _accepted(self, receipt: str) -> None:
        self.toasts.show_text(tr("Accepted under {receipt}", receipt=receipt))
        self.visit.line.next.setFocus()
        self._print(receipt)

    def reprint(self) -> None:
        """Ctrl P."""
        if self.model.accepted is not None:
            self._print(self.model.accepted.receipt)
        elif not self.in_visit():
            self.look_up()

    def _print(self, receipt: str) -> None:
        self.desk.papers.receipt(receipt)

    def cancel_case(self, case: CaseLine) -> None:
        """Take an acceptance back, guarded."""
        reasons = dict(
            zip(
                CANCEL_REASONS,
                (
                    tr("The resident changed their mind"),
                    tr("Wrong matter"),
                    tr("Wrong data"),
                    tr("Other reason"),
                ),
                strict=True,
            )
        )
        confirm = Confirm(
            self,
            title=tr("Cancel the acceptance of {name}?", name=data_text(case.name)),
            lead=tr("{number}. After that:", number=case.number),
            bullets=(
                tr("the receipt in the resident's hand is void; collect it"),
                tr("what was typed stays on record"),
                tr("the station head sees it in the log"),
            ),
            ask=tr("Why?"),
            reasons=list(reasons.items()),
            keep=tr("Keep it"),
            go=tr("Hold to cancel"),
        )
        confirm.confirmed.connect(
            lambda reason: self.model.cancel_case(
                case.case_id,
                reason,
                lambda: self.toasts.show_text(tr("{number} is cancelled", number=case.number)),
            )
        )
        self._open(confirm)

    def transfer(self) -> None:
        """Ctrl T: to another window or class; the person keeps the place in line."""
        if self.session.ticket is None or self.model.accepted is not None:
            return
        mine = self.session.seat.window.id if self.session.seat else ""
        answers = [
            (
                f"w:{line.window_id}",
                tr("Window {number}, {label}", number=line.number, label=data_text(line.label)),
            )
            for line in self.session.live.windows
            if line.state != "empty" and line.window_id != mine
        ]
        answers += [
            (f"c:{c.letter}", tr("Class {letter} {name}", letter=c.letter, name=data_text(c.name)))
            for c in self.session.classes()
            if c.letter != self.session.ticket.letter
        ]

        def chosen(key: str) -> None:
            kind, _, target = key.partition(":")
            if kind == "w":
                self.session.transfer(to_window=target)
            else:
                self.session.transfer(letter=target)

        self._open(
            DigitDialog(
                self,
                tr("Transfer to where?"),
                answers[:10],
                chosen,
                tr("The place in line is kept."),
            )
        )

    def undo(self) -> None:
        """Ctrl Z."""
        self.toasts.undo_last()

    def shortcuts(self) -> None:
        """F1."""
        keys = (
            ("F2", tr("finish and call next")),
            ("F3", tr("add a matter")),
            ("F4", tr("call again")),
            ("⇧F4", tr("missed (undo for 10 seconds)")),
            ("F5", tr("read the card")),
            ("F6", tr("materials")),
            ("F8", tr("hold; go on with a visit on hold")),
            ("F9", tr("accept and print")),
            ("Enter", tr("next gap")),
            ("⇧Enter", tr("gap before")),
            ("Ctrl 1..9", tr("go to matter")),
            ("Ctrl Del", tr("take the matter out")),
            ("Ctrl K", tr("find")),
            ("Ctrl N", tr("serve without a ticket; type identity")),
            ("Ctrl T", tr("transfer")),
            ("Ctrl P", tr("print again")),
            ("Ctrl Z", tr("undo")),
            ("Alt M", tr("show or hide personal data")),
            ("Ctrl D", tr("away")),
            ("Ctrl L", tr("lock")),
            ("Ctrl Q", tr("sign off")),
            ("A", tr("materials: all here")),
            ("1..9", tr("choose and move on")),
            ("Esc", tr("close a layer, nothing is lost")),
        )
        self._open(ShortcutSheet(self, keys))

    # --- plumbing --------------------------------------------------------------------------

    def _open(self, layer: Veil) -> None:
        self._layer = layer
        layer.closed.connect(self._closed)
        self.ring.raise_()

    def _closed(self) -> None:
        self._layer = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self._last_key = self.desk.clock.now()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if plain and self.in_visit() and not isinstance(self.focusWidget(), QLineEdit):
            self.visit.next_gap(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = self.width() < COMPACT_BELOW
        self._top.setFixedHeight(48 if small else 56)
        self._keys.setFixedHeight(32 if small else 38)
        self.choose.compact(small)
        self.idle.compact(small)
        self.visit.compact(small)
        if self.session.seat is not None:
            self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._app is not None:
            self._app.removeEventFilter(self)
        self._watch.stop()
        self._clock.stop()
        super().closeEvent(event)


def build(desk: Desk, worker_number: str = "", window_number: int = 0) -> WindowFace:
    """The window face; the number is filled in where the desk knows who sits here."""
    face = WindowFace(desk)
    if worker_number:
        face.login.prepare(worker_number)
    return face


def main(args: argparse.Namespace) -> int:
    """``desk window``."""
    from desk.faces.kit.run import run_face

    def start(desk: Desk) -> QWidget:
        face = build(desk, args.worker or "", args.window or desk.settings.window)
        face.resize(1440, 860)
        face.setMinimumSize(1280, 700)
        face.setWindowState(Qt.WindowState.WindowMaximized)
        return face

    return run_face(args, start)
