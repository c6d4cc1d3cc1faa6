"""The plan of an agency: errand by errand, to which department, what for, how long, after which."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases import agency
from desk.cases.agency import Planned
from desk.core.errors import UserError
from desk.core.text import data_text, tr
from desk.faces.kit.buttons import Button, Chip
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.flow import FlowLayout
from desk.faces.kit.known_box import KnownBox
from desk.faces.kit.labels import Rule, Text, clear, row
from desk.faces.kit.layers import Veil, is_ctrl_delete, panel
from desk.faces.kit.marks import Pill
from desk.faces.kit.messages import words
from desk.faces.window.mandate_words import limit_words

WIDTH = 900
OFFERED = 9


class PlanDialog(Veil):
    """Enter goes from field to field and adds the errand; F9 has the resident sign the plan.

    With ``most`` 1 it asks for the one errand that takes the place of another.
    """

    def __init__(
        self,
        window: QWidget,
        title: str,
        lead: str,
        departments: Sequence[str],
        sign: Callable[[list[Planned], bool], None],
        *,
        most: int = agency.MOST_ERRANDS,
    ) -> None:
        super().__init__(window)
        self._departments, self._sign, self._most = list(departments)[:OFFERED], sign, most
        self.plan: list[Planned] = []
        frame = panel(min(WIDTH, window.width() - 40), margins=24)
        box = frame.layout()
        if not isinstance(box, QVBoxLayout):
            raise TypeError(box)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        chips = FlowLayout(gap=6)
        for n, name in enumerate(self._departments, 1):
            chip = Chip(str(n), data_text(name), height=34)
            chip.clicked.connect(lambda _=False, place=n - 1: self._pick(place))
            chips.addWidget(chip)
        offered = QWidget()
        offered.setLayout(chips)
        self.department = KnownBox("department", tr("Which department (errand)"), required=True,
                                   height=40)  # fmt: skip
        self.department.offer(self._departments)
        self.department.picked.connect(self._pick)
        self.task = FieldBox("task", tr("What is done there"), required=True, height=40)
        self.days = FieldBox("days", tr("In how many days"), required=True, digits_only=True,
                             height=40)  # fmt: skip
        self._units = {tr("working days"): "working", tr("calendar days"): "calendar"}
        self.unit = FieldBox("unit", tr("Counted as"), choices=tuple(self._units), chips=True,
                             height=40)  # fmt: skip
        self._orders = {tr("after the one before"): True, tr("beside the others"): False}
        self.order = FieldBox("order", tr("When (errand)"), choices=tuple(self._orders),
                              chips=True, height=40)  # fmt: skip
        self.department.next.connect(lambda _: self.task.take_focus())
        self.task.next.connect(lambda _: self.days.take_focus())
        self.days.next.connect(lambda _: self.unit.take_focus())
        self.unit.next.connect(lambda _: self._from_unit())
        self.order.next.connect(lambda _: self.add())
        self._fault = Text("", 14, 400, "error.text", wrap=True)
        self._fault.hide()
        box.addWidget(Text(title, 20, 700, wrap=True))
        box.addWidget(Text(lead, 14, 400, "ink.700", wrap=True))
        box.addLayout(self._lines)
        box.addWidget(Rule("line.base"))
        box.addWidget(offered)
        first = row(self.department, self.task, spacing=14)
        first.setStretch(0, 2)
        first.setStretch(1, 3)
        box.addLayout(first)
        second = row(self.days, self.unit, self.order, None, spacing=14)
        self.days.setFixedWidth(150)
        box.addLayout(second)
        box.addWidget(self._fault)
        self.add_button = Button(tr("Add this errand"), key="Enter", height=44, on=self.add,
                                 name="add_errand")  # fmt: skip
        self.drop_button = Button(tr("Take the last out"), key="Ctrl Del", height=44,
                                  on=self.drop, name="drop_errand")  # fmt: skip
        back = Button(tr("Back"), key="Esc", height=44, on=self.dismiss, name="back")
        if most == 1:
            self.add_button.set_kind("primary")
            self.drop_button.hide()
            box.addLayout(row(None, back, self.add_button, spacing=10))
        else:
            paper = Button(tr("Signed on paper"), key="Ctrl F9", height=44,
                           on=lambda: self.send(paper=True), name="mandate_paper")  # fmt: skip
            go = Button(tr("Let the resident sign"), "primary", key="F9", height=44, px=16,
                        on=self.send, name="mandate_sign")  # fmt: skip
            box.addLayout(row(self.add_button, self.drop_button, None, back, paper, go, spacing=10))
        self._frame = frame
        self._show()
        self.put(frame)
        self.department.take_focus()

    def _show(self) -> None:
        clear(self._lines)
        for n, one in enumerate(self.plan, 1):
            when = tr("after {n} (errand)", n=one.after + 1) if one.after is not None else tr(
                "at once (errand)"
            )  # fmt: skip
            holder = QWidget()
            holder.setFixedHeight(40)
            holder.setLayout(
                row(
                    Pill(str(n), "teal"),
                    Text(one.task, 15, 700).shrinking(),
                    Text(data_text(one.department), 14, 400, "ink.700").shrinking(),
                    None,
                    Text(when, 14, 400, "ink.700"),
                    Text(limit_words(one.days, one.unit), 14, 700),
                    spacing=12,
                )
            )
            self._lines.addWidget(holder)
        self.order.setVisible(bool(self.plan))
        self.drop_button.setEnabled(bool(self.plan))
        if self._most > 1:
            self.add_button.setEnabled(len(self.plan) < self._most)

    def _pick(self, place: int) -> None:
        editor = self.department.editor
        editor.clearFocus()
        self.department.set_value(data_text(self._departments[place]))
        self.task.take_focus()

    def _from_unit(self) -> None:
        if self.plan:
            self.order.take_focus()
        else:
            self.add()

    def _typed(self) -> Planned:
        days = self.days.value().strip()
        name = self.department.value().strip()
        known = {data_text(one): one for one in self._departments}
        follows = bool(self.plan) and self._orders.get(self.order.value(), True)
        return Planned(
            known.get(name, name),
            self.task.value().strip(),
            int(days) if days.isdigit() else 0,
            self._units.get(self.unit.value(), "working"),
            len(self.plan) - 1 if follows else None,
        )

    def add(self) -> bool:
        """Take the errand into the plan; what is missing is said and nothing is lost."""
        try:
            (*_, one) = agency.check([*self.plan, self._typed()])
        except UserError as error:
            self._say(words(error))
            empty = (self.department, self.task, self.days)
            next((f for f in empty if not f.value().strip()), self.days).take_focus()
            return False
        self._say("")
        self.plan.append(one)
        if self._most == 1:
            self.close_layer()
            self._sign(self.plan, False)
            return True
        for field in (self.department, self.task, self.days, self.unit, self.order):
            field.editor.clearFocus()
            field.set_value("")
        self._show()
        self.department.take_focus()
        return True

    def drop(self) -> None:
        """Take the last errand out again."""
        if self.plan:
            self.plan.pop()
            self._show()
            self.department.take_focus()

    def send(self, *, paper: bool = False) -> None:
        """The plan is complete; an errand that is typed but not added is added first."""
        if (self.department.value().strip() or self.task.value().strip()) and not self.add():
            return
        if not self.plan:
            self._say(tr("Add at least one errand."))
            self.department.take_focus()
            return
        self.close_layer()
        self._sign(self.plan, paper)

    def press(self, key: str) -> None:
        """A key of the window while this is in front."""
        if self._most > 1 and key in ("F9", "Ctrl+F9"):
            self.send(paper=key == "Ctrl+F9")

    def _say(self, text: str) -> None:
        self._fault.put(text)
        self._fault.setVisible(bool(text))

    def takes(self, event: QKeyEvent) -> bool:
        return is_ctrl_delete(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_delete(event) and not event.isAutoRepeat():
            self.drop()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add()
        else:
            super().keyPressEvent(event)
