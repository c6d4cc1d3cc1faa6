"""Ctrl J: what a worker has to follow up, and going on with a line of it."""

from __future__ import annotations

from desk.cases.follow import FollowUp
from desk.faces.window.agency_acts import AgencyActs
from desk.faces.window.asked_acts import AskedActs
from desk.faces.window.case_acts import CaseActs
from desk.faces.window.follow_layer import FollowLayer
from desk.faces.window.stage import Stage


class FollowActs:
    """W16."""

    def __init__(self, stage: Stage, cases: CaseActs, asked: AskedActs, agency: AgencyActs) -> None:
        self._stage, self._session, self._model = stage, stage.session, stage.model
        self._looks = {"case": cases.look, "asking": asked.look, "errand": agency.open}

    def open(self) -> None:
        """The whole list, read anew."""
        self._session.follow_again()
        lines = self._session.live.follow
        self._stage.open(FollowLayer(self._stage.window, lines, self._model.today, self.look))

    def look(self, line: FollowUp) -> None:
        """Go on with one."""
        self._looks[line.kind](line.id)
