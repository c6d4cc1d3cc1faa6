"""What goes along: a notice on paper, a slip with papers handed over, a draft to another window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from sqlalchemy import select

from desk.cases import model as m
from desk.cases import queries
from desk.faces.kit.papers import NoPapers
from desk.faces.window.app import WindowFace
from desk.faces.window.asked_dialogs import NoteDialog
from desk.faces.window.case_layer import CaseLayer
from desk.printing.papers import SlipPaper
from desk.queue import model as queue
from tests.faces.conftest import CARD, Scene
from tests.faces.window.conftest import accept

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Kept(NoPapers):
    """Remembers slips whole."""

    def __init__(self) -> None:
        super().__init__()
        self.slips: dict[str, SlipPaper] = {}

    def slip(self, kind: str, paper: SlipPaper, subject: str, by: str = "") -> None:
        self.slips[kind] = paper


def keep_papers(scene: Scene) -> Kept:
    papers = Kept()
    scene.desk.papers = papers
    return papers


def test_the_notice_is_printed_once_it_is_on_record_and_names_everything(
    scene: Scene, three: WindowFace
) -> None:
    papers = keep_papers(scene)
    three.model.toggle_material("medical_record")
    three.model.toggle_material("medical_record")
    scene.press(three, Key.Key_F7)
    scene.press(three, Key.Key_Return)
    with scene.others.read() as read:
        kinds = [r.kind for r in read.rows(select(m.visit_event))]
    assert kinds == ["notified"]
    paper = papers.slips["notice"]
    assert ("居民", "王*梅") in paper.facts
    said = ["".join(part) for part in paper.parts]
    assert any("残疾人证办理" in one and "近期病历或诊断证明" in one for one in said)
    assert "第三十二条" in paper.remark
    assert "李晓雯，3 号窗口" in paper.foot


def test_a_case_sent_to_its_department_goes_with_a_slip(scene: Scene, three: WindowFace) -> None:
    papers = keep_papers(scene)
    accept(scene, three)
    scene.press(three, Key.Key_1, CONTROL)
    assert isinstance(three.stage.layer, CaseLayer)
    scene.type(three, "1")
    paper = papers.slips.pop("handover")
    assert ("接收方", "区民政局") in paper.facts
    assert "收入申报表" in paper.parts[0]
    assert "王*梅" in paper.parts[0][1]
    assert CARD.name not in str(paper)
    scene.type(three, "h")
    assert papers.slips["handover"].parts == paper.parts


def test_a_person_sent_on_finds_there_what_was_typed(scene: Scene, three: WindowFace) -> None:
    before = three.model.draft
    scene.press(three, Key.Key_T, CONTROL)
    scene.type(three, "1")
    assert not three.in_visit()
    assert three.session.live.held == []
    with scene.others.read() as read:
        (row,) = read.rows(select(queue.ticket_now.c.state, queue.ticket_now.c.letter))
    assert (row.state, row.letter) == ("transferred", "B")
    scene.press(three, Key.Key_F2)
    assert three.model.draft.matters == ()
    scene.reader.put(CARD)
    scene.settle()
    assert three.model.draft.matters == before.matters
    assert three.model.draft.forms == before.forms
    assert three.model.draft.shared == before.shared
    with scene.others.read() as read:
        kept = queries.open_draft(read, scene.windows[3])
        visits = [r.kind for r in read.rows(select(m.visit_event))]
    assert kept is not None
    assert kept.draft.matters == before.matters
    assert visits == ["held", "resumed"]


def test_what_a_department_must_answer_is_followed_by_the_first_worker(
    scene: Scene, three: WindowFace
) -> None:
    scene.press(three, Key.Key_T, CONTROL)
    layer = three.stage.layer
    assert layer is not None
    scene.type(three, str(len(layer.shown())))  # type: ignore[attr-defined]
    assert isinstance(three.stage.layer, NoteDialog)
    assert three.in_visit()
