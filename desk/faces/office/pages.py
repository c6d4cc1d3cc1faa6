"""The pages of the office: each is made here with what it asks of the window round it, and stands
here in the order of the list at the left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from desk.cases.lists import WATCHED
from desk.core.text import tr
from desk.faces.office.attention_words import AttentionRow
from desk.faces.office.audit import AuditPage
from desk.faces.office.calendar import CalendarPage
from desk.faces.office.cases import CasesPage
from desk.faces.office.conflicts import ConflictsPage
from desk.faces.office.devices import DevicesPage
from desk.faces.office.establishment import EstablishmentPage
from desk.faces.office.matters import MattersPage
from desk.faces.office.model import OfficeModel
from desk.faces.office.navigation import Navigation, Place
from desk.faces.office.ratings import RatingsPage
from desk.faces.office.reports import ReportsPage
from desk.faces.office.roster import RosterPage
from desk.faces.office.roster_model import RosterModel, Week
from desk.faces.office.roster_paper import roster_paper
from desk.faces.office.settings import SettingsPage
from desk.faces.office.today import TodayPage
from desk.printing.papers import CertificatePaper


class Shell(Protocol):
    """What a page asks of the window round it."""

    navigation: Navigation

    def say(self, text: str, kind: str) -> None: ...

    def tell(self, error: BaseException) -> None: ...

    def attend(self, found: AttentionRow) -> None: ...

    def show_case(self, number: str) -> None: ...

    def show_cases(self, name: str) -> None: ...

    def show_report(self) -> None: ...

    def add_notice(self) -> None: ...


class OfficePages:
    """Every page, its badge in the list, and what a page prints."""

    def __init__(self, shell: Shell, model: OfficeModel) -> None:
        self._shell, self._model = shell, model
        desk, say, tell = model.desk, shell.say, shell.tell
        self.today = TodayPage(
            report=shell.show_report,
            add_notice=shell.add_notice,
            end_notice=model.end_notice,
            act=shell.attend,
            show_hall=model.show_hall,
            next_hall=model.next_hall,
        )
        self.report = ReportsPage(
            model,
            say=say,
            show_case=shell.show_case,
            show_overdue=lambda: shell.show_cases("overdue"),
        )
        self.cases = CasesPage(model, say, shell.attend)
        self.cases.model.listen(self._badge_cases)
        self.ratings = RatingsPage(model, say)
        self.ratings.model.listen(self._badge_ratings)
        self.matters = MattersPage(model, say)
        self.settings = SettingsPage(model, say)
        self.calendar = CalendarPage(model, say)
        self.roster = RosterPage(
            RosterModel(desk, lambda: model.worker, tell), say=say, paper=self._print_roster
        )
        self.establishment = EstablishmentPage(desk, actor=self._actor, say=say, tell=tell)
        self.devices = DevicesPage(desk, say=say, tell=tell)
        self.conflicts = ConflictsPage(
            desk,
            worker=lambda: model.worker,
            badge=lambda n: self._badge("conflicts", n, grave=True),
            say=say,
            tell=tell,
        )
        model.listen(self.conflicts.count)
        self.audit = AuditPage(model, print_paper=self._print_certificate, say=say, tell=tell)

    def places(self) -> tuple[Place, ...]:
        """Every page in the order of the list."""
        return (
            Place(self.today, "dashboard-line", tr("The hall now"), "today"),
            Place(self.cases, "folder-open-line", tr("Cases (page)"), "cases"),
            Place(self.ratings, "star-smile-line", tr("Ratings (page)"), "ratings"),
            Place(self.roster, "calendar-todo-line", tr("Roster"), "roster"),
            Place(self.establishment, "team-line", tr("Establishment"), "establishment"),
            Place(self.report, "bar-chart-box-line", tr("Reports (page)"), "report"),
            Place(self.matters, "file-list-3-line", tr("Matters (page)"), "matters"),
            Place(self.devices, "device-line", tr("Devices and sync"), "devices"),
            Place(self.conflicts, "git-merge-line", tr("Conflicts (page)"), "conflicts"),
            Place(self.audit, "history-line", tr("Record (page)"), "audit"),
            Place(self.calendar, "calendar-2-line", tr("Calendar (page)"), "calendar"),
            Place(self.settings, "settings-3-line", tr("Settings (page)"), "settings"),
        )

    # --- badges ----------------------------------------------------------------------------

    def _badge(self, name: str, count: int, *, grave: bool) -> None:
        self._shell.navigation.items[name].badge(count, grave=grave)

    def _badge_cases(self) -> None:
        look = self.cases.model.look
        if look is not None:
            waiting = "watched" if self._model.is_head() else "mine"
            self._badge("cases", look.tally[waiting], grave=look.counts["overdue"] > 0)

    def badge_watched(self, lights: Mapping[str, int]) -> None:
        """The cases the hall watches, counted while their own page is not in front."""
        watched = sum(lights[light] for light in WATCHED)
        self._badge("cases", watched, grave=lights["overdue"] > 0)

    def _badge_ratings(self) -> None:
        model = self.ratings.model
        self._badge("ratings", model.to_answer, grave=model.late)

    # --- papers ----------------------------------------------------------------------------

    def _actor(self) -> str:
        return self._model.worker.number if self._model.worker else "office"

    def _print_roster(self, week: Week, size: str) -> None:
        desk, head = self._model.desk, self._model.worker
        paper = roster_paper(week, desk, head.name if head else "")
        desk.papers.office(f"roster-{size}", paper, f"{week.monday:%Y%m%d}", self._actor())
        self._shell.say(tr("The roster is on its way to the printer."), "ok")

    def _print_certificate(self, paper: CertificatePaper) -> None:
        desk = self._model.desk
        subject = f"{desk.clock.now():%Y%m%d-%H%M}"
        desk.papers.office("certificate", paper, subject, self._actor())
