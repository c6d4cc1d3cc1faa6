"""A window with one line to type in, for what stands over the screens."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    found.setObjectName("ground")
    layout = QVBoxLayout(found)
    layout.addWidget(QLineEdit(found))
    layout.addStretch(1)
    qtbot.addWidget(found)
    found.resize(1000, 700)
    found.show()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    line = found.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    return found
