"""What the resident signs when they take something back: the request, or a worker's mandate."""

from __future__ import annotations

from desk.cases.agency_view import AgencyView
from desk.cases.view import CaseView
from desk.core.clock import local_day
from desk.core.mask import mask_id
from desk.core.text import data_text, tr, tr_date
from desk.devices.counter import Confirm


def withdrawal_page(view: CaseView, reason: str, window: str, worker: str) -> Confirm:
    """Who takes which request back, why, and what follows from it."""
    rows = (
        (tr("Applicant (statement)"), view.name),
        (tr("Identity card"), mask_id(view.id_number)),
        (tr("Request"), _request(view)),
        (tr("Reason"), reason),
        (tr("Declared"), tr("I take this request back of my own will. The case ends with it; I get "
                            "my papers back and can ask for it anew at any time.")),
    )  # fmt: skip
    ends = ((data_text(view.matter), tr("ends (statement)")),)
    return Confirm(window, worker, rows, ends, (), (tr("Withdrawal (paper)"),))


def revocation_page(
    view: CaseView, shown: AgencyView, reason: str, window: str, worker: str
) -> Confirm:
    """Who takes the mandate back from whom, and that the case itself goes on."""
    rows = (
        (tr("Principal"), view.name),
        (tr("Identity card"), mask_id(view.id_number)),
        (tr("Agent (mandate)"), shown.agent),
        (tr("Request"), _request(view)),
        (tr("Reason"), reason),
        (tr("Declared"), tr("I take the mandate back. What was not run yet is not run any more; "
                            "the case itself goes on.")),
    )  # fmt: skip
    ends = ((tr("Mandate (paper)"), tr("ends (statement)")),)
    return Confirm(window, worker, rows, ends, (), (tr("Mandate taken back (paper)"),))


def _request(view: CaseView) -> str:
    day = tr_date(local_day(view.accepted_at))
    return tr("{number}, accepted on {day}", number=view.number, day=day)
