"""Small marks of state: never by colour alone, never cut off."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.faces.kit import marks
from desk.faces.kit.gallery import LIGHTS, PILLS, SYNCS, Gallery
from desk.faces.kit.marks import DeadlineLight, Pill, SyncPill
from desk.faces.kit.theme import font


def picture(widget: QWidget) -> QImage:
    widget.resize(widget.sizeHint())
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    widget.render(image)
    return image


def grey(image: QImage) -> QImage:
    """As a person who sees no colours, or a black and white print, shows it."""
    return image.convertToFormat(QImage.Format.Format_Mono)


def test_lights_differ_by_shape_also_without_colour(qtbot: QtBot) -> None:
    seen = []
    for state, _ in LIGHTS:
        light = DeadlineLight(state, "剩 2 天")
        qtbot.addWidget(light)
        seen.append(grey(picture(light)).copy(0, 0, 20, 22))
    for n, one in enumerate(seen):
        assert all(one != other for other in seen[n + 1 :]), LIGHTS[n]


@pytest.mark.parametrize("words", ["缺", "等候，优先", "已办结", "12 位"])
def test_a_pill_has_room_for_its_words_and_its_icon(words: str, qtbot: QtBot) -> None:
    plain, iconed = Pill(words, "ok"), Pill(words, "ok", "check-line")
    for pill in (plain, iconed):
        qtbot.addWidget(pill)
    text = QFontMetrics(font(12)).horizontalAdvance(words)
    assert plain.sizeHint().width() >= text + 16
    assert iconed.sizeHint().width() > plain.sizeHint().width()
    assert plain.height() == 22
    assert plain.accessibleName() == words


def test_a_pill_shows_another_state_and_tells_it(qtbot: QtBot) -> None:
    pill = Pill("等候", "info")
    qtbot.addWidget(pill)
    before = picture(pill)
    pill.put("服务中", "teal", "user-line")
    assert pill.accessibleName() == "服务中"
    assert picture(pill) != before


def test_the_connection_has_a_sign_of_its_own_for_each_trouble(qtbot: QtBot) -> None:
    seen = {}
    for state, _ in SYNCS:
        pill = SyncPill(state, "词")
        qtbot.addWidget(pill)
        seen[state] = grey(picture(pill))
    troubles = ("uploading", "offline", "error", "clock")
    for n, one in enumerate(troubles):
        assert all(seen[one] != seen[other] for other in (*troubles[n + 1 :], "synced"))
    assert set(seen) == set(SyncPill._LOOKS)


def test_the_sheet_of_components_shows_every_kind_there_is(qtbot: QtBot) -> None:
    assert {kind for kind, _, _ in PILLS} == set(marks._PILLS)
    sheet = Gallery()
    qtbot.addWidget(sheet)
    assert sheet.minimumSizeHint().width() <= Gallery.SIZE[0]
    assert sheet.minimumSizeHint().height() <= Gallery.SIZE[1]
