"""What carries a case on, step by step: each asks for what the table of its life wants."""

from __future__ import annotations

from collections.abc import Callable

from desk.cases import handling
from desk.cases.signing import Consent
from desk.cases.view import CaseView
from desk.core.text import data_text, tr
from desk.faces.window.resident_acts import ResidentActs
from desk.faces.window.stage import Stage
from desk.faces.window.statement_words import withdrawal_page
from desk.store import Unit

Change = Callable[[Unit, str, str], object]
"""Changes a case in a unit: the case's identifier, the worker's."""


class CaseSteps:
    """The acts of the case's sheet; ``change`` makes the fact and shows the case again."""

    def __init__(
        self,
        stage: Stage,
        change: Callable[[str, str, Change], None],
        material: Callable[[CaseView], None],
        resident: ResidentActs,
    ) -> None:
        self._stage, self._session, self._change = stage, stage.session, change
        self._material, self._resident = material, resident

    def act(self, view: CaseView, kind: str) -> None:
        """Do what was chosen, asking first what has to be told."""
        asks: dict[str, Callable[[CaseView], None]] = {
            "material_in": self._material,
            "answered": self._answer,
            "decided": self._decide,
            "delivered": self._deliver,
            "transferred": self._transfer,
            "offered": self._offer,
            "declined": self._decline,
            "withdrawn": self._withdraw,
        }
        plain: dict[str, Change] = {
            "dispatched": handling.dispatch,
            "taken_over": handling.take_over,
            "closed": handling.close,
        }
        if kind in asks:
            asks[kind](view)
        else:
            self._change(view.case_id, kind, plain[kind])

    def _answer(self, view: CaseView) -> None:
        self._stage.ask_words(
            tr("What was the resident told?"),
            tr("In words"),
            lambda words: self._change(
                view.case_id,
                "answered",
                lambda u, c, w: handling.answer(u, c, w, words, "window"),
            ),
            (
                tr("It is being worked on and will be ready by its last day"),
                tr("The result is ready and can be fetched"),
                tr("It is not possible; the reason was explained"),
            ),
            tr("Kept with the case; the resident has an answer from then on."),
        )

    def _decide(self, view: CaseView) -> None:
        def decided(result: str) -> None:
            if result == "granted":
                self._change(view.case_id, "decided", handling.decide)
                return
            self._stage.ask_words(
                tr("Why is it not granted?"),
                tr("Reason"),
                lambda why: self._change(
                    view.case_id,
                    "decided",
                    lambda u, c, w: handling.decide(u, c, w, "denied", why),
                ),
                (tr("The conditions are not met"), tr("The materials do not prove it")),
            )

        self._stage.ask(
            tr("How is {name} decided?", name=data_text(view.matter)),
            [("granted", tr("Granted")), ("denied", tr("Not granted"))],
            decided,
        )

    def _deliver(self, view: CaseView) -> None:
        self._stage.ask(
            tr("How is the result handed over?"),
            [
                ("window", tr("Here at the window")),
                ("post", tr("By post")),
                ("agent", tr("To the agent")),
                ("electronic", tr("As an electronic licence")),
            ],
            lambda how: self._change(
                view.case_id, "delivered", lambda u, c, w: handling.deliver(u, c, w, how)
            ),
        )

    def _transfer(self, view: CaseView) -> None:
        def to(department: str) -> None:
            self._stage.ask_words(
                tr("Why does it go to {department}?", department=data_text(department)),
                tr("Reason"),
                lambda why: self._change(
                    view.case_id,
                    "transferred",
                    lambda u, c, w: handling.transfer(u, c, w, department, why),
                ),
                (tr("It is their matter"), tr("They decide the next step")),
            )

        departments = [
            (name, data_text(name))
            for name in self._stage.desk.catalogue.departments()
            if name != view.department
        ]
        self._stage.ask(
            tr("Which department is the right one?"),
            departments,
            to,
            tr("The limit goes on; the first-asked worker stays."),
        )

    def _offer(self, view: CaseView) -> None:
        self._stage.ask(
            tr("Hand {number} over to whom?", number=view.number),
            self._session.colleagues(),
            lambda to: self._change(
                view.case_id, "offered", lambda u, c, w: handling.offer(u, c, w, to)
            ),
            tr("It stays yours until they accept it."),
        )

    def _decline(self, view: CaseView) -> None:
        self._stage.ask_words(
            tr("Why do you not take it over?"),
            tr("Reason"),
            lambda why: self._change(
                view.case_id, "declined", lambda u, c, w: handling.decline(u, c, w, why)
            ),
            (tr("Not my field of work"), tr("I am away these days")),
        )

    def _withdraw(self, view: CaseView) -> None:
        self._stage.ask_words(
            tr("Why does the resident take it back?"),
            tr("Reason"),
            lambda why: self._sign_withdrawal(view, why),
            (tr("The resident changed their mind"), tr("It is settled otherwise")),
            tr("The case ends with this, once the resident has signed; it can be asked for anew."),
        )

    def _sign_withdrawal(self, view: CaseView, why: str) -> None:
        page = withdrawal_page(view, why, *self._resident.where())

        def withdraw(consent: Consent | None) -> None:
            self._change(
                view.case_id,
                "withdrawn",
                lambda u, c, w: handling.withdraw(u, c, w, why, page.text, consent),
            )

        self._resident.sign(page, withdraw, lambda: withdraw(None))


def offered(view: CaseView) -> list[tuple[str, str]]:
    """What can be done now at a window, in the order of the digits."""
    known = (
        ("taken_over", tr("Take it over")),
        ("declined", tr("Do not take it over")),
        ("material_in", tr("A material was brought")),
        ("dispatched", tr("Send to the department")),
        ("delivered", tr("Hand over the result")),
        ("answered", tr("Tell the resident")),
        ("decided", tr("Decide")),
        ("transferred", tr("Another department")),
        ("offered", tr("Hand over to a colleague")),
        ("closed", tr("Close")),
        ("withdrawn", tr("Resident takes it back")),
    )
    return [(kind, words) for kind, words in known if kind in view.possible]
