"""What is asked before an entry of the first-asked register changes, at a window and at the office:
what the resident was told, why it is declined or no longer wanted, which later day is promised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desk.cases import register
from desk.cases.asking_view import AskingView
from desk.core.calendar import WorkCalendar
from desk.core.text import tr, tr_date
from desk.faces.kit.asking import Asking
from desk.store import Unit

LATER = (1, 2, 3, 5, 10, 20)
"""Working days from today that are offered for a later reply."""
Change = Callable[[Unit, str, str], object]
"""Changes an entry in a unit: the entry's identifier, the worker's."""
Changer = Callable[[AskingView, str, Change], None]
"""Makes a change of an entry, named for the record, and shows the entry as it is then."""


class AskedSteps:
    """The acts that a window and the office share; ``where`` is kept with an answer."""

    def __init__(
        self,
        asks: Asking,
        change: Changer,
        calendar: Callable[[], WorkCalendar],
        today: Callable[[], date],
        where: str,
    ) -> None:
        self._asks, self._change, self._where = asks, change, where
        self._calendar, self._today = calendar, today
        self._acts: dict[str, Callable[[AskingView], None]] = {
            "taken_over": lambda view: change(view, "take over", register.take_over),
            "declined": self._decline,
            "answered": self._answer,
            "postponed": self._postpone,
            "dropped": self._drop,
        }

    def act(self, view: AskingView, kind: str) -> bool:
        """Do it; tells whether this is one of these acts."""
        act = self._acts.get(kind)
        if act is not None:
            act(view)
        return act is not None

    def _answer(self, view: AskingView) -> None:
        self._asks.ask_words(
            tr("What was the resident told?"),
            tr("In words"),
            lambda words: self._change(
                view, "answer", lambda u, a, w: register.answer(u, a, w, words, self._where)
            ),
            (
                tr("Explained; nothing more is to be done"),
                tr("Told where and with what to apply"),
                tr("The department has answered and the resident was told"),
            ),
        )

    def _decline(self, view: AskingView) -> None:
        self._asks.ask_words(
            tr("Why do you not take it over?"),
            tr("Reason"),
            lambda why: self._change(
                view, "decline", lambda u, a, w: register.decline(u, a, w, why)
            ),
            (tr("Not my field of work"), tr("I am away these days")),
        )

    def _postpone(self, view: AskingView) -> None:
        calendar, today = self._calendar(), self._today()
        days = {calendar.due(today, n, "working").day: n for n in LATER}
        answers = [
            (day.isoformat(), tr("{n} working days, {day}", n=n, day=tr_date(day, "due")))
            for day, n in days.items()
            if day > view.asked.reply_day
        ]

        def later(key: str) -> None:
            day = date.fromisoformat(key)
            self._asks.ask_words(
                tr("Why is a later day promised?"),
                tr("Reason"),
                lambda why: self._change(
                    view, "postpone", lambda u, a, w: register.postpone(u, a, w, day, why)
                ),
                (tr("The department still checks it"), tr("The resident asked for it")),
            )

        self._asks.ask(tr("Which later day?"), answers, later)

    def _drop(self, view: AskingView) -> None:
        self._asks.ask_words(
            tr("Why is no answer wanted any more?"),
            tr("Reason"),
            lambda why: self._change(view, "drop", lambda u, a, w: register.drop(u, a, w, why)),
            (tr("It is settled otherwise"), tr("The resident said so")),
        )


def asked_words(kind: str) -> str:
    """What an act on an entry is called."""
    return {
        "taken_over": tr("Take it over"),
        "declined": tr("Do not take it over"),
        "answered": tr("Answer the resident"),
        "became": tr("It became a case"),
        "offered": tr("Hand over to a colleague"),
        "postponed": tr("Promise a later day"),
        "fell_to": tr("Somebody else answers"),
        "dropped": tr("No longer wanted"),
    }[kind]
