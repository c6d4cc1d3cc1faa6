"""Toasts, banners, the veil, and what must be held for a second and a half."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Text
from desk.faces.kit.layers import HOLD_MS, Banner, Confirm, HoldButton
from desk.faces.kit.theme import color

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def pixel(widget: QWidget, at: QPoint) -> str:
    picture = QImage(widget.size(), QImage.Format.Format_RGB32)
    widget.render(picture)
    return picture.pixelColor(at).name().upper()


# --- banners ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["warn", "error", "info"])
def test_a_banner_has_the_ground_of_its_kind_its_words_and_its_button(
    kind: str, qtbot: QtBot
) -> None:
    pressed: list[int] = []
    button = Button("再连一次", height=30, on=lambda: pressed.append(1))
    banner = Banner(kind, "wifi-off-line", "14:20 起断网", "可以照常受理", button)
    qtbot.addWidget(banner)
    banner.resize(900, banner.sizeHint().height())
    banner.show()
    assert banner.height() >= 44
    assert [t.text() for t in banner.findChildren(Text)] == ["14:20 起断网", "可以照常受理"]
    assert banner.accessibleName() == "14:20 起断网 可以照常受理"
    assert pixel(banner, QPoint(6, banner.height() // 2)) == color(f"{kind}.ground").upper()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [1]


# --- held for a second and a half ---------------------------------------------------------------


@pytest.fixture
def hold(window: QWidget) -> HoldButton:
    button = HoldButton("撤销受理")
    layout = window.layout()
    assert layout is not None
    layout.addWidget(button)
    button.show()
    return button


def pass_time(button: HoldButton, milliseconds: int) -> None:
    """Let the button count, without waiting for the machine's clock."""
    button._timer.setInterval(3_600_000)
    for _ in range(milliseconds // 50):
        if button._timer.isActive():
            button._tick()


def test_held_for_a_second_and_a_half_it_takes_effect_once(hold: HoldButton) -> None:
    held: list[int] = []
    hold.held.connect(lambda: held.append(1))
    QTest.mousePress(hold, Qt.MouseButton.LeftButton)
    pass_time(hold, HOLD_MS - 50)
    assert held == []
    pass_time(hold, 3000)
    assert held == [1]
    QTest.mouseRelease(hold, Qt.MouseButton.LeftButton)
    assert held == [1]


def test_let_go_too_early_nothing_happens_and_it_begins_anew(hold: HoldButton) -> None:
    held: list[int] = []
    hold.held.connect(lambda: held.append(1))
    for _ in range(3):
        QTest.mousePress(hold, Qt.MouseButton.LeftButton)
        pass_time(hold, HOLD_MS - 100)
        QTest.mouseRelease(hold, Qt.MouseButton.LeftButton)
    assert held == []
    assert hold._done_ms == 0


def test_the_progress_fills_from_the_left(hold: HoldButton) -> None:
    hold.resize(400, 48)
    left, right = QPoint(20, 8), QPoint(380, 8)
    before = pixel(hold, left)
    hold.show_progress(0.5)
    assert pixel(hold, left) != before
    assert pixel(hold, right) == before
    hold.show_progress(1.0)
    assert pixel(hold, right) != before


def test_a_forbidden_one_does_not_count(hold: HoldButton) -> None:
    hold.forbid("先选原因")
    hold.begin()
    assert not hold._timer.isActive()


@pytest.fixture
def confirm(window: QWidget) -> Confirm:
    return Confirm(
        window, title="撤销第 2 项？", lead="残疾人证办理（新办）",
        bullets=["回执作废这一项", "材料退给居民"], ask="为什么撤销",
        reasons=[("wrong", "事项选错"), ("withdrawn", "居民不办了")], keep="不撤销", go="撤销受理",
    )  # fmt: skip


def confirmed(confirm: Confirm) -> list[str]:
    found: list[str] = []
    confirm.confirmed.connect(found.append)
    return found


def test_the_safe_way_has_the_focus_and_nothing_can_be_held_without_a_reason(
    confirm: Confirm,
) -> None:
    found = confirmed(confirm)
    assert confirm.keep.hasFocus()
    assert not confirm.go.isEnabled()
    QTest.keyClick(confirm, Key.Key_Delete, CONTROL)
    pass_time(confirm.go, 2000)
    assert found == []


def test_a_digit_gives_the_reason_and_ctrl_del_held_confirms_it(
    confirm: Confirm, window: QWidget
) -> None:
    found = confirmed(confirm)
    QTest.keyClick(confirm, Key.Key_2)
    assert confirm.go.isEnabled()
    QTest.keyPress(confirm, Key.Key_Delete, CONTROL)
    pass_time(confirm.go, HOLD_MS)
    assert found == ["withdrawn"]
    line = window.findChild(QLineEdit)
    assert line is not None
    assert line.hasFocus()


def test_ctrl_del_let_go_too_early_keeps_everything(confirm: Confirm) -> None:
    found = confirmed(confirm)
    QTest.keyClick(confirm, Key.Key_1)
    QTest.keyPress(confirm, Key.Key_Delete, CONTROL)
    pass_time(confirm.go, HOLD_MS - 100)
    QTest.keyRelease(confirm, Key.Key_Delete, CONTROL)
    pass_time(confirm.go, HOLD_MS)
    assert found == []
    assert confirm.isVisible()


def test_esc_closes_gives_the_focus_back_and_changes_nothing(
    confirm: Confirm, window: QWidget
) -> None:
    found = confirmed(confirm)
    QTest.keyClick(confirm, Key.Key_1)
    QTest.keyClick(confirm, Key.Key_Escape)
    assert not confirm.isVisible()
    assert found == []
    line = window.findChild(QLineEdit)
    assert line is not None
    assert line.hasFocus()


def test_the_veil_covers_the_window_also_when_it_grows(confirm: Confirm, window: QWidget) -> None:
    window.resize(1300, 900)
    assert confirm.geometry() == window.rect()
