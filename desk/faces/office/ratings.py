"""O05 ratings: what residents thought, and the call that answers a low grade."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.callbacks import Rated
from desk.cases.ratings import LOW
from desk.core.mask import mask_name, mask_phone
from desk.core.text import data_text, tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Card, Rule, Text, boxed, clear, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.marks import DeadlineLight
from desk.faces.kit.messages import words as told
from desk.faces.office import rating_words
from desk.faces.office.establishment import ChoiceTable
from desk.faces.office.model import OfficeModel
from desk.faces.office.navigation import Page
from desk.faces.office.ratings_model import RatingsModel
from desk.hall.known_settings import REVEAL_SECONDS


class RatingsPage(Page):
    """The list, what is to be answered first, and the grade in front beside it."""

    def __init__(self, office: OfficeModel, say: Callable[[str, str], None]) -> None:
        super().__init__()
        self.model = RatingsModel(office)
        self._say = say
        self.dialog: CallDialog | None = None
        self._id = ""
        self._sum = Text("", 14, 400, "ink.700")
        self._rule = Text("", 13, 400, "ink.700", wrap=True)
        self.table = ChoiceTable(
            [
                (tr("Time left"), 1.3, False),
                (tr("Grade"), 1.2, False),
                (tr("Given"), 1.4, False),
                (tr("Matter (case)"), 2.2, False),
                (tr("Served by"), 0.9, False),
                (tr("What was wrong"), 2, False),
                (tr("How far"), 1.1, False),
            ]
        )
        self.table.setObjectName("rating_list")
        self.table.moved.connect(self._moved)
        self.table.chosen.connect(lambda _: self.call())
        self.detail = RatingDetail(office, self.call, self.reveal)
        card = Card(margins=(1, 1, 1, 1), spacing=0)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(Rule("line.base"))
        foot: list[QWidget | int | None] = [None]
        for key, what in (
            ("↑ ↓", tr("another grade")), ("C", tr("Call back")), ("Ctrl H", tr("Show (person)"))
        ):  # fmt: skip
            foot += [KeyCap(key), Text(what, 13, 400, "ink.700"), 6]
        card.body.addWidget(boxed(row(*foot, margins=(12, 6, 12, 6), spacing=5), height=40))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(row(Text(tr("Ratings (page)"), 20, 700), self._sum, None, spacing=12))
        body = row(card, self.detail, spacing=12)
        body.setStretch(0, 1)
        layout.addLayout(body, 1)
        layout.addWidget(self._rule)
        self.model.listen(self._show)

    @property
    def front(self) -> Rated | None:
        """The grade in front."""
        lines = self.model.lines
        return next((line for line in lines if line.rating_id == self._id), None)

    def enter(self) -> None:
        """What is most urgent comes to the front."""
        self._id = ""
        self.table.front = 0
        self.model.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Look anew; the grade in front stays."""
        self.model.refresh()

    def escape(self) -> bool:
        """Leave the dialog."""
        if self.dialog is None:
            return False
        self.dialog.close_layer()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail.setFixedWidth(560 if self.width() > 1400 else 400)

    def _show(self) -> None:
        lines, now = self.model.lines, self.model.office.desk.clock.now()
        low = sum(line.grade <= LOW for line in lines)
        self._sum.put(
            tr("{n} of late, {low} of them low, {open} to be answered",
               n=len(lines), low=low, open=self.model.to_answer)
        )  # fmt: skip
        self._rule.put(
            tr("A low grade is called back within {hours} hours; what is in the ledger is mended "
               "within {days} working days. No answer is not a good grade.",
               hours=self.model.limits.call_hours, days=self.model.limits.settle_days)
        )  # fmt: skip
        places = [line.rating_id for line in lines]
        if self._id in places:
            self.table.front = places.index(self._id)
        self.table.show_all([rating_words.cells(x, self._matters(x), now) for x in lines])
        self._moved(self.table.front)

    def _matters(self, rated: Rated) -> str:
        catalogue = self.model.office.desk.catalogue
        return tr(", ").join(data_text(catalogue.get(code).name) for code in rated.matters)

    def _moved(self, place: int) -> None:
        lines = self.model.lines
        shown = lines[place] if 0 <= place < len(lines) else None
        self._id = shown.rating_id if shown else ""
        self.detail.put(shown, self._matters(shown) if shown else "")

    def call(self) -> None:
        """Ask what came of the call, where the grade needs one."""
        shown = self.front
        if shown is None or self.dialog is not None:
            return
        if shown.state not in ("call", "ledger"):
            self._say(tr("Nothing is left to do for this grade."), "info")
            return
        self.dialog = CallDialog(self.window(), self.model, shown, self._matters(shown), self._done)
        self.dialog.closed.connect(self._closed)

    def _closed(self) -> None:
        self.dialog = None
        self.table.setFocus()

    def _done(self) -> None:
        self._say(tr("It is written down"), "ok")

    def reveal(self) -> None:
        """Show the person for half a minute; that is on record."""
        shown = self.front
        if shown is not None and shown.resident_id:
            self.model.reveal(shown, self.detail.reveal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_H:
            self.reveal()
        elif not control and event.text().upper() == "C":
            self.call()
        else:
            super().keyPressEvent(event)


class RatingDetail(Card):
    """One grade: what was wrong, who gave it to whom, and every call."""

    def __init__(
        self, office: OfficeModel, call: Callable[[], None], reveal: Callable[[], None]
    ) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=8)
        self._office = office
        self._shown: Rated | None = None
        self._matters, self._open = "", False
        self._hide = QTimer(self, singleShot=True)
        self._hide.timeout.connect(self.conceal)
        self._title = Text("", 20, 700)
        self._light = DeadlineLight("done", "")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.call_button = Button(
            tr("Call back"), "primary", key="C", icon="phone-line", on=call, name="call_back"
        )
        self.show_button = Button(
            tr("Show (person)"), "text", key="Ctrl H", icon="eye-line", on=reveal,
            name="reveal_rater",
        )  # fmt: skip
        self.body.addLayout(row(self._title, None, self._light, spacing=12))
        self.body.addWidget(Rule("line.base"))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.body.addLayout(row(self.call_button, self.show_button, None, spacing=12))

    def put(self, shown: Rated | None, matters: str) -> None:
        """Show a grade; its person is covered again when it is another one."""
        if shown is None or self._shown is None or shown.rating_id != self._shown.rating_id:
            self._open = False
        self._shown, self._matters = shown, matters
        clear(self._lines)
        waits = shown is not None and shown.state in ("call", "ledger")
        self.call_button.setVisible(waits)
        self.show_button.setVisible(bool(shown and shown.resident_id) and not self._open)
        self._light.setVisible(waits)
        if shown is None:
            self._title.put(tr("Nobody has rated yet."))
            return
        now = self._office.desk.clock.now()
        self._title.put(rating_words.grade_words(shown))
        self._light.put(shown.light, rating_words.left(shown, now))
        phone = shown.phone if self._open else mask_phone(shown.phone)
        for label, value in (
            (tr("What was wrong"), rating_words.reasons(shown) or tr("nothing was named")),
            (tr("Matter (case)"), matters),
            (tr("Receipt (rating)"), shown.receipt),
            (tr("Applicant"), shown.name if self._open else mask_name(shown.name)),
            (tr("Phone (case)"), phone or tr("no phone is known")),
            (tr("Served by"), shown.worker),
            (tr("Given"), rating_words.moment(shown.at, now)),
        ):
            self._pair(label, value)
        for call in reversed(shown.calls):
            self._lines.addWidget(Rule("line.base"))
            self._pair(rating_words.moment(call.at, now), rating_words.call_words(call), 700)
            self._pair(call.worker, call.words)

    def _pair(self, label: str, value: str, weight: int = 400) -> None:
        caption = Text(label, 13, 400, "ink.700")
        caption.setFixedWidth(112)
        said = Text(value, 14, weight, wrap=True)
        line = row(caption, said, spacing=12)
        line.setStretch(1, 1)
        self._lines.addWidget(boxed(line))

    def reveal(self) -> None:
        """Show the person for a short time."""
        self._open = True
        self._hide.start(self._office.desk.here.number(REVEAL_SECONDS) * 1000)
        self.put(self._shown, self._matters)

    def conceal(self) -> None:
        """Cover the person again."""
        self._open = False
        self.put(self._shown, self._matters)


class CallDialog(Veil):
    """What came of the call, in words; a day for the ledger. What was typed stays after a fault."""

    def __init__(
        self,
        window: QWidget,
        model: RatingsModel,
        rated: Rated,
        matters: str,
        done: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._model, self._rated, self._done = model, rated, done
        self._outcomes = {tr(text): key for key, text in rating_words.OUTCOMES.items()}
        self.outcome = FieldBox(
            "outcome", tr("What came of the call"), required=True,
            choices=tuple(self._outcomes), chips=True, height=40,
        )  # fmt: skip
        self.words = FieldBox("words", tr("What the resident said, and what was done"), height=40)
        self.days = FieldBox(
            "days", tr("Mended within how many working days from today"), required=True,
            digits_only=True, height=40,
        )  # fmt: skip
        self.days.hide()
        self.outcome.changed.connect(self._chosen)
        self.outcome.next.connect(lambda _: self.words.take_focus())
        self.words.next.connect(lambda _: self._after_words())
        self.days.next.connect(lambda _: self.submit())
        self._fault = Text("", 14, 400, "error.text", wrap=True)
        self._fault.hide()
        keep = Button(tr("Leave it"), key="Esc", height=44, px=16, on=self.close_layer)
        self.go = Button(
            tr("Write it down"), "primary", key="Enter", height=44, px=16, on=self.submit,
            name="save_call",
        )  # fmt: skip
        frame = panel(860)
        box = frame.layout()
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(tr("Call back"), 20, 700))
            about = f"{rating_words.grade_words(rated)}  {matters}"
            box.addWidget(Text(about, 14, 400, "ink.700", wrap=True))
            for field in (self.outcome, self.words, self.days):
                box.addWidget(field)
            box.addWidget(self._fault)
            box.addLayout(row(None, keep, self.go, spacing=12))
        self.put(frame)
        self.outcome.take_focus()

    def _chosen(self, text: str) -> None:
        self.days.setVisible(self._outcomes.get(text) == "ledger")

    def _after_words(self) -> None:
        if self.days.isVisible():
            self.days.take_focus()
        else:
            self.submit()

    def submit(self) -> None:
        """Write it down, or say what to mend."""
        outcome = self._outcomes.get(self.outcome.value())
        if outcome is None:
            self.outcome.say(tr("Choose one of the answers shown."))
            self.outcome.take_focus()
            return
        typed = self.days.value().strip()
        days = int(typed) if outcome == "ledger" and typed.isdecimal() else None
        self.go.set_busy(tr("Writing it down"))
        self._model.call_back(
            self._rated, outcome, self.words.value(), days, self._finished, self._failed
        )

    def _finished(self) -> None:
        self.close_layer()
        self._done()

    def _failed(self, error: BaseException) -> None:
        self.go.set_busy(None)
        self._fault.put(told(error))
        self._fault.show()
        (self.days if self.days.isVisible() and self.words.value() else self.words).take_focus()
