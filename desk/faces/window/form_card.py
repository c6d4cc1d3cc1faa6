"""The cards that questions stand on, and how wide their answers are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from desk.core.text import data_text, tr
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Card, Text, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color, font, set_state

COLUMNS = 4
GAP_PX = 14
COLUMN_PX = 262
SMALL_COLUMN_PX = 196
MOST_CHIP_COLUMNS = 3


def disc(place: int, current: bool = True) -> Text:
    """A matter's number on a disc."""
    label = Text(str(place + 1), 12, 700, "white", align=Qt.AlignmentFlag.AlignCenter)
    label.setFixedSize(20, 20)
    light(label, current)
    return label


def light(label: Text, current: bool) -> None:
    """Show a disc as the one worked on, or quietly."""
    ground = color("teal.700" if current else "teal.100")
    ink = color("white" if current else "teal.800")
    label.setStyleSheet(f"background: {ground}; color: {ink}; border-radius: 10px;")


def chip_columns(choices: Sequence[str], column_px: int = COLUMN_PX) -> int:
    """How many columns the answers take side by side, as chips of the kit with a digit each."""
    if not choices:
        return 0
    measure = QFontMetrics(font(14))
    width = sum(measure.horizontalAdvance(data_text(text)) + 46 + 6 for text in choices) - 6
    return -(-(width + GAP_PX) // (column_px + GAP_PX))


class FormCard(Card):
    """A grid of four columns of fields."""

    def __init__(self) -> None:
        super().__init__(margins=(16, 10, 16, 8), spacing=6)
        self._holder = QWidget()
        self.grid = QGridLayout(self._holder)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(GAP_PX)
        self.grid.setVerticalSpacing(4)
        for n in range(COLUMNS):
            self.grid.setColumnStretch(n, 1)

    def lay(self, boxes: list[tuple[FieldBox, int]]) -> None:
        """Place fields, each over one to four columns; a second time they are placed anew."""
        while self.grid.takeAt(0) is not None:
            pass
        line, place = 0, 0
        for box, span in boxes:
            if place + span > COLUMNS:
                line, place = line + 1, 0
            self.grid.addWidget(box, line, place, 1, span, Qt.AlignmentFlag.AlignTop)
            box.setVisible(True)
            place += span
        self.body.addWidget(self._holder)
        self._holder.setVisible(bool(boxes))


class SharedForm(FormCard):
    """The questions that are asked once for all matters."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", 13, 400, "ink.700")
        self.body.addLayout(row(Text(tr("Shared questions"), 16, 700), self._words, None))

    def put(self, matters: int) -> None:
        """Say for how many matters."""
        self._words.put(
            tr("asked once for {n} matters; ①②③ tell which need them", n=matters)
            if matters > 1
            else tr("asked once")
        )


class MatterForm(FormCard):
    """The questions of one matter, or, folded, one line with what was answered."""

    def __init__(self, place: int, name: str, questions: int) -> None:
        super().__init__()
        self._pill = Pill("", "ok")
        self._rest = (
            tr("beside the shared questions, {n} more", n=questions)
            if questions
            else tr("no further questions")
        )
        self._questions = questions
        self._about = Text(self._rest, 13, 400, "ink.700").shrinking()
        self._disc = disc(place)
        line = row(self._disc, Text(name, 16, 700), self._about, self._pill)
        line.setStretch(2, 1)
        self.body.addLayout(line)

    def put(self, open_questions: int, *, refused: str, current: bool) -> None:
        """Show what is still open, or the words of a refusal, and whether this is the matter worked
        on."""
        if refused:
            self._pill.put(refused, "neutral", "close-line")
        elif open_questions:
            self._pill.put(tr("{n} to fill", n=open_questions), "warn", "error-warning-line")
        else:
            self._pill.put(tr("filled"), "ok", "check-line")
        self.setEnabled(not refused)
        light(self._disc, current)
        set_state(self, "card", "now" if current else "true")

    def fold(self, summary: str | None) -> None:
        """Fold to a line with a summary, or unfold with ``None``."""
        self._holder.setVisible(summary is None and self._questions > 0)
        self._about.put(self._rest if summary is None else summary or self._rest)

    def has_focus(self) -> bool:
        """Whether somebody types in this card."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)
