"""O07, worked out without a screen: which report, its pages, where it goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PIL import Image

from desk.cases import handling
from desk.core.clock import local_day
from desk.devices.copies import MOST, Copies
from desk.faces.office.model import OfficeModel
from desk.printing.outputs import Batch, file_name, kept_pdf, output, write_whole
from desk.printing.papers import ReportPaper
from desk.printing.raster import page_image
from desk.printing.report import report_pdf
from desk.printing.reported import report_paper
from desk.reports import territory as territories
from desk.reports import words
from desk.reports.given import (
    Past,
    Wishes,
    exported,
    folder_of,
    keep_folder,
    keep_wishes,
    past_of,
    subject,
    wishes_of,
)
from desk.reports.model import Report
from desk.reports.period import period_report
from desk.reports.periods import Period
from desk.reports.territory import Territory
from desk.store import Store
from desk.store.base import Reader

THUMB_PX = 84


@dataclass(frozen=True)
class Made:
    """A report with its pages, as they are printed."""

    report: Report
    paper: ReportPaper
    pdf: bytes
    thumbs: tuple[Image.Image, ...]


@dataclass
class Running:
    """How far many reports at once have come."""

    done: int
    whole: int
    name: str = ""
    stop: bool = False


@dataclass
class ReportsState:
    """What the page shows."""

    kind: str = "day"
    period: Period | None = None
    places: list[Territory] = field(default_factory=list)
    place: int = 0
    plain: bool = False
    left_out: set[str] = field(default_factory=set)
    made: Made | None = None
    making: bool = False
    past: list[Past] = field(default_factory=list)
    running: Running | None = None
    batch: Batch | None = None
    folder: str = ""
    wishes: Wishes = field(default_factory=Wishes)


class ReportsModel:
    """Makes the report that is asked for beside the screen and sends it where it shall go."""

    def __init__(
        self,
        office: OfficeModel,
        changed: Callable[[], None],
        tell: Callable[[BaseException], None],
    ) -> None:
        self.office, self.changed, self.tell = office, changed, tell
        self.state = ReportsState()
        self._asked = 0
        self._wanted = ""

    @property
    def territory(self) -> Territory | None:
        """What the report is about."""
        state = self.state
        return state.places[state.place] if state.places else None

    @property
    def head(self) -> str:
        """Who answers for the report."""
        return self.office.worker.name if self.office.worker else ""

    # --- which report ----------------------------------------------------------------------

    def open(self) -> None:
        """Begin with today, or with what was looked at last."""
        state, desk = self.state, self.office.desk
        if state.period is None:
            state.period = Period.of(state.kind, local_day(desk.clock.now()))

        def work() -> tuple[list[Territory], list[Past], str, Wishes]:
            with desk.store.read() as read:
                places = territories.choices(read, desk.hall.id, desk.divisions)
                return places, past_of(read, desk.hall.id), folder_of(read), wishes_of(read)

        def answer(found: tuple[list[Territory], list[Past], str, Wishes]) -> None:
            state.places, state.past, state.folder, state.wishes = found
            state.place = min(state.place, len(state.places) - 1)
            if self._wanted:
                of_hall = [p.is_hall and p.hall_ids == (self._wanted,) for p in state.places]
                state.place = of_hall.index(True) if True in of_hall else state.place
                self._wanted = ""
            self.make()

        desk.tasks.run(work, answer, self.tell)

    def want(self, hall_id: str) -> None:
        """Begin with this hall when the page is opened next."""
        self._wanted = hall_id

    def show_period(self, period: Period) -> None:
        """The report of a day or month that a longer one shows."""
        self.state.kind, self.state.period = period.kind, period
        self.make()

    def choose_kind(self, kind: str) -> None:
        """Day, week, month, quarter or year; the one in which today or the period's end lies."""
        today = local_day(self.office.desk.clock.now())
        old = self.state.period
        self.state.kind = kind
        self.state.period = Period.of(kind, min(old.last, today) if old else today)
        self.make()

    def step(self, by: int) -> None:
        """The period before or after; none that lies wholly in the future."""
        period = self.state.period
        if period is None:
            return
        other = period.previous() if by < 0 else period.following()
        if other.first <= local_day(self.office.desk.clock.now()):
            self.state.period = other
            self.make()

    def next_place(self, by: int = 1) -> None:
        """Another hall, or all of them together."""
        if len(self.state.places) > 1:
            self.state.place = (self.state.place + by) % len(self.state.places)
            self.make()

    def toggle_section(self, key: str) -> None:
        """Leave a section out, or put it back."""
        self.state.left_out ^= {key}
        self.make()

    def toggle_plain(self) -> None:
        """Tables in the place of charts, or charts again."""
        self.state.plain = not self.state.plain
        self.make()

    def make(self) -> None:
        """Count and draw; an answer to an older question is not shown."""
        state, desk, territory = self.state, self.office.desk, self.territory
        if territory is None or state.period is None:
            return
        self._asked += 1
        asked, period, head = self._asked, state.period, self.head
        plain, left_out = state.plain, tuple(state.left_out)
        state.making = True
        self.changed()

        def work() -> Made | None:
            if asked != self._asked:
                return None
            with desk.store.read() as read:
                report = self.report_of(read, territory, period)
            paper = report_paper(report.without(left_out), head, plain=plain)
            pdf = report_pdf(paper)
            return Made(report, paper, pdf, _thumbs(pdf))

        def answer(made: Made | None) -> None:
            if asked == self._asked and made is not None:
                state.made, state.making = made, False
                self.changed()

        def failed(error: BaseException) -> None:
            if asked == self._asked:
                state.making = False
                self.changed()
            self.tell(error)

        desk.tasks.run(work, answer, failed)

    def report_of(self, read: Reader, territory: Territory, period: Period) -> Report:
        """The report of a place and a period, by this desk's matters."""
        desk = self.office.desk
        return period_report(
            read, territory, period, desk.catalogue, calendar=desk.calendar,
            divisions=desk.divisions,
        )  # fmt: skip

    def explain(
        self,
        case_id: str,
        reason: str,
        done: Callable[[], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Write down why a case took longer, and make the report anew with it."""
        who = self.office.worker
        if who is None:
            return

        def work(store: Store) -> None:
            with store.unit(who.number, "explain") as unit:
                handling.explain(unit, case_id, who.id, reason)

        def answer(_: None) -> None:
            done()
            self.make()

        self.office.desk.tasks.write(work, answer, failed)

    # --- where it goes ---------------------------------------------------------------------

    def print_report(self) -> bool:
        """The very pages that are shown; the record of prints is made with the job."""
        made = self.state.made
        if made is None or self.state.making:
            return False
        number = self.office.worker.number if self.office.worker else ""
        papers = self.office.desk.papers
        papers.office("report", made.paper, subject(made.report), number, self.copies)
        return True

    @property
    def copies(self) -> Copies:
        """How often and on which sides reports are printed."""
        return Copies(self.state.wishes.copies, self.state.wishes.two_sided)

    def wish(self, **wanted: Any) -> None:
        """Another zoom, number of copies, or side; this desk begins with it the next time."""
        before = self.state.wishes
        after = replace(before, **wanted)
        after = replace(after, copies=min(max(after.copies, 1), MOST))
        if after == before:
            return
        self.state.wishes = after
        self.changed()

        def work(store: Store) -> None:
            with store.unit("office", "how reports are printed") as unit:
                keep_wishes(unit, after)

        self.office.desk.tasks.write(work, lambda _: None, self.tell)

    def suggested(self, form: str) -> str:
        """Where a file would be written: the folder used last, and its name."""
        made = self.state.made
        if made is None:
            return ""
        name = file_name(made.report.territory, words.title(made.report), form)
        return str(Path(self.state.folder) / name) if self.state.folder else name

    def export(self, form: str, path: Path, done: Callable[[Path], object]) -> None:
        """Write what is shown; who took it out of the house is on record before it is there."""
        made = self.state.made
        if made is None:
            return
        head = self.head
        shown = made.report.without(tuple(self.state.left_out))

        def work() -> None:
            if form == "pdf":
                # The pages that are shown are the pages that are kept.
                write_whole(path, kept_pdf(made.pdf, made.report.made_at, head))
            else:
                write_whole(path, output(shown, form, head))

        def recorded(_: object) -> None:
            self.office.desk.tasks.run(work, written, self.tell)

        def written(_: None) -> None:
            self.state.folder = str(path.parent)
            self.changed()
            done(path)

        self._record(made.report, form, path, recorded)

    def _record(
        self, report: Report, form: str, path: Path, then: Callable[[object], object]
    ) -> None:
        desk = self.office.desk
        actor = self.office.worker.number if self.office.worker else "office"

        def work(store: Store) -> list[Past]:
            with store.unit(actor, f"export {form}") as unit:
                exported(unit, desk.hall.id, report, form, path.name)
                keep_folder(unit, str(path.parent))
                return past_of(unit, desk.hall.id)

        def answer(past: list[Past]) -> None:
            self.state.past = past
            then(None)

        desk.tasks.write(work, answer, self.tell)


def _thumbs(pdf: bytes) -> tuple[Image.Image, ...]:
    import io

    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        count = len(document.pages)
    return tuple(page_image(pdf, THUMB_PX, n) for n in range(count))
