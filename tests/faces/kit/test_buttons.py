"""Buttons, chips chosen by a digit, switches and key caps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.faces.kit.buttons import Button, Chip, DigitChoice, KeyCap, Switch, cap_width
from desk.faces.kit.theme import color

Key = Qt.Key


def ground(widget: QWidget, at: QPoint | None = None) -> str:
    """The colour painted just inside the left edge of a widget."""
    picture = QImage(widget.size(), QImage.Format.Format_RGB32)
    widget.render(picture)
    point = at or QPoint(5, widget.height() // 2)
    return picture.pixelColor(point).name().upper()


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """A window with a layout and the keyboard."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.resize(500, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def put(place: QWidget, widget: QWidget) -> None:
    layout = place.layout()
    assert layout is not None
    layout.addWidget(widget)
    QApplication.processEvents()


def test_a_button_works_by_click_space_and_tells_its_key(place: QWidget) -> None:
    pressed: list[int] = []
    button = Button("受理", "primary", key="F9", on=lambda: pressed.append(1))
    put(place, button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    assert pressed == [1, 1]
    assert button.accessibleName() == "受理 F9"


def test_a_button_has_the_colours_of_its_kind_and_of_its_state(place: QWidget) -> None:
    button = Button("受理", "primary")
    put(place, button)
    assert ground(button) == color("teal.700")
    button.setDown(True)
    assert ground(button) == color("teal.800")
    button.setDown(False)
    button.set_kind("secondary")
    assert ground(button) == color("white")
    button.set_kind("primary")
    button.forbid("先选原因")
    assert ground(button) == color("line.100")


def test_under_the_mouse_it_is_lighter(place: QWidget, qtbot: QtBot) -> None:
    button = Button("受理", "primary")
    put(place, button)
    QTest.mouseMove(button, button.rect().center())
    qtbot.waitUntil(lambda: ground(button) == color("teal.600"))


def test_a_forbidden_button_tells_why_and_does_nothing(place: QWidget) -> None:
    pressed: list[int] = []
    button = Button("撤销", on=lambda: pressed.append(1))
    put(place, button)
    button.forbid("先选原因")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == []
    assert (button.toolTip(), button.accessibleDescription()) == ("先选原因", "先选原因")
    button.forbid(None)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    assert button.toolTip() == ""


def test_a_busy_button_keeps_its_look_never_gets_narrower_and_takes_no_second_click(
    place: QWidget,
) -> None:
    pressed: list[int] = []
    button = Button("受理并打印回执", "primary", key="F9", on=lambda: pressed.append(1))
    put(place, button)
    before = button.sizeHint().width()
    button.set_busy("受理中")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == []
    assert button.label() == "受理中"
    assert button.sizeHint().width() == before
    assert ground(button) == color("teal.700")
    button.set_busy("正在受理，请稍等一会儿，马上就好")
    assert button.sizeHint().width() > before
    button.set_busy(None)
    assert button.sizeHint().width() == before
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [1]


def test_new_words_change_the_width_and_what_is_read_out(place: QWidget) -> None:
    button = Button("开", key="F2")
    put(place, button)
    narrow = button.sizeHint().width()
    button.set_label("全部打开")
    assert button.sizeHint().width() > narrow
    assert button.accessibleName() == "全部打开 F2"


def test_a_key_cap_is_never_narrower_than_22_and_grows_with_its_words(qtbot: QtBot) -> None:
    assert cap_width("1") == 22
    caps = [KeyCap(key) for key in ("1", "F9", "Ctrl Del")]
    for cap in caps:
        qtbot.addWidget(cap)
    assert [cap.height() for cap in caps] == [18, 18, 18]
    assert caps[2].width() > caps[1].width() >= caps[0].width()


@pytest.fixture
def choice(place: QWidget) -> DigitChoice:
    found = DigitChoice(["重病", "重度残疾", "失业", "其他"])
    put(place, found)
    found.setFocus()
    return found


def test_a_digit_chooses_and_moves_on(choice: DigitChoice, qtbot: QtBot) -> None:
    with qtbot.waitSignals([choice.chosen, choice.moved_on]):
        QTest.keyClick(choice, Key.Key_2)
    assert choice.value() == "重度残疾"


def test_arrows_choose_round_and_do_not_move_on(choice: DigitChoice) -> None:
    moved: list[int] = []
    choice.moved_on.connect(lambda: moved.append(1))
    seen = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Left):
        QTest.keyClick(choice, key)
        seen.append(choice.value())
    assert seen == ["重病", "重度残疾", "重病", "其他"]
    assert moved == []


def test_arrow_left_on_nothing_chosen_takes_the_last(choice: DigitChoice) -> None:
    QTest.keyClick(choice, Key.Key_Left)
    assert choice.value() == "其他"


@pytest.mark.parametrize("key", [Key.Key_0, Key.Key_5, Key.Key_9, Key.Key_A])
def test_other_keys_choose_nothing(choice: DigitChoice, key: Key) -> None:
    QTest.keyClick(choice, key)
    assert choice.value() == ""


def test_a_shortcut_with_a_digit_is_not_an_answer(choice: DigitChoice) -> None:
    QTest.keyClick(choice, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(choice, Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert choice.value() == ""


def test_a_click_chooses_one_and_only_one(choice: DigitChoice) -> None:
    for chip in choice._chips[:2]:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert choice.value() == "重度残疾"
    assert [chip.isChecked() for chip in choice._chips] == [False, True, False, False]
    QTest.mouseClick(choice._chips[1], Qt.MouseButton.LeftButton)
    assert choice.value() == "重度残疾"


def test_a_chosen_chip_is_filled_and_the_input_method_never_takes_the_digits(
    choice: DigitChoice,
) -> None:
    choice.set_value("失业")
    assert ground(choice._chips[2], QPoint(4, 18)) == color("teal.700")
    assert ground(choice._chips[0], QPoint(4, 18)) == color("white")
    assert not choice.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_what_was_chosen_can_still_be_read_when_it_can_no_longer_be_changed(
    choice: DigitChoice,
) -> None:
    QTest.keyClick(choice, Key.Key_2)
    (chip,) = [chip for chip in choice.findChildren(Chip) if chip.isChecked()]
    choice.setEnabled(False)
    image = chip.grab().toImage()
    inks = {image.pixelColor(x, y).lightness() for x in range(34, image.width() - 4)
            for y in range(4, image.height() - 4)}  # fmt: skip
    assert min(inks) < 60
    assert max(inks) > 200


def test_a_switch_turns_by_click_and_by_space_and_moves_its_knob(place: QWidget) -> None:
    switch = Switch(False, "接 A 号")
    put(place, switch)
    assert ground(switch, QPoint(11, 11)) == color("line.strong")
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.isChecked()
    assert ground(switch, QPoint(11, 11)) == color("teal.700")
    assert ground(switch, QPoint(27, 11)) == color("white")
    switch.setFocus()
    QTest.keyClick(switch, Key.Key_Space)
    assert not switch.isChecked()
    assert switch.accessibleName() == "接 A 号"
