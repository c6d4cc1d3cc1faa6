"""A table whose lines are changed by keys that stand above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.faces.kit.buttons import KeyCap
from desk.faces.kit.labels import Text, row
from desk.faces.office.establishment import ChoiceTable


class KeyedList(QWidget):
    """A titled table with its keys."""

    def __init__(
        self,
        title: str,
        columns: list[tuple[str, float, bool]],
        keys: Sequence[tuple[str, str]],
        take: Callable[[QKeyEvent, int], bool],
    ) -> None:
        super().__init__()
        self._take = take
        self.table = ChoiceTable(columns)
        self.table.setAccessibleName(title)
        self.table.installEventFilter(self)
        hints: list[QWidget | int | None] = [Text(title, 15, 700), None]
        for key, what in keys:
            hints += [KeyCap(key), Text(what, 13, 400, "ink.700"), 4]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row(*hints, spacing=5))
        layout.addWidget(self.table)

    def fit(self) -> None:
        """As high as its lines."""
        lines = max(1, len(self.table.all))
        self.table.setFixedHeight(self.table.HEAD + lines * self.table.ROW + 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(event, self.table.front)
        return super().eventFilter(watched, event)
