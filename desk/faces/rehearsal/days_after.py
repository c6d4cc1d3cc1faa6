"""The weeks after the rehearsed day: what was accepted goes to departments, is answered, or is not.

The station head works at the cases page by its keys; whatever is seen to is found by its number, as
somebody with a receipt in hand would do it. One case is left lying until the street hears of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt

from desk.cases import watch
from desk.cases.lists import CaseRow
from desk.core.clock import utc
from desk.faces.office.app import OfficeFace
from desk.faces.rehearsal.hands import Hands
from desk.faces.rehearsal.stage import Stage
from desk.faces.rehearsal.worker import Stuck

Key = Qt.Key
CALLED = 3
"""Low grades called back on the first morning."""
TAKEN_UP = 6
DECIDED = 4
"""So many are taken up on the first morning, and so many decided before one goes over."""
LONGEST = 40
"""Working days looked ahead at most; every promise of a street is shorter."""
STREET_HEARS = 6


@dataclass
class Carried:
    """What was done to the cases."""

    received: int = 0
    decided: int = 0
    delivered: int = 0
    supervised: int = 0
    reminders: int = 0
    called_back: int = 0


class DaysAfter:
    """Lives through the working days after the day at the stage; ``ran`` is the number of a case
    whose errands a worker runs."""

    def __init__(self, stage: Stage, face: OfficeFace, hands: Hands, ran: str = "") -> None:
        self._stage, self._face, self._hands = stage, face, hands
        self._ran = ran
        self._page = face.cases
        self._day = stage.day
        self._left_lying = ""
        self.carried = Carried()

    def live(self) -> Carried:
        """Until the street has heard of the case that nobody saw to, and it is answered at last."""
        self._face.navigation.show_page(self._page)
        self._next_morning()
        if self._ran:
            self._find(self._ran)
            self._stage.shot(self._face, "office_agency")
            self._watched()
        self._hand_out()
        self._call_back()
        for _ in range(LONGEST):
            self._next_morning()
            if self._over():
                break
            self._decide_what_is_near()
        if self._left_lying and self._over():
            self._find(self._left_lying)
            self._act("D", "已超期限，请今天联系居民并办结")
            self.carried.supervised += 1
        self._watched()
        self._hands.let_fade(self._face.toasts)
        self._stage.shot(self._face, "office_cases")
        if self._left_lying:
            for _ in range(STREET_HEARS):
                self._next_morning()
            self._finish(self._left_lying)
        with self._stage.store.read() as read:
            self.carried.reminders = watch.heard(read, self._stage.hall)
        return self.carried

    # --- days ------------------------------------------------------------------------------

    def _next_morning(self) -> None:
        """The next working day begins, and the desk keeps its watch over the limits."""
        self._day = self._next_workday(self._day)
        self._stage.clock.set(utc(self._day, "09:00"))
        self._face.limits.look()
        # The look asks first and writes then, if it must.
        self._hands.settle()
        self._hands.settle()
        self._watched()

    def _next_workday(self, day: date) -> date:
        calendar = self._stage.lobby.calendar
        while True:
            day += timedelta(days=1)
            if calendar.is_workday(day):
                return day

    def _watched(self) -> None:
        """Back to what is to be watched, with nothing looked for."""
        self._show("watched")

    def _show(self, name: str) -> None:
        if self._page.search.text():
            self._page.search.setFocus()
            self._hands.press(Key.Key_Escape)
        self._hands.click(self._page.filters[name])
        self._page.refresh()
        self._hands.settle()
        self._page.list.setFocus()

    def _rows(self) -> tuple[CaseRow, ...]:
        look = self._page.model.look
        if look is None:
            raise Stuck("the cases page shows nothing")
        return look.rows

    def _over(self) -> bool:
        return any(row.light == "overdue" for row in self._rows())

    # --- what is done ----------------------------------------------------------------------

    def _hand_out(self) -> None:
        """The first morning: departments take up what is nearest, one stops, one goes elsewhere."""
        self._show("all")
        running = [r for r in self._rows() if r.light != "stopped" and r.due_day is not None]
        running.sort(key=lambda r: (r.due_day or date.max, r.number))
        if not running:
            return
        self._left_lying = running[0].number
        self._take_up(self._left_lying)
        for row in running[1:TAKEN_UP]:
            self._take_up(row.number)
        if len(running) > 2:
            self._find(running[-1].number)
            self._act("S", "等评审意见", "")
        if len(running) > 3:
            self._find(running[-2].number)
            self._act("T", running[0].department, "属于该部门职责")

    def _call_back(self) -> None:
        """Who gave a low grade is called: the first thing takes some days, others are mended."""
        ratings = self._face.ratings
        self._face.navigation.show_page(ratings)
        self._hands.settle()
        for n, line in enumerate(x for x in ratings.model.lines if x.state == "call"):
            if n == CALLED:
                break
            self._hands.press(Key.Key_Home)
            while ratings.front is not None and ratings.front.rating_id != line.rating_id:
                self._hands.press(Key.Key_Down)
            answers = ("2", "已当面道歉，材料清单已改") if n else ("3", "中午加开一个窗口", "3")
            self._hands.type("c")
            self._answer(answers[:-1])
            self._hands.type(answers[-1])
            self._hands.press(Key.Key_Return)
            self._hands.settle()
            if ratings.dialog is not None:
                raise Stuck(f"a call was not written down: {ratings.dialog._fault.text()}")
            self.carried.called_back += 1
        self._hands.let_fade(self._face.toasts)
        self._stage.shot(self._face, "office_ratings")
        self._face.navigation.show_page(self._page)
        self._hands.settle()

    def _take_up(self, number: str) -> None:
        self._find(number)
        self._act("G")
        self.carried.received += 1

    def _decide_what_is_near(self) -> None:
        """What is close to its last day is decided and handed over, a few of them."""
        for row in self._rows():
            shown = row.number != self._left_lying and row.light in ("red", "yellow")
            if shown and self.carried.decided < DECIDED:
                self._finish(row.number)
        self._watched()

    def _finish(self, number: str) -> None:
        self._find(number)
        look = self._page.model.look
        if look is None or look.chosen is None or "decided" not in look.chosen.possible:
            return
        self._act("R", "1", "符合条件，已办结")
        self.carried.decided += 1
        self._find(number)
        self._act("R", "1", "")
        self.carried.delivered += 1

    def _find(self, number: str) -> None:
        self._page.list.setFocus()
        self._hands.press(Key.Key_Slash)
        self._hands.type(number)
        self._hands.press(Key.Key_Return)
        look = self._page.model.look
        if look is None or look.chosen is None or look.chosen.number != number:
            raise Stuck(f"{number} is not found at the cases page")

    def _act(self, key: str, *answers: str) -> None:
        """A letter, then what its questions ask: a digit chooses, words end with Enter."""
        self._hands.type(key.lower())
        self._answer(answers)
        self._hands.settle()
        if self._page.dialog is not None:
            raise Stuck(f"{key} was not done: {self._page.dialog._fault.text()}")

    def _answer(self, answers: Sequence[str]) -> None:
        for answer in answers:
            self._hands.type(answer)
            if not (len(answer) == 1 and answer.isdigit()):
                self._hands.press(Key.Key_Return)
