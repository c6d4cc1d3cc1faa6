"""The office face: the shell with its navigation, and the pages of the station head."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.core.text import data_text, tr, tr_time
from desk.faces.kit.bars import Logo, TopBar
from desk.faces.kit.buttons import Button
from desk.faces.kit.desk import Desk
from desk.faces.kit.focusring import FocusRing
from desk.faces.kit.icons import paint_icon
from desk.faces.kit.labels import Text
from desk.faces.kit.layers import Toasts
from desk.faces.kit.limit_watch import LimitWatch
from desk.faces.kit.marks import SyncPill
from desk.faces.kit.messages import words
from desk.faces.kit.sync_view import SyncView
from desk.faces.kit.theme import color, font, qcolor
from desk.faces.kit.watch import StoreWatch
from desk.faces.office.dialogs import NoticeDialog, SignIn
from desk.faces.office.model import OfficeModel
from desk.faces.office.report import ReportPage
from desk.faces.office.today import TodayPage

REFRESH_MS = 5000
SETTLE_MS = 400


class NavItem(QAbstractButton):
    """A place of the office: icon and word, marked when it is the one in front."""

    def __init__(self, icon: str, text: str, go: Callable[[], None], name: str) -> None:
        super().__init__()
        self._icon = icon
        self.setText(text)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setFixedHeight(44)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: go())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor("teal.50"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.isChecked():
            painter.fillRect(QRectF(0, 6, 3, self.height() - 12), qcolor("teal.700"))
        ink = "teal.800" if self.isChecked() else "ink.700"
        paint_icon(painter, self._icon, QRectF(12, 12, 20, 20), ink)
        painter.setPen(qcolor("ink.900" if self.isChecked() else "ink.700"))
        painter.setFont(font(15, 700 if self.isChecked() else 400))
        box = QRectF(44, 0, self.width() - 48, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())


class OfficeFace(QWidget):
    """Everything the station head sees."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setWindowTitle(tr("Station Desk: office"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = desk
        self.model = OfficeModel(desk, self.tell)
        desk.tasks.on_unhandled(self.tell)
        self._notice: NoticeDialog | None = None
        self._build()
        self.model.listen(self._show)
        self._watch = StoreWatch(desk.store, self)
        self.limits = LimitWatch(desk, self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._refresh)
        self._watch.changed.connect(self._soon)
        self._every = QTimer(self, interval=REFRESH_MS)
        self._every.timeout.connect(self._refresh)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        for keys, action in (
            ("Ctrl+1", self.show_today),
            ("Ctrl+2", self.show_report),
            ("Ctrl+B", self.add_notice),
            ("Ctrl+P", self._print),
            ("Ctrl+S", self._keep),
            ("Ctrl+Q", self.sign_off),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda a=action: self._act(a))
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._escape)
        self.toasts = Toasts(self)
        self.ring = FocusRing(self)
        self.sign_off()

    def _build(self) -> None:
        self._top = TopBar()
        for widget in (
            Logo(28),
            Text(data_text(self.desk.hall.name), 18, 700, "white"),
            TopBar.divider(),
            Text(tr("Station head's desk"), 14, 400, "teal.100"),
        ):
            self._top.left.addWidget(widget)
        self._who = Text("", 14, 400, "teal.100")
        self._time = Text("", 16, 700, "white")
        off = Button(
            tr("Sign off"), "text", key="Ctrl Q", height=36, on=self.sign_off, name="sign_off"
        )
        self._sync = SyncPill("local", SyncView().pill())
        for widget in (self._sync, TopBar.divider(), self._who, self._time):
            self._top.right.addWidget(widget)
        self._nav = QWidget()
        self._nav.setObjectName("nav")
        self._nav.setFixedWidth(208)
        self._nav.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._nav.setStyleSheet(
            f"QWidget#nav {{ background: white; border-right: 1px solid {color('line.base')}; }}"
        )
        side = QVBoxLayout(self._nav)
        side.setContentsMargins(8, 12, 8, 12)
        side.setSpacing(2)
        self.items = (
            NavItem("dashboard-line", tr("The hall now"), self.show_today, "nav_today"),
            NavItem("bar-chart-box-line", tr("Day report"), self.show_report, "nav_report"),
        )
        for item in self.items:
            side.addWidget(item)
        side.addStretch(1)
        side.addWidget(off)
        self.today = TodayPage(
            report=self.show_report, add_notice=self.add_notice, end_notice=self.model.end_notice
        )
        self.report = ReportPage(self.model, back=self.show_today, say=self._say)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.today)
        self._pages.addWidget(self.report)
        inside = QWidget()
        body = QHBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._nav)
        body.addWidget(self._pages, 1)
        self.entrance = SignIn(self.model, self._signed_in)
        self._whole = QStackedWidget()
        self._whole.addWidget(self.entrance)
        self._whole.addWidget(inside)
        self._inside = inside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # A page that is not in front must not keep the window from a small screen.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self._top)
        layout.addWidget(self._whole, 1)

    # --- where one is ----------------------------------------------------------------------

    def _signed_in(self) -> None:
        worker = self.model.worker
        if worker is None:
            return
        self._who.put(tr("{name}, station head", name=worker.name))
        self._top.show()
        self._whole.setCurrentWidget(self._inside)
        self._every.start()
        self.show_today()

    def sign_off(self) -> None:
        """Leave; what was shown is no longer shown."""
        self._every.stop()
        self.model.sign_off()
        self._top.hide()
        self._whole.setCurrentWidget(self.entrance)
        self.entrance.prepare()

    def show_today(self) -> None:
        """O01."""
        self._front(0)
        self._refresh()
        self.today.report_button.setFocus()

    def show_report(self) -> None:
        """O07."""
        self._front(1)
        self.report.open()

    def _front(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        for n, item in enumerate(self.items):
            item.setChecked(n == place)

    def add_notice(self) -> None:
        """Write a notice for the big screen."""
        if self._notice is None:
            self._notice = NoticeDialog(self, self.model)
            self._notice.closed.connect(self._notice_closed)

    def _notice_closed(self) -> None:
        self._notice = None

    # --- keys ------------------------------------------------------------------------------

    def _act(self, action: Callable[[], None]) -> None:
        if self.model.worker is not None and self._notice is None:
            action()

    def _on_report(self) -> bool:
        return self._pages.currentWidget() is self.report

    def _print(self) -> None:
        if self._on_report():
            self.report.print_it()
        else:
            self.show_report()

    def _keep(self) -> None:
        if self._on_report():
            self.report.keep()

    def _escape(self) -> None:
        if self._notice is not None:
            self._notice.close_layer()
        elif self._on_report() and self.model.worker is not None:
            self.show_today()

    # --- what is shown ---------------------------------------------------------------------

    def _soon(self) -> None:
        if self.model.worker is not None and not self._settle.isActive():
            self._settle.start()

    def _refresh(self) -> None:
        if self.model.worker is not None:
            self.model.refresh()

    def _show(self) -> None:
        if self.model.today is not None:
            self.today.put(self.model.today)
        self._tick()

    def _tick(self) -> None:
        self._time.put(tr_time(self.desk.clock.now()))

    def show_sync(self, view: SyncView, retry: Callable[[], None] | None = None) -> None:
        """Say at the top where the data is."""
        self._sync.put(view.state, view.pill())

    def _say(self, text: str, kind: str) -> None:
        self.toasts.show_text(text, kind)

    def tell(self, error: BaseException) -> None:
        """Say what went wrong where the person is looking."""
        told = words(error)
        if self._notice is not None:
            self._notice.failed(told)
        elif self.model.worker is None:
            self.entrance.failed(told)
        else:
            self.toasts.show_text(told, "error")

    def closeEvent(self, event: QCloseEvent) -> None:
        self._watch.stop()
        self.limits.stop()
        for timer in (self._every, self._clock, self._settle):
            timer.stop()
        super().closeEvent(event)


def build(desk: Desk) -> OfficeFace:
    """The office face, as large as the screen allows up to its design."""
    face = OfficeFace(desk)
    screen = cast(QApplication, QApplication.instance()).primaryScreen().availableSize()
    face.resize(min(1920, screen.width()), min(1080, screen.height()))
    return face


def main(args: argparse.Namespace) -> int:
    """``desk office``."""
    from desk.faces.kit.run import run_face

    return run_face(args, build)
