"""W12: the notice of missing materials, everything at once, read out and kept on record."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.rules import NoticeLine
from desk.core.text import data_text, tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.marks import Pill
from desk.faces.window.form_card import disc
from desk.faces.window.visit_model import VisitModel


class NoticeLayer(Veil):
    """What each matter still needs; Enter records that the resident was told."""

    def __init__(
        self,
        window: QWidget,
        model: VisitModel,
        lines: Sequence[NoticeLine],
        told: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._told = told
        frame = panel(720)
        box = frame.layout()
        if not isinstance(box, QVBoxLayout):
            raise TypeError(box)
        count = len({one.key for line in lines for one in line.materials})
        box.addLayout(
            row(
                Icon("file-list-3-line", 22, "warn.text", disc=40, disc_tint="warn.ground"),
                Text(tr("Notice of missing materials"), 20, 700),
                None,
                Text(tr("{n} missing", n=count), 15, 700, "warn.text"),
                spacing=14,
            )
        )
        box.addWidget(
            Text(tr("Tell the resident all of it now, so that one way is enough."), 15, wrap=True)
        )
        for line in lines:
            self._add(box, model, line)
        box.addWidget(
            Text(
                tr("Told once and completely, as the Administrative License Law, article 32 asks."),
                13,
                400,
                "ink.700",
                wrap=True,
            )
        )
        self.go = Button(
            tr("The resident was told"),
            "primary",
            key="Enter",
            height=48,
            px=16,
            on=self._tell,
            name="told",
        )
        back = Button(tr("Back"), key="Esc", height=48, px=16, on=self.dismiss)
        box.addLayout(row(None, back, self.go))
        self.put(frame)
        self.go.setFocus()

    def _add(self, box: QVBoxLayout, model: VisitModel, line: NoticeLine) -> None:
        matter = model.matters[line.place]
        head = row(disc(line.place), Text(data_text(matter.name), 16, 700), None, spacing=10)
        if line.code in model.draft.refused:
            head.addWidget(Pill(model.refusal(line.code), "neutral", "close-line"))
        box.addWidget(Rule("line.base"))
        box.addLayout(head)
        for one in line.materials:
            note = data_text(one.note)
            box.addLayout(
                row(
                    Text("・", 15, 700, "warn.text"),
                    Text(data_text(one.name), 15, 700),
                    Text(note, 14, 400, "ink.700").shrinking(),
                    None,
                    margins=(30, 0, 0, 0),
                )
            )

    def _tell(self) -> None:
        self.close_layer()
        self._told()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            return
        super().keyPressEvent(event)
