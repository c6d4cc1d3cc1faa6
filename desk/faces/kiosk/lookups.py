"""A resident's own matters: who asks is made sure of, then progress, a paper again, or a grade."""

from __future__ import annotations

from dataclasses import dataclass

from desk.cases import progress, ratings
from desk.cases.numbers import read_receipt_qr
from desk.cases.progress import END, CaseProgress, Progress
from desk.cases.ratings import Rateable
from desk.core.clock import local
from desk.core.text import tr
from desk.faces.kiosk.shell import Shell, Taps
from desk.hall import service as hall_service

DIGITS = 10
"""Year, month, day and place of a receipt's number."""


@dataclass
class Lookup:
    """What was typed on the identity sheet, and what was found with it.

    ``wanted`` is ``progress``, ``reprint`` or ``rate``: what the sheet is for.
    """

    shell: Shell
    wanted: str = "progress"
    digits: str = ""
    end: str = ""
    at_end: bool = False
    tries: int = 0
    found: Progress | None = None
    sure: bool = False
    """Whether the person showed a card or the receipt itself, and not only numbers."""
    opened: str = ""
    visits: tuple[Rateable, ...] = ()
    visit: Rateable | None = None
    grade: int = 0
    reasons: tuple[str, ...] = ()
    done: bool = False

    def taps(self) -> Taps:
        """What the buttons do."""
        return {
            "ask": self.ask,
            "num": self._number,
            "unnum": lambda _: self._unnumber(),
            "slot": lambda which: self._slot(which),
            "look": lambda _: self._look(),
            "case": self._open,
            "own": self._also,
            "receipt": self._print,
            "visit": self._visit,
            "grade": self._grade,
            "reason": self._reason,
            "rate": lambda _: self._rate(),
        }

    def wipe(self) -> None:
        """The next person sees nothing of this one."""
        self.forget()
        self.tries = 0

    def forget(self) -> None:
        """Everything typed and found, but not how often somebody guessed."""
        self.digits = self.end = self.opened = ""
        self.at_end = self.sure = self.done = False
        self.found, self.visit, self.visits = None, None, ()
        self.grade, self.reasons = 0, ()

    # --- who asks (K13) --------------------------------------------------------------------

    def ask(self, wanted: str) -> None:
        """The identity sheet; a card that lies on the reader already is enough."""
        self.forget()
        self.wanted = wanted
        self.digits = f"{local(self.shell.desk.clock.now()):%y}"
        if not self._reachable():
            self.shell.go("offline")
        elif self.shell.card is not None:
            self.by_card(self.shell.card.id_number)
        else:
            self.shell.go("identity")

    def _reachable(self) -> bool:
        with self.shell.desk.store.read() as read:
            return progress.holds_cases(read)

    @property
    def number(self) -> str:
        """The receipt's number as far as it was typed: ``YJ26-1123-00``."""
        parts = (self.digits[:2], self.digits[2:6], self.digits[6:])
        return self.shell.desk.hall.code + "-".join(p for p in parts if p)

    def _number(self, sign: str) -> None:
        self.shell.message = ""
        if self.at_end:
            self.end = (self.end + sign)[:END]
        elif sign.isdigit():
            self.digits = (self.digits + sign)[:DIGITS]
            self.at_end = len(self.digits) == DIGITS

    def _unnumber(self) -> None:
        self.shell.message = ""
        if self.at_end and self.end:
            self.end = self.end[:-1]
        else:
            self.at_end = False
            self.digits = self.digits[:-1]

    def _slot(self, which: str) -> None:
        self.at_end = which == "end"

    def _look(self) -> None:
        if len(self.digits) < DIGITS or len(self.end) < END:
            self.shell.message = tr("Type the number of the receipt and the four last of the ID.")
            return
        desk = self.shell.desk
        with desk.store.read() as read:
            found = progress.by_receipt(
                read, self.number, desk.catalogue, desk.calendar, id_end=self.end
            )
        self._answer(found, sure=False, subject=self.number)

    def by_card(self, id_number: str) -> None:
        """The person whose card lies on the reader."""
        if not self._reachable():
            self.shell.go("offline")
            return
        desk = self.shell.desk
        with desk.store.read() as read:
            found = progress.by_person(read, id_number, desk.catalogue, desk.calendar)
        self._answer(found, sure=True, subject="card", card=True)

    def by_qr(self, text: str) -> None:
        """A receipt was held to the scanner."""
        read_out = read_receipt_qr(text)
        if read_out is None:
            return
        if not self._reachable():
            self.shell.go("offline")
            return
        receipt, code = read_out
        desk = self.shell.desk
        with desk.store.read() as read:
            found = progress.by_receipt(read, receipt, desk.catalogue, desk.calendar, code=code)
        self._answer(found, sure=True, subject=receipt)

    def _answer(
        self, found: Progress | None, *, sure: bool, subject: str, card: bool = False
    ) -> None:
        if self.out_of_tries:
            found = None
        if found is None:
            self.tries += not card
            # The four last digits are seen as dots only: whoever mistyped types them anew.
            self.end = ""
            self.shell.go("identity")
            self.shell.message = self._nothing(card)
            return
        self.found, self.sure = found, sure
        self.opened = found.cases[0].case_id if found.cases else ""
        if card:
            subject = self.opened
        hall, wanted = self.shell.desk.hall.id, self.wanted
        self.shell.write(
            "show a resident their matters",
            lambda unit: hall_service.record(unit, hall, "own_matters", subject, {"for": wanted}),
        )
        if wanted == "rate":
            self._offer_visits()
        else:
            self.shell.go(wanted)

    def _also(self, wanted: str) -> None:
        """Something else for the person who is known already."""
        if self.found is None:
            return
        self.wanted = wanted
        self.grade, self.reasons, self.done = 0, (), False
        if wanted == "rate":
            self._offer_visits()
        else:
            self.shell.go("reprint")

    @property
    def out_of_tries(self) -> bool:
        """Whether so many numbers were wrong that a window is asked, until the session ends."""
        return self.tries >= self.shell.desk.here.number("kiosk.wrong_numbers")

    def _nothing(self, card: bool) -> str:
        if card:
            return tr("Nothing is under way or was done here in this name. A window can look.")
        if self.out_of_tries:
            return tr("Not found too often. Please ask at a window.")
        return tr("Not found. Compare the number with your receipt, or ask at a window.")

    # --- progress (K07) and papers (K12) ---------------------------------------------------

    @property
    def case(self) -> CaseProgress | None:
        """The matter that is open on the page."""
        cases = self.found.cases if self.found else ()
        return next((c for c in cases if c.case_id == self.opened), None)

    def _open(self, case_id: str) -> None:
        self.opened = case_id

    @property
    def receipts(self) -> tuple[str, ...]:
        """The receipts of the matters found, the newest first."""
        cases = self.found.cases if self.found else ()
        return tuple(dict.fromkeys(c.receipt for c in sorted(cases, key=_newest)))

    def _print(self, receipt: str) -> None:
        # A receipt bears the code that tells everything, so numbers alone do not bring one.
        if self.sure and receipt in self.receipts:
            desk = self.shell.desk
            desk.papers.receipt(receipt, f"kiosk:{desk.settings.kiosk}")
            self.shell.message = tr("It is being printed; take it below the screen.")
        elif self.shell.takes_cards:
            self.shell.message = tr("For a paper, lay the identity card on the reader first.")
        else:
            self.shell.message = tr("For a paper, hold the code of its receipt to the scanner.")

    # --- rating a past visit (K10) ---------------------------------------------------------

    def _offer_visits(self) -> None:
        with self.shell.desk.store.read() as read:
            offered = [ratings.rateable(read, receipt) for receipt in self.receipts]
        self.visits = tuple(visit for visit in offered if visit is not None)
        self.visit = self.visits[0] if len(self.visits) == 1 else None
        self.shell.go("rate")

    def _visit(self, visit_id: str) -> None:
        self.visit = next((v for v in self.visits if v.visit_id == visit_id), None)
        self.grade, self.reasons = 0, ()

    def _grade(self, grade: str) -> None:
        self.grade, self.reasons = int(grade), ()

    def _reason(self, reason: str) -> None:
        rest = tuple(r for r in self.reasons if r != reason)
        self.reasons = rest if reason in self.reasons else (*rest, reason)

    def _rate(self) -> None:
        if self.visit is None or not self.grade:
            return
        visit, grade, reasons = self.visit.visit_id, self.grade, self.reasons

        def thanked(_: object) -> None:
            self.done = True

        self.shell.write(
            "rate a visit",
            lambda unit: ratings.rate(unit, visit, grade, "kiosk", reasons),
            thanked,
        )


def _newest(case: CaseProgress) -> tuple[float, str]:
    return -case.accepted_at.timestamp(), case.number
