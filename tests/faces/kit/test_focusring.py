"""The ring follows the focus and is never inside what it surrounds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.faces.kit.bars import TopBar
from desk.faces.kit.buttons import Button, DigitChoice
from desk.faces.kit.focusring import GAP, FocusRing
from desk.faces.kit.theme import color


class Place(QWidget):
    """A window with a field, a choice, a dark bar and a ring."""

    def __init__(self, width: int = 3) -> None:
        super().__init__()
        self.setObjectName("ground")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 40, 40, 40)
        layout.setSpacing(40)
        self.bar = TopBar()
        self.dark = Button("注销")
        self.bar.right.addWidget(self.dark)
        self.field, self.other = QLineEdit(), QLineEdit()
        self.choice = DigitChoice(["重病", "失业"])
        for part in (self.bar, self.field, self.other, self.choice):
            layout.addWidget(part)
        self.ring = FocusRing(self, width)
        self.width_of_ring = width


@pytest.fixture(params=[3, 5])
def place(request: pytest.FixtureRequest, qtbot: QtBot) -> Place:
    window = Place(request.param)
    qtbot.addWidget(window)
    window.resize(600, 460)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def painted(place: Place) -> QImage:
    QApplication.processEvents()
    picture = QImage(place.size(), QImage.Format.Format_RGB32)
    place.render(picture)
    return picture


def near(one: QColor, name: str) -> bool:
    """Whether a pixel is this colour, edges that are smoothed aside."""
    other = QColor(color(name))
    return all(
        abs(a - b) < 24
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    )


def ring_at(place: Place, widget: QWidget, name: str = "focus.light") -> bool:
    """Whether the ring is seen round a widget: outside, beyond the gap."""
    picture = painted(place)
    corner = widget.mapTo(place, QPoint(0, 0))
    middle = corner.y() + widget.height() // 2
    outside = corner.x() - GAP - place.width_of_ring // 2 - 1
    return near(picture.pixelColor(outside, middle), name)


def test_the_ring_is_round_what_has_the_focus_and_only_there(place: Place) -> None:
    place.field.setFocus()
    assert place.ring.target() is place.field
    assert ring_at(place, place.field)
    place.other.setFocus()
    assert place.ring.target() is place.other
    assert ring_at(place, place.other)
    assert not ring_at(place, place.field)


def test_between_ring_and_widget_the_ground_is_seen(place: Place) -> None:
    place.field.setFocus()
    corner = place.field.mapTo(place, QPoint(0, 0))
    pixel = painted(place).pixelColor(corner.x() - 1, corner.y() + place.field.height() // 2)
    assert near(pixel, "surface.bg")


def test_a_group_of_chips_has_one_ring_round_all(place: Place) -> None:
    place.choice.setFocus()
    assert place.ring.target() is place.choice
    assert ring_at(place, place.choice)


def test_on_the_dark_bar_the_ring_is_light(place: Place) -> None:
    place.dark.setFocus()
    assert place.ring.target() is place.dark
    assert ring_at(place, place.dark, "focus.dark")
    place.field.setFocus()
    assert ring_at(place, place.field, "focus.light")


def test_the_ring_goes_with_its_widget_and_with_the_window(place: Place) -> None:
    place.field.setFocus()
    place.resize(800, 620)
    QApplication.processEvents()
    assert place.ring.size() == place.size()
    assert ring_at(place, place.field)
    layout = place.layout()
    assert layout is not None
    layout.setContentsMargins(90, 40, 40, 40)
    assert ring_at(place, place.field)


def test_the_ring_is_drawn_anew_when_only_what_its_widget_lies_in_moves(
    place: Place, qtbot: QtBot
) -> None:
    holder = QWidget(place)
    field = QLineEdit(holder)
    holder.setGeometry(60, 60, 300, 60)
    field.setGeometry(10, 10, 200, 36)
    holder.show()
    field.setFocus()
    QApplication.processEvents()
    whole: list[bool] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                whole.append(event.region().boundingRect() == place.ring.rect())
            return False

    watch = Watch()
    place.ring.installEventFilter(watch)
    holder.move(60, 90)
    qtbot.waitUntil(lambda: any(whole))


def test_without_focus_or_with_what_wants_no_ring_there_is_none(place: Place) -> None:
    place.field.setProperty("noRing", True)
    place.field.setFocus()
    assert place.ring.target() is None
    assert not ring_at(place, place.field)
    place.other.setFocus()
    place.other.hide()
    assert not ring_at(place, place.field)


def test_a_widget_that_is_gone_takes_its_ring_along(place: Place, qtbot: QtBot) -> None:
    place.field.setFocus()
    place.field.deleteLater()
    QApplication.processEvents()
    place.other.setFocus()
    assert place.ring.target() is place.other
    painted(place)


def test_the_ring_takes_no_click(place: Place) -> None:
    place.field.setFocus()
    middle = place.field.mapTo(place, place.field.rect().center())
    assert place.childAt(middle) is place.field
