"""Text, cards, rules and rows: the plainest pieces."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk.faces.kit.theme import font, qcolor


def _ink(widget: QWidget, role: QPalette.ColorRole, tint: str) -> None:
    """Colour a widget by its palette; a style sheet for each label costs ten times as much."""
    palette = QPalette()
    palette.setColor(role, qcolor(tint))
    widget.setPalette(palette)


class Text(QLabel):
    """A label of one size, weight and colour token."""

    def __init__(
        self,
        text: str = "",
        px: int = 14,
        weight: int = 400,
        tint: str = "ink.900",
        *,
        wrap: bool = False,
        align: Qt.AlignmentFlag | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tint = ""
        self.setFont(font(px, weight))
        self.set_tint(tint)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if align is not None:
            self.setAlignment(align)

    def set_tint(self, tint: str) -> None:
        """Change the colour."""
        if tint != self._tint:
            self._tint = tint
            _ink(self, QPalette.ColorRole.WindowText, tint)

    def shrinking(self) -> Text:
        """Allow it to be narrower than its words; they end in an ellipsis then."""
        self.setMinimumWidth(24)
        return self

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap() or self.fontMetrics().horizontalAdvance(self.text()) <= self.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(qcolor(self._tint))
        painter.setFont(self.font())
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)

    def put(self, text: str) -> None:
        """Change the text, only when it differs."""
        if text != self.text():
            self.setText(text)


class Card(QFrame):
    """A white card with a hairline border; its layout is ``body``."""

    def __init__(
        self,
        *,
        margins: tuple[int, int, int, int] = (16, 12, 16, 12),
        spacing: int = 8,
        kind: str = "true",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(spacing)


class Rule(QFrame):
    """A hairline."""

    def __init__(self, tint: str = "line.100", *, upright: bool = False) -> None:
        super().__init__()
        _ink(self, QPalette.ColorRole.Window, tint)
        self.setAutoFillBackground(True)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


def _fill(layout: QBoxLayout, items: tuple[QWidget | int | None, ...]) -> None:
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        else:
            layout.addWidget(item)


def row(
    *items: QWidget | int | None,
    spacing: int = 8,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
) -> QHBoxLayout:
    """Widgets side by side; ``None`` stretches, a number is a gap."""
    layout = QHBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    _fill(layout, items)
    return layout


def column(
    *items: QWidget | int | None,
    spacing: int = 8,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
) -> QVBoxLayout:
    """Widgets one below the other."""
    layout = QVBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    _fill(layout, items)
    return layout


def boxed(layout: QBoxLayout, *, height: int | None = None) -> QWidget:
    """A layout as a widget."""
    widget = QWidget()
    widget.setLayout(layout)
    if height is not None:
        widget.setFixedHeight(height)
    return widget


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        inner = item.layout()
        if isinstance(inner, QBoxLayout):
            clear(inner)


class _Clicks(QObject):
    """Turns a press on a plain widget into an action."""

    def __init__(self, widget: QWidget, action: Callable[[], object]) -> None:
        super().__init__(widget)
        self._action = action
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._action()
            return True
        return False


def on_click(widget: QWidget, action: Callable[[], object]) -> None:
    """Do something when a row or card is pressed."""
    _Clicks(widget, action)


def expanding(widget: QWidget) -> QWidget:
    """Let a widget take the width there is."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())
    return widget
