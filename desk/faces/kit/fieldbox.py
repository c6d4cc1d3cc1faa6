"""A field: label with badges, its editor, where the value came from, and what to mend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desk.core.pinyin import initials
from desk.faces.kit.buttons import DigitChoice
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Text, row
from desk.faces.kit.theme import set_state

BADGES = "①②③④⑤⑥⑦⑧⑨"
CHIPS_FIT = 26
"""Choices whose words together are longer than this become a list."""


def badges(places: Sequence[int]) -> str:
    """``①②③`` for the places (from 0) of the matters."""
    return "".join(BADGES[n] for n in places if n < len(BADGES))


class SourcedLine(QLineEdit):
    """A line with a small word at its right end that tells where the value came from."""

    def __init__(self) -> None:
        super().__init__()
        self._source = Text("", 12, 400, "ink.600", parent=self)
        self._source.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_source(self, words: str) -> None:
        """Show a source, or none."""
        self._source.put(words)
        self._source.adjustSize()
        self._source.setVisible(bool(words))
        self.setTextMargins(0, 0, self._source.width() + 6 if words else 0, 0)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        """Keys that are the window's own: Ctrl Z where nothing was typed, and Ctrl U, with which a
        line on X11 would be emptied."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.DeleteCompleteLine)

    def _place(self) -> None:
        self._source.move(
            self.width() - self._source.width() - 10, (self.height() - self._source.height()) // 2
        )


class FieldBox(QWidget):
    """One question. ``changed`` tells the value typed or chosen; ``next`` asks for the next gap."""

    changed = Signal(str)
    next = Signal(bool)
    left = Signal()

    def __init__(
        self,
        key: str,
        label: str,
        *,
        required: bool = False,
        places: Sequence[int] = (),
        choices: Sequence[str] = (),
        chips: bool | None = None,
        digits_only: bool = False,
        read_only: bool = False,
        placeholder: str = "",
        height: int = 36,
    ) -> None:
        super().__init__()
        self.key = key
        self._letters = ""
        self.setObjectName(f"field_{key}")
        self._label = Text(label, 13, 400, "ink.700")
        star = Text("*" if required else "", 13, 700, "error.mark")
        self._badges = Text(badges(places), 12, 400, "teal.700")
        head = row(self._label, star, None, self._badges, spacing=3)
        self._help = Text("", 13, 400, "error.text", wrap=True)
        self._help_icon = Icon("error-warning-fill", 14, "error.mark")
        foot = row(self._help_icon, self._help, spacing=4)
        foot.setStretch(1, 1)
        as_chips = chips if chips is not None else _fit_as_chips(choices)
        self.editor: QWidget
        if choices and as_chips:
            choice = DigitChoice(choices, height=height)
            choice.chosen.connect(self.changed)
            choice.moved_on.connect(lambda: self.next.emit(True))
            self.editor = choice
        elif choices:
            combo = QComboBox()
            combo.addItems(list(choices))
            combo.setCurrentIndex(-1)
            combo.setFixedHeight(height)
            combo.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
            combo.textActivated.connect(self.changed)
            self.editor = combo
        else:
            line = SourcedLine()
            line.setFixedHeight(height)
            line.setReadOnly(read_only)
            line.setPlaceholderText(placeholder)
            if digits_only:
                line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
            line.textEdited.connect(self.changed)
            line.editingFinished.connect(self.left)
            self.editor = line
        self.editor.setAccessibleName(label)
        self.editor.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addWidget(self.editor)
        layout.addLayout(foot)
        layout.addStretch(1)
        self.say("")

    def set_places(self, places: Sequence[int]) -> None:
        """Show which matters ask this."""
        self._badges.put(badges(places))

    def value(self) -> str:
        """The value as typed."""
        if isinstance(self.editor, DigitChoice):
            return self.editor.value()
        if isinstance(self.editor, QComboBox):
            return self.editor.currentText()
        return self.editor.text() if isinstance(self.editor, QLineEdit) else ""

    def set_value(self, text: str, source: str = "") -> None:
        """Show a value with its source, unless the person is typing in it right now."""
        if isinstance(self.editor, DigitChoice):
            self.editor.set_value(text)
        elif isinstance(self.editor, QComboBox):
            self.editor.setCurrentIndex(self.editor.findText(text) if text else -1)
        elif isinstance(self.editor, SourcedLine):
            if self.editor.text() != text and not self.editor.hasFocus():
                self.editor.setText(text)
                self.editor.setCursorPosition(0)
            self.editor.set_source(source if text else "")

    def say(self, words: str, kind: str = "error") -> None:
        """Show what to mend (``error``) or to look at (``caution``), or nothing."""
        self._help.put(words)
        self._help.set_tint("error.text" if kind == "error" else "warn.text")
        self._help_icon.set_icon(
            *(
                ("error-warning-fill", "error.mark")
                if kind == "error"
                else ("error-warning-line", "warn.mark")
            )
        )
        self._help.setVisible(bool(words))
        self._help_icon.setVisible(bool(words))
        set_state(self.editor, "state", kind if words else "")
        self.editor.setAccessibleDescription(words)

    def take_focus(self) -> None:
        """Put the focus into the editor; what is wrong is gone on with, what is right replaced."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(self.editor, QLineEdit):
            if self.editor.accessibleDescription():
                self.editor.end(False)
            else:
                self.editor.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.next.emit(not back)
                return True
            if isinstance(self.editor, QComboBox) and _is_letter(event):
                self._seek(self.editor, event.text().lower())
                return True
            if isinstance(self.editor, QComboBox) and event.text().isdigit():
                place = int(event.text()) - 1
                if 0 <= place < self.editor.count():
                    self.editor.setCurrentIndex(place)
                    self.changed.emit(self.editor.currentText())
                    self.next.emit(True)
                return True
        elif event.type() == QEvent.Type.FocusIn:
            self._letters = ""
        return super().eventFilter(watched, event)

    def _seek(self, combo: QComboBox, letter: str) -> None:
        """Pinyin initials choose of a list, as they do everywhere else; one that does not go on
        what was typed begins anew."""
        words = [combo.itemText(n) for n in range(combo.count())]
        for wanted in (self._letters + letter, letter):
            for n, word in enumerate(words):
                if word.lower().startswith(wanted) or initials(word).startswith(wanted):
                    self._letters = wanted
                    combo.setCurrentIndex(n)
                    self.changed.emit(word)
                    return
        self._letters = ""


def _is_letter(event: QKeyEvent) -> bool:
    plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    return event.modifiers() in plain and event.text().isascii() and event.text().isalpha()


def _fit_as_chips(choices: Sequence[str]) -> bool:
    return bool(choices) and sum(len(c) + 2 for c in choices) <= CHIPS_FIT
