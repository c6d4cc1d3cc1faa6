"""The people in line as a table: arrows choose, Enter calls out of order."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.core.text import data_text, tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, clear, row
from desk.faces.kit.theme import color
from desk.faces.window.queue_rows import HEIGHT, NARROW, SIDE, WIDE, QueueRows
from desk.faces.window.words import minutes, priority_words
from desk.queue.in_line import InLine, Waiting


class QueueTable(QFrame):
    """The people in line; arrows move, Enter calls out of order."""

    call = Signal(str)
    chosen_changed = Signal()
    more = Signal()
    """The end of what is shown was reached, and more people stand behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queue")
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        # The ring is round the chosen row, which paints it itself.
        self.setProperty("noRing", True)
        self._small = False
        self._title = Text("", 16, 700)
        self._sub = Text("", 13, 400, "ink.700").shrinking()
        self._how = Text(tr("choose"), 13, 400, "ink.700")
        head = row(
            self._title,
            self._sub,
            KeyCap("↑"),
            KeyCap("↓"),
            self._how,
            8,
            KeyCap("Enter"),
            Text(tr("call this one (with a reason)"), 13, 400, "ink.700").shrinking(),
            margins=(16, 10, 16, 10),
        )
        head.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        self._head = QVBoxLayout()
        self._head.addWidget(self._head_row())
        layout.addLayout(self._head)
        self._rows = QueueRows()
        self.late_s = self._rows.late_s
        self._rows.pressed.connect(self._choose)
        self._nobody = _nobody()
        self._rest = Button("", "text", on=self.more.emit, name="more_in_line")
        holder = QWidget()
        holder.setObjectName("holder")
        holder.setStyleSheet("QWidget#holder { background: white; }")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._nobody)
        inside.addWidget(self._rows)
        inside.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(holder)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The head ends where the rows end, beside the scroll bar.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._align_head)
        layout.addWidget(self._scroll, 1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(16, 8, 16, 8)
        self._foot.setSpacing(12)
        layout.addWidget(Rule("line.base"))
        layout.addLayout(self._foot)
        self._line = InLine()
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
        widths = NARROW if self._small else WIDE
        cells = []
        for width, name in zip(widths, names, strict=False):
            cell = Text(name, 13, 400, "ink.700")
            cell.setFixedWidth(width)
            cells.append(cell)
        matters = Text(tr("Matters chosen at the kiosk"), 13, 400, "ink.700").shrinking()
        note = Text(tr("Remark"), 13, 400, "ink.700")
        note.setFixedWidth(widths[-1])
        layout = row(*cells, matters, note, spacing=0, margins=(SIDE, 0, SIDE, 0))
        layout.setStretch(5, 1)
        bar.setLayout(layout)
        self._head_cells = layout
        return bar

    def put(self, line: InLine, names: dict[str, str]) -> None:
        """Show the line; the chosen row stays chosen while its person waits."""
        self._line = line
        self._title.put(tr("{n} waiting", n=line.count))
        self._sub.put(_for_here(line) if line.count else "")
        if self._chosen not in {p.ticket_id for p in line.first}:
            self._chosen = line.first[0].ticket_id if line.first else ""
        self._nobody.setVisible(not line.count)
        self._rows.late_s = self.late_s
        self._rows.put(line.first, line.longest_s, names, self._chosen)
        rest = line.count - len(line.first)
        self._rest.setVisible(rest > 0)
        self._rest.set_label(tr("and {n} more", n=rest))
        self._restyle()

    def put_foot(self, widgets: list[QWidget]) -> None:
        """Show who was missed, below the line."""
        clear(self._foot)
        for widget in widgets:
            self._foot.addWidget(widget)
        self._foot.addStretch(1)

    def _restyle(self) -> None:
        self._rows.choose(self._chosen, self.hasFocus())
        chosen = next((p for p in self._line.first if p.ticket_id == self._chosen), None)
        self.setAccessibleName(_aloud(chosen) if chosen else tr("Nobody is waiting now"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._restyle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._restyle()

    def compact(self, small: bool) -> None:
        """Narrower columns on a small screen."""
        if small != self._small:
            self._small = self._rows.small = small
            clear(self._head)
            self._head.addWidget(self._head_row())
            self._how.setVisible(not small)
            self._align_head()
            self._rows.update()

    def _align_head(self, *_: int) -> None:
        bar = self._scroll.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._head_cells.setContentsMargins(SIDE, 0, SIDE + beside, 0)

    def _choose(self, ticket_id: str) -> None:
        self._chosen = ticket_id
        self.setFocus()
        self._restyle()
        place = next(n for n, p in enumerate(self._line.first) if p.ticket_id == ticket_id)
        self._scroll.ensureVisible(0, place * HEIGHT + HEIGHT // 2, 0, HEIGHT)
        if place == len(self._line.first) - 1 and place + 1 < self._line.count:
            self.more.emit()
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids = [p.ticket_id for p in self._line.first]
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and ids:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            place = max(0, min(len(ids) - 1, ids.index(self._chosen) + step))
            self._choose(ids[place])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.call.emit(self._chosen)
        else:
            super().keyPressEvent(event)


def _aloud(one: Waiting) -> str:
    """What a screen reader says of the chosen row."""
    words = (
        str(one.order),
        one.number,
        data_text(one.class_name),
        minutes(one.waited_s),
        priority_words(one.priority),
    )
    return "，".join(x for x in words if x)


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


def _for_here(line: InLine) -> str:
    if line.longest_s < 60:
        return tr("{n} for this window", n=line.servable)
    longest = minutes(line.longest_s)
    return tr("{n} for this window, the longest for {time}", n=line.servable, time=longest)
