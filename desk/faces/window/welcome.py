"""The left half of the entrance: the hall, its promise, hours, and the gorge."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import __version__
from desk.core.clock import local
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.kit.bars import Logo
from desk.faces.kit.buttons import Button
from desk.faces.kit.desk import Desk
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Text, clear, row
from desk.faces.kit.scenery import Scenery
from desk.faces.kit.sync_view import SyncView
from desk.faces.kit.theme import color, font
from desk.faces.window.session import WindowSession
from desk.hall.rules import spans


class Welcome(QWidget):
    """The left half: the hall, its promise, hours, and the gorge."""

    def __init__(self, desk: Desk, session: WindowSession) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"QWidget#welcome {{ background: {color('teal.50')};"
            f" border-right: 1px solid {color('line.base')}; }}"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(72, 72, 40, 0)
        layout.setSpacing(10)
        layout.addLayout(
            row(
                Logo(52, "white", "teal.700"),
                Text(data_text(desk.hall.name), 25, 700, "teal.950"),
                None,
                spacing=16,
            )
        )
        layout.addStretch(2)
        self._slogan = Text(tr("Through one door,\neverything done"), 43, 700, "teal.950")
        layout.addWidget(self._slogan)
        layout.addSpacing(12)
        self._hours = Text("", 18, 400, "ink.700", wrap=True)
        layout.addWidget(self._hours)
        layout.addSpacing(34)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(36)
        layout.addLayout(self._figures)
        layout.addStretch(7)
        self._picture = Scenery("portrait")
        self._picture.setParent(self)
        self._picture.lower()

    def compact(self, small: bool) -> None:
        """Smaller words and margins on a small screen."""
        self._slogan.setFont(font(32 if small else 43, 700))
        layout = self.layout()
        if layout is not None:
            edge = 36 if small else 72
            layout.setContentsMargins(edge, edge, edge // 2, 0)
        self._figures.setSpacing(16 if small else 36)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = min(370, self.height() * 34 // 100)
        self._picture.setGeometry(0, self.height() - height, self.width() - 1, height)

    def refresh(self) -> None:
        """Hours of today and who is at work."""
        now = self._desk.clock.now()
        today = [
            tr("{start} to {end}", start=tr_time(a), end=tr_time(b))
            for a, b in spans(self._desk.here.hours, local(now).date())
        ]
        hours = "、".join(today) if today else tr("closed today")
        self._hours.put(
            tr_date(local(now).date(), "weekday") + "　" + tr("Open {hours}", hours=hours)
        )
        live = self._session.live
        seated = sum(line.state != "empty" for line in live.windows)
        figures = [
            (tr("Waiting"), live.line.count, tr("people")),
            (tr("At their windows"), seated, tr("people")),
            (tr("On hold"), live.aside, tr("visits")),
        ]
        clear(self._figures)
        for words, number, unit in figures:
            self._figures.addLayout(
                row(
                    Text(words, 16, 400, "ink.700"),
                    Text(str(number), 23, 700, "teal.950"),
                    Text(unit, 16, 400, "ink.700"),
                    spacing=5,
                )
            )
        self._figures.addStretch(1)


class Footer(QWidget):
    """What stands at the foot of both steps: where the data is, and the version."""

    def __init__(self) -> None:
        super().__init__()
        self._dot = Icon("checkbox-blank-circle-fill", 10, "ink.600")
        self._sync = Text(SyncView().pill(), 14, 400, "ink.700")
        self.join = Button(
            tr("Join the city"), "text", icon="links-line", height=30, name="join_city"
        )
        self.joins = False
        """Whether somebody who syncs is there, so that this machine could join."""
        self.join.hide()
        self.setLayout(
            row(
                self._dot,
                self._sync,
                self.join,
                None,
                Text(tr("Version {version}", version=__version__), 14, 400, "ink.700"),
            )
        )

    def put(self, view: SyncView) -> None:
        """Show how syncing stands."""
        kind = {
            "synced": "ok.mark", "offline": "warn.mark", "error": "error.mark",
            "clock": "warn.mark",
        }  # fmt: skip
        self._dot.set_icon("checkbox-blank-circle-fill", kind.get(view.look, "ink.600"))
        self._sync.put(view.pill())
        self.join.setVisible(self.joins and view.state == "local")
        self.setAccessibleName(view.pill())
