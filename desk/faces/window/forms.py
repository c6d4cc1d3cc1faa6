"""The questions of a visit: shared ones once, then one card per matter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desk.cases.rules import Gap, SharedField, own_fields
from desk.cases.values import caution
from desk.core.mask import mask_card, mask_phone
from desk.core.text import data_text, language, tr
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.known_box import KnownBox
from desk.faces.kit.messages import words
from desk.faces.window.form_card import (
    COLUMN_PX,
    MOST_CHIP_COLUMNS,
    SMALL_COLUMN_PX,
    MatterForm,
    SharedForm,
    chip_columns,
)
from desk.faces.window.visit_model import VisitModel

_DIGITS = ("phone", "bankcard", "number", "money", "date", "idnumber")
_WIDE = ("address",)
_PLAIN = ("choice", "money", "number", "date")
_ONE_MATTERS = ("income", "guardian", "guardian_phone", "household_size")
"""Shared questions that stand in the matter's own card while only one matter asks them."""


class Forms(QScrollArea):
    """All questions; built anew when the matters change, else only shown anew."""

    next_gap = Signal(bool)

    def __init__(self, model: VisitModel) -> None:
        super().__init__()
        self._model = model
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._inside.setObjectName("ground")
        self._body = QVBoxLayout(self._inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(12)
        self.setWidget(self._inside)
        self._boxes: dict[tuple[str, str], FieldBox] = {}
        self._before: dict[tuple[str, str], FieldBox] = {}
        self._cards: dict[str, MatterForm] = {}
        self._looks: dict[tuple[str, str], object] = {}
        """How each field was made; while that is the same, the field itself stays."""
        self._laid: dict[str, object] = {}
        self._shared: SharedForm | None = None
        self._pool: dict[str, FieldBox] = {}
        """Shared questions that nobody asks now, ready for the next resident."""
        self._built: object = None
        self._touched: set[tuple[str, str]] = set()
        self._small = False

    def compact(self, small: bool) -> None:
        """Lower fields, narrower columns, and matters that are filled fold to a line."""
        if small != self._small:
            self._small = small
            self._built = None
            for widget in (*self._cards.values(), *([self._shared] if self._shared else [])):
                widget.deleteLater()
            for box in self._pool.values():
                box.deleteLater()
            self._cards, self._boxes, self._pool, self._shared = {}, {}, {}, None

    def warm(self) -> None:
        """Make a field of each kind and let it go: the first of a kind costs the most, and that
        is better spent before somebody stands at the window."""
        for choices, chips in ((("1", "2"), True), (("1", "2"), False), ((), False)):
            box = KnownBox("warm", "", choices=choices, chips=chips, required=True)
            box.set_value("1")
            box.grab()
            box.deleteLater()

    def box(self, code: str, key: str) -> FieldBox | None:
        """The field of a matter, or a shared one (code empty)."""
        return self._boxes.get((code, key))

    def refresh(self, gaps: list[Gap]) -> None:
        """Show values, sources and what is wrong."""
        model = self._model
        if self._built != (model.draft.matters, tuple(model.contacts)):
            self._build()
        faults = {(_code(model, g), g.key): g for g in gaps if g.kind == "field"}
        for (code, key), box in self._boxes.items():
            self._show(code, key, box, faults.get((code, key)))
        for place, code in enumerate(model.draft.matters):
            if code not in self._cards:
                continue
            card = self._cards[code]
            own = sum(
                1
                for (c, key) in faults
                if c == code or (key in _ONE_MATTERS and place in faults[c, key].matters)
            )
            refused = model.refusal(code)
            card.put(own, refused=refused, current=place == model.current)
            done = bool(refused) or not own
            here = self._small and done and place != model.current
            card.fold(self._summary(code) if here and not card.has_focus() else None)

    def _summary(self, code: str) -> str:
        """What was answered, for a matter folded to a line; nothing that names a person."""
        form = self._model.draft.forms.get(code, {})
        fields = {key: self._model.field(code, key) for key in form}
        plain = [
            data_text(value)
            for key, value in form.items()
            if value and fields[key].type in _PLAIN and not fields[key].shared
        ]
        return "，".join(plain)

    def _show(self, code: str, key: str, box: FieldBox, gap: Gap | None) -> None:
        draft = self._model.draft
        value = (draft.forms.get(code, {}) if code else draft.shared).get(key, "")
        source = draft.sources.get(key, "") if not code else ""
        field = self._model.field(code, key)
        shown = value
        if not self._model.revealed and not box.editor.hasFocus() and source:
            if field.type == "phone":
                shown = mask_phone(value)
            elif field.type == "bankcard":
                shown = mask_card(value)
        source_words = {
            "last_visit": tr("last visit"),
            "card": tr("from the card"),
            "social_card": tr("social card"),
            "household": tr("household"),
        }.get(source, "")
        box.set_value(shown, source_words)
        if gap is not None and gap.error is not None and (code, key) in self._touched:
            box.say(words(gap.error))
        else:
            doubt = caution(field, value)
            box.say(tr(doubt) if doubt else "", "caution")

    def _build(self) -> None:
        model = self._model
        if not model.draft.matters:
            self._touched.clear()
        focused = self.focused()
        self._built = (model.draft.matters, tuple(model.contacts))
        while self._body.takeAt(0) is not None:
            pass
        self._before = dict(self._boxes)
        cards, self._boxes = dict(self._cards), {}
        gone: list[QWidget] = []
        matters = model.matters
        together = model.shared_fields()
        alone = [f for f in together if f.field.key in _ONE_MATTERS and len(f.matters) == 1]
        shared = [f for f in together if f not in alone]
        self._lay_shared(shared, len(matters))
        self._cards = {}
        for place, matter in enumerate(matters):
            own = own_fields(matter)
            mine = [f for f in alone if f.matters == (place,)]
            laid = (place, [f.field.key for f in mine], list(model.contacts))
            form = cards.pop(matter.code, None)
            if form is not None and self._laid.get(matter.code) != laid:
                gone.append(form)
                form = None
            if form is None:
                form = MatterForm(place, _name(matter.name, matter.name_en), len(own) + len(mine))
                form.setObjectName(f"matter_{matter.code}")
                self._laid[matter.code] = laid
                form.lay(
                    [self._make(matter.code, one, False) for one in own]
                    + [self._make("", one, False) for one in mine]
                )
            else:
                self._keep(matter.code, own)
                self._keep("", mine)
            self._cards[matter.code] = form
            self._body.addWidget(form)
        kept = set(self._boxes.values())
        boxes = []
        for (code, key), box in self._before.items():
            if box in kept:
                continue
            if code:
                boxes.append(box)
            else:
                # Shared questions come again with the next resident; making them costs the most.
                box.hide()
                # A label that is moved gets back the colour it was made with.
                box.say("")
                box.setParent(self._inside)
                self._pool[key] = box
        for widget in (*boxes, *gone, *cards.values()):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self._body.addStretch(1)
        if focused in self._boxes:
            self._boxes[focused].take_focus()

    def _lay_shared(self, shared: list[SharedField], count: int) -> None:
        if self._shared is None:
            self._shared = SharedForm()
        self._shared.put(count)
        self._shared.lay([self._make("", one, count > 1) for one in shared])
        self._shared.setVisible(bool(shared))
        self._body.addWidget(self._shared)

    def _keep(self, code: str, fields: list[SharedField]) -> None:
        """The fields of a card that stays as it is."""
        for one in fields:
            box = self._before.get((code, one.field.key))
            if box is not None:
                self._boxes[code, one.field.key] = box

    def _make(self, code: str, one: SharedField, with_badges: bool) -> tuple[FieldBox, int]:
        field = one.field
        columns = chip_columns(field.choices, SMALL_COLUMN_PX if self._small else COLUMN_PX)
        # An answer that is usual and filled in already needs no row of chips.
        as_chips = not field.shared and not field.default and 0 < columns <= MOST_CHIP_COLUMNS
        known = [
            f"{contact.name} {mask_phone(contact.phone)}"
            for contact in (self._model.contacts if code and field.key == "guardian" else [])
        ]
        span = columns if as_chips else 2 if field.type in _WIDE else 1
        required = one.required and field.type != "shown"
        look = (required, as_chips, tuple(known))
        there = self._before.get((code, field.key))
        if there is None and not code:
            there = self._pool.pop(field.key, None)
        if there is not None and self._looks.get((code, field.key)) == look:
            there.set_places(one.matters if with_badges else ())
            self._boxes[code, field.key] = there
            return there, span
        self._looks[code, field.key] = look
        box = KnownBox(
            field.key,
            _name(field.label, field.label_en),
            required=required,
            places=one.matters if with_badges else (),
            choices=field.choices,
            chips=as_chips,
            digits_only=field.type in _DIGITS,
            read_only=field.type == "shown",
            placeholder=data_text(field.help),
            height=34 if self._small else 36,
            known=known,
        )
        if as_chips and (layout := box.layout()) is not None:
            # The ring goes round the answers, not round the empty rest of the row.
            layout.setAlignment(box.editor, Qt.AlignmentFlag.AlignLeft)
        box.picked.connect(lambda n: self._pick(code, field.key, n))
        if field.type == "shown":
            box.set_value(data_text(field.default))
        box.changed.connect(self._changer(code, field.key))
        box.next.connect(self._advance(code, field.key))
        box.left.connect(lambda: self._touch(code, field.key))
        if field.type != "shown":
            self._boxes[code, field.key] = box
        return box, span

    def _changer(self, code: str, key: str) -> Callable[[str], None]:
        def change(value: str) -> None:
            if code:
                self._model.set_own(code, key, value)
            else:
                self._model.set_shared(key, value)

        return change

    def _advance(self, code: str, key: str) -> Callable[[bool], None]:
        def go(forward: bool) -> None:
            self._touch(code, key)
            self.next_gap.emit(forward)

        return go

    def _pick(self, code: str, key: str, place: int) -> None:
        self._model.use_contact(code, place)
        self._advance(code, key)(True)

    def _touch(self, code: str, key: str) -> None:
        self._touched.add((code, key))
        self.refresh(self._model.gaps())

    def touch_all(self) -> None:
        """After an attempt to accept, every fault is shown."""
        self._touched = set(self._boxes)

    def order(self) -> list[tuple[str, str]]:
        """Fields in the order of the screen."""
        return list(self._boxes)

    def focused(self) -> tuple[str, str] | None:
        """The field that has the focus."""
        return next((k for k, box in self._boxes.items() if box.editor.hasFocus()), None)

    def leave(self) -> None:
        """Take the focus out of the questions."""
        here = self.focused()
        if here is not None:
            self._boxes[here].editor.clearFocus()

    def focus_field(self, code: str, key: str) -> None:
        """Go to a field and bring it into view."""
        box = self._boxes.get((code, key))
        if box is not None:
            if code in self._cards:
                self._cards[code].fold(None)
            box.take_focus()
            self.ensureWidgetVisible(box, 0, 60)


def _code(model: VisitModel, gap: Gap) -> str:
    return "" if gap.shared else model.draft.matters[gap.matters[0]]


def _name(chinese: str, english: str) -> str:
    return english if language() == "en" and english else data_text(chinese)
