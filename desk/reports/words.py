"""How a figure is said: one function for screen, paper, PDF, spreadsheet and text file."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from desk.core.text import data_text, mark, tr, tr_date, tr_weekday
from desk.reports.model import HIDDEN, Cell, Column, Figure, Number, Point, Report, rounded
from desk.reports.periods import Period

NOTHING, MASK = "–", "＊"
"""What stands where there is nothing to count, and where a count is not told."""
HIDDEN_NOTE = mark("＊ not told, so that nobody can be recognised by a small number.")


def shown(value: Cell, unit: str) -> str:
    """A value of a figure or a table as everybody sees it: 3,126, 11′20″, 99.8%, 9.4."""
    if value is None:
        return NOTHING
    if value is HIDDEN:
        return MASK
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, str):
        if unit == "word":
            return tr(value)
        return value if unit == "code" else data_text(value)
    assert isinstance(value, int | Decimal)
    if unit == "share":
        return f"{value * 100:.1f}%"
    if unit == "seconds":
        minutes, seconds = divmod(int(value), 60)
        return f"{minutes:,}′{seconds:02}″"
    # The same minus as in a change, which is as wide as a digit.
    return f"{value:,}".replace("-", "−")


def long(value: Cell, unit: str) -> str:
    """The same within a sentence: 11 分 20 秒 rather than 11′20″."""
    if unit == "seconds" and isinstance(value, int | Decimal):
        minutes, seconds = divmod(int(value), 60)
        if not minutes:
            return tr("{s} s", s=seconds)
        return tr("{m} min {s} s", m=f"{minutes:,}", s=seconds)
    return shown(value, unit)


def figure_text(figure: Figure) -> str:
    """The value of a figure."""
    return shown(figure.cell, figure.unit)


def change(figure: Figure, against: Number | None) -> str:
    """How a figure differs from another: ``+12.4%`` of a number, ``−0.3`` points of a share.

    Empty when one of the two is missing, or nothing was there before.
    """
    by = difference(figure, against)
    if by is None:
        return ""
    points = figure.unit == "share"
    return tr("{points} points", points=_signed(by)) if points else f"{_signed(by)}%"


def difference(figure: Figure, against: Number | None) -> Decimal | None:
    """The same as a number: percentage points of a share, else percent of what was before."""
    value = figure.value
    if figure.suppressed or value is None or against is None:
        return None
    if figure.unit == "share":
        return rounded((value - against) * 100, 1)
    return rounded((Decimal(value) - against) * 100 / against, 1) if against else None


def _signed(value: Decimal) -> str:
    return f"{'−' if value < 0 else '+' if value > 0 else '±'}{abs(value)}"


def heading(column: Column) -> str:
    """A column's heading."""
    return data_text(column.label) if column.data else tr(column.label)


def period_title(period: Period) -> str:
    """``2026年10月``, ``2026年第41周``."""
    if period.kind == "day":
        return tr_date(period.first, "long")
    if period.kind == "week":
        return tr("Week {n} of {year}", n=period.number, year=period.year)
    if period.kind == "month":
        return tr("{year}-{n:02} (month)", n=period.number, year=period.year)
    if period.kind == "quarter":
        return tr("Quarter {n} of {year}", n=period.number, year=period.year)
    return tr("Year {year}", year=period.year)


def title(report: Report) -> str:
    """``2026年10月运行月报``."""
    return title_of(report.period)


def title_of(period: Period) -> str:
    """The title of any report of a period."""
    return tr(_TITLES[period.kind], period=period_title(period))


_TITLES = {
    "day": mark("{period}: day report"),
    "week": mark("{period}: week report"),
    "month": mark("{period}: month report"),
    "quarter": mark("{period}: quarter report"),
    "year": mark("{period}: year report"),
}
KIND_NAMES = {
    "day": mark("day (period)"),
    "week": mark("week (period)"),
    "month": mark("month (period)"),
    "quarter": mark("quarter (period)"),
    "year": mark("year (period)"),
}


def point_label(point: Point, step: str) -> str:
    """Under a bar: the day of the month, or the month."""
    return str(point.at.month if step == "month" else point.at.day)


def point_name(point: Point, step: str) -> str:
    """In the table of a chart: the whole day with its weekday, or the month."""
    if step == "month":
        return period_title(Period.of("month", point.at))
    return f"{tr_date(point.at)} {tr_weekday(point.at)}"
