"""The way to Ctrl K in the dark bar of a desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import KeyCap
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Text, on_click, row
from desk.faces.kit.theme import color


class SearchBox(QWidget):
    """Looks like a line to type in; a click on it does what Ctrl K does."""

    def __init__(self, look_up: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("search_box")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"QWidget#search_box {{ background: {color('teal.900')};"
            f" border: 1px solid {color('teal.500')}; border-radius: 6px; }}"
        )
        self.setFixedHeight(34)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Find a person, a case or a matter"))
        self.setLayout(
            row(
                Icon("search-line", 16, "teal.100"),
                Text(tr("Person, case or matter"), 14, 400, "teal.100").shrinking(),
                None,
                KeyCap("Ctrl K", dark=True),
                margins=(10, 0, 8, 0),
            )
        )
        on_click(self, look_up)
