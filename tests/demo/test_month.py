"""The month that the demo lives, printed to PDF and read line by line: every number on the paper is
counted again here from the raw rows of the store, without a line of the product's counting."""

from __future__ import annotations

import io
import re
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest
from sqlalchemy import text

from desk.core import entropy
from desk.core.calendar import WorkCalendar
from desk.core.clock import VirtualClock
from desk.divisions import Divisions
from desk.faces.rehearsal import lived_month
from desk.hall import queries as hall_queries
from desk.matters import Catalogue
from desk.printing.outputs import output
from desk.reports.model import Report
from desk.reports.period import period_report
from desk.reports.periods import Period
from desk.reports.territory import of_hall
from desk.store import Store

CHINA = timezone(timedelta(hours=8))
OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))
TODAY = date(2026, 11, 2)
CALENDAR = WorkCalendar.load()
NAMES = {m.code: m.name for m in Catalogue.load().matters}
Raw = dict[str, list[dict[str, Any]]]
TABLES = ("ticket", "ticket_event", "visit", "visit_event", "matter_case", "case_event", "rating",
          "rating_callback", "asking", "asking_event", "worker", "hall_window", "hall")  # fmt: skip
FEW = 3


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Report, Raw]]:
    home = tmp_path_factory.mktemp("month") / "home"
    with entropy.using(entropy.SeededSource(5, VirtualClock(datetime(2026, 9, 1, tzinfo=UTC)))):
        clock = lived_month.live(home, 5)
    store = Store.open(home, clock)
    raw: Raw = {}
    with store.read() as read:
        hall = hall_queries.the_hall(read, "YJ")
        assert hall is not None
        divisions = Divisions.load()
        place = of_hall(read, hall.id, divisions)
        report = period_report(
            read, place, Period.parse("month", "2026-10"), Catalogue.load(), divisions=divisions
        )
        for name in TABLES:
            rows = read.rows(text(f"SELECT * FROM {name}"))
            raw[name] = [dict(r._mapping) for r in rows]
    yield report, raw
    store.close()


@pytest.fixture(scope="module")
def paper(lived: tuple[Report, Raw]) -> list[str]:
    """The lines of the printed month, as pdftotext reads them."""
    pdf = output(lived[0], "pdf", "赵明亮")
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return done.stdout.decode("utf-8").splitlines()


# --- counting again ------------------------------------------------------------------------


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def day_of(text: str) -> date:
    return moment(text).astimezone(CHINA).date()


def whole(seconds: float) -> int:
    return int(seconds)


def within(day: date, span: tuple[date, date]) -> bool:
    return span[0] <= day <= span[1]


def half_up(value: Fraction, places: int = 0) -> Fraction:
    scaled = value * 10**places
    return Fraction((2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator),
                    10**places)  # fmt: skip


def workdays(start: date, end: date) -> int:
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    return sum(CALENDAR.is_workday(day) for day in days)


class Recount:
    """One period, from raw rows."""

    def __init__(self, raw: Raw, span: tuple[date, date]) -> None:
        self.raw, self.span = raw, span
        by_ticket: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        for e in sorted(raw["ticket_event"], key=lambda e: (e["at"], e["id"])):
            by_ticket[e["ticket_id"]].append(e)
        self.tickets = [t for t in raw["ticket"] if within(date.fromisoformat(t["day"]), span)]
        self.unserved = [
            t for t in self.tickets if not any(e["kind"] == "began" for e in by_ticket[t["id"]])
        ]
        self.waits: dict[str, list[int]] = defaultdict(list)
        for t in self.tickets:
            called = [e["at"] for e in by_ticket[t["id"]] if e["kind"] == "called"]
            if called:
                seconds = int(moment(min(called)).timestamp()) - int(
                    moment(t["issued_at"]).timestamp())  # fmt: skip
                self.waits[t["letter"]].append(seconds)
        self.visits = [v for v in raw["visit"] if within(day_of(v["began_at"]), span)]
        closed = {e["visit_id"]: e["at"] for e in raw["visit_event"] if e["kind"] == "closed"}
        self.services = [
            int(moment(closed[v["id"]]).timestamp()) - int(moment(v["began_at"]).timestamp())
            for v in self.visits if v["id"] in closed
        ]  # fmt: skip
        self.events: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        for e in sorted(raw["case_event"], key=lambda e: (e["at"], e["id"])):
            self.events[e["case_id"]].append(e)
        alive = [
            c for c in raw["matter_case"]
            if not any(e["kind"] == "cancelled" for e in self.events[c["id"]])
        ]  # fmt: skip
        self.ends = {c["id"]: self._end(c["id"]) for c in alive}
        self.accepted = [c for c in alive if within(day_of(c["accepted_at"]), span)]
        self.ended = [
            c for c in alive if (end := self.ends[c["id"]]) is not None and within(end, span)
        ]
        self.under_way = [
            c for c in alive
            if day_of(c["accepted_at"]) <= span[1]
            and ((end := self.ends[c["id"]]) is None or end > span[1])
        ]  # fmt: skip
        self.late = [c for c in alive if self._late(c)]
        first: dict[str, dict[str, Any]] = {}
        for r in sorted(raw["rating"], key=lambda r: (r["at"], r["id"])):
            first.setdefault(r["visit_id"], r)
        mine = {v["id"] for v in self.visits}
        self.ratings = [r for r in first.values() if r["visit_id"] in mine]
        spoken = {c["rating_id"] for c in raw["rating_callback"] if c["outcome"] in
                  ("mended", "ledger", "explained")}  # fmt: skip
        self.low = [r for r in self.ratings if r["grade"] <= 2]
        self.called_back = [r for r in self.low if r["id"] in spoken]
        self.asked = [a for a in raw["asking"] if within(day_of(a["asked_at"]), span)]
        answers = {e["asking_id"]: e["at"] for e in raw["asking_event"] if e["kind"] == "answered"}
        self.closed = [a for a in self.asked if a["id"] in answers]
        self.in_time = [
            a for a in self.closed if day_of(answers[a["id"]]) <= date.fromisoformat(a["reply_day"])
        ]

    def _end(self, case_id: str) -> date | None:
        kinds = ("decided", "refused", "closed", "withdrawn")
        ends = [day_of(e["at"]) for e in self.events[case_id] if e["kind"] in kinds]
        if not ends and any(e["kind"] == "delivered" for e in self.events[case_id]):
            ends = [day_of(e["at"]) for e in self.events[case_id] if e["kind"] == "delivered"]
        return ends[0] if ends else None

    def _late(self, case: dict[str, Any]) -> bool:
        if not case["due_day"]:
            return False
        due, end = date.fromisoformat(case["due_day"]), self.ends[case["id"]]
        return within(due, self.span) and due < TODAY and (end is None or end > due)

    def figures(self) -> dict[str, str]:
        """Each figure of the paper as it must be said there."""
        waits = [w for of in self.waits.values() for w in of]
        on_time = [c for c in self.ended if not c["due_day"]
                   or self.ends[c["id"]] <= date.fromisoformat(c["due_day"])]  # fmt: skip
        took = [workdays(day_of(c["accepted_at"]), self.ends[c["id"]]) for c in self.ended]  # type: ignore[arg-type]
        at_once = [c for c in self.accepted if self.ends[c["id"]] == day_of(c["accepted_at"])]
        good = [r for r in self.ratings if r["grade"] >= 3]
        target = [w for w in waits if w <= 900]
        return {
            "接待人次": count(len(self.visits)),
            "取号": count(len(self.tickets)),
            "没办走了": count(len(self.unserved)),
            "一趟办几件": decimal(Fraction(len(self.accepted), len(self.visits)), 2),
            "平均等候": minutes(mean(waits)),
            "等候中位数": minutes(quantile(waits, 50)),
            "九成等候不超过": minutes(quantile(waits, 90)),
            "等候达标": percent(len(target), len(waits)),
            "平均办理": minutes(mean(self.services)),
            "办理中位数": minutes(quantile(self.services, 50)),
            "九成办理不超过": minutes(quantile(self.services, 90)),
            "受理件数": count(len(self.accepted)),
            "当场办结": count(len(at_once)),
            "办结件数": count(len(self.ended)),
            "在办件数": count(len(self.under_way)),
            "平均用时（工作日）": decimal(Fraction(sum(took), len(took)), 1),
            "按期办结率": percent(len(on_time), len(self.ended)),
            "逾期件数": count(len(self.late)),
            "逾期未说明": count(sum(not self.reason(c) for c in self.late)),
            "评价条数": count(len(self.ratings)),
            "参评率": percent(len(self.ratings), len(self.visits)),
            "满意率": percent(len(good), len(self.ratings)),
            "不满意": count(len(self.low)),
            "已回访": count(len(self.called_back)),
            "首问登记": count(len(self.asked)),
            "首问了结率": percent(len(self.closed), len(self.asked)),
            "首问按时率": percent(len(self.in_time), len(self.asked)),
        }

    def reason(self, case: dict[str, Any]) -> str:
        said = [e["reason"] for e in self.events[case["id"]] if e["kind"] == "explained"]
        return said[-1] if said else ""


def mean(values: list[int]) -> int:
    return int(half_up(Fraction(sum(values), len(values))))


def quantile(values: list[int], percentage: int) -> int:
    """The value at a place between two neighbours, as statistics.quantiles (inclusive) has it."""
    ordered = sorted(values)
    place = Fraction((len(ordered) - 1) * percentage, 100)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return int(half_up(ordered[low] + (place - low) * (ordered[high] - ordered[low])))


def count(n: int) -> str:
    return f"{n:,}"


def minutes(seconds: int) -> str:
    return f"{seconds // 60}′{seconds % 60:02}″"


def decimal(value: Fraction, places: int) -> str:
    return f"{float(half_up(value, places)):.{places}f}"


def percent(part: int, of: int) -> str:
    value = half_up(Fraction(part, of), 3)
    if value == 1 and part != of:
        value = Fraction(999, 1000)
    if value == 0 and part:
        value = Fraction(1, 1000)
    return f"{float(value * 100):.1f}%"


# --- reading the paper ---------------------------------------------------------------------

MARKS = re.compile("[①-⑳㉑-㉟]")


def plain(line: str) -> list[str]:
    """The words of a line without the marks of footnotes."""
    return MARKS.sub("", line).split()


def lines_with(paper: list[str], *first: str) -> list[list[str]]:
    return [w for w in map(plain, paper) if w[: len(first)] == list(first)]


def test_every_figure_on_the_paper_equals_a_recount_from_the_raw_rows(
    lived: tuple[Report, Raw], paper: list[str]
) -> None:
    report, raw = lived
    now, before = Recount(raw, OCTOBER).figures(), Recount(raw, SEPTEMBER).figures()
    labels = set()
    for name, value in now.items():
        rows = [row for row in lines_with(paper, name) if len(row) > 1]
        assert rows, f"{name} is not on the paper"
        assert any(row[1] == value for row in rows), (name, value, rows)
        assert any(row[1:3] == [value, before[name]] for row in rows), (name, before[name], rows)
        labels.add(name)
    told = {f.key for s in report.sections for f in s.figures if s.key != "establishment"}
    assert len(labels) == len(told), "a figure of the report has no recount here"


def test_the_month_is_long_enough_to_mean_something(lived: tuple[Report, Raw]) -> None:
    now = Recount(lived[1], OCTOBER)
    assert len(now.visits) > 120
    assert len(now.late) >= 3
    assert any(now.reason(c) for c in now.late)
    assert not all(now.reason(c) for c in now.late)
    assert now.low
    assert now.asked
    assert not lived[0].hides or len(now.accepted) > 100


def test_every_day_of_the_chart_is_the_days_visits(
    lived: tuple[Report, Raw], paper: list[str]
) -> None:
    days = Counter(day_of(v["began_at"]) for v in Recount(lived[1], OCTOBER).visits)
    series = lived[0].series("visits")
    assert {p.at: p.value for p in series.points if p.value} == dict(days)
    head = next(n for n, line in enumerate(paper) if "每天接待多少人" in line)
    axis = next(line for line in paper[head:] if line.split()[:2] == ["8", "9"])
    assert [int(x) for x in axis.split()] == sorted(day.day for day in days)
    above = " ".join(paper[head : paper.index(axis)]).split()
    for day, n in days.items():
        assert str(n) in above, (day, n)


def test_waiting_by_class_is_a_recount(lived: tuple[Report, Raw], paper: list[str]) -> None:
    now = Recount(lived[1], OCTOBER)
    tickets = Counter(t["letter"] for t in now.tickets)
    left = Counter(t["letter"] for t in now.unserved)
    for letter, n in tickets.items():
        waits = now.waits[letter]
        wanted = [count(n), count(left[letter]), minutes(mean(waits)),
                  minutes(quantile(waits, 50)), minutes(quantile(waits, 90))]  # fmt: skip
        (row,) = [r for r in lines_with(paper, letter) if r[-5:] == wanted]
        assert len(row) >= 6


def test_matters_departments_workers_and_windows_are_recounts(
    lived: tuple[Report, Raw], paper: list[str]
) -> None:
    report, raw = lived
    now = Recount(raw, OCTOBER)
    matters = Counter(NAMES[c["matter"]] for c in now.accepted)
    hidden = {
        row.cells[0] for row in report.table("matters").rows if row.cells[2].__class__ is not int
    }
    for name, n in matters.items():
        share = percent(n, len(now.accepted))
        if name in hidden:
            assert n < FEW or len(hidden) > 1
            continue
        rows = lines_with(paper, name)
        assert any(row[-2:] == [count(n), share] for row in rows), (name, n, share, rows)
    assert sum(matters.values()) == len(now.accepted)
    departments = {
        name: [sum(c["department"] == name for c in part)
               for part in (now.accepted, now.ended, now.under_way, now.late)]
        for name in {c["department"] for c in now.accepted}
    }  # fmt: skip
    shown = {row.key: row.cells for row in report.table("departments").rows}
    for name, (accepted, ended, under_way, late) in departments.items():
        cells = shown[name]
        if isinstance(cells[1], int):
            assert [cells[1], cells[2], cells[3], cells[7]] == [accepted, ended, under_way, late]
            wanted = [count(accepted), count(ended), count(under_way)]
            rows = [plain(line) for line in paper if name[:4] in line]
            assert any(row[n : n + 3] == wanted for row in rows for n in range(len(row))), (
                name,
                rows,
            )
    workers = {w["id"]: (w["number"], w["name"]) for w in raw["worker"]}
    for key, n in Counter(v["worker_id"] for v in now.visits).items():
        taken = sum(c["worker_id"] == key for c in now.accepted)
        rows = lines_with(paper, *workers[key])
        assert [count(n), count(taken)] in [row[2:4] for row in rows], (workers[key], rows)
    windows = {w["id"]: (str(w["number"]), w["label"]) for w in raw["hall_window"]}
    for key, n in Counter(v["window_id"] for v in now.visits).items():
        taken = sum(c["window_id"] == key for c in now.accepted)
        rows = lines_with(paper, *windows[key])
        assert [count(n), count(taken)] in [row[2:4] for row in rows], (windows[key], rows)


def test_grades_and_overdue_cases_one_by_one_are_recounts(
    lived: tuple[Report, Raw], paper: list[str]
) -> None:
    now = Recount(lived[1], OCTOBER)
    words = {5: "非常满意", 4: "满意", 3: "基本满意", 2: "不满意", 1: "非常不满意"}
    for grade, name in words.items():
        n = sum(r["grade"] == grade for r in now.ratings)
        wanted = [count(n), percent(n, len(now.ratings))]
        assert any(row[1:3] == wanted for row in lines_with(paper, name)), (name, wanted)
    for case in now.late:
        due, end = date.fromisoformat(case["due_day"]), now.ends[case["id"]]
        over = max(1, workdays(due, end or TODAY))
        (row,) = lines_with(paper, case["number"])
        assert due.isoformat() in row
        assert (end.isoformat() if end else "–") in row
        assert str(over) in row
        reason = now.reason(case) or "未说明"
        assert any(reason.startswith(word) or word == reason for word in row), (row, reason)


def test_the_paper_reads_sensibly_from_top_to_bottom(
    lived: tuple[Report, Raw], paper: list[str]
) -> None:
    text = "\n".join(paper)
    now = Recount(lived[1], OCTOBER)
    said = now.figures()
    flat = text.replace("\n", "").replace(" ", "")
    assert f"共接待{said['接待人次']}人次，受理{said['受理件数']}件" in flat
    assert f"按期办结率{said['按期办结率']}，逾期{said['逾期件数']}件" in flat
    open_days = {day_of(v["began_at"]) for v in now.visits}
    assert f"10月1日至10月31日，开放{len(open_days)}个工作日" in flat
    assert "11月2日编制，赵明亮审核" in flat
    assert "数据截至 2026-11-02 09:00" in text
    assert "(section)" not in text
    assert "(figure)" not in text
    assert "(column)" not in text
    assert "None" not in text
    pages = re.findall(r"第 (\d+) 页，共 (\d+) 页", text)
    assert [int(n) for n, _ in pages] == list(range(1, len(pages) + 1))
    assert {int(n) for _, n in pages} == {len(pages)}


def test_the_spreadsheet_of_the_month_has_the_recounted_numbers(
    lived: tuple[Report, Raw],
) -> None:
    said = Recount(lived[1], OCTOBER).figures()
    book = openpyxl.load_workbook(io.BytesIO(output(lived[0], "xlsx")))
    rows = {r[1].value: r[2].value for r in book.worksheets[0].iter_rows(min_row=5)}
    for name, value in said.items():
        held = rows[name]
        if isinstance(held, timedelta):
            assert minutes(round(held.total_seconds())) == value
        elif value.endswith("%"):
            assert f"{held * 100:.1f}%" == value
        else:
            assert float(held) == float(value.replace(",", ""))


def test_the_archive_copy_is_one_file_for_one_report(lived: tuple[Report, Raw]) -> None:
    first = output(lived[0], "pdf", "赵明亮")
    assert first == output(lived[0], "pdf", "赵明亮")
    assert len(pypdf.PdfReader(io.BytesIO(first)).pages) >= 4
    assert Path("report_month.pdf").suffix == ".pdf"
