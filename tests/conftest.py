"""What every test may ask for: a clock that stands still and a real encrypted store."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["DESK_KEYRING"] = "off"

from desk.core.clock import VirtualClock, utc
from desk.store import Store

# A change is judged by what it changes, so each run tries the same examples, however busy the
# machine is. ``./dev test --hypothesis-profile=exploring`` looks for examples nobody has seen.
settings.register_profile(
    "steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "exploring", max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")


@pytest.fixture
def clock() -> VirtualClock:
    """Monday 23 November 2026, half past eight at the hall."""
    return VirtualClock(utc(date(2026, 11, 23), "08:30"))


@pytest.fixture
def store(tmp_path: Path, clock: VirtualClock) -> Iterator[Store]:
    """A new SQLCipher file in a folder of its own."""
    opened = Store.open(tmp_path / "home", clock)
    yield opened
    opened.close()


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Waits for what must come as long as a busy machine may need."""
    monkeypatch.setattr(qtbot, "waitUntil", partial(qtbot.waitUntil, timeout=60_000))
    return qtbot


@pytest.fixture(scope="session", autouse=True)
def one_application(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Papers are content with less than a screen needs, and a process has only one application."""
    from desk.faces.kiosk.pinyin import prepare
    from desk.faces.kit.run import application

    # The kiosk's input method makes an empty dictionary among the user's settings.
    os.environ["XDG_CONFIG_HOME"] = str(tmp_path_factory.mktemp("config"))
    prepare()
    application()


@pytest.fixture(autouse=True)
def chinese() -> Iterator[None]:
    """Each test starts in the product's own language."""
    from desk.core.text import set_language

    set_language("zh_CN")
    yield
    set_language("zh_CN")
