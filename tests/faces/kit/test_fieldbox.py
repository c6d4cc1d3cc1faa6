"""A field in all its states."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.faces.kit.buttons import DigitChoice
from desk.faces.kit.fieldbox import FieldBox, badges
from desk.faces.kit.labels import Text
from desk.faces.kit.theme import color

Key = Qt.Key


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.resize(420, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def put(place: QWidget, box: FieldBox) -> FieldBox:
    layout = place.layout()
    assert layout is not None
    layout.addWidget(box)
    box.editor.show()
    return box


def shown(box: FieldBox) -> list[str]:
    """The words that can be seen round the editor."""
    return [t.text() for t in box.findChildren(Text) if t.isVisibleTo(box) and t.text()]


def border(box: FieldBox) -> str:
    picture = QImage(box.editor.size(), QImage.Format.Format_RGB32)
    box.editor.render(picture)
    return picture.pixelColor(QPoint(box.editor.width() // 2, 0)).name().upper()


def test_empty_and_required_it_has_its_star_its_matters_and_a_hint(place: QWidget) -> None:
    box = put(place, FieldBox("phone", "联系电话", required=True, places=(0, 1, 2),
                              placeholder="11 位手机号"))  # fmt: skip
    assert shown(box) == ["联系电话", "*", "①②③"]
    assert isinstance(box.editor, QLineEdit)
    assert box.editor.placeholderText() == "11 位手机号"
    assert box.editor.accessibleName() == "联系电话"
    assert border(box) == color("line.strong")
    assert badges(range(12)) == "①②③④⑤⑥⑦⑧⑨"


def test_a_value_with_its_source_leaves_room_for_the_source(place: QWidget) -> None:
    box = put(place, FieldBox("phone", "联系电话"))
    box.set_value("138****6027", "上次办件")
    assert isinstance(box.editor, QLineEdit)
    assert "上次办件" in shown(box)
    room = box.editor.textMargins().right()
    assert room > 0
    box.set_value("13812346027", "")
    assert "上次办件" not in shown(box)
    assert box.editor.textMargins().right() == 0


def test_a_long_value_is_shown_from_its_beginning(place: QWidget) -> None:
    box = put(place, FieldBox("address", "地址"))
    box.set_value("宜昌市西陵区云集街道云集路 58 号 3 单元 502 室" * 3)
    assert isinstance(box.editor, QLineEdit)
    assert box.editor.cursorPosition() == 0


def test_an_error_stands_below_colours_the_border_and_is_read_out(place: QWidget) -> None:
    box = put(place, FieldBox("card", "银行卡号"))
    box.say("少 1 位")
    assert "少 1 位" in shown(box)
    assert border(box) == color("error.mark")
    assert box.editor.accessibleDescription() == "少 1 位"
    box.say("是上次的 10 倍", "caution")
    assert border(box) == color("warn.mark")
    assert "少 1 位" not in shown(box)
    box.say("")
    assert border(box) == color("line.strong")
    assert shown(box) == ["银行卡号"]
    assert box.editor.accessibleDescription() == ""


def test_read_only_it_can_be_looked_at_but_not_changed(place: QWidget) -> None:
    box = put(place, FieldBox("shown", "政府代缴身份", read_only=True))
    box.set_value("自动复核")
    box.editor.setFocus()
    QTest.keyClicks(box.editor, "abc")
    assert box.value() == "自动复核"
    assert border(box) == color("line.base")


def test_typing_tells_each_change_and_enter_goes_to_the_next_gap(
    place: QWidget, qtbot: QtBot
) -> None:
    box = put(place, FieldBox("phone", "联系电话", digits_only=True))
    typed: list[str] = []
    box.changed.connect(typed.append)
    box.take_focus()
    QTest.keyClicks(box.editor, "138")
    assert typed == ["1", "13", "138"]
    assert not box.editor.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    asked: list[bool] = []
    box.next.connect(asked.append)
    QTest.keyClick(box.editor, Key.Key_Return)
    QTest.keyClick(box.editor, Key.Key_Enter)
    QTest.keyClick(box.editor, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [True, True, False]


def test_what_a_person_is_typing_is_not_overwritten(place: QWidget) -> None:
    box = put(place, FieldBox("phone", "联系电话"))
    box.take_focus()
    QTest.keyClicks(box.editor, "139")
    box.set_value("13812346027", "上次办件")
    assert box.value() == "139"


def test_what_is_right_is_replaced_and_what_is_wrong_is_gone_on_with(place: QWidget) -> None:
    box = put(place, FieldBox("card", "银行卡号"))
    box.set_value("6222")
    box.take_focus()
    QTest.keyClicks(box.editor, "5")
    assert box.value() == "5"
    box.say("少 15 位")
    box.take_focus()
    QTest.keyClicks(box.editor, "6")
    assert box.value() == "56"


def test_few_choices_are_chips_and_many_are_a_list_both_by_digit(place: QWidget) -> None:
    few = put(place, FieldBox("marital", "婚姻", choices=("未婚", "已婚", "离婚", "丧偶")))
    many = put(place, FieldBox("bank", "银行", choices=("湖北三峡农村商业银行", "中国邮政储蓄银行",
                                                    "中国农业银行", "中国建设银行")))  # fmt: skip
    assert isinstance(few.editor, DigitChoice)
    assert isinstance(many.editor, QComboBox)
    for box, expected in ((few, "丧偶"), (many, "中国建设银行")):
        told: list[str] = []
        asked: list[bool] = []
        box.changed.connect(told.append)
        box.next.connect(asked.append)
        box.take_focus()
        QTest.keyClick(box.editor, Key.Key_4)
        assert (box.value(), told, asked) == (expected, [expected], [True])


def test_a_digit_beyond_the_list_chooses_nothing(place: QWidget) -> None:
    box = put(place, FieldBox("bank", "银行", choices=("甲", "乙"), chips=False))
    box.take_focus()
    for key in (Key.Key_0, Key.Key_3):
        QTest.keyClick(box.editor, key)
    assert box.value() == ""


def test_a_choice_that_is_not_among_the_answers_is_shown_as_none(place: QWidget) -> None:
    for chips in (True, False):
        box = put(place, FieldBox("x", "选", choices=("甲", "乙"), chips=chips))
        box.set_value("乙")
        assert box.value() == "乙"
        box.set_value("丙")
        assert box.value() == ""


def test_initials_choose_of_a_list_each_letter_goes_on_from_those_before_it(place: QWidget) -> None:
    names = ("周敏", "赵明亮", "郑成功", "张军", "李晓雯")
    box = put(place, FieldBox("who", "人员", choices=names, chips=False))
    box.take_focus()
    found = []
    for letter in "zcglz":
        QTest.keyClicks(box.editor, letter)
        found.append(box.value())
    assert found == ["周敏", "郑成功", "郑成功", "李晓雯", "周敏"]
