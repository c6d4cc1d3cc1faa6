"""Establishment: every community of the street, what the rule asks for and what there is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import data_text, tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.desk import Desk
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Card, Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.theme import qcolor
from desk.faces.office.charts import Cell, Table
from desk.faces.office.navigation import Page
from desk.hall import establishment as rules
from desk.hall.establishment import Staffing
from desk.store import Store


class ChoiceTable(Table):
    """A table one walks through with the arrows; Enter or two clicks choose the line in front."""

    chosen = Signal(int)
    moved = Signal(int)
    """Another line is in front."""

    def __init__(self, columns: list[tuple[str, float, bool]]) -> None:
        super().__init__(columns)
        self.front = 0
        self._first = 0
        self._all: list[tuple[Cell, ...]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def show_all(self, rows: list[tuple[Cell, ...]]) -> None:
        """Show lines; the one in front stays in front and in view."""
        self._all = rows
        self.front = max(0, min(self.front, len(rows) - 1))
        self._scroll()

    def bring(self, place: int) -> None:
        """Put a line in front, as the arrows would."""
        self.front = max(0, min(len(self._all) - 1, place))
        self._scroll()
        self.moved.emit(self.front)

    @property
    def all(self) -> tuple[tuple[Cell, ...], ...]:
        """Every line, in view or not."""
        return tuple(self._all)

    @property
    def _fit(self) -> int:
        return max(1, (self.height() - self.HEAD) // self.ROW)

    def _scroll(self) -> None:
        if self.front < self._first:
            self._first = self.front
        elif self.front >= self._first + self._fit:
            self._first = self.front - self._fit + 1
        self.put(self._all[self._first : self._first + self._fit])
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -self._fit, Qt.Key.Key_PageDown: self._fit,
            Qt.Key.Key_Home: -len(self._all), Qt.Key.Key_End: len(self._all),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps and self._all:
            self.bring(self.front + steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._all:
            self.chosen.emit(self.front)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        line = self._first + int(event.position().y() - self.HEAD) // self.ROW
        if event.position().y() >= self.HEAD and line < len(self._all):
            self.front = line
            self._scroll()
            self.moved.emit(line)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._all and event.position().y() >= self.HEAD:
            self.chosen.emit(self.front)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._all:
            return
        painter = QPainter(self)
        painter.setPen(QPen(qcolor("teal.700"), 3))
        top = self.HEAD + (self.front - self._first) * self.ROW
        painter.drawLine(1, top + 1, 1, top + self.ROW - 1)


class CommunityLayer(Veil):
    """Households, mixed or not, and workers of one community."""

    def __init__(
        self,
        window: QWidget,
        community: Staffing,
        save: Callable[[int, bool, int | None, Callable[[], None]], None],
    ) -> None:
        super().__init__(window)
        self._save = save
        self._yes_no = [tr("no"), tr("yes")]
        self.households = FieldBox("households", tr("Households"), required=True, digits_only=True)
        self.mixed = FieldBox(
            "mixed", tr("Mixed community"), required=True, choices=self._yes_no, chips=True
        )
        self.workers = FieldBox(
            "workers", tr("Full-time workers (empty: as many as its own hall has)"),
            digits_only=True,
        )  # fmt: skip
        if community.households is not None:
            self.households.set_value(str(community.households))
        self.mixed.set_value(self._yes_no[community.mixed])
        if community.workers is not None:
            self.workers.set_value(str(community.workers))
        frame = panel(520)
        box = frame.layout()
        assert isinstance(box, QVBoxLayout)
        box.addWidget(Text(data_text(community.name), 20, 700))
        for field in (self.households, self.mixed, self.workers):
            box.addWidget(field)
        self.households.next.connect(lambda _: self.mixed.take_focus())
        self.mixed.next.connect(lambda _: self.workers.take_focus())
        self.workers.next.connect(lambda _: self.submit())
        box.addLayout(
            row(
                None,
                Button(tr("Leave it"), key="Esc", height=44, px=16, on=self.close_layer),
                Button(tr("Write it down"), "primary", key="Enter", height=44, px=16,
                       on=self.submit, name="save_community"),
                spacing=12,
            )
        )  # fmt: skip
        self.put(frame)
        self.households.take_focus()

    def submit(self) -> None:
        """Write it down, or say what to mend."""
        numbers: list[int | None] = []
        for field, most, needed in (
            (self.households, rules.MOST_HOUSEHOLDS, True), (self.workers, 99, False),
        ):  # fmt: skip
            text = field.value().strip()
            good = (text.isdecimal() and int(text) <= most) or (not text and not needed)
            field.say("" if good else tr("A number from 0 to {most}.", most=most))
            if not good:
                field.take_focus()
                return
            numbers.append(int(text) if text else None)
        mixed = self.mixed.value() == self._yes_no[1]
        self._save(numbers[0] or 0, mixed, numbers[1], self.close_layer)


class EstablishmentPage(Page):
    """The list, its sum, and the rule with its source."""

    def __init__(
        self,
        desk: Desk,
        *,
        actor: Callable[[], str],
        say: Callable[[str, str], None],
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._desk, self._actor, self._say, self._tell = desk, actor, say, tell
        self.lines: list[Staffing] = []
        self.table = ChoiceTable(
            [
                (tr("Community"), 3, False),
                (tr("Households"), 1.4, True),
                (tr("Mixed"), 1, True),
                (tr("Required"), 1.2, True),
                (tr("Actual"), 1.2, True),
                (tr("Gap"), 1.6, False),
            ]
        )
        self.table.chosen.connect(self.edit)
        self._sum = Text("", 15, 700)
        self._counted = Text("", 13, 400, "ink.700")
        card = Card(margins=(1, 1, 1, 1))
        card.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(
            row(
                Text(tr("Establishment"), 20, 700),
                Text(data_text(desk.hall.name), 14, 400, "ink.700"),
                None,
                KeyCap("Enter"),
                Text(tr("change the community in front"), 13, 400, "ink.700"),
                spacing=10,
            )
        )
        layout.addLayout(row(self._sum, self._counted, None, spacing=16))
        layout.addWidget(card, 1)
        layout.addWidget(Text(tr(rules.RULE), 13, 400, "ink.700", wrap=True))

    @property
    def street(self) -> str:
        """The street this hall belongs to; a community's hall shows its street."""
        path = self._desk.divisions.path(self._desk.hall.division)
        return next((p.nbs for p in path if p.level == "street"), self._desk.hall.division)

    def enter(self) -> None:
        """Read the list; the arrows walk through it."""
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Others may have changed it."""

        def work() -> list[Staffing]:
            with self._desk.store.read() as read:
                return rules.staffing(read, self.street, self._desk.divisions)

        self._desk.tasks.run(work, self._show, self._tell)

    def _show(self, lines: list[Staffing]) -> None:
        self.lines = lines
        self.table.show_all([self._line(s) for s in lines])
        sum_ = rules.total(lines)
        self._sum.put(
            tr("Required {required}, actual {actual}, {short} missing",
               required=sum_.required, actual=sum_.workers, short=sum_.short)
        )  # fmt: skip
        self._counted.put(
            tr("{counted} of {all} communities have their figures",
               counted=sum_.counted, all=sum_.communities)
        )  # fmt: skip

    @staticmethod
    def _line(s: Staffing) -> tuple[Cell, ...]:
        gap: Cell = (tr("figures missing"), "neutral")
        if s.gap is not None:
            gap = (
                (tr("{n} workers missing", n=s.gap), "warn")
                if s.gap > 0
                else (tr("as required"), "ok")
                if s.gap == 0
                else (tr("{n} over", n=-s.gap), "neutral")
            )
        return (
            data_text(s.name),
            "–" if s.households is None else f"{s.households:,}",
            tr("yes") if s.mixed else "",
            "–" if s.required is None else str(s.required),
            "–" if s.workers is None else str(s.workers),
            gap,
        )

    def edit(self, line: int) -> None:
        """Change the figures of one community."""
        community = self.lines[line]

        def save(
            households: int, mixed: bool, workers: int | None, close: Callable[[], None]
        ) -> None:
            actor = self._actor()

            def work(store: Store) -> None:
                with store.unit(actor, "establishment") as unit:
                    rules.set_community(
                        unit, community.division, households=households, mixed=mixed,
                        workers=workers,
                    )  # fmt: skip

            def done(_: None) -> None:
                close()
                self.refresh()
                self._say(tr("{name} is written down.", name=data_text(community.name)), "ok")

            self._desk.tasks.write(work, done, self._tell)

        CommunityLayer(self.window(), community, save)
