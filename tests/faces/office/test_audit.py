"""The record at the station head's desk: what people did is there, filtered, masked; the check."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pypdf
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.devices.printer import Job
from desk.faces.kit.printed import PrintedPapers
from desk.faces.office.app import OfficeFace
from desk.faces.office.audit_words import about, what, who
from desk.hall import model as h
from desk.hall import service as hall_service
from desk.printing import jobs
from desk.printing.papers import SlipPaper
from desk.printing.raster import page_image
from desk.reports.audit import Entry, Wanted, entries
from desk.residents.model import resident
from desk.store.base import hall_scope
from desk.store.verify import GivenUpError, verify
from tests.faces.conftest import Scene
from tests.faces.office.conftest import sign_in
from tests.faces.pictures import keep_picture
from tests.store.test_verify import tamper


class Paper:
    """A printer that keeps what it was given."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def print(self, job: Job) -> None:
        self.jobs.append(job)


@pytest.fixture
def printer(scene: Scene) -> Iterator[Paper]:
    paper = Paper()
    runner = jobs.JobRunner(scene.desk.store, printer_of=lambda *_: paper)
    runner.start()
    scene.desk.papers = PrintedPapers(scene.desk, runner)
    yield paper
    runner.stop()


def somebody(scene: Scene) -> str:
    with scene.others.unit("0312", "take in") as unit:
        return unit.insert(
            resident, scope=hall_scope(scene.desk.hall.division), id_type="id_card",
            id_number="420502197403120040", name="王秀梅", phone="13800000000",
        )  # fmt: skip


def record(scene: Scene, actor: str, action: str, subject: str, **detail: object) -> None:
    with scene.others.unit(actor, action) as unit:
        hall_service.record(unit, scene.desk.hall.id, action, subject, detail or None)
    scene.clock.advance(1)


@pytest.fixture
def lived(scene: Scene) -> str:
    """Looked at, printed, exported, and a notice written, by two people; one thing a week ago."""
    hall = scene.desk.hall.id
    person = somebody(scene)
    now = scene.clock.now()
    scene.clock.set(now - timedelta(days=10))
    record(scene, "0330", "looked_up", "YJ26-1113-0001")
    scene.clock.set(now)
    record(scene, "0312", "reveal", person)
    record(scene, "0330", "print", "YJ26-1123-0042", paper="receipt-80", title="YJ26-1123-0042")
    record(scene, "0300", "export", "2026-10", format="xlsx", title="2026年10月运行月报")
    with scene.others.unit("0300", "add notice") as unit:
        hall_service.add_notice(unit, hall, "下午停电")
    scene.clock.advance(1)
    return person


def open_record(scene: Scene, face: OfficeFace) -> None:
    sign_in(scene, face)
    face.navigation.show_page(face.pages.audit)
    scene.settle()
    scene.settle()


def shown(face: OfficeFace) -> list[tuple[str, str, str]]:
    return [(who(e), what(e), about(e)) for e in face.pages.audit.model.found.entries]


def test_what_everybody_did_is_listed_newest_first_and_nobody_unmasked(
    scene: Scene, face: OfficeFace, lived: str
) -> None:
    open_record(scene, face)
    times = [e.at for e in face.pages.audit.model.found.entries]
    assert times == sorted(times, reverse=True)
    lines = shown(face)
    assert any("看了居民" in line[1] and line[2] == "王*梅" for line in lines)
    assert any(line[1] == "打印了受理回执" and line[2] == "YJ26-1123-0042" for line in lines)
    assert any(line[1] == "导出为 XLSX" and "月报" in line[2] for line in lines)
    assert any("通知" in line[1] or "公告" in line[1] for line in lines), lines
    assert any("赵" in line[0] and line[1] == "登录了" for line in lines)
    everything = face.pages.audit.table.accessibleName()
    assert "王*梅" in everything
    assert "王秀梅" not in everything
    assert "420502197403120040" not in everything
    assert "looked_up" not in everything
    assert "YJ26-1113-0001" not in everything, "ten days ago is further back than seven days"


def test_keys_filter_by_kind_person_time_and_word(
    scene: Scene, face: OfficeFace, lived: str, qtbot: QtBot
) -> None:
    open_record(scene, face)
    page = face.pages.audit
    QTest.keyClick(page.table, Qt.Key.Key_1)
    scene.settle()
    assert {e.kind for e in page.model.found.entries} == {"saw"}
    assert page.kinds["saw"].isChecked()
    QTest.keyClick(page.table, Qt.Key.Key_D)
    scene.settle()
    assert [e.action for e in page.model.found.entries] == ["reveal", "looked_up"]
    QTest.keyClick(page.table, Qt.Key.Key_1)
    scene.settle()
    numbers = [number for number, _ in page.model.people]
    for _ in range(numbers.index("0330") + 1):
        QTest.keyClick(page.table, Qt.Key.Key_P)
        scene.settle()
    assert {e.actor for e in page.model.found.entries} == {"0330"}
    page.model.choose(actor="")
    scene.settle()
    QTest.keyClick(page.table, Qt.Key.Key_Slash)
    scene.type(face, "0042")
    qtbot.waitUntil(lambda: [e.action for e in page.model.found.entries] == ["print"])
    scene.press(face, Qt.Key.Key_Escape)
    scene.settle()
    assert len(page.model.found.entries) > 1


def test_nothing_that_fits_is_said_in_words(scene: Scene, face: OfficeFace) -> None:
    open_record(scene, face)
    face.pages.audit.model.choose(kinds=frozenset({"exported"}))
    scene.settle()
    assert face.pages.audit.empty.isVisible()
    assert not face.pages.audit.table.isVisible()


def test_the_check_runs_beside_the_screen_is_on_record_and_prints_its_certificate(
    scene: Scene, face: OfficeFace, lived: str, printer: Paper, qtbot: QtBot
) -> None:
    open_record(scene, face)
    page = face.pages.audit
    assert not page.print_button.isEnabled()
    before = verify(scene.others)
    QTest.keyClick(page.table, Qt.Key.Key_F6)
    scene.settle()
    scene.settle()
    verdict = page.model.verdict
    assert verdict is not None
    assert verdict.clean
    assert verdict.changesets >= before.changesets
    with scene.others.read() as read:
        row = read.first(select(h.audit).where(h.audit.c.action == "verify"))
        sealed = read.first(
            select(h.audit.c.id).where(h.audit.c.action == "print", h.audit.c.subject == "x")
        )
    assert sealed is None
    assert row is not None
    assert (row.actor, row.detail["whole"], row.detail["head"]) == ("0300", True, verdict.head)
    assert page.result.text() == "记录完整，没有被改过。"
    keep_picture(face, "office_audit")
    face._print()
    scene.settle()
    qtbot.waitUntil(lambda: bool(printer.jobs))
    pdf = printer.jobs[0].pdf
    text = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert f"{verdict.changesets:,}" in text
    assert f"{verdict.rows:,}" in text
    assert verdict.head in text.replace("\n", "").replace(" ", "")
    assert "赵" in text
    # The letters of the chain's head sometimes look like another kind of code to the reader.
    (code,) = zxingcpp.read_barcodes(page_image(pdf, 1200), zxingcpp.BarcodeFormat.QRCode)
    assert code.text == f"DESK-CHAIN:{verdict.node}:{verdict.changesets}:{verdict.head}"
    with scene.others.read() as read:
        printed = read.first(select(h.audit).where(h.audit.c.action == "print",
                                                   h.audit.c.actor == "0300"))  # fmt: skip
    assert printed is not None
    assert printed.detail["paper"] == "certificate"


def test_a_broken_chain_is_named_on_screen_and_on_paper(
    scene: Scene, face: OfficeFace, lived: str
) -> None:
    tamper(scene.others, "UPDATE outbox SET actor = 'nobody' WHERE seq = 2")
    open_record(scene, face)
    face.pages.audit.check()
    scene.settle()
    scene.settle()
    assert face.pages.audit.result.text() == "记录有问题。"
    assert "changeset 2" in face.pages.audit.facts.text()
    paper = face.pages.audit.model.certificate()
    assert paper is not None
    assert not paper.whole
    assert any("changeset 2" in value for _, value in paper.facts)


def test_the_certificate_cannot_be_printed_before_the_check(scene: Scene, face: OfficeFace) -> None:
    open_record(scene, face)
    assert face.pages.audit.print_it()
    assert face.pages.audit.model.certificate() is None


def test_a_check_can_be_given_up_and_hears_how_far_it_is(scene: Scene) -> None:
    for n in range(510):
        record(scene, "0312", "help", str(n))
    heard: list[tuple[int, int]] = []

    def watch(done: int, whole: int) -> bool:
        heard.append((done, whole))
        return False

    with pytest.raises(GivenUpError):
        verify(scene.others, watch)
    assert len(heard) == 1
    assert heard[0][0] == 500
    assert heard[0][1] > 510


def test_who_printed_a_slip_is_on_record(scene: Scene, printer: Paper) -> None:
    paper = SlipPaper("云集", "交接单", "", (), (), "", (), ())
    scene.desk.papers.slip("handover", paper, "YJ26-1", "0312")
    scene.settle()
    with scene.others.read() as read:
        (row,) = read.rows(select(h.audit))
    assert (row.actor, row.action, row.subject) == ("0312", "print", "YJ26-1")
    assert row.detail == {"paper": "handover", "title": "交接单"}


def test_entries_are_read_in_pieces_and_say_that_there_are_more(scene: Scene) -> None:
    for n in range(450):
        record(scene, "0312", "looked_up", f"N{n}")
    with scene.others.read() as read:
        wanted = Wanted(read.day, read.day, frozenset({"saw"}))
        part = entries(read, scene.desk.hall.id, wanted, 100)
        whole = entries(read, scene.desk.hall.id, wanted, 1000)
    assert part.more
    assert [e.subject for e in part.entries] == [f"N{n}" for n in range(449, 349, -1)]
    assert not whole.more
    assert len(whole.entries) == 450


@pytest.mark.parametrize(
    ("actor", "named"),
    [("kiosk:2", "自助机 2"), ("office", "后台"), ("printing", "打印"), ("", "不详")],
)
@pytest.mark.usefixtures("qapp")
def test_a_machine_in_the_record_is_named_in_words(actor: str, named: str) -> None:
    entry = Entry("1", datetime(2026, 11, 23, tzinfo=UTC), "printed", "print", actor, "", "", {})
    assert who(entry) == named
