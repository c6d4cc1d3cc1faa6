"""How a report is put on paper: which printer, how many copies, one side or both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.devices.copies import MOST
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Text, row
from desk.reports.given import Wishes


class Prints(QWidget):
    """Copies by their digit or by one more and one less; one side or both."""

    def __init__(self, copies: Callable[[int], object], sides: Callable[[], object]) -> None:
        super().__init__()
        self._now = 1
        self.printer = Text("", 13, 400, "ink.700", wrap=True)
        self.remark = Text("", 12, 400, "ink.600", wrap=True)
        self.fewer = Button("−", height=36, on=lambda: copies(self._now - 1), name="fewer_copies")
        self.more = Button("+", height=36, on=lambda: copies(self._now + 1), name="more_copies")
        for button, words in ((self.fewer, tr("One copy less")), (self.more, tr("One copy more"))):
            button.setFixedWidth(34)
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.number = Text("", 15, 700, align=Qt.AlignmentFlag.AlignCenter)
        self.number.setMinimumWidth(26)
        self.sides = Button("", key="S", height=36, on=sides, name="sides")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.printer)
        layout.addLayout(
            row(Text(tr("Copies"), 13, 400, "ink.700"), KeyCap("1-9"), None, spacing=6)
        )
        line = row(self.fewer, self.number, self.more, 8, self.sides, spacing=6)
        line.setStretch(line.count() - 1, 1)
        layout.addLayout(line)
        layout.addWidget(self.remark)

    def put(self, wishes: Wishes, printer: str, trouble: str) -> None:
        """Show what is wished, where it goes, and what is wrong there."""
        self._now = wishes.copies
        self.number.put(str(wishes.copies))
        self.number.setAccessibleName(tr("{n} copies", n=wishes.copies))
        self.sides.set_label(tr("Both sides") if wishes.two_sided else tr("One side"))
        self.fewer.forbid(tr("At least one.") if wishes.copies <= 1 else None)
        self.more.forbid(tr("At most {n}.", n=MOST) if wishes.copies >= MOST else None)
        kind, _, place = printer.partition(":")
        if trouble:
            self.printer.put(trouble)
        elif kind == "file":
            self.printer.put(tr("Printer: PDF files in the folder {name}", name=place))
        elif kind == "system":
            self.printer.put(tr("Printer: {name}", name=place or tr("the system's own")))
        else:
            self.printer.put(tr("Printer: {name}", name=printer))
        into_file = kind == "file" and (wishes.copies > 1 or wishes.two_sided)
        self.remark.setVisible(into_file)
        if into_file:
            self.remark.put(
                tr("One file; how many and on which sides is written in it for whoever prints it.")
            )
