"""The list of what waits for the head; a refresh moves neither the focus nor the rows under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Rule, Text, boxed, column, row
from desk.faces.kit.marks import DeadlineLight
from desk.faces.office.attention_words import AttentionRow

Act = Callable[[AttentionRow], None]


class _Line(QWidget):
    def __init__(self, act: Act) -> None:
        super().__init__()
        self._row: AttentionRow | None = None
        self._title = Text("", 14, 500).shrinking()
        self._light = DeadlineLight("yellow", "", px=13)
        self._about = Text("", 13, 400, "ink.600").shrinking()
        self.button = Button("", height=34, on=lambda: act(self._row) if self._row else None)
        foot = row(self._light, self._about, spacing=8)
        foot.setStretch(1, 1)
        words = column(self._title, boxed(foot), spacing=2)
        whole = row(boxed(words), self.button, spacing=10, margins=(16, 9, 16, 9))
        whole.setStretch(0, 1)
        rule = Rule("line.100")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(whole)
        layout.addWidget(rule)

    def put(self, found: AttentionRow) -> None:
        if found == self._row:
            return
        self._row = found
        self._title.put(found.title)
        self._light.setVisible(bool(found.when))
        self._light.put(found.light, found.when)
        self._about.put(found.about)
        self.button.set_label(found.action)
        self.button.setObjectName(f"attention_{found.key}")
        said = ", ".join(x for x in (found.action, found.title, found.when, found.about) if x)
        self.button.setAccessibleName(said)


class AttentionList(QScrollArea):
    """Rows by key: what stays keeps its widget, and so its focus."""

    def __init__(self, act: Act) -> None:
        super().__init__()
        self._act = act
        self._lines: dict[str, _Line] = {}
        self._order: tuple[str, ...] = ()
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._empty = Text(tr("Nothing waits for you."), 14, 400, "ink.600")
        self._empty.setContentsMargins(16, 14, 16, 14)
        self._layout.addWidget(self._empty)
        self._layout.addStretch(1)
        self.setWidget(inside)
        for ground in (inside, self.viewport()):
            ground.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def put(self, rows: Sequence[AttentionRow]) -> None:
        """Show rows in their order."""
        self._empty.setVisible(not rows)
        order = tuple(r.key for r in rows)
        for key in [k for k in self._lines if k not in order]:
            line = self._lines.pop(key)
            self._layout.removeWidget(line)
            line.deleteLater()
        for one in rows:
            if one.key not in self._lines:
                self._lines[one.key] = _Line(self._act)
            self._lines[one.key].put(one)
        if order != self._order:
            self._order = order
            for place, key in enumerate(order):
                self._layout.insertWidget(place, self._lines[key])

    @property
    def titles(self) -> list[str]:
        """What is shown, from the top."""
        return [self._lines[key].button.accessibleName() for key in self._order]

    def button(self, key: str) -> Button:
        """The action of a row."""
        return self._lines[key].button
