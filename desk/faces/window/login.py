"""W01 sign in and W02 choose the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk import __version__
from desk.core.clock import local
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.kit.bars import Logo
from desk.faces.kit.buttons import Button, Chip, KeyCap
from desk.faces.kit.desk import Desk
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.flow import FlowLayout
from desk.faces.kit.labels import Card, Text, boxed, clear, on_click, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.scenery import Scenery
from desk.faces.kit.theme import color, set_state
from desk.faces.window.session import WindowSession
from desk.hall.queries import Seat
from desk.hall.rules import spans


class Welcome(QWidget):
    """The left half: the hall, its promise, hours, and the gorge."""

    def __init__(self, desk: Desk, session: WindowSession) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"QWidget#welcome {{ background: {color('teal.50')};"
            f" border-right: 1px solid {color('line.base')}; }}"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(72, 72, 40, 0)
        layout.setSpacing(10)
        layout.addLayout(
            row(
                Logo(52, "white", "teal.700"),
                Text(data_text(desk.hall.name), 25, 700, "teal.950"),
                None,
                spacing=16,
            )
        )
        layout.addStretch(2)
        self._slogan = Text(tr("Through one door,\neverything done"), 43, 700, "teal.950")
        layout.addWidget(self._slogan)
        layout.addSpacing(12)
        self._hours = Text("", 18, 400, "ink.700", wrap=True)
        layout.addWidget(self._hours)
        layout.addSpacing(34)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(36)
        layout.addLayout(self._figures)
        layout.addStretch(3)
        self._picture = Scenery("portrait")
        self._picture.setParent(self)
        self._picture.lower()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = min(370, self.height() * 34 // 100)
        self._picture.setGeometry(0, self.height() - height, self.width() - 1, height)

    def refresh(self) -> None:
        """Hours of today and who is at work."""
        now = self._desk.clock.now()
        today = [
            tr("{start} to {end}", start=tr_time(a), end=tr_time(b))
            for a, b in spans(self._desk.hall.hours, local(now).date())
        ]
        hours = "、".join(today) if today else tr("closed today")
        self._hours.put(
            tr_date(local(now).date(), "weekday") + "　" + tr("Open {hours}", hours=hours)
        )
        live = self._session.live
        seated = sum(line.state != "empty" for line in live.windows)
        figures = [
            (tr("Waiting"), len(live.waiting), tr("people")),
            (tr("At their windows"), seated, tr("people")),
            (tr("On hold"), len(live.held), tr("visits")),
        ]
        clear(self._figures)
        for words, number, unit in figures:
            self._figures.addLayout(
                row(
                    Text(words, 16, 400, "ink.700"),
                    Text(str(number), 23, 700, "teal.950"),
                    Text(unit, 16, 400, "ink.700"),
                    spacing=5,
                )
            )
        self._figures.addStretch(1)


class LoginScreen(QWidget):
    """Number and PIN; the same words for a wrong number and a wrong PIN."""

    def __init__(self, session: WindowSession, signed_in: Callable[[], None]) -> None:
        super().__init__()
        self._session, self._signed_in = session, signed_in
        layout = QVBoxLayout(self)
        layout.setContentsMargins(88, 72, 74, 40)
        layout.setSpacing(12)
        layout.addLayout(
            row(
                Pill(tr("1 Sign in"), "teal"),
                Text("›", 18, 400, "ink.600"),
                Pill(tr("2 Choose a window"), "neutral"),
                None,
            )
        )
        layout.addSpacing(14)
        layout.addWidget(Text(tr("Good day. Please sign in."), 28, 700))
        layout.addWidget(Text(tr("Your staff number and PIN; Enter signs in."), 16, 400, "ink.700"))
        layout.addSpacing(14)
        self.number = FieldBox(
            "number", tr("Staff number"), required=True, digits_only=True, height=48
        )
        self.pin = FieldBox("pin", tr("PIN"), required=True, digits_only=True, height=48)
        for box in (self.number, self.pin):
            box.setFixedWidth(420)
            layout.addWidget(box)
        line = self.pin.editor
        if isinstance(line, QLineEdit):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.number.next.connect(lambda _: self.pin.take_focus())
        self.pin.next.connect(lambda _: self.submit())
        self.button = Button(
            tr("Sign in"), "primary", key="Enter", height=52, px=18, on=self.submit, name="sign_in"
        )
        self.button.setFixedWidth(420)
        layout.addWidget(self.button)
        layout.addStretch(1)
        layout.addLayout(_footer())

    def prepare(self, number: str = "") -> None:
        """Empty the PIN and put the focus where the typing begins."""
        if number:
            self.number.set_value(number)
        self.pin.set_value("")
        self.pin.say("")
        (self.pin if self.number.value() else self.number).take_focus()

    def submit(self) -> None:
        """Sign in with what was typed."""
        if not self.number.value().strip():
            self.number.say(tr("Type your staff number."))
            self.number.take_focus()
            return
        if not self.pin.value():
            self.pin.say(tr("Type your PIN."))
            self.pin.take_focus()
            return
        self.number.say("")
        self.button.set_busy(tr("Signing in"))
        self._session.login(self.number.value(), self.pin.value(), self._answer)

    def failed(self, words: str) -> None:
        """Say why it did not work."""
        self.button.set_busy(None)
        self.pin.set_value("")
        line = self.pin.editor
        if isinstance(line, QLineEdit):
            line.clear()
        self.pin.say(words)
        self.pin.take_focus()

    def _answer(self, ok: bool) -> None:
        self.button.set_busy(None)
        if ok:
            self._signed_in()
        else:
            self.failed(tr("The number or the PIN is wrong. Five wrong PINs lock for 15 minutes."))


def _footer() -> QHBoxLayout:
    return row(
        Pill(tr("This machine only"), "neutral"),
        None,
        Text(tr("Version {version}", version=__version__), 14, 400, "ink.700"),
    )


class WindowTile(QFrame):
    """One window to choose."""

    def __init__(self, seat: Seat, planned: str, mine: bool, worker_id: str) -> None:
        super().__init__()
        self.seat = seat
        self.setObjectName(f"window_{seat.window.number}")
        self.setFixedHeight(118)
        taken = seat.worker is not None and seat.worker.id != worker_id
        self.free = not taken
        if taken:
            pill = Pill(tr("Taken"), "neutral", "user-line")
            who = tr(
                "{name}, since {time}",
                name=seat.worker.name if seat.worker else "",
                time=tr_time(seat.since) if seat.since else "",
            )
        elif mine:
            pill = Pill(tr("Rostered"), "teal", "calendar-check-line")
            who = tr("Rostered today: me")
        else:
            pill = Pill(tr("Free"), "ok")
            who = tr("Rostered today: {name}", name=planned) if planned else tr("Nobody rostered")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 14, 12)
        layout.setSpacing(4)
        number = Text(tr("Window {number}", number=seat.window.number), 20, 700)
        layout.addLayout(row(number, None, pill))
        layout.addStretch(1)
        layout.addWidget(Text(data_text(seat.window.label), 15))
        digit = str(seat.window.number % 10)
        layout.addLayout(row(Text(who, 13, 400, "ink.700"), None, KeyCap(digit)))
        self.choose(False)

    def choose(self, chosen: bool) -> None:
        """Show as chosen or not."""
        set_state(self, "card", "teal" if chosen else ("true" if self.free else "sub"))


class ChooseScreen(QWidget):
    """Which window to sit at, and which tickets to take."""

    def __init__(self, session: WindowSession, seated: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("choose")
        self._session, self._seated = session, seated
        self._tiles: list[WindowTile] = []
        self._chosen: WindowTile | None = None
        self._chips: dict[str, Chip] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(88, 72, 74, 40)
        layout.setSpacing(14)
        layout.addLayout(
            row(
                Pill(tr("1 Sign in"), "ok", "check-line"),
                Text("›", 18, 400, "ink.600"),
                Pill(tr("2 Choose a window"), "teal"),
                None,
            )
        )
        layout.addSpacing(6)
        self._hello = Text("", 28, 700)
        self._hint = Text("", 16, 400, "ink.700")
        self.other = Button(
            tr("Not me, sign in as someone else"),
            "text",
            key="Esc",
            icon="logout-box-r-line",
            name="other",
        )
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self._hello)
        words.addWidget(self._hint)
        head.addLayout(words)
        head.addStretch(1)
        head.addWidget(self.other, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        layout.addLayout(self._grid)
        self._class_card = Card(margins=(18, 14, 18, 14))
        self._class_card.body.addWidget(Text(tr("Tickets this window takes"), 15, 700))
        self._class_row = FlowLayout(gap=8)
        self._class_card.body.addWidget(boxed(_as_box(self._class_row)))
        self._class_hint = Text("", 13, 400, "ink.600", wrap=True)
        self._class_card.body.addWidget(self._class_hint)
        self._device_card = Card(margins=(18, 14, 18, 14))
        self._device_card.body.addWidget(Text(tr("Devices"), 15, 700))
        self._devices = QVBoxLayout()
        self._device_card.body.addLayout(self._devices)
        self._device_card.body.addStretch(1)
        cards = QHBoxLayout()
        cards.setSpacing(14)
        cards.addWidget(self._class_card, 1)
        cards.addWidget(self._device_card, 1)
        layout.addLayout(cards)
        layout.addSpacing(6)
        self.go = Button("", "primary", key="Enter", height=60, px=19, on=self.submit, name="sit")
        layout.addWidget(self.go)
        self._held = Text("", 14, 400, "ink.700")
        layout.addWidget(self._held)
        layout.addStretch(1)
        layout.addLayout(_footer())

    def compact(self, small: bool) -> None:
        """Closer together on a small screen."""
        layout = self.layout()
        if layout is not None:
            edge = 28 if small else 74
            layout.setContentsMargins(edge, edge, edge, edge // 2)
            layout.setSpacing(8 if small else 14)

    def prepare(self) -> None:
        """Show the windows as they are now, the rostered one chosen."""
        worker = self._session.worker
        if worker is None:
            return
        self._session.refresh()
        self._hello.put(tr("Good day, {name}", name=worker.name))
        mine = self._session.rostered_window()
        names = self._session.roster_names()
        for tile in self._tiles:
            tile.deleteLater()
        self._tiles = []
        seats = self._session.seats()
        columns = 3 if len(seats) <= 6 else 5
        for n, seat in enumerate(seats):
            tile = WindowTile(
                seat, names.get(seat.window.id, ""), seat.window.id == mine, worker.id
            )
            on_click(tile, partial(self.choose, tile))
            self._grid.addWidget(tile, n // columns, n % columns)
            self._tiles.append(tile)
        self._show_devices()
        wanted = next((t for t in self._tiles if t.seat.window.id == mine and t.free), None)
        self.choose(wanted or next((t for t in self._tiles if t.free), None))
        held = self._session.live.held
        self._held.put(
            tr(
                "{count} visits are on hold: {numbers}",
                count=len(held),
                numbers="、".join(h.ticket_number or "–" for h in held),
            )
            if held
            else ""
        )
        self.setFocus()

    def _show_devices(self) -> None:
        clear(self._devices)
        desk = self._session.desk
        for name, ok, words in (
            (tr("Card reader"), desk.reader.present, tr("ready")),
            (tr("Receipt printer"), True, desk.settings.receipt_printer),
            (tr("Voice"), desk.speech.available, tr("ready")),
        ):
            state = Pill(words if ok else tr("none, works without"), "ok" if ok else "neutral")
            self._devices.addLayout(row(Text(name, 14), None, state))

    def choose(self, tile: WindowTile | None) -> None:
        """Choose a window; a taken one cannot be."""
        if tile is None or not tile.free:
            return
        self._chosen = tile
        for other in self._tiles:
            other.choose(other is tile)
        number = tile.seat.window.number
        self.go.set_label(tr("Start at window {number}", number=number))
        self._hint.put(
            tr("Window {number} is chosen; Enter starts, a digit chooses another.", number=number)
        )
        self._show_classes(tile.seat)

    def _show_classes(self, seat: Seat) -> None:
        for chip in self._chips.values():
            chip.deleteLater()
        self._chips = {}
        while self._class_row.takeAt(0) is not None:
            pass
        worker = self._session.worker
        skills = set(worker.skills) if worker else set()
        cannot = []
        for info in self._session.classes():
            if info.letter not in seat.window.classes:
                continue
            chip = Chip(info.letter, data_text(info.name))
            able = info.letter in skills
            chip.setChecked(able)
            chip.setEnabled(able)
            if not able:
                cannot.append(info.letter)
            self._chips[info.letter] = chip
            self._class_row.addWidget(chip)
        words = tr("Chosen by your skills.")
        if cannot:
            words += tr(" {letters} needs an examination first.", letters="、".join(cannot))
        self._class_hint.put(words)

    def submit(self) -> None:
        """Sit down."""
        if self._chosen is None:
            return
        letters = [letter for letter, chip in self._chips.items() if chip.isChecked()]
        self._session.sit(self._chosen.seat, letters, self._seated)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.other.click()
        elif event.text().isdigit():
            digit = int(event.text()) or 10
            self.choose(next((t for t in self._tiles if t.seat.window.number == digit), None))
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            free = [t for t in self._tiles if t.free]
            if self._chosen in free:
                step = 1 if event.key() == Qt.Key.Key_Right else -1
                self.choose(free[(free.index(self._chosen) + step) % len(free)])
        else:
            super().keyPressEvent(event)


def _as_box(layout: FlowLayout) -> QHBoxLayout:
    box = QHBoxLayout()
    holder = QWidget()
    holder.setLayout(layout)
    box.addWidget(holder)
    return box
