"""A matter being changed: its questions at the left, at the right what the window will show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.core.errors import UserError
from desk.core.text import data_text, tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Rule, Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.messages import words as told
from desk.faces.kit.pick import PickLayer
from desk.faces.kit.questions import DigitDialog
from desk.faces.office.ask_layer import AskLayer
from desk.faces.office.keyed_list import KeyedList
from desk.faces.office.matter_preview import MatterPreview
from desk.faces.office.matter_words import (
    HOWS,
    fault_words,
    limit_words,
    version_words,
)
from desk.faces.office.matters_model import MattersModel
from desk.matters.drafting import Drafting
from desk.matters.load import CatalogueError

Say = Callable[[str, str], None]


def typed_fee(text: str) -> int | str:
    """An amount in fen; what is no amount stays as typed, so that it can be mended."""
    whole, _, part = text.strip().partition(".")
    if whole.isascii() and whole.isdecimal() and len(part) <= 2 and (part or "0").isdecimal():
        return int(whole) * 100 + int(part.ljust(2, "0"))
    return text.strip() or 0


class EditorLayer(Veil):
    """The change drawn up: kept at each step, undone by Ctrl Z, published by Ctrl S."""

    def __init__(self, window: QWidget, model: MattersModel, draft: Drafting, say: Say) -> None:
        super().__init__(window)
        self.model, self.draft, self._say = model, draft, say
        self._inner: Veil | None = None
        frame = panel(min(1500, window.width() - 80), margins=24)
        frame.setFixedHeight(min(960, window.height() - 60))
        box = frame.layout()
        assert isinstance(box, QVBoxLayout)
        box.setSpacing(10)
        box.addLayout(
            row(
                Text(data_text(draft.before.name), 20, 700),
                Text(tr("change of {version}", version=version_words(draft.before)), 14, 400,
                     "ink.700"),
                None,
                Text(tr("kept on this desk at each step, seen by nobody until it is published"),
                     13, 400, "ink.700"),
                spacing=12,
            )
        )  # fmt: skip
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(self._left(), 3)
        body.addWidget(Rule("line.base", upright=True))
        self._preview = MatterPreview(model.desk.calendar)
        body.addWidget(self._preview, 2)
        box.addLayout(body, 1)
        self.undo_button = Button(
            tr("Undo (step)"), "text", key="Ctrl Z", height=44, on=self.undo, name="undo_matter"
        )
        self.go = Button(
            tr("Publish (matter)"), "primary", key="Ctrl S", height=44, px=16, on=self.publish,
            name="publish_matter",
        )  # fmt: skip
        self._told = Text("", 14, 400, "error.text", wrap=True)
        box.addLayout(
            row(
                self.undo_button, self._told, None,
                Button(tr("Close, keep the draft"), key="Esc", height=44, px=16,
                       on=self.close_layer),
                self.go, spacing=12,
            )
        )  # fmt: skip
        self.put(frame)
        self.show_draft()
        self.name.take_focus()

    # --- the questions ---------------------------------------------------------------------

    def _left(self) -> QWidget:
        units = (tr("working days (unit)"), tr("calendar days (unit)"))
        self._units = dict(zip(("working", "calendar"), units, strict=True))
        self._open = {True: tr("taken in (state)"), False: tr("not taken in (state)")}
        self.name = FieldBox("name", tr("Name (matter)"), required=True)
        self.short = FieldBox("short", tr("What people say"))
        self.former = FieldBox("former", tr("Former names, several with 、 between"))
        self.open = FieldBox("open", tr("Taken in here"), choices=tuple(self._open.values()),
                             chips=True)  # fmt: skip
        self.note = FieldBox("closed_note", tr("Why it is not taken in"))
        legal = limit_words(self.draft.before.legal)
        self.days = FieldBox(
            "promised", tr("Promised limit (legal limit: {legal})", legal=legal),
            digits_only=True, required=True,
        )  # fmt: skip
        self.unit = FieldBox("unit", tr("Days counted as"), choices=units, chips=True)
        self.fee = FieldBox("fee", tr("Fee in yuan"), digits_only=True)
        self.fee_note = FieldBox("fee_note", tr("Note on the fee"))
        self.conditions = FieldBox("conditions", tr("Conditions"), required=True)
        instant = self.draft.before.instant
        holder = QWidget()
        holder.setObjectName("inside")
        holder.setStyleSheet("QWidget#inside { background: white; }")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        for fields in (
            (self.name, self.short), (self.former,), (self.days, self.unit),
            (self.open, self.note), (self.fee, self.fee_note), (self.conditions,),
        ):  # fmt: skip
            line = QHBoxLayout()
            line.setSpacing(14)
            for field in fields:
                line.addWidget(field, 1)
            column.addLayout(line)
        if instant:
            self.days.hide()
            self.unit.hide()
        self._boxes = (
            self.name, self.short, self.former, self.days, self.unit, self.open, self.note,
            self.fee, self.fee_note, self.conditions,
        )  # fmt: skip
        for place, field in enumerate(self._boxes):
            field.next.connect(partial(self._next, place))
            field.left.connect(self._read)
        for chips in (self.open, self.unit):
            chips.changed.connect(lambda _: self._read())
        self.needs = KeyedList(tr("Materials"),
            [(tr("Material"), 3, False), (tr("How (material)"), 1.4, False),
             (tr("Needed"), 1.4, False), (tr("May be owed"), 1.4, False)],
            (("A", tr("add")), ("R", tr("required or not")), ("O", tr("days owed")),
             ("Del", tr("take out")), ("Alt ↑↓", tr("move"))),
            self._need_key,
        )  # fmt: skip
        self.questions = KeyedList(tr("Questions of the form"),
            [(tr("Question"), 3, False), (tr("help under the field"), 2, False),
             (tr("Needed"), 1.4, False)],
            (("A", tr("add")), ("Enter", tr("wording")), ("R", tr("required or not")),
             ("Del", tr("take out"))),
            self._question_key,
        )  # fmt: skip
        column.addWidget(self.needs)
        column.addWidget(self.questions)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        self._scroll = scroll
        return scroll

    def _next(self, place: int, forward: bool) -> None:
        """The next question that is shown; after the last one the materials."""
        self._read()
        shown = [box for box in self._boxes if not box.isHidden()]
        here = shown.index(self._boxes[place]) + (1 if forward else -1)
        if here >= len(shown):
            self.needs.table.setFocus()
        elif here >= 0:
            shown[here].take_focus()

    def _read(self) -> None:
        """Take over what is typed; only a difference is a step."""
        former = [x.strip() for x in self.former.value().replace("，", "、").split("、")]
        entry: dict[str, object] = {
            "name": self.name.value().strip(),
            "short": self.short.value().strip(),
            "former": [x for x in former if x],
            "open": self.open.value() != self._open[False],
            "closed_note": self.note.value().strip(),
            "fee": typed_fee(self.fee.value()),
            "fee_note": self.fee_note.value().strip(),
            "conditions": self.conditions.value().strip(),
        }
        old = self.draft.entry.get("name")
        if entry["name"] != old and old == self.draft.before.name:
            # Whoever knows the matter by the name it had still finds it.
            entry["former"] = [*dict.fromkeys([*(x for x in former if x), old])]
        if not self.draft.before.instant:
            unit = next(k for k, v in self._units.items() if v == (self.unit.value() or v))
            entry["promised"] = f"{self.days.value().strip()} {unit}"
        self.step(lambda draft: draft.set(**entry))

    def step(self, change: Callable[[Drafting], object]) -> None:
        """One change; it is kept and shown."""
        before = self.draft.content
        change(self.draft)
        if self.draft.content != before:
            self.model.keep(self.draft)
            self.show_draft()

    def undo(self) -> None:
        """Ctrl Z."""
        self._read()
        if self.draft.undo():
            self.model.keep(self.draft)
            self.show_draft(over=True)

    def show_draft(self, *, over: bool = False) -> None:
        """Show what is drawn up; ``over`` also where somebody is typing."""
        entry = self.draft.entry
        days, _, unit = str(entry.get("promised", "")).rpartition(" ")
        fee = entry.get("fee", 0)
        amount = fee if isinstance(fee, str) else f"{fee / 100:g}" if fee else "0"
        values = {
            self.name: str(entry.get("name", "")),
            self.short: str(entry.get("short", "")),
            self.former: "、".join(entry.get("former", ())),
            self.days: days,
            self.unit: self._units.get(unit, ""),
            self.open: self._open[entry.get("open", True)],
            self.note: str(entry.get("closed_note", "")),
            self.fee: amount,
            self.fee_note: str(entry.get("fee_note", "")),
            self.conditions: str(entry.get("conditions", "")),
        }
        for box, value in values.items():
            if over and box.editor.hasFocus():
                box.editor.clearFocus()
                box.set_value(value)
                box.editor.setFocus()
            else:
                box.set_value(value)
        self.note.setVisible(not entry.get("open", True))
        self._show_faults()
        self.needs.table.show_all(
            [
                (data_text(one.name), tr(HOWS.get(one.how, one.how)),
                 tr("required") if one.required else tr("only if it applies"),
                 tr("{n} working days (limit)", n=one.owe) if one.owe else tr("no"))
                for one in self.draft.needs
            ]
        )  # fmt: skip
        self.questions.table.show_all(
            [
                (data_text(one.label), data_text(one.help) or "–",
                 tr("required") if one.required else tr("may stay empty"))
                for one in self.draft.fields
            ]
        )  # fmt: skip
        for part in (self.needs, self.questions):
            part.fit()
        self.undo_button.setEnabled(self.draft.can_undo)
        self._preview.put(self.draft, self.model.today)

    def _show_faults(self) -> None:
        by_field = {fault.field: fault_words(fault) for fault in self.draft.faults}
        for box in self._boxes:
            box.say(by_field.pop(box.key, ""))
        self._told.put(tr("Mend first: {what}", what=tr(", ").join(by_field.values()))
                       if by_field else "")  # fmt: skip

    # --- materials and questions -----------------------------------------------------------

    def _need_key(self, event: QKeyEvent, place: int) -> bool:
        key = event.text().upper()
        needs = self.draft.needs
        if key == "A":
            self._add_material()
            return True
        if not 0 <= place < len(needs):
            return False
        one = needs[place]
        if key == "R":
            self.step(lambda d: d.change_material(one.key, required=not one.required, owe=one.owe))
        elif key == "O":
            self._ask_owed(one.key)
        elif event.key() == Qt.Key.Key_Delete:
            self.step(lambda d: d.remove_material(one.key))
        elif (
            event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):  # fmt: skip
            by = -1 if event.key() == Qt.Key.Key_Up else 1
            self.step(lambda d: d.move_material(one.key, by))
            self.needs.table.front = max(0, min(len(needs) - 1, place + by))
            self.show_draft()
        else:
            return False
        return True

    def _add_material(self) -> None:
        have = {one.key for one in self.draft.needs}
        known = [
            (m.key, data_text(m.name))
            for m in self.draft.among.materials.values()
            if m.key not in have
        ]
        self._ask(
            PickLayer(
                self.window(), tr("Add a material"), known,
                lambda key: self.step(lambda d: d.add_material(key)),
                lambda name: self.step(lambda d: d.new_material(name, "original")),
                tr("a new material of this hall: {text}", text="{text}"),
            )
        )  # fmt: skip

    def _ask_owed(self, key: str) -> None:
        one = next(x for x in self.draft.needs if x.key == key)

        def done(values: Sequence[str]) -> str:
            text = values[0].strip() or "0"
            if not text.isdecimal() or int(text) > 90:
                return tr("A number of working days from 0 to 90; 0 is never.")
            self.step(lambda d: d.change_material(key, required=True, owe=int(text)))
            return ""

        self._ask(
            AskLayer(
                self.window(), data_text(one.name),
                [("owe", tr("Working days it may be brought later"), str(one.owe))], done,
            )
        )  # fmt: skip

    def _question_key(self, event: QKeyEvent, place: int) -> bool:
        key, fields = event.text().upper(), self.draft.fields
        if key == "A":
            have = {one.key for one in fields}
            known = [(f.key, data_text(f.label)) for f in self.draft.among.fields.values()
                     if f.key not in have]  # fmt: skip
            self._ask(
                PickLayer(self.window(), tr("Add a question"), known,
                          lambda chosen: self.step(lambda d: d.add_field(chosen)))
            )  # fmt: skip
            return True
        if not 0 <= place < len(fields):
            return False
        one = fields[place]
        if key == "R":
            self.step(lambda d: d.require_field(one.key, not one.required))
        elif event.key() == Qt.Key.Key_Delete:
            self.step(lambda d: d.remove_field(one.key))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):

            def done(values: Sequence[str]) -> str:
                self.step(lambda d: d.word_field(one.key, values[0], values[1]))
                return ""

            self._ask(
                AskLayer(
                    self.window(), tr("How the question is put"),
                    [("label", tr("wording"), one.label), ("help", tr("help under the field"),
                                                           one.help)],
                    done,
                )
            )  # fmt: skip
        else:
            return False
        return True

    def _ask(self, layer: Veil) -> None:
        self._inner = layer
        layer.closed.connect(self._answered)

    def go_back(self) -> None:
        """Leave the question that is asked, else the editor."""
        (self._inner or self).close_layer()

    def _answered(self) -> None:
        self._inner = None

    # --- publishing ------------------------------------------------------------------------

    def publish(self) -> None:
        """Ask from which day and why, then publish."""
        if self._inner is not None:
            return
        self._read()
        if self.draft.faults:
            self._show_faults()
            wrong = next((b for b in self._boxes if b.editor.accessibleDescription()), None)
            (wrong.take_focus if wrong is not None else self.needs.table.setFocus)()
            return
        if not self.draft.changes:
            self._told.put(tr("Nothing differs from the version that is in force."))
            return
        self._ask(
            AskLayer(
                self.window(), tr("Publish a new version"),
                [
                    ("valid_from", tr("Valid from (for instance 2026-12-01)"),
                     self.model.today.isoformat()),
                    ("reason", tr("Why the matter changes"), ""),
                ],
                self._publish, self._publish_later,
            )
        )  # fmt: skip

    def _publish(self, values: Sequence[str]) -> str:
        try:
            day = date.fromisoformat(values[0].strip())
        except ValueError:
            return tr("Write the day as 2026-12-01.")
        if day < self.model.today:
            return tr("A version is valid from today or a later day.")
        return (
            "" if values[1].strip() else tr("Write why the matter changes; the history shows it.")
        )

    def _publish_later(self, values: Sequence[str]) -> None:
        def done() -> None:
            self._say(tr("The new version of {name} is published.", name=data_text(
                str(self.draft.entry["name"]))), "ok")  # fmt: skip
            self.close_layer()

        day = date.fromisoformat(values[0].strip())

        def publish(whom: str) -> None:
            self.model.publish(
                self.draft.content, day, values[1], done, self._failed, below=whom == "below"
            )

        if not self.model.below:
            publish("own")
            return
        place = data_text(self.model.below)
        self._ask(
            DigitDialog(
                self.window(), tr("For whom is the new version?"),
                [
                    ("own", tr("for this hall")),
                    ("below", tr("for every hall of {place}", place=place)),
                ],
                publish,
                tr("A hall below may promise more after it, never less. Cases stay as they are."),
            )
        )  # fmt: skip

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CatalogueError):
            self._told.put(tr(", ").join(fault_words(fault) for fault in error.at))
        else:
            self._told.put(told(error) if isinstance(error, UserError) else str(told(error)))

    def takes(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return bool(control and event.key() in (Qt.Key.Key_S, Qt.Key.Key_Z))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Z:
            self.undo()
        elif control and event.key() == Qt.Key.Key_S:
            self.publish()
        else:
            if event.key() == Qt.Key.Key_Escape:
                self._read()
            super().keyPressEvent(event)
