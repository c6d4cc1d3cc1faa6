"""The pages of joining the city: what is asked, what one says yes to, how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.enrolling import Offer
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Text, row
from desk.faces.kit.theme import color


class Notice(QWidget):
    """A sentence on its own ground, between the question and its buttons; ``kind`` is its mood."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setObjectName(f"notice_{kind}")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"QWidget#notice_{kind} {{ background: {color(f'{kind}.ground')};"
            f" border: 1px solid {color(f'{kind}.line')}; border-radius: 8px; }}"
        )
        self._text = Text("", 14, 400, f"{kind}.text", wrap=True)
        icon = Icon("error-warning-line", 18, f"{kind}.mark")
        layout = row(icon, self._text, margins=(14, 10, 14, 10), spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()

    def put(self, text: str) -> None:
        """Show it, or nothing."""
        self._text.put(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What is shown."""
        return self._text.text()


class AskPage(QWidget):
    """Where the invitation comes in, and where one gets it from."""

    def __init__(self, how: str) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setObjectName("enrolment_text")
        self.text.setFixedHeight(104)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(tr("Scan the QR code, or paste its text here"))
        self.text.setAccessibleName(tr("Text of the enrolment"))
        self.text.setStyleSheet("QPlainTextEdit { padding: 6px 9px; }")
        # A scanner types like a keyboard, and an input method would turn its letters into words.
        self.text.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        card = Card(margins=(16, 12, 16, 12), spacing=6)
        card.body.addWidget(Text(tr("Where an enrolment comes from"), 14, 700))
        words = Text(how, 14, 400, "ink.700", wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.text)
        layout.addWidget(card)
        layout.addStretch(1)


class SurePage(QWidget):
    """What would be joined, and what one ought to know before."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        self.facts: list[Text] = []
        for n, label in enumerate(
            (
                tr("City (enrolment)"), tr("Hall (enrolment)"), tr("Kind of device"),
                tr("Number of this device"), tr("Answers at"),
            )
        ):  # fmt: skip
            value = Text("", 16, 700, wrap=True)
            grid.addWidget(Text(label, 14, 400, "ink.700"), n, 0)
            grid.addWidget(value, n, 1)
            self.facts.append(value)
        grid.setColumnStretch(1, 1)
        self.remarks = Notice("warn")
        layout.addLayout(grid)
        layout.addWidget(self.remarks)
        layout.addStretch(1)

    def put(self, offer: Offer) -> None:
        """Show an offer."""
        told = (offer.city, offer.hall, offer.kind, offer.number, offer.hosts)
        for label, value in zip(self.facts, told, strict=True):
            label.put(value)
        self.remarks.put("\n".join(offer.remarks))


class ProgressPage(QWidget):
    """How far it is, large, and what that means."""

    def __init__(self) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignCenter
        self.count = Text("", 30, 700, "teal.800", align=centre)
        self.meanwhile = Text("", 15, 400, "ink.700", wrap=True, align=centre)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 16)
        layout.setSpacing(10)
        layout.addStretch(1)
        layout.addWidget(self.count)
        layout.addWidget(self.meanwhile)
        layout.addStretch(1)
