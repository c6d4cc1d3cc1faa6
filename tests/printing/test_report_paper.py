"""A report on paper, read back by pdftotext and pypdf: what is printed is what was counted."""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pypdf
import pytest
from openpyxl import load_workbook

from desk.core.text import set_language, tr
from desk.hall.queries import day_start
from desk.printing import fonts
from desk.printing.archive import archived
from desk.printing.charts import tick_step
from desk.printing.papers import ReportPaper, from_json, to_json
from desk.printing.raster import page_image
from desk.printing.report import report_pdf
from desk.printing.reported import footnote_mark, report_paper
from desk.printing.spreadsheet import spreadsheet
from desk.printing.textfile import csv_files
from desk.reports import words
from desk.reports.model import Report
from desk.reports.periods import Period
from tests.printing.month import DAYS, EVIL, month

HEAD = "赵明亮"


def text_of(pdf: bytes, *options: str) -> str:
    done = subprocess.run(
        ["pdftotext", *options, "-", "-"], input=pdf, capture_output=True, check=True
    )
    return done.stdout.decode("utf-8")


def lines_of(pdf: bytes) -> list[list[str]]:
    """The lines of the pages, each as its words."""
    return [line.split() for line in text_of(pdf, "-layout").splitlines()]


def told(report: Report) -> Iterator[tuple[str, str]]:
    """Every number of the model with the words that stand before it on its line."""
    for section in report.sections:
        for figure in section.figures:
            yield tr(figure.label), words.figure_text(figure)
            for other in (figure.before, figure.peers, figure.target):
                if other is not None:
                    yield tr(figure.label), words.shown(other, figure.unit)
        for table in section.tables:
            for row in table.rows:
                name = words.shown(row.cells[0], table.columns[0].unit)
                for cell, column in zip(row.cells[1:], table.columns[1:], strict=True):
                    if cell is not None and column.unit != "text":
                        yield name, words.shown(cell, column.unit)


@pytest.mark.parametrize("plain", [False, True])
def test_every_number_of_the_report_stands_on_its_line_on_paper(plain: bool) -> None:
    report = month()
    lines = lines_of(report_pdf(report_paper(report, HEAD, plain=plain)))
    for name, value in told(report):
        # A long name goes on in the next line; its number stands beside the beginning.
        begins = [x for x in lines if x and name.replace(" ", "").startswith(
            x[0].rstrip("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"))] + [
            x for x in lines if len(x) > 1 and x[1] == name]  # fmt: skip
        begins += [x for x in lines if name.split()[0] in x]
        assert any(value in " ".join(line) for line in begins), (name, value)


def test_every_day_of_a_chart_is_told_with_its_value_in_the_table_view() -> None:
    pdf = report_pdf(report_paper(month(), HEAD, plain=True))
    lines = text_of(pdf, "-layout").splitlines()
    for day, n in DAYS.items():
        assert any(f"10月{day}日" in line and line.split()[-1] == str(n) for line in lines)
    assert not any("10月1日 " in line and "周四" in line for line in lines), "closed, so not there"


def test_every_bar_of_the_chart_has_its_number_and_its_day() -> None:
    pages = text_of(report_pdf(report_paper(month(), HEAD)), "-raw").split()
    for day, n in DAYS.items():
        assert str(n) in pages
        assert str(day) in pages


def test_a_hidden_count_is_a_mark_and_its_number_is_nowhere() -> None:
    report = month()
    text = text_of(report_pdf(report_paper(report, HEAD)), "-layout")
    line = next(x for x in text.splitlines() if "烈士评定协助" in x)
    assert line.split()[-2:] == [words.MASK, words.MASK]
    assert tr(words.HIDDEN_NOTE)[:8] in text


def test_every_footnote_in_use_is_explained_under_its_mark() -> None:
    report = month()
    paper = report_paper(report, HEAD)
    text = text_of(report_pdf(paper), "-raw")
    for n in range(1, len(report.footnotes) + 1):
        assert text.count(footnote_mark(n)) >= 2, f"{n} is not both used and explained"
    assert fonts.unprintable("".join(footnote_mark(n) for n in range(1, 36))) == []


def test_a_table_over_pages_repeats_its_heading_and_every_page_its_foot() -> None:
    pdf = report_pdf(report_paper(month(departments=25), HEAD))
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    with_rows = [text for text in pages if "社保就业" in text]
    assert len(with_rows) >= 3
    table = report_paper(month(), HEAD).sections[3].tables[1]
    for text in with_rows:
        # A heading may be broken over lines; every letter of it is there.
        assert all(letter in text for name in table.head for letter in name)
    for n, text in enumerate(pages, 1):
        assert tr("Page {n} of {all}", n=n, all=len(pages)) in text
        assert "2026-10-31 17:00" in text


def test_head_signature_and_seal_have_their_places_on_the_last_page() -> None:
    pdf = report_pdf(report_paper(month(), HEAD))
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    assert "赵明亮审核" in pages[0]
    assert "开放 18 个工作日" in pages[0]
    assert tr("Station head (signature):") in pages[-1]
    assert tr("Seal of the hall") in pages[-1]


def test_nothing_is_drawn_beyond_the_margins() -> None:
    for plain in (False, True):
        pdf = report_pdf(report_paper(month(departments=4), HEAD, plain=plain))
        count = len(pypdf.PdfReader(io.BytesIO(pdf)).pages)
        for n in range(count):
            picture = page_image(pdf, 840, n).convert("L").point(lambda v: 255 * (v < 200))
            left, top, right, bottom = picture.getbbox() or (80, 60, 750, 1140)
            assert left >= 840 * 20 / 210
            assert right <= 840 * 190 / 210
            assert top >= 840 * 15 / 210
            assert bottom <= 840 * 286 / 210


def test_two_series_and_a_target_differ_without_colour() -> None:
    """The second bars are hatched and framed: drawn in grey they have both light and dark."""
    report = month()
    visits = report.section("visits")
    assert visits is not None
    (series,) = visits.series
    before = replace(series, key="before", label="Tickets (figure)")
    both = replace(visits, series=(series, before))
    pdf = report_pdf(report_paper(replace_section(report, both), HEAD))
    grey = page_image(pdf, 1680, 0).convert("L")
    # The tallest pair of bars stands on the first open day.
    row = [grey.getpixel((x, 1010)) for x in range(250, 330)]
    dark, light = [v < 110 for v in row].count(True), [v > 200 for v in row].count(True)
    assert dark
    assert light
    assert tr("Tickets (figure)") in text_of(pdf)


def replace_section(report: Report, section: object) -> Report:
    sections = tuple(section if s.key == "visits" else s for s in report.sections)
    return Report(report.territory, report.period, report.made_at, report.until,
                  report.open_days, sections, report.unexplained)  # type: ignore[arg-type]  # fmt: skip


def test_a_reprint_from_its_stored_form_is_the_same_file() -> None:
    paper = report_paper(month(), HEAD)
    stored = json.loads(json.dumps(to_json(paper)))
    again = from_json("report", stored)
    assert again == paper
    assert isinstance(again, ReportPaper)
    assert report_pdf(again) == report_pdf(paper)


def test_what_somebody_typed_is_printed_as_typed() -> None:
    text = text_of(report_pdf(report_paper(month(), HEAD)), "-raw").replace("\n", "")
    assert EVIL in text


def test_the_archive_copy_of_many_pages_keeps_every_letter() -> None:
    report = month(departments=25)
    pdf = report_pdf(report_paper(report, HEAD))
    kept = archived(pdf, report.made_at, language="zh-CN", author=HEAD)
    assert text_of(kept) == text_of(pdf)
    for page in pypdf.PdfReader(io.BytesIO(kept)).pages:
        used = {x[0][0] for x in page.get_contents().operations if x[1] == b"Tf"}  # type: ignore[union-attr]
        assert used <= set(page["/Resources"]["/Font"])


@pytest.mark.parametrize(
    ("peak", "whole", "step"),
    [(238, True, 50), (3, True, 1), (1, True, 1), (0, True, 1), (12.4, False, 2.5),
     (1.0, False, 0.2), (13, True, 5)],
)  # fmt: skip
def test_the_lines_behind_a_chart_are_round_numbers(peak: float, whole: bool, step: float) -> None:
    assert tick_step(peak, whole) == pytest.approx(step)


@pytest.mark.parametrize("language", ["zh_TW", "en"])
def test_a_report_is_printed_in_other_languages_too(language: str) -> None:
    set_language(language)
    try:
        text = text_of(report_pdf(report_paper(month(), HEAD)))
    finally:
        set_language("zh_CN")
    assert {"zh_TW": "開放 18 個工作日", "en": "open on 18 working days"}[language] in text


def test_the_lead_compares_the_wait_where_it_stands_and_headings_say_what_is_seen_at_once() -> None:
    report = month()
    paper = report_paper(report, HEAD)
    wait = paper.lead[paper.lead.index("平均等候") :]
    assert wait.index("比") < wait.index("九成")
    asides = {section.title: section.aside for section in paper.sections}
    visits, on_time = report.section("visits"), report.section("on_time")
    assert visits is not None
    assert on_time is not None
    most = max(int(p.value or 0) for p in visits.series[0].points)
    assert asides[tr(visits.title)].endswith(f"最忙，{most:,} 人次")
    assert "逾期原因" in asides[tr(on_time.title)]


def test_a_period_that_is_not_over_says_so_beside_its_days() -> None:
    report = month()
    assert "还没到期末" not in report_paper(report, HEAD).dates
    early = replace(report, until=day_start(report.period.first))
    assert report_paper(early, HEAD).dates.endswith("还没到期末")


def test_a_running_period_says_with_which_days_it_is_compared_on_paper_in_excel_and_csv() -> None:
    over = month()
    assert "同期" not in "".join(report_paper(over, HEAD).definitions)
    running = replace(over, until=datetime(2026, 10, 20, 7, tzinfo=UTC))
    assert running.running
    paper = report_paper(running, HEAD)
    said = "本期还没到期末，和上期同样长的一段比：9月1日 至 9月20日"
    assert paper.definitions[-1] == said
    assert any("比上月同期" in figure.note for figure in paper.figures)
    assert "比上月同期" in paper.lead
    assert "上期同期" in paper.sections[0].tables[0].head
    book = load_workbook(io.BytesIO(spreadsheet(running)))
    cells = {cell.value for sheet in book for row in sheet for cell in row}
    assert {said, "上期同期"} <= cells
    files = csv_files(running)
    assert "上期同期" in files["figures.csv"]
    assert said in files["definitions.csv"]
    today = report_paper(replace(running, period=Period.parse("day", "2026-10-20")), HEAD)
    assert today.definitions[-1] == "这一天还没过完，和 10月19日全天比"
    assert today.dates == "10月20日 星期二，到 15:00"
