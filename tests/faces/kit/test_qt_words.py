"""Qt's own boxes speak the language of the desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desk.faces.kit.qt_words import speak


@pytest.fixture(autouse=True)
def english_after() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh_CN", "查找范围："), ("zh_TW", "尋找於："), ("en", "Look in:")],
)
def test_the_box_to_choose_a_file_speaks_the_language_of_the_desk(
    qtbot: QtBot, language: str, words: str
) -> None:
    speak("zh_TW" if language == "zh_CN" else "zh_CN")
    speak(language)
    box = QFileDialog()
    qtbot.addWidget(box)
    box.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert words in [label.text() for label in box.findChildren(QLabel)]
    assert QCoreApplication.translate("QFileDialog", "Look in:") == words
