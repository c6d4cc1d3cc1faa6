"""Everything a worker can do at a window, by subject, made once for a face."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from desk.faces.window.accept_acts import AcceptActs
from desk.faces.window.agency_acts import AgencyActs
from desk.faces.window.asked_acts import AskedActs
from desk.faces.window.case_acts import CaseActs
from desk.faces.window.find_acts import FindActs
from desk.faces.window.follow_acts import FollowActs
from desk.faces.window.people_acts import PeopleActs
from desk.faces.window.queue_acts import QueueActs
from desk.faces.window.reply_acts import ReplyActs
from desk.faces.window.resident_acts import ResidentActs
from desk.faces.window.scan_acts import ScanActs
from desk.faces.window.stage import Stage
from desk.faces.window.visit_acts import VisitActs

if TYPE_CHECKING:
    from desk.faces.window.my_roster import RosterActs


class Acts:
    """People in line, the visit, its answers, cases, what was asked, what is followed up."""

    def __init__(self, stage: Stage, refresh: Callable[[], None]) -> None:
        self.stage = stage
        self.asked = AskedActs(stage)
        self.queue = QueueActs(stage, self.asked.note)
        self.resident = ResidentActs(stage)
        self.agency = AgencyActs(stage, self.resident, lambda case_id: self.cases.look(case_id))
        self.cases = CaseActs(stage, self.agency, self.resident)
        self.people = PeopleActs(stage)
        self.accept = AcceptActs(stage, self.resident)
        self.visit = VisitActs(stage, self.cases, refresh)
        self.reply = ReplyActs(stage)
        self.follow = FollowActs(stage, self.cases, self.asked, self.agency)
        self.find = FindActs(stage, self.visit.identified, self.cases.look)
        self._stage = stage
        self.scan = ScanActs(stage, self.queue, self.find.scanned)

    def agent(self) -> None:
        """Ctrl U: somebody comes for the resident; once it is accepted, somebody goes for them."""
        if self.stage.model.accepted is not None:
            self.agency.after_acceptance()
        else:
            self.people.agent()

    @cached_property
    def roster(self) -> RosterActs:
        """Made when somebody has sat down, so that the sign-in is there sooner."""
        from desk.faces.window.my_roster import RosterActs

        return RosterActs(self._stage)
