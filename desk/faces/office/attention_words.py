"""What waits for the head, in words, with where its one action leads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from desk.cases.words import REASON_WORDS
from desk.core.clock import local_day
from desk.core.mask import mask_name
from desk.core.text import data_text, mark, tr, tr_date, tr_time, trn
from desk.faces.kit.asked_layer import contact_words
from desk.faces.kit.lights import light_words
from desk.reports.attention import Attention


@dataclass(frozen=True)
class AttentionRow:
    """A row: what, its light and when, whom it is about, the button, and the page it opens."""

    key: str
    title: str
    light: str
    when: str
    about: str
    action: str
    place: str
    subject: str


_ACTIONS = {
    "overdue": (mark("Press (action)"), "cases"),
    "red": (mark("Press (action)"), "cases"),
    "extension": (mark("Decide (action)"), "cases"),
    "rating_late": (mark("Call (action)"), "ratings"),
    "rating": (mark("Call (action)"), "ratings"),
    "wait": (mark("Look (action)"), "windows"),
    "service": (mark("Look (action)"), "windows"),
    "conflicts": (mark("Settle (action)"), "conflicts"),
    "silent": (mark("Check (action)"), "devices"),
    "asking_late": (mark("Answer (action)"), "asked"),
    "asking": (mark("Answer (action)"), "asked"),
    "missed": (mark("Look (action)"), "classes"),
}
"""The one action of each kind and the page, or the table of this page, to which it leads; what was
asked is opened where one is."""
_TAKE_OVER = mark("Take it over (action)")


def attention_row(one: Attention, now: datetime) -> AttentionRow:
    """A row of the list."""
    title, when, about = _said(one, one.values, now)
    action, place = _ACTIONS[one.kind]
    if one.values.get("offered"):
        action = _TAKE_OVER
    # The page of cases is opened with the number, which finds a case whatever its light.
    subject = str(one.values.get("number", "")) if place == "cases" else one.subject
    return AttentionRow(one.key, title, one.light, when, about, tr(action), place, subject)


def _said(one: Attention, v: Any, now: datetime) -> tuple[str, str, str]:
    kind = one.kind
    if kind in ("overdue", "red"):
        title = tr(
            "{matter}, no answer from {department}",
            matter=data_text(v["matter"]),
            department=data_text(v["department"]),
        )
        when = _left(v["left"], v["due_day"], local_day(now))
        about = str(v["number"])
        if v["name"]:
            about = tr("{name}, {number}", name=mask_name(v["name"]), number=about)
        return title, when, about
    if kind == "extension":
        title = tr("{matter}: more days are asked for", matter=data_text(v["matter"]))
        when = tr("{n} working days (asked)", n=v["days"])
        return title, when, str(v["number"])
    if kind in ("rating_late", "rating"):
        reasons = tr(", ").join(tr(REASON_WORDS[x]) for x in v["reasons"] if x in REASON_WORDS)
        words = reasons or tr("no reason given")
        return tr("Call back: {reason}", reason=words), _until(v["until"], now), str(v["receipt"])
    if kind in ("asking_late", "asking"):
        return tr("Answer: {what}", what=v["what"]), _day_words(one, now), _asker(v)
    if kind == "service":
        title = tr("Window {n} takes more than {minutes} min", n=v["window"], minutes=v["minutes"])
        return title, str(v["ticket"]), str(v["worker"])
    if kind == "wait":
        return tr("Somebody waits {minutes} min already", minutes=v["minutes"]), "", ""
    if kind == "silent":
        title = tr("{device} has been silent for {minutes} min", **v)
        return title, "", ""
    return tr(_COUNTED[kind], **v), "", ""


_COUNTED = {
    "conflicts": mark("{n} conflicts between desks to settle"),
    "missed": mark("{n} were called and did not come"),
}


def _left(left: int, day: date | None, today: date) -> str:
    if left < 0:
        return trn("{n} day over", "{n} days over", -left)
    return tr("due today") if day == today else tr("due tomorrow")


@dataclass(frozen=True)
class _Due:
    light: str
    left: int


def _day_words(one: Attention, now: datetime) -> str:
    """How near the day is on which the resident was promised to hear."""
    left, day = cast(int, one.values["left"]), cast(date, one.values["due_day"])
    return light_words(_Due(one.light, left), "open", day, local_day(now))


def _asker(v: Any) -> str:
    """Who asked, and who owes them the answer."""
    person = mask_name(v["name"]) if v["name"] else contact_words(v["contact"])
    owner = tr("first asked: {name}", name=v["owner"]) if v["owner"] else ""
    return "  ".join(x for x in (person, owner) if x)


def _until(until: datetime | None, now: datetime) -> str:
    if until is None:
        return ""
    if until <= now:
        return tr("should have been called by {time}", time=tr_time(until))
    if local_day(until) == local_day(now):
        return tr("by {time}", time=tr_time(until))
    return tr("by {day} {time}", day=tr_date(local_day(until)), time=tr_time(until))
