"""A field of free text that offers what is known by digit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desk.core.text import tr
from desk.faces.kit.fieldbox import FieldBox

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KnownBox(FieldBox):
    """A field; while it is empty, a digit picks one of the known answers, since no name begins
    with a digit. ``picked`` tells which, from 0."""

    picked = Signal(int)
    _known: Sequence[str] = ()

    def __init__(self, key: str, label: str, *, known: Sequence[str] = (), **more: Any) -> None:
        if known:
            more["placeholder"] = tr(
                "press {known}", known="  ".join(f"{n} {text}" for n, text in enumerate(known, 1))
            )
        super().__init__(key, label, **more)
        self.offer(known)

    def offer(self, known: Sequence[str]) -> None:
        """Let digits pick these answers, which are shown elsewhere."""
        self._known = list(known)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._known
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(self.editor, QLineEdit)
            and not self.editor.text()
            and not event.modifiers() & _COMMANDS
            and event.text() in "123456789"[: len(self._known)]
            and event.text()
        ):
            self.picked.emit(int(event.text()) - 1)
            return True
        return super().eventFilter(watched, event)
