"""What was found, on a sheet: a matter, a person, a receipt with its cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.finding import CaseHit
from desk.cases.queries import ReceiptData
from desk.core.clock import local_day
from desk.core.mask import mask_id, mask_name, mask_phone
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.covered import Covered, Record, is_reveal
from desk.faces.kit.finder import matter_words, state_words
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.marks import Pill
from desk.matters.catalogue import Matter
from desk.residents.service import Resident


class Sheet(Veil):
    """A title, lines, and at most one thing to do; Enter does it."""

    def __init__(self, window: QWidget, icon: str, title: str, about: str) -> None:
        super().__init__(window)
        self._act: Callable[[], None] | None = None
        self._looks: list[Callable[[], None]] = []
        self._frame = panel(720)
        box = self._frame.layout()
        if not isinstance(box, QVBoxLayout):
            raise TypeError(box)
        self._box = box
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Text(title, 20, 700)
        self.about = Text(about, 14, 400, "ink.700", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.about)
        head = row(Icon(icon, 22, "teal.700", disc=44, disc_tint="teal.100"), spacing=14)
        head.addLayout(words, 1)
        self._head = head
        self.covered: Covered | None = None
        self._box.addLayout(head)

    def cover(self, record: Record, whole: Sequence[tuple[Text, str]]) -> None:
        """Let these texts be shown whole for half a minute."""
        self.covered = Covered(record)
        for text, words in whole:
            self.covered.add(text, words)
        self._head.addWidget(self.covered)

    def takes(self, event: QKeyEvent) -> bool:
        return self.covered is not None and is_reveal(event)

    def part(self, title: str) -> None:
        """Begin a part."""
        self._box.addWidget(Rule("line.base"))
        self._box.addWidget(Text(title, 15, 700))

    def line(
        self,
        left: str,
        right: str = "",
        pill: Pill | None = None,
        look: Callable[[], None] | None = None,
    ) -> None:
        """Add a line; one with something to look at has a digit."""
        items: list[QWidget | int | None] = [Text(left, 15).shrinking(), None]
        if look is not None and len(self._looks) < 9:
            self._looks.append(look)
            items.insert(0, KeyCap(str(len(self._looks))))
        if right:
            items.append(Text(right, 14, 400, "ink.700"))
        if pill is not None:
            items.append(pill)
        self._box.addLayout(row(*items))

    def words(self, text: str) -> None:
        """Add a paragraph."""
        self._box.addWidget(Text(text, 14, 400, "ink.900", wrap=True))

    def end(self, label: str = "", act: Callable[[], None] | None = None) -> None:
        """Close the sheet with what can be done."""
        self._act = act
        back = Button(tr("Back"), key="Esc", height=48, px=16, on=self.dismiss, name="back")
        if act is None:
            self._box.addLayout(row(None, back))
            self.put(self._frame)
            back.setFocus()
        else:
            go = Button(
                label, "primary", key="Enter", height=48, px=16, on=self._do, name="sheet_act"
            )
            self._box.addLayout(row(None, back, go))
            self.put(self._frame)
            go.setFocus()

    def _do(self) -> None:
        act = self._act
        self.close_layer()
        if act is not None:
            act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if self.covered is not None and is_reveal(event):
            self.covered.toggle()
            return
        if text.isdigit() and 1 <= int(text) <= len(self._looks):
            self.close_layer()
            self._looks[int(text) - 1]()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
            return
        super().keyPressEvent(event)


def matter_sheet(
    window: QWidget, matter: Matter, versions: Callable[[], None] | None = None
) -> Sheet:
    """What a resident asks about a matter: how long, what to bring, on which law; ``versions``
    goes to where the matter is kept."""
    sheet = Sheet(window, "file-list-3-line", data_text(matter.name), matter_words(matter))
    sheet.part(tr("What to bring"))
    for need in matter.needs:
        name = data_text(need.material.name)
        sheet.line(
            name if need.required else name + tr(" (if it applies)"),
            data_text(need.material.note),
        )
    if matter.conditions:
        sheet.part(tr("Who can apply"))
        sheet.words(data_text(matter.conditions))
    if matter.basis:
        sheet.part(tr("Legal basis"))
        sheet.words(
            "；".join(f"《{data_text(b.law)}》{data_text(b.article)}" for b in matter.basis)
        )
    sheet.end(tr("Its versions"), versions)
    return sheet


def person_sheet(
    window: QWidget,
    person: Resident,
    cases: Sequence[CaseHit],
    serve: Callable[[], None] | None,
    look: Callable[[str], None],
    seen: Record,
) -> Sheet:
    """A resident, masked, with the cases; ``serve`` takes them as the person at the window,
    ``look`` opens a case by its digit."""
    about = "  ".join(
        x
        for x in (mask_id(person.id_number), mask_phone(person.phone) if person.phone else "")
        if x
    )
    sheet = Sheet(window, "user-line", mask_name(person.name), about)
    whole = "  ".join(x for x in (person.id_number, person.phone or "") if x)
    sheet.cover(seen, [(sheet.title, person.name), (sheet.about, whole)])
    sheet.part(tr("Cases"))
    if not cases:
        sheet.words(tr("No case yet."))
    for hit in cases:
        sheet.line(
            f"{hit.number}  {data_text(hit.matter)}",
            tr_date(local_day(hit.accepted_at)),
            _state_pill(hit.state),
            partial(look, hit.case_id),
        )
    sheet.end(tr("Serve this person"), serve)
    return sheet


def receipt_sheet(
    window: QWidget,
    data: ReceiptData,
    hits: Mapping[str, CaseHit],
    reprint: Callable[[], None],
    look: Callable[[str], None],
) -> Sheet:
    """A receipt with its cases and what was handed in; it can be printed again."""
    about = tr(
        "{name}, accepted {day} {time} by {worker} at window {window}",
        name=mask_name(data.name),
        day=tr_date(local_day(data.accepted_at)),
        time=tr_time(data.accepted_at),
        worker=data.worker_name,
        window=data.window_number,
    )
    sheet = Sheet(window, "folder-2-line", data.receipt, about)
    sheet.part(tr("Cases"))
    for case in data.cases:
        due = tr("by {day}", day=tr_date(case.due_day, "due")) if case.due_day else ""
        hit = hits.get(case.number)
        pill = _state_pill(hit.state if hit else "accepted")
        opened = partial(look, hit.case_id) if hit else None
        sheet.line(f"{case.number}  {data_text(case.name)}", due, pill, opened)
    owed = [m for m in data.materials if m.state == "owed"]
    if owed:
        sheet.part(tr("Still to bring"))
        for material in owed:
            day = tr_date(material.due_day, "due") if material.due_day else ""
            sheet.line(data_text(material.name), tr("by {day}", day=day) if day else "")
    sheet.end(tr("Print again"), reprint)
    return sheet


def _state_pill(state: str) -> Pill:
    kind = {"cancelled": "neutral", "decided": "ok", "owing": "warn"}.get(state, "info")
    return Pill(state_words(state), kind)
