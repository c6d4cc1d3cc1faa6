"""What was owed is brought: ticked or scanned, the case goes on, the resident gets a receipt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer

from desk.cases import supplement
from desk.cases.supplement import Supplemented
from desk.cases.view import CaseView
from desk.core.text import data_text, tr, tr_date
from desk.faces.kit.scans import ScanLayer
from desk.faces.kit.scans_model import Scans, Taking
from desk.faces.window.stage import Stage
from desk.printing.slips import Supplement, supplement_paper
from desk.store import Unit

ALL = "*"
SEEN, SCANNED = "seen", "scanned"


class SupplementActs:
    """Started from a case's sheet; ``show`` shows the case again."""

    def __init__(self, stage: Stage, show: Callable[[str], None]) -> None:
        self._stage, self._session, self._show = stage, stage.session, show

    def ask(self, view: CaseView) -> None:
        """Which of the owed materials it is; all of them at once is one more answer."""
        owed = [(one.key, data_text(one.name)) for one in view.materials if one.state == "owed"]
        if len(owed) == 1:
            self._how(view, owed[0][0])
            return
        self._stage.ask(
            tr("Which material was brought?"),
            [*owed, (ALL, tr("All of them, seen and complete"))],
            lambda key: self._bring(view, [k for k, _ in owed])
            if key == ALL
            else self._how(view, key),
        )

    def _how(self, view: CaseView, key: str) -> None:
        name = next(data_text(one.name) for one in view.materials if one.key == key)
        self._stage.ask(
            tr("{name} was brought", name=name),
            [
                (SEEN, tr("Seen and complete")),
                (SCANNED, tr("Scan or photograph it")),
            ],
            lambda how: self._scan(view, key, name) if how == SCANNED else self._bring(view, [key]),
            tr("The case goes on, and a receipt of it is printed for the resident."),
        )

    def _scan(self, view: CaseView, key: str, name: str) -> None:
        """W09 after the acceptance: with a scan the material counts as brought."""
        worker = self._session.worker
        if worker is None:
            return
        taking = Taking(key, worker.id, worker.number)
        scans = Scans(self._stage.desk, view.visit_id, (key,), self._session.tell, taking)
        layer = ScanLayer(self._stage.window, scans, tr("Brought later: {name}", name=name))
        # What is still being read when the layer is closed counts too.
        layer.closed.connect(
            lambda: QTimer.singleShot(
                0, self._stage.window, partial(self._scanned, view, key, scans)
            )
        )
        self._stage.open(layer)

    def _scanned(self, view: CaseView, key: str, scans: Scans) -> None:
        if scans.adding:
            scans.changed = partial(self._scanned, view, key, scans)
            return
        scans.changed = lambda: None
        if any(one.removable for one in scans.items):
            self._bring(view, [key])
        elif self._stage.layer is None:
            self._show(view.case_id)

    def _bring(self, view: CaseView, keys: Sequence[str]) -> None:
        worker, calendar = self._session.worker, self._stage.desk.calendar
        if worker is None:
            return

        def work(unit: Unit) -> list[Supplemented]:
            return supplement.bring(unit, view.visit_id, worker.id, keys, calendar)

        def answer(cases: list[Supplemented]) -> None:
            self._stage.model.look_again()
            self._print(view, keys, cases)
            if self._stage.layer is None:
                self._show(view.case_id)

        self._session.write("case material_in", "material brought", work, answer)

    def _print(self, view: CaseView, keys: Sequence[str], cases: list[Supplemented]) -> None:
        desk = self._stage.desk
        names = {key: one.name for key, one in desk.catalogue.materials.items()}
        names |= {one.key: one.name for one in view.materials}
        matters = {view.number: view.matter, **{s.number: s.matter for s in view.siblings}}
        paper = supplement_paper(
            desk.hall,
            view.name,
            view.receipt,
            [names.get(key, key) for key in keys],
            [
                Supplement(
                    one.number,
                    matters.get(one.number) or desk.catalogue.get(one.matter).name,
                    tr_date(one.due_day, "due") if one.due_day else "",
                    one.provisional,
                    tuple(names.get(key, key) for key in one.owed),
                )
                for one in cases
            ],
            self._session.bearer(),
        )
        desk.papers.slip("supplement", paper, view.receipt, self._session.worker_number)
        self._stage.say(tr("It is on record; the receipt of it is printed"))
