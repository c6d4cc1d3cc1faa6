"""The left column of a visit: the ticket and its clock, the line behind it, what is followed up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import data_text, tr
from desk.faces.window.follow_cards import FollowCounts
from desk.faces.window.queue_acts import QueueActs
from desk.faces.window.session import WindowSession
from desk.faces.window.strip import WIDTH, StripCard
from desk.faces.window.ticket_cards import LineCard, ServingCard
from desk.faces.window.visit_model import VisitModel


class LeftColumn(QWidget):
    """Three cards on a large screen, a strip on a small one."""

    def __init__(
        self,
        session: WindowSession,
        model: VisitModel,
        acts: QueueActs,
        follow: Callable[[], None],
    ) -> None:
        super().__init__()
        self._session, self._model = session, model
        self._small = False
        self._names: dict[str, str] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.serving = ServingCard(acts.recall, acts.hold, acts.miss)
        self.line = LineCard(acts.call_next)
        self.follow = FollowCounts(follow)
        self.strip = StripCard(
            call=acts.call_next,
            recall=acts.recall,
            miss=acts.miss,
            hold=acts.hold,
            follow=follow,
        )
        layout.addWidget(self.serving)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.follow)
        layout.addWidget(self.strip, 1)
        self.compact(False)

    def compact(self, small: bool) -> None:
        """The strip, or the cards."""
        self._small = small
        self.setFixedWidth(WIDTH if small else 276)
        self.strip.setVisible(small)
        for card in (self.serving, self.line, self.follow):
            card.setVisible(not small)

    def focus_next(self) -> None:
        """Put the focus on the button that closes this visit and calls the next."""
        (self.strip.next if self._small else self.line.next).setFocus()

    def refresh(self) -> None:
        """Show the ticket and the line."""
        session, model = self._session, self._model
        if not self._names:
            self._names = {c.letter: data_text(c.name) for c in session.classes()}
        ready = model.accepted is not None or model.settled()
        why_not = "" if ready else tr("Accept first, or put it on hold with F8.")
        hold = "" if session.visit_id else tr("Nothing was begun yet.")
        if model.accepted is not None:
            hold = tr("Accepted already; F2 goes on.")
        if self._small:
            self.strip.refresh(session, ready=why_not, hold=hold)
        else:
            self.serving.refresh(session, self._names, hold)
            self.line.refresh(session, why_not)
            self.follow.put(session.live.follow)
        self.tick()

    def tick(self) -> None:
        """Once a second."""
        session, ticket = self._session, self._session.ticket
        since = session.began_at
        if ticket is not None:
            called = ticket.state == "called"
            since = ticket.called_at if called else ticket.serving_since or since
        seconds = (session.desk.clock.now() - since).total_seconds() if since else None
        (self.strip if self._small else self.serving).tick(seconds)
