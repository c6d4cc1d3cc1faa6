"""Reports at the station head's desk, by keys: what is shown is what is printed and taken out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path
from random import Random

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.core.clock import utc
from desk.core.text import tr
from desk.faces.kit.papers import NoPapers
from desk.faces.office.app import OfficeFace
from desk.hall import model as h
from desk.hall import queries as hall_queries
from desk.printing.outputs import Folder, batch
from desk.printing.papers import Paper, ReportPaper
from desk.reports import words
from desk.reports.model import Report
from desk.reports.periods import Period
from desk.reports.territory import Territory
from tests.faces.conftest import Scene
from tests.faces.office import test_office
from tests.faces.office.test_devices import keep_picture
from tests.faces.office.test_office import serve, sign_in
from tests.reports.facts import CALENDAR, Making, Place, arrive

face = test_office.face


class Kept(NoPapers):
    """Keeps the papers of the office whole."""

    def __init__(self) -> None:
        super().__init__()
        self.papers: list[tuple[str, Paper, str, str]] = []
        self.at_the_second: Callable[[], object] = int

    def office(self, kind: str, paper: Paper, subject: str, by: str = "") -> None:
        self.papers.append((kind, paper, subject, by))
        if len(self.papers) == 2:
            self.at_the_second()


@pytest.fixture
def papers(scene: Scene) -> Kept:
    kept = Kept()
    scene.desk.papers = kept
    return kept


@pytest.fixture
def lived(scene: Scene) -> Scene:
    """September and October of facts; today is the second of November."""
    hall = scene.desk.hall.id
    with scene.others.read() as read:
        windows = tuple(w.id for w in hall_queries.windows(read, hall))[:5]
        workers = tuple(w.id for w in hall_queries.workers(read, hall))[1:6]
    making, place = Making(Random(11)), Place(hall, windows, workers)
    day = date(2026, 9, 1)
    while day < date(2026, 11, 1):
        if CALENDAR.is_workday(day):
            making.day(place, day, 20)
        day += timedelta(days=1)
    with scene.others.merging() as unit:
        arrive(unit, making.rows)
    scene.clock.set(utc(date(2026, 11, 2), "09:00"))
    return scene


def settle(scene: Scene) -> None:
    for _ in range(3):
        scene.desk.tasks.idle(60)
        scene.settle()


def open_reports(scene: Scene, face: OfficeFace) -> None:
    sign_in(scene, face)
    face.show_report()
    settle(scene)


def press(scene: Scene, face: OfficeFace, key: Qt.Key, modifiers: object = None) -> None:
    QTest.keyClick(face.report.view, key, modifiers or Qt.KeyboardModifier.NoModifier)  # type: ignore[arg-type]
    settle(scene)


def october(scene: Scene, face: OfficeFace) -> Report:
    open_reports(scene, face)
    press(scene, face, Qt.Key.Key_M)
    press(scene, face, Qt.Key.Key_Left)
    made = face.report.model.state.made
    assert made is not None
    return made.report


def audits(scene: Scene, action: str) -> list[tuple[str, str, dict[str, str]]]:
    with scene.others.read() as read:
        rows = read.rows(select(h.audit).where(h.audit.c.action == action))
    return [(r.actor, r.subject, r.detail) for r in rows]


def test_today_is_shown_first_and_its_pages_are_those_that_are_printed(
    scene: Scene, face: OfficeFace, papers: Kept
) -> None:
    scene.sit(3, "0312")
    serve(scene, 300)
    open_reports(scene, face)
    assert face.report.document.status() == QPdfDocument.Status.Ready
    assert face.report.kinds.items["day"].isChecked()
    QTest.keyClick(face, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(scene)
    ((kind, paper, _, by),) = papers.papers
    assert (kind, by) == ("report", "0300")
    assert isinstance(paper, ReportPaper)
    assert paper.title.startswith("2026年11月23日")
    assert paper.sections[0].title == "每天接待多少人"
    labels = [series.label for series in paper.sections[0].charts[0].series]
    assert labels == ["取号", "办完"]
    QTest.keyClick(face, Qt.Key.Key_Escape)
    assert face.today.isVisible()


def test_half_hours_are_in_the_spreadsheet_as_times_and_add_up_to_the_tickets_of_the_day(
    scene: Scene, face: OfficeFace, papers: Kept, tmp_path: Path
) -> None:
    scene.sit(3, "0312")
    serve(scene, 300)
    scene.clock.advance(1900)
    scene.issue("A")
    open_reports(scene, face)
    for form, name in (("xlsx", "a.xlsx"), ("csv", "a.zip")):
        face.report.export(form, tmp_path / name)
        settle(scene)
    made = face.report.model.state.made
    assert made is not None
    table = made.report.table("hours")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["每半小时"]
    lines = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5)]
    *told, total = lines
    assert [line[0] for line in told] == [row.cells[0] for row in table.rows]
    assert all(isinstance(line[0], time) for line in told)
    assert len(told) > 1
    assert sum(line[1] for line in told) == total[1] == made.report.figure("tickets").value
    assert sum(line[2] for line in told) == total[2] == 1
    with zipfile.ZipFile(tmp_path / "a.zip") as file:
        text = file.read("visits_hours.csv").decode("utf-8-sig").splitlines()
    assert text[1] == f"{told[0][0]:%H:%M},{told[0][1]},{told[0][2]}"
    press(scene, face, Qt.Key.Key_N)
    assert any(f"{told[0][0]:%H:%M}" in line.shown[0] for line in face.report.numbers.lines)


def test_keys_choose_kind_and_period_and_the_future_is_not_offered(
    scene: Scene, face: OfficeFace, papers: Kept
) -> None:
    open_reports(scene, face)
    for key, code in (
        (Qt.Key.Key_W, "2026-W48"), (Qt.Key.Key_M, "2026-11"), (Qt.Key.Key_Q, "2026-Q4"),
        (Qt.Key.Key_Y, "2026"), (Qt.Key.Key_D, "2026-11-23"),
    ):  # fmt: skip
        press(scene, face, key)
        made = face.report.model.state.made
        assert made is not None
        assert made.report.period.code == code
    press(scene, face, Qt.Key.Key_Right)
    assert face.report.model.state.period == Period.of("day", date(2026, 11, 23))
    press(scene, face, Qt.Key.Key_Left)
    assert face.report.model.state.period == Period.of("day", date(2026, 11, 22))


def test_a_month_is_the_same_on_screen_on_paper_in_pdf_spreadsheet_and_text(
    lived: Scene, face: OfficeFace, papers: Kept, tmp_path: Path
) -> None:
    scene = lived
    report = october(scene, face)
    page = face.report
    assert report.period.code == "2026-10"
    assert page.model.print_report()
    paper = papers.papers[-1][1]
    assert isinstance(paper, ReportPaper)
    paths = {}
    for form, name in (("pdf", "a.pdf"), ("xlsx", "a.xlsx"), ("csv", "a.zip")):
        paths[form] = tmp_path / name
        page.export(form, paths[form])
        settle(scene)
    pages = [p.extract_text() for p in pypdf.PdfReader(paths["pdf"]).pages]
    assert len(pages) == page.document.pageCount()
    flat = "".join(pages).replace("\n", "").replace(" ", "")
    book = openpyxl.load_workbook(paths["xlsx"])
    sheet = {row[1].value: row[2] for row in book.worksheets[0].iter_rows(min_row=5)}
    with zipfile.ZipFile(paths["csv"]) as file:
        text = file.read("figures.csv").decode("utf-8-sig")
    press(scene, face, Qt.Key.Key_N)
    shown = "; ".join(" ".join(map(str, line.shown)) for line in page.numbers.lines)
    for section in report.sections:
        for figure in section.figures:
            said = words.figure_text(figure)
            assert said in flat
            assert f"{tr(figure.label)} {said}" in shown or not figure.value
            cell = sheet[tr(figure.label)].value
            if figure.unit == "seconds":
                assert round(cell.total_seconds()) == figure.value
            elif figure.value is not None:
                assert float(cell) == float(figure.value)
                line = next(x for x in text.splitlines() if f",{tr(figure.label)}," in x)
                assert f",{figure.value}," in line
    keep_picture(face, "office_report_numbers")


def test_enter_goes_from_a_number_to_its_cases_and_to_one_of_them(
    lived: Scene, face: OfficeFace, papers: Kept
) -> None:
    scene = lived
    report = october(scene, face)
    press(scene, face, Qt.Key.Key_N)
    numbers = face.report.numbers
    place = next(n for n, line in enumerate(numbers.lines) if line.figure == "past_due")
    for _ in range(place):
        QTest.keyClick(numbers.table, Qt.Key.Key_Down)
    QTest.keyClick(numbers.table, Qt.Key.Key_Return)
    settle(scene)
    assert numbers.behind.isVisible()
    assert len(numbers.cases) == report.figure("past_due").value
    keep_picture(face, "office_report_behind")
    assert numbers.behind.accessibleName().count("YJ26") > 12, "as many as there is room for"
    first = numbers.cases[0]
    assert "*" in first.name or not first.name
    assert first.number in numbers.behind.accessibleName()
    QTest.keyClick(face, Qt.Key.Key_Escape)
    settle(scene)
    assert numbers.table.isVisible()
    QTest.keyClick(numbers.table, Qt.Key.Key_Return)
    settle(scene)
    QTest.keyClick(numbers.behind, Qt.Key.Key_Return)
    settle(scene)
    assert face.cases.isVisible()
    assert face.cases.model.look is not None
    assert face.cases.model.look.chosen is not None
    assert face.cases.model.look.chosen.number == first.number


def test_every_export_is_on_record_with_who_what_and_when(
    lived: Scene, face: OfficeFace, papers: Kept, tmp_path: Path
) -> None:
    scene = lived
    october(scene, face)
    face.report.export("xlsx", tmp_path / "月报.xlsx")
    settle(scene)
    ((actor, _, detail),) = audits(scene, "export")
    assert actor == "0300"
    assert detail["format"] == "xlsx"
    assert detail["file"] == "月报.xlsx"
    assert "2026年10月" in detail["title"]
    assert face.report.model.state.past[0].by == "赵明亮"
    assert str(tmp_path) in face.report.model.suggested("pdf"), "the folder is remembered"
    press(scene, face, Qt.Key.Key_N)
    face.report.export("pdf", tmp_path / "no folder" / "x.pdf")
    settle(scene)
    assert "写不进去" in face.toasts.texts()[-1]


def test_v_puts_tables_in_the_place_of_charts_and_sections_can_be_left_out(
    lived: Scene, face: OfficeFace, papers: Kept
) -> None:
    scene = lived
    october(scene, face)
    page = face.report
    press(scene, face, Qt.Key.Key_V)
    made = page.model.state.made
    assert made is not None
    assert made.paper.plain
    text = "".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(made.pdf)).pages)
    assert "10月8日" in text
    before = [s.title for s in made.paper.sections]
    page.options.boxes["workload"].click()
    settle(scene)
    made = page.model.state.made
    assert made is not None
    assert len(made.paper.sections) == len(before) - 1
    assert "workload" in {s.key for s in made.report.sections}, "the report itself is whole"
    page.options.boxes["workload"].click()
    settle(scene)
    made = page.model.state.made
    assert made is not None
    assert [s.title for s in made.paper.sections] == before


def test_missing_reasons_are_told_before_printing_and_written_one_after_another_by_keys(
    lived: Scene, face: OfficeFace, papers: Kept
) -> None:
    scene = lived
    report = october(scene, face)
    keep_picture(face, "office_report")
    assert report.unexplained > 1
    assert face.report.options.warning.isVisible()
    assert str(report.unexplained) in face.report.options.warning.words.text()
    without = [r.key for r in report.table("overdue").rows if not r.cells[-1]]
    press(scene, face, Qt.Key.Key_R)
    numbers = face.report.numbers
    for case in without[:2]:
        assert numbers.lines[numbers.table.front].row == case
        assert numbers.dialog is not None
        QTest.keyClick(numbers.dialog.field.editor, Qt.Key.Key_Return)
        assert numbers.dialog is not None, "an empty reason is not written"
        numbers.dialog.field.editor.setText("等外地回函")  # type: ignore[attr-defined]
        keep_picture(face, "office_report_reason")
        QTest.keyClick(numbers.dialog.field.editor, Qt.Key.Key_Return)
        settle(scene)
        assert numbers.dialog is None
        press(scene, face, Qt.Key.Key_R)
    QTest.keyClick(face, Qt.Key.Key_Escape)
    settle(scene)
    assert numbers.dialog is None
    made = face.report.model.state.made
    assert made is not None
    assert made.report.unexplained == report.unexplained - 2
    said = {r.key: r.cells[-1] for r in made.report.table("overdue").rows}
    assert [said[case] for case in without[:2]] == ["等外地回函"] * 2
    assert "等外地回函" in "".join(
        p.extract_text() for p in pypdf.PdfReader(io.BytesIO(made.pdf)).pages
    )


def test_a_reason_can_be_put_better_and_the_last_one_holds(
    lived: Scene, face: OfficeFace, papers: Kept
) -> None:
    scene = lived
    report = october(scene, face)
    ended = date(2026, 11, 1)
    told = next(
        r for r in report.table("overdue").rows
        if r.cells[-1] and isinstance(r.cells[4], date) and r.cells[4] < ended
    )  # fmt: skip
    press(scene, face, Qt.Key.Key_N)
    numbers = face.report.numbers
    assert not numbers.reason.isVisible(), "only an overdue case has a reason"
    place = next(n for n, line in enumerate(numbers.lines) if line.row == told.key)
    numbers.table.bring(place)
    assert numbers.reason.isVisible()
    QTest.keyClick(numbers.table, Qt.Key.Key_R)
    assert numbers.dialog is not None
    assert numbers.dialog.field.value() == told.cells[-1], "what was written stands in it"
    numbers.dialog.field.editor.setText("入户核实改了期")  # type: ignore[attr-defined]
    QTest.keyClick(numbers.dialog.field.editor, Qt.Key.Key_Return)
    settle(scene)
    made = face.report.model.state.made
    assert made is not None
    assert made.report.unexplained == report.unexplained
    rows = {r.key: r.cells[-1] for r in made.report.table("overdue").rows}
    assert rows[told.key] == "入户核实改了期"


def test_pages_are_turned_by_keys_and_by_the_small_pages(
    lived: Scene, face: OfficeFace, papers: Kept
) -> None:
    scene = lived
    october(scene, face)
    page = face.report
    pages = page.document.pageCount()
    assert pages > 3
    assert len(page.thumbs.frames) == pages
    press(scene, face, Qt.Key.Key_PageDown)
    assert page.page_words.text() == f"第 2 页，共 {pages} 页"
    press(scene, face, Qt.Key.Key_End)
    assert page.page_words.text() == f"第 {pages} 页，共 {pages} 页"
    QTest.mouseClick(page.thumbs.frames[0], Qt.MouseButton.LeftButton)
    assert page.view.pageNavigator().currentPage() == 0


def test_the_dialog_begins_in_the_folder_used_last(
    lived: Scene, face: OfficeFace, papers: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = lived
    october(scene, face)
    asked: list[str] = []

    def answer(parent: object, title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / Path(name).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    press(scene, face, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(face, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(scene)
    assert asked[0] == "云集街道便民服务大厅 2026年10月运行月报.xlsx"
    assert asked[1] == str(tmp_path / "云集街道便民服务大厅 2026年10月运行月报.pdf")
    assert {p.suffix for p in tmp_path.glob("云集*")} == {".xlsx", ".pdf"}


# --- many at once --------------------------------------------------------------------------


@pytest.fixture
def forty(lived: Scene) -> Scene:
    """Forty community halls below the street."""
    scene = lived
    below = list(scene.desk.divisions.children(scene.desk.hall.division))
    with scene.others.unit("setup", "forty halls") as unit:
        for n in range(40):
            place = below[n % len(below)]
            unit.insert(
                h.hall, scope=f"hall:{place.nbs}", code=f"C{n:02}", name=f"{place.short}{n:02} 站",
                kind="community", division=place.nbs, address="", phone="", hours={}, open=True,
            )  # fmt: skip
    return scene


def test_a_month_of_every_hall_is_written_stopped_and_gone_on_with(
    forty: Scene, face: OfficeFace, papers: Kept, tmp_path: Path, qtbot: QtBot
) -> None:
    scene = forty
    october(scene, face)
    page = face.report
    assert len(page.many.places) == 41
    page.many.write(tmp_path)
    qtbot.waitUntil(
        lambda: page.model.state.running is not None and page.model.state.running.done >= 3,
        timeout=60_000,
    )
    assert page.options.progress.maximum() == 41
    QTest.keyClick(face, Qt.Key.Key_Escape)
    settle(scene)
    first = page.model.state.batch
    assert first is not None
    assert first.stopped
    assert 3 <= len(first.written) < 41
    assert len(list(tmp_path.glob("*.pdf"))) == len(first.written)
    assert not list(tmp_path.glob("*.part"))
    page.many.write(tmp_path)
    scene.desk.tasks.idle(120)
    settle(scene)
    second = page.model.state.batch
    assert second is not None
    assert not second.failed
    assert second.kept == first.written
    assert len(second.written) + len(first.written) == 41
    assert len(list(tmp_path.glob("*.pdf"))) == 41
    assert [detail["format"] for _, _, detail in audits(scene, "export")] == ["pdf", "pdf"]
    keep_picture(face, "office_report_batch")


def test_b_and_2_print_every_halls_report_and_go_on_after_a_stop(
    forty: Scene, face: OfficeFace, papers: Kept, qtbot: QtBot
) -> None:
    scene = forty
    october(scene, face)
    page = face.report
    halls = [place.name for place in page.many.places]
    assert len(halls) == 41
    assert page.options.all_button.isEnabled()
    page.options.all_button.click()
    assert page._layer is not None
    keep_picture(face, "office_report_all")
    QTest.keyClick(face, Qt.Key.Key_Escape)
    assert page._layer is None
    assert page.model.state.running is None, "nothing was begun"
    QTest.keyClick(page.view, Qt.Key.Key_B)
    assert page._layer is not None
    # Stopped from here, since on a quick machine all is printed before a key is heard.
    papers.at_the_second = page.many.stop
    QTest.keyClick(page._layer, Qt.Key.Key_2)
    scene.desk.tasks.idle(120)
    settle(scene)
    first = page.model.state.batch
    assert first is not None
    assert first.stopped
    assert [paper.place for _, paper, _, _ in papers.papers] == list(first.written)  # type: ignore[union-attr]
    QTest.keyClick(page.view, Qt.Key.Key_B)
    assert page._layer is not None
    QTest.keyClick(page._layer, Qt.Key.Key_2)
    scene.desk.tasks.idle(120)
    settle(scene)
    second = page.model.state.batch
    assert second is not None
    assert not second.stopped
    assert second.kept == first.written
    reports = [paper for _, paper, _, _ in papers.papers if isinstance(paper, ReportPaper)]
    assert [paper.place for paper in reports] == halls, "each is printed once"
    assert {paper.title for paper in reports} == {"2026年10月运行月报"}
    assert all(by == "0300" for *_, by in papers.papers)


def test_b_and_1_write_every_halls_report_into_the_folder_that_is_chosen(
    forty: Scene, face: OfficeFace, papers: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = forty
    october(scene, face)
    page = face.report
    page.model.state.places = page.model.state.places[:4]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    QTest.keyClick(page.view, Qt.Key.Key_B)
    assert page._layer is not None
    QTest.keyClick(page._layer, Qt.Key.Key_1)
    scene.desk.tasks.idle(60)
    settle(scene)
    assert len(list(tmp_path.glob("*.pdf"))) == len(page.many.places) > 1
    assert not papers.papers


def test_one_that_fails_is_named_and_does_not_keep_the_others(
    lived: Scene, face: OfficeFace, papers: Kept, tmp_path: Path
) -> None:
    report = october(lived, face)
    places = [
        Territory("hall", str(n), name, "", report.territory.division, report.territory.halls)
        for n, name in enumerate(("甲", "乙", "丙"))
    ]
    folder = Folder(tmp_path, report.period, "赵明亮")
    folder.file(places[1]).mkdir()
    found = batch(places, lambda _: report, folder.put, folder.there, lambda n, name: True)
    assert found.written == ("甲", "丙")
    assert [name for name, _ in found.failed] == ["乙"]
    assert not found.stopped


def test_a_report_made_before_the_end_of_its_period_is_made_again(
    lived: Scene, face: OfficeFace, papers: Kept, tmp_path: Path
) -> None:
    report = october(lived, face)
    folder = Folder(tmp_path, report.period, "")
    folder.put(report.territory, report)
    assert folder.there(report.territory)
    running = Folder(tmp_path, Period.parse("month", "2026-11"), "")
    running.put(report.territory, report)
    assert not running.there(report.territory), "it was made on the second of November"
    folder.file(report.territory).write_bytes(b"%PDF-1.4 broken")
    assert not folder.there(report.territory)
