"""The places of the office: what a page can do, and the list of pages at the left.

A page is added in one place, ``OfficePages``; keys, badge and order follow from there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import color, font, qcolor


class Page(QWidget):
    """What the shell may ask of a page; each answer has its plain default."""

    def enter(self) -> None:
        """It has come to the front: read what it shows and take the focus."""

    def refresh(self) -> None:
        """Something in the store changed, or five seconds passed, while it is in front."""

    def print_it(self) -> bool:
        """Ctrl P; answers whether there was something to print."""
        return False

    def keep(self) -> bool:
        """Ctrl S; answers whether there was something to keep."""
        return False

    def escape(self) -> bool:
        """Esc; answers whether something was closed, else the shell goes to the first page."""
        return False


@dataclass(frozen=True)
class Place:
    """A page with its icon, word and name."""

    page: Page
    icon: str
    title: str
    name: str


class NavItem(QAbstractButton):
    """A place of the office: icon and word, marked when it is the one in front, with a count."""

    def __init__(self, icon: str, text: str, go: Callable[[], None], name: str) -> None:
        super().__init__()
        self._icon = icon
        self._count, self._grave = 0, False
        self.setText(text)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setFixedHeight(44)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: go())

    def badge(self, count: int, *, grave: bool = False) -> None:
        """How many things wait there; grave ones on red."""
        if (count, grave) != (self._count, self._grave):
            self._count, self._grave = count, grave
            self.setAccessibleDescription(str(count) if count else "")
            self.update()

    @property
    def count(self) -> int:
        """What the badge shows."""
        return self._count

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
        if self._count:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        painter.setFont(font(12, 700))
        words = str(self._count) if self._count < 1000 else "999+"
        width = max(22.0, painter.fontMetrics().horizontalAdvance(words) + 14.0)
        box = QRectF(self.width() - width - 10, (self.height() - 20) / 2, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor("error.mark" if self._grave else "line.100"))
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(qcolor("white" if self._grave else "ink.700"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class Navigation(QWidget):
    """The list at the left and the pages it brings to the front."""

    def __init__(self, places: Sequence[Place], below: QWidget) -> None:
        super().__init__()
        self.places = tuple(places)
        self.setObjectName("nav")
        self.setFixedWidth(208)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"QWidget#nav {{ background: white; border-right: 1px solid {color('line.base')}; }}"
        )
        self.stack = QStackedWidget()
        self.items: dict[str, NavItem] = {}
        side = QVBoxLayout(self)
        side.setContentsMargins(8, 12, 8, 12)
        side.setSpacing(2)
        for place in self.places:
            item = NavItem(
                place.icon, place.title, partial(self.show_page, place.page), f"nav_{place.name}"
            )
            self.items[place.name] = item
            # A page that takes keys itself is marked in the list; no ring round the whole window.
            place.page.setProperty("noRing", True)
            side.addWidget(item)
            self.stack.addWidget(place.page)
        side.addStretch(1)
        side.addWidget(below)

    @property
    def front(self) -> Page:
        """The page in front."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        self.stack.setCurrentWidget(page)
        for place in self.places:
            self.items[place.name].setChecked(place.page is page)
        page.enter()
