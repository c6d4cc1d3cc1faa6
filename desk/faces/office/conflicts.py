"""Conflicts: what two people wrote without seeing each other; the head keeps one, by 1 or 2."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

import desk.follows  # noqa: F401  (what is kept beside the facts follows what is decided here)
from desk.core.text import tr, trn
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.desk import Desk
from desk.faces.kit.labels import Card, Rule, Text, row
from desk.faces.office.conflict_words import (
    column_words,
    hidden_difference,
    moment_words,
    place_words,
    value_words,
    who_words,
)
from desk.faces.office.establishment import ChoiceTable
from desk.faces.office.navigation import Page
from desk.hall import queries as hall_queries
from desk.hall.queries import WorkerInfo
from desk.store import Store
from desk.sync.conflicts import LOSER, WINNER, Conflict, Side, count_open, open_conflicts, resolve


class SideCard(Card):
    """One value with who wrote it, and the key that keeps it."""

    def __init__(self, key: str, title: str, keep: Callable[[], None]) -> None:
        super().__init__(margins=(16, 14, 16, 14), spacing=8)
        self.value = Text("", 18, 700, wrap=True)
        self._who = Text("", 13, 400, "ink.700", wrap=True)
        self.button = Button(tr("Keep this one"), key=key, height=40, on=keep, name=f"keep_{key}")
        self._title = Text(title, 13, 700, "ink.700")
        self.body.addWidget(self._title)
        self.body.addWidget(self.value)
        self.body.addWidget(self._who)
        self.body.addLayout(row(self.button, None))

    def put(self, title: str, value: str, who: str) -> None:
        """Show another value."""
        self._title.put(title)
        self.value.put(value)
        self._who.put(who)


class ConflictsPage(Page):
    """The list at the left, both values of the one in front at the right."""

    def __init__(
        self,
        desk: Desk,
        *,
        worker: Callable[[], WorkerInfo | None],
        badge: Callable[[int], None],
        say: Callable[[str, str], None],
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._desk, self._worker, self._badge = desk, worker, badge
        self._say, self._tell = say, tell
        self.conflicts: list[Conflict] = []
        self._names: dict[str, str] = {}
        self._busy = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table = ChoiceTable(
            [
                (tr("Time (conflict)"), 1.1, False),
                (tr("Where (conflict)"), 2.6, False),
                (tr("What counts now"), 1.6, False),
                (tr("What lost"), 1.6, False),
            ]
        )
        self.table.moved.connect(lambda _: self._show_front())
        self.empty = Text(
            tr("Nothing to settle. No two people wrote the same thing without seeing each other."),
            15, 400, "ink.700", wrap=True, align=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip
        self._count = Text("", 14, 400, "ink.700")
        self._where = Text("", 18, 700, wrap=True)
        self._note = Text("", 13, 400, "warn.text", wrap=True)
        self.first = SideCard("1", "", lambda: self.choose(WINNER))
        self.second = SideCard("2", "", lambda: self.choose(LOSER))
        listed = Card(margins=(1, 1, 1, 1))
        listed.body.addWidget(self.table, 1)
        listed.body.addWidget(self.empty, 1)
        self._detail = Card(margins=(20, 16, 20, 16), spacing=12)
        self._detail.setFixedWidth(560)
        for widget in (self._where, Rule(), self.first, self.second, self._note):
            self._detail.body.addWidget(widget)
        self._detail.body.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(listed, 1)
        body.addWidget(self._detail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(
            row(
                Text(tr("Conflicts (page)"), 20, 700), self._count, None,
                KeyCap("↑"), KeyCap("↓"), Text(tr("next one"), 13, 400, "ink.700"),
                KeyCap("1"), KeyCap("2"), Text(tr("keep one of both"), 13, 400, "ink.700"),
                spacing=8,
            )
        )  # fmt: skip
        layout.addLayout(body, 1)
        self._put([])

    def enter(self) -> None:
        """Read the list; the arrows walk through it."""
        self.refresh()
        self.setFocus()

    def refresh(self) -> None:
        """Others may have settled some, or new ones came."""

        def work() -> tuple[list[Conflict], dict[str, str], int]:
            with self._desk.store.read() as read:
                workers = hall_queries.workers(read, self._desk.hall.id)
                return (
                    open_conflicts(read), {w.number: w.name for w in workers}, count_open(read)
                )  # fmt: skip

        def answer(found: tuple[list[Conflict], dict[str, str], int]) -> None:
            self._names = found[1]
            self._badge(found[2])
            self._put(found[0])

        self._desk.tasks.run(work, answer, self._tell)

    def count(self) -> None:
        """Bring the badge up to date while another page is in front."""

        def work() -> int:
            with self._desk.store.read() as read:
                return count_open(read)

        self._desk.tasks.run(work, self._badge, self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choices = {Qt.Key.Key_1: WINNER, Qt.Key.Key_2: LOSER}
        choice = choices.get(Qt.Key(event.key()))
        if choice is not None and not event.isAutoRepeat():
            self.choose(choice)
        else:
            super().keyPressEvent(event)

    @property
    def front(self) -> Conflict | None:
        """The one in front."""
        return self.conflicts[self.table.front] if self.conflicts else None

    def choose(self, choice: str) -> None:
        """Keep one of both values of the one in front."""
        seen, worker = self.front, self._worker()
        if seen is None or worker is None or self._busy:
            return
        self._busy = True

        def work(store: Store) -> None:
            with store.unit(worker.number, "settle a conflict") as unit:
                resolve(unit, seen, choice, worker.id)

        def done(_: None) -> None:
            self._busy = False
            self.refresh()
            kept = seen.winner if choice == WINNER else seen.loser
            self._say(tr("Kept: {value}", value=value_words(seen, kept)), "ok")

        def failed(error: BaseException) -> None:
            self._busy = False
            self.refresh()
            self._tell(error)

        self._desk.tasks.write(work, done, failed)

    def _put(self, conflicts: list[Conflict]) -> None:
        before = self.front
        self.conflicts = conflicts
        if before is not None:
            # What was in front stays there when others come above it.
            places = {one.id: n for n, one in enumerate(conflicts)}
            self.table.front = places.get(before.id, self.table.front)
        self.table.show_all([self._line(one) for one in conflicts])
        if not conflicts and self.table.hasFocus():
            # Before it is hidden, or Qt hands the focus to the list of pages.
            self.setFocus()
        self.table.setVisible(bool(conflicts))
        self.empty.setVisible(not conflicts)
        self._detail.setVisible(bool(conflicts))
        n = len(conflicts)
        self._count.put(trn("{n} to settle", "{n} to settle", n) if n else "")
        if conflicts and self.hasFocus():
            self.table.setFocus()
        self._show_front()

    def _line(self, one: Conflict) -> tuple[str, ...]:
        return (
            moment_words(one.winner),
            place_words(one),
            self._standing(one),
            value_words(one, one.loser),
        )

    @staticmethod
    def _standing(one: Conflict) -> str:
        if one.written_since and not one.about_deletion:
            return one.now or tr("(empty)")
        return value_words(one, one.winner)

    def _show_front(self) -> None:
        one = self.front
        if one is None:
            return
        self._where.put(place_words(one))
        self.first.put(
            tr("Counts now, was written since")
            if one.written_since
            else tr("Counts now, was written later"),
            self._standing(one),
            "" if one.written_since else self._who_words(one.winner),
        )
        self.second.put(
            tr("Lost, was written earlier"), value_words(one, one.loser), self._who_words(one.loser)
        )
        self._note.put(
            tr("Both look alike here since the digits that differ are hidden. Ask the resident.")
            if hidden_difference(one)
            else tr("Somebody deleted what somebody else changed; 2 brings it back.")
            if one.about_deletion
            else tr("Neither saw the other's {part}.", part=column_words(one))
        )

    def _who_words(self, side: Side) -> str:
        return who_words(side, self._names)
