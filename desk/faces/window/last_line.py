"""Whom a worker served last, beside the time the window is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.labels import Text

if TYPE_CHECKING:
    from desk.cases.ratings import LastServed


class LastLine(QWidget):
    """The number, and that they have rated; what grade it was is not told to who served them."""

    def __init__(self) -> None:
        super().__init__()
        self._who = Text("", 14, 400, "ink.700")
        self._rated = Text("", 14, 400, "ink.700")
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 6)
        self._layout.setSpacing(5)
        self._layout.addWidget(self._who)
        self._layout.addWidget(self._rated)
        self._layout.addStretch(1)
        self._layout.setAlignment(Qt.AlignmentFlag.AlignBottom)

    def compact(self, small: bool) -> None:
        """One above the other where there is little room."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(down if small else across)
        self._layout.setSpacing(0 if small else 5)
        self._layout.setContentsMargins(0, 0, 0, 0 if small else 6)

    def put(self, last: LastServed | None) -> None:
        """Show it; nothing before the first of the day."""
        self._who.put(tr("Last {number}", number=last.number).strip() if last else "")
        rated = tr("rated (last)") if last is not None and last.rated else tr("not rated (last)")
        self._rated.put(rated if last is not None else "")

    def text(self) -> str:
        """What is shown, in a line."""
        return f"{self._who.text()} {self._rated.text()}".strip()
