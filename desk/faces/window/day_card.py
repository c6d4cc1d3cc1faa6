"""A worker's own figures of the day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desk.core.text import tr, trn
from desk.faces.kit.labels import Card, Rule, Text, row
from desk.faces.window.session import WindowSession
from desk.faces.window.words import mean_words


class DayCard(Card):
    """A worker's own figures of the day."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__(spacing=0)
        self._session = session
        self.body.addWidget(Text(tr("My day"), 16, 700))
        self.body.addSpacing(4)
        self._values: list[Text] = []
        for words in (
            tr("Visits"),
            tr("Accepted"),
            tr("Done at once"),
            tr("Mean visit"),
            tr("Ratings"),
        ):
            value = Text("", 16, 700)
            holder = QWidget()
            holder.setFixedHeight(36)
            holder.setLayout(row(Text(words, 14), None, value))
            self.body.addWidget(holder)
            self.body.addWidget(Rule())
            self._values.append(value)

    def refresh(self) -> None:
        """Show the day so far."""
        day = self._session.live.day
        if day is None:
            return
        shown = (
            trn("{n} person", "{n} people", day.visits),
            trn("{n} matter", "{n} matters", day.cases),
            trn("{n} matter", "{n} matters", day.instant),
            mean_words(day.mean_s) if day.mean_s is not None else "–",
            ratings_words(day.ratings, day.satisfied),
        )
        for label, text in zip(self._values, shown, strict=True):
            label.put(text)


ENOUGH = 5
"""Fewer ratings than this would tell who gave which."""


def ratings_words(count: int, satisfied: int) -> str:
    """How many ratings came, and how many were good once nobody can be told apart."""
    if not count:
        return "–"
    if count < ENOUGH:
        return tr("{n} so far", n=count)
    if satisfied == count:
        return tr("{n}, all satisfied", n=count)
    return tr("{n}, {good} satisfied", n=count, good=satisfied)
