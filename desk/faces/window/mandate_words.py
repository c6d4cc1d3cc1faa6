"""What the resident signs when a worker is to run errands: the mandate in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from desk.cases.agency import Planned
from desk.cases.view import CaseView
from desk.core.mask import mask_id
from desk.core.text import data_text, tr
from desk.devices.counter import Confirm
from desk.hall.queries import WorkerInfo


def limit_words(days: int, unit: str) -> str:
    """How long an errand may take."""
    if unit == "working":
        return tr("{n} working days (errand)", n=days)
    return tr("{n} calendar days (errand)", n=days)


def mandate_page(
    view: CaseView, agent: WorkerInfo, plan: Sequence[Planned], window: str, worker: str
) -> Confirm:
    """Who lets whom run which errands, and how long each may take."""
    rows = (
        (tr("Principal"), view.name),
        (tr("Identity card"), mask_id(view.id_number)),
        (
            tr("Agent (mandate)"),
            tr("{name}, staff number {number}", name=agent.name, number=agent.number),
        ),
        (tr("For (mandate)"), f"{data_text(view.matter)} {view.number}"),
        (tr("Terms"), tr("The agent hands in and fetches papers there for me, free of charge. "
                         "I can take this back at any time.")),
    )  # fmt: skip
    errands = tuple(
        (tr("{task}: {department}", task=one.task, department=data_text(one.department)),
         limit_words(one.days, one.unit))
        for one in plan
    )  # fmt: skip
    return Confirm(window, worker, rows, errands, (), (tr("Mandate (paper)"),))
