"""What a window loads before it can be used, and what it makes ready while nobody has signed in."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import desk.tables  # noqa: F401
from desk.core.clock import VirtualClock, utc
from desk.demo.seed import seed_hall
from desk.faces.window.app import WindowFace
from desk.store import Store
from tests.faces.conftest import Scene
from tests.faces.window.conftest import sign_in

Key = Qt.Key

USABLE = """
import sys
from pathlib import Path
from desk.faces.kit.run import application
app = application()
from desk.faces.kit.desk import Desk
from desk.faces.window import app as window
window.AHEAD_MS = 1_000_000
desk = Desk.open(Path(sys.argv[1]))
face = window.build(desk)
face.show()
app.processEvents()
print(*sorted(sys.modules), sep="\\n", flush=True)
face.close()
desk.close()
"""

STEP_BY_STEP = """
import sys
from pathlib import Path
from desk.faces.kit.run import application
app = application()
from desk.faces.kit.desk import Desk
from desk.faces.window import app as window
desk = Desk.open(Path(sys.argv[1]))
face = window.build(desk)
for _ in window.AHEAD:
    before = len(sys.modules)
    face._prepare()
    print(len(sys.modules) - before, flush=True)
face.close()
desk.close()
"""

NOT_YET = (
    "PIL", "PySide6.QtMultimedia", "PySide6.QtNetwork", "PySide6.QtPdf", "PySide6.QtTextToSpeech",
    "alembic", "argon2", "cryptography", "fitz", "httpx", "numpy", "psycopg", "reportlab",
    "sqlalchemy.dialects.postgresql", "sqlalchemy.ext", "sqlalchemy.orm", "starlette",
    "desk.cases.asking_view", "desk.cases.queries", "desk.cases.service", "desk.cases.watch",
    "desk.devices.counter", "desk.faces.kit.syncing", "desk.faces.window.acts",
    "desk.faces.window.idle", "desk.faces.kit.questions", "desk.faces.window.reception",
    "desk.faces.window.visit", "desk.faces.window.visit_model", "desk.hall.service",
    "desk.printing.compose", "desk.printing.papers", "desk.queue.service", "desk.roster.queries",
)  # fmt: skip
"""What only a visit, a paper, a PIN, the line to a server or another database needs."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    store = Store.open(tmp_path, VirtualClock(utc(date(2026, 11, 23), "10:00")))
    with store.unit("setup", "seed") as unit:
        seed_hall(unit)
    store.close()
    return tmp_path


def told_by(program: str, home: Path) -> list[str]:
    return subprocess.run(
        [sys.executable, "-c", program, str(home)],
        stdout=subprocess.PIPE, text=True, check=True, timeout=300,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "DESK_KEYRING": "off"},
    ).stdout.split()  # fmt: skip


def test_a_window_can_be_used_before_what_is_needed_only_later_is_loaded(home: Path) -> None:
    loaded = told_by(USABLE, home)
    assert "desk.faces.window.login" in loaded
    early = [
        name for name in loaded if any(name == one or name.startswith(f"{one}.") for one in NOT_YET)
    ]
    assert early == []


def test_no_part_made_ready_holds_up_who_types_a_pin_for_most_of_the_time_all_take(
    home: Path,
) -> None:
    """Counted in modules, since a busy machine takes as long as it likes."""
    parts = [int(count) for count in told_by(STEP_BY_STEP, home)]
    assert all(parts)
    assert max(parts) < sum(parts) / 2


def test_while_nobody_has_signed_in_a_window_makes_ready_what_comes_then(
    face: WindowFace, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "idle" in vars(face), timeout=30_000)
    assert "acts" in vars(face)
    assert face.entrance.signing_in()


def test_a_window_that_had_time_to_make_ready_works_as_one_that_had_none(
    scene: Scene, face: WindowFace, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "idle" in vars(face), timeout=30_000)
    issued = scene.issue("A")
    sign_in(scene, face)
    scene.press(face, Key.Key_Return)
    scene.press(face, Key.Key_F2)
    assert face.session.ticket is not None
    assert face.session.ticket.number == issued.number


def test_after_signing_off_enter_does_not_sign_in_again(scene: Scene, seated: WindowFace) -> None:
    scene.press(seated, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    scene.settle()
    login = seated.entrance.login
    assert seated.entrance.signing_in()
    assert login.pin.value() == ""
    scene.press(seated, Key.Key_Return)
    scene.settle()
    assert seated.session.worker is None
    assert login.pin.editor.accessibleDescription() != "", "the PIN is asked for"


def test_who_signs_in_next_at_the_same_desk_sits_down_with_enter(
    scene: Scene, seated: WindowFace
) -> None:
    scene.press(seated, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    scene.settle()
    seated.entrance.login.number.take_focus()
    scene.type(seated, "0305")
    scene.press(seated, Key.Key_Return)
    scene.type(seated, "2580")
    scene.press(seated, Key.Key_Return)
    scene.settle()
    chosen = seated.entrance.choose._chosen
    assert chosen is not None
    assert chosen.hasFocus()
    scene.press(seated, Key.Key_Return)
    scene.settle()
    assert seated.session.worker is not None
    assert seated.session.worker.number == "0305"
    assert not seated.entrance.isVisible()
