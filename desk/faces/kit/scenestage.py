"""The stage paints a scene, scaled to the panel, and tells which item was tapped."""

from __future__ import annotations

from functools import cache

import segno
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from desk.core.paths import RESOURCES
from desk.faces.kit.icons import paint_icon
from desk.faces.kit.scene import Code, Glyph, Item, Picture, Plate, Rect, Rule, Scene, Words
from desk.faces.kit.theme import font, qcolor

LINE = 1.32


def fitted(words: Words) -> tuple[float, list[str]]:
    """The size and the lines a text is painted with."""
    size = words.size
    while True:
        lines = _lines(words, size)
        widest = max((_measure(line, words, size) for line in lines), default=0)
        high = len(lines) * size * LINE
        if (
            widest + words.before(size) <= words.box.w + 0.5 and high <= words.box.h + size * 0.4
        ) or size <= words.floor:
            return _none_alone(words, size, lines)
        size = max(words.floor, size - 2)


ALONE, SHRINKS = 2, 0.84
"""So few signs do not stand in a last line of their own, if letters this small prevent it."""


def _none_alone(words: Words, size: float, lines: list[str]) -> tuple[float, list[str]]:
    """The same without a sign or two alone in the last line: a little smaller and a line less, else
    with lines of about the same length."""
    if len(lines) < 2 or len(lines[-1].strip()) > ALONE:
        return size, lines
    smaller = size - 1
    while smaller >= max(words.floor, size * SHRINKS):
        shorter = _lines(words, smaller)
        if len(shorter) < len(lines):
            return smaller, shorter
        smaller -= 1
    best, room = lines, words.box.w - words.before(size)
    while (room := room - size / 2) > size:
        narrower = _lines(words, size, room)
        if len(narrower) > len(lines):
            break
        best = narrower
    return size, best


def _measure(text: str, words: Words, size: float) -> float:
    bold = any(run.bold for run in words.runs)
    return QFontMetricsF(font(round(size), 700 if bold else 400)).horizontalAdvance(text)


def _lines(words: Words, size: float, room: float | None = None) -> list[str]:
    if not words.wrap:
        return words.text.split("\n")
    lines: list[str] = []
    if room is None:
        room = words.box.w - words.before(size)
    for part in words.text.split("\n"):
        line = ""
        for piece in _pieces(part):
            if line and _measure(line + piece, words, size) > room:
                lines.append(line)
                line = piece.lstrip()
            else:
                line += piece
        lines.append(line)
    return lines


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    for character in text:
        joins = (
            character.isascii() and pieces and pieces[-1][-1].isascii() and pieces[-1][-1] != " "
        )
        closing = character in "，。、；：）」！？"
        if pieces and (joins or closing):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


class Stage(QWidget):
    """One scene at a time. A tap is told on release, if the finger is still on the item."""

    tapped = Signal(str)
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scene: Scene | None = None
        self._pressed = ""
        self._pictures: dict[str, QSvgRenderer] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def put(self, scene: Scene) -> None:
        """Show a scene."""
        if scene != self.scene:
            self.scene = scene
            self.setAccessibleName(scene.title)
            self.setAccessibleDescription(scene.text())
            self.update()

    def _scale(self) -> tuple[float, float, float]:
        if self.scene is None:
            return 1.0, 0.0, 0.0
        w, h = self.scene.size
        scale = min(self.width() / w, self.height() / h)
        return scale, (self.width() - w * scale) / 2, (self.height() - h * scale) / 2

    def point_of(self, name: str) -> QPoint:
        """The middle of an item on this widget.

        :raises KeyError: when the scene has no such item to tap.
        """
        item = self.scene.find(name) if self.scene else None
        if item is None or not item.tap:
            raise KeyError(name)
        scale, dx, dy = self._scale()
        box = item.box
        return QPoint(
            round(dx + (box.x + box.w / 2) * scale), round(dy + (box.y + box.h / 2) * scale)
        )

    def _at(self, position: QPointF) -> str:
        if self.scene is None:
            return ""
        scale, dx, dy = self._scale()
        x, y = (position.x() - dx) / scale, (position.y() - dy) / scale
        for item in reversed(self.scene.items):
            box = item.box
            if item.tap and box.x <= x <= box.right and box.y <= y <= box.bottom:
                return item.name if item.enabled else ""
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()
        self._pressed = self._at(event.position())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, ""
        self.update()
        if pressed and self._at(event.position()) == pressed:
            self.tapped.emit(pressed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scene = self.scene
        if scene is None:
            return
        painter.fillRect(self.rect(), qcolor(scene.ground))
        scale, dx, dy = self._scale()
        painter.translate(dx, dy)
        painter.scale(scale, scale)
        for item in scene.items:
            self._item(painter, item)

    def _item(self, p: QPainter, item: Item) -> None:
        for n, mark in enumerate(item.marks):
            if isinstance(mark, Plate):
                fill = item.pressed if n == 0 and item.name == self._pressed else mark.fill
                self._plate(p, mark, fill)
            elif isinstance(mark, Words):
                self._words(p, mark)
            elif isinstance(mark, Glyph):
                paint_icon(p, mark.name, _rect(mark.box), mark.colour)
            elif isinstance(mark, Rule):
                style = Qt.PenStyle.DashLine if mark.dashed else Qt.PenStyle.SolidLine
                p.setPen(QPen(qcolor(mark.colour), mark.width, style))
                p.drawLine(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2))
            elif isinstance(mark, Code):
                self._code(p, mark)
            else:
                self._picture(p, mark)

    def _plate(self, p: QPainter, mark: Plate, fill: str) -> None:
        inset = mark.width / 2 if mark.line else 0
        box = _rect(mark.box).adjusted(inset, inset, -inset, -inset)
        p.setPen(QPen(qcolor(mark.line), mark.width) if mark.line else Qt.PenStyle.NoPen)
        p.setBrush(qcolor(fill) if fill else QColor(0, 0, 0, 0))
        p.drawRoundedRect(box, mark.radius, mark.radius)

    def _words(self, p: QPainter, mark: Words) -> None:
        size, lines = fitted(mark)
        step = size * LINE
        high = step * len(lines)
        y = mark.box.y if mark.top else mark.box.y + (mark.box.h - high) / 2
        single = len(lines) == 1 and len(mark.runs) > 1
        before = mark.before(size)
        widest = max((_measure(line, mark, size) for line in lines), default=0)
        for line in lines:
            runs = mark.runs if single else ()
            width = (
                sum(_run_width(r.text, r.bold, size) for r in runs)
                if single
                else _measure(line, mark, size)
            )
            x = mark.box.x
            if mark.align == "right":
                x = mark.box.right - width - before
            elif mark.align == "centre":
                x = mark.box.x + (mark.box.w - width - before) / 2
            if before and line is lines[0]:
                side, tint = size * 1.25, mark.icon_colour or mark.colour
                middle = mark.box.y + (mark.box.h - side) / 2
                # Beside the widest line, wherever the first one begins.
                at = x - (widest - width) / 2 if mark.align == "centre" and not single else x
                paint_icon(p, mark.icon, QRectF(at, middle, side, side), tint)
            x += before
            if single:
                for run in runs:
                    self._run(p, x, y, step, run.text, run.bold, run.colour or mark.colour, size)
                    x += _run_width(run.text, run.bold, size)
            else:
                bold = any(run.bold for run in mark.runs)
                self._run(p, x, y, step, line, bold, mark.colour, size)
            y += step

    def _run(
        self,
        p: QPainter,
        x: float,
        y: float,
        step: float,
        text: str,
        bold: bool,
        tint: str,
        size: float,
    ) -> None:
        p.setFont(font(round(size), 700 if bold else 400))
        p.setPen(qcolor(tint))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        p.drawText(QRectF(x, y, 4000, step), int(flags | Qt.TextFlag.TextDontClip), text)

    def _code(self, p: QPainter, mark: Code) -> None:
        rows = modules(mark.text)
        step = mark.box.w / len(rows)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor("black"))
        for line, row in enumerate(rows):
            for place, dark in enumerate(row):
                if dark:
                    # Half a step over, so that no light line shows between two of them.
                    p.drawRect(
                        QRectF(
                            mark.box.x + place * step,
                            mark.box.y + line * step,
                            step + 0.5,
                            step + 0.5,
                        )
                    )

    def _picture(self, p: QPainter, mark: Picture) -> None:
        if mark.name == "logo":
            from desk.faces.kit.bars import Logo

            logo = Logo(round(mark.box.w), mark.colour or "white")
            logo.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            p.drawPixmap(QPointF(mark.box.x, mark.box.y), logo.grab())
            return
        if mark.name not in self._pictures:
            path = RESOURCES / "design" / f"{mark.name}.svg"
            self._pictures[mark.name] = QSvgRenderer(str(path), self)
        picture = self._pictures[mark.name]
        size = picture.defaultSize()
        scale = max(mark.box.w / size.width(), mark.box.h / size.height())
        width, height = size.width() * scale, size.height() * scale
        p.save()
        p.setClipRect(_rect(mark.box))
        picture.render(p, QRectF(mark.box.right - width, mark.box.bottom - height, width, height))
        p.restore()


@cache
def modules(text: str) -> tuple[bytes, ...]:
    """The modules of a QR code, row by row."""
    code = segno.make(text, error="m", micro=False, boost_error=False)
    return tuple(bytes(row) for row in code.matrix)


def _run_width(text: str, bold: bool, size: float) -> float:
    return QFontMetricsF(font(round(size), 700 if bold else 400)).horizontalAdvance(text)


def _rect(box: Rect) -> QRectF:
    return QRectF(box.x, box.y, box.w, box.h)
