"""A month of a hall, as in the design's picture, for papers, spreadsheets and text files."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from desk.hall.queries import HallInfo
from desk.reports.model import (
    HIDDEN,
    Column,
    Figure,
    Point,
    Report,
    Row,
    Section,
    Series,
    Table,
)
from desk.reports.periods import Period
from desk.reports.territory import Territory

DAYS = {
    8: 238, 9: 214, 10: 121, 12: 209, 13: 188, 14: 176, 15: 169, 16: 163, 19: 196, 20: 178,
    21: 165, 22: 158, 23: 160, 26: 184, 27: 166, 28: 159, 29: 146, 30: 136,
}  # fmt: skip
MATTERS = (
    ("居民养老参保登记", "区社保中心", 612), ("医保参保登记", "区医保局", 548),
    ("灵活就业登记", "区人社局", 431), ("居住登记", "公安分局", 388),
    ("高龄津贴申领", "区民政局", 296), ("生育登记", "区卫健局", 241),
    ("残疾人证办理", "区残联", 187), ("最低生活保障申请", "区民政局", 132),
    ("优待证申领", "区退役军人局", 118), ("临时救助申请", "区民政局", 104),
    ("法律援助申请", "区司法局", 12),
)  # fmt: skip
EVIL = '=HYPERLINK("http://x")'
"""What somebody typed as a reason."""


def month(departments: int = 1) -> Report:
    """The report; with more ``departments`` its table goes over pages."""
    hall = HallInfo.__new__(HallInfo)
    object.__setattr__(hall, "id", "h")
    place = Territory(
        "hall", "YJ", "云集街道便民服务大厅", "宜昌市西陵区云集街道", "420502003000", (hall,)
    )
    figures = (
        Figure("visits", "Visits (figure)", "count", 3126, 3568, definition="visits"),
        Figure("tickets", "Tickets (figure)", "count", 3301, 3702, definition="tickets"),
        Figure("per_visit", "Cases a visit", "number", Decimal("1.31"), Decimal("1.27"),
               definition="per_visit"),
    )  # fmt: skip
    days = tuple(
        Point(day, DAYS.get(day.day, 0) if day.day in DAYS else None)
        for day in Period.of("month", date(2026, 10, 1))
    )
    waiting = (
        Figure("wait_mean", "Mean wait", "seconds", 680, 790, 702, 900, better=-1,
               definition="wait"),
        Figure("wait_median", "Median wait", "seconds", 615, 700, definition="median"),
        Figure("wait_p90", "Nine of ten waited at most", "seconds", 1504, 1622, definition="p90"),
    )  # fmt: skip
    waits = Series(
        "wait_by_day", "Mean wait", "seconds", "day",
        tuple(Point(p.at, None if p.value is None else 400 + int(p.value) * 2) for p in days), 900,
    )  # fmt: skip
    matters = Table(
        "matters", "Accepted by matter",
        (Column("matter", "Matter (column)", "text"),
         Column("department", "Department (column)", "text"),
         Column("cases", "Cases accepted", "count", definition="cases"),
         Column("share", "Share (column)", "share")),
        (*(Row(f"{d}|{m}", (m, d, n, Decimal(n * 1000 // 4088) / 1000)) for m, d, n in MATTERS),
         Row("区退役军人局|X", ("烈士评定协助", "区退役军人局", HIDDEN, HIDDEN))),
        Row("", (None, None, 4088, None)),
    )  # fmt: skip
    accepted = Section(
        "cases", "Cases (section)",
        (Figure("cases", "Cases accepted", "count", 4088, 4532, definition="cases"),
         Figure("took", "Mean working days taken", "days", Decimal("4.6"), Decimal("5.0"),
                better=-1, definition="took")),
        (matters,),
    )  # fmt: skip
    lines = (
        ("社会事务（民政、残联）", 812, 727, 85, Decimal("9.4"), "10–22", Decimal("0.995"), 4,
         "4 件临时救助，入户人手不够"),
        ("社保就业", 1347, 1330, 17, Decimal("0.3"), "0–5", Decimal(1), 0, None),
        ("医保", 694, 688, 6, Decimal("0.4"), "0–3", Decimal(1), 0, None),
        ("居住登记（协办公安）", 471, 469, 2, Decimal("1.1"), "3", Decimal("0.998"), 1, EVIL),
    ) * departments  # fmt: skip
    by_department = Table(
        "departments", "On time by department",
        (Column("department", "Department (column)", "text"),
         Column("cases", "Accepted (column)", "count", definition="cases"),
         Column("ended", "Ended (column)", "count", definition="ended"),
         Column("under_way", "Under way (column)", "count", definition="under_way"),
         Column("took", "Days taken (column)", "days", definition="took"),
         Column("promised", "Promised (column)", "code"),
         Column("on_time", "On time (column)", "share", definition="on_time"),
         Column("past_due", "Overdue (column)", "count", definition="overdue"),
         Column("note", "Reason (column)", "text", definition="reason")),
        tuple(Row(f"{n}", (f"{line[0]}{n + 1}", *line[1:])) for n, line in enumerate(lines)),
        Row("", (None, 4088, 3902, 186, Decimal("4.6"), None, Decimal("0.998"), 6, None)),
    )  # fmt: skip
    late = Table(
        "overdue", "Overdue one by one",
        (Column("number", "Number (column)", "code"), Column("matter", "Matter (column)", "text"),
         Column("due_day", "Last day (column)", "date"),
         Column("over", "Working days over", "count"),
         Column("reason", "Reason (column)", "text", definition="reason")),
        (Row("c1", ("YJ26-0912-0031", "临时救助申请", date(2026, 10, 14), 3, "入户人手不够")),
         Row("c2", ("YJ26-0920-0007", "居住登记", date(2026, 10, 20), 1, None))),
    )  # fmt: skip
    on_time = Section(
        "on_time", "On time (section)",
        (Figure("on_time", "On time (figure)", "share", Decimal("0.998"), Decimal("0.996"),
                Decimal("0.991"), Decimal(1), of=3902, better=1, definition="on_time"),),
        (by_department,),
    )  # fmt: skip
    overdue = Section(
        "overdue", "Overdue (section)",
        (Figure("past_due", "Overdue (figure)", "count", 6, 9, better=-1, definition="overdue"),
         Figure("unexplained", "Overdue without a reason", "count", 2, 0, definition="reason")),
        (late,),
    )  # fmt: skip
    ratings = Section(
        "ratings", "Ratings (section)",
        (Figure("rated", "Ratings (figure)", "count", 2410, 2500, better=1, definition="rated"),
         Figure("response", "Response rate", "share", Decimal("0.771"), of=3126,
                definition="response"),
         Figure("satisfied", "Satisfied (figure)", "share", Decimal("0.986"), Decimal("0.981"),
                None, Decimal("0.98"), of=2410, better=1, definition="satisfied"),
         Figure("low", "Dissatisfied (figure)", "count", None, suppressed=True, definition="low")),
    )  # fmt: skip
    return Report(
        place,
        Period.of("month", date(2026, 10, 1)),
        datetime(2026, 11, 2, 1, 30, tzinfo=UTC),
        datetime(2026, 10, 31, 9, 0, tzinfo=UTC),
        18,
        (
            Section("visits", "Visits (section)", figures, (),
                    (Series("visits_by_day", "Visits (figure)", "count", "day", days),)),
            Section("waiting", "Waiting (section)", waiting, (), (waits,)),
            accepted,
            on_time,
            overdue,
            ratings,
        ),
        unexplained=2,
    )  # fmt: skip
