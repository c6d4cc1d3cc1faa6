"""The line of keys and what stands in the dark bar; text that is too long for its place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.faces.kit.bars import KeyBar, TopBar
from desk.faces.kit.buttons import KeyCap
from desk.faces.kit.labels import Text


def test_the_line_of_keys_shows_each_key_with_its_words_the_last_at_the_right_end(
    qtbot: QtBot,
) -> None:
    bar = KeyBar()
    qtbot.addWidget(bar)
    bar.resize(900, 38)
    bar.put([("F2", "呼叫下一位"), ("F8", "挂起")], ("F1", "全部快捷键"))
    bar.show()
    words = bar.findChildren(Text)
    assert [text.text() for text in words] == ["呼叫下一位", "挂起", "全部快捷键"]
    assert len(bar.findChildren(KeyCap)) == 3
    assert words[-1].geometry().right() > bar.width() - 40


def test_other_keys_take_the_place_of_the_first(qtbot: QtBot) -> None:
    bar = KeyBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.put([("F2", "呼叫下一位")])
    bar.put([("F9", "受理"), ("F6", "材料")])
    assert [t.text() for t in bar.findChildren(Text)] == ["受理", "材料"]


def test_the_top_bar_has_its_three_parts_in_order(qtbot: QtBot) -> None:
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.resize(1000, 56)
    parts = [Text(words, 14, 400, "white") for words in ("大厅", "中间", "时钟")]
    for layout, part in zip((bar.left, bar.middle, bar.right), parts, strict=True):
        layout.addWidget(part)
    bar.show()
    edges = [part.mapTo(bar, part.rect().topLeft()).x() for part in parts]
    assert edges == sorted(edges)
    assert (bar.height(), bar.property("dark")) == (56, True)


def test_words_that_may_shrink_never_push_their_neighbours_out(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    long = Text("宜昌市西陵区云集街道便民服务大厅" * 4, parent=window).shrinking()
    assert long.minimumWidth() == 24
