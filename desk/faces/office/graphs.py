"""Charts of the office by design 2.2, drawn by pyqtgraph; key V shows their numbers as a table.

A chart takes the focus, so that V belongs to it; refreshing it moves neither.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.theme import font
from desk.faces.office.charts import Cell, Table, nice_top

INKS = {"teal.700": "#0B5C69", "orange": "#D67A11", "grey": "#859094", "target": "#B3261E",
        "ok": "#166B3D", "warn": "#A86500", "error": "#B3261E"}  # fmt: skip
"""The colours of design 2.2; each stands out by 3 to 1 on white."""
MARKERS = ("o", "t1", "s")
LOW_ROW = 17
"""Pixels of a row in the table of a chart, so that fourteen days stand in its card."""


def set_up() -> None:
    """How every chart is drawn."""
    pg.setConfigOptions(background="#FFFFFF", foreground="#34454A", antialias=True)


@dataclass(frozen=True)
class Line:
    """A line with its name at its end; ``values`` may have gaps."""

    name: str
    ink: str
    values: tuple[float | None, ...]
    marker: str = "o"
    dashed: bool = False


class Chart(QStackedWidget):
    """A plot and the table of its numbers, one in front."""

    def __init__(self, name: str) -> None:
        super().__init__()
        set_up()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot = pg.PlotWidget()
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setMenuEnabled(False)
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        item = self.plot.getPlotItem()
        item.showGrid(x=False, y=False)
        item.setContentsMargins(0, 8, 4, 0)  # else the highest number of an axis is cut
        tick = QFont(font(13))
        for side in ("bottom", "left"):
            axis = item.getAxis(side)
            axis.setTickFont(tick)
            axis.setTextPen("#34454A")
            axis.setStyle(tickLength=0, tickTextOffset=8)
            axis.setPen(pg.mkPen("#7B8B8F" if side == "bottom" else "#FFFFFF"))
        self._rules: list[pg.InfiniteLine] = []
        self._table_holder = QWidget()
        QVBoxLayout(self._table_holder).setContentsMargins(0, 0, 0, 0)
        self.table: Table | None = None
        self.addWidget(self.plot)
        self.addWidget(self._table_holder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_V and not event.modifiers():
            self.setCurrentIndex(1 - self.currentIndex())
            return
        super().keyPressEvent(event)

    @property
    def tabled(self) -> bool:
        """Whether the table is in front."""
        return self.currentIndex() == 1

    def rows(self, heads: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> None:
        """The numbers behind the picture; also what a screen reader reads."""
        if self.table is None:
            columns = tuple((h, 2.0 if not n else 1.0, n > 0) for n, h in enumerate(heads))
            self.table = Table(columns)
            self.table.low = LOW_ROW
            layout = self._table_holder.layout()
            assert layout is not None
            layout.addWidget(self.table)
        self.table.put(rows)
        said = "; ".join(" ".join(c if isinstance(c, str) else c[0] for c in r) for r in rows)
        self.setAccessibleName(said)

    def scale(self, top: int, width: float, steps: Sequence[int]) -> None:
        """Axes from nought, with horizontal rules only."""
        self.plot.setYRange(0, top, padding=0)
        self.plot.setXRange(-0.5, width - 0.5, padding=0)
        self.plot.getAxis("left").setTicks([[(s, str(s)) for s in steps]])
        wanted = [s for s in steps if s]
        while len(self._rules) < len(wanted):
            rule = pg.InfiniteLine(angle=0, pen=pg.mkPen("#E6ECEC"))
            rule.setZValue(-10)
            self.plot.addItem(rule)
            self._rules.append(rule)
        for n, rule in enumerate(self._rules):
            rule.setVisible(n < len(wanted))
            if n < len(wanted):
                rule.setValue(wanted[n])


def draw(item: pg.PlotDataItem, values: Sequence[float | None]) -> None:
    """A line through what is known, with gaps between."""
    if all(value is None for value in values):
        item.setData([], [])
    else:
        item.setData(list(range(len(values))), [float("nan") if v is None else v for v in values])


def steps_of(top: int) -> list[int]:
    """Where rules stand below a top that is easy to divide."""
    parts = 3 if top % 3 == 0 else 4 if top % 4 == 0 else 2
    return [top * n // parts for n in range(parts + 1)]


class FlowChart(Chart):
    """Tickets issued and visits done by half hour, with what is expected on such a day."""

    def __init__(self) -> None:
        super().__init__("flow_chart")
        self._shown: object = None
        self._bars = [
            pg.BarGraphItem(x=[], height=[], width=0.36, pen=None, brush=INKS[ink])
            for ink in ("grey", "teal.700")
        ]
        for bars in self._bars:
            bars.setZValue(10)
            self.plot.addItem(bars)
        self._expected = pg.PlotDataItem(
            pen=pg.mkPen(INKS["orange"], width=2.5), symbol=MARKERS[1], symbolSize=8,
            symbolBrush=INKS["orange"], symbolPen=None, connect="finite",
        )  # fmt: skip
        self._expected.setZValue(20)
        self.plot.addItem(self._expected)

    def put(self, slots: Sequence[tuple[str, int, int]], expected: Sequence[float | None]) -> None:
        """Show half hours: its time, issued, done; and what is expected, a number or nothing."""
        if (shown := (tuple(slots), tuple(expected))) == self._shown:
            return
        self._shown = shown
        xs = list(range(len(slots)))
        most = max([1, *(max(i, d) for _, i, d in slots), *(int(e or 0) for e in expected)])
        for bars, side, place in zip(self._bars, (-0.19, 0.19), (1, 2), strict=True):
            bars.setOpts(x=[x + side for x in xs], height=[s[place] for s in slots], width=0.36)
        draw(self._expected, expected)
        top = nice_top(most)
        self.scale(top, max(len(slots), 8), steps_of(top))
        every = 1 if len(slots) <= 16 else 2
        self.plot.getAxis("bottom").setTicks([[(x, slots[x][0]) for x in xs if x % every == 0]])
        heads = (tr("Time (chart)"), tr("issued (legend)"), tr("done (legend)"), tr("expected"))
        self.rows(
            heads,
            [
                (at, str(i), str(d), "–" if e is None else f"{e:g}")
                for (at, i, d), e in zip(slots, expected, strict=True)
            ],
        )


DAY_PX = 26
"""Pixels that the number of a day takes under a chart."""


class WaitChart(Chart):
    """Waits of the last working days: the mean, nine of ten, and the target."""

    def __init__(self) -> None:
        super().__init__("wait_chart")
        self._shown: object = None
        self._lines: dict[str, pg.PlotDataItem] = {}
        self._names: dict[str, pg.TextItem] = {}
        self._days: tuple[str, ...] = ()
        self._told: tuple[tuple[Line, ...], float, str, int, int] | None = None
        self._target = pg.PlotDataItem(
            pen=pg.mkPen(INKS["target"], width=1.5, style=Qt.PenStyle.DashLine)
        )
        self.plot.addItem(self._target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many days under the line as there is room for, and names that keep apart."""
        if self._told is None:
            return
        every = max(1, -(-len(self._days) * DAY_PX // max(1, self.width() - 130)))
        last = len(self._days) - 1
        shown = [(x, day) for x, day in enumerate(self._days) if (last - x) % every == 0]
        self.plot.getAxis("bottom").setTicks([shown])
        self._place_names(*self._told)

    def put(self, days: Sequence[str], lines: Sequence[Line], target: float, name: str) -> None:
        """Show days with one value a line, all in minutes."""
        if (shown := (tuple(days), tuple(lines), target)) == self._shown:
            return
        self._shown = shown
        values = [v for line in lines for v in line.values if v is not None]
        top = nice_top(int(max([target * 1.3, *values, 4])) + 1)
        for order, line in enumerate(lines):
            item = self._lines.get(line.name)
            if item is None:
                item = self._lines[line.name] = pg.PlotDataItem(
                    pen=pg.mkPen(INKS[line.ink], width=2.5), symbol=line.marker, symbolSize=8,
                    symbolBrush=INKS[line.ink], symbolPen=None, connect="finite",
                )  # fmt: skip
                item.setZValue(10 + order)
                self.plot.addItem(item)
            draw(item, line.values)
        # It ends where the names begin.
        self._target.setData([-0.5, len(days) - 0.7], [target, target])
        room = len(days) * 1.28
        self.scale(top, max(room, 4), steps_of(top))
        self._days, self._told = tuple(days), (tuple(lines), target, name, len(days), top)
        self._fit()
        heads = (tr("Day (chart)"), *(line.name for line in lines))
        self.rows(
            heads,
            [
                (
                    day,
                    *("–" if line.values[n] is None else f"{line.values[n]:.1f}" for line in lines),
                )
                # Where there is no room for all, the last day is not the one to go.
                for n, day in reversed(list(enumerate(days)))
            ],
        )

    def _place_names(
        self, lines: Sequence[Line], target: float, name: str, count: int, top: int
    ) -> None:
        """Names at the ends of their lines, none upon another."""
        ends = [(name, "target", target)]
        for line in lines:
            last = next((v for v in reversed(line.values) if v is not None), None)
            if last is not None:
                ends.append((line.name, "", last))
        ends.sort(key=lambda x: x[2])
        told = {words for words, _, _ in ends}
        for words, item in self._names.items():
            item.setVisible(words in told)
        # A name is 18 pixels high, whatever the chart is.
        apart = top * max(0.085, 18 / max(60, self.height() - 50))
        floor = apart / 2
        for words, ink, at in ends:
            place = max(at, floor)
            floor = place + apart
            item = self._names.get(words)
            if item is None:
                item = self._names[words] = pg.TextItem(anchor=(0, 0.5))
                item.setFont(font(13))
                self.plot.addItem(item)
            item.setText(words, color="#8F1913" if ink else "#34454A")
            item.setPos(count - 0.6, place)


class DeadlineChart(Chart):
    """Open cases by department: in time, near, over; always in this order, numbers inside."""

    LIGHTS = ("green", "yellow", "red")

    def __init__(self) -> None:
        super().__init__("deadline_chart")
        self._shown: object = None
        self._bars = {
            light: pg.BarGraphItem(x0=[], y=[], width=[], height=0.58, pen=None, brush=INKS[ink])
            for light, ink in zip(self.LIGHTS, ("ok", "warn", "error"), strict=True)
        }
        for bars in self._bars.values():
            bars.setZValue(10)
            self.plot.addItem(bars)
        self._numbers: list[pg.TextItem] = []
        self.plot.getPlotItem().getAxis("bottom").hide()
        self.plot.getAxis("left").setWidth(128)

    def put(self, lines: Sequence[tuple[str, Mapping[str, int]]], most_lines: int = 7) -> None:
        """Show departments; what is overdue counts as red here."""
        kept = [
            (
                name,
                (of.get("green", 0), of.get("yellow", 0), of.get("red", 0) + of.get("overdue", 0)),
            )
            for name, of in lines
        ]
        if kept == self._shown:
            return
        self._shown = kept
        drawn = sorted(kept, key=lambda x: (-sum(x[1]), x[0]))[:most_lines]
        most = max((sum(n) for _, n in drawn), default=1) or 1
        # A number needs room in its bar, however small it is.
        least, gap = most * 0.045, most * 0.006
        for item in self._numbers:
            item.hide()
        used = 0
        places: dict[str, tuple[list[float], list[float], list[float]]] = {
            light: ([], [], []) for light in self.LIGHTS
        }
        for row, (_, numbers) in enumerate(drawn):
            x, y = 0.0, float(most_lines - 1 - row)
            for light, n in zip(self.LIGHTS, numbers, strict=True):
                if not n:
                    continue
                width = max(n, least)
                starts, ys, widths = places[light]
                starts.append(x)
                ys.append(y)
                widths.append(width)
                self._number(used, str(n), x + width / 2, y)
                used += 1
                x += width + gap
        for light, (starts, ys, widths) in places.items():
            # Emptied first: pyqtgraph compares lengths of what it has with what it gets.
            self._bars[light].setOpts(x0=starts, y=ys, width=widths, height=0.58)
        self.plot.setYRange(-0.5, most_lines - 0.5, padding=0)
        self.plot.setXRange(0, most * 1.08 + gap * 2, padding=0)
        self.plot.getAxis("left").setTicks(
            [[(most_lines - 1 - n, _short(name)) for n, (name, _) in enumerate(drawn)]]
        )
        heads = (
            tr("Department (column)"),
            tr("in time (light)"),
            tr("near (light)"),
            tr("over (light)"),
        )
        self.rows(heads, [(name, *map(str, numbers)) for name, numbers in kept])

    def _number(self, place: int, words: str, x: float, y: float) -> None:
        while len(self._numbers) <= place:
            item = pg.TextItem(anchor=(0.5, 0.5), color="#FFFFFF")
            item.setFont(font(13, 500))
            item.setZValue(30)
            self.plot.addItem(item)
            self._numbers.append(item)
        item = self._numbers[place]
        item.setText(words)
        item.setPos(x, y)
        item.show()


def _short(name: str) -> str:
    return name if len(name) <= 9 else f"{name[:8]}…"
