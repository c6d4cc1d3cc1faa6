"""W17: a case on a sheet: how it stands, its materials, what happened, what can be done now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.cases.rules import MaterialAnswer
from desk.cases.view import CaseView, Material, Moment
from desk.cases.words import STATES
from desk.core.clock import local_day
from desk.core.mask import mask_id, mask_name, mask_phone
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.kit.buttons import Button, Chip
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, boxed, row
from desk.faces.kit.layers import Veil, is_ctrl_delete, panel
from desk.faces.kit.lights import deadline
from desk.faces.kit.marks import Pill
from desk.faces.kit.timeline import Step, Timeline
from desk.faces.window.case_words import happening_words, reason_words
from desk.faces.window.material_marks import look

Act = tuple[str, str]
"""What can be done: its kind, and the words on its button."""
WIDTH = 1040
TIMELINE_PX = 400


class CaseLayer(Veil):
    """A case; a digit does what stands beside it, P prints the receipt again."""

    def __init__(
        self,
        window: QWidget,
        view: CaseView,
        acts: Sequence[Act],
        names: dict[str, str],
        today: date,
        *,
        act: Callable[[str], None],
        reprint: Callable[[], None],
        cancel: Callable[[], None] | None,
    ) -> None:
        super().__init__(window)
        self.view = view
        self._acts, self._act = list(acts)[:9], act
        self._reprint, self._cancel = reprint, cancel
        frame = panel(min(WIDTH, window.width() - 40), margins=24)
        box = frame.layout()
        if not isinstance(box, QVBoxLayout):
            raise TypeError(box)
        box.addLayout(self._head(today))
        box.addWidget(Rule("line.base"))
        halves = QHBoxLayout()
        halves.setSpacing(24)
        left = QVBoxLayout()
        left.setSpacing(8)
        self._facts(left)
        self._materials(left)
        left.addStretch(1)
        halves.addLayout(left, 1)
        halves.addWidget(self._story(names, window.height()))
        box.addLayout(halves)
        box.addLayout(self._foot())
        self.put(frame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFocus()

    def _head(self, today: date) -> QHBoxLayout:
        view = self.view
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(data_text(view.matter), 20, 700).shrinking())
        about = "  ".join((view.number, mask_name(view.name), mask_id(view.id_number)))
        words.addWidget(Text(about, 14, 400, "ink.700"))
        head = row(Icon("folder-2-line", 22, "teal.700", disc=44, disc_tint="teal.100"), spacing=14)
        head.addLayout(words, 1)
        head.addWidget(Pill(tr(STATES[view.state.state]), "teal"))
        head.addWidget(deadline(view, view.state.state, view.due_day, today, px=14))
        return head

    def _facts(self, left: QVBoxLayout) -> None:
        view = self.view
        due = ""
        if view.due_day is not None:
            due = tr_date(view.due_day, "due")
            due += tr(" (provisional)") if view.provisional else ""
        owner = view.owner
        if view.offered_to:
            owner = tr("{name}, offered to {other}", name=owner, other=view.offered_to)
        accepted = f"{tr_date(local_day(view.accepted_at))} {tr_time(view.accepted_at)}"
        for words, value in (
            (tr("Decided by"), data_text(view.department)),
            (tr("First asked"), owner),
            (tr("Accepted at"), accepted),
            (tr("Last day"), due or "–"),
            (tr("Telephone"), mask_phone(view.phone) if view.phone else "–"),
            (tr("Answer"), tr("the resident waits") if view.state.awaited else tr("given")),
        ):
            label = Text(words, 14, 400, "ink.700")
            label.setFixedWidth(96)
            left.addLayout(row(label, Text(value, 14).shrinking(), None))

    def _materials(self, left: QVBoxLayout) -> None:
        if not self.view.materials:
            return
        left.addSpacing(4)
        left.addWidget(Text(tr("Materials"), 15, 700))
        for one in self.view.materials[:8]:
            left.addLayout(row(Text(data_text(one.name), 14).shrinking(), None, _material(one)))
        more = len(self.view.materials) - 8
        if more > 0:
            left.addWidget(Text(tr("and {n} more", n=more), 13, 400, "ink.700"))

    def _story(self, names: dict[str, str], height: int) -> QWidget:
        line = Timeline()
        line.put([_step(one, n == 0, names) for n, one in enumerate(self.view.timeline)])
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = boxed(row(line, margins=(0, 0, 12, 0)))
        inside.setObjectName("inside")
        inside.setStyleSheet("QWidget#inside { background: white; }")
        scroll.setWidget(inside)
        scroll.setFixedHeight(max(220, min(440, height - 330)))
        holder = QWidget()
        holder.setFixedWidth(TIMELINE_PX)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(tr("What happened"), 15, 700))
        column.addWidget(scroll, 1)
        return holder

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setSpacing(10)
        for start in range(0, len(self._acts), 4):
            line = QHBoxLayout()
            line.setSpacing(8)
            part = self._acts[start : start + 4]
            for n, (kind, words) in enumerate(part, start + 1):
                chip = Chip(str(n), words, height=40)
                chip.setObjectName(f"act_{kind}")
                chip.clicked.connect(lambda _=False, k=kind: self._do(k))
                line.addWidget(chip, 1)
            for _ in range(4 - len(part)):
                line.addStretch(1)
            foot.addLayout(line)
        self.reprint = Button(
            tr("Print again"), key="P", height=44, on=self._print, name="case_reprint"
        )
        back = Button(tr("Back"), key="Esc", height=44, on=self.close_layer, name="back")
        last = row(None, self.reprint, back)
        if self._cancel is not None:
            danger = Button(
                tr("Cancel acceptance"),
                "danger",
                key="Ctrl Del",
                height=44,
                on=self._take_back,
                name="case_cancel",
            )
            last.insertWidget(0, danger)
        foot.addLayout(last)
        return foot

    def _do(self, kind: str) -> None:
        self.close_layer()
        self._act(kind)

    def _print(self) -> None:
        self.close_layer()
        self._reprint()

    def _take_back(self) -> None:
        cancel = self._cancel
        if cancel is not None:
            self.close_layer()
            cancel()

    def takes(self, event: QKeyEvent) -> bool:
        return is_ctrl_delete(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if text.isdigit() and 1 <= int(text) <= len(self._acts):
            self._do(self._acts[int(text) - 1][0])
        elif text.lower() == "p" and not control:
            self._print()
        elif is_ctrl_delete(event) and not event.isAutoRepeat():
            self._take_back()
        else:
            super().keyPressEvent(event)


def _material(one: Material) -> Pill:
    if one.state == "owed":
        day = tr_date(one.due_day) if one.due_day else ""
        return Pill(tr("owed, by {day}", day=day) if day else tr("owed"), "warn")
    _, words, kind = look(MaterialAnswer(one.state, one.how), one.how)
    return Pill(words, kind)


def _step(one: Moment, newest: bool, names: dict[str, str]) -> Step:
    when = f"{tr_date(local_day(one.at))} {tr_time(one.at)}"
    kind = "odd" if one.odd else "now" if newest else "done"
    return Step(kind, happening_words(one, names), reason_words(one), when)
