"""W09: scans of a material, by keys, and what the case shows of them."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPageSize, QPainter, QPdfWriter
from sqlalchemy import func, select

from desk.attachments import queries
from desk.attachments.model import attachment, scan
from desk.cases import model as m
from desk.cases.rules import MaterialAnswer
from desk.faces.kit import scans as kit_scans
from desk.faces.kit.labels import Text
from desk.faces.kit.papers import NoPapers
from desk.faces.kit.scans import ScanLayer
from desk.faces.window.app import WindowFace
from desk.faces.window.case_layer import CaseLayer
from desk.store import blobs
from tests.cases.test_rules import codes, full
from tests.faces.conftest import CARD, Scene
from tests.faces.window.conftest import fill
from tests.faces.window.test_keystrokes import came_before

Key = Qt.Key


def picture(path: Path, tint: str = "seagreen", size: tuple[int, int] = (800, 500)) -> Path:
    Image.new("RGB", size, tint).save(path)
    return path


def pdf(path: Path, pages: int = 2) -> Path:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    painter = QPainter(writer)
    for n in range(pages):
        if n:
            writer.newPage()
        painter.drawText(500, 900, f"page {n + 1}")
    painter.end()
    return path


def words(layer: ScanLayer) -> str:
    return "  ".join(t.text() for t in layer.findChildren(Text) if not t.isHidden())


def open_scans(scene: Scene, face: WindowFace) -> ScanLayer:
    """F6, P, 4: the scans of the first material that is handed over."""
    scene.press(face, Key.Key_F6)
    for one in face.model.materials():
        if one.material.how not in ("system", "signed"):
            break
        scene.press(face, Key.Key_Down)
    scene.type(face, "p4")
    assert isinstance(face.stage.layer, ScanLayer)
    return face.stage.layer


def in_store(scene: Scene, table: object = scan) -> int:
    with scene.others.read() as read:
        return int(read.value(select(func.count()).select_from(table)))  # type: ignore[arg-type]


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the worker chooses in the system's dialog of files."""
    paths: list[Path] = []
    monkeypatch.setattr(ScanLayer.__init__, "__defaults__", (lambda _: paths,))
    return paths


def test_files_are_added_by_keys_seen_large_and_taken_out_again(
    scene: Scene, three: WindowFace, tmp_path: Path, chosen: list[Path]
) -> None:
    layer = open_scans(scene, three)
    key = layer.scans.materials[0]
    assert "Nothing yet" in words(layer) or "还没有" in words(layer)
    chosen += [picture(tmp_path / "a.png"), pdf(tmp_path / "b.pdf")]
    scene.type(three, "o")
    assert {one.name for one in layer.scans.items} == {"a.png", "b.pdf"}
    assert three.model.scans == {key: 2}
    assert three.model.draft.materials[key].state == "received"

    place = [one.name for one in layer.scans.items].index("b.pdf")
    for _ in range(place):
        scene.press(three, Key.Key_Right)
    scene.press(three, Key.Key_Return)
    assert layer.large()
    assert layer._pages == 2
    scene.press(three, Key.Key_PageDown)
    assert layer._page == 1
    scene.press(three, Key.Key_Escape)
    assert not layer.large()

    scene.press(three, Key.Key_Delete)
    assert [one.name for one in layer.scans.items] == ["a.png"]
    assert in_store(scene) == 1
    scene.press(three, Key.Key_Escape)
    assert three.stage.layer is None
    assert three.model.scans == {key: 1}


def test_what_cannot_be_added_is_named_and_the_others_are_added(
    scene: Scene, three: WindowFace, tmp_path: Path, chosen: list[Path]
) -> None:
    layer = open_scans(scene, three)
    broken, letter, huge = (tmp_path / name for name in ("torn.pdf", "letter.docx", "huge.jpg"))
    broken.write_bytes(b"%PDF-1.4 torn")
    letter.write_bytes(b"PK a letter")
    with huge.open("wb") as file:
        file.truncate(10_000_001)
    chosen += [broken, letter, huge, picture(tmp_path / "good.jpg")]
    scene.type(three, "o")
    assert [one.name for one in layer.scans.items] == ["good.jpg"]
    said = " ".join(three.stage.toasts.texts())
    for name in ("torn.pdf", "letter.docx", "huge.jpg"):
        assert name in said
    assert "10 MB" in said
    assert layer.scans.adding == 0


def test_a_file_that_is_dropped_is_added(scene: Scene, three: WindowFace, tmp_path: Path) -> None:
    layer = open_scans(scene, three)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "drag.jpg")))])
    layer.dropEvent(
        QDropEvent(
            QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    scene.settle()
    assert [one.name for one in layer.scans.items] == ["drag.jpg"]


def test_the_next_persons_papers_are_asked_for_from_the_top_of_the_list(
    scene: Scene, three: WindowFace
) -> None:
    scene.press(three, Key.Key_F6)
    for _ in three.model.materials():
        scene.press(three, Key.Key_Down)
    scene.press(three, Key.Key_F8)
    assert three.session.visit_id is None

    scene.press(three, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    scene.type(three, "王梅")
    scene.press(three, Key.Key_Return)
    scene.type(three, CARD.id_number)
    scene.press(three, Key.Key_Return)
    scene.press(three, Key.Key_Escape)
    scene.press(three, Key.Key_F3)
    scene.type(three, "cj")
    scene.press(three, Key.Key_Return)
    asked: list[str] = []
    three.visit.materials.taking.connect(asked.append)
    scene.press(three, Key.Key_F6)
    scene.type(three, "p")
    assert asked == [three.model.materials()[0].material.key]


def test_what_the_scanner_writes_is_moved_into_the_store_once_it_is_whole(
    scene: Scene, three: WindowFace, tmp_path: Path
) -> None:
    folder = tmp_path / "scanner"
    folder.mkdir()
    old = picture(folder / "of_somebody_else.jpg")
    object.__setattr__(scene.desk.settings, "scan_folder", str(folder))
    layer = open_scans(scene, three)
    scene.settle()
    whole = io.BytesIO()
    Image.new("RGB", (300, 200), "navy").save(whole, "JPEG")
    coming = folder / "page1.jpg"
    coming.write_bytes(whole.getvalue()[:200])
    layer.scans.look_in_folder()
    scene.settle()
    coming.write_bytes(whole.getvalue())
    layer.scans.look_in_folder()
    scene.settle()
    assert layer.scans.items == ()
    layer.scans.look_in_folder()
    scene.settle()
    scene.settle()
    assert [one.name for one in layer.scans.items] == ["page1.jpg"]
    assert not coming.exists()
    assert old.exists()


def test_scans_are_facts_after_acceptance_and_the_case_shows_them_and_one_that_is_not_here(
    scene: Scene, three: WindowFace, tmp_path: Path, chosen: list[Path]
) -> None:
    open_scans(scene, three)
    chosen.append(picture(tmp_path / "a.jpg"))
    scene.type(three, "o")
    scene.press(three, Key.Key_Escape)
    fill(three)
    scene.settle()
    scene.press(three, Key.Key_F6)
    scene.type(three, "a")
    scene.press(three, Key.Key_F9)
    assert three.model.accepted is not None, three.stage.toasts.texts()
    assert (in_store(scene), in_store(scene, attachment)) == (0, 1)

    with scene.others.read() as read:
        [one] = queries.of_visit(read, three.model.accepted.visit_id)
    with scene.others.unit("setup", "as on a desk it has not come to") as unit:
        blobs.drop(unit, one.sha256)
    place = three.model.material(one.material).matters[0]
    three.acts.cases.look(three.model.accepted.cases[place].case_id)
    scene.settle()
    assert isinstance(three.stage.layer, CaseLayer)
    scene.type(three, "s")
    shown = three.stage.layer
    assert isinstance(shown, ScanLayer)
    assert not shown.scans.items[0].here
    scene.press(three, Key.Key_Delete)
    scene.press(three, Key.Key_Return)
    scene.settle()
    with scene.others.read() as read:
        wanted = read.first(select(blobs.blob))
    assert wanted is not None
    assert (wanted.sha256, wanted.have) == (one.sha256, False)
    assert in_store(scene, attachment) == 1
    scene.press(three, Key.Key_Escape)
    scene.press(three, Key.Key_Escape)
    scene.settle()
    assert isinstance(three.stage.layer, CaseLayer)


def test_pictures_of_the_scans(
    scene: Scene, three: WindowFace, tmp_path: Path, chosen: list[Path]
) -> None:
    """The layer fits into the window, with and without scans; pictures go to SHOTS when set."""
    from desk.faces.kit.shots import grab

    folder = Path(os.environ.get("SHOTS", tmp_path))
    layer = open_scans(scene, three)
    grab(three, folder / "window_scans_empty.png")
    chosen += [
        picture(tmp_path / "身份证正面.jpg", "#88a0b0"),
        picture(tmp_path / "户口簿首页.jpg", "#c8b090", (500, 800)),
        pdf(tmp_path / "残疾人证.pdf"),
    ]
    scene.type(three, "o")
    grab(three, folder / "window_scans.png")
    scene.press(three, Key.Key_Return)
    grab(three, folder / "window_scans_large.png")
    assert three.rect().contains(layer._panel.geometry())
    assert kit_scans.scans_words(layer.scans.items).startswith("3")


def owing_case(scene: Scene, face: WindowFace) -> CaseLayer:
    """The sheet of a case whose resident brings the owed material days later."""
    draft = full(codes("CL01"))
    owed = {**draft.materials, "medical_record": MaterialAnswer("owed")}
    came_before(scene, replace(draft, materials=owed))
    with scene.others.read() as read:
        case = read.rows(select(m.matter_case.c.id))[0].id
    face.acts.cases.look(case)
    scene.settle()
    assert isinstance(face.stage.layer, CaseLayer)
    assert face.stage.layer.view.state.state == "owing"
    return face.stage.layer


def test_an_owed_material_is_scanned_after_the_acceptance_and_the_case_goes_on(
    scene: Scene, seated: WindowFace, tmp_path: Path, chosen: list[Path]
) -> None:
    papers = seated.desk.papers
    assert isinstance(papers, NoPapers)
    receipt = owing_case(scene, seated).view.receipt
    scene.type(seated, "12")
    assert isinstance(seated.stage.layer, ScanLayer)
    chosen.append(picture(tmp_path / "later.png"))
    scene.type(seated, "o")
    scene.press(seated, Key.Key_Escape)
    scene.settle()
    layer = seated.stage.layer
    assert isinstance(layer, CaseLayer)
    assert layer.view.state.state == "accepted"
    assert layer.view.materials[-1].state != "owed"
    assert papers.printed[-1] == f"supplement {receipt}"
    assert (in_store(scene, scan), in_store(scene, attachment)) == (0, 1)


def test_an_owed_material_whose_scan_layer_is_left_empty_is_still_owed(
    scene: Scene, seated: WindowFace
) -> None:
    papers = seated.desk.papers
    assert isinstance(papers, NoPapers)
    owing_case(scene, seated)
    before = list(papers.printed)
    scene.type(seated, "12")
    scene.press(seated, Key.Key_Escape)
    scene.settle()
    layer = seated.stage.layer
    assert isinstance(layer, CaseLayer)
    assert layer.view.state.state == "owing"
    assert papers.printed == before
