"""Layers over a screen: banners, veil, and the dialog that guards what cannot be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button, Chip
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Text, column, row
from desk.faces.kit.theme import color, qcolor

HOLD_MS = 1500


class Banner(QFrame):
    """What happened, what still works, one button."""

    def __init__(
        self, kind: str, icon: str, title: str, text: str, button: Button | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setStyleSheet(
            f"QFrame#banner {{ background: {color(f'{kind}.ground')};"
            f" border: 1px solid {color(f'{kind}.line')}; border-radius: 8px; }}"
        )
        self.setMinimumHeight(44)
        layout = row(
            Icon(icon, 18, f"{kind}.mark"),
            Text(title, 14, 700, f"{kind}.text"),
            Text(text, 14, 400, f"{kind}.text"),
            None,
            margins=(14, 4, 8, 4),
            spacing=10,
        )
        if button is not None:
            layout.addWidget(button)
        self.setLayout(layout)
        self.setAccessibleName(f"{title} {text}")


_BACK = Qt.FocusReason.BacktabFocusReason


class Veil(QWidget):
    """A dark veil over a window with one panel on it; Esc closes the layer and loses nothing."""

    closed = Signal()
    dismissed = Signal()
    """After ``closed``, when it was left without an answer."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self._before = window.focusWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.show()
        self.raise_()

    def put(self, panel: QWidget, *, top: int | None = None) -> None:
        """Place the panel in the middle, or ``top`` pixels below the upper edge."""
        if top is None:
            self._layout.addWidget(panel, 0, Qt.AlignmentFlag.AlignCenter)
        else:
            self._layout.setContentsMargins(0, top, 0, 0)
            self._layout.addWidget(
                panel, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            )

    def close_layer(self) -> None:
        """Take the layer away and give the focus back."""
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        if self._before is not None:
            # The widget may be gone by now, which Qt's Python layer reports in this way.
            with suppress(RuntimeError):
                self._before.setFocus()
        self.deleteLater()

    def dismiss(self) -> None:
        """Leave it without an answer, as Esc does."""
        self.close_layer()
        self.dismissed.emit()

    def give_back_to(self, widget: QWidget) -> None:
        """Where the focus goes when the layer is gone, if that changed meanwhile."""
        self._before = widget

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is this layer's own although the window has a shortcut on it."""
        return False

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        # A key that means nothing here ends here: what lies under the veil must not move, or the
        # next digit would answer a question nobody sees.
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and the arrows of a button go round within the layer, and never under the veil."""
        # Not along nextInFocusChain(): its wrappers take widgets away that Qt still owns.
        found: Iterable[QWidget] = self.findChildren(QWidget)
        places = [
            widget
            for widget in found
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and widget.isVisible()
            and widget.isEnabled()
        ]
        places.sort(key=self._at)
        if places:
            now = self.window().focusWidget()
            at = places.index(now) if now in places else -1 if forward else 0
            reason = Qt.FocusReason.TabFocusReason if forward else _BACK
            places[(at + (1 if forward else -1)) % len(places)].setFocus(reason)
        return True

    def _at(self, widget: QWidget) -> tuple[int, int]:
        """The place of a widget in the order of reading."""
        middle = widget.mapTo(self, widget.rect().center())
        return middle.y() // 12, middle.x()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self.parentWidget()
        if window is not None and watched is window and event.type() == QEvent.Type.Resize:
            self.setGeometry(window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = qcolor("teal.950")
        veil.setAlphaF(0.55)
        painter.fillRect(self.rect(), veil)


def panel(width: int, *, margins: int = 32) -> QFrame:
    """A white panel for a veil."""
    frame = QFrame()
    frame.setObjectName("panel")
    frame.setStyleSheet("QFrame#panel { background: white; border-radius: 12px; }")
    frame.setFixedWidth(width)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(14)
    return frame


def is_ctrl_delete(event: QKeyEvent) -> bool:
    """Whether this is the key of what cannot be undone."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() == Qt.Key.Key_Delete


class HoldButton(Button):
    """Works only when held for a second and a half, by mouse, Space or its key."""

    held = Signal()

    def __init__(self, text: str, *, key: str = "", height: int = 48) -> None:
        super().__init__(text, "danger", key=key, height=height, px=16)
        self._done_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._tick)
        self.pressed.connect(self.begin)
        self.released.connect(self.let_go)

    def begin(self) -> None:
        """Start to count."""
        if self.isEnabled() and not self._timer.isActive():
            self._done_ms = 0
            self._timer.start()

    def show_progress(self, share: float) -> None:
        """Look as after this share of the time, without counting."""
        self._done_ms = round(HOLD_MS * share)
        self.update()

    def let_go(self) -> None:
        """Stop and forget."""
        self._timer.stop()
        self._done_ms = 0
        self.update()

    def _tick(self) -> None:
        self._done_ms += 50
        self.update()
        if self._done_ms >= HOLD_MS:
            self._timer.stop()
            self.held.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._done_ms:
            painter = QPainter(self)
            ground = qcolor("error.mark")
            ground.setAlphaF(0.22)
            width = (self.width() - 2) * min(1.0, self._done_ms / HOLD_MS)
            painter.fillRect(QRectF(1, 1, width, self.height() - 2), ground)


class Confirm(Veil):
    """What will happen, a reason by digit, and a safe way out that has the focus."""

    confirmed = Signal(str)

    def __init__(
        self,
        window: QWidget,
        *,
        title: str,
        lead: str,
        bullets: Sequence[str],
        ask: str,
        reasons: Sequence[tuple[str, str]],
        keep: str,
        go: str,
    ) -> None:
        super().__init__(window)
        self._reason = ""
        self._reasons = list(reasons)
        frame = panel(720)
        box = frame.layout()
        head = row(
            Icon("alert-line", 22, "error.mark", disc=40, disc_tint="error.ground"),
            Text(title, 20, 700),
            None,
            spacing=14,
        )
        self._chips: list[Chip] = []
        grid = QVBoxLayout()
        for start in range(0, len(self._reasons), 2):
            line = QHBoxLayout()
            for n, (key, words) in enumerate(self._reasons[start : start + 2], start + 1):
                chip = Chip(str(n), words, height=40)
                chip.clicked.connect(lambda _=False, k=key: self._choose(k))
                self._chips.append(chip)
                line.addWidget(chip, 1)
            grid.addLayout(line)
        self.keep = Button(keep, key="Esc", height=48, px=16, on=self.dismiss, name="keep")
        self.go = HoldButton(go, key="Ctrl Del")
        self.go.setObjectName("go")
        self.go.forbid(tr("Choose a reason first."))
        self.go.held.connect(self._confirm)
        foot = row(
            Icon("information-line", 14, "ink.600"),
            Text(
                tr("Held for 1.5 seconds it takes effect; let go and nothing happens."),
                13,
                400,
                "ink.600",
            ),
            None,
            self.keep,
            self.go,
        )
        whole = column(spacing=10)
        whole.addLayout(head)
        whole.addWidget(Text(lead, 15))
        for words in bullets:
            whole.addWidget(Text(f"・ {words}", 15))
        whole.addSpacing(8)
        whole.addWidget(Text(ask, 14, 700))
        whole.addLayout(grid)
        whole.addSpacing(10)
        whole.addLayout(foot)
        if isinstance(box, QVBoxLayout):
            box.addLayout(whole)
        self.put(frame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keep.setFocus()

    def _choose(self, key: str) -> None:
        self._reason = key
        for (reason, _), chip in zip(self._reasons, self._chips, strict=True):
            chip.setChecked(reason == key)
        self.go.forbid(None)

    def _confirm(self) -> None:
        reason = self._reason
        self.close_layer()
        self.confirmed.emit(reason)

    def takes(self, event: QKeyEvent) -> bool:
        return is_ctrl_delete(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdigit() and 1 <= int(text) <= len(self._reasons):
            self._choose(self._reasons[int(text) - 1][0])
            return
        if is_ctrl_delete(event):
            if not event.isAutoRepeat():
                self.go.begin()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Control) and not event.isAutoRepeat():
            self.go.let_go()
        super().keyReleaseEvent(event)
