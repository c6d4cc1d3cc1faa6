"""Beside the pages of a report: which kind and what was given out at the left, options right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk.core.clock import local_day
from desk.core.text import data_text, mark, tr, tr_date, trn
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Card, Rule, Text, boxed, clear, on_click, row
from desk.faces.kit.theme import color
from desk.faces.kit.tickbox import TickBox
from desk.faces.office.navigation import NavItem
from desk.faces.office.report_prints import Prints
from desk.faces.office.reports_model import Made, ReportsState
from desk.reports import words
from desk.reports.given import Past
from desk.reports.periods import KINDS

KEYS = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y"}
ICONS = {
    "day": "time-line", "week": "calendar-event-line", "month": "calendar-line",
    "quarter": "bar-chart-box-line", "year": "folder-open-line",
}  # fmt: skip
NAMES = {
    "day": mark("Day report (list)"), "week": mark("Week report (list)"),
    "month": mark("Month report (list)"), "quarter": mark("Quarter report (list)"),
    "year": mark("Year report (list)"),
}  # fmt: skip
_FORMS = {"paper": mark("printed (past)"), "pdf": "PDF", "xlsx": "Excel", "csv": "CSV"}


class KindList(Card):
    """The kinds of reports, and below those that were printed or taken out before."""

    def __init__(self, choose: Callable[[str], None]) -> None:
        super().__init__(margins=(9, 16, 9, 16), spacing=4)
        self.setFixedWidth(288)
        self.body.addWidget(_title(tr("Reports (page)")))
        self.items: dict[str, NavItem] = {}
        for kind in KINDS:
            item = NavItem(ICONS[kind], tr(NAMES[kind]), partial(choose, kind), f"report_{kind}")
            self.items[kind] = item
            line = QFrame()
            box = QVBoxLayout(line)
            box.setContentsMargins(0, 0, 0, 0)
            box.addLayout(row(item, KeyCap(KEYS[kind]), 8))
            self.body.addWidget(line)
        self.body.addSpacing(12)
        self.body.addWidget(Rule())
        self.body.addSpacing(8)
        self.body.addWidget(_title(tr("Given out before")))
        self._past = QVBoxLayout()
        self._past.setSpacing(8)
        self._past.setContentsMargins(8, 0, 8, 0)
        self.body.addLayout(self._past)
        self.body.addStretch(1)
        self._shown: list[Past] | None = None

    def put(self, state: ReportsState) -> None:
        """Show which kind is chosen and what went out."""
        for kind, item in self.items.items():
            item.setChecked(kind == state.kind)
        if state.past == self._shown:
            return
        self._shown = list(state.past)
        clear(self._past)
        for past in state.past:
            how = _FORMS.get(past.form, past.form.upper())
            day = tr_date(local_day(past.at))
            under = tr("{day}, {name}, {how}", day=day, name=past.by, how=tr(how))
            self._past.addWidget(Text(data_text(past.title), 14, 700, wrap=True))
            self._past.addWidget(Text(under, 13, 400, "ink.600", wrap=True))
        if not state.past:
            self._past.addWidget(Text(tr("None yet."), 13, 400, "ink.600"))


def _title(words_: str) -> QWidget:
    title = Text(words_, 15, 700)
    title.setContentsMargins(8, 0, 0, 6)
    return title


class Thumbs(QScrollArea):
    """Every page small; a click goes there."""

    def __init__(self, go: Callable[[int], None]) -> None:
        super().__init__()
        self._go = go
        self.setFixedWidth(126)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("thumbs")
        inside.setStyleSheet(f"QWidget#thumbs {{ background: {color('surface.sub')}; }}")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(18, 12, 18, 12)
        self._layout.setSpacing(4)
        self.setWidget(inside)
        self.frames: list[QLabel] = []

    def put(self, made: Made) -> None:
        """Show the pages of another report."""
        clear(self._layout)
        self.frames = []
        for n, image in enumerate(made.thumbs):
            data = image.tobytes()
            line = image.width * 3
            picture = QImage(data, image.width, image.height, line, QImage.Format.Format_RGB888)
            label = QLabel()
            label.setPixmap(QPixmap.fromImage(picture.copy()))
            label.setFixedSize(image.width + 6, image.height + 6)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAccessibleName(tr("Page {n} of {all}", n=n + 1, all=len(made.thumbs)))
            on_click(label, partial(self._go, n))
            self.frames.append(label)
            self._layout.addWidget(label)
            self._layout.addWidget(
                Text(str(n + 1), 12, 400, "ink.600", align=Qt.AlignmentFlag.AlignHCenter)
            )
        self._layout.addStretch(1)
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """Mark the page in front."""
        for n, label in enumerate(self.frames):
            edge = color("teal.700") if n == number else color("line.base")
            label.setStyleSheet(f"QLabel {{ border: {2 if n == number else 1}px solid {edge}; }}")
        if number < len(self.frames):
            self.ensureWidgetVisible(self.frames[number])


class Options(Card):
    """Period, place, what is in it, what is missing, and where it goes."""

    def __init__(
        self,
        *,
        step: Callable[[int], None],
        place: Callable[[], None],
        toggle: Callable[[str], None],
        explain: Callable[[], None],
        act: Callable[[str], None],
        plain: Callable[[], None],
        copies: Callable[[int], object],
        sides: Callable[[], object],
    ) -> None:
        super().__init__(margins=(0, 0, 0, 0), spacing=0)
        self.setFixedWidth(300)
        self._toggle = toggle
        self._title = Text("", 16, 700)
        self.period = Text("", 15, 700, align=Qt.AlignmentFlag.AlignCenter)
        self.before = Button("←", height=40, on=lambda: step(-1), name="period_before")
        self.after = Button("→", height=40, on=lambda: step(1), name="period_after")
        for button in (self.before, self.after):
            button.setFixedWidth(46)
        self.before.setToolTip(tr("The period before"))
        self.after.setToolTip(tr("The period after"))
        self.place = Button("", key="T", height=40, on=place, name="report_place")
        self.boxes: dict[str, TickBox] = {}
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(6)
        self.warning = _Warning(explain)
        self.running = Text("", 14, 400, "ink.700", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self.stop = Button(tr("Stop"), key="Esc", height=36, on=lambda: act("stop"),
                           name="stop_all")  # fmt: skip
        self.prints = Prints(copies, sides)
        self.plain = TickBox(tr("Tables for charts"))
        self.plain.setObjectName("plain")
        self.plain.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.plain.clicked.connect(lambda _=False: plain())
        self.print_button = Button(
            tr("Print"), "primary", key="Ctrl P", icon="printer-line", height=44, px=16,
            on=lambda: act("print"), name="print_report",
        )  # fmt: skip
        self.buttons = {
            form: Button(label, key=key, icon=icon, height=40, on=partial(act, form),
                         name=f"export_{form}")
            for form, label, key, icon in (
                ("pdf", "PDF", "Ctrl S", "file-download-line"),
                ("xlsx", "Excel", "Ctrl E", "file-list-3-line"),
                ("csv", "CSV", "", "file-list-3-line"),
            )
        }  # fmt: skip
        self.all_button = Button("", key="B", height=40, on=lambda: act("all"), name="export_all")
        upper = QVBoxLayout()
        upper.setContentsMargins(18, 16, 18, 8)
        upper.setSpacing(8)
        for widget in (self._title, Text(tr("Period (option)"), 13, 400, "ink.700")):
            upper.addWidget(widget)
        upper.addLayout(row(self.before, boxed(row(None, self.period, None)), self.after))
        upper.addWidget(Text(tr("Place (option)"), 13, 400, "ink.700"))
        upper.addWidget(self.place)
        upper.addSpacing(4)
        upper.addWidget(Text(tr("What is in it"), 15, 700))
        upper.addLayout(self._boxes)
        upper.addLayout(row(self.plain, None, KeyCap("V")))
        upper.addWidget(self.warning)
        upper.addStretch(1)
        # On a low screen what is chosen scrolls, and where it goes stays in sight.
        scroll = QScrollArea()
        inside = boxed(upper)
        inside.setObjectName("options")
        inside.setStyleSheet(f"QWidget#options {{ background: {color('surface.card')}; }}")
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(scroll, 1)
        lower = QVBoxLayout()
        lower.setContentsMargins(18, 8, 18, 14)
        lower.setSpacing(8)
        for part in (self.running, self.progress, self.stop, self.prints, self.print_button):
            lower.addWidget(part)
        lower.addLayout(row(self.buttons["pdf"], self.buttons["xlsx"], spacing=8))
        lower.addLayout(row(self.buttons["csv"], self.all_button, spacing=8))
        lower.addWidget(
            Text(tr("Nobody is named in it. What is taken out is on record."), 12, 400, "ink.600",
                 wrap=True)
        )  # fmt: skip
        self.body.addWidget(Rule())
        self.body.addLayout(lower)

    def put(self, state: ReportsState, many: int, printer: str, trouble: str) -> None:
        """Show what is chosen and what can be done."""
        made = state.made
        self._title.put(tr(NAMES[state.kind]))
        self.period.put(words.period_title(state.period) if state.period else "")
        if state.places:
            place = state.places[state.place]
            whole = "" if place.is_hall else tr(", {n} halls", n=len(place.halls))
            self.place.set_label(data_text(place.name) + whole)
        one = len(state.places) < 2
        self.place.forbid(tr("This desk knows one hall alone.") if one else None)
        why = tr("The report is being made.") if state.making or made is None else None
        for button in (self.print_button, *self.buttons.values()):
            button.forbid(why)
        self.all_button.set_label(trn("{n} hall", "All {n} halls", many))
        reason = tr("This desk knows one hall alone.") if many < 2 else None
        self.all_button.forbid(tr("It is under way.") if state.running else reason)
        self.prints.put(state.wishes, printer, trouble)
        copies = state.wishes.copies
        self.print_button.set_label(tr("Print") if copies == 1 else tr("Print {n}", n=copies))
        self.plain.setChecked(state.plain)
        self._put_sections(state)
        missing = made.report.unexplained if made else 0
        self.warning.put(missing)
        self._put_running(state)

    def _put_sections(self, state: ReportsState) -> None:
        keys = [s.key for s in state.made.report.sections] if state.made else []
        if list(self.boxes) != keys and keys:
            clear(self._boxes)
            self.boxes = {}
            for key in keys:
                section = state.made.report.section(key) if state.made else None
                box = TickBox(tr(section.title) if section else key)
                box.setObjectName(f"section_{key}")
                box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                box.clicked.connect(lambda _=False, k=key: self._toggle(k))
                self.boxes[key] = box
                self._boxes.addWidget(box)
        for key, box in self.boxes.items():
            box.setChecked(key not in state.left_out)

    def _put_running(self, state: ReportsState) -> None:
        running, batch = state.running, state.batch
        for widget in (self.progress, self.stop):
            widget.setVisible(running is not None)
        self.running.setVisible(running is not None or batch is not None)
        if running is not None:
            self.progress.setRange(0, running.whole)
            self.progress.setValue(running.done)
            self.running.put(
                tr("{done} of {whole}: {name}", done=running.done, whole=running.whole,
                   name=data_text(running.name))
            )  # fmt: skip
        elif batch is not None:
            said = [tr("{n} made", n=len(batch.written))]
            if batch.kept:
                said.append(tr("{n} were there already", n=len(batch.kept)))
            if batch.stopped:
                said.append(tr("stopped; begin again to go on"))
            said += [tr("{name}: {why}", name=data_text(n), why=tr(w)) for n, w in batch.failed]
            self.running.put(tr("; ").join(said))


class _Warning(QFrame):
    """Reasons that are missing are told before printing."""

    def __init__(self, explain: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("warning")
        self.setStyleSheet(
            f"QFrame#warning {{ background: {color('warn.ground')}; border: 1px solid "
            f"{color('warn.line')}; border-radius: 6px; }}"
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(4)
        self.words = Text("", 14, 400, "warn.text", wrap=True)
        self.button = Button(tr("Write them now"), "text", key="R", height=30, on=explain,
                             name="explain")  # fmt: skip
        box.addWidget(self.words)
        box.addLayout(row(self.button, None))

    def put(self, missing: int) -> None:
        """How many overdue cases have no reason."""
        self.setVisible(missing > 0)
        self.words.put(
            trn(
                "{n} overdue case has no written reason. It can be printed all the same; the "
                "report says so.",
                "{n} overdue cases have no written reason. It can be printed all the same; the "
                "report says so.",
                missing,
            )
        )
