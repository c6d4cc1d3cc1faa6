"""The numbers of a report: the cases behind them, and the reasons of those that are overdue."""

from __future__ import annotations

import io
from datetime import date

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.faces.office.app import OfficeFace
from tests.faces.conftest import Scene
from tests.faces.office import lived_months
from tests.faces.office.lived_months import Kept, october, press, settle
from tests.faces.pictures import keep_picture

papers = lived_months.papers
lived = lived_months.lived


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


def test_enter_on_a_day_of_a_chart_leads_to_the_report_of_that_day(
    lived: Scene, face: OfficeFace, papers: Kept
) -> None:
    scene = lived
    report = october(scene, face)
    press(scene, face, Qt.Key.Key_N)
    numbers = face.report.numbers
    point = report.series("visits").points[0]
    place = next(n for n, line in enumerate(numbers.lines) if line.period is not None)
    numbers.table.bring(place)
    assert "这一天的报表" in numbers.hint.text()
    QTest.keyClick(numbers.table, Qt.Key.Key_Return)
    settle(scene)
    made = face.report.model.state.made
    assert made is not None
    assert (made.report.period.kind, made.report.period.first) == ("day", point.at)
    assert made.report.figure("visits").value == point.value
    assert face.report.model.state.kind == "day"


def test_enter_on_a_heading_says_that_nothing_stands_behind_it(
    lived: Scene, face: OfficeFace, papers: Kept
) -> None:
    october(lived, face)
    press(lived, face, Qt.Key.Key_N)
    numbers = face.report.numbers
    numbers.table.bring(0)
    QTest.keyClick(numbers.table, Qt.Key.Key_Return)
    settle(lived)
    assert "没有可看的办件" in numbers.hint.text()
    assert not numbers.behind.isVisible()
