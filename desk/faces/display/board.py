"""The board, painted at 1920 x 1080 and scaled to whatever screen hangs there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desk.core.clock import local
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.display.model import Board
from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import font, qcolor
from desk.queue.estimate import Estimate
from desk.queue.queries import CallLine, ClassQueue, WindowLine

WIDTH, HEIGHT, SIDE, GAP = 1920.0, 1080.0, 32.0, 20.0
LEFT = QRectF(SIDE, 128, 1150, 606)
RIGHT = QRectF(1202, 128, 686, 606)
CLASSES = QRectF(SIDE, 754, 1856, 150)
NOTICE = QRectF(SIDE, 924, 1856, 132)
ROW = 101.0
_V = Qt.AlignmentFlag.AlignVCenter


class BoardView(QWidget):
    """Paints a board; nothing on it flashes or moves."""

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None

    def put(self, board: Board) -> None:
        """Show a board, repainting only what differs."""
        before = self._board
        self._board = board
        if before is None or _seen(before) != _seen(board):
            self.update()
            self.setAccessibleName(self.words())

    def words(self) -> str:
        """The screen in words, for tests and screen readers."""
        b = self._board
        if b is None:
            return ""
        parts = [b.emergency] if b.emergency else []
        if b.calling:
            parts.append(f"{b.calling.number} {b.calling.window_number}")
        parts += [c.number for c in b.recent]
        parts += [x.ticket_number or x.state for x in b.windows]
        parts += [f"{c.letter} {c.waiting}" for c in b.classes]
        if b.stale:
            parts.append(tr("Numbers may lag; please listen for your number"))
        if b.open is not None and not b.open.open:
            parts.append(tr("Closed now"))
        return "; ".join([*parts, b.notice])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), qcolor("teal.950"))
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        painter.translate((self.width() - WIDTH * scale) / 2, (self.height() - HEIGHT * scale) / 2)
        painter.scale(scale, scale)
        board = self._board
        if board is None:
            return
        self._header(painter, board)
        if board.emergency:
            self._emergency(painter, board)
            return
        if (
            board.open is not None
            and not board.open.open
            and not any(c.waiting for c in board.classes)
        ):
            self._closed(painter, board)
            return
        self._call(painter, board)
        self._windows(painter, board)
        self._class_strip(painter, board)
        self._notice(painter, board)

    # --- parts -----------------------------------------------------------------------------

    def _header(self, p: QPainter, b: Board) -> None:
        p.fillRect(QRectF(0, 0, WIDTH, 104), qcolor("teal.900"))
        _logo(p, QRectF(48, 24, 58, 58))
        _text(p, QRectF(126, 0, 1000, 104), b.hall, 46, 700, "white")
        now = local(b.now)
        clock = tr_time(b.now)
        width = _width(clock, 62, 700)
        _text(p, QRectF(WIDTH - 48 - width, 0, width + 4, 104), clock, 62, 700, "white")
        _text(
            p,
            QRectF(0, 0, WIDTH - 78 - width, 104),
            tr_date(now.date(), "weekday"),
            36,
            400,
            "teal.100",
            right=True,
        )

    def _call(self, p: QPainter, b: Board) -> None:
        _panel(p, LEFT)
        left, top = LEFT.left(), LEFT.top()
        if b.calling is None:
            _text(
                p,
                QRectF(left, top + 150, LEFT.width(), 120),
                tr("Welcome"),
                110,
                700,
                "white",
                centre=True,
            )
            _text(
                p,
                QRectF(left, top + 300, LEFT.width(), 60),
                tr("Take a ticket at the kiosk; you are called here."),
                42,
                400,
                "teal.100",
                centre=True,
            )
            return
        paint_icon(p, "volume-up-line", QRectF(left + 44, top + 34, 54, 54), "citrus.300")
        _text(p, QRectF(left + 116, top + 22, 700, 78), tr("Please come"), 46, 700, "citrus.300")
        size = 270 if _width(b.calling.number, 270, 700) < 700 else 200
        _text(p, QRectF(left + 36, top + 100, 700, 340), b.calling.number, size, 700, "white")
        paint_icon(p, "arrow-right-line", QRectF(left + 704, top + 226, 90, 90), "citrus.300")
        tile = QRectF(left + 806, top + 116, 298, 308)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(qcolor("citrus.300" if b.fresh else "citrus.100"))
        p.drawRoundedRect(tile, 24, 24)
        if b.fresh:
            p.setPen(QPen(qcolor("white"), 8))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(tile, 24, 24)
        number = str(b.calling.window_number)
        _text(
            p,
            QRectF(tile.left(), tile.top() + 4, tile.width(), 230),
            number,
            200 if len(number) < 2 else 160,
            700,
            "ink.on_citrus",
            centre=True,
        )
        _text(
            p,
            QRectF(tile.left(), tile.bottom() - 88, tile.width(), 70),
            tr("window (tile)"),
            54,
            700,
            "ink.on_citrus",
            centre=True,
        )
        line = top + 448
        p.setPen(QPen(qcolor("surface.tv_rule"), 1))
        p.drawLine(QPointF(left, line), QPointF(LEFT.right(), line))
        step = LEFT.width() / 4
        for n, call in enumerate(b.recent):
            x = left + n * step
            if n:
                p.setPen(QPen(qcolor("surface.tv_rule"), 1))
                p.drawLine(QPointF(x, line), QPointF(x, LEFT.bottom()))
            self._recent(p, QRectF(x, line, step, LEFT.bottom() - line), call)

    def _recent(self, p: QPainter, box: QRectF, call: CallLine) -> None:
        to, window = tr("to (recent call)"), str(call.window_number)
        big = 58 if len(call.number) <= 4 else 44
        widths = (_width(call.number, big, 700), _width(to, 40, 400), _width(window, big, 700))
        x = box.center().x() - (sum(widths) + 28) / 2
        y = box.top() + 14
        _text(p, QRectF(x, y, widths[0] + 4, 90), call.number, big, 700, "white")
        _text(p, QRectF(x + widths[0] + 14, y + 6, widths[1] + 4, 90), to, 40, 400, "teal.100")
        _text(
            p,
            QRectF(x + widths[0] + widths[1] + 28, y, widths[2] + 4, 90),
            window,
            big,
            700,
            "white",
        )
        _text(
            p,
            QRectF(box.left(), y + 86, box.width(), 46),
            tr("called {time}", time=tr_time(call.at)),
            30,
            400,
            "teal.200",
            centre=True,
        )

    def _windows(self, p: QPainter, b: Board) -> None:
        _panel(p, RIGHT)
        p.save()
        path = QRectF(RIGHT).adjusted(1, 1, -1, -1)
        p.setClipRect(path)
        manned = [w for w in b.windows if w.state != "empty"]
        shown = manned or list(b.windows)[:6]
        row = ROW if len(shown) <= 6 else RIGHT.height() / min(len(shown), 10)
        for n, line in enumerate(shown[:10]):
            box = QRectF(RIGHT.left(), RIGHT.top() + n * row, RIGHT.width(), row)
            now = b.fresh and b.calling is not None and line.number == b.calling.window_number
            if now:
                p.fillRect(box, qcolor("citrus.300"))
            elif n:
                p.setPen(QPen(qcolor("surface.tv_rule"), 1))
                p.drawLine(box.topLeft(), box.topRight())
            self._window(p, box, line, now)
        p.restore()

    def _window(self, p: QPainter, box: QRectF, line: WindowLine, now: bool) -> None:
        big = min(58, round(box.height() * 0.56))
        ink = "ink.on_citrus" if now else "white"
        soft = "ink.on_citrus" if now else "teal.100"
        quiet = line.state in ("away", "empty")
        number = str(line.number)
        _text(
            p,
            QRectF(box.left() + 32, box.top(), 90, box.height()),
            number,
            big,
            700,
            "teal.300" if quiet else ink,
        )
        x = box.left() + 40 + _width(number, big, 700)
        _text(
            p,
            QRectF(x, box.top() + 6, 60, box.height()),
            tr("No. (window)"),
            32,
            400,
            "teal.300" if quiet else soft,
        )
        _text(
            p,
            QRectF(box.left() + 152, box.top(), 330, box.height()),
            data_text(line.label),
            34,
            400,
            soft,
        )
        right = QRectF(box.left(), box.top(), box.width() - 34, box.height())
        if line.state == "away":
            words = tr("Away, please go to {n}", n=line.away_note) if line.away_note else tr("Away")
            width = _width(words, 34, 400)
            _text(p, right, words, 34, 400, "teal.100", right=True)
            paint_icon(
                p,
                "pause-circle-line",
                QRectF(right.right() - width - 52, box.center().y() - 19, 38, 38),
                "teal.100",
            )
        elif line.ticket_number:
            _text(p, right, line.ticket_number, big, 700, ink, right=True)
        elif line.state == "idle":
            _text(p, right, tr("free"), 34, 400, "teal.200", right=True)
        else:
            _text(p, right, tr("not open"), 34, 400, "teal.300", right=True)

    def _class_strip(self, p: QPainter, b: Board) -> None:
        _panel(p, CLASSES)
        step = CLASSES.width() / max(1, len(b.classes))
        for n, info in enumerate(b.classes):
            box = QRectF(CLASSES.left() + n * step, CLASSES.top(), step, CLASSES.height())
            if n:
                p.setPen(QPen(qcolor("surface.tv_rule"), 1))
                p.drawLine(box.topLeft(), box.bottomLeft())
            self._class(p, box, info)

    def _class(self, p: QPainter, box: QRectF, info: ClassQueue) -> None:
        x = box.left() + 32
        _text(p, QRectF(x, box.top() + 22, 40, 60), info.letter, 36, 700, "citrus.300")
        _text(p, QRectF(x + 38, box.top() + 22, 330, 60), data_text(info.name), 36, 400, "white")
        _text(p, QRectF(x, box.top() + 76, 330, 54), about(info.estimate), 32, 400, "teal.100")
        count, unit = str(info.waiting), tr("people (unit)")
        wide = _width(unit, 34, 400)
        end = QRectF(box.left(), box.top(), box.width() - 32, box.height())
        _text(p, end.adjusted(0, 14, 0, 0), unit, 34, 400, "teal.100", right=True)
        _text(p, end.adjusted(0, 0, -wide - 10, 0), count, 84, 700, "white", right=True)

    def _notice(self, p: QPainter, b: Board) -> None:
        if b.stale:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(qcolor("citrus.300"))
            p.drawRoundedRect(NOTICE, 16, 16)
            paint_icon(
                p,
                "error-warning-line",
                QRectF(80, NOTICE.center().y() - 28, 56, 56),
                "ink.on_citrus",
            )
            _text(
                p,
                NOTICE.adjusted(136, 0, -40, 0),
                tr("Numbers may lag; please listen for your number"),
                46,
                700,
                "ink.on_citrus",
            )
            return
        p.setPen(QPen(qcolor("surface.tv_rule"), 1))
        p.setBrush(qcolor("teal.800"))
        p.drawRoundedRect(NOTICE, 16, 16)
        paint_icon(
            p, "notification-3-line", QRectF(80, NOTICE.center().y() - 28, 56, 56), "citrus.300"
        )
        words = b.notice or tr("Please keep your ticket until you are called.")
        _text(p, NOTICE.adjusted(136, 0, -160, 0), words, 42, 400, "white")
        for n in range(b.notices if b.notices > 1 else 0):
            dot = QRectF(NOTICE.right() - 112 + n * 32, NOTICE.center().y() - 8, 15, 15)
            p.setPen(QPen(qcolor("teal.200"), 2))
            p.setBrush(qcolor("citrus.300") if n == b.notice_place else Qt.BrushStyle.NoBrush)
            if n == b.notice_place:
                p.setPen(Qt.PenStyle.NoPen)
            p.drawEllipse(dot)

    def _closed(self, p: QPainter, b: Board) -> None:
        box = QRectF(SIDE, 128, 1856, 776)
        _panel(p, box)
        _text(p, box.adjusted(0, 180, 0, -400), tr("Closed now"), 150, 700, "white", centre=True)
        words = ""
        if b.open is not None and b.open.opens_at is not None and b.open.closes_at is not None:
            words = tr(
                "Open again {day}, {start} to {end}",
                day=tr_date(local(b.open.opens_at).date(), "weekday"),
                start=tr_time(b.open.opens_at),
                end=tr_time(b.open.closes_at),
            )
        _text(p, box.adjusted(0, 400, 0, -220), words, 60, 400, "teal.100", centre=True)
        note = b.open.note if b.open is not None else ""
        _text(p, box.adjusted(0, 520, 0, -100), note, 46, 400, "citrus.300", centre=True)
        self._notice(p, b)

    def _emergency(self, p: QPainter, b: Board) -> None:
        p.fillRect(QRectF(0, 104, WIDTH, HEIGHT - 104), qcolor("citrus.300"))
        paint_icon(p, "error-warning-fill", QRectF(WIDTH / 2 - 70, 190, 140, 140), "ink.on_citrus")
        p.setPen(qcolor("ink.on_citrus"))
        p.setFont(font(110, 700))
        box = QRectF(120, 350, WIDTH - 240, HEIGHT - 430)
        p.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), b.emergency)


def about(estimate: Estimate | None) -> str:
    """A wait in plain words; a range where it is uncertain."""
    if estimate is None:
        return tr("no window open now")
    middle = max(1, round(estimate.mid_s / 60))
    if estimate.mid_s < 60 and estimate.high_s < 180:
        return tr("no wait")
    if estimate.certain:
        return tr("about {n} minutes", n=middle)
    low, high = estimate.low_s // 60, -(-estimate.high_s // 60)
    return tr("about {low} to {high} minutes", low=low, high=high)


def _seen(board: Board) -> tuple[object, ...]:
    """What of a board can be seen: the clock only to the minute."""
    values = dict(board.__dict__)
    values["now"] = local(board.now).strftime("%d%H%M")
    return tuple(str(v) for v in values.values())


def _panel(p: QPainter, box: QRectF) -> None:
    p.setPen(QPen(qcolor("surface.tv_rule"), 1))
    p.setBrush(qcolor("teal.900"))
    p.drawRoundedRect(box, 16, 16)


def _width(text: str, px: int, weight: int) -> float:
    return QFontMetricsF(font(px, weight)).horizontalAdvance(text)


def _text(
    p: QPainter,
    box: QRectF,
    text: str,
    px: int,
    weight: int,
    tint: str,
    *,
    right: bool = False,
    centre: bool = False,
) -> None:
    p.setPen(qcolor(tint))
    p.setFont(font(px, weight))
    side = Qt.AlignmentFlag.AlignLeft
    if right:
        side = Qt.AlignmentFlag.AlignRight
    elif centre:
        side = Qt.AlignmentFlag.AlignHCenter
    metrics = QFontMetricsF(p.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    p.drawText(box, int(side | _V | Qt.TextFlag.TextDontClip), shown)


def _logo(p: QPainter, box: QRectF) -> None:
    from desk.faces.kit.bars import Logo

    logo = Logo(round(box.width()))
    logo.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    p.drawPixmap(box.topLeft(), logo.grab())
