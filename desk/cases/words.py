"""How a case's states, facts and needs are called; English sources, turned where they are shown."""

from __future__ import annotations

from desk.core.text import mark

STATES = {
    "asked": mark("asked for"),
    "told": mark("told what is missing"),
    "accepted": mark("accepted, not sent on"),
    "owing": mark("waits for material"),
    "dispatched": mark("on its way to the department"),
    "received": mark("with the department"),
    "returned": mark("sent back to the window"),
    "suspended": mark("clock stopped"),
    "decided": mark("decided, to be handed over"),
    "refused": mark("refused"),
    "delivered": mark("handed over to the resident"),
    "withdrawn": mark("withdrawn by the resident"),
    "cancelled": mark("acceptance cancelled"),
    "closed": mark("closed (case)"),
    # Of what was asked and is no case:
    "open": mark("waits for an answer"),
    "answered": mark("answered (asking)"),
    "became": mark("became a case"),
    "dropped": mark("no longer wanted"),
}
KINDS = {
    "accepted": mark("accepted the case"),
    "accepted_owing": mark("accepted it with material owed"),
    "refused": mark("did not take it on"),
    "notified": mark("gave notice of what is missing"),
    "passed_on": mark("passed it on instead of deciding at once"),
    "dispatched": mark("sent it to the department"),
    "received": mark("took it up"),
    "returned": mark("sent it back to the window"),
    "transferred": mark("sent it to another department"),
    "suspended": mark("stopped the clock"),
    "resumed": mark("let the clock go on"),
    "material_in": mark("received an owed material"),
    "extension_asked": mark("asked for more days"),
    "extended": mark("agreed to more days"),
    "extension_denied": mark("did not agree to more days"),
    "supervised": mark("pressed for it"),
    "explained": mark("explained why it took longer"),
    "decided": mark("decided it"),
    "delivered": mark("handed the result over"),
    "answered": mark("told the resident"),
    "offered": mark("offered it to a colleague"),
    "taken_over": mark("took it over"),
    "declined": mark("did not take it over"),
    "fell_to": mark("gave it to somebody else"),
    "end_asked": mark("asked to end it"),
    "closed": mark("closed the case"),
    "withdrawn": mark("took the resident's withdrawal"),
    "cancelled": mark("cancelled the acceptance"),
    "postponed": mark("promised a later reply"),
    "became": mark("took it in as a case"),
    "dropped": mark("noted that it is no longer wanted"),
}
NEEDS = {
    "state": mark("not possible in that state"),
    "unreadable": mark("cannot be read by this version"),
    "reason": mark("a reason"),
    "words": mark("what the resident was told"),
    "missing": mark("what is missing"),
    "to": mark("who it goes to"),
    "to_other": mark("somebody other than the owner"),
    "days": mark("1 to 365 days"),
    "owed": mark("a material that is owed"),
    "nothing_owed": mark("no material is owed"),
    "result": mark("a reason when denied"),
    "extension": mark("an extension was asked"),
    "other_person": mark("not the person who asked"),
    "end": mark("ending was asked"),
    "other_end": mark("not the person who asked to end it"),
    "awaited": mark("the resident still waits for the answer"),
    "owner": mark("the first-asked worker"),
    "offered": mark("the one it was offered to"),
    "answered": mark("the resident has the answer"),
    "later": mark("a later day"),
    "case": mark("the case it became"),
}
STARTS = {
    "": "",
    "limit": mark("the limit begins"),
    "stop": mark("the clock stops"),
    "clock": mark("the last day moves"),
    "end": mark("the clock ends"),
    "answer": mark("the answer is given"),
    "owner": mark("the owner changes"),
}
ROLES = {
    "worker": mark("worker (role)"),
    "department": mark("department (role)"),
    "head": mark("station head (role)"),
}
REASON_WORDS = {
    "waited": mark("Waited too long"),
    "unclear": mark("Not explained clearly"),
    "manner": mark("Not friendly"),
    "again": mark("Had to come again"),
    "materials": mark("Too many papers"),
    "other": mark("Something else"),
}
"""What can have been wrong in a visit."""

GRADES = {
    5: mark("very satisfied"),
    4: mark("satisfied"),
    3: mark("rather satisfied"),
    2: mark("dissatisfied"),
    1: mark("very dissatisfied"),
}
