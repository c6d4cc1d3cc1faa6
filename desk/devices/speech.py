"""The voice of the hall: what is said, a voice where one is installed, silence where none is."""

from __future__ import annotations

import logging
from typing import Any, Protocol

from desk.core.paths import RESOURCES

log = logging.getLogger(__name__)
CHIME = RESOURCES / "sounds" / "chime.wav"
_DIGITS = "零一二三四五六七八九"


class Speech(Protocol):
    """Says texts one after another; never fails where there is no voice."""

    @property
    def available(self) -> bool: ...

    def chime(self) -> None: ...

    def say(self, text: str) -> None: ...

    def stop(self) -> None: ...


def call_text(number: str, window: int) -> str:
    """What is called: ``请 A 零 五 二 号，到 3 号窗口``; digits one by one."""
    spoken = " ".join(_DIGITS[int(c)] if c.isdigit() else c for c in number)
    return f"请 {spoken} 号，到 {window} 号窗口"


class RecordedSpeech:
    """Keeps what would be said, for tests and the demo."""

    available = True

    def __init__(self) -> None:
        self.said: list[str] = []
        self.chimes = 0

    def chime(self) -> None:
        """Count a chime."""
        self.chimes += 1

    def say(self, text: str) -> None:
        """Keep a text."""
        self.said.append(text)

    def stop(self) -> None:
        """Say no more; what was said stays."""


class QtSpeech:
    """Qt's text to speech with a Chinese voice when there is one, and a chime."""

    def __init__(self) -> None:
        self._voice: Any = None
        self._sound: Any = None
        self._queue: list[str] = []
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech

            engines = [e for e in QTextToSpeech.availableEngines() if e != "mock"]
            if engines:
                self._voice = QTextToSpeech(engines[0])
                self._choose_chinese()
            if self._voice is not None:
                self._voice.stateChanged.connect(self._next)
        except ImportError:
            log.warning("no text-to-speech in this installation")

    def _choose_chinese(self) -> None:
        chinese = [x for x in self._voice.availableLocales() if x.name().startswith("zh")]
        if chinese:
            self._voice.setLocale(chinese[0])
        else:
            self._voice = None

    @property
    def available(self) -> bool:
        """Whether a Chinese voice is installed."""
        return self._voice is not None

    def chime(self) -> None:
        """Two soft tones, where there is a sound device."""
        if self._sound is None:
            try:
                from PySide6.QtCore import QUrl
                from PySide6.QtMultimedia import QSoundEffect
            except ImportError:
                return
            self._sound = QSoundEffect()
            self._sound.setSource(QUrl.fromLocalFile(str(CHIME)))
        self._sound.play()

    def say(self, text: str) -> None:
        """Say a text after those that wait."""
        if self._voice is not None:
            self._queue.append(text)
            self._next()

    def stop(self) -> None:
        """Be silent at once."""
        self._queue.clear()
        if self._voice is not None:
            self._voice.stop()

    def _next(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._queue and self._voice.state() == QTextToSpeech.State.Ready:
            self._voice.say(self._queue.pop(0))
