"""O12 the record: who saw, changed, printed and exported what; and the check that it is whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout

from desk.core.text import tr, trn
from desk.faces.kit.buttons import Button, Chip, KeyCap
from desk.faces.kit.flow import FlowLayout
from desk.faces.kit.labels import Card, Rule, Text, row
from desk.faces.office.audit_model import SPANS, AuditModel
from desk.faces.office.audit_words import KIND_NAMES, MOODS, about, what, when, who
from desk.faces.office.establishment import ChoiceTable
from desk.faces.office.model import OfficeModel
from desk.faces.office.navigation import Page
from desk.printing.papers import CertificatePaper
from desk.reports.audit import KINDS

TYPED_MS = 300


class AuditPage(Page):
    """Filters above, the entries below, the check at the right."""

    def __init__(
        self,
        office: OfficeModel,
        *,
        print_paper: Callable[[CertificatePaper], None],
        say: Callable[[str, str], None],
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self.model = AuditModel(office, self._show, tell)
        self._print, self._say = print_paper, say
        self.kinds: dict[str, Chip] = {}
        filters = FlowLayout(gap=8)
        for n, kind in enumerate(KINDS, 1):
            chip = Chip(str(n), tr(KIND_NAMES[kind]))
            chip.setObjectName(f"kind_{kind}")
            chip.clicked.connect(lambda _=False, k=kind: self.toggle(k))
            self.kinds[kind] = chip
            filters.addWidget(chip)
        self.search = QLineEdit()
        self.search.setObjectName("audit_text")
        self.search.setPlaceholderText(tr("Number, name or word"))
        self.search.setFixedWidth(260)
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._typed.timeout.connect(lambda: self.model.choose(text=self.search.text().strip()))
        self.search.textEdited.connect(lambda _: self._typed.start())
        self.search.returnPressed.connect(self._to_table)
        self.person = Button("", key="P", on=self.next_person, name="audit_person")
        self.span = Button("", key="D", on=self.next_span, name="audit_span")
        self.table = ChoiceTable(
            [
                (tr("Time (record)"), 1.2, False),
                (tr("Who (record)"), 1.5, False),
                (tr("Kind (record)"), 0.8, False),
                (tr("What (record)"), 2.0, False),
                (tr("Of what (record)"), 3.0, False),
            ]
        )
        self.empty = Text(
            tr("Nothing is on record that fits. Look further back with D, or take filters away."),
            15, 400, "ink.700", wrap=True, align=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip
        self._count = Text("", 14, 400, "ink.700")
        listed = Card(margins=(1, 1, 1, 1))
        listed.body.addWidget(self.table, 1)
        listed.body.addWidget(self.empty, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(listed, 1)
        body.addWidget(self._check_card())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(
            row(Text(tr("Record (page)"), 20, 700), self._count, None, self.search, KeyCap("/"),
                spacing=10)
        )  # fmt: skip
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addLayout(filters, 1)
        tools.addWidget(self.person)
        tools.addWidget(self.span)
        layout.addLayout(tools)
        layout.addLayout(body, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _check_card(self) -> Card:
        card = Card(margins=(20, 16, 20, 16), spacing=12)
        card.setFixedWidth(340)
        self.verify_button = Button(
            tr("Check the record"), "primary", key="F6", icon="shield-check-line", height=44, px=16,
            on=self.check, name="verify",
        )  # fmt: skip
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self.cancel_button = Button(
            tr("Stop the check"), key="Esc", height=40, on=self.model.give_up, name="stop_check"
        )
        self.result = Text("", 18, 700, wrap=True)
        self.facts = Text("", 14, 400, "ink.700", wrap=True)
        self.print_button = Button(
            tr("Print the certificate"), key="Ctrl P", icon="printer-line", height=44, px=16,
            on=self.print_it, name="print_certificate",
        )  # fmt: skip
        card.body.addWidget(Text(tr("Is the record whole?"), 18, 700))
        card.body.addWidget(
            Text(
                tr("Every change is sealed with the hash of the one before. The check reckons "
                   "them all anew; work goes on meanwhile."),
                14, 400, "ink.700", wrap=True,
            )
        )  # fmt: skip
        for widget in (self.verify_button, self.progress, self.cancel_button, Rule(), self.result,
                       self.facts, self.print_button):  # fmt: skip
            card.body.addWidget(widget)
        card.body.addStretch(1)
        card.body.addWidget(
            Text(tr("Names are masked here. That this page was looked at needs no record: it "
                    "shows nobody's data."), 13, 400, "ink.600", wrap=True)
        )  # fmt: skip
        return card

    # --- what the shell asks ---------------------------------------------------------------

    def enter(self) -> None:
        """Read the record."""
        self.model.look()
        self.table.setFocus()

    def print_it(self) -> bool:
        """Ctrl P: the certificate of the last check."""
        paper = self.model.certificate()
        if paper is None:
            self._say(tr("Check the record first, then print the certificate."), "warn")
        else:
            self._print(paper)
            self._say(tr("The certificate is on its way to the printer."), "ok")
        return True

    def escape(self) -> bool:
        """Esc: stop the check, or leave the search."""
        if self.model.checking is not None:
            self.model.give_up()
            return True
        if self.search.hasFocus():
            self.search.clear()
            self.model.choose(text="")
            self._to_table()
            return True
        return False

    # --- what one can do -------------------------------------------------------------------

    def check(self) -> None:
        """F6."""
        self.model.check()

    def toggle(self, kind: str) -> None:
        """Show this kind, or no longer."""
        self.model.choose(kinds=self.model.wanted.kinds ^ {kind})

    def next_person(self) -> None:
        """P: everybody, then one after the other."""
        numbers = ["", *(number for number, _ in self.model.people)]
        at = numbers.index(self.model.wanted.actor) if self.model.wanted.actor in numbers else 0
        self.model.choose(actor=numbers[(at + 1) % len(numbers)])

    def next_span(self) -> None:
        """D: look further back, then today again."""
        self.model.look_back(SPANS[(SPANS.index(self.model.span) + 1) % len(SPANS)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_P: self.next_person, Qt.Key.Key_D: self.next_span, Qt.Key.Key_F6: self.check,
            Qt.Key.Key_Slash: self.search.setFocus,
        }  # fmt: skip
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        key = Qt.Key(event.key())
        number = event.key() - int(Qt.Key.Key_1)
        if plain and key in keys:
            keys[key]()
        elif plain and 0 <= number < len(KINDS):
            self.toggle(KINDS[number])
        else:
            super().keyPressEvent(event)

    def _to_table(self) -> None:
        self.table.setFocus()

    # --- what is shown ---------------------------------------------------------------------

    def _show(self) -> None:
        model = self.model
        found = model.found.entries
        self.table.show_all(
            [(when(e), who(e), (tr(KIND_NAMES[e.kind]), MOODS[e.kind]), what(e), about(e))
             for e in found]
        )  # fmt: skip
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        count = trn("{n} entry", "{n} entries", len(found))
        self._count.put(
            tr("the newest {n}; there are more", n=len(found)) if model.found.more else count
        )
        for kind, chip in self.kinds.items():
            chip.setChecked(kind in model.wanted.kinds)
        names = dict(model.people)
        chosen = names.get(model.wanted.actor, model.wanted.actor)
        self.person.set_label(
            tr("Person: {name}", name=chosen) if chosen else tr("Person: everybody")
        )
        self.span.set_label(
            tr("Today only") if model.span == 1 else tr("Last {n} days", n=model.span)
        )
        self._show_check()

    def _show_check(self) -> None:
        model = self.model
        checking, verdict = model.checking, model.verdict
        self.verify_button.setVisible(checking is None)
        self.progress.setVisible(checking is not None)
        self.cancel_button.setVisible(checking is not None)
        if checking is not None:
            self.progress.setRange(0, checking.whole)
            self.progress.setValue(checking.done)
        self.print_button.forbid(None if verdict else tr("Check the record first."))
        if verdict is None:
            self.result.put(tr("Being checked …") if checking else tr("Not checked yet"))
            self.facts.put("")
            return
        self.result.put(
            tr("The record is whole.") if verdict.clean else tr("The record is broken.")
        )
        self.result.set_tint("ok.text" if verdict.clean else "error.text")
        lines = [
            tr("{n} changesets read", n=f"{verdict.changesets:,}"),
            tr("{n} rows compared", n=f"{verdict.rows:,}"),
            tr("head {hash}", hash=verdict.head[:16]),
        ]
        if verdict.fault:
            lines += [verdict.place or "", tr(verdict.fault)]
        self.facts.put("\n".join(lines))
