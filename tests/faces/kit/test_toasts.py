"""A word in passing: it goes by itself, can be undone or closed, and covers no control."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk.faces.kit import toasts as toasts_module
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Text
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.toasts import TOAST_MS, UNDO_MS, Toasts

Key = Qt.Key


def box_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def test_the_times_are_those_of_the_design() -> None:
    assert (TOAST_MS, UNDO_MS) == (6000, 10_000)


def test_toasts_stand_at_the_bottom_right_and_the_fourth_drives_out_the_first(
    window: QWidget,
) -> None:
    toasts = Toasts(window)
    assert not toasts.isVisible()
    for n in range(4):
        toasts.show_text(f"第 {n} 条")
    assert toasts.texts() == ["第 1 条", "第 2 条", "第 3 条"]
    assert window.rect().contains(toasts.geometry())
    assert toasts.height() >= 3 * 48
    for toast in toasts._toasts:
        assert toasts.rect().contains(toast.geometry())
        assert toast.isVisible()
    assert window.width() - toasts.geometry().right() < 40
    window.resize(1200, 800)
    assert window.width() - toasts.geometry().right() < 40


def test_a_toast_goes_by_itself_an_error_stays_until_it_is_clicked(
    window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toasts_module, "TOAST_MS", 1)
    toasts = Toasts(window)
    toasts.show_text("没读到卡", "error")
    toasts.show_text("已受理")
    qtbot.waitUntil(lambda: toasts.texts() == ["没读到卡"])
    QTest.mouseClick(toasts, Qt.MouseButton.LeftButton, pos=toasts._toasts[0].geometry().center())
    assert toasts.texts() == []
    assert not toasts.isVisible()


def test_undo_takes_back_the_newest_that_can_be_and_only_once(window: QWidget) -> None:
    undone: list[str] = []
    toasts = Toasts(window)
    toasts.show_text("A038 已过号", "info", lambda: undone.append("A038"))
    toasts.show_text("A039 已挂起", "info", lambda: undone.append("A039"))
    toasts.show_text("已受理")
    assert [toasts.undo_last() for _ in range(3)] == [True, True, False]
    assert undone == ["A039", "A038"]
    assert toasts.texts() == ["已受理"]


def test_what_can_be_undone_stays_longer(
    window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toasts_module, "TOAST_MS", 1)
    toasts = Toasts(window)
    toasts.show_text("A038 已过号", "info", lambda: None)
    toasts.show_text("已受理")
    qtbot.waitUntil(lambda: toasts.texts() == ["A038 已过号"])


def test_it_stands_beside_a_button_in_its_corner_and_above_words_there(window: QWidget) -> None:
    button = Button("受理 3 件", "primary", parent=window)
    button.setGeometry(560, 590, 420, 56)
    words = Text("请居民核对", parent=window)
    words.setGeometry(20, 600, 500, 30)
    for part in (button, words):
        part.show()
    toasts = Toasts(window)
    toasts.show_text("已受理，YJ26-1123-0042")
    assert not toasts.geometry().intersects(button.geometry())
    assert not toasts.geometry().intersects(words.geometry())
    assert window.rect().contains(toasts.geometry())
    button.setEnabled(False)
    words.hide()
    toasts.show_text("居民已评价")
    assert window.width() - toasts.geometry().right() < 40


def test_a_button_that_comes_after_it_is_not_covered_either(window: QWidget, qtbot: QtBot) -> None:
    toasts = Toasts(window)
    toasts.show_text("已受理")
    button = Button("办结并呼叫", parent=window)
    button.setGeometry(560, 590, 420, 56)
    button.show()
    qtbot.waitUntil(lambda: not toasts.geometry().intersects(button.geometry()))


def test_it_makes_way_when_another_page_comes_under_it(window: QWidget, qtbot: QtBot) -> None:
    toasts = Toasts(window)
    toasts.show_text("排好了，规则都守住了", undo=lambda: None)
    QTest.qWait(0)
    before = toasts.geometry()
    page = Button("发布", "primary", parent=window)
    page.setGeometry(before)
    page.lower()
    page.show()
    qtbot.waitUntil(lambda: not toasts.geometry().intersects(page.geometry()))
    page.hide()
    qtbot.waitUntil(lambda: toasts.geometry() == before)


def test_over_a_layer_only_what_the_layer_shows_is_in_the_way(window: QWidget) -> None:
    behind = Button("受理 3 件", "primary", parent=window)
    behind.setGeometry(560, 590, 420, 56)
    behind.show()
    veil = Veil(window)
    veil.put(panel(300))
    toasts = Toasts(window)
    toasts.show_text("居民自己在输了")
    assert window.width() - toasts.geometry().right() < 40


def test_esc_closes_the_newest_error_once_no_layer_is_in_front(window: QWidget) -> None:
    toasts = Toasts(window)
    toasts.show_text("没读到卡", "error")
    toasts.show_text("小票机没纸了", "error")
    toasts.show_text("已受理")
    veil = Veil(window)
    veil.put(panel(300))
    veil.setFocus()
    QTest.keyClick(veil, Key.Key_Escape)
    assert toasts.texts() == ["没读到卡", "小票机没纸了", "已受理"]
    line = window.findChild(QLineEdit)
    assert line is not None
    QTest.keyClick(line, Key.Key_Escape)
    assert toasts.texts() == ["没读到卡", "已受理"]
    QTest.keyClick(line, Key.Key_Escape)
    assert toasts.texts() == ["已受理"]


def test_an_error_is_told_once_and_is_over_when_its_cause_is(window: QWidget) -> None:
    toasts = Toasts(window)
    toasts.show_text("读卡器没有反应", "error", about="reader")
    toasts.show_text("查不到这个号", "error")
    toasts.show_text("查不到这个号", "error")
    assert toasts.texts() == ["读卡器没有反应", "查不到这个号"]
    toasts.show_text("读卡器好了", about="reader")
    assert toasts.texts() == ["查不到这个号", "读卡器好了"]
    toasts.take_back("reader")
    assert toasts.texts() == ["查不到这个号"]


def test_a_long_word_stays_inside_a_narrow_window(window: QWidget) -> None:
    toasts = Toasts(window)
    toasts.show_text("读卡器没有反应。看看线插好没有，系统会自己再试。" * 4, "error")
    assert window.rect().contains(toasts.geometry())


def test_the_words_of_an_empty_page_drive_a_toast_away_only_where_they_stand(
    window: QWidget,
) -> None:
    empty = Text("没有要处理的", 15, align=Qt.AlignmentFlag.AlignCenter)
    empty.setParent(window)
    empty.setGeometry(window.rect())
    empty.show()
    toasts = Toasts(window)
    toasts.show_text("已留下")
    assert window.height() - toasts.geometry().bottom() < 80
    assert window.width() - toasts.geometry().right() < 40
    below = Text("共 12 件", 15)
    below.setParent(window)
    below.adjustSize()
    below.move(window.width() - 60 - below.width(), window.height() - 60)
    below.show()
    toasts.show_text("已打印")
    assert not toasts.geometry().intersects(below.geometry())
    assert window.width() - toasts.geometry().right() < 40
