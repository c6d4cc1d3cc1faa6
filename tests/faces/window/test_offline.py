"""How syncing stands, shown honestly: the pill, the banner, and what is kept here."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.core.clock import utc
from desk.faces.kit.labels import Text
from desk.faces.kit.sync_view import SyncView
from desk.faces.window.app import WindowFace
from desk.faces.window.stored import OfflineBanner, StoredLayer
from tests.faces.conftest import Scene
from tests.faces.window.conftest import accept

SINCE = utc(date(2026, 11, 23), "09:20")


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (SyncView(), "仅本机"),
        (SyncView("synced", since=SINCE), "已同步 09:20"),
        (SyncView("uploading", 3), "正在上传 3 件"),
        (SyncView("offline", 3, SINCE), "离线，本机存 3 件"),
        (SyncView("error", 1), "1 件没传上，请告诉站长"),
    ],
)
def test_each_state_has_its_own_words(view: SyncView, words: str) -> None:
    assert view.pill() == words


def test_a_state_without_words_is_no_state() -> None:
    with pytest.raises(ValueError, match="asleep"):
        SyncView("asleep")


def test_a_window_that_nobody_syncs_says_so_and_shows_no_banner(seated: WindowFace) -> None:
    assert seated.findChild(object, "topbar") is not None
    assert seated._top.sync.accessibleName() == "仅本机"
    (banner,) = seated.findChildren(OfflineBanner)
    assert not banner.isVisible()


def test_offline_tells_since_when_what_still_works_and_can_be_tried_again(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    tried: list[bool] = []
    seated.show_sync(SyncView("offline", 3, SINCE), lambda: tried.append(True))
    scene.settle()
    (banner,) = seated.findChildren(OfflineBanner)
    assert banner.isVisible()
    assert "09:20 起连不上大厅服务器" in banner.accessibleName()
    assert "照常读卡、受理、打印" in banner.accessibleName()
    qtbot.mouseClick(banner.retry, Qt.MouseButton.LeftButton)
    assert tried == [True]
    seated.show_sync(SyncView("synced", since=SINCE + timedelta(minutes=40)))
    scene.settle()
    assert not banner.isVisible()
    assert seated._top.sync.accessibleName() == "已同步 10:00"


def test_nobody_to_try_means_no_button_to_try(scene: Scene, seated: WindowFace) -> None:
    seated.show_sync(SyncView("offline", 0, SINCE))
    scene.settle()
    (banner,) = seated.findChildren(OfflineBanner)
    assert not banner.retry.isVisible()
    assert banner.stored.isVisible()


def test_what_was_taken_in_offline_is_listed_masked(
    scene: Scene, three: WindowFace, qtbot: QtBot
) -> None:
    three.show_sync(SyncView("offline", 3, SINCE))
    accept(scene, three)
    assert three.visit.stored.isVisible()
    shown = [label.text() for label in three.visit.stored.findChildren(Text)]
    assert "YJ26-1123-0001-1" in shown
    assert "王*梅" in shown
    (banner,) = three.findChildren(OfflineBanner)
    qtbot.mouseClick(banner.stored, Qt.MouseButton.LeftButton)
    scene.settle()
    layer = three.stage.layer
    assert isinstance(layer, StoredLayer)
    shown = [label.text() for label in layer.findChildren(Text)]
    assert "YJ26-1123-0001-3" in shown
    scene.press(three, Qt.Key.Key_Escape)
    assert three.stage.layer is None


def test_the_entrance_says_where_the_data_is(scene: Scene, face: WindowFace) -> None:
    face.show_sync(SyncView("offline", 2, SINCE))
    assert face.entrance.login.foot.accessibleName() == "离线，本机存 2 件"
