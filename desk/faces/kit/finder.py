"""What Ctrl K finds: matters, persons and cases of this hall, masked. No screen in it.

An officer of a department finds its cases, and persons only by these.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.cases import finding
from desk.cases.numbers import read_receipt_qr
from desk.core.clock import local_day
from desk.core.mask import mask_id, mask_name, mask_phone
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.kit.desk import Desk
from desk.matters.catalogue import Matter
from desk.matters.search import Hit
from desk.residents import service as residents

MATTERS, PERSONS, CASES = 3, 3, 4
"""How many of each are shown, so that none pushes the others out."""


@dataclass(frozen=True)
class Found:
    """One line of what was found; ``kind`` is ``matter``, ``person`` or ``case``, ``key`` the
    matter's code, the resident's or the case's identifier."""

    kind: str
    key: str
    title: str
    about: str


class Finder:
    """Looks in the catalogue, the register and the cases at once."""

    def __init__(
        self,
        desk: Desk,
        usage: dict[str, int],
        failed: Callable[[BaseException], object] | None = None,
        department: str = "",
    ) -> None:
        self._desk, self._usage, self._failed = desk, usage, failed
        self._department = department
        self._asked = 0

    def ask(self, text: str, found: Callable[[list[Found]], object]) -> None:
        """Look beside the screen; an answer that was overtaken by a later question is let go, and
        a question that was overtaken before its turn came is not looked for at all."""
        self._asked += 1
        asked = self._asked

        def work() -> list[Found]:
            return self.find(text) if asked == self._asked else []

        def answer(some: list[Found]) -> None:
            if asked == self._asked:
                found(some)

        def failed(error: BaseException) -> None:
            answer([])
            if self._failed is not None:
                self._failed(error)

        self._desk.tasks.run(work, answer, failed)

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._asked += 1

    def find(self, text: str) -> list[Found]:
        """The best of each kind: matters that fit well, persons, cases, and matters whose name
        only holds the letters somewhere."""
        scanned = read_receipt_qr(text)
        text = scanned[0] if scanned is not None else text
        if not text.strip():
            return []
        hits = self._desk.search.find(text, self._usage, limit=MATTERS)
        close = [_matter(hit) for hit in hits if not hit.loose]
        loose = [_matter(hit) for hit in hits if hit.loose]
        with self._desk.store.read() as read:
            people = (
                []
                if self._department
                else [self._person(one) for one in residents.search(read, text, PERSONS)]
            )
            cases = [
                self._case(hit)
                for hit in finding.find_cases(
                    read, self._desk.hall.id, text, self._desk.catalogue, CASES, self._department
                )
            ]
        return [*close, *people, *cases, *loose]

    def _person(self, one: residents.Resident) -> Found:
        phone = mask_phone(one.phone) if one.phone else ""
        about = "  ".join(x for x in (mask_id(one.id_number), phone) if x)
        return Found("person", one.id, mask_name(one.name), about)

    def _case(self, hit: finding.CaseHit) -> Found:
        when = f"{tr_date(local_day(hit.accepted_at))} {tr_time(hit.accepted_at)}"
        about = "  ".join(
            (data_text(hit.matter), mask_name(hit.name), when, state_words(hit.state))
        )
        return Found("case", hit.case_id, hit.number, about)


def _matter(hit: Hit) -> Found:
    matter = hit.matter
    return Found("matter", matter.code, data_text(matter.name), matter_words(matter))


def matter_words(matter: Matter) -> str:
    """How long a matter takes, how many papers it needs, who decides."""
    if matter.instant or matter.promised is None:
        when = tr("done at once")
    elif matter.promised.unit == "working":
        when = tr("{n} working days", n=matter.promised.days)
    else:
        when = tr("{n} days", n=matter.promised.days)
    return f"{when}，{tr('{n} materials', n=len(matter.needs))}，{data_text(matter.department)}"


def state_words(state: str) -> str:
    """A case's state in a word."""
    return {
        "cancelled": tr("cancelled"),
        "decided": tr("done"),
        "passed_on": tr("passed on"),
        "owing": tr("material owed"),
    }.get(state, tr("under way"))
