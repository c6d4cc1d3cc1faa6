"""Boxes to tick: keys, clicks, and what is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.faces.kit.theme import qcolor
from desk.faces.kit.tickbox import SIDE, TickBox


@pytest.fixture
def box(qtbot: QtBot) -> TickBox:
    made = TickBox("每天接待多少人")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def ground(box: TickBox) -> object:
    """The colour within the box's corner, beside the tick."""
    return box.grab().toImage().pixelColor(4, (box.height() - SIDE) // 2 + 4)


def test_a_click_on_its_words_ticks_it_and_one_on_the_box_takes_the_tick_away(box: TickBox) -> None:
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 5, 14))
    assert box.isChecked()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(6, 14))
    assert not box.isChecked()


def test_space_ticks_it(box: TickBox) -> None:
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()


def test_a_ticked_box_is_teal_and_an_empty_one_white(box: TickBox) -> None:
    assert ground(box) == qcolor("white")
    box.setChecked(True)
    assert ground(box) == qcolor("teal.700")
