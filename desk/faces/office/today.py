"""O01 the hall now: figures, half hours, windows, classes, matters, notices."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.core.clock import local
from desk.core.text import data_text, tr, tr_date
from desk.faces.kit.buttons import Button
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Rule, Text, boxed, clear, row
from desk.faces.office.charts import BarList, FlowChart, Table
from desk.faces.office.figures import LONG_WAIT_S, Figure, figures, window_rows
from desk.faces.office.model import Today
from desk.faces.office.navigation import Page
from desk.hall.queries import Notice
from desk.queue.estimate import Estimate

_MOODS = {"ok": ("checkbox-circle-fill", "ok.mark"), "warn": ("error-warning-fill", "warn.mark")}


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
        self._note.put(figure.note)
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


def _legend() -> QWidget:
    parts = []
    for tint, words in (("line.strong", tr("issued (legend)")), ("teal.700", tr("done (legend)"))):
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
    ) -> None:
        super().__init__()
        self._end = end_notice
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
        layout.addLayout(
            row(
                Text(tr("The hall now"), 20, 700),
                self._date,
                None,
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
        grid = QGridLayout()
        grid.setSpacing(12)
        self.flow = FlowChart()
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
        self.classes = Table(
            (
                ("", 0.5, False),
                (tr("Class"), 1.8, False),
                (tr("Waiting (office)"), 0.9, True),
                (tr("Newcomer waits"), 1.7, False),
                (tr("Issued"), 0.8, True),
                (tr("Done (office)"), 0.8, True),
            ),
            disc=True,
        )
        self.matters = BarList(tr("Nothing was accepted yet."))
        flow = titled(tr("Tickets and finished visits per half hour"), _legend())
        flow.body.addWidget(_padded(self.flow), 1)
        windows = titled(tr("Windows"))
        windows.body.addWidget(self.windows, 1)
        classes = titled(tr("Waiting and service by class"))
        classes.body.addWidget(self.classes, 1)
        matters = titled(tr("Accepted today by matter"))
        matters.body.addWidget(_padded(self.matters), 1)
        board = titled(tr("Notices on the big screen"))
        self._board = QVBoxLayout()
        self._board.setContentsMargins(16, 8, 16, 8)
        self._board.setSpacing(8)
        board.body.addLayout(self._board)
        board.body.addStretch(1)
        for card, place in (
            (flow, (0, 0, 1, 6)),
            (windows, (0, 6, 1, 6)),
            (classes, (1, 0, 1, 5)),
            (matters, (1, 5, 1, 4)),
            (board, (1, 9, 1, 3)),
        ):
            grid.addWidget(card, *place)
        for n in range(12):
            grid.setColumnStretch(n, 1)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(1, 1)
        layout.addLayout(grid, 1)

    def enter(self) -> None:
        """The first thing one does here is the report."""
        self.report_button.setFocus()

    def put(self, today: Today) -> None:
        """Show a look at the hall."""
        self._date.put(
            tr("{day}, refreshed every 5 seconds", day=tr_date(local(today.now).date(), "weekday"))
        )
        for box, figure in zip(self.figures, figures(today), strict=True):
            box.put(figure)
        self.flow.put(today.report.flow)
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
        counted = {name.split(" ")[0]: (i, d) for name, i, d in today.report.by_class}
        self.classes.put(
            [
                (
                    c.letter,
                    data_text(c.name),
                    str(c.waiting),
                    _wait(c.estimate),
                    *map(str, counted.get(c.letter, (0, 0))),
                )
                for c in today.classes
            ]
        )
        self.matters.put(today.report.by_matter)
        self._put_notices(today.notices)

    def _put_notices(self, notices: tuple[Notice, ...]) -> None:
        if notices == self._notices:
            return
        self._notices = notices
        clear(self._board)
        for notice in notices:
            line = QFrame()
            text = Text(data_text(notice.text), 14, 400, "ink.900", wrap=True)
            off = Button(tr("Take down"), height=32, px=13, name=f"end_{notice.id}")
            off.clicked.connect(partial(self._take_down, notice.id))
            off.setAccessibleName(f"{tr('Take down')} {notice.text}")
            layout = row(text, off, spacing=10)
            layout.setStretch(0, 1)
            line.setLayout(layout)
            self._board.addWidget(line)
        if not notices:
            self._board.addWidget(Text(tr("The big screen shows no notice."), 14, 400, "ink.600"))

    def _take_down(self, notice_id: str) -> None:
        self._end(notice_id)


def _padded(widget: QWidget) -> QWidget:
    return boxed(row(widget, margins=(16, 8, 16, 10)))


def _wait(estimate: Estimate | None) -> str | tuple[str, str]:
    if estimate is None:
        return tr("no window open now"), "neutral"
    low, high = estimate.low_s // 60, -(-estimate.high_s // 60)
    words = tr("{low} to {high} min", low=low, high=high)
    if estimate.certain:
        words = tr("about {n} min", n=max(1, round(estimate.mid_s / 60)))
    return words, "warn" if estimate.mid_s > LONG_WAIT_S else "ok"
