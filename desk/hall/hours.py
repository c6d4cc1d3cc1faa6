"""Opening hours of a hall as its head changes them: the week, and days that differ from it.

Days that differ stand in the hours of the hall under their date (:func:`desk.hall.rules.spans`),
so whoever reads the hours, from the kiosk to the roster, keeps to them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import select

from desk.core.clock import utc
from desk.core.errors import UserError
from desk.hall import model as m
from desk.hall import queries, roles
from desk.hall.rules import NOTE, WEEKDAYS
from desk.store import Unit
from desk.store.base import hall_scope

_SPAN = re.compile(r"(\d{1,2}:\d{2})\s*[-–—~到至]\s*(\d{1,2}:\d{2})")
MOST_DAYS = 60
"""A special time is no longer; what lasts longer is another week."""


def read_spans(text: str) -> list[list[str]]:
    """``08:30-12:00, 14:00-17:30`` as spans; nothing, or 休, for closed.

    :raises UserError: for what is no time, ends before it begins, or overlaps.
    """
    words = text.replace("：", ":").strip()
    if words in ("", "休", "-"):
        return []
    spans: list[list[str]] = []
    for part in re.split(r"[,，、;；]\s*", words):
        found = _SPAN.fullmatch(part.strip())
        if found is None:
            raise UserError("{text} is no opening time. Write 08:30-12:00, 14:00-17:30.", text=part)
        begin, end = (_wall(one, part) for one in found.groups())
        if begin >= end:
            raise UserError("{text} ends before it begins.", text=part)
        if spans and spans[-1][1] > begin:
            raise UserError("{text} begins before the span ahead of it ends.", text=part)
        spans.append([begin, end])
    return spans


def _wall(text: str, part: str) -> str:
    try:
        return time.fromisoformat(text.zfill(5)).strftime("%H:%M")
    except ValueError:
        raise UserError("{text} is no opening time. Write 08:30-12:00, 14:00-17:30.", text=part
                        ) from None  # fmt: skip


def spans_text(spans: Sequence[Sequence[str]]) -> str:
    """Spans as they are typed; empty for closed."""
    return ", ".join(f"{begin}-{end}" for begin, end in spans)


def set_week(unit: Unit, hall_id: str, week: Mapping[str, str], worker_id: str) -> None:
    """Set the hours of the week; what is not named stays.

    :raises UserError: for a role that may not, a time that cannot be, or a week never open.
    """
    row = _hall(unit, hall_id, worker_id)
    hours = {**row.hours, **{day: read_spans(text) for day, text in week.items()}}
    if not any(hours.get(day) for day in WEEKDAYS):
        raise UserError("A hall is open at least once a week. Close single days in the calendar.")
    unit.update(m.hall, hall_id, hours=hours)


def set_special(
    unit: Unit, hall_id: str, first: date, last: date, spans: str, notice: str, worker_id: str
) -> None:
    """Other hours on some days, or closed (no spans), with a notice which the big screen shows
    from a week before and the kiosk on those days.

    :raises UserError: for a role that may not, days that cannot be, or a missing notice.
    """
    row = _hall(unit, hall_id, worker_id)
    if last < first or (last - first).days >= MOST_DAYS or last < unit.day:
        raise UserError("The last day is not before the first, nor past, and within 60 days of it.")
    words = " ".join(notice.split())
    if not 0 < len(words) <= 60:
        raise UserError("Write the notice, with 60 characters at most.")
    found = read_spans(spans)
    hours: dict[str, Any] = dict(row.hours)
    for n in range((last - first).days + 1):
        day = (first + timedelta(days=n)).isoformat()
        hours[day] = found
        hours[NOTE + day] = [[words]]
    unit.update(m.hall, hall_id, hours=hours)
    until = utc(last + timedelta(days=1), "00:00")
    shown = max(unit.now, utc(first, "00:00") - timedelta(days=7))
    unit.insert(
        m.hall_notice,
        scope=hall_scope(row.division),
        hall_id=hall_id,
        text=words,
        shown_from=shown,
        shown_until=until,
    )


def clear_special(unit: Unit, hall_id: str, day: date, worker_id: str) -> None:
    """The ordinary hours again on a day, and on the days around it with the same notice; the
    notice is taken down.

    :raises UserError: for a role that may not, or a day that is ordinary.
    """
    row = _hall(unit, hall_id, worker_id)
    note = row.hours.get(NOTE + day.isoformat())
    if note is None:
        raise UserError("This day has its ordinary hours.")
    hours: dict[str, Any] = dict(row.hours)
    days = {day}
    for step in (-1, 1):
        at = day + timedelta(days=step)
        while hours.get(NOTE + at.isoformat()) == note:
            days.add(at)
            at += timedelta(days=step)
    for one in days:
        del hours[one.isoformat()], hours[NOTE + one.isoformat()]
    unit.update(m.hall, hall_id, hours=hours)
    for shown in queries.notices_of(unit, hall_id, note[0][0]):
        unit.delete(m.hall_notice, shown)


def special_days(hours: Mapping[str, Any]) -> dict[date, tuple[Sequence[Sequence[str]], str]]:
    """The days that differ from the week: their spans, and the notice."""
    return {
        date.fromisoformat(key.removeprefix(NOTE)): (hours.get(key.removeprefix(NOTE), ()),
                                                    note[0][0])
        for key, note in hours.items()
        if key.startswith(NOTE)
    }  # fmt: skip


def _hall(unit: Unit, hall_id: str, worker_id: str) -> Any:
    roles.allowed(unit, worker_id)
    return unit.first(select(m.hall).where(m.hall.c.id == hall_id))
