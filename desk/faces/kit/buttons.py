"""Buttons that show their key, chips chosen by a digit, switches."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from desk.faces.kit.flow import FlowLayout
from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import font, qcolor, set_state

CAP_PX = 12


def cap_width(key: str) -> int:
    """Width of a key cap: at least 22 px."""
    return max(22, QFontMetrics(font(CAP_PX)).horizontalAdvance(key) + 10)


def paint_cap(painter: QPainter, rect: QRectF, key: str, *, ink: str, line: str) -> None:
    """A key cap: 18 px high, a line slightly thicker at its foot."""
    painter.setPen(QPen(qcolor(line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    foot = rect.bottom() - 1.5
    painter.drawLine(QPointF(rect.left() + 3, foot), QPointF(rect.right() - 3, foot))
    painter.setPen(qcolor(ink))
    painter.setFont(font(CAP_PX))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


class KeyCap(QWidget):
    """A key on its own, for bars and hints."""

    def __init__(self, key: str, *, dark: bool = False) -> None:
        super().__init__()
        self._key, self._dark = key, dark
        self.setFixedSize(cap_width(key), 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, line = ("teal.100", "teal.300") if self._dark else ("ink.700", "line.300")
        paint_cap(painter, QRectF(self.rect()), self._key, ink=ink, line=line)


_INKS = {
    "primary": ("white", "teal.300"),
    "secondary": ("ink.900", "line.300"),
    "text": ("teal.700", "line.300"),
    "danger": ("error.text", "error.line"),
}


ROOM = 30
"""Pixels beside the words of a button, on both sides together."""


class Button(QPushButton):
    """A button; ``kind`` is primary, secondary, text or danger; its key stands at the right.

    A disabled button always has a ``reason``, told on the button's tip and to screen readers.
    """

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        key: str = "",
        icon: str = "",
        height: int = 36,
        px: int = 14,
        on: Callable[[], object] | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._kind, self._key, self._icon, self._px = text, kind, key, icon, px
        self._busy = ""
        self._widest, self._room = 0, ROOM
        self.setProperty("kind", kind)
        self.setFixedHeight(height)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{text} {key}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if name:
            self.setObjectName(name)
        if on is not None:
            self.clicked.connect(lambda: on())

    def label(self) -> str:
        """The words on the button."""
        return self._busy or self._text

    def set_label(self, text: str) -> None:
        """Change the words."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(f"{text} {self._key}".strip())
            self.updateGeometry()
            self.update()

    def set_room(self, px: int = ROOM) -> None:
        """How much room there is beside the words, on both sides together."""
        if px != self._room:
            self._room = px
            self.updateGeometry()

    def set_key(self, key: str) -> None:
        """Show another key on it, or none."""
        if key != self._key:
            name = self.accessibleName().removesuffix(self._key).strip()
            self._key = key
            self.setAccessibleName(f"{name} {key}".strip())
            self.updateGeometry()
            self.update()

    def set_kind(self, kind: str) -> None:
        """Change the rank of the button: primary, secondary, text or danger."""
        self._kind = kind
        set_state(self, "kind", kind)

    def set_busy(self, text: str | None) -> None:
        """Show that the intent is on its way; the width stays as it is."""
        self._busy = text or ""
        self.setEnabled(text is None)
        set_state(self, "busy", text is not None)
        self.updateGeometry()

    def forbid(self, reason: str | None) -> None:
        """Disable with a reason, or allow again."""
        self.setEnabled(reason is None)
        self.setToolTip(reason or "")
        self.setAccessibleDescription(reason or "")

    def _parts(self) -> tuple[int, int, int]:
        """Widths of the words, of the icon before them and of the key after them."""
        text = QFontMetrics(font(self._px)).horizontalAdvance(self.label())
        glyph = round(self._px * 1.25) + 6 if self._glyph() else 0
        cap = cap_width(self._key) + 8 if self._key and not self._busy else 0
        return text, glyph, cap

    def _glyph(self) -> str:
        return "loader-4-line" if self._busy else self._icon

    def sizeHint(self) -> QSize:
        width = sum(self._parts()) + self._room
        # While it is busy it never gets narrower, so that nothing beside it moves.
        self._widest = max(self._widest, width) if self._busy else width
        return QSize(self._widest, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, line = _INKS[self._kind]
        if not self.isEnabled() and not self._busy:
            ink, line = "ink.500", "line.300"
        text, glyph, cap = self._parts()
        x = (self.width() - text - glyph - cap) / 2
        if self._glyph():
            side = round(self._px * 1.25)
            box = QRectF(x, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._glyph(), box, ink)
            x += glyph
        painter.setPen(qcolor(ink))
        painter.setFont(font(self._px))
        painter.drawText(
            QRectF(x, 0, text + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.label()
        )
        if cap:
            box = QRectF(x + text + 8, (self.height() - 18) / 2, cap - 8, 18)
            paint_cap(painter, box, self._key, ink=ink, line=line)


class Chip(QPushButton):
    """One answer of a choice, with the digit that picks it."""

    def __init__(self, digit: str, text: str, *, height: int = 36) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{digit} {text}")
        self._digit, self._text = digit, text

    def sizeHint(self) -> QSize:
        text = QFontMetrics(font(14)).horizontalAdvance(self._text)
        return QSize(text + (18 if self._digit else 0) + 8 + 20, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # One that cannot be changed keeps its grey ground, on which white would not be seen.
        lit = self.isChecked() and self.isEnabled()
        ink = "white" if lit else "ink.900"
        line = "teal.300" if lit else "line.300"
        x = 9.0
        if self._digit:
            box = QRectF(x, (self.height() - 18) / 2, 18, 18)
            paint_cap(painter, box, self._digit, ink=ink if lit else "ink.700", line=line)
            x += 25
        painter.setPen(qcolor(ink))
        painter.setFont(font(14, 700 if self.isChecked() and not lit else 400))
        painter.drawText(
            QRectF(x, 0, self.width() - x, self.height()), Qt.AlignmentFlag.AlignVCenter, self._text
        )


class DigitChoice(QWidget):
    """Answers side by side: a digit chooses and moves on; arrows move, Space chooses."""

    chosen = Signal(str)
    moved_on = Signal()

    def __init__(self, choices: Sequence[str], *, height: int = 36) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The Chinese input method would swallow the digits.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setProperty("ringTarget", True)
        self._choices = list(choices)
        layout = FlowLayout(self, gap=6)
        self._chips: list[Chip] = []
        for n, text in enumerate(choices, 1):
            chip = Chip(str(n) if n < 10 else "", text, height=height)
            chip.clicked.connect(lambda _=False, t=text: self._choose(t))
            layout.addWidget(chip)
            self._chips.append(chip)

    def value(self) -> str:
        """The chosen answer, or an empty text."""
        return next(
            (t for t, c in zip(self._choices, self._chips, strict=True) if c.isChecked()), ""
        )

    def set_value(self, text: str) -> None:
        """Show an answer without telling anybody."""
        for choice, chip in zip(self._choices, self._chips, strict=True):
            chip.setChecked(choice == text)

    def _choose(self, text: str) -> None:
        self.set_value(text)
        self.chosen.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if (
            text.isdigit()
            and 1 <= int(text) <= len(self._choices)
            and not event.modifiers()
            & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        ):
            self._choose(self._choices[int(text) - 1])
            self.moved_on.emit()
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._choices:
            now = self._choices.index(self.value()) if self.value() else min(-step, 0)
            self._choose(self._choices[(now + step) % len(self._choices)])
            return
        super().keyPressEvent(event)


class Switch(QAbstractButton):
    """On or off, told by place, colour and the word beside it."""

    def __init__(self, on: bool, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setChecked(on)
        self.setFixedSize(40, 22)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, 39, 21)
        on = self.isChecked()
        painter.setPen(QPen(qcolor("teal.700" if on else "line.strong"), 1))
        painter.setBrush(qcolor("teal.700" if on else "white"))
        painter.drawRoundedRect(box, 10.5, 10.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor("white" if on else "line.strong"))
        painter.drawEllipse(QRectF(20 if on else 4, 3.5, 15, 15))


def mark_current(widget: QWidget, current: bool) -> None:
    """Give a card the look of the current one."""
    set_state(widget, "card", "teal" if current else "true")
