"""A worker goes for a resident: planned after the visit, signed on the small screen, then run."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk.faces.rehearsal.hands import CONTROL
from desk.faces.rehearsal.small_screen import SmallScreen
from desk.faces.rehearsal.stage import Stage
from desk.faces.rehearsal.worker import Stuck, Worker
from desk.faces.window.agency_layer import AgencyLayer
from desk.faces.window.case_layer import CaseLayer
from desk.faces.window.follow_layer import FollowLayer
from desk.faces.window.plan_dialog import PlanDialog

Key = Qt.Key
PLAN = (
    # department by digit or in words; task; days; working days or not; after the one before or not
    ("5", "开具户籍证明", "3", "1", ""),
    ("区不动产登记中心", "查询房产信息", "5", "2", "1"),
    ("1", "核对参保信息", "2", "1", "2"),
)


class Errands:
    """One resident who cannot come again has a worker go for them."""

    def __init__(self, stage: Stage, worker: Worker, small: SmallScreen) -> None:
        self._stage, self._worker, self._small = stage, worker, small
        self._hands = worker.hands
        self.number = ""

    def run(self) -> bool:
        """Plan, sign, and have the first errand done; whether this worker had a case for it."""
        face = self._worker.face
        self._worker.wake()
        if face.in_visit() or not self._open_case():
            return False
        self._plan()
        self._stage.shot(face, "window_plan")
        self._hands.press(Key.Key_F9)
        self._small.sign()
        self._stage.shot(self._small.face, "counter_mandate")
        self._small.tap("confirm")
        self._stage.runner.drain()
        self._do("begun")
        self._hands.let_fade(face.toasts)
        self._stage.shot(face, "window_agency")
        self._stage.clock.advance(1800)
        self._do("done", "1")
        self._hands.press(Key.Key_Escape)
        self._hands.press(Key.Key_J, CONTROL)
        self._stage.shot(face, "window_errands")
        self._hands.press(Key.Key_Escape)
        return True

    def _open_case(self) -> bool:
        self._hands.press(Key.Key_J, CONTROL)
        face = self._worker.face
        layer = face.stage.layer
        if not isinstance(layer, FollowLayer):
            raise Stuck("nothing opens at Ctrl J")
        places = [n for n, line in enumerate(layer.shown(), 1) if line.kind == "case"]
        if not places:
            self._hands.press(Key.Key_Escape)
            return False
        self._hands.type(str(places[0]))
        case = face.stage.layer
        if not isinstance(case, CaseLayer):
            raise Stuck("no case opens from the list to follow up")
        self.number = case.view.number
        return True

    def _plan(self) -> None:
        self._hands.type("a")
        self._hands.type("1")
        plan = self._worker.face.stage.layer
        if not isinstance(plan, PlanDialog):
            raise Stuck("no plan can be made")
        for department, task, days, unit, order in PLAN:
            self._hands.type(department)
            if not department.isdigit():
                self._hands.press(Key.Key_Return)
            for words in (task, days):
                self._hands.type(words)
                self._hands.press(Key.Key_Return)
            self._hands.type(unit + order)
        if len(plan.plan) != len(PLAN):
            raise Stuck(f"planned {len(plan.plan)} errands: {plan._fault.text()}")

    def _do(self, kind: str, answer: str = "") -> None:
        layer = self._worker.face.stage.layer
        if not isinstance(layer, AgencyLayer):
            raise Stuck("the errands are not shown")
        acts = [name for name, _ in layer.acts]
        self._hands.type(str(acts.index(kind) + 1))
        fitting = [one for one in layer.agency.errands if kind in one.possible]
        if len(fitting) > 1:
            self._hands.type("1")
        self._hands.type(answer)
