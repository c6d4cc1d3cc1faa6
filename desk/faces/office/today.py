"""O01 the hall now: figures, half hours, windows, waits, limits, what waits for the head."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.core.clock import local
from desk.core.text import data_text, tr, tr_date
from desk.faces.kit.buttons import Button
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Rule, Text, boxed, clear, row
from desk.faces.kit.marks import DeadlineLight, Pill
from desk.faces.office.attention_list import AttentionList
from desk.faces.office.attention_words import AttentionRow, attention_row
from desk.faces.office.charts import Table
from desk.faces.office.establishment import ChoiceTable
from desk.faces.office.figures import Figure, figures, window_rows
from desk.faces.office.graphs import DeadlineChart, FlowChart, WaitChart
from desk.faces.office.live_words import class_rows, flow_note, flow_slots, hall_rows, wait_lines
from desk.faces.office.model import Today
from desk.faces.office.navigation import Page
from desk.hall.queries import Notice
from desk.reports.live import WAIT_DAYS

_MOODS = {
    "ok": ("checkbox-circle-fill", "ok.mark"),
    "warn": ("error-warning-fill", "warn.mark"),
    "bad": ("alarm-warning-fill", "error.mark"),
}


class FigureBox(QWidget):
    """One figure of the strip."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Figure | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(18, 12, 10, 12)
        self._layout.setSpacing(2)
        self._label = Text("", 14, 400, "ink.700")
        self._parts = QHBoxLayout()
        self._parts.setSpacing(6)
        self._icon = Icon("checkbox-circle-fill", 14, "ok.mark")
        self._note = Text("", 13, 400, "ink.700").shrinking()
        self._layout.addWidget(self._label)
        self._layout.addLayout(self._parts)
        foot = row(self._icon, self._note, spacing=6)
        foot.setStretch(1, 1)
        self._layout.addLayout(foot)
        self._lights = QHBoxLayout()
        self._lights.setSpacing(8)
        self._layout.addLayout(self._lights)

    def put(self, figure: Figure) -> None:
        """Show a figure, when it differs."""
        if figure == self._shown:
            return
        self._shown = figure
        self._label.put(figure.label)
        clear(self._parts)
        for n, words in enumerate(figure.parts):
            big = n % 2 == 0
            text = Text(
                words, 32 if big else 15, 700 if big else 400, "ink.900" if big else "ink.700"
            )
            if not big:  # both words stand on one line of writing
                text.setContentsMargins(0, 0, 0, 6)
            self._parts.addWidget(text, 0, Qt.AlignmentFlag.AlignBottom)
        self._parts.addStretch(1)
        self._note.put("" if figure.lights else figure.note)
        self._note.setVisible(not figure.lights)
        clear(self._lights)
        for state, words in figure.lights:
            self._lights.addWidget(DeadlineLight(state, words))
        self._lights.addStretch(1)
        mark = _MOODS.get(figure.mood)
        self._icon.setVisible(mark is not None)
        if mark is not None:
            self._icon.set_icon(*mark)
        self.setAccessibleName(f"{figure.label} {' '.join(figure.parts)}; {figure.note}")


def titled(title: str, aside: QWidget | None = None) -> Card:
    """A card with a heading and a rule under it."""
    card = Card(margins=(0, 0, 0, 0), spacing=0)
    head = row(Text(title, 16, 700), None, margins=(16, 0, 16, 0))
    if aside is not None:
        head.addWidget(aside)
    card.body.addWidget(boxed(head, height=44))
    card.body.addWidget(Rule("line.base"))
    return card


def _legend(*entries: tuple[str, str]) -> QWidget:
    parts = []
    for tint, words in entries:
        square = Rule(tint)
        square.setFixedSize(12, 12)
        parts += [square, Text(words, 13, 400, "ink.700")]
    return boxed(row(*parts, spacing=6))


class TodayPage(Page):
    """The page; ``put`` shows a new look without moving the focus."""

    def __init__(
        self,
        *,
        report: Callable[[], None],
        add_notice: Callable[[], None],
        end_notice: Callable[[str], None],
        act: Callable[[AttentionRow], None],
        show_hall: Callable[[str], None],
        next_hall: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._end, self._go = end_notice, act
        self._show_hall, self._next_hall = show_hall, next_hall
        self._halls: tuple[str, ...] = ()
        self._elsewhere = False
        self._notices: tuple[Notice, ...] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        self._date = Text("", 15, 400, "ink.700")
        self.notice_button = Button(
            tr("Notice on the big screen"),
            key="Ctrl B",
            icon="tv-line",
            on=add_notice,
            name="add_notice",
        )
        self.report_button = Button(
            tr("Day report"), key="Ctrl P", icon="printer-line", on=report, name="day_report"
        )
        self.tables_button = Button(
            tr("Tables (charts)"), key="V", icon="file-list-3-line", on=self.toggle_tables,
            name="tables",
        )  # fmt: skip
        self.hall_button = Button("", key="T", on=lambda: next_hall(1), name="another_hall")
        self.hall_button.setToolTip(tr("Another hall of the street"))
        self.hall_button.hide()
        layout.addLayout(
            row(
                Text(tr("The hall now"), 20, 700),
                self.hall_button,
                self._date,
                None,
                self.tables_button,
                self.notice_button,
                self.report_button,
                spacing=12,
            )
        )
        strip = Card(margins=(0, 0, 0, 0), spacing=0)
        line = QHBoxLayout()
        line.setSpacing(0)
        self.figures = [FigureBox() for _ in range(7)]
        for n, box in enumerate(self.figures):
            if n:
                line.addWidget(Rule("line.100", upright=True))
            line.addWidget(box, 1)
        strip.body.addLayout(line)
        layout.addWidget(strip)
        self._board = QHBoxLayout()
        self._board.setSpacing(12)
        layout.addLayout(self._board)
        layout.addLayout(self._upper(), 1)
        layout.addLayout(self._lower(), 1)

    def _upper(self) -> QHBoxLayout:
        self.flow = FlowChart()
        legend = _legend(("line.strong", tr("issued (legend)")), ("teal.700", tr("done (legend)")))
        # A young hall has nothing that could be expected of a day.
        self._forecast = _legend(("citrus.500", tr("expected")))
        self._forecast.setObjectName("forecast_legend")
        legend = boxed(row(legend, self._forecast, spacing=6))
        flow = titled(tr("Tickets and finished visits per half hour"), legend)
        flow.body.addWidget(_padded(self.flow), 1)
        self._busiest = Text("", 13, 400, "ink.600")
        flow.body.addLayout(row(self._busiest, None, margins=(16, 0, 16, 10)))
        self.windows = Table(
            (
                ("", 0.5, False),
                (tr("Person"), 1.1, False),
                (tr("State"), 1.3, False),
                (tr("Ticket (office)"), 1, False),
                (tr("Time used"), 0.9, True),
                (tr("Doing"), 2, False),
                (tr("Visits (office)"), 0.7, True),
                (tr("Cases (office)"), 0.7, True),
            ),
            disc=True,
        )
        self.windows.empty = tr("This hall has no windows yet.")
        self.classes = Table(
            (
                ("", 0.5, False),
                (tr("Class"), 1.8, False),
                (tr("Waiting (office)"), 0.7, True),
                (tr("Newcomer waits"), 1.6, False),
                (tr("Median wait"), 1, True),
                (tr("Nine of ten"), 1, True),
                (tr("Median service"), 1, True),
                (tr("Done (office)"), 0.7, True),
            ),
            disc=True,
        )
        self.halls = ChoiceTable(
            [
                (tr("Hall (column)"), 2.4, False),
                (tr("Waiting (office)"), 0.8, True),
                (tr("Longest"), 0.9, True),
                (tr("Windows open"), 0.9, True),
                (tr("Issued"), 0.8, True),
                (tr("To watch"), 0.8, True),
            ]
        )
        self.halls.setObjectName("halls")
        self.halls.chosen.connect(lambda n: self._show_hall(self._halls[n]))
        self._tables = QStackedWidget()
        self._tabs: list[Button] = []
        tabs = QHBoxLayout()
        tabs.setSpacing(6)
        for n, (words, table) in enumerate(
            (
                (tr("Windows"), self.windows),
                (tr("By class"), self.classes),
                (tr("All halls"), self.halls),
            )
        ):
            self._tables.addWidget(table)
            tab = Button(words, height=30, px=13, name=f"tab_{n}")
            tab.clicked.connect(partial(self.show_table, n))
            self._tabs.append(tab)
            tabs.addWidget(tab)
        self._tabs[2].hide()
        holder = QWidget()
        holder.setLayout(tabs)
        tabs.setContentsMargins(0, 0, 0, 0)
        windows = titled(tr("Windows"), holder)
        windows.body.addWidget(self._tables, 1)
        self.show_table(0)
        upper = row(flow, windows, spacing=12)
        upper.setStretch(0, 675)
        upper.setStretch(1, 588)
        return upper

    def _lower(self) -> QHBoxLayout:
        self.waits = WaitChart()
        waits = titled(tr("Waits, the last {n} working days", n=WAIT_DAYS))
        waits.body.addWidget(_padded(self.waits), 1)
        waits.body.addLayout(
            row(Text(tr("In minutes; by the day of the month."), 13, 400, "ink.600"), None,
                margins=(16, 0, 16, 10))
        )  # fmt: skip
        self.deadlines = DeadlineChart()
        legend = boxed(
            row(
                DeadlineLight("green", tr("in time (light)")),
                DeadlineLight("yellow", tr("near (light)")),
                DeadlineLight("red", tr("over (light)")),
                spacing=10,
            )
        )
        deadlines = titled(tr("Limits of open cases"), legend)
        deadlines.body.addWidget(_padded(self.deadlines), 1)
        self._open = Text("", 13, 400, "ink.600")
        deadlines.body.addLayout(row(self._open, None, margins=(16, 0, 16, 10)))
        self._waiting = Pill("0", "solid")
        self.attention = AttentionList(self._act)
        mine = titled(tr("Waiting for me"), self._waiting)
        mine.body.addWidget(self.attention, 1)
        lower = row(waits, deadlines, mine, spacing=12)
        for place in range(3):
            lower.setStretch(place, 1)
        return lower

    def toggle_tables(self) -> None:
        """V: every chart as the table of its numbers, or as a chart again. A chart that has the
        focus turns by itself."""
        charts = (self.flow, self.waits, self.deadlines)
        tables = not all(chart.tabled for chart in charts)
        for chart in charts:
            chart.setCurrentIndex(int(tables))
        self.tables_button.set_label(tr("Charts") if tables else tr("Tables (charts)"))

    def show_table(self, place: int) -> None:
        """Windows, classes, or the halls of the street."""
        self._tables.setCurrentIndex(place)
        for n, tab in enumerate(self._tabs):
            tab.set_kind("primary" if n == place else "secondary")

    def _act(self, found: AttentionRow) -> None:
        if found.place in ("windows", "classes"):
            self.show_table(0 if found.place == "windows" else 1)
            self._tabs[self._tables.currentIndex()].setFocus()
        else:
            self._go(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_T and plain and self.hall_button.isVisible():
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._next_hall(-1 if back else 1)
        elif event.key() == Qt.Key.Key_V and plain:
            self.toggle_tables()
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """The first thing one does here is the report."""
        self.report_button.setFocus()

    def put(self, today: Today, *, elsewhere: bool = False) -> None:
        """Show a look at the hall; ``elsewhere`` when it is not this desk's own."""
        if elsewhere != self._elsewhere:
            self._elsewhere, self._notices = elsewhere, None
            self.hall_button.set_kind("primary" if elsewhere else "secondary")
            self.notice_button.forbid(
                tr("Notices of a hall are written at the hall.") if elsewhere else None
            )
        self.hall_button.setVisible(bool(today.halls))
        self.hall_button.set_label(data_text(today.hall.name))
        self._date.put(
            tr(
                "{day}, refreshed every {n} seconds",
                day=tr_date(local(today.now).date(), "weekday"),
                n=today.goals.refresh_seconds,
            )
        )
        for box, figure in zip(self.figures, figures(today), strict=True):
            box.put(figure)
        slots, expected = flow_slots(today)
        self.flow.put(slots, expected)
        self._forecast.setVisible(any(number is not None for number in expected))
        self._busiest.put(flow_note(today))
        self.windows.put(
            [
                (
                    str(w.number),
                    w.worker,
                    (w.state, w.mood),
                    w.ticket,
                    w.used,
                    data_text(w.doing),
                    str(w.visits),
                    str(w.cases),
                )
                for w in window_rows(today)
            ]
        )
        self.classes.put(class_rows(today))
        self._tabs[2].setVisible(bool(today.halls))
        self._halls = tuple(one.hall.id for one in today.halls)
        self.halls.show_all(hall_rows(today))
        days, lines = wait_lines(today)
        goal = today.goals.wait_min
        self.waits.put(days, lines, goal, tr("goal {n}", n=goal))
        self.deadlines.put([(data_text(name), of) for name, of in today.deadlines])
        open_cases = sum(n for light, n in today.lights.items() if light != "done")
        self._open.put(tr("{n} under way", n=open_cases))
        rows = [attention_row(one, today.now) for one in today.attention]
        self.attention.put(rows)
        self._waiting.put(str(len(rows)), "solid" if rows else "neutral")
        self._put_notices(today.notices)

    def _put_notices(self, notices: tuple[Notice, ...]) -> None:
        if notices == self._notices:
            return
        self._notices = notices
        clear(self._board)
        for notice in notices:
            line = Card(margins=(0, 0, 0, 0), spacing=0)
            text = Text(data_text(notice.text), 14, 400, "ink.900").shrinking()
            off = Button(tr("Take down"), "text", height=28, px=13, name=f"end_{notice.id}")
            off.clicked.connect(partial(self._take_down, notice.id))
            off.setAccessibleName(f"{tr('Take down')} {notice.text}")
            if self._elsewhere:
                off.hide()
            layout = row(
                Icon("tv-line", 16, "ink.700"), text, off, spacing=10, margins=(14, 2, 10, 2)
            )
            layout.setStretch(1, 1)
            line.body.addLayout(layout)
            self._board.addWidget(line, 1)

    def _take_down(self, notice_id: str) -> None:
        self._end(notice_id)


def _padded(widget: QWidget) -> QWidget:
    return boxed(row(widget, margins=(16, 8, 16, 10)))
