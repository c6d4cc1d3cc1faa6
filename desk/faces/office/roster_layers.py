"""Layers over the roster: one of several by digit, filling by the rules, an absence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.messages import words
from desk.faces.office.roster_model import RosterModel

Say = Callable[[str, str], None]


class MakeLayer(Veil):
    """One week or four, then a bar while the solver works; Esc stops it and changes nothing."""

    WEEKS = (1, 4)

    def __init__(self, window: QWidget, model: RosterModel, say: Say) -> None:
        super().__init__(window)
        self._model, self._say = model, say
        self._working = False
        frame = panel(560)
        self._box = frame.layout()
        assert isinstance(self._box, QVBoxLayout)
        self._box.addWidget(Text(tr("Fill by the rules"), 20, 700))
        self._told = Text(
            tr(
                "Everyone passes every window, skills and leave are kept, evenings and weekends "
                "are shared. What is typed already stays."
            ),
            14,
            400,
            "ink.700",
            wrap=True,
        )
        self._box.addWidget(self._told)
        self._buttons = [
            Button(tr("This week"), key="1", height=44, px=16, on=lambda: self.begin(1),
                   name="make_1"),
            Button(tr("Four weeks from here"), key="2", height=44, px=16,
                   on=lambda: self.begin(4), name="make_4"),
        ]  # fmt: skip
        for button in self._buttons:
            self._box.addWidget(button)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.hide()
        self._box.addWidget(self.bar)
        self._cancel = Button(tr("Cancel"), key="Esc", height=44, px=16, on=self.close_layer)
        self._box.addLayout(row(None, self._cancel))
        self.put(frame)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("1", "2") and not self._working:
            self.begin(self.WEEKS[int(event.text()) - 1])
            return
        super().keyPressEvent(event)

    def begin(self, weeks: int) -> None:
        """Let the solver work."""
        self._working = True
        for button in self._buttons:
            button.hide()
        self.bar.show()
        self._told.put(tr("Looking for the fairest roster. Esc stops, nothing is changed then."))
        self._model.make(weeks, self._progress, self._done, self._failed)

    def _progress(self, share: float) -> None:
        if self._working:
            self.bar.setValue(round(share * 100))

    def _done(self, empty: int) -> None:
        self._working = False
        self.close_layer()
        self._say(
            tr("Filled; {n} places stay empty, the reasons stand at the right.", n=empty)
            if empty
            else tr("Filled; every rule is kept."),
            "warn" if empty else "ok",
        )

    def _failed(self, error: BaseException) -> None:
        from desk.roster.solve import CancelledError

        self._working = False
        if isinstance(error, CancelledError):
            return
        self.close_layer()
        self._say(words(error), "error")

    def close_layer(self) -> None:
        """Stop the solver as well."""
        if self._working:
            self._model.cancel()
            self._working = False
            self._say(tr("Stopped; nothing was changed."), "info")
        super().close_layer()


class AbsenceLayer(Veil):
    """Who is away, from when to when, and why; Enter goes on, wrong days are told beside them."""

    KINDS = ("leave", "training", "sick")
    PARTS = ("", "am", "pm")

    def __init__(self, window: QWidget, model: RosterModel, say: Say) -> None:
        super().__init__(window)
        self._model, self._say = model, say
        week = model.week
        assert week is not None
        self._people = [(p.id, p.name) for p in week.task.people]
        kinds = [tr("leave"), tr("training"), tr("ill")]
        parts = [tr("whole day"), tr("morning only"), tr("afternoon only")]
        self.who = FieldBox("who", tr("Who"), required=True, chips=False,
                            choices=[name for _, name in self._people])  # fmt: skip
        self.first = FieldBox("first", tr("From (for example 2026-11-23)"), required=True,
                              digits_only=True)  # fmt: skip
        self.last = FieldBox("last", tr("To"), required=True, digits_only=True)
        self.kind = FieldBox("kind", tr("Why"), required=True, choices=kinds, chips=True)
        self.part = FieldBox("part", tr("How much"), required=True, choices=parts, chips=True)
        self._fields = (self.who, self.first, self.last, self.kind, self.part)
        self._kinds, self._parts = kinds, parts
        frame = panel(560)
        box = frame.layout()
        assert isinstance(box, QVBoxLayout)
        box.addWidget(Text(tr("Absence"), 20, 700))
        for n, field in enumerate(self._fields):
            box.addWidget(field)
            after = self._fields[n + 1].take_focus if n + 1 < len(self._fields) else self.submit
            before = self._fields[max(0, n - 1)].take_focus
            field.next.connect(lambda on, go=after, back=before: go() if on else back())
        self.first.set_value(week.monday.isoformat())
        self.last.set_value(week.monday.isoformat())
        self.kind.set_value(kinds[0])
        self.part.set_value(parts[0])
        for info in week.absences:
            name = week.names.get(info.absence.worker_id, "")
            span = f"{info.absence.first:%m-%d} – {info.absence.last:%m-%d}"
            box.addLayout(
                row(
                    Text(f"{name}  {span}  {kinds[self.KINDS.index(info.absence.kind)]}", 13),
                    None,
                    Button(tr("Take back"), "text", height=30, on=partial(self._end, info.id)),
                )
            )
        box.addLayout(
            row(
                None,
                Button(tr("Leave it"), key="Esc", height=44, px=16, on=self.close_layer),
                Button(tr("Write it down"), "primary", key="Enter", height=44, px=16,
                       on=self.submit, name="save_absence"),
                spacing=12,
            )
        )  # fmt: skip
        self.put(frame)
        self.who.take_focus()

    def _end(self, absence_id: str) -> None:
        self._model.end_absence(absence_id)
        self.close_layer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return
        super().keyPressEvent(event)

    def submit(self) -> None:
        """Write it down, or say what to mend."""
        person = next((i for i, name in self._people if name == self.who.value()), None)
        self.who.say("" if person else tr("Choose who it is about."))
        days: list[date] = []
        for field in (self.first, self.last):
            try:
                days.append(date.fromisoformat(field.value().strip()))
                field.say("")
            except ValueError:
                field.say(tr("Write the day as 2026-11-23."))
                field.take_focus()
                return
        if person is None:
            self.who.take_focus()
            return
        if days[1] < days[0]:
            self.last.say(tr("The last day lies before the first. Exchange them."))
            self.last.take_focus()
            return
        kind = self.KINDS[self._kinds.index(self.kind.value())]
        part = self.PARTS[self._parts.index(self.part.value())]
        self._model.add_absence(person, days[0], days[1], part, kind, self._saved)

    def _saved(self) -> None:
        name = self.who.value()
        self.close_layer()
        self._say(tr("{name}'s absence is written down.", name=name), "ok")
