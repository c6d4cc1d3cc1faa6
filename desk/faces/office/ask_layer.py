"""A question that is answered by typing a line or two, over whatever page asks it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil, panel


class AskLayer(Veil):
    """A few lines to type; ``check`` says what is wrong, then ``done`` takes the answers.

    What is wrong stands under its line, which is in front then; with words alone under the first
    line that is empty.
    """

    def __init__(
        self,
        window: QWidget,
        title: str,
        asked: Sequence[tuple[str, str, str]],
        check: Callable[[Sequence[str]], str | tuple[int, str]],
        done: Callable[[Sequence[str]], object] | None = None,
    ) -> None:
        super().__init__(window)
        self._check, self._done = check, done
        self.boxes = [FieldBox(key, label) for key, label, _ in asked]
        frame = panel(620)
        box = frame.layout()
        assert isinstance(box, QVBoxLayout)
        box.addWidget(Text(title, 20, 700))
        for place, (field, (_, _, value)) in enumerate(zip(self.boxes, asked, strict=True)):
            field.set_value(value)
            field.next.connect(partial(self._next, place))
            box.addWidget(field)
        box.addLayout(
            row(
                None,
                Button(tr("Leave it as it is"), key="Esc", height=44, px=16, on=self.close_layer),
                Button(tr("Write it down"), "primary", key="Enter", height=44, px=16,
                       on=self.submit, name="answer"),
                spacing=12,
            )
        )  # fmt: skip
        self.put(frame)
        self.boxes[0].take_focus()

    def _next(self, place: int, forward: bool) -> None:
        if forward and place + 1 == len(self.boxes):
            self.submit()
        else:
            self.boxes[max(0, place + (1 if forward else -1))].take_focus()

    def submit(self) -> None:
        """Take it, or say what to mend."""
        values = [box.value() for box in self.boxes]
        wrong = self._check(values)
        for box in self.boxes:
            box.say("")
        if wrong:
            empty = next((n for n, value in enumerate(values) if not value.strip()), 0)
            place, told = (empty, wrong) if isinstance(wrong, str) else wrong
            self.boxes[place].say(told)
            self.boxes[place].take_focus()
            return
        self.close_layer()
        if self._done is not None:
            self._done(values)
