"""The figures of a report: where each stands, what it is measured by, and how it is computed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from desk.core.calendar import WorkCalendar
from desk.core.text import mark
from desk.reports.model import Figure, Number, rounded, share
from desk.reports.tally import Tally
from desk.reports.targets import Targets


@dataclass(frozen=True)
class Setting:
    """What a figure depends on besides the counts."""

    targets: Targets
    calendar: WorkCalendar


Value = Callable[[Tally, Setting], Number | None]


@dataclass(frozen=True)
class Spec:
    """One figure: how it is computed of a tally, and the whole it is a share of."""

    section: str
    key: str
    label: str
    unit: str
    value: Value
    definition: str = ""
    better: int = 0
    target: Callable[[Targets], Number] | None = None
    of: Callable[[Tally], int] | None = None


def _per_visit(t: Tally, _: Setting) -> Decimal | None:
    return rounded(Decimal(t.cases) / t.visits, 2) if t.visits else None


SPECS = (
    Spec("visits", "visits", mark("Visits (figure)"), "count", lambda t, s: t.visits, "visits"),
    Spec("visits", "tickets", mark("Tickets (figure)"), "count",
         lambda t, s: t.all_of("tickets"), "tickets"),
    Spec("visits", "unserved", mark("Left unserved"), "count",
         lambda t, s: t.all_of("unserved"), "unserved", -1),
    Spec("visits", "per_visit", mark("Cases a visit"), "number", _per_visit, "per_visit"),
    Spec("waiting", "wait_mean", mark("Mean wait"), "seconds",
         lambda t, s: t.waits.mean, "wait", -1, lambda x: x.wait_s),
    Spec("waiting", "wait_median", mark("Median wait"), "seconds",
         lambda t, s: t.waits.quantile(500), "median", -1),
    Spec("waiting", "wait_p90", mark("Nine of ten waited at most"), "seconds",
         lambda t, s: t.waits.quantile(900), "p90", -1),
    Spec("waiting", "in_target", mark("Waits within the target"), "share",
         lambda t, s: share(t.waits.up_to(s.targets.wait_s), t.waits.n), "in_target", 1,
         of=lambda t: t.waits.n),
    Spec("waiting", "service_mean", mark("Mean service"), "seconds",
         lambda t, s: t.services.mean, "service"),
    Spec("waiting", "service_median", mark("Median service"), "seconds",
         lambda t, s: t.services.quantile(500), "median"),
    Spec("waiting", "service_p90", mark("Nine of ten were served within"), "seconds",
         lambda t, s: t.services.quantile(900), "p90"),
    Spec("cases", "cases", mark("Cases accepted"), "count", lambda t, s: t.cases, "cases"),
    Spec("cases", "at_once", mark("Done at once (figure)"), "count",
         lambda t, s: t.all_of("at_once"), "at_once", 1),
    Spec("cases", "ended", mark("Cases ended"), "count", lambda t, s: t.ended, "ended"),
    Spec("cases", "under_way", mark("Under way (figure)"), "count",
         lambda t, s: t.under_way.total(), "under_way"),
    Spec("cases", "took", mark("Mean working days taken"), "days",
         lambda t, s: t.took(s.calendar), "took", -1),
    Spec("on_time", "on_time", mark("On time (figure)"), "share", lambda t, s: t.on_time, "on_time",
         1, lambda x: x.on_time, lambda t: t.ended),
    Spec("overdue", "past_due", mark("Overdue (figure)"), "count",
         lambda t, s: t.all_of("past_due"), "overdue", -1),
    Spec("overdue", "unexplained", mark("Overdue without a reason"), "count",
         lambda t, s: t.all_of("unexplained"), "reason", -1),
    Spec("ratings", "rated", mark("Ratings (figure)"), "count", lambda t, s: t.rated, "rated", 1),
    Spec("ratings", "response", mark("Response rate"), "share",
         lambda t, s: share(t.rated, t.visits), "response", 1, of=lambda t: t.visits),
    Spec("ratings", "satisfied", mark("Satisfied (figure)"), "share", lambda t, s: t.satisfied,
         "satisfied", 1, lambda x: x.satisfied, lambda t: t.rated),
    Spec("ratings", "low", mark("Dissatisfied (figure)"), "count", lambda t, s: t.low, "low", -1),
    Spec("ratings", "called_back", mark("Called back (figure)"), "count",
         lambda t, s: t.called_back, "called_back", 1, of=lambda t: t.low),
    Spec("first_asked", "asked", mark("First-asked entries"), "count",
         lambda t, s: t.asked, "asked"),
    Spec("first_asked", "asked_closed", mark("First-asked closed"), "share",
         lambda t, s: share(t.asked_closed, t.asked), "asked_closed", 1, of=lambda t: t.asked),
    Spec("first_asked", "asked_in_time", mark("First-asked in time"), "share",
         lambda t, s: share(t.all_of("asked_in_time"), t.asked), "asked_in_time", 1,
         of=lambda t: t.asked),
)  # fmt: skip
"""Every figure that follows from counts, in its order."""
BY_KEY = {spec.key: spec for spec in SPECS}


def figures(
    section: str,
    now: Tally,
    before: Tally,
    peers: Sequence[Tally],
    setting: Setting,
    hide: Collection[str] = (),
    hide_before: Collection[str] = (),
) -> tuple[Figure, ...]:
    """The figures of a section; of hidden ones nothing is told, not even what was before."""
    found = []
    for spec in SPECS:
        if spec.section != section:
            continue
        away = spec.key in hide
        others = [v for v in (spec.value(t, setting) for t in peers) if v is not None]
        found.append(
            Figure(
                spec.key,
                spec.label,
                spec.unit,
                None if away else spec.value(now, setting),
                None if away or spec.key in hide_before else spec.value(before, setting),
                _middle(others, spec.unit),
                spec.target(setting.targets) if spec.target else None,
                None if away or spec.of is None else spec.of(now),
                spec.better,
                away,
                spec.definition,
            )
        )
    return tuple(found)


def _middle(values: Sequence[Number], unit: str) -> Number | None:
    if not values:
        return None
    places = {"share": 3, "days": 1, "number": 2}.get(unit)
    found = median([Decimal(v) for v in values])
    return rounded(found, places) if places else int(rounded(found, 0))
