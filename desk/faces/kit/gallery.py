"""Every widget of the kit in every state, on one sheet, to be held against the design's picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.core.text import mark, tr
from desk.faces.kit.bars import KeyBar, Logo, TopBar
from desk.faces.kit.buttons import Button, DigitChoice, KeyCap, Switch
from desk.faces.kit.contrast import contrast
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.flow import FlowLayout
from desk.faces.kit.focusring import paint_ring
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Rule, Text, column, row
from desk.faces.kit.layers import Banner, HoldButton
from desk.faces.kit.marks import DeadlineLight, Pill, SyncPill
from desk.faces.kit.theme import color, qcolor
from desk.faces.kit.toasts import Toast

SWATCHES = (
    "teal.950", "teal.900", "teal.800", "teal.700", "teal.600", "teal.300", "teal.100",
    "citrus.800", "citrus.600", "citrus.300", "citrus.100", "ink.900", "ink.700", "ink.600",
    "ink.500", "line.strong", "line.base", "surface.bg", "ok.mark", "ok.text", "ok.ground",
    "warn.mark", "warn.text", "warn.ground", "error.mark", "error.text", "error.ground",
    "info.mark", "info.text", "info.ground",
)  # fmt: skip
LIGHTS = (
    ("green", mark("8 days left")), ("yellow", mark("2 days left")), ("red", mark("due today")),
    ("overdue", mark("1 day over")), ("stopped", mark("stopped, to be mended")),
    ("done", mark("closed (case)")),
)  # fmt: skip
PILLS = (
    ("ok", "check-line", mark("received")), ("info", "", mark("to sign")),
    ("warn", "time-line", mark("rather long")), ("error", "", mark("missing")),
    ("teal", "", mark("serving")), ("citrus", "heart-line", mark("priority")),
    ("neutral", "pause-line", mark("away")), ("solid", "", "2"),
)  # fmt: skip
SYNCS = (
    ("local", mark("this machine only")), ("synced", mark("synced 09:46")),
    ("uploading", mark("uploading 3")), ("offline", mark("offline, 3 kept here")),
    ("error", mark("1 not uploaded, open it")), ("clock", mark("clock is wrong")),
)  # fmt: skip


class Ringed(QWidget):
    """A widget with the focus ring painted round it, whoever has the focus."""

    def __init__(self, inner: QWidget, *, dark: bool = False) -> None:
        super().__init__()
        self._inner, self._dark = inner, dark
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 5, 5, 5)
        layout.addWidget(inner)

    def paintEvent(self, event: QPaintEvent) -> None:
        # A field's ring stands round its box, not round its label.
        inner = self._inner.editor if isinstance(self._inner, FieldBox) else self._inner
        box = inner.rect().translated(inner.mapTo(self, inner.rect().topLeft()))
        paint_ring(QPainter(self), box, dark=self._dark)


class Swatch(QWidget):
    """A colour with its name, value and contrast with white."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(118, 76)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(color("line.base")))
        painter.setBrush(qcolor(self._name))
        painter.drawRoundedRect(0, 0, self.width() - 1, 34, 6, 6)
        painter.setPen(qcolor("ink.900"))
        painter.drawText(0, 52, self._name)
        painter.setPen(qcolor("ink.700"))
        painter.drawText(0, 70, f"{color(self._name)}  {contrast(self._name, 'white'):.1f}")


class Gallery(QWidget):
    """The sheet."""

    SIZE = (1920, 1240)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet("QWidget#gallery { background: white; }")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 24, 40, 0)
        layout.setSpacing(16)
        layout.addLayout(
            row(Logo(36, "white", "teal.700"), Text(tr("Components and states"), 23, 700), None)
        )
        layout.addWidget(_section(tr("Colours"), _flow([Swatch(name) for name in SWATCHES], 12)))
        halves = QHBoxLayout()
        halves.setSpacing(48)
        halves.addLayout(column(_buttons(), _fields(), _choices(), None, spacing=18), 1)
        halves.addLayout(column(_marks(), _bars(), _banners(), _toasts(), None, spacing=18), 1)
        layout.addLayout(halves, 1)
        keys = KeyBar()
        keys.put([("F2", tr("call next")), ("F9", tr("accept"))], ("F1", tr("all shortcuts")))
        layout.addWidget(keys)


def _section(title: str, *parts: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(Text(title, 15, 700, "teal.900"), Rule("line.base"), *parts))
    return holder


def _flow(parts: Sequence[QWidget], gap: int = 14) -> QWidget:
    holder = QWidget()
    layout = FlowLayout(holder, gap=gap)
    for part in parts:
        layout.addWidget(part)
    return holder


def _state(caption: str, part: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(Text(caption, 12, 400, "ink.600"), part, None, spacing=4))
    return holder


def _primary() -> Button:
    return Button(tr("Accept"), "primary", key="F9")


def _buttons() -> QWidget:
    down, off, busy = _primary(), Button(tr("Accept"), "primary"), _primary()
    down.setDown(True)
    off.forbid(tr("Choose a reason first."))
    busy.set_busy(tr("Accepting"))
    halfway = HoldButton(tr("Cancel the acceptance"), height=36)
    halfway.show_progress(0.5)
    return _section(
        tr("Buttons"),
        _flow(
            [
                _state(tr("primary button"), _primary()),
                _state(tr("pressed"), down),
                _state(tr("with focus"), Ringed(_primary())),
                _state(tr("not possible"), off),
                _state(tr("busy"), busy),
                _state(tr("secondary button"), Button(tr("Hold"))),
                _state(tr("text button"), Button(tr("View it"), "text")),
                _state(tr("danger button"), Button(tr("Cancel the acceptance"), "danger")),
                _state(tr("held halfway"), halfway),
                _state(tr("small button"), Button(tr("Call again"), height=30)),
                _state(tr("large button"), Button(tr("Call the next"), height=48, px=16)),
            ]
        ),
    )


def _fields() -> QWidget:
    phone = tr("Telephone")
    empty = FieldBox("a", phone, required=True, places=(0, 1, 2), placeholder=tr("11 digits"))
    focus = FieldBox("b", phone, required=True)
    focus.set_value("1389")
    sourced = FieldBox("c", phone, required=True)
    sourced.set_value("138****6027", tr("last visit"))
    wrong = FieldBox("d", tr("Card number"), required=True)
    wrong.set_value("6224 **** 31")
    wrong.say(tr("{n} digits are missing", n=4))
    fixed = FieldBox("e", tr("Filled in by the system"), read_only=True)
    fixed.set_value(tr("checked by the system"))
    doubtful = FieldBox("f", tr("Income of the family a month"))
    doubtful.set_value("12,400")
    doubtful.say(tr("Ten times the last one. A digit too many?"), "caution")
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    shown = (
        (tr("empty, required"), empty), (tr("with focus"), Ringed(focus)),
        (tr("with source"), sourced),
        (tr("wrong: how to mend it stands below"), wrong), (tr("read only"), fixed),
        (tr("to be looked at, holds nobody up"), doubtful),
    )  # fmt: skip
    for n, (caption, part) in enumerate(shown):
        grid.addWidget(_state(caption, part), n // 3, n % 3)
    holder = QWidget()
    holder.setLayout(grid)
    return _section(tr("Fields"), holder)


def _choices() -> QWidget:
    choice = DigitChoice([tr("illness"), tr("disability"), tr("no work")])
    choice.set_value(tr("disability"))
    caps = _flow([KeyCap("1"), KeyCap("F9"), KeyCap("Ctrl Del")], 6)
    return _section(
        tr("Choices, keys, switches"),
        _flow(
            [
                _state(tr("plain, chosen, focus of the group"), Ringed(choice)),
                _state(tr("key caps"), caps),
                _state(tr("switch off and on"), _flow([Switch(False, ""), Switch(True, "")])),
            ],
            32,
        ),
    )


def _marks() -> QWidget:
    return _section(
        tr("Deadline lights and pills (shape, colour and words)"),
        _flow([DeadlineLight(state, tr(words)) for state, words in LIGHTS], 22),
        _flow([Pill(tr(words), kind, icon) for kind, icon, words in PILLS], 12),
    )


def _bars() -> QWidget:
    bar = TopBar(56)
    for state, words in SYNCS:
        bar.left.addWidget(SyncPill(state, tr(words)))
    bar.right.addWidget(Ringed(KeyCap("F1", dark=True), dark=True))
    return _section(tr("Connection, at the top right"), bar)


def _banners() -> QWidget:
    return _section(
        tr("Banners"),
        Banner("warn", "wifi-off-line", tr("Offline since 14:20"),
               tr("Accepting and printing go on; it is uploaded afterwards."),
               Button(tr("Try again"), height=30)),
        Banner("error", "printer-line", tr("The receipt printer is out of paper"),
               tr("Change it and press F9; what was accepted stays accepted."),
               Button(tr("Print A5"), height=30)),
        Banner("info", "information-line", tr("Somebody else looks at this too."), ""),
    )  # fmt: skip


def _toasts() -> QWidget:
    toasts = (
        Toast(tr("3 accepted, the receipt is printed"), "ok", None),
        Toast(tr("A038 was missed"), "info", lambda: None),
        Toast(tr("The card was not read. Lay it flat and try again."), "error", None),
    )
    empty = Card(margins=(16, 20, 16, 20), spacing=6)
    for part in (
        Icon("cup-line", 40, "teal.500"),
        Text(tr("Nobody is waiting"), 15, 700),
        Text(tr("A sound tells when somebody takes a ticket."), 13, 400, "ink.700"),
    ):
        empty.body.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
    return _section(
        tr("Toasts (6 seconds, with undo 10) and nothing to do"),
        *(_left(toast) for toast in toasts), empty,
    )  # fmt: skip


def _left(part: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(part, None))
    return holder
