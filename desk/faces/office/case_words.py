"""A case in words: the lines of its timeline, its promise, what is to be seen to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk.cases.view import CaseView, Moment
from desk.cases.words import GRADES, KINDS, NEEDS, STATES
from desk.core.clock import local, local_day
from desk.core.text import data_text, mark, tr, tr_date, tr_time
from desk.divisions import Divisions

ICONS = {
    "accepted": ("checkbox-circle-fill", "ok.mark"),
    "accepted_owing": ("checkbox-circle-fill", "warn.mark"),
    "dispatched": ("send-plane-line", "ink.700"),
    "received": ("user-received-2-line", "ok.mark"),
    "returned": ("arrow-go-back-line", "ink.700"),
    "transferred": ("share-forward-line", "ink.700"),
    "suspended": ("pause-circle-line", "ink.700"),
    "notified": ("file-list-3-line", "warn.mark"),
    "resumed": ("play-circle-line", "ok.mark"),
    "material_in": ("file-add-line", "ok.mark"),
    "extension_asked": ("calendar-line", "ink.700"),
    "extended": ("calendar-check-line", "ok.mark"),
    "extension_denied": ("calendar-line", "error.mark"),
    "supervised": ("alarm-warning-line", "error.mark"),
    "explained": ("chat-quote-line", "ink.700"),
    "decided": ("shield-check-line", "ok.mark"),
    "delivered": ("hand-coin-line", "ok.mark"),
    "answered": ("phone-line", "ink.700"),
    "refused": ("close-circle-line", "error.mark"),
    "reminded": ("notification-3-line", "warn.mark"),
    "settled": ("calendar-check-line", "info.mark"),
    "mandated": ("file-user-line", "info.mark"),
    "errand_begun": ("walk-line", "ink.700"),
    "errand_waiting": ("pause-circle-line", "ink.700"),
    "errand_went_on": ("play-circle-line", "ok.mark"),
    "errand_done": ("checkbox-circle-line", "ok.mark"),
    "errand_failed": ("close-circle-line", "error.mark"),
    "errand_replaced": ("route-line", "ink.700"),
    "agency_revoked": ("close-circle-line", "ink.700"),
    "rated": ("star-smile-line", "ok.mark"),
    "closed": ("checkbox-circle-line", "ok.mark"),
    "cancelled": ("close-circle-line", "error.mark"),
    "withdrawn": ("close-circle-line", "ink.700"),
}


@dataclass(frozen=True)
class Line:
    """A line of the timeline as it is drawn: when, the mark, who, what in bold, and the rest."""

    when: str
    icon: str
    tint: str
    who: str
    what: str
    note: str
    odd: bool = False


def timeline(shown: CaseView, today: date, divisions: Divisions) -> list[Line]:
    """The newest first."""
    materials = {one.key: one.name for one in shown.materials}
    return [_line(one, today, divisions, materials) for one in shown.timeline]


def _line(one: Moment, today: date, divisions: Divisions, materials: Mapping[str, str]) -> Line:
    icon, tint = ICONS.get(one.kind, ("checkbox-blank-circle-line", "ink.700"))
    if one.kind == "reminded":
        icon, tint = ("alarm-warning-fill", "error.mark") if one.reason in HEARD else (icon, tint)
        receiver = divisions.by_nbs(str(one.detail.get("to", "")))
        to = receiver.short if receiver else str(one.detail.get("to", ""))
        what = tr(_REMINDED[one.reason]) if one.reason in _REMINDED else one.reason
        notes = [str(one.detail["task"])] if one.detail.get("task") else []
        notes.append(tr("told: {to}", to=to))
        note = tr("; ").join(notes)
        return Line(_when(one.at, today), icon, tint, tr("System:"), what, note)
    if one.kind == "settled":
        note = tr("{day}, now certain", day=tr_date(date.fromisoformat(one.detail["due"]), "due"))
        what = tr("the year's working days were proclaimed")
        return Line(_when(one.at, today), icon, tint, tr("System:"), what, note)
    if one.kind == "rated":
        what = tr(GRADES[int(one.reason)]) if one.reason else tr("has rated")
        return Line(_when(one.at, today), icon, tint, tr("The resident:"), what, "")
    what = tr(KINDS[one.kind]) if one.kind in KINDS else one.kind
    notes = _notes(one, materials)
    if one.odd:
        icon, tint = "error-warning-line", "warn.mark"
        why = tr(NEEDS.get(one.odd, one.odd))
        notes = [tr("did not count: {why}", why=why), *notes]
    return Line(
        _when(one.at, today), icon, tint, one.who, what, tr("; ").join(notes), bool(one.odd)
    )


HEARD = ("head", "street", "district")


def _notes(one: Moment, materials: Mapping[str, str]) -> list[str]:
    found = [one.reason] if one.reason else []
    keys = [*one.detail.get("missing", []), *filter(None, [one.detail.get("material")])]
    if keys:
        found.insert(0, "、".join(data_text(materials.get(str(k), str(k))) for k in keys))
    if one.detail.get("task"):
        place = data_text(str(one.detail.get("department", "")))
        found.insert(0, f"{one.detail['task']}  {place}")
    if one.detail.get("agent"):
        found.append(tr("agent: {name}", name=one.detail["agent"]))
    if one.detail.get("to"):
        found.append(tr("to {to}", to=data_text(str(one.detail["to"]))))
    if isinstance(one.detail.get("days"), int):
        found.append(tr("{n} more days", n=one.detail["days"]))
    if one.kind == "decided" and one.detail.get("result") == "denied":
        found.insert(0, tr("denied (decision)"))
    if one.detail.get("basis"):
        found.append(data_text(str(one.detail["basis"])))
    if one.detail.get("how") in _SIGNED:
        found.append(tr(_SIGNED[one.detail["how"]]))
    if isinstance(one.detail.get("due"), str):
        day = date.fromisoformat(one.detail["due"])
        found.append(tr("last day now {day}", day=tr_date(day, "due")))
    return found


_SIGNED = {
    "counter": mark("signed on the resident's screen"),
    "paper": mark("signed on paper"),
}
_REMINDED = {
    "yellow": mark("the last day comes near"),
    "red": mark("the last day is here"),
    "head": mark("overdue, the station head is told"),
    "street": mark("overdue, the street is told"),
    "district": mark("overdue, the district is told"),
}


def _when(at: datetime, today: date) -> str:
    day = local_day(at)
    if day == today:
        return tr("today {time}", time=tr_time(at))
    words = tr_date(day) if day.year == today.year else f"{local(at):%Y-%m-%d}"
    return f"{words} {tr_time(at)}"


def promise(shown: CaseView) -> str:
    """``承诺 14 个工作日``, or that it is decided at once."""
    if shown.promised_days is None:
        return tr("decided at once (case)")
    if shown.promised_unit == "calendar":
        return tr("promised in {n} calendar days", n=shown.promised_days)
    return tr("promised in {n} working days", n=shown.promised_days)


def trouble(shown: CaseView) -> str:
    """What is wrong with the case and what mends it; empty when nothing is."""
    day = tr_date(shown.due_day) if shown.due_day else ""
    if shown.light == "overdue":
        return tr(
            "It was due on {day}. Decide today, or ask for an extension with the reason. "
            "The first-asked worker {name} has been told.",
            day=day,
            name=shown.owner,
        )
    if shown.state.state in ("decided", "refused") and shown.state.awaited:
        return tr(
            "The department has decided; the resident does not know yet. {name} has to tell them.",
            name=shown.owner,
        )
    if shown.state.odd:
        return tr(
            "{n} facts from elsewhere did not count, because they were not possible when their "
            "turn came. They are in the timeline.",
            n=len(shown.state.odd),
        )
    return ""


def state_words(state: str) -> str:
    """How far the case is."""
    return tr(STATES.get(state, state))


def age(birth: date | None, today: date) -> str:
    """``61 岁``, or nothing."""
    if birth is None:
        return ""
    years = today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))
    return tr("{n} years old", n=years)


def joined(parts: Iterable[str]) -> str:
    """Words that are there, side by side."""
    return "  ".join(part for part in parts if part)
