"""What goes to the resident's screen and what comes back: check and sign, rate, type, a code."""

from __future__ import annotations

from collections.abc import Callable

from desk.cases import ratings
from desk.cases.numbers import receipt_qr
from desk.cases.signing import Consent
from desk.core.text import tr
from desk.devices.counter import (
    Answer,
    Away,
    Confirm,
    Graded,
    Idle,
    Page,
    Rate,
    Serving,
    ShowCode,
    Signed,
    Typed,
    TypeIn,
    Unrated,
    Wrong,
)
from desk.devices.ink import ink_png
from desk.faces.window.confirm_words import confirm_page
from desk.faces.window.stage import Stage
from desk.faces.window.waiting import WaitingLayer

Accept = Callable[[Consent | None], None]


class ResidentActs:
    """The window's side of the small screen; without one everything goes on as on paper."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._session, self._model = stage, stage.session, stage.model
        self._counter = stage.desk.counter
        self._base: Page | None = None
        self._asked: Page | None = None
        self._accept: Accept = lambda _: None
        self._paper: Callable[[], None] = lambda: None
        self._now: Callable[[], Confirm] = lambda: confirm_page(self._model, *self.where())
        self._visits: set[str] = set()
        self.typing: Callable[[], str] = lambda: ""
        """Which number the focus is in, if any."""
        self._counter.on_answer(self._answer)
        self._counter.on_connected(self._tied)
        self._session.listen(self.follow, first=True)

    @property
    def there(self) -> bool:
        """Whether the resident has a screen at this window."""
        return self._counter.connected

    # --- what the resident sees when nothing is asked --------------------------------------

    def follow(self) -> None:
        """Keep the screen with the window: who is served, or that nobody is."""
        seat = self._session.seat
        self._counter.serve(seat.window.number if seat is not None else 0)
        base = self._resting()
        if base is not None and base != self._base:
            self._base = base
            self._asked = None
            self._counter.show(base)

    def _resting(self) -> Idle | Serving | Away | None:
        hall = self._stage.desk.hall.name
        if self._session.seat is None:
            return Idle(hall, "", "") if self._base is not None else None
        where = (hall, *self.where())
        ticket = self._session.ticket
        if ticket is not None:
            return Serving(*where, ticket.number)
        if self._session.visit_id is not None:
            return Serving(*where, "")
        return Away(*where) if self._session.away else Idle(*where)

    def where(self) -> tuple[str, str]:
        """The window's number and the worker's name, as they stand on the resident's screen."""
        seat, worker = self._session.seat, self._session.worker
        return (str(seat.window.number) if seat else "", worker.name if worker else "")

    def _tied(self, there: bool) -> None:
        if there:
            if self._base is not None:
                self._counter.show(self._base)
            if self._asked is not None:
                self._counter.show(self._asked)
        layer = self._stage.layer
        if isinstance(layer, WaitingLayer):
            layer.show_tie(there)
        self._session.refresh()

    def _ask(self, page: Page) -> None:
        self._asked = page
        self._counter.show(page)

    def _withdraw(self) -> None:
        """Show what was there before: the rating, if it waits for a grade, else who is served."""
        self._asked = None
        if self._base is not None:
            self._counter.show(self._base)
        accepted = self._model.accepted
        if accepted is not None and accepted.visit_id in self._visits:
            self.ask_rating()

    # --- check and sign --------------------------------------------------------------------

    def confirm(self, accept: Accept, on_paper: Callable[[], None]) -> None:
        """F9 with everything there: the resident checks first, where there is a screen;
        ``on_paper`` is what Ctrl F9 does meanwhile."""
        if not self._counter.connected:
            accept(None)
            return
        self._accept, self._paper = accept, on_paper
        self._now = lambda: confirm_page(self._model, *self.where())
        # What is signed is what is accepted, so the draft must be kept as it is.
        self._model.when_kept(self._send)

    def sign(
        self, page: Confirm, signed: Callable[[Consent], None], on_paper: Callable[[], None]
    ) -> None:
        """Something else than an acceptance is checked and signed; without a screen on paper."""
        if not self._counter.connected:
            on_paper()
            return

        def done(consent: Consent | None) -> None:
            self._withdraw()
            if consent is not None:
                signed(consent)

        self._accept, self._paper, self._now = done, on_paper, lambda: page
        self._wait(page)

    def _send(self) -> None:
        if self._stage.layer is None and self._stage.in_visit():
            self._wait(self._now())

    def _wait(self, page: Confirm) -> None:
        self._ask(page)
        self._stage.open(WaitingLayer(self._stage.window, self._take_back, self._on_paper))

    def _close(self) -> None:
        layer = self._stage.layer
        if isinstance(layer, WaitingLayer):
            layer.close_layer()

    def _take_back(self) -> None:
        self._close()
        self._withdraw()

    def _on_paper(self) -> None:
        self._take_back()
        self._paper()

    def _signed(self, answer: Signed) -> None:
        page, waiting = self._asked, isinstance(self._stage.layer, WaitingLayer)
        if not isinstance(page, Confirm) or not waiting:
            return
        self._close()
        self._asked = None
        if answer.digest != page.digest or self._now() != page:
            self._withdraw()
            self._stage.say(
                tr("It was changed since the resident signed. Send it again with F9."), "error"
            )
            return
        strokes = answer.strokes
        self._accept(Consent(page.text, page.documents, strokes, ink_png(strokes)))

    # --- rating, typing, a code ------------------------------------------------------------

    def after_acceptance(self) -> None:
        """The rating opens by itself."""
        if self._counter.connected:
            self.ask_rating()

    def ask_rating(self) -> None:
        """F12."""
        accepted, hall = self._model.accepted, self._stage.desk.hall.name
        if not self._may_ask() or accepted is None:
            return
        with self._stage.desk.store.read() as read:
            rated = ratings.is_rated(read, accepted.visit_id)
        if rated:
            self._stage.say(tr("This visit was rated already."))
            return
        self._visits.add(accepted.visit_id)
        seconds = self._stage.desk.here.number("counter.rate_seconds")
        self._ask(Rate(hall, *self.where(), accepted.visit_id, seconds))

    def show_code(self) -> None:
        """Shift F12: the receipt's code, to be taken along on a phone."""
        accepted = self._model.accepted
        if self._may_ask() and accepted is not None:
            address = self._stage.desk.settings.public_address
            text = receipt_qr(accepted.receipt, accepted.query_code, address)
            self._ask(
                ShowCode(*self.where(), text, tr("See how it stands: {n}", n=accepted.receipt))
            )

    def ask_to_type(self) -> None:
        """Ctrl I: the resident types the number the focus is in, else the telephone."""
        if not self._counter.connected:
            self._stage.say(tr("There is no resident's screen at this window."))
        elif self._stage.in_visit() and self._model.accepted is None:
            what = self.typing() or "phone"
            self._ask(TypeIn(*self.where(), what))
            self._stage.say(tr("The resident types it now."))

    def _may_ask(self) -> bool:
        if not self._counter.connected:
            self._stage.say(tr("There is no resident's screen at this window."))
        elif self._model.accepted is None:
            self._stage.say(tr("Accept first; the resident rates what was done."))
        else:
            return True
        return False

    def _answer(self, answer: Answer) -> None:
        if isinstance(answer, Signed):
            self._signed(answer)
        elif isinstance(answer, Wrong):
            if isinstance(self._asked, Confirm):
                self._take_back()
                self._stage.say(tr("The resident says that something is wrong. Ask what."), "warn")
        elif isinstance(answer, Typed):
            if self._asked == TypeIn(*self.where(), answer.what):
                self._asked = None
                self._model.set_shared(answer.what, answer.text)
                self._stage.say(tr("The resident has typed it."))
        elif isinstance(answer, Graded):
            self._graded(answer)
        elif isinstance(answer, Unrated):
            self._visits.discard(answer.visit)

    def _graded(self, answer: Graded) -> None:
        # Only what was asked here is rated here, whatever the other end sends.
        if answer.visit not in self._visits or not set(answer.reasons) <= set(ratings.REASONS):
            return
        self._visits.discard(answer.visit)
        self._session.write(
            f"rate {answer.visit}",
            "rate visit",
            lambda unit: ratings.rate(
                unit, answer.visit, answer.grade, "small_screen", answer.reasons
            ),
            lambda _: self._stage.say(tr("The resident has rated.")),
        )
