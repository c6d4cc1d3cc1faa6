"""A worker's own places ahead and the swaps asked for; arrows move, Enter does the next thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Rule, Text, clear, on_click, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color
from desk.roster.plan import Duty
from desk.roster.records import Swap

ON_A_PAGE = 8
WIDTH = 900


@dataclass(frozen=True)
class RosterLine:
    """One line: a swap to ``answer``, one that was ``asked``, or a ``duty`` of one's own."""

    kind: str
    title: str
    about: str
    swap: Swap | None = None
    duty: Duty | None = None


class RosterLayer(Veil):
    """The list; ``act`` is told the line and ``swap``, ``agree``, ``decline`` or ``withdraw``."""

    def __init__(
        self, window: QWidget, lines: Sequence[RosterLine], act: Callable[[RosterLine, str], None]
    ) -> None:
        super().__init__(window)
        self._lines, self._act, self._chosen = list(lines), act, 0
        frame = panel(min(WIDTH, window.width() - 40), margins=20)
        box = frame.layout()
        assert isinstance(box, QVBoxLayout)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(10)
        box.addLayout(
            row(
                Text(tr("My roster"), 20, 700),
                Text(tr("published places of the next four weeks"), 13, 400, "ink.700"),
                None,
                KeyCap("↑"),
                KeyCap("↓"),
                Text(tr("another line"), 13, 400, "ink.700"),
            )
        )
        box.addWidget(Rule("line.base"))
        box.addLayout(self._rows)
        box.addLayout(self._foot)
        self.put(frame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._show()
        self.setFocus()

    def _can(self) -> dict[str, tuple[str, str]]:
        """What can be done with the chosen line, by key: the deed and its word."""
        if not self._lines:
            return {}
        return {
            "answer": {"Enter": ("agree", tr("agree")), "N": ("decline", tr("do not swap"))},
            "asked": {"Del": ("withdraw", tr("take back"))},
            "duty": {"Enter": ("swap", tr("ask for a swap"))},
        }[self._lines[self._chosen].kind]

    def _show(self) -> None:
        clear(self._rows)
        first = self._chosen // ON_A_PAGE * ON_A_PAGE
        for n, line in enumerate(self._lines[first : first + ON_A_PAGE], first):
            self._rows.addWidget(self._row(n, line))
            self._rows.addWidget(Rule())
        if not self._lines:
            none = Text(
                tr("No roster is published that has you in it. The station head publishes it."),
                15, 400, "ink.700",
            )  # fmt: skip
            none.setContentsMargins(4, 24, 4, 24)
            self._rows.addWidget(none)
        clear(self._foot)
        pages = -(-len(self._lines) // ON_A_PAGE)
        page = self._chosen // ON_A_PAGE + 1
        said = tr("page {page} of {pages}", page=page, pages=pages) if pages > 1 else ""
        self._foot.addWidget(Text(said, 13, 400, "ink.700"))
        self._foot.addStretch(1)
        for key, (deed, words) in self._can().items():
            kind = "secondary" if deed in ("decline", "withdraw") else "primary"
            self._foot.addWidget(
                Button(words, kind, key=key, height=44, on=partial(self._do, deed), name=deed)
            )
        self._foot.addWidget(Button(tr("Back"), key="Esc", height=44, on=self.dismiss, name="back"))

    def _row(self, n: int, line: RosterLine) -> QWidget:
        here = n == self._chosen
        holder = QWidget()
        holder.setObjectName("line")
        ground = color("teal.50") if here else "white"
        holder.setStyleSheet(f"QWidget#line {{ background: {ground}; }}")
        holder.setFixedHeight(52)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(line.title, 15, 700 if here else 400).shrinking())
        words.addWidget(Text(line.about, 13, 400, "ink.700").shrinking())
        inside = row(margins=(8, 0, 8, 0), spacing=12)
        inside.addLayout(words, 1)
        if line.kind == "answer":
            inside.addWidget(Pill(tr("to answer"), "info"))
        elif line.kind == "asked":
            inside.addWidget(Pill(tr("waits for the answer"), "neutral"))
        holder.setLayout(inside)
        on_click(holder, partial(self._choose, n))
        return holder

    def _choose(self, n: int) -> None:
        self._chosen = n
        self._show()

    def _do(self, deed: str) -> None:
        line = self._lines[self._chosen]
        self.close_layer()
        self._act(line, deed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: ON_A_PAGE,
            Qt.Key.Key_PageUp: -ON_A_PAGE,
        }
        names = {
            Qt.Key.Key_Return: "Enter", Qt.Key.Key_Enter: "Enter", Qt.Key.Key_N: "N",
            Qt.Key.Key_Delete: "Del",
        }  # fmt: skip
        key = Qt.Key(event.key())
        deed = self._can().get(names.get(key, ""))
        if key in steps and self._lines:
            self._choose(max(0, min(len(self._lines) - 1, self._chosen + steps[key])))
        elif deed is not None:
            self._do(deed[0])
        else:
            super().keyPressEvent(event)
