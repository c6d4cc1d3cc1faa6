"""The charts and tables of the live page, from one look at the hall."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.text import data_text, tr
from desk.faces.office.charts import Cell
from desk.faces.office.graphs import Line
from desk.faces.office.model import Today
from desk.queue.estimate import Estimate
from desk.reports.words import NOTHING, shown

Slots = list[tuple[str, int, int]]


def flow_slots(today: Today) -> tuple[Slots, list[float | None]]:
    """Half hours from the first to the last with anybody, or with anybody expected."""
    there = {at.hour * 2 + at.minute // 30: (i, d) for at, i, d in today.report.flow}
    expected = today.history.expected
    if not there and not expected:
        return [], []
    slots = range(min(there.keys() | expected.keys()), max(there.keys() | expected.keys()) + 1)
    known = today.history.weeks > 0
    return (
        [(f"{n // 2}:{n % 2 * 30:02}", *there.get(n, (0, 0))) for n in slots],
        [float(expected.get(n, 0)) if known else None for n in slots],
    )


def flow_note(today: Today) -> str:
    """How many were expected by now, in a sentence."""
    if not today.history.weeks:
        return tr("In persons. What is expected is known after the first week.")
    at = local(today.now)
    upto = at.hour * 2 + at.minute // 30
    passed = sum(float(n) for slot, n in today.history.expected.items() if slot < upto)
    return tr(
        "In persons. By now about {n} were expected, as on the last {weeks} such weekdays.",
        n=round(passed), weeks=today.history.weeks,
    )  # fmt: skip


def wait_lines(today: Today) -> tuple[list[str], list[Line]]:
    """Days of the month and their waits in minutes; today comes last."""
    past = today.history.waits
    days = [str(one.day.day) for one in past]
    means = [_minutes(one.mean_s) for one in past]
    p90s = [_minutes(one.p90_s) for one in past]
    report = today.report
    days.append(tr("today (axis)"))
    means.append(_minutes(report.wait_mean_s))
    p90s.append(_minutes(report.wait_p90_s))
    return days, [
        Line(tr("mean (line)"), "teal.700", tuple(means), "o"),
        Line(tr("slowest tenth"), "orange", tuple(p90s), "t1"),
    ]


def _minutes(seconds: int | None) -> float | None:
    return None if seconds is None else seconds / 60


def class_rows(today: Today) -> list[tuple[Cell, ...]]:
    """Waiting and service by class."""
    done = {name.split(" ")[0]: d for name, _, d in today.report.by_class}
    rows: list[tuple[Cell, ...]] = []
    for one in today.classes:
        times = today.times.get(one.letter)
        rows.append(
            (
                one.letter,
                data_text(one.name),
                str(one.waiting),
                _wait(one.estimate, today.goals.wait_alarm_min),
                shown(times.wait_median_s, "seconds") if times else NOTHING,
                shown(times.wait_p90_s, "seconds") if times else NOTHING,
                shown(times.service_median_s, "seconds") if times else NOTHING,
                str(done.get(one.letter, 0)),
            )
        )
    return rows


def hall_rows(today: Today) -> list[tuple[Cell, ...]]:
    """Every hall of the street."""
    return [
        (
            data_text(one.hall.name),
            str(one.waiting),
            tr("{n} min (short)", n=one.longest_s // 60) if one.waiting else NOTHING,
            str(one.open_windows),
            str(one.tickets),
            str(one.watched),
        )
        for one in today.halls
    ]


def _wait(estimate: Estimate | None, alarm_min: int) -> Cell:
    if estimate is None:
        return tr("no window open now"), "neutral"
    low, high = estimate.low_s // 60, -(-estimate.high_s // 60)
    words = tr("{low} to {high} min", low=low, high=high)
    if estimate.certain:
        words = tr("about {n} min", n=max(1, round(estimate.mid_s / 60)))
    return words, "warn" if estimate.mid_s > alarm_min * 60 else "ok"
