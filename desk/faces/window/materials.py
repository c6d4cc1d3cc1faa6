"""The materials card: what is here, what is signed, what is missing and what to do about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.cases.rules import SharedMaterial
from desk.core.text import data_text, tr, tr_date
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.fieldbox import badges
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, clear, on_click, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color
from desk.faces.window.material_marks import Box, Progress, look, taken_words
from desk.faces.window.visit_model import VisitModel


class MaterialsCard(QFrame):
    """The list; A all received, digits and Space toggle, P tells how, Enter goes on."""

    next_gap = Signal()
    refused = Signal()
    taking = Signal(str)

    def __init__(self, model: VisitModel) -> None:
        super().__init__()
        self.setObjectName("materials")
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._model = model
        self.small = False
        self._chosen = 0
        self._visit: str | None = None
        self._words: list[Text] = []
        self._title = Text(tr("Materials"), 16, 700)
        self._sub = Text("", 13, 400, "ink.700")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 8)
        layout.setSpacing(0)
        layout.addLayout(row(self._title, self._sub, None, KeyCap("F6"), margins=(16, 10, 16, 10)))
        self._bar = Progress()
        layout.addLayout(row(self._bar, margins=(16, 0, 16, 6)))
        self._numbers = Text("", 13, 400, "ink.900")
        layout.addLayout(
            row(
                self._numbers,
                None,
                *self._hints("A", tr("all here")),
                *self._hints(tr("Space"), tr("here/missing")),
                *self._hints("P", tr("how")),
                margins=(16, 0, 16, 8),
            )
        )
        layout.addWidget(Rule("line.base"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        inside = QWidget()
        inside.setObjectName("inside")
        inside.setStyleSheet("QWidget#inside { background: white; }")
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._rows)
        box.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self._scroll, 1)
        self._ask = QFrame()
        self._ask.setObjectName("ask")
        self._ask.setStyleSheet(
            f"QFrame#ask {{ background: {color('warn.ground')};"
            f" border: 1px solid {color('warn.line')}; border-radius: 8px; }}"
        )
        self._question = Text("", 15, 700, "warn.text", wrap=True)
        self.owe = Button("", "primary", key="1", on=self._owe, name="owe")
        self.refuse = Button(tr("Not today"), key="2", on=self._refuse, name="refuse")
        ask = QVBoxLayout(self._ask)
        ask.setContentsMargins(12, 10, 12, 10)
        head = row(Icon("error-warning-line", 16, "warn.text"), self._question)
        head.setStretch(1, 1)
        ask.addLayout(head)
        answers = QHBoxLayout()
        answers.addWidget(self.owe, 1)
        answers.addWidget(self.refuse)
        ask.addLayout(answers)
        holder = row(self._ask, margins=(14, 0, 14, 4))
        layout.addLayout(holder)
        self._ask.hide()
        self._shown: object = None

    def _hints(self, key: str, words: str) -> tuple[QWidget, QWidget]:
        """A key and what it does; a small screen shows the key alone."""
        cap, text = KeyCap(key), Text(words, 13, 400, "ink.700")
        cap.setToolTip(words)
        self._words.append(text)
        return cap, text

    def compact(self, small: bool) -> None:
        """Lower rows, fewer words."""
        self.small = small
        for words in self._words:
            words.setVisible(not small)

    def refresh(self) -> None:
        """Show the list as it is."""
        model = self._model
        materials = model.materials()
        question = model.question()
        if model.session.visit_id != self._visit:
            # The next person's papers are asked for from the top.
            self._visit, self._chosen = model.session.visit_id, 0
        self._chosen = max(0, min(self._chosen, len(materials) - 1))
        key = (
            model.draft.matters,
            tuple(sorted((k, a.state) for k, a in model.draft.materials.items())),
            tuple(sorted(model.draft.refused)),
            tuple(sorted(model.scans.items())),
            self._chosen,
            self.small,
        )
        if key == self._shown:
            return
        self._shown = key
        raw = sum(len(m.needs) for m in model.matters)
        together = tr(
            "{n} matters together, {raw} become {merged}",
            n=len(model.matters),
            raw=raw,
            merged=len(materials),
        )
        if self.small:
            together = tr("{n} together", n=len(materials))
        self._sub.put(together if len(model.matters) > 1 else "")
        states = [
            look(model.draft.materials.get(m.material.key), m.material.how)[0] for m in materials
        ]
        given, missing = states.count("given"), states.count("missing")
        to_sign, owed = states.count("sign"), states.count("owed")
        to_check = len(states) - given - missing - to_sign - owed
        self._bar.put(given, to_sign + to_check + owed, missing)
        counted = (
            (tr("here {n}", n=given), True),
            (tr("to check {n}", n=to_check), to_check),
            (tr("to sign {n}", n=to_sign), to_sign),
            (tr("owed {n}", n=owed), owed),
            (tr("missing {n}", n=missing), missing),
        )
        self._numbers.put("  ".join(words for words, shown in counted if shown))
        clear(self._rows)
        if not materials:
            empty = Text(
                tr("Add a matter with F3; its materials appear here."),
                14,
                400,
                "ink.700",
                wrap=True,
            )
            empty.setContentsMargins(16, 14, 16, 14)
            self._rows.addWidget(empty)
        for n, one in enumerate(materials):
            self._rows.addWidget(self._row(n, one))
        QTimer.singleShot(0, self, self._bring_chosen)
        self._ask.setVisible(question is not None)
        if question is not None:
            may = question.owe_days > 0
            self._question.put(
                tr(
                    "{badges} {material} is missing. What now?",
                    badges=badges(question.matters),
                    material=data_text(question.material.name),
                )
            )
            if may:
                day = tr_date(model.owe_until(question))
                self.owe.set_label(
                    tr("By {day}", day=day)
                    if self.small
                    else tr("Accept, bring it by {day}", day=day)
                )
                self.owe.forbid(None)
            else:
                self.owe.set_label(tr("Cannot be brought later"))
                self.owe.forbid(tr("The catalogue does not allow this material to be owed."))

    def _bring_chosen(self) -> None:
        """Scroll to the chosen row once the list is laid out."""
        if self._chosen < self._rows.count():
            self._scroll.ensureWidgetVisible(self._rows.itemAt(self._chosen).widget(), 0, 10)

    def _note(self, one: SharedMaterial) -> str:
        """How the material was taken when that was told, else what is wanted of it."""
        answer = self._model.draft.materials.get(one.material.key)
        words = data_text(one.material.note)
        if answer is not None and answer.state == "received" and answer.how:
            words = taken_words(answer.how)
        scans = self._model.scans.get(one.material.key, 0)
        if scans:
            counted = tr("{n} scans", n=scans)
            words = f"{counted}  {words}" if words else counted
        return words

    def _row(self, n: int, one: SharedMaterial) -> QWidget:
        answer = self._model.draft.materials.get(one.material.key)
        state, words, kind = look(answer, one.material.how)
        line = QWidget()
        line.setObjectName("line")
        ground = color("teal.50") if n == self._chosen else "white"
        line.setStyleSheet(
            f"QWidget#line {{ background: {ground};"
            f" border-bottom: 1px solid {color('line.100')}; }}"
        )
        line.setFixedHeight(36 if self.small else 47)
        names = QVBoxLayout()
        names.setSpacing(0)
        name = data_text(one.material.name)
        if not one.required:
            name += tr(" (if it applies)")
        names.addLayout(
            row(
                Text(name, 14).shrinking(),
                Text(badges(one.matters), 12, 400, "teal.700"),
                None,
                spacing=4,
            )
        )
        note = self._note(one)
        if note and not self.small:
            names.addWidget(Text(note, 12, 400, "ink.700").shrinking())
        layout = row(margins=(16, 0, 16, 0), spacing=10)
        layout.addWidget(KeyCap(str(n + 1)) if n < 9 else _gap(22))
        layout.addWidget(Box(state, one.material.how))
        layout.addLayout(names, 1)
        layout.addWidget(Pill(words, kind))
        line.setLayout(layout)
        key = one.material.key
        on_click(line, partial(self._click, n, key))
        return line

    def _click(self, place: int, key: str) -> None:
        self._chosen = place
        self.setFocus()
        self._model.toggle_material(key)

    def _owe(self) -> None:
        question = self._model.question()
        if question is not None and question.owe_days > 0:
            self._model.owe(question.material.key)

    def _refuse(self) -> None:
        question = self._model.question()
        if question is not None:
            self._model.refuse_for(question.material.key)
            self.refused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        materials = self._model.materials()
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        text = event.text().lower()
        if plain and self._model.question() is not None and text in ("1", "2"):
            (self._owe if text == "1" else self._refuse)()
        elif plain and text == "a":
            self._model.all_received()
        elif plain and text.isdigit() and 1 <= int(text) <= len(materials):
            self._chosen = int(text) - 1
            self._model.toggle_material(materials[self._chosen].material.key)
        elif plain and text == "p" and materials:
            self.taking.emit(materials[min(self._chosen, len(materials) - 1)].material.key)
        elif event.key() == Qt.Key.Key_Space and materials:
            place = min(self._chosen, len(materials) - 1)
            self._model.toggle_material(materials[place].material.key)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and materials:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._chosen = max(0, min(len(materials) - 1, self._chosen + step))
            self._shown = None
            self.refresh()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_gap.emit()
        else:
            super().keyPressEvent(event)


def _gap(width: int) -> QWidget:
    widget = QWidget()
    widget.setFixedWidth(width)
    return widget
