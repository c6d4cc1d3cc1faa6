"""Questions asked in a layer: answers by digit, in several pages, or a sentence in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button, Chip
from desk.faces.kit.known_box import KnownBox
from desk.faces.kit.labels import Text, clear, row
from desk.faces.kit.layers import Veil, panel

ON_A_PAGE = 8
MORE = 9
"""The digit that turns the page when there are more answers than digits."""


class DigitDialog(Veil):
    """A question with answers chosen by a digit; more than nine stand on several pages.

    ``barred`` names the answers that cannot be given now, each with the reason beside it.
    """

    def __init__(
        self,
        window: QWidget,
        title: str,
        answers: Sequence[tuple[str, str]],
        chosen: Callable[[str], None],
        lead: str = "",
        barred: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(window)
        self._answers, self._chosen = list(answers), chosen
        self._barred = dict(barred or {})
        self._page = 0
        self._paged = len(self._answers) > ON_A_PAGE + 1
        frame = panel(560)
        box = frame.layout()
        self._chips = QVBoxLayout()
        self._chips.setSpacing(10)
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(title, 20, 700, wrap=True))
            if lead:
                box.addWidget(Text(lead, 15, 400, "ink.700", wrap=True))
            box.addLayout(self._chips)
            box.addLayout(row(None, Button(tr("Back"), key="Esc", height=44, on=self.dismiss)))
        self._show()
        self.put(frame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFocus()

    def shown(self) -> list[tuple[str, str]]:
        """The answers on the page that is seen."""
        if not self._paged:
            return self._answers
        return self._answers[self._page * ON_A_PAGE :][:ON_A_PAGE]

    def _show(self) -> None:
        clear(self._chips)
        for n, (key, text) in enumerate(self.shown(), 1):
            chip = Chip(str(n), text, height=44)
            chip.clicked.connect(lambda _=False, k=key: self._choose(k))
            self._chips.addWidget(chip)
            reason = self._barred.get(key)
            if reason is not None:
                chip.setEnabled(False)
                chip.setAccessibleDescription(reason)
                self._chips.addWidget(Text(reason, 13, 400, "ink.700", wrap=True))
        if self._paged:
            more = Chip(str(MORE), tr("More"), height=44)
            more.clicked.connect(self._turn)
            self._chips.addWidget(more)

    def _turn(self) -> None:
        pages = -(-len(self._answers) // ON_A_PAGE)
        self._page = (self._page + 1) % pages
        self._show()

    def _choose(self, key: str) -> None:
        if key in self._barred:
            return
        self.close_layer()
        self._chosen(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdigit():
            place = int(text) - 1
            if self._paged and place == MORE - 1:
                self._turn()
            elif 0 <= place < len(self.shown()):
                self._choose(self.shown()[place][0])
            return
        super().keyPressEvent(event)


class WordsDialog(Veil):
    """A sentence in words; while nothing is typed a digit gives one that is often said."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        label: str,
        said: Callable[[str], None],
        phrases: Sequence[str] = (),
        lead: str = "",
        go: str = "",
    ) -> None:
        super().__init__(window)
        self._said, self._phrases = said, list(phrases)
        frame = panel(640)
        box = frame.layout()
        self.words = KnownBox("words", label, required=True, height=44)
        self.words.offer(self._phrases)
        self.words.next.connect(lambda _: self.submit())
        self.words.picked.connect(lambda n: self._say(self._phrases[n]))
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(title, 20, 700, wrap=True))
            if lead:
                box.addWidget(Text(lead, 15, 400, "ink.700", wrap=True))
            for n, phrase in enumerate(self._phrases, 1):
                chip = Chip(str(n), phrase, height=40)
                chip.clicked.connect(lambda _=False, said=phrase: self._say(said))
                box.addWidget(chip)
            box.addWidget(self.words)
            send = Button(
                go or tr("Write it down"), "primary", key="Enter", height=48, px=16, on=self.submit
            )
            send.setObjectName("say")
            back = Button(tr("Back"), key="Esc", height=48, px=16, on=self.dismiss)
            box.addLayout(row(None, back, send))
        self.put(frame)
        self.words.take_focus()

    def submit(self) -> None:
        """Hand over what was typed; an empty answer is none."""
        text = " ".join(self.words.value().split())
        if not text:
            self.words.say(tr("Write a sentence, or choose one by its digit."))
            self.words.take_focus()
            return
        self._say(text)

    def _say(self, text: str) -> None:
        self.close_layer()
        self._said(text)
