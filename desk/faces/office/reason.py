"""Why an overdue case took longer: one line, written beside its number in the report."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import data_text, tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.messages import words

Write = Callable[[str, Callable[[], None], Callable[[BaseException], None]], None]
"""Writes a reason; told when it is written, or why it could not be."""


class ReasonDialog(Veil):
    """The reason of one case; what was written before stands in it and can be put better."""

    def __init__(
        self, window: QWidget, number: str, matter: str, reason: str, write: Write
    ) -> None:
        super().__init__(window)
        self._write = write
        self.field = FieldBox("reason", tr("Why it took longer"), required=True, height=44)
        self.field.set_value(reason)
        self.field.changed.connect(lambda _: self.field.say(""))
        self.field.next.connect(lambda _: self.submit())
        self.go = Button(
            tr("Write it down"), "primary", key="Enter", height=44, px=16, on=self.submit,
            name="write_reason",
        )  # fmt: skip
        keep = Button(
            tr("Leave it"), key="Esc", height=44, px=16, on=self.close_layer, name="leave_reason"
        )
        frame = panel(640)
        box = frame.layout()
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(tr("The reason of an overdue case"), 20, 700))
            box.addWidget(Text(f"{number}  {data_text(matter)}", 14, 400, "ink.700"))
            box.addWidget(self.field)
            box.addWidget(
                Text(tr("It stands in the report and with the case. Name nobody in it."), 13, 400,
                     "ink.600", wrap=True)
            )  # fmt: skip
            box.addLayout(row(None, keep, self.go, spacing=12))
        self.put(frame)
        self.field.take_focus()

    def submit(self) -> None:
        """Write what was typed."""
        said = self.field.value().strip()
        if not said:
            self.field.say(tr("Give a reason; it stays with the case."))
            self.field.take_focus()
            return
        self.field.say("")
        self.go.set_busy(tr("Writing it down"))
        self._write(said, self.close_layer, self.failed)

    def failed(self, error: BaseException) -> None:
        """Say what to mend; what was typed stays."""
        self.go.set_busy(None)
        self.field.say(words(error))
        self.field.take_focus()
