"""A sheet of something that is under way: facts, what happened, and what can be done by digits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button, Chip
from desk.faces.kit.covered import Covered, Record, is_reveal
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, boxed, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.timeline import Step, Timeline

Act = tuple[str, str]
"""What can be done: its kind, and the words on its button."""
WIDTH = 1040
TIMELINE_PX = 400
ON_A_LINE = 4


class ActSheet(Veil):
    """Head, facts at the left, the story at the right, acts at the foot."""

    def __init__(
        self,
        window: QWidget,
        icon: str,
        title: str,
        about: str,
        marks: Sequence[QWidget],
        facts: Sequence[tuple[str, str]],
        story: Sequence[Step],
        acts: Sequence[Act],
        act: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self.acts, self._act = list(acts)[:9], act
        self._panel = panel(min(WIDTH, window.width() - 40), margins=24)
        box = self._panel.layout()
        if not isinstance(box, QVBoxLayout):
            raise TypeError(box)
        self._box = box
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(title, 20, 700).shrinking())
        self.about = Text(about, 14, 400, "ink.700").shrinking()
        self.covered: Covered | None = None
        self._names = row(self.about, spacing=12)
        self._names.addStretch(1)
        words.addLayout(self._names)
        head = row(Icon(icon, 22, "teal.700", disc=44, disc_tint="teal.100"), spacing=14)
        head.addLayout(words, 1)
        for mark in marks:
            head.addWidget(mark)
        box.addLayout(head)
        box.addWidget(Rule("line.base"))
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.facts: dict[str, Text] = {}
        for name, value in facts:
            label = Text(name, 14, 400, "ink.700")
            label.setFixedWidth(96)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.facts[name] = said = Text(value, 14, wrap=True)
            line = row(label, said)
            line.setStretch(1, 1)
            self.left.addLayout(line)
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addLayout(self.left, 1)
        halves.addWidget(_story(story, window.height()))
        box.addLayout(halves)
        self.foot = row(None)

    def cover(self, record: Record, whole: Sequence[tuple[Text, str]]) -> None:
        """Let these texts be shown whole for half a minute."""
        self.covered = Covered(record)
        for text, words in whole:
            self.covered.add(text, words)
        self._names.insertWidget(1, self.covered)

    def takes(self, event: QKeyEvent) -> bool:
        return self.covered is not None and is_reveal(event)

    def show_sheet(self) -> None:
        """Add what can be done and lay the sheet over the screen."""
        self.left.addStretch(1)
        for start in range(0, len(self.acts), ON_A_LINE):
            line = QHBoxLayout()
            line.setSpacing(8)
            part = self.acts[start : start + ON_A_LINE]
            for n, (kind, words) in enumerate(part, start + 1):
                chip = Chip(str(n), words, height=40)
                chip.setObjectName(f"act_{kind}")
                chip.clicked.connect(lambda _=False, k=kind: self._do(k))
                line.addWidget(chip, 1)
            for _ in range(ON_A_LINE - len(part)):
                line.addStretch(1)
            self._box.addLayout(line)
        self.foot.addWidget(Button(tr("Back"), key="Esc", height=44, on=self.dismiss, name="back"))
        self._box.addLayout(self.foot)
        self.put(self._panel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFocus()

    def _do(self, kind: str) -> None:
        self.close_layer()
        self._act(kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if self.covered is not None and is_reveal(event):
            self.covered.toggle()
            return
        if text.isdigit() and 1 <= int(text) <= len(self.acts):
            self._do(self.acts[int(text) - 1][0])
            return
        super().keyPressEvent(event)


def _story(steps: Sequence[Step], height: int) -> QWidget:
    line = Timeline()
    line.put(steps)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = boxed(row(line, margins=(0, 0, 12, 0)))
    inside.setObjectName("inside")
    inside.setStyleSheet("QWidget#inside { background: white; }")
    scroll.setWidget(inside)
    scroll.setFixedHeight(max(200, min(440, height - 360)))
    holder = QWidget()
    holder.setFixedWidth(TIMELINE_PX)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Text(tr("What happened"), 15, 700))
    column.addWidget(scroll, 1)
    return holder
