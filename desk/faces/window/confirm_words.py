"""What the resident checks before it is accepted, in the words of the screen."""

from __future__ import annotations

from desk.cases import rules
from desk.core.mask import mask_id, mask_phone
from desk.core.text import data_text, tr, tr_date
from desk.devices.counter import Confirm
from desk.faces.window.visit_model import VisitModel


def confirm_page(model: VisitModel, window: str, worker: str) -> Confirm:
    """The person as the resident would say it, each matter with its day, what is owed, and the
    papers the signature is for."""
    draft, wanted = model.draft, set(rules.accepted_places(model.draft))
    rows = [
        (tr("Name"), draft.person.get("name", "")),
        (tr("Identity card"), mask_id(draft.person.get("id_number", ""))),
    ]
    if draft.shared.get("phone"):
        rows.append((tr("Phone"), mask_phone(draft.shared["phone"])))
    home = draft.shared.get("address") or draft.person.get("registered_at", "")
    if home:
        rows.append((tr("Lives at"), home))
    owed, documents = [], []
    for one in model.materials():
        answer = draft.materials.get(one.material.key)
        if not wanted & set(one.matters):
            continue
        name = data_text(one.material.name)
        if one.material.how == "signed":
            documents.append(name)
        elif answer is not None and answer.state == "owed":
            day = tr_date(model.owe_until(one))
            owed.append(tr("Still owed: {name}, by {day}", name=name, day=day))
    matters = tuple(
        (
            data_text(line.name),
            tr("by {day}", day=tr_date(line.due)) if line.due else tr("done at once"),
        )
        for line in model.promises()
    )
    return Confirm(window, worker, tuple(rows), matters, tuple(owed), tuple(documents))
