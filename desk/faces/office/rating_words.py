"""A grade and what was done about it, in words."""

from __future__ import annotations

from datetime import datetime

from desk.cases.callbacks import Call, Rated
from desk.cases.words import GRADES, REASON_WORDS
from desk.core.clock import local_day
from desk.core.text import mark, tr, tr_date, tr_time, trn
from desk.faces.office.charts import Cell

OUTCOMES = {
    "nobody": mark("nobody answered"),
    "mended": mark("mended at once"),
    "ledger": mark("into the ledger, with a last day"),
    "explained": mark("explained, nothing was wrong"),
    "mistaken": mark("given by mistake, not counted"),
}
"""What can come of a call, in the order of the digits."""


def grade_words(rated: Rated) -> str:
    """``2 不满意``."""
    return f"{rated.grade} {tr(GRADES[rated.grade])}"


def reasons(rated: Rated) -> str:
    """What was wrong, as it was tapped."""
    return tr(", ").join(tr(REASON_WORDS[key]) for key in rated.reasons if key in REASON_WORDS)


def moment(at: datetime, now: datetime) -> str:
    """The day and the time; today only the time."""
    if local_day(at) == local_day(now):
        return tr("today {time}", time=tr_time(at))
    return f"{tr_date(local_day(at))} {tr_time(at)}"


def left(rated: Rated, now: datetime) -> str:
    """How long there is left to call or to mend, empty where nothing is to be done."""
    if rated.until is None:
        return ""
    if rated.until <= now:
        return tr("over time (call)")
    hours = int((rated.until - now).total_seconds() // 3600)
    if hours < 1:
        return tr("less than an hour")
    if hours < 48:
        return trn("{n} hour left", "{n} hours left", hours)
    return trn("{n} day left", "{n} days left", hours // 24)


def state(rated: Rated) -> str:
    """How far the answer is."""
    if rated.state == "call":
        tried = sum(one.outcome == "nobody" for one in rated.calls)
        return trn("tried {n} time", "tried {n} times", tried) if tried else tr("to be called")
    if rated.state == "ledger":
        return tr("in the ledger")
    return tr("settled (grade)") if rated.state == "settled" else ""


def cells(rated: Rated, matters: str, now: datetime) -> tuple[Cell, ...]:
    """A line of the list."""
    mood = {"overdue": "error", "red": "error", "yellow": "warn"}.get(rated.light)
    light: Cell = (left(rated, now), mood) if mood else ""
    return (
        light,
        grade_words(rated),
        moment(rated.at, now),
        matters,
        rated.worker,
        reasons(rated),
        state(rated),
    )


def call_words(call: Call) -> str:
    """What came of a call, with the last day of what is in the ledger."""
    words = tr(OUTCOMES[call.outcome])
    if call.until is not None:
        return tr("{what}: {day}", what=words, day=tr_date(call.until, "due"))
    return words
