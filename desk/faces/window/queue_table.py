"""The people in line as a table: arrows choose, Enter calls out of order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.core.text import data_text, tr, tr_time
from desk.faces.kit.buttons import KeyCap
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, clear, on_click, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color, font, qcolor
from desk.faces.window.words import minutes, priority_words
from desk.queue.queries import Waiting

LONG_WAIT_S = 12 * 60


class WaitBar(QWidget):
    """How long somebody has waited: a bar and the minutes."""

    def __init__(self, seconds: int, longest: int) -> None:
        super().__init__()
        self._seconds, self._longest = seconds, max(longest, 60)
        self.setFixedHeight(24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        late = self._seconds >= LONG_WAIT_S
        width = max(4.0, min(70.0, self.width() - 64.0) * self._seconds / self._longest)
        painter.fillRect(QRectF(0, 8, width, 8), qcolor("warn.mark" if late else "teal.300"))
        painter.setPen(qcolor("ink.900"))
        painter.setFont(font(14, 700 if late else 400))
        painter.drawText(
            QRectF(width + 8, 0, 90, 24), Qt.AlignmentFlag.AlignVCenter, minutes(self._seconds)
        )


class QueueTable(QFrame):
    """The people in line; arrows move, Enter calls out of order."""

    call = Signal(str)
    _WIDTHS = (56, 120, 150, 90, 170, 170)
    _SMALL_WIDTHS = (44, 76, 116, 60, 132, 116)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queue")
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        # The ring is round the chosen row, which paints it itself.
        self.setProperty("noRing", True)
        self._small = False
        self._lines: dict[str, QWidget] = {}
        self._title = Text("", 16, 700)
        self._sub = Text("", 13, 400, "ink.700")
        head = row(
            self._title,
            self._sub,
            None,
            KeyCap("↑"),
            KeyCap("↓"),
            Text(tr("choose"), 13, 400, "ink.700"),
            8,
            KeyCap("Enter"),
            Text(tr("call this one (with a reason)"), 13, 400, "ink.700"),
            margins=(16, 10, 16, 10),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        self._head = QVBoxLayout()
        self._head.addWidget(self._head_row())
        layout.addLayout(self._head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        holder = QWidget()
        holder.setObjectName("holder")
        holder.setStyleSheet("QWidget#holder { background: white; }")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(self._rows)
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(holder)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self._scroll, 1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(Rule("line.base"))
        layout.addLayout(self._foot)
        self._people: list[Waiting] = []
        self._chosen = ""

    def _head_row(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("head")
        bar.setStyleSheet(
            f"QWidget#head {{ background: {color('surface.sub')};"
            f" border-top: 1px solid {color('line.base')};"
            f" border-bottom: 1px solid {color('line.base')}; }}"
        )
        bar.setFixedHeight(34)
        names = (tr("Order"), tr("Number"), tr("Class"), tr("Issued"), tr("Waited"))
        cells = []
        for width, name in zip(self._widths()[:-1], names, strict=True):
            cell = Text(name, 13, 400, "ink.700")
            cell.setFixedWidth(width)
            cells.append(cell)
        matters = Text(tr("Matters chosen at the kiosk"), 13, 400, "ink.700").shrinking()
        note = Text(tr("Remark"), 13, 400, "ink.700")
        note.setFixedWidth(self._widths()[-1])
        layout = row(*cells, matters, note, spacing=0, margins=(16, 0, 16, 0))
        layout.setStretch(5, 1)
        bar.setLayout(layout)
        return bar

    def put(self, people: list[Waiting], names: dict[str, str], missed: list[QWidget]) -> None:
        """Show the line; the chosen row stays chosen while its person waits."""
        self._people = people
        mine = [p for p in people if p.servable]
        longest = max((p.waited_s for p in people), default=0)
        self._title.put(tr("{n} waiting", n=len(people)))
        self._sub.put(
            tr("{n} for this window, the longest for {time}", n=len(mine), time=minutes(longest))
            if people
            else ""
        )
        if self._chosen not in {p.ticket_id for p in people}:
            self._chosen = people[0].ticket_id if people else ""
        clear(self._rows)
        self._lines = {}
        if not people:
            self._rows.addWidget(_nobody())
        for person in people:
            self._rows.addWidget(self._row(person, longest, names))
        clear(self._foot)
        for widget in missed:
            self._foot.addWidget(widget)
        self._foot.addStretch(1)

    def _row(self, p: Waiting, longest: int, names: dict[str, str]) -> QWidget:
        line = QWidget()
        line.setObjectName("line")
        self._lines[p.ticket_id] = line
        line.setStyleSheet(self._look(p.ticket_id))
        line.setFixedHeight(40)
        ink = "ink.900" if p.servable else "ink.600"
        chosen_matters = "、".join(names.get(code, code) for code in p.matters)
        cells: list[QWidget] = [
            Text(str(p.order), 14, 400, "ink.700"),
            Text(p.number, 17, 700, ink),
            Text(data_text(p.class_name), 14, 400, ink).shrinking(),
            Text(tr_time(p.issued_at), 14, 400, ink),
            WaitBar(p.waited_s, longest),
        ]
        for width, cell in zip(self._widths()[:-1], cells, strict=True):
            cell.setFixedWidth(width)
        matters = Text(
            data_text(chosen_matters) or tr("none, ask at the window"),
            14,
            400,
            ink if p.matters else "ink.600",
        ).shrinking()
        remark = QHBoxLayout()
        if p.priority:
            remark.addWidget(Pill(priority_words(p.priority), "citrus", "heart-line"))
        elif p.appointment_at:
            words = tr("Appointment {time}", time=tr_time(p.appointment_at))
            remark.addWidget(Pill(words, "info", "calendar-line"))
        elif not p.servable:
            remark.addWidget(Text(tr("for another window"), 13, 400, "ink.600").shrinking())
        elif p.note:
            remark.addWidget(Pill(p.note, "neutral"))
        remark.addStretch(1)
        holder = QWidget()
        remark.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(remark)
        holder.setFixedWidth(self._widths()[-1])
        layout = row(*cells, matters, holder, spacing=0, margins=(16, 0, 16, 0))
        layout.setStretch(5, 1)
        line.setLayout(layout)
        on_click(line, partial(self._choose, p.ticket_id))
        return line

    def _look(self, ticket_id: str) -> str:
        """Plain, chosen with a teal edge, or chosen with the focus round it."""
        border = f"border: none; border-bottom: 1px solid {color('line.100')};"
        ground = "white"
        if ticket_id == self._chosen:
            ground = color("teal.50")
            border += f" border-left: 3px solid {color('teal.700')};"
            if self.hasFocus():
                border = f"border: 3px solid {color('focus.light')}; border-radius: 6px;"
        return f"QWidget#line {{ background: {ground}; {border} }}"

    def _restyle(self) -> None:
        for ticket_id, line in self._lines.items():
            line.setStyleSheet(self._look(ticket_id))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._restyle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._restyle()

    def _widths(self) -> tuple[int, ...]:
        return self._SMALL_WIDTHS if self._small else self._WIDTHS

    def compact(self, small: bool) -> None:
        """Narrower columns on a small screen."""
        if small != self._small:
            self._small = small
            clear(self._head)
            self._head.addWidget(self._head_row())

    def _choose(self, ticket_id: str) -> None:
        self._chosen = ticket_id
        self.setFocus()
        self.chosen_changed.emit()

    chosen_changed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids = [p.ticket_id for p in self._people]
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and ids:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            place = max(0, min(len(ids) - 1, ids.index(self._chosen) + step))
            self._choose(ids[place])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.call.emit(self._chosen)
        else:
            super().keyPressEvent(event)


def _nobody() -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 90, 0, 20)
    for widget in (
        Icon("cup-line", 44, "teal.500"),
        Text(tr("Nobody is waiting now"), 18, 700),
        Text(tr("A sound tells you when somebody takes a ticket."), 14, 400, "ink.700"),
    ):
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
    return holder
