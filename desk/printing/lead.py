"""What a period was like, in a few sentences; nothing is told that did not happen."""

from __future__ import annotations

from desk.core.text import mark, tr
from desk.reports import words
from desk.reports.model import Figure, Report

_SENTENCES: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("visits", "cases", "per_visit"),
        mark("**{visits}** people were received and **{cases}** cases accepted, {per_visit} a "
             "visit."),
    ),
    (
        ("visits", "cases"),
        mark("**{visits}** people were received and **{cases}** cases accepted."),
    ),
    (
        ("visits",),
        mark("**{visits}** people were received."),
    ),
    (
        ("on_time", "past_due"),
        mark("{on_time} of the ended cases were on time, {past_due} overdue."),
    ),
    (
        ("wait_mean", "wait_p90"),
        mark("The mean wait was {wait_mean}{than}; nine of ten waited at most {wait_p90}."),
    ),
    (
        ("rated", "response", "satisfied"),
        mark("{rated} ratings came in ({response} of the visits), {satisfied} satisfied."),
    ),
    (("low", "called_back"), mark("{low} were dissatisfied, {called_back} of them called back.")),
)  # fmt: skip


def lead(report: Report) -> str:
    """The paragraph under the title."""
    figures = {f.key: f for s in report.sections for f in s.figures}
    said: list[str] = []
    told: set[str] = set()
    for keys, source in _SENTENCES:
        if told & set(keys) or not all(_tells(figures.get(key)) for key in keys):
            continue
        values = {key: words.long(figures[key].cell, figures[key].unit) for key in keys}
        if keys[0] == "wait_mean":
            values["than"] = _than_before(report, figures["wait_mean"])
        said.append(tr(source, **values))
        told |= set(keys)
    tickets = figures.get("tickets")
    if not said and tickets is not None and tickets.value:
        n = words.long(tickets.cell, tickets.unit)
        return tr("**{n}** tickets were issued; nobody has been received yet.", n=n)
    if not said:
        return tr("Nobody came in this time.")
    # After a Chinese full stop stands no space.
    return " ".join(said).replace("。 ", "。")


def _tells(figure: Figure | None) -> bool:
    """Whether there is a number to tell; of none dissatisfied nobody needs to be called back."""
    return figure is not None and figure.value is not None and not figure.suppressed and (
        figure.key not in ("visits", "rated", "low") or bool(figure.value)
    )  # fmt: skip


_LESS = {
    "day": mark(", {time} less than on the day before"),
    "week": mark(", {time} less than in the week before"),
    "month": mark(", {time} less than in the month before"),
    "quarter": mark(", {time} less than in the quarter before"),
    "year": mark(", {time} less than in the year before"),
}
_MORE = {
    "day": mark(", {time} more than on the day before"),
    "week": mark(", {time} more than in the week before"),
    "month": mark(", {time} more than in the month before"),
    "quarter": mark(", {time} more than in the quarter before"),
    "year": mark(", {time} more than in the year before"),
}


_LESS_SAME = {
    "day": mark(", {time} less than on the whole day before"),
    "week": mark(", {time} less than on the same days of the week before"),
    "month": mark(", {time} less than on the same days of the month before"),
    "quarter": mark(", {time} less than on the same days of the quarter before"),
    "year": mark(", {time} less than on the same days of the year before"),
}
_MORE_SAME = {
    "day": mark(", {time} more than on the whole day before"),
    "week": mark(", {time} more than on the same days of the week before"),
    "month": mark(", {time} more than on the same days of the month before"),
    "quarter": mark(", {time} more than on the same days of the quarter before"),
    "year": mark(", {time} more than on the same days of the year before"),
}


def _than_before(report: Report, figure: Figure) -> str:
    now, before = figure.value, figure.before
    if now is None or before is None or now == before:
        return ""
    if report.like_for_like:
        kinds = _LESS if now < before else _MORE
    else:
        kinds = _LESS_SAME if now < before else _MORE_SAME
    time = words.long(abs(int(now) - int(before)), figure.unit)
    return tr(kinds[report.period.kind], time=time)
