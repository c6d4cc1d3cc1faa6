"""The figures and lines of the page, in words, from one look at the hall."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from desk.core.clock import local_day
from desk.core.text import tr, tr_date, tr_duration
from desk.faces.office.model import Today
from desk.queue.queries import WindowLine
from desk.reports.day import DayReport
from desk.reports.targets import Targets


@dataclass(frozen=True)
class Figure:
    """A figure of the strip: big and small words in turn, and a remark with its mood."""

    label: str
    parts: tuple[str, ...]
    note: str = ""
    mood: str = "plain"
    lights: tuple[tuple[str, str], ...] = ()
    """In the place of the remark: states of cases, each with its shape and its words."""


def figures(today: Today) -> list[Figure]:
    """The strip at the top, in the order of the picture."""
    r = today.report
    return [
        Figure(tr("Tickets today"), (str(r.tickets), tr("persons (office)")), _compared(today)),
        Figure(
            tr("Waiting now"),
            (str(today.waiting), tr("persons (office)")),
            tr("longest {minutes} min", minutes=today.longest_wait_s // 60),
            "warn" if today.longest_wait_s > today.goals.wait_alarm_min * 60 else "ok",
        ),
        _wait(r, today.goals),
        Figure(
            tr("Accepted today"),
            (str(r.cases), tr("cases (office)")),
            tr("{n} done at once", n=r.instant),
        ),
        _windows(today),
        Figure(
            tr("Ratings (office)"),
            (f"{r.satisfied / r.ratings:.1%}", tr("satisfied (office)")) if r.ratings else ("–",),
            _rated(today),
        ),
        _limits(today),
    ]


def _limits(today: Today) -> Figure:
    """Cases to be watched, with their lights in words."""
    n = today.lights
    parts = [
        ("overdue", tr("{n} overdue (strip)", n=n["overdue"]), n["overdue"]),
        ("red", tr("{n} red (strip)", n=n["red"]), n["red"]),
        ("yellow", tr("{n} yellow (strip)", n=n["yellow"]), n["yellow"]),
    ]
    lights = tuple((state, words) for state, words, count in parts if count)
    note = " ".join(words for _, words in lights) or tr("nothing is near its limit")
    watched = str(sum(count for *_, count in parts))
    mood = "plain" if lights else "ok"
    return Figure(tr("Limits (strip)"), (watched, tr("cases to watch")), note, mood, lights)


def _rated(today: Today) -> str:
    low = sum(x.kind in ("rating", "rating_late") for x in today.attention)
    if low:
        return tr("{n} received, {low} to call back", n=today.report.ratings, low=low)
    return tr("{n} received", n=today.report.ratings)


def _compared(today: Today) -> str:
    before, now = today.tickets_week_ago, today.report.tickets
    weekday = tr_date(local_day(today.now) - timedelta(days=7), "due").split()[-1]
    if before is None:
        return tr("nothing to compare with yet")
    if now >= before:
        return tr("{n} more than last {weekday}", n=now - before, weekday=weekday)
    return tr("{n} fewer than last {weekday}", n=before - now, weekday=weekday)


def _wait(report: DayReport, goals: Targets) -> Figure:
    label = tr("Mean wait (office)")
    seconds = report.wait_mean_s
    if seconds is None:
        return Figure(label, ("–",), tr("nobody was called yet"))
    minutes, rest = divmod(seconds, 60)
    return Figure(
        label,
        (str(minutes), tr("min (office)"), f"{rest:02}", tr("s (office)")),
        tr("goal: within {n} min", n=goals.wait_min),
        "ok" if seconds <= goals.wait_s else "warn",
    )


def _windows(today: Today) -> Figure:
    manned = [w for w in today.windows if w.state != "empty"]
    away = sum(w.state == "away" for w in manned)
    serving = [w for w in manned if w.state == "serving"]
    longest = max(serving, default=None, key=lambda w: _served(w, today.now))
    note, mood = tr("all in good time"), "ok"
    if longest is not None and _served(longest, today.now) > today.goals.service_alarm_min * 60:
        note, mood = (
            tr(
                "window {n} is serving for {minutes} min",
                n=longest.number,
                minutes=_served(longest, today.now) // 60,
            ),
            "warn",
        )
    unit = tr("open, {n} away", n=away) if away else tr("open (office)")
    return Figure(tr("Windows"), (str(len(manned) - away), unit), note, mood)


def _served(line: WindowLine, now: datetime) -> int:
    return int((now - line.since).total_seconds()) if line.since else 0


@dataclass(frozen=True)
class WindowRow:
    """A line of the table of windows."""

    number: int
    worker: str
    state: str
    mood: str
    ticket: str
    used: str
    doing: str
    visits: int
    cases: int


def window_rows(today: Today) -> list[WindowRow]:
    """The windows that are manned or received somebody today; else the first of them all."""
    shown = [w for w in today.windows if w.state != "empty" or today.done_at(w.number)]
    shown = shown or list(today.windows[:6])
    return [_row(today, line) for line in shown]


def _row(today: Today, line: WindowLine) -> WindowRow:
    day = today.done_at(line.number)
    seconds = _served(line, today.now)
    states = {
        "serving": (tr("serving"), "teal"),
        "called": (tr("calling (office)"), "info"),
        "away": (tr("away (office)"), "neutral"),
        "empty": (tr("nobody here"), "neutral"),
    }
    state, mood = states.get(line.state, (tr("free (office)"), "ok"))
    doing = line.label
    if line.state == "serving" and seconds > today.goals.service_alarm_min * 60:
        state, mood = tr("long"), "warn"
    if line.state == "away" and line.away_note:
        doing = tr("people go to {place}", place=line.away_note)
    used = tr_duration(seconds) if line.state in ("serving", "called", "away") else ""
    return WindowRow(
        line.number,
        line.worker_name,
        state,
        mood,
        line.ticket_number or "",
        used,
        doing,
        day.visits if day else 0,
        day.cases if day else 0,
    )
