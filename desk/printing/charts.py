"""Charts on paper, as vectors and readable in grey: what differs differs in pattern, not colour."""

from __future__ import annotations

import math

from desk.printing.pages import GREY, GRID, INK, LEFT, PT, RIGHT, SOFT, TEAL, Pages
from desk.printing.papers import PaperChart, PaperSeries
from desk.printing.sheet import Sheet

HEIGHT = 51.0
_PLOT = 40.0
_SMALL = 8.2 * PT
_STEPS = (1, 2, 2.5, 5, 10)
_HATCH_MM = 1.1


def draw_chart(pages: Pages, y: float, chart: PaperChart) -> float:
    """A chart from ``y``; answers where it ends."""
    y = pages.room(y, HEIGHT + 8)
    values = [v for series in chart.series for v in series.values if v is not None]
    peak = max([1e-9, *values, *([chart.target] if chart.target is not None else [])])
    step = tick_step(peak, chart.whole)
    count = max(1, math.ceil(peak / step - 1e-9))
    s = pages.sheet
    top, bottom, left = y + 3, y + 3 + _PLOT, LEFT + 9
    scale = (bottom - top) / (step * count)
    # The target's name stands beside the plot, where no line can run through it.
    named = s.measure(chart.target_text, _SMALL) + 2 if chart.target is not None else 0.0
    edge = RIGHT - named
    width = (edge - left) / max(1, len(chart.labels))
    for n in range(count + 1):
        level = bottom - step * n * scale
        s.ink(GRID if n else GREY)
        s.line(left, level, edge, level, 0.15)
        s.ink(SOFT)
        s.text(left - 2, level + 1.1, _tick(step * n, chart), _SMALL, align="right")
    if chart.lines:
        for number, series in enumerate(chart.series):
            _line(s, series, left, bottom, width, scale, number, alone=len(chart.series) == 1)
    else:
        _bars(s, chart, left, bottom, width, scale)
    if chart.target is not None:
        level = bottom - chart.target * scale
        s.ink(INK)
        s.line(left, level, edge, level, 0.3, (1.6, 1.0))
        s.text(RIGHT, level + 1.1, chart.target_text, _SMALL, align="right")
    s.ink(SOFT)
    every = max(1, math.ceil(max(s.measure(x, _SMALL) for x in chart.labels) * 1.15 / width))
    for n, label in enumerate(chart.labels):
        if n % every == 0:
            s.text(left + (n + 0.5) * width, bottom + 4, label, _SMALL, align="centre")
    _legend(s, chart, left, bottom + 9)
    s.ink(INK)
    return bottom + 12


def tick_step(peak: float, whole: bool) -> float:
    """The distance of the lines behind a chart: a round number, at most five of them."""
    rough = peak / 5
    power = 10 ** math.floor(math.log10(rough)) if rough > 0 else 1
    steps = [x * power for x in _STEPS if not whole or x * power == round(x * power)]
    return max(next((x for x in steps if x >= rough - 1e-12), power * 10), 1 if whole else 0)


def _tick(value: float, chart: PaperChart) -> str:
    if chart.percent:
        return f"{value * 100:g}%"
    return f"{value:,.10g}"


def _bars(
    s: Sheet, chart: PaperChart, left: float, bottom: float, width: float, scale: float
) -> None:
    each = width * 0.5 if len(chart.series) == 1 else width * 0.8 / len(chart.series)
    start = (width - each * len(chart.series)) / 2
    shown = max(s.measure(x, _SMALL) for series in chart.series for x in series.shown)
    size = _SMALL * min(1.0, (width / len(chart.series)) / max(shown, 0.1))
    for number, series in enumerate(chart.series):
        for n, value in enumerate(series.values):
            if value is None:
                continue
            x, height = left + n * width + start + number * each, value * scale
            _bar(s, x, bottom - height, each * 0.94, height, number)
            s.ink(SOFT)
            if size >= 5 * PT:
                s.text(x + each / 2, bottom - height - 0.9, series.shown[n], size, align="centre")


def _bar(s: Sheet, x: float, y: float, width: float, height: float, number: int) -> None:
    """Full, hatched, or empty: told apart on any copier."""
    if height <= 0:
        return
    if number == 0:
        s.box(x, y, width, height, fill=TEAL)
        return
    s.ink(INK)
    if number == 1:
        s.hatch(x, y, width, height, _HATCH_MM, 0.18)
    s.box(x, y, width, height, 0.25)


def _line(
    s: Sheet,
    series: PaperSeries,
    left: float,
    bottom: float,
    width: float,
    scale: float,
    number: int,
    *,
    alone: bool,
) -> None:
    s.ink(TEAL if number == 0 else INK)
    before: tuple[float, float] | None = None
    size = _SMALL * min(1.0, width / max(s.measure(x, _SMALL) for x in (*series.shown, "0")))
    for n, value in enumerate(series.values):
        if value is None:
            before = None
            continue
        x, y = left + (n + 0.5) * width, bottom - value * scale
        if before is not None:
            s.line(*before, x, y, 0.5, (1.4, 0.9) if number else None)
        before = (x, y)
        s.box(x - 0.7, y - 0.7, 1.4, 1.4, 0.2, "" if number else TEAL)
        if alone and size >= 5 * PT:
            s.ink(SOFT)
            s.text(x, y - 1.8, series.shown[n], size, align="centre")
            s.ink(TEAL)


def _legend(s: Sheet, chart: PaperChart, x: float, y: float) -> None:
    s.ink(SOFT)
    if len(chart.series) == 1:
        s.text((x + RIGHT) / 2, y, chart.note, 8.6 * PT, align="centre")
        return
    for number, series in enumerate(chart.series):
        if chart.lines:
            s.ink(TEAL if number == 0 else INK)
            s.line(x, y - 1.1, x + 6, y - 1.1, 0.5, (1.4, 0.9) if number else None)
        else:
            _bar(s, x, y - 2.6, 6, 3, number)
        s.ink(SOFT)
        x += 8 + s.text(x + 8, y, series.label, 8.6 * PT) + 6
    s.text(RIGHT, y, s.fit(chart.note, 8.6 * PT, RIGHT - x), 8.6 * PT, align="right")
