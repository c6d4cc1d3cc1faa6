"""O06 the roster: a week by half days, what is wrong with it, and everyone's share."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Card, Rule, Text, clear, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.questions import DigitDialog
from desk.faces.kit.theme import qcolor
from desk.faces.office.navigation import Page
from desk.faces.office.roster_grid import RosterGrid
from desk.faces.office.roster_layers import AbsenceLayer, MakeLayer
from desk.faces.office.roster_model import RosterModel, Week, fault_words, week_title
from desk.roster.check import Fault
from desk.roster.plan import Duty

SMALL = 1300
"""Pixels up to which the page is narrow, as on a screen of 1366."""
TWO_LINES = 156
"""Pixels that the days of a week take where they stand in two lines."""
SHOWN_FAULTS, SHOWN_PROPOSALS = 4, 3


class ShareBar(QWidget):
    """A bar of half days."""

    def __init__(self, value: int, most: int) -> None:
        super().__init__()
        self._value, self._most = value, max(1, most)
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor("teal.700"))
        painter.drawRoundedRect(0, 6, round(self.width() * self._value / self._most), 8, 2, 2)


class RosterPage(Page):
    """The page: the grid at the left, what to mend and who does how much at the right."""

    def __init__(
        self,
        model: RosterModel,
        *,
        say: Callable[[str, str], None],
        paper: Callable[[Week, str], None],
    ) -> None:
        super().__init__()
        self.model, self._say, self._paper = model, say, paper
        model.changed = self._show
        self._asked_twice = False
        self._rest = ""
        self.grid = RosterGrid()
        self.grid.moved.connect(self._forget_rest)
        self.grid.typed.connect(self._typed)
        self.grid.emptied.connect(self._empty)
        self.grid.chosen.connect(self.choose)
        # The days of a week are never cut: on a narrow screen they take two lines.
        self._title = Text("", 14, 500, wrap=True)
        self._state = Pill("", "neutral")
        self.publish_button = Button(
            tr("Publish to everyone"), "primary", key="Ctrl Enter", on=self.publish, name="publish"
        )
        before = Button("", icon="arrow-left-s-line", on=lambda: model.go(-1), name="week_before")
        after = Button("", icon="arrow-right-s-line", on=lambda: model.go(1), name="week_after")
        for button, words in ((before, tr("Week before")), (after, tr("Week after"))):
            button.setFixedWidth(36)
            button.setAccessibleName(words)
        self._head = head = row(
            Text(tr("Roster"), 20, 700),
            before,
            self._title,
            after,
            None,
            self._state,
            Button(tr("Fill by rules"), key="Ctrl G", on=self.make, name="make_roster"),
            Button(tr("As last week"), key="Ctrl L", on=self.as_last_week, name="as_last_week"),
            Button(tr("Absence"), key="Ctrl J", on=self.absence, name="add_absence"),
            Button(tr("Print"), key="Ctrl P", icon="printer-line", on=self.print_it, name="print"),
            self.publish_button,
            spacing=10,
        )
        grid = Card(margins=(1, 1, 1, 1))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self.grid)
        grid.body.addWidget(area)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(grid, 1)
        # On a low screen what is to be mended is scrolled, not pressed together.
        self.side = QScrollArea()
        self.side.setWidgetResizable(True)
        self.side.setFrameShape(QScrollArea.Shape.NoFrame)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setWidget(self._side())
        body.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addLayout(body, 1)
        for keys, action in (
            ("Ctrl+Return", self.publish),
            ("Ctrl+Enter", self.publish),
            ("Ctrl+G", self.make),
            ("Ctrl+L", self.as_last_week),
            ("Ctrl+J", self.absence),
            ("Ctrl+Z", self.undo),
            ("PgUp", lambda: model.go(-1)),
            ("PgDown", lambda: model.go(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setFixedWidth(320 if self.width() > SMALL else 264)
        self._head.setSpacing(10 if self.width() > SMALL else 6)
        self._fit_title()

    def _side(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._faults = Card(margins=(16, 12, 16, 12), spacing=6)
        self._shares = Card(margins=(16, 12, 16, 12), spacing=2)
        keys = Card(margins=(16, 12, 16, 12), spacing=6)
        keys.body.addWidget(Text(tr("How to change it"), 15, 700))
        for key, words in (
            (tr("Arrows"), tr("to another place")),
            (tr("Initials"), tr("fill in a person")),
            ("Enter", tr("who could, by digit")),
            ("Del", tr("leave it empty")),
            ("Ctrl Z", tr("undo")),
        ):
            keys.body.addLayout(row(KeyCap(key), Text(words, 13, 400, "ink.700"), None))
        layout.addWidget(self._faults)
        layout.addWidget(self._shares)
        layout.addWidget(keys)
        layout.addStretch(1)
        return side

    # --- what the shell asks ---------------------------------------------------------------

    def enter(self) -> None:
        """Read the week; the keys go to the grid."""
        self.model.read()
        self.grid.setFocus()

    def refresh(self) -> None:
        """Others may have swapped or fallen ill meanwhile."""
        if not self.grid.letters:
            self.model.read()

    def print_it(self) -> bool:
        """A4 for the desk, A3 for the wall: asked by digit."""
        week = self.model.week
        if week is not None:
            DigitDialog(
                self.window(),
                tr("Print the roster"),
                [("a4", tr("A4, for the desk")), ("a3", tr("A3, for the wall"))],
                lambda size: self._paper(week, size),
            )
        return True

    def escape(self) -> bool:
        """Letters typed halfway are forgotten first."""
        if self.grid.letters:
            self.grid.letters = ""
            self.grid.update()
            return True
        return False

    # --- what the head does ----------------------------------------------------------------

    def _typed(self, letter: str) -> None:
        duty = self.grid.duty
        if duty is None:
            return
        if not self.grid.letters and self._rest[:1] == letter.lower():
            # One letter told the person already; the others of the name are typed from habit.
            self._rest = self._rest[1:]
            return
        self.grid.letters += letter
        found = self.model.found(self.grid.letters)
        if not found:
            self._say(tr("Nobody here begins with {letters}.", letters=self.grid.letters), "warn")
            self.grid.letters = ""
        elif len(found) == 1:
            self._rest = self.model.rest_of(found[0], self.grid.letters)
            self.grid.letters = ""
            self._fill(duty, found[0])
        self.grid.update()

    def _forget_rest(self) -> None:
        self._rest = ""

    def _fill(self, duty: Duty, worker_id: str | None) -> None:
        week = self.model.week
        if week is not None and duty.day == week.today and week.publication is not None:
            # Today's roster is followed, not drafted: whoever steps in counts at once.
            words = (
                tr("{name} steps in; it counts at once.", name=week.names[worker_id])
                if worker_id is not None
                else tr("Nobody is at this place today; it counts at once.")
            )
            self.model.substitute(duty, worker_id, "other", lambda: self._say(words, "ok"))
            return
        self._asked_twice = False
        self.model.put({duty: worker_id})

    def _empty(self) -> None:
        if self.grid.duty is not None:
            self._fill(self.grid.duty, None)

    def choose(self) -> None:
        """Who could take the place in front, the least busy first; one digit fills it."""
        week, duty = self.model.week, self.grid.duty
        if week is None or duty is None:
            return
        from desk.roster.check import free

        able = [(w, week.names[w]) for w in free(week.task, week.plan, duty)][:9]
        if not able:
            fault = week.fault_at(duty)
            told = fault_words(week, fault)[1] if fault else tr("Nobody else is free then.")
            self._say(told, "warn")
            return
        DigitDialog(self.window(), tr("Who takes this place?"), able, lambda w: self._fill(duty, w))

    def undo(self) -> None:
        """Take the last change back."""
        if not self.model.undo():
            self._say(tr("There is nothing to undo."), "info")

    def as_last_week(self) -> None:
        """Take the week before over."""
        self.model.last_week(
            lambda: self._say(tr("Taken over from the week before. Ctrl Z undoes it."), "ok")
        )

    def make(self) -> None:
        """Let the rules fill what is open."""
        MakeLayer(self.window(), self.model, self._say)

    def absence(self) -> None:
        """Write down who will not be there."""
        if self.model.week is not None:
            AbsenceLayer(self.window(), self.model, self._say)

    def publish(self) -> None:
        """Give the week out; with open problems it is asked once."""
        week = self.model.week
        if week is None or week.published_as_it_is:
            return
        if week.faults and not self._asked_twice:
            self._asked_twice = True
            self._say(
                tr("{n} things are not right yet. Ctrl Enter again publishes it all the same.",
                   n=len(week.faults)),
                "warn",
            )  # fmt: skip
            return
        self._asked_twice = False
        self.model.publish(
            lambda version: self._say(tr("Published, version {n}.", n=version), "ok")
        )

    # --- what is shown ---------------------------------------------------------------------

    def _show(self) -> None:
        week = self.model.week
        self.grid.put(week)
        if week is None:
            return
        self._title.put(week_title(week))
        self._fit_title()
        self._show_state(week)
        done = week.published_as_it_is
        self.publish_button.forbid(
            tr("Everyone has this roster already.")
            if done
            else None
            if any(week.plan.values())
            else tr("Nobody is on the roster of this week yet. Fill it first.")
        )
        self._show_faults(week)
        self._show_shares(week)

    def _fit_title(self) -> None:
        line = self._title.fontMetrics().horizontalAdvance(self._title.text()) + 4
        self._title.setFixedWidth(line if self.width() > SMALL else min(line, TWO_LINES))

    def _show_state(self, week: Week) -> None:
        """How the week stands."""
        given = _given_out(week)
        if week.faults:
            words = tr("{n} to mend", n=len(week.faults))
            if given and week.publication is not None:
                words = tr("version {n}; {faults}", n=week.publication.version, faults=words)
            self._state.put(words, "error", "error-warning-line")
        elif given:
            self._state.put(given, "ok", "check-line")
        else:
            self._state.put(tr("draft"), "neutral")

    def _show_faults(self, week: Week) -> None:
        box = self._faults.body
        clear(box)
        box.addWidget(Text(tr("To be mended"), 15, 700))
        if not week.faults:
            box.addWidget(
                Text(
                    tr("Nothing. Every rule is kept.")
                    if any(week.plan.values())
                    else tr("Nobody is written down yet. Ctrl G fills the week by the rules."),
                    13,
                    400,
                    "ink.700",
                    wrap=True,
                )
            )
        for n, fault in enumerate(week.faults[:SHOWN_FAULTS]):
            if n:
                box.addWidget(Rule())
            self._show_fault(week, fault)
        if len(week.faults) > SHOWN_FAULTS:
            more = tr("and {n} more (things)", n=len(week.faults) - SHOWN_FAULTS)
            box.addWidget(Text(more, 13, 400, "ink.700"))

    def _show_fault(self, week: Week, fault: Fault) -> None:
        title, why = fault_words(week, fault)
        grave = fault.rule in ("empty", "two")
        box = self._faults.body
        box.addWidget(Text(title, 14, 700, "error.text" if grave else "warn.text", wrap=True))
        box.addWidget(Text(why, 13, 400, "ink.700", wrap=True))
        buttons: list[QWidget | int | None] = []
        for worker in fault.proposals[:SHOWN_PROPOSALS]:
            buttons.append(
                Button(
                    week.names[worker],
                    height=30,
                    on=partial(self._fill, fault.duty, worker),
                    name=f"propose_{worker}",
                )
            )
        if buttons:
            box.addLayout(row(*buttons, None, spacing=6))

    def _show_shares(self, week: Week) -> None:
        box = self._shares.body
        clear(box)
        box.addLayout(
            row(
                Text(tr("Everyone this week"), 15, 700),
                None,
                Text(tr("half days, noons, late and weekends"), 12, 400, "ink.700").shrinking(),
            )
        )
        most = max((s.half_days for s in week.shares), default=1)
        for share in week.shares:
            name = Text(week.names[share.worker_id], 13).shrinking()
            name.setFixedWidth(60)
            count = Text(f"{share.half_days}", 13, 700, align=Qt.AlignmentFlag.AlignRight)
            noons, late = (
                Text(f"{n}", 13, 400, "ink.700", align=Qt.AlignmentFlag.AlignRight)
                for n in (share.noons, share.unsocial)
            )
            for label in (count, noons, late):
                label.setFixedWidth(24)
            line = row(name, ShareBar(share.half_days, most), count, noons, late, spacing=6)
            line.setStretch(1, 1)
            box.addLayout(line)


def _given_out(week: Week) -> str:
    """That everyone has the week as it stands, and in which version; else nothing."""
    if week.publication is None or not week.published_as_it_is:
        return ""
    version = week.publication.version
    if week.altered:
        return tr("published, version {n}, with stand-ins", n=version)
    return tr("published, version {n}", n=version)
