"""What happened to a case and how it stands, in words."""

from __future__ import annotations

from datetime import date

from desk.cases.view import CaseView, Happening
from desk.core.text import data_text, tr, tr_date


def state_name(view: CaseView) -> str:
    """How a case stands."""
    if view.state == "decided" and view.result == "denied":
        return tr("decided: not granted")
    return {
        "accepted": tr("accepted"),
        "owing": tr("accepted, material owed"),
        "dispatched": tr("sent to the department"),
        "received": tr("with the department"),
        "returned": tr("sent back to the window"),
        "suspended": tr("clock stopped"),
        "decided": tr("decided"),
        "delivered": tr("handed over"),
        "refused": tr("not taken on"),
        "withdrawn": tr("withdrawn"),
        "cancelled": tr("cancelled"),
        "closed": tr("closed"),
    }.get(view.state, view.state)


def happening_words(one: Happening, names: dict[str, str]) -> str:
    """A fact in a sentence; ``names`` are the names of materials and workers by key."""
    to = str(one.detail.get("to", ""))
    material = str(one.detail.get("material", ""))
    missing = one.detail.get("missing")
    words = {
        "accepted": tr("Accepted"),
        "accepted_owing": tr("Accepted, a material is owed"),
        "passed_on": tr("Passed on to the department"),
        "dispatched": tr("Sent to the department"),
        "received": tr("Taken up by the department"),
        "returned": tr("Sent back to the window"),
        "transferred": tr("Transferred to {to}", to=data_text(to)),
        "notified": tr("Told once what is missing"),
        "suspended": tr("Clock stopped"),
        "resumed": tr("Clock goes on"),
        "material_in": tr("Brought: {name}", name=data_text(names.get(material, material))),
        "extension_asked": tr("{n} more days asked for", n=one.detail.get("days", "")),
        "extended": tr("More days agreed"),
        "extension_denied": tr("More days refused"),
        "supervised": tr("The station head pressed"),
        "refused": tr("Not taken on"),
        "decided": tr("Not granted") if one.detail.get("result") == "denied" else tr("Granted"),
        "delivered": tr("Handed over to the resident"),
        "answered": tr("The resident was told"),
        "offered": tr("Offered to {name}", name=names.get(to, to)),
        "taken_over": tr("Taken over"),
        "declined": tr("Offer declined"),
        "fell_to": tr("Fell to {name}", name=names.get(to, to)),
        "end_asked": tr("Asked to end it"),
        "closed": tr("Closed"),
        "withdrawn": tr("Withdrawn by the resident"),
        "cancelled": tr("Acceptance cancelled"),
    }.get(one.kind, one.kind)
    if isinstance(missing, list) and missing:
        listed = "、".join(data_text(names.get(str(key), str(key))) for key in missing)
        words = f"{words}：{listed}"
    due = one.detail.get("due")
    if isinstance(due, str):
        words = f"{words}，{tr('now due {day}', day=tr_date(date.fromisoformat(due), 'due'))}"
    return words


def reason_words(one: Happening) -> str:
    """Why, as it was said; the reasons of this program's own lists in words."""
    head, _, note = one.reason.partition(": ")
    known = {
        "changed_mind": tr("The resident changed their mind"),
        "wrong_matter": tr("Wrong matter"),
        "wrong_data": tr("Wrong data"),
        "other": tr("Other reason"),
    }
    if head in known:
        return f"{known[head]}，{note}" if note else known[head]
    return data_text(one.reason)
