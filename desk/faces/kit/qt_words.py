"""Qt's own words, in its file and message boxes, in the language of the desk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

_NAME = "qt_words"


def speak(language: str) -> None:
    """Let Qt's own boxes speak a language of the desk; English is what they speak anyway.

    Where no desktop lends its box to choose a file, Qt shows its own.
    """
    app = QCoreApplication.instance()
    if app is None:
        return
    before = app.findChild(QTranslator, _NAME)
    if before is not None:
        app.removeTranslator(before)
        before.setParent(None)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    words = QTranslator(app)
    words.setObjectName(_NAME)
    if language != "en" and words.load(f"qtbase_{language}", folder):
        app.installTranslator(words)
