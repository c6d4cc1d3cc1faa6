"""Personal data on a layer: covered, and shown for a short time once that is on record."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Text

Record = Callable[[Callable[[int], None]], None]
"""Puts it on record that a person's data are seen; when it is, calls back with the seconds for
which they may be shown."""


class Covered(Button):
    """The button of a layer that shows what its texts cover; Alt M does the same."""

    def __init__(self, record: Record, height: int = 26) -> None:
        super().__init__(
            tr("Show"), "text", key="Alt M", height=height, on=self.toggle, name="reveal"
        )
        self._record = record
        self._lines: list[tuple[Text, str, str]] = []
        self.open = False
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.cover)

    def add(self, text: Text, whole: str) -> None:
        """A text that is covered now, and what it covers."""
        self._lines.append((text, text.text(), whole))

    def toggle(self) -> None:
        """Show it, or cover it at once."""
        if self.open:
            self.cover()
        else:
            self._record(self._show)

    def _show(self, seconds: int) -> None:
        self.open = True
        self.timer.start(seconds * 1000)
        self._put()

    def cover(self) -> None:
        """Cover it again."""
        self.open = False
        self.timer.stop()
        self._put()

    def _put(self) -> None:
        for text, covered, whole in self._lines:
            text.put(whole if self.open else covered)
        self.set_label(tr("Hide") if self.open else tr("Show"))


def is_reveal(event: QKeyEvent) -> bool:
    """Whether this is the key that shows personal data."""
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return alt and event.key() == Qt.Key.Key_M
