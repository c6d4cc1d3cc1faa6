"""Reports at the station head's desk, by keys: what is shown is what is printed and taken out."""

from __future__ import annotations

import io
import zipfile
from datetime import date, time
from itertools import pairwise
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desk.core.text import tr
from desk.devices.copies import Copies
from desk.faces.kit.buttons import Button
from desk.faces.office.app import OfficeFace, build
from desk.faces.office.report_view import STEPS
from desk.printing.papers import ReportPaper
from desk.reports import words
from desk.reports.periods import Period
from tests.faces.conftest import Scene
from tests.faces.office import lived_months
from tests.faces.office.lived_months import (
    Kept,
    audits,
    october,
    open_reports,
    press,
    settle,
)
from tests.faces.office.test_office import serve
from tests.faces.pictures import keep_picture

papers = lived_months.papers
lived = lived_months.lived


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
    assert page.tools.words.text() == f"第 2 页，共 {pages} 页"
    press(scene, face, Qt.Key.Key_End)
    assert page.tools.words.text() == f"第 {pages} 页，共 {pages} 页"
    QTest.mouseClick(page.thumbs.frames[0], Qt.MouseButton.LeftButton)
    assert page.view.pageNavigator().currentPage() == 0


def test_pages_grow_and_shrink_by_keys_and_clicks_and_the_size_is_kept(
    lived: Scene, face: OfficeFace, papers: Kept, qtbot: QtBot
) -> None:
    scene = lived
    october(scene, face)
    view, tools = face.report.view, face.report.tools
    whole = view.percent
    assert view.zoom == "page"
    press(scene, face, Qt.Key.Key_F)
    assert view.zoom == "width"
    assert view.percent > whole
    assert view.verticalScrollBar().maximum() > 0
    press(scene, face, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 0
    press(scene, face, Qt.Key.Key_F)
    assert view.percent == whole
    press(scene, face, Qt.Key.Key_Plus)
    step = next(s for s in STEPS if s > whole)
    assert (view.percent, tools.percent.text()) == (step, f"{step}%")
    assert view.zoomFactor() == step / 100
    QTest.mouseClick(tools.larger, Qt.MouseButton.LeftButton)
    settle(scene)
    assert view.percent == STEPS[STEPS.index(step) + 1]
    for _ in STEPS:
        press(scene, face, Qt.Key.Key_Plus)
    assert view.percent == STEPS[-1]
    assert not tools.larger.isEnabled()
    press(scene, face, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.horizontalScrollBar().value() > 0
    for _ in STEPS:
        press(scene, face, Qt.Key.Key_Minus)
    assert view.percent == STEPS[0]
    again = build(scene.desk)
    qtbot.addWidget(again)
    again.resize(1920, 1080)
    again.show()
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    open_reports(scene, again)
    assert again.report.view.percent == STEPS[0]


def test_copies_and_sides_are_chosen_by_keys_reach_the_printer_and_are_kept(
    lived: Scene, face: OfficeFace, papers: Kept, qtbot: QtBot
) -> None:
    scene = lived
    october(scene, face)
    prints = face.report.options.prints
    assert not prints.fewer.isEnabled()
    press(scene, face, Qt.Key.Key_3)
    press(scene, face, Qt.Key.Key_S)
    QTest.mouseClick(prints.more, Qt.MouseButton.LeftButton)
    settle(scene)
    assert (prints.number.text(), prints.sides.label()) == ("4", "双面")
    assert "写在文件里" in prints.remark.text()
    QTest.keyClick(face, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(scene)
    assert papers.copies == [Copies(4, two_sided=True)]
    assert face.report.options.print_button.label() == "打印 4 份"
    again = build(scene.desk)
    qtbot.addWidget(again)
    again.show()
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    open_reports(scene, again)
    assert again.report.options.prints.number.text() == "4"
    press(scene, again, Qt.Key.Key_1)
    press(scene, again, Qt.Key.Key_S)
    QTest.keyClick(again, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(scene)
    assert papers.copies[1:] == [Copies()]


def test_on_a_small_screen_no_sign_of_the_page_is_cut_and_no_box_lies_over_another(
    lived: Scene, face: OfficeFace, papers: Kept
) -> None:
    scene = lived
    october(scene, face)
    face.resize(1366, 768)
    settle(scene)
    buttons = face.report.findChildren(Button)
    for button in [b for b in buttons if b.isVisible()]:
        assert button.width() >= sum(button._parts()), button.label()
    boxes = [box.geometry() for box in face.report.options.boxes.values()]
    for above, below in pairwise(boxes):
        assert above.bottom() < below.top()


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
