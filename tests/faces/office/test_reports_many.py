"""A report for every hall at once: into a folder or to the printer, stopped and gone on with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desk.faces.office.app import OfficeFace
from desk.hall import model as h
from desk.printing.outputs import Folder, batch
from desk.printing.papers import ReportPaper
from desk.reports.model import Report
from desk.reports.periods import Period
from desk.reports.territory import Territory
from desk.store.base import Reader
from tests.faces.conftest import Scene
from tests.faces.office import lived_months
from tests.faces.office.lived_months import Kept, audits, october, settle
from tests.faces.pictures import keep_picture

papers = lived_months.papers
lived = lived_months.lived


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


class Held:
    """Makes reports beside the screen and holds one that is asked for, as a slow machine would,
    until it is let go; so a key finds a batch that is under way however quick the machine is."""

    def __init__(self, make: Callable[..., Report]) -> None:
        self._make, self._held = make, ""
        self._begun, self._go = Event(), Event()

    def __call__(self, read: Reader, place: Territory, period: Period) -> Report:
        if place.name == self._held:
            self._begun.set()
            assert self._go.wait(60)
        return self._make(read, place, period)

    def hold(self, name: str) -> None:
        """That of a hall by its name."""
        self._held = name

    def begun(self) -> bool:
        """Whether it is being made, so that a stop from now on comes after it."""
        return self._begun.is_set()

    def let_go(self) -> None:
        self._go.set()


@pytest.fixture
def held(face: OfficeFace, monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    made = Held(face.report.model.report_of)
    monkeypatch.setattr(face.report.model, "report_of", made)
    yield made
    made.let_go()


def stop_at_the_third(scene: Scene, face: OfficeFace, held: Held, qtbot: QtBot) -> None:
    """Press Escape while the third report is being made."""
    page = face.report
    qtbot.waitUntil(lambda: held.begun() and page.options.progress.value() == 2)
    assert page.options.progress.isVisible()
    assert page.options.progress.maximum() == 41
    assert page.options.stop.isVisible()
    QTest.keyClick(face, Qt.Key.Key_Escape)
    held.let_go()
    scene.desk.tasks.idle(120)
    settle(scene)
    assert not page.options.stop.isVisible()
    assert not page.options.progress.isVisible()


def test_a_month_of_every_hall_is_written_stopped_and_gone_on_with(
    forty: Scene, face: OfficeFace, papers: Kept, held: Held, tmp_path: Path, qtbot: QtBot
) -> None:
    scene, page = forty, face.report
    october(scene, face)
    halls = [place.name for place in page.many.places]
    held.hold(halls[2])
    assert len(halls) == 41
    page.many.write(tmp_path)
    stop_at_the_third(scene, face, held, qtbot)
    first = page.model.state.batch
    assert first is not None
    assert first.stopped
    assert list(first.written) == halls[:3], "the one that is being made is made whole"
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
    forty: Scene, face: OfficeFace, papers: Kept, held: Held, qtbot: QtBot
) -> None:
    scene, page = forty, face.report
    october(scene, face)
    halls = [place.name for place in page.many.places]
    held.hold(halls[2])
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
    QTest.keyClick(page._layer, Qt.Key.Key_2)
    stop_at_the_third(scene, face, held, qtbot)
    first = page.model.state.batch
    assert first is not None
    assert first.stopped
    printed = [paper.place for _, paper, _, _ in papers.papers if isinstance(paper, ReportPaper)]
    assert printed == list(first.written) == halls[:3]
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
