"""Tells a window that another has called the same ticket, and offers what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desk.core.text import tr, tr_time
from desk.faces.window.stage import Stage

if TYPE_CHECKING:
    from desk.queue.service import DoubleCall


class DoubleCalls:
    """Both windows are told, each what it has to know: who has the ticket and what to do now."""

    def __init__(self, stage: Stage, quiet: Callable[[], bool]) -> None:
        """``quiet`` says whether nobody is typing; a digit must not answer what was not read."""
        self._stage, self._session, self._quiet = stage, stage.session, quiet
        self._told: set[tuple[str, int | None]] = set()
        self._visit_ticket: str | None = None
        self.waits = False
        """Whether something is to be said as soon as nothing lies over the screen."""

    def look(self) -> None:
        """After facts came: ask whether this window has to be told of something."""
        self._session.look_for_double_calls(self._found)

    def _found(self, doubles: list[DoubleCall], visit_ticket: str | None) -> None:
        self._visit_ticket = visit_ticket
        news = [d for d in doubles if (d.ticket_id, d.has_it) not in self._told]
        free = self._stage.layer is None and not self._session.locked and self._quiet()
        if news and free and self._session.seat is not None:
            self._told.add((news[0].ticket_id, news[0].has_it))
            self._tell(news.pop(0))
        self.waits = bool(news)

    def _tell(self, double: DoubleCall) -> None:
        self._stage.ask(
            tr("{number} was called at two windows", number=double.number),
            self._answers(double),
            lambda answer: self._do(answer, double),
            f"{_what_happened(double)} {self._what_now(double)}",
        )

    def _what_now(self, double: DoubleCall) -> str:
        if double.here:
            return tr(
                "The ticket is yours. If nobody comes, the person stands at window {other}.",
                other=double.other,
            )
        if double.has_it is not None:
            return tr("Window {window} has the ticket now.", window=double.has_it)
        return tr("The ticket is at no window any more.")

    def _answers(self, double: DoubleCall) -> list[tuple[str, str]]:
        if double.here or double.has_it is None:
            return [("read", tr("I have read this"))]
        if not self._may_take(double):
            return [("read", tr("Send the person to window {window}", window=double.has_it))]
        return [
            ("aside", tr("Send the person to window {window}", window=double.has_it)),
            ("take", tr("The person stands here: take the ticket over")),
        ]

    def _may_take(self, double: DoubleCall) -> bool:
        """Somebody else at this window now is not sent away for it."""
        mine = self._session.visit_id is None or self._visit_ticket == double.ticket_id
        return self._session.ticket is None and mine

    def _do(self, answer: str, double: DoubleCall) -> None:
        model, session = self._stage.model, self._session
        if answer == "take":
            # Should the ticket come back to this window and go again, that is news.
            self._told = {told for told in self._told if told[0] != double.ticket_id}
            model.when_kept(lambda: session.take_over(double.ticket_id))
        elif answer == "aside" and session.visit_id is not None:
            keep = model.accepted is None and bool(model.draft.matters or model.draft.person)
            model.when_kept(lambda: session.put_aside(keep, self._stage.free))


def _what_happened(double: DoubleCall) -> str:
    values = {
        "other": double.other,
        "mine": tr_time(double.mine_at),
        "theirs": tr_time(double.other_at),
    }
    if double.first:
        return tr(
            "Window {other} called it at {theirs}, without knowing of your call at {mine}.",
            **values,
        )
    return tr(
        "You called it at {mine}, without knowing that window {other} had called it at {theirs}.",
        **values,
    )
