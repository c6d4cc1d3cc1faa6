"""What happened to a matter, and what comes, as a neighbour would say it."""

from __future__ import annotations

from desk.cases.life import OPEN
from desk.cases.progress import CaseProgress, Step
from desk.core.text import data_text, mark, tr

_HAPPENED = {
    "accepted": mark("taken in"),
    "accepted_owing": mark("taken in, something is still missing"),
    "passed_on": mark("passed on to {department}"),
    "dispatched": mark("sent to {department}"),
    "received": mark("{department} works on it"),
    "transferred": mark("passed on to {department}"),
    "notified": mark("{department} needs something from you"),
    "suspended": mark("the clock was stopped"),
    "resumed": mark("it goes on"),
    "material_in": mark("what was missing came in"),
    "extended": mark("it takes longer than promised"),
    "refused": mark("it was refused; the reason is in the letter"),
    "decided": mark("decided"),
    "delivered": mark("the result was handed over"),
    "withdrawn": mark("withdrawn by you"),
    "cancelled": mark("taken back"),
    "closed": mark("the matter was closed"),
    "mandated": mark("{who} runs the errands for you"),
    "errand_begun": mark("errand: {task}, handed in at {department}"),
    "errand_waiting": mark("errand: {task}, we wait for {department}"),
    "errand_done": mark("errand: {task}, done at {department}"),
    "errand_failed": mark("errand: {task} could not be done, we call you"),
    "agency_revoked": mark("you took the mandate for the errands back"),
}
_STANDING = {
    "green": mark("in good time"),
    "yellow": mark("due soon"),
    "red": mark("due now"),
    "overdue": mark("late"),
    "stopped": mark("waiting"),
    "done": mark("done"),
}
_ENDED = {
    "refused": mark("refused"),
    "withdrawn": mark("withdrawn"),
    "cancelled": mark("taken back"),
    "decided": mark("ready for you"),
}


def happened(step: Step) -> str:
    """One step in words."""
    return tr(
        _HAPPENED[step.kind], department=data_text(step.department), task=step.task, who=step.who
    )


def standing(case: CaseProgress, *, short: bool = False) -> str:
    """How a matter stands, in a word or two."""
    if case.owed:
        return tr("waits for you")
    if case.state in _ENDED:
        return tr(_ENDED[case.state])
    if case.light == "overdue" and not short:
        return tr("late; the station head knows")
    return tr(_STANDING[case.light])


def next_step(case: CaseProgress) -> list[tuple[str, str, str]]:
    """What happens now and what comes after it: ``now`` or ``next``, in words, with a note."""
    end = ("next", tr("The result"), tr("we call you, or you ask here"))
    if case.owed:
        return [("now", tr("We wait for what is missing"), tr("any window takes it")), end]
    if case.state == "suspended":
        return [("now", tr("The clock stands still"), tr("it goes on by itself")), end]
    if case.state == "decided":
        return [("now", tr("Decided: you can have the result"), tr("at any window"))]
    if case.state in OPEN:
        department = data_text(case.department)
        now = tr("{department} works on it", department=department)
        return [("now", now, tr("you need not come for this")), end]
    return []
