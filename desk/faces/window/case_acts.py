"""What a worker does with a case that is under way: look at it, and carry it on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desk.cases import agents, handling, service
from desk.cases import view as case_view
from desk.cases.service import CANCEL_REASONS
from desk.cases.view import CaseView
from desk.core.errors import UserError
from desk.core.text import data_text, tr
from desk.faces.kit.layers import Confirm
from desk.faces.window.case_layer import CaseLayer
from desk.faces.window.stage import Stage
from desk.store import Unit

Change = Callable[[Unit, str, str], object]
"""Changes a case in a unit: the case's identifier, the worker's."""


class CaseActs:
    """W17 and what starts from it."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._session, self._model = stage, stage.session, stage.model

    def look(self, case_id: str) -> None:
        """Show a case; that it was looked at is on record."""
        view = self._read(case_id)
        if view is None:
            return
        self._session.record("looked_up", case_id)
        self._show(view)

    def look_at_open(self) -> None:
        """What the person at the window has under way; of several a digit chooses."""
        known = self._model.open_cases()
        if len(known) == 1:
            self.look(known[0].case_id)
        elif known:
            self._stage.ask(
                tr("Look at which case?"),
                [(c.case_id, f"{c.number}  {data_text(c.name)}") for c in known],
                self.look,
            )

    def look_at_accepted(self, place: int) -> None:
        """Ctrl 1 to Ctrl 9 after the acceptance."""
        accepted = self._model.accepted
        if accepted is not None and place < len(accepted.cases):
            self.look(accepted.cases[place].case_id)

    def _read(self, case_id: str) -> CaseView | None:
        desk, worker = self._stage.desk, self._session.worker
        if worker is None:
            return None
        try:
            with desk.store.read() as read:
                return case_view.view(read, case_id, worker.id, desk.catalogue, desk.calendar)
        except UserError as error:
            self._session.tell(error)
            return None

    def _show(self, view: CaseView) -> None:
        desk = self._stage.desk
        names = {m.key: m.name for m in desk.catalogue.materials.values()}
        with desk.store.read() as read:
            agent = agents.of_visit(read, view.visit_id)
        cancel = partial(self.cancel, view.case_id, view.number, view.matter)
        self._stage.open(
            CaseLayer(
                self._stage.window,
                view,
                _acts(view),
                names,
                self._model.today,
                agent,
                act=partial(self._act, view),
                reprint=lambda: desk.papers.receipt(view.receipt),
                cancel=cancel if "cancelled" in view.possible else None,
            )
        )

    # --- carrying it on --------------------------------------------------------------------

    def _act(self, view: CaseView, kind: str) -> None:
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

    def _change(self, case_id: str, kind: str, change: Change) -> None:
        """Change a case in one unit and show it as it is then."""
        worker = self._session.worker
        if worker is None:
            return

        def answer(_: object) -> None:
            self._model.look_again()
            view = self._read(case_id)
            if view is not None and self._stage.layer is None:
                self._show(view)

        self._session.write(
            f"case {kind}", f"case {kind}", lambda unit: change(unit, case_id, worker.id), answer
        )

    def _material(self, view: CaseView) -> None:
        owed = [one for one in view.materials if one.state == "owed"]

        def brought(key: str) -> None:
            self._change(
                view.case_id, "material_in", lambda u, c, w: handling.material_in(u, c, w, key)
            )

        if len(owed) == 1:
            brought(owed[0].key)
        else:
            self._stage.ask(
                tr("Which material was brought?"),
                [(one.key, data_text(one.name)) for one in owed],
                brought,
            )

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
            lambda why: self._change(
                view.case_id, "withdrawn", lambda u, c, w: handling.withdraw(u, c, w, why)
            ),
            (tr("The resident changed their mind"), tr("It is settled otherwise")),
            tr("The case ends with this; it can be asked for anew."),
        )

    # --- taking an acceptance back ---------------------------------------------------------

    def cancel_accepted(self) -> None:
        """Ctrl Del after the acceptance: the case, or first which one."""
        accepted = self._model.accepted
        cases = [c for c in accepted.cases if c.state != "cancelled"] if accepted else []
        if not cases:
            self._stage.say(tr("Every acceptance of this visit is cancelled."))
        elif len(cases) == 1:
            self.cancel(cases[0].case_id, cases[0].number, cases[0].name)
        else:
            by_id = {c.case_id: c for c in cases}
            self._stage.ask(
                tr("Cancel which acceptance?"),
                [(c.case_id, f"{c.number}  {data_text(c.name)}") for c in cases],
                lambda key: self.cancel(key, by_id[key].number, by_id[key].name),
            )

    def cancel(self, case_id: str, number: str, name: str) -> None:
        """Take an acceptance back, guarded: a reason by digit, and Ctrl Del held."""
        words = (
            tr("The resident changed their mind"),
            tr("Wrong matter"),
            tr("Wrong data"),
            tr("Other reason"),
        )
        confirm = Confirm(
            self._stage.window,
            title=tr("Cancel the acceptance of {name}?", name=data_text(name)),
            lead=tr("{number}. After that:", number=number),
            bullets=(
                tr("the receipt in the resident's hand is void; collect it"),
                tr("what was typed stays on record"),
                tr("the station head sees it in the log"),
            ),
            ask=tr("Why?"),
            reasons=list(zip(CANCEL_REASONS, words, strict=True)),
            keep=tr("Keep it"),
            go=tr("Hold to cancel"),
        )
        confirm.confirmed.connect(partial(self._cancel, case_id, number))
        self._stage.open(confirm)

    def _cancel(self, case_id: str, number: str, reason: str) -> None:
        worker = self._session.worker
        if worker is None:
            return

        def answer(_: object) -> None:
            self._model.look_again()
            self._stage.say(tr("{number} is cancelled", number=number))

        self._session.write(
            "cancel",
            "cancel case",
            lambda unit: service.cancel_acceptance(unit, case_id, worker.id, reason),
            answer,
        )


def _acts(view: CaseView) -> list[tuple[str, str]]:
    """What can be done now at a window, in the order of the digits."""
    offered = (
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
    return [(kind, words) for kind, words in offered if kind in view.possible]
