"""Conflicts at the station head's desk: two desks and a real city, settled by 1 and 2."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.faces.office.app import OfficeFace
from desk.hall import model as hall
from desk.hall import service as hall_service
from desk.residents.model import resident
from desk.store import Store
from desk.store.base import hall_scope
from desk.sync.conflicts import count_open
from desk.sync.engine import Engine
from desk.sync.enrolment import enrol
from tests.faces.conftest import Scene
from tests.faces.office import test_devices
from tests.faces.office.test_devices import invite, keep_picture
from tests.sync.conftest import Central, Desk

server, central, face = test_devices.server, test_devices.central, test_devices.face


def text_of(store: Store, pk: str) -> str:
    with store.read() as read:
        return str(read.value(select(hall.hall_notice.c.text).where(hall.hall_notice.c.id == pk)))


@pytest.fixture
def pair(scene: Scene, central: Central, tmp_path: Path) -> tuple[Desk, Desk, str, str]:
    """This office and a window, that changed one notice and one phone without seeing each other."""
    store = Store.open(tmp_path / "window", scene.clock)
    desks = []
    for kind, one in (("office", scene.others), ("window", store)):
        made = enrol(one, invite(scene, central, kind), mark=kind)
        desks.append(Desk(one, made, Engine(one, made)))
    office, window = desks
    with scene.others.unit("0300", "make") as unit:
        notice = hall_service.add_notice(unit, scene.desk.hall.id, "下午停电")
        person = unit.insert(
            resident, scope=hall_scope(scene.desk.hall.division), id_type="id_card",
            id_number="420502197403120040", name="王秀梅", phone="13800000000",
        )  # fmt: skip
    office.sync()
    window.sync()
    for desk, actor, words, phone in (
        (office, "0312", "下午两点停电", "13812346027"),
        (window, "0330", "下午三点停电", "13812346099"),
    ):
        scene.clock.advance(60)
        with desk.store.unit(actor, "edit") as unit:
            unit.update(hall.hall_notice, notice, text=words)
            unit.update(resident, person, phone=phone)
    for desk in (window, office, window):
        desk.sync()
    return office, window, notice, person


def test_the_badge_counts_and_the_keys_settle(
    scene: Scene, face: OfficeFace, pair: tuple[Desk, Desk, str, str], qtbot: QtBot
) -> None:
    office, window, notice, person = pair
    item = face.navigation.items["conflicts"]
    face.navigation.front.refresh()
    face.model.refresh()
    qtbot.waitUntil(lambda: item.count == 2)
    page = face.pages.conflicts
    face.navigation.show_page(page)
    scene.settle()
    assert len(page.conflicts) == 2
    told = page.table.accessibleName()
    assert "13812346027" not in told
    assert "138****6027" in told
    assert "王*梅" in told
    keep_picture(face, "office_conflicts")
    places = [one.table for one in page.conflicts]
    if places[0] != "hall_notice":
        scene.press(face, Qt.Key.Key_Down)
    assert page.first.value.text() == "下午三点停电"
    assert page.second.value.text() == "下午两点停电"
    scene.press(face, Qt.Key.Key_2)
    scene.settle()
    scene.settle()
    assert text_of(scene.others, notice) == "下午两点停电"
    assert [one.table for one in page.conflicts] == ["resident"]
    scene.press(face, Qt.Key.Key_1)
    scene.settle()
    scene.settle()
    assert page.conflicts == []
    assert item.count == 0
    assert page.empty.isVisible()
    assert page.hasFocus()
    with scene.others.read() as read:
        assert read.value(select(resident.c.phone).where(resident.c.id == person)) == "13812346099"
    for desk in (office, window):
        desk.sync()
    assert text_of(window.store, notice) == "下午两点停电"
    with window.store.read() as read:
        assert count_open(read) == 0
    keep_picture(face, "office_conflicts_none")
    window.store.close()


def test_what_is_written_while_one_looks_is_told_and_shown_not_overwritten(
    scene: Scene, face: OfficeFace, pair: tuple[Desk, Desk, str, str]
) -> None:
    page = face.pages.conflicts
    face.navigation.show_page(page)
    scene.settle()
    if page.conflicts[0].table != "hall_notice":
        scene.press(face, Qt.Key.Key_Down)
    with scene.others.unit("0335", "edit") as unit:
        unit.update(hall.hall_notice, pair[2], text="全天停电")
    scene.press(face, Qt.Key.Key_2)
    scene.settle()
    scene.settle()
    assert text_of(scene.others, pair[2]) == "全天停电"
    assert page.first.value.text() == "全天停电"
    scene.press(face, Qt.Key.Key_2)
    scene.settle()
    assert text_of(scene.others, pair[2]) == "下午两点停电"
    pair[1].store.close()


def test_without_conflicts_the_keys_do_nothing_and_the_page_says_so(
    scene: Scene, face: OfficeFace
) -> None:
    face.navigation.show_page(face.pages.conflicts)
    scene.settle()
    assert face.pages.conflicts.empty.isVisible()
    scene.press(face, Qt.Key.Key_1)
    scene.press(face, Qt.Key.Key_2)
    assert face.navigation.front is face.pages.conflicts
    assert face.navigation.items["conflicts"].count == 0
