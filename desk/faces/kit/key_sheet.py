"""All keys of a face on one sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil, panel


class ShortcutSheet(Veil):
    """W20: every key in one place; ``hint`` says where others stand."""

    def __init__(self, window: QWidget, keys: Sequence[tuple[str, str]], hint: str = "") -> None:
        super().__init__(window)
        frame = panel(900)
        box = frame.layout()
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        half = (len(keys) + 1) // 2
        for n, (key, text) in enumerate(keys):
            line, side = n % half, n // half * 2
            grid.addWidget(KeyCap(key), line, side, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Text(text, 15), line, side + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        close = Button(tr("Back"), key="Esc", height=44, on=self.dismiss)
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(tr("All shortcuts"), 20, 700))
            box.addLayout(grid)
            box.addLayout(row(Text(hint, 13, 400, "ink.700"), None, close))
        self.put(frame)
        close.setFocus()
