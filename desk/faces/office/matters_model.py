"""The matters as the station head keeps them: what is in force, what is drawn up, what was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desk.core.clock import local_day
from desk.core.pinyin import initials
from desk.faces.office.model import OfficeModel
from desk.hall import editions
from desk.matters.catalogue import Matter
from desk.matters.content import Content
from desk.matters.drafting import Drafting
from desk.matters.editions import Edition, in_force, to_come
from desk.store import Store, Unit

FIRST = date.min
"""Since when the version that comes with the program has been in force."""


@dataclass(frozen=True)
class MatterLine:
    """A matter in the list: its version in force, the next one, and whether one is drawn up."""

    matter: Matter
    next: Edition | None
    drafted: bool


class MattersModel:
    """Reads the list and a matter's history; writes drafts and versions."""

    def __init__(self, office: OfficeModel) -> None:
        self.office, self.desk = office, office.desk
        self.lines: list[MatterLine] = []
        self.known: list[Edition] = []
        self.text = ""
        self._drafts: set[str] = set()
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told after every look."""
        self._listeners.append(listener)

    @property
    def today(self) -> date:
        """The day at the hall."""
        return local_day(self.desk.clock.now())

    def refresh(self) -> None:
        """Look anew beside the screen."""
        hall = self.desk.hall.id

        def work() -> tuple[list[Edition], set[str]]:
            with self.desk.store.read() as read:
                return editions.editions(read, hall), set(editions.drafts(read, hall))

        def answer(found: tuple[list[Edition], set[str]]) -> None:
            self.known, self._drafts = found
            self._list()

        self.desk.tasks.run(work, answer, self.office.tell)

    def find(self, text: str) -> None:
        """Show the matters that fit: by name, former name, initials, code or department."""
        self.text = text.strip()
        self._list()

    def _list(self) -> None:
        wanted, today = self.text.lower(), self.today
        self.lines = []
        for matter in self.desk.catalogue.by_code.values():
            names = (matter.name, matter.short, *matter.former_names)
            words = (matter.code, matter.department, *names)
            if all(wanted not in word.lower() for word in words) and all(
                wanted not in initials(name) for name in names
            ):
                continue
            coming = to_come(self.of(matter.code), today)
            self.lines.append(
                MatterLine(matter, coming[0] if coming else None, matter.code in self._drafts)
            )
        for listener in self._listeners:
            listener()

    @property
    def below(self) -> str:
        """The division whose other halls this one may speak for; empty where it has none."""
        found = self.desk.divisions
        place = found.by_nbs(self.desk.hall.division)
        return place.short if place is not None and found.children(place.nbs) else ""

    def whose(self, edition: Edition) -> str:
        """The short name of the division a version holds for; empty where it is this hall's."""
        place = self.desk.divisions.by_nbs(edition.place) if edition.place else None
        return place.short if place is not None else ""

    def of(self, code: str) -> list[Edition]:
        """The versions of a matter that hold here, the hall's own and others, the oldest first."""
        return [one for one in self.known if one.matter.code == code]

    def history(self, code: str) -> list[Edition]:
        """Every version of a matter, the newest first; at the end the program's own."""
        base = self.desk.here.base.by_code[code]
        return [*reversed(self.of(code)), Edition("", base.version, base, FIRST)]

    def in_force(self, code: str) -> str:
        """Identifier of the version in force today; empty for the program's own."""
        now = in_force(self.of(code), self.today)
        return now.id if now is not None else ""

    def before(self, edition: Edition) -> Matter | None:
        """The version that was published before this one."""
        history = self.history(edition.matter.code)
        place = next(n for n, one in enumerate(history) if one.id == edition.id)
        return history[place + 1].matter if place + 1 < len(history) else None

    def drafting(self, code: str) -> Drafting:
        """Go on with the draft of a matter, or begin one on the version in force."""
        with self.desk.store.read() as read:
            kept = editions.draft(read, self.desk.hall.id, code)
        catalogue = self.desk.catalogue
        return Drafting(catalogue.by_code[code], catalogue, kept)

    def keep(self, draft: Drafting) -> None:
        """Keep what is drawn up, so that a crash loses nothing."""
        code, content = draft.before.code, draft.content
        hall = self.desk.hall.id
        self._write("draft", lambda unit: editions.save_draft(unit, hall, code, content))

    def drop(self, code: str, done: Callable[[], object]) -> None:
        """Let a draft go."""
        hall = self.desk.hall.id
        self._write("drop draft", lambda unit: editions.drop_draft(unit, hall, code), done)

    def publish(
        self,
        content: Content,
        valid_from: date,
        reason: str,
        done: Callable[[], object],
        failed: Callable[[BaseException], object],
        *,
        below: bool = False,
    ) -> None:
        """Publish a version, ``below`` for all halls of the division as well."""
        hall, base = self.desk.hall.id, self.desk.here.base
        me = self.office.worker.id if self.office.worker else ""
        self._write(
            "publish matter",
            lambda unit: editions.publish(
                unit,
                hall,
                content,
                base,
                valid_from=valid_from,
                reason=reason,
                worker_id=me,
                below=below,
            ),
            done,
            failed,
        )

    def withdraw(self, edition: Edition, done: Callable[[], object]) -> None:
        """Take a version back before its first day."""
        hall = self.desk.hall.id
        me = self.office.worker.id if self.office.worker else ""
        self._write(
            "withdraw matter",
            lambda unit: editions.withdraw(unit, hall, edition.id, "", me),
            done,
        )

    def _write(
        self,
        reason: str,
        work: Callable[[Unit], object],
        done: Callable[[], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        actor = self.office.worker.number if self.office.worker else "office"

        def run(store: Store) -> None:
            with store.unit(actor, reason) as unit:
                work(unit)

        def answer(_: None) -> None:
            if done is not None:
                done()
            self.refresh()

        self.desk.tasks.write(run, answer, failed or self.office.tell)
