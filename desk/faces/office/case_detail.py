"""One case at the right of the list: who, what, until when, and all that happened, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desk.attachments.queries import Attached
from desk.cases.view import CaseView
from desk.core.mask import mask_id, mask_name, mask_phone
from desk.core.text import data_text, tr, tr_date
from desk.divisions import Divisions
from desk.faces.kit.buttons import Button
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Rule, Text, boxed, clear, row
from desk.faces.kit.lights import light_words
from desk.faces.kit.marks import DeadlineLight
from desk.faces.kit.scans import scans_words
from desk.faces.kit.theme import color
from desk.faces.office import case_words
from desk.faces.office.case_plan import plan_box
from desk.faces.office.case_words import Line

IN_A_ROW = 4
EDGE, GAP = 18, 8


class CaseDetail(Card):
    """The detail; ``act`` is asked for one of the case's acts by name."""

    def __init__(self, divisions: Divisions, reveal: Callable[[], None]) -> None:
        super().__init__(margins=(0, 0, 0, 0), spacing=0)
        self._divisions = divisions
        self._shown: CaseView | None = None
        self._today = date.min
        self._scans: Sequence[Attached] = ()
        self._open, self._said = False, ""
        self._hide = QTimer(self, singleShot=True)
        self._hide.timeout.connect(self.conceal)
        self._title = Text("", 20, 700)
        self._light = DeadlineLight("done", "")
        self._sub = Text("", 13, 400, "ink.700")
        self._trouble = Text("", 14, 400, "error.text", wrap=True)
        self._banner = QFrame()
        self._banner.setObjectName("trouble")
        self._banner.setStyleSheet(
            f"QFrame#trouble {{ background: {color('error.ground')};"
            f" border: 1px solid {color('error.line')}; border-radius: 8px; }}"
        )
        words = row(
            Icon("alarm-warning-fill", 16, "error.mark"),
            self._trouble,
            margins=(12, 8, 12, 8),
            spacing=8,
        )
        words.setStretch(1, 1)
        self._banner.setLayout(words)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(7)
        self.show_button = Button(
            tr("Show (person)"), "text", key="Ctrl H", icon="eye-line", height=30, px=13,
            on=reveal, name="reveal_person",
        )  # fmt: skip
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        inside = QWidget()
        inside.setObjectName("timeline")
        inside.setStyleSheet("QWidget#timeline { background: white; }")
        holder = QVBoxLayout(inside)
        holder.setContentsMargins(18, 12, 12, 12)
        holder.addLayout(self._lines)
        holder.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.setContentsMargins(EDGE, 10, EDGE, 10)
        head = QVBoxLayout()
        head.setContentsMargins(18, 14, 18, 12)
        head.setSpacing(6)
        head.addLayout(row(self._title, self._light, None, spacing=12))
        head.addWidget(self._sub)
        head.addWidget(self._banner)
        head.addLayout(self._facts)
        self._plan = QVBoxLayout()
        self._plan.setSpacing(4)
        head.addLayout(self._plan)
        self._empty = Text(tr("Choose a case at the left."), 14, 400, "ink.600")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(head)
        body.addWidget(Rule("line.base"))
        body.addWidget(self._scroll, 1)
        body.addWidget(Rule("line.base"))
        body.addLayout(self._buttons)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._body, 1)
        self._body.hide()

    def put(
        self,
        shown: CaseView | None,
        today: date,
        buttons: Sequence[Button],
        scans: Sequence[Attached] = (),
    ) -> None:
        """Show a case; its person is covered again when it is another case."""
        if shown is None or self._shown is None or shown.case_id != self._shown.case_id:
            self._open = False
            self._scroll.verticalScrollBar().setValue(0)
        self._shown, self._today, self._scans = shown, today, scans
        self._empty.setVisible(shown is None)
        self._body.setVisible(shown is not None)
        if shown is None:
            return
        self._title.put(data_text(shown.matter))
        self._light.put(shown.light, light_words(shown, shown.state.state, shown.due_day, today))
        self._sub.put(
            tr("; ").join((shown.number, case_words.promise(shown),
                           case_words.state_words(shown.state.state)))
        )  # fmt: skip
        trouble = case_words.trouble(shown)
        self._trouble.put(trouble)
        self._banner.setVisible(bool(trouble))
        self._put_facts(shown, today)
        clear(self._plan)
        if shown.agency is not None:
            self._plan.addWidget(plan_box(shown.agency, today))
        clear(self._lines)
        lines = case_words.timeline(shown, today, self._divisions)
        for line in lines:
            self._lines.addWidget(_line(line))
        self._said = "\n".join(f"{x.when} {x.who} {x.what} {x.note}" for x in lines)
        clear(self._buttons)
        lines_of = self._broken(buttons)
        for line_of in lines_of:
            # What cannot be taken back stands apart at the right.
            ends = line_of is lines_of[-1]
            items: list[QWidget | None] = (
                [*line_of[:-1], None, line_of[-1]] if ends else [*line_of, None]
            )
            self._buttons.addLayout(row(*items))

    def _broken(self, buttons: Sequence[Button]) -> list[list[Button]]:
        """The buttons in as many lines as their words need in this width."""
        lines: list[list[Button]] = []
        left = 0
        for button in buttons:
            wide = button.sizeHint().width() + GAP
            if not lines or wide > left or len(lines[-1]) == IN_A_ROW:
                lines.append([])
                left = self.width() - 2 * EDGE + GAP
            lines[-1].append(button)
            left -= wide
        return lines

    def words(self) -> str:
        """Everything of the timeline as text, for those who do not see it."""
        return self._said

    def reveal(self, seconds: int) -> None:
        """Show the person for a short time."""
        self._open = True
        self._hide.start(seconds * 1000)
        if self._shown is not None:
            self._put_facts(self._shown, self._today)

    def conceal(self) -> None:
        """Cover the person again."""
        self._open = False
        if self._shown is not None:
            self._put_facts(self._shown, self._today)

    def _put_facts(self, shown: CaseView, today: date) -> None:
        self.show_button.setParent(None)
        while self._facts.count():
            widget = self._facts.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        sex = {"f": tr("female (case)"), "m": tr("male (case)")}.get(shown.sex, "")
        name = shown.name if self._open else mask_name(shown.name)
        number = shown.id_number if self._open else mask_id(shown.id_number)
        phone = shown.phone if self._open else mask_phone(shown.phone)
        due = tr_date(shown.due_day, "due") if shown.due_day else ""
        if shown.provisional:
            due = tr("{day} (for the time being)", day=due)
        materials = [m for m in shown.materials if m.state == "owed"]
        offered = tr("{name}, offered to {to}", name=shown.owner, to=shown.offered_to)
        pairs = [
            (tr("Applicant"), case_words.joined((name, sex, case_words.age(shown.birth, today)))),
            (tr("ID number"), number),
            (tr("Phone (case)"), phone),
            (tr("First asked"), offered if shown.offered_to else shown.owner),
            (tr("Works on it"), case_words.joined((data_text(shown.department), shown.holder))),
            (tr("Last day (case)"), due),
            (
                tr("Materials"),
                tr("; ").join((
                    tr("{n} received, {owed} owed", n=len(shown.materials) - len(materials),
                       owed=len(materials)),
                    *([scans_words(self._scans)] if self._scans else []),
                )),
            ),
            (
                tr("Same visit"),
                tr(", ").join(
                    f"{data_text(s.matter)} ({case_words.state_words(s.state)})"
                    for s in shown.siblings
                ) or tr("only this matter"),
            ),
        ]  # fmt: skip
        for n, (label, value) in enumerate(pairs):
            line, side = divmod(n, 2)
            caption = Text(label, 13, 400, "ink.700")
            caption.setFixedWidth(64)
            self._facts.addWidget(caption, line, side * 2)
            said = Text(value, 14).shrinking()
            said.setObjectName(f"fact_{n}")
            self._facts.addWidget(said, line, side * 2 + 1)
        self._facts.addWidget(self.show_button, len(pairs) // 2, 1, Qt.AlignmentFlag.AlignLeft)
        self.show_button.setVisible(not self._open)
        self._facts.setColumnStretch(1, 1)
        self._facts.setColumnStretch(3, 1)


def _line(line: Line) -> QWidget:
    when = Text(line.when, 13, 400, "ink.700")
    when.setFixedWidth(112)
    when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    head = row(
        when,
        Icon(line.icon, 18, line.tint),
        Text(line.who, 14),
        Text(line.what, 14, 700).shrinking(),
        spacing=8,
    )
    head.addStretch(1)
    whole = QVBoxLayout()
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(2)
    whole.addLayout(head)
    if line.note:
        tint = "warn.text" if line.odd else "ink.700"
        note = Text(line.note, 13, 400, tint, wrap=True)
        note.setContentsMargins(146, 0, 0, 0)
        whole.addWidget(note)
    return boxed(whole)
