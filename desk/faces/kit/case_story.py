"""What happened to a case, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from desk.cases.view import Moment
from desk.cases.words import KINDS, NEEDS
from desk.core.clock import local_day
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.kit.timeline import Step


def story(timeline: Sequence[Moment], materials: Mapping[str, str]) -> list[Step]:
    """The timeline of a case or an entry, the newest first."""
    steps = []
    for n, one in enumerate(timeline):
        when = f"{tr_date(local_day(one.at))} {tr_time(one.at)}"
        kind = "odd" if one.odd else "done" if n else "now"
        steps.append(Step(kind, happening_words(one, materials), reason_words(one), when))
    return steps


def happening_words(one: Moment, materials: Mapping[str, str]) -> str:
    """A moment in a sentence; ``materials`` are their names by key."""
    if one.kind == "reminded":
        to = data_text(str(one.detail.get("to", "")))
        said = tr("Reminder to {name}", name=to) if to else tr("Reminder")
        return f"{said}：{one.detail['task']}" if one.detail.get("task") else said
    if one.kind == "settled":
        return tr("The last day became certain: {day}", day=_day(one.detail.get("due")))
    if one.kind == "rated":
        # Which grade is between the resident and the head: nobody rates with the worker looking on.
        return tr("Rated by the resident")
    words = tr(KINDS[one.kind]) if one.kind in KINDS else one.kind
    if one.detail.get("result") == "denied":
        words = tr("did not grant it")
    more = [_detail(key, value, materials) for key, value in one.detail.items()]
    rest = "，".join(x for x in more if x)
    return f"{words}：{rest}" if rest else words


def _detail(key: str, value: object, materials: Mapping[str, str]) -> str:
    if key in ("to", "task", "agent"):
        return data_text(str(value))
    if key == "material":
        return data_text(materials.get(str(value), str(value)))
    if key == "missing" and isinstance(value, list):
        return "、".join(data_text(materials.get(str(m), str(m))) for m in value)
    if key == "days":
        return tr("{n} days", n=value)
    if key == "due":
        return tr("now due {day}", day=_day(value))
    if key == "how":
        return {
            "window": tr("Here at the window"),
            "post": tr("By post"),
            "agent": tr("To the agent"),
            "electronic": tr("As an electronic licence"),
            "counter": tr("signed on the resident's screen"),
            "paper": tr("signed on paper"),
        }.get(str(value), "")
    return ""


def _day(value: object) -> str:
    return tr_date(date.fromisoformat(value), "due") if isinstance(value, str) else ""


def reason_words(one: Moment) -> str:
    """Who did it and why, as it was said; the reasons of this program's own lists in words."""
    if one.kind in ("reminded", "rated"):
        return ""
    head, _, note = one.reason.partition(": ")
    known = {
        "changed_mind": tr("The resident changed their mind"),
        "wrong_matter": tr("Wrong matter"),
        "wrong_data": tr("Wrong data"),
        "other": tr("Other reason"),
    }
    reason = "，".join(x for x in (known[head], note) if x) if head in known else one.reason
    said = "  ".join(x for x in (one.who, data_text(reason)) if x)
    if not one.odd:
        return said
    need = tr(NEEDS[one.odd]) if one.odd in NEEDS else one.odd
    return tr("did not take effect ({need}); {said}", need=need, said=said)
