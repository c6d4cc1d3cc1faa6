"""O13 the calendar: a year of working days, the hall's hours, and days that differ from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from desk.cases import recount
from desk.cases.recount import Moved
from desk.core.calendar import WorkCalendar
from desk.core.calendar_file import Days, TableError, read_file
from desk.core.clock import local_day
from desk.core.errors import UserError
from desk.core.text import data_text, tr, tr_date, tr_weekday
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Card, Rule, Text, boxed, clear, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.messages import words as told
from desk.faces.kit.theme import font, qcolor
from desk.faces.office.ask_layer import AskLayer
from desk.faces.office.model import OfficeModel
from desk.faces.office.navigation import Page
from desk.hall import hours, workdays
from desk.hall.rules import WEEKDAYS, Hours
from desk.store import Store, Unit

MONDAY = date(2026, 11, 23)
SHOWN = 12


class YearView(QWidget):
    """Twelve months; arrows walk by days and weeks, PgUp and PgDn by years."""

    moved = Signal()
    chosen = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.front = self.today = today
        self._calendar: WorkCalendar | None = None
        self._special: frozenset[date] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setObjectName("year_view")
        self._cells: dict[date, QRectF] = {}

    def put(self, calendar: WorkCalendar, special: frozenset[date]) -> None:
        """Show these working days and special days."""
        self._calendar, self._special = calendar, special
        self.go(self.front)

    def go(self, day: date) -> None:
        """Another day is in front."""
        self.front = day
        self.setAccessibleName(f"{tr_date(day, 'long')} {tr_weekday(day)}")
        self.update()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
            Qt.Key.Key_PageUp: -364, Qt.Key.Key_PageDown: 364,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self.go(self.front + timedelta(days=steps[key]))
        elif key == Qt.Key.Key_Home:
            self.go(self.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        for day, box in self._cells.items():
            if box.contains(event.position()):
                self.go(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._calendar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._cells = {}
        wide, high = self.width() / 4, self.height() / 3
        for n in range(12):
            self._month(painter, QRectF((n % 4) * wide, (n // 4) * high, wide, high), n + 1)

    def _month(self, painter: QPainter, box: QRectF, month: int) -> None:
        year, calendar = self.front.year, self._calendar
        assert calendar is not None
        inner = box.adjusted(8, 6, -8, -6)
        side, line = inner.width() / 7, (inner.height() - 26) / 7
        painter.setFont(font(15, 700))
        painter.setPen(qcolor("teal.800"))
        painter.drawText(QRectF(inner.x(), inner.y(), inner.width(), 24),
                         Qt.AlignmentFlag.AlignVCenter, tr("month {n}", n=month))  # fmt: skip
        painter.setFont(font(12))
        for n in range(7):
            head = QRectF(inner.x() + n * side, inner.y() + 26, side, line)
            painter.setPen(qcolor("ink.600"))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter,
                             tr_weekday(MONDAY + timedelta(days=n))[-1])  # fmt: skip
        day = date(year, month, 1)
        first = day.weekday()
        while day.month == month:
            place = first + day.day - 1
            cell = QRectF(inner.x() + (place % 7) * side,
                          inner.y() + 26 + (place // 7 + 1) * line, side, line)  # fmt: skip
            self._day(painter, cell, day, calendar)
            self._cells[day] = cell
            day += timedelta(days=1)

    def _day(self, painter: QPainter, cell: QRectF, day: date, calendar: WorkCalendar) -> None:
        works = calendar.is_workday(day)
        inner = cell.adjusted(1.5, 1, -1.5, -1)
        ground = "warn.ground" if day in self._special else "white"
        ink = "ink.900"
        if not works:
            ink = "ink.600"
            ground = "line.100" if ground == "white" and day.weekday() >= 5 else ground
        if (day.weekday() < 5) != works:
            ground, ink = ("error.ground", "error.text") if not works else ("ok.ground", "ok.text")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(ground))
        painter.drawRoundedRect(inner, 4, 4)
        if day in (self.front, self.today):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(qcolor("teal.700"), 2.4 if day == self.front else 1))
            painter.drawRoundedRect(inner, 4, 4)
        words = str(day.day)
        if (day.weekday() < 5) != works:
            words += " " + (tr("off (day)") if not works else tr("on (day)"))
        elif day in self._special:
            words += " ●"
        painter.setFont(font(13, 700 if day == self.front else 400))
        painter.setPen(qcolor(ink))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, words)


class CalendarPage(Page):
    """The year, and beside it the day in front, the week, and what can be done."""

    def __init__(self, office: OfficeModel, say: Callable[[str, str], None]) -> None:
        super().__init__()
        self._office, self._desk, self._say = office, office.desk, say
        self.layer: Veil | None = None
        self.hours: Hours = {}
        self.calendar: WorkCalendar = self._desk.calendar
        self.year = YearView(local_day(self._desk.clock.now()))
        self.year.moved.connect(self._explain)
        self.year.chosen.connect(self.special)
        self._title = Text("", 20, 700)
        self._state = Text("", 14, 400, "ink.700")
        card = Card(margins=(12, 10, 12, 10), spacing=0)
        card.body.addWidget(self.year, 1)
        card.body.addWidget(Rule("line.base"))
        foot: list[QWidget | int | None] = [None]
        for key, what in (
            ("PgUp PgDn", tr("another year")), ("Enter", tr("special day")),
            ("Del", tr("ordinary again")), ("W", tr("hours of the week")),
            ("I", tr("import a year")),
        ):  # fmt: skip
            foot += [KeyCap(key), Text(what, 13, 400, "ink.700"), 6]
        card.body.addWidget(boxed(row(*foot, margins=(0, 6, 0, 0), spacing=5), height=36))
        self.detail = Card(margins=(18, 14, 18, 14), spacing=8)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(7)
        self.detail.body.addLayout(self._lines)
        self.detail.body.addStretch(1)
        self.detail.body.addWidget(
            Button(tr("Import a year's table"), "primary", key="I", on=self.ask_file,
                   name="import_year")
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(row(self._title, self._state, None, spacing=12))
        body = row(card, self.detail, spacing=12)
        body.setStretch(0, 1)
        layout.addLayout(body, 1)

    def enter(self) -> None:
        """Read everything anew."""
        self.refresh()
        self.year.setFocus()

    def refresh(self) -> None:
        """Others may have changed it."""
        here = self._desk.here
        self.calendar, self.hours = here.calendar, here.hours
        self.year.today = local_day(self._desk.clock.now())
        self.year.put(self.calendar, frozenset(hours.special_days(self.hours)))

    def escape(self) -> bool:
        """Leave what is asked."""
        if self.layer is None:
            return False
        self.layer.close_layer()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail.setFixedWidth(380 if self.width() > 1400 else 290)

    def _explain(self) -> None:
        day, calendar = self.year.front, self.calendar
        self._title.put(tr("Calendar of {year}", year=day.year))
        known = calendar.is_proclaimed(day)
        self._state.put(tr("proclaimed") if known else
                        tr("not proclaimed yet: dates into this year are provisional"))  # fmt: skip
        clear(self._lines)
        self._lines.addWidget(Text(tr_date(day, "long"), 20, 700))
        works = calendar.is_workday(day)
        kind = tr("working day") if works else tr("day off")
        if works != (day.weekday() < 5):
            kind = tr("make-up working day") if works else tr("holiday (calendar)")
        self._pair(tr_weekday(day), kind, 700)
        special = hours.special_days(self.hours).get(day)
        if special is not None:
            spans, note = special
            self._pair(tr("Open (hours)"), hours.spans_text(spans) or tr("closed (hours)"), 700)
            self._pair(tr("Notice (calendar)"), data_text(note))
        self._lines.addWidget(Rule("line.base"))
        self._lines.addWidget(Text(tr("Hours of the week"), 15, 700))
        for n, name in enumerate(WEEKDAYS):
            label = tr_weekday(MONDAY + timedelta(days=n))
            text = hours.spans_text(self.hours.get(name, ()))
            self._pair(label, text or tr("closed (hours)"))
        coming = [(d, x) for d, x in sorted(hours.special_days(self.hours).items())
                  if d >= self.year.today]  # fmt: skip
        if coming:
            self._lines.addWidget(Rule("line.base"))
            self._lines.addWidget(Text(tr("Special days to come"), 15, 700))
            for at, (spans, note) in coming[:5]:
                state = hours.spans_text(spans) or tr("closed (hours)")
                self._pair(tr_date(at), f"{state}  {data_text(note)}")

    def _pair(self, label: str, value: str, weight: int = 400) -> None:
        caption = Text(label, 13, 400, "ink.700")
        caption.setFixedWidth(76)
        line = row(caption, Text(value, 14, weight, wrap=True), spacing=8)
        line.setStretch(1, 1)
        self._lines.addWidget(boxed(line))

    # --- hours and special days ------------------------------------------------------------

    def special(self) -> None:
        """Ask for the hours of the day in front."""
        day = self.year.front
        found = hours.special_days(self.hours).get(day)

        def check(values: Sequence[str]) -> str | tuple[int, str]:
            try:
                last = date.fromisoformat(values[0].strip())
            except ValueError:
                return 0, tr("Write the day as 2026-12-01.")
            if last < day:
                return 0, tr("The last day lies before the first. Exchange them.")
            try:
                hours.read_spans(values[1])
            except UserError as error:
                return 1, told(error)
            if values[2].strip():
                return ""
            return 2, tr("Write the notice, with 60 characters at most.")

        def done(values: Sequence[str]) -> None:
            last = date.fromisoformat(values[0].strip())
            self._write("special day", lambda unit, hall, me: hours.set_special(
                unit, hall, day, last, values[1], values[2], me))  # fmt: skip

        self._ask(
            AskLayer(
                self.window(), tr("{day}: other hours", day=tr_date(day, "weekday")),
                [
                    ("last", tr("until (same day or a later one)"), day.isoformat()),
                    ("spans", tr("Open, for instance 09:00-12:00; empty: closed"),
                     hours.spans_text(found[0]) if found else ""),
                    ("notice", tr("Notice for the big screen and the kiosk"),
                     found[1] if found else ""),
                ],
                check, done,
            )
        )  # fmt: skip

    def week(self) -> None:
        """Ask for the hours of the week."""

        def check(values: Sequence[str]) -> str | tuple[int, str]:
            for n, text in enumerate(values):
                try:
                    hours.read_spans(text)
                except UserError as error:
                    return n, told(error)
            return ""

        def done(values: Sequence[str]) -> None:
            week = dict(zip(WEEKDAYS, values, strict=True))
            self._write("hours", lambda unit, hall, me: hours.set_week(unit, hall, week, me))

        asked = [
            (name, tr_weekday(MONDAY + timedelta(days=n)),
             hours.spans_text(self.hours.get(name, ())))
            for n, name in enumerate(WEEKDAYS)
        ]  # fmt: skip
        title = tr("Hours of the week; several spans with a comma, empty is closed")
        self._ask(AskLayer(self.window(), title, asked, check, done))

    def ordinary(self) -> None:
        """The ordinary hours again on the day in front."""
        day = self.year.front
        self._write("ordinary day", lambda unit, hall, me: hours.clear_special(unit, hall, day, me))

    def _write(self, reason: str, work: Callable[[Unit, str, str], object]) -> None:
        hall = self._desk.hall.id
        me = self._office.worker.id if self._office.worker else ""
        actor = self._office.worker.number if self._office.worker else "office"

        def run(store: Store) -> None:
            with store.unit(actor, reason) as unit:
                work(unit, hall, me)

        def answer(_: None) -> None:
            self._say(tr("It is written down"), "ok")
            self.refresh()

        self._desk.tasks.write(run, answer, self._office.tell)

    def _ask(self, layer: Veil) -> None:
        if self.layer is None:
            self.layer = layer
            layer.closed.connect(self._closed)

    def _closed(self) -> None:
        self.layer = None
        self.year.setFocus()

    # --- a year's table --------------------------------------------------------------------

    def ask_file(self) -> None:
        """Choose the file of a year."""
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Import a year's table"), "",
                                              "CSV (*.csv *.txt)")  # fmt: skip
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Read a file and show what it would change; nothing is written yet."""
        desk, hall = self._desk, self._desk.hall.id

        def work() -> tuple[dict[int, Days], dict[int, list[tuple[date, bool]]], list[Moved]]:
            table = read_file(path)
            with desk.store.read() as read:
                now = workdays.workdays(read)
                fresh = workdays.news(now, table.years)
                if not fresh:
                    raise UserError("Every year of this table is known as it stands there.")
                after = workdays.with_years(now, table.years)
                moved = recount.moved(read, hall, after, desk.catalogue, set(fresh))
            return {y: table.years[y] for y in fresh}, fresh, moved

        def answer(
            found: tuple[dict[int, Days], dict[int, list[tuple[date, bool]]], list[Moved]],
        ) -> None:
            years, fresh, moved = found
            self._ask(ImportLayer(self.window(), path.name, fresh, moved,
                                  lambda: self._import(path.name, years)))  # fmt: skip

        desk.tasks.run(work, answer, lambda error: self._wrong(path.name, error))

    def _wrong(self, name: str, error: BaseException) -> None:
        if isinstance(error, TableError):
            self._ask(FaultsLayer(self.window(), name, error))
        else:
            self._office.tell(error)

    def _import(self, source: str, years: dict[int, Days]) -> None:
        desk = self._desk

        def work(unit: Unit, hall: str, me: str) -> None:
            workdays.import_years(unit, years, source, me)
            recount.recount(unit, hall, desk.divisions, set(years))

        self._write("import working days", work)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text().upper()
        if key == "I":
            self.ask_file()
        elif key == "W":
            self.week()
        elif event.key() == Qt.Key.Key_Delete:
            self.ordinary()
        else:
            super().keyPressEvent(event)


class ImportLayer(Veil):
    """What a table would change, days and running cases; Enter applies it."""

    def __init__(
        self,
        window: QWidget,
        name: str,
        fresh: dict[int, list[tuple[date, bool]]],
        moved: Sequence[Moved],
        apply: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._apply = apply
        frame = panel(820)
        box = frame.layout()
        assert isinstance(box, QVBoxLayout)
        box.addWidget(Text(tr("What {file} changes", file=name), 20, 700))
        self.lines: list[str] = []
        for year, days in fresh.items():
            self.lines.append(tr("{year}: {n} days are worked otherwise than known so far",
                                 year=year, n=len(days)))  # fmt: skip
            shown = [f"{tr_date(d)} {tr('on (day)') if on else tr('off (day)')}" for d, on in days]
            if shown:
                more = (
                    tr(", ") + tr("and {n} more (things)", n=len(shown) - 18)
                    if len(shown) > 18
                    else ""
                )
                self.lines.append(tr(", ").join(shown[:18]) + more)
        self.lines.append(tr("{n} running cases: their last day changes or becomes certain",
                             n=len(moved)))  # fmt: skip
        for one in moved[:SHOWN]:
            days_ = (tr("{day}, certain now", day=tr_date(one.after)) if one.before == one.after
                     else f"{tr_date(one.before)} → {tr_date(one.after)}")  # fmt: skip
            self.lines.append(f"  {one.number}  {data_text(one.matter)}  {days_}")
        if len(moved) > SHOWN:
            self.lines.append(tr("and {n} more (things)", n=len(moved) - SHOWN))
        for line in self.lines:
            box.addWidget(Text(line, 14, wrap=True))
        box.addLayout(
            row(
                None,
                Button(tr("Leave it as it is"), key="Esc", height=44, px=16, on=self.close_layer),
                Button(tr("Apply"), "primary", key="Enter", height=44, px=16, on=self.apply,
                       name="apply_year"),
                spacing=12,
            )
        )  # fmt: skip
        self.put(frame)
        self.setFocus()

    def apply(self) -> None:
        """Take the table over."""
        self.close_layer()
        self._apply()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        else:
            super().keyPressEvent(event)


class FaultsLayer(Veil):
    """Why a file cannot be read, line by line."""

    def __init__(self, window: QWidget, name: str, error: TableError) -> None:
        super().__init__(window)
        frame = panel(720)
        box = frame.layout()
        assert isinstance(box, QVBoxLayout)
        box.addWidget(Text(told(error), 20, 700))
        self.lines = [
            tr("{file}, line {n}: {what}", file=name, n=one.line, what=tr(one.what, text=one.text))
            for one in error.faults
        ]
        for line in self.lines[:SHOWN]:
            box.addWidget(Text(line, 14, wrap=True))
        if len(self.lines) > SHOWN:
            box.addWidget(
                Text(tr("and {n} more (things)", n=len(self.lines) - SHOWN), 14, 400, "ink.700")
            )
        box.addWidget(Text(tr("Nothing was changed."), 14, 400, "ink.700"))
        box.addLayout(
            row(None, Button(tr("Close (faults)"), key="Esc", height=44, px=16,
                             on=self.close_layer))
        )  # fmt: skip
        self.put(frame)
        self.setFocus()
