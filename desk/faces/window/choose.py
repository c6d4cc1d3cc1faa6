"""W02: which window to sit at, and which tickets to take."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.core.clock import local
from desk.core.text import data_text, tr, tr_time
from desk.faces.kit.buttons import Button, Chip, KeyCap
from desk.faces.kit.desk import Desk
from desk.faces.kit.flow import FlowLayout
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Text, clear, on_click, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import font, set_state
from desk.faces.window.session import WindowSession
from desk.faces.window.welcome import Footer
from desk.hall.queries import Seat

RECEPTION_ROLES = ("reception", "head")
"""Who may give out tickets by hand."""
_STEPS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


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
        self._number = Text(tr("Window {number}", number=seat.window.number), 20, 700)
        layout.addLayout(row(self._number, None, pill, spacing=4))
        layout.addStretch(1)
        layout.addWidget(Text(data_text(seat.window.label), 15))
        digit = str(seat.window.number % 10)
        layout.addLayout(
            row(Text(who, 13, 400, "ink.700").shrinking(), None, KeyCap(digit), spacing=4)
        )
        self.choose(False)

    def compact(self, small: bool) -> None:
        """A smaller number where ten tiles stand on a small screen."""
        self._number.setFont(font(16 if small else 20, 700))
        edge = 10 if small else 14
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(edge, 14, edge, 12)

    def choose(self, chosen: bool) -> None:
        """Show as chosen or not; the one that is can have the focus."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.NoFocus)
        set_state(self, "card", "teal" if chosen else ("true" if self.free else "sub"))


class ChooseScreen(QWidget):
    """Which window to sit at, and which tickets to take."""

    def __init__(
        self,
        session: WindowSession,
        seated: Callable[[], None],
        reception: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setObjectName("choose")
        self._session, self._seated = session, seated
        self._tiles: list[WindowTile] = []
        self._small = False
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
                Icon("arrow-right-s-line", 18, "ink.700"),
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
        holder = QWidget()
        holder.setLayout(self._class_row)
        self._class_card.body.addWidget(holder)
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
        self.desk = Button(
            tr("Give out tickets"), key="R", height=60, px=17, on=reception, name="to_reception"
        )
        start = QHBoxLayout()
        start.setSpacing(14)
        start.addWidget(self.go, 3)
        start.addWidget(self.desk, 1)
        layout.addLayout(start)
        self._held = Text("", 14, 400, "ink.700").shrinking()
        self._held_strip = Card(margins=(16, 10, 16, 10), kind="sub")
        strip = row(Icon("history-line", 16, "ink.700"), self._held)
        strip.setStretch(1, 1)
        self._held_strip.body.addLayout(strip)
        layout.addWidget(self._held_strip)
        layout.addStretch(1)
        self.foot = Footer()
        layout.addWidget(self.foot)

    def compact(self, small: bool) -> None:
        """Closer together on a small screen."""
        self._small = small
        for tile in self._tiles:
            tile.compact(small)
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
        self.desk.setVisible(worker.role in RECEPTION_ROLES)
        self._hello.put(_greeting(worker.name, local(self._session.desk.clock.now()).hour))
        mine = self._session.rostered_window()
        names = self._session.roster_names()
        for tile in self._tiles:
            tile.deleteLater()
        self._tiles = []
        seats = self._session.seats()
        columns = _columns(len(seats))
        for n, seat in enumerate(seats):
            tile = WindowTile(
                seat, names.get(seat.window.id, ""), seat.window.id == mine, worker.id
            )
            tile.compact(self._small)
            on_click(tile, partial(self.choose, tile))
            self._grid.addWidget(tile, n // columns, n % columns)
            # A layout shows what is new in it a moment later, and until then it takes no focus.
            tile.show()
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
        self._held_strip.setVisible(bool(held))
        (self._chosen or self).setFocus()

    def _show_devices(self) -> None:
        clear(self._devices)
        desk = self._session.desk
        for name, ok, words in (
            (tr("Card reader"), desk.reader.present, tr("ready")),
            (tr("Receipt printer"), True, _printer_words(desk)),
            (tr("Voice"), desk.speech.available, tr("ready")),
        ):
            glyph = ("checkbox-circle-fill", "ok.mark") if ok else ("forbid-line", "ink.600")
            state = Text(
                words if ok else tr("none, works without"), 14, 400, "ok.text" if ok else "ink.700"
            )
            self._devices.addLayout(
                row(Text(name, 14), None, Icon(glyph[0], 16, glyph[1]), state, spacing=6)
            )

    def choose(self, tile: WindowTile | None) -> None:
        """Choose a window; a taken one cannot be."""
        if tile is None or not tile.free:
            return
        self._chosen = tile
        focused = self.focusWidget() in self._tiles
        for other in self._tiles:
            other.choose(other is tile)
        if focused:
            tile.setFocus()
        self.setTabOrder(tile, self.go)
        self.setTabOrder(self.go, self.desk)
        self.setTabOrder(self.desk, self.other)
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
        words = tr("Chosen by your skills; a letter takes a class or leaves it out.")
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
        elif event.key() == Qt.Key.Key_R and self.desk.isVisible():
            self.desk.click()
        elif event.text().isdigit():
            digit = int(event.text()) or 10
            self.choose(next((t for t in self._tiles if t.seat.window.number == digit), None))
        elif event.text().upper() in self._chips and not event.modifiers():
            chip = self._chips[event.text().upper()]
            if chip.isEnabled():
                chip.toggle()
        elif event.key() in _STEPS:
            self._step(event.key())
        else:
            super().keyPressEvent(event)

    def _step(self, key: int) -> None:
        """With the arrows to the next free window, round the ends of the grid."""
        if self._chosen not in self._tiles:
            return
        columns, place = _columns(len(self._tiles)), self._tiles.index(self._chosen)
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }[Qt.Key(key)]
        for n in range(1, len(self._tiles) + 1):
            tile = self._tiles[(place + step * n) % len(self._tiles)]
            if tile.free:
                self.choose(tile)
                return


def _columns(count: int) -> int:
    return 3 if count <= 6 else 5


def _greeting(name: str, hour: int) -> str:
    if hour < 12:
        return tr("Good morning, {name}", name=name)
    if hour < 18:
        return tr("Good afternoon, {name}", name=name)
    return tr("Good evening, {name}", name=name)


def _printer_words(desk: Desk) -> str:
    """What the worker has to know of the printer: whether paper comes out, and what is wrong."""
    if desk.papers.trouble():
        return tr("papers wait")
    if desk.settings.receipt_printer.startswith("file:"):
        return tr("saved as files")
    return tr("ready")
