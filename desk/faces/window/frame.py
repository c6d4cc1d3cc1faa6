"""What stands round every screen of a window: the bar, what is wrong, the keys at the foot."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk.faces.kit.bars import KeyBar
from desk.faces.window.banners import Banners
from desk.faces.window.keys import Keys, last_key
from desk.faces.window.window_bar import WindowBar

COMPACT_BELOW = 1600


class Pages(QStackedWidget):
    """The screens, one in front; the hidden ones ask for no room."""

    def minimumSizeHint(self) -> QSize:
        return self.currentWidget().minimumSizeHint() if self.count() else QSize()

    def heightForWidth(self, width: int) -> int:
        """What wraps asks for more than it needs; a page is as high as the screen if it can be."""
        return self.minimumSizeHint().height()

    def sizeHint(self) -> QSize:
        return self.currentWidget().sizeHint() if self.count() else QSize()


class Frame:
    """Lays a window out: bar, banners, pages, keys. On a screen that is too small for a page (a
    small monitor with enlarged text) the page scrolls, so that nothing is out of reach."""

    def __init__(self, window: QWidget, top: WindowBar, banners: Banners) -> None:
        self.top, self.banners = top, banners
        self.keys = KeyBar()
        self.pages = Pages()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.pages)
        self.pages.currentChanged.connect(lambda _: self.pages.updateGeometry())
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # What a page would like must not keep the window from a small screen.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(top)
        layout.addWidget(banners)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.keys)

    def show_bars(self, shown: bool) -> None:
        """The bars are there once somebody is signed in."""
        self.top.setVisible(shown)
        self.keys.setVisible(shown)

    def front(self, page: QWidget) -> bool:
        """Bring a page to the front; tells whether another one was there before."""
        if self.pages.currentWidget() is page:
            return False
        self.pages.setCurrentWidget(page)
        return True

    def put_keys(self, shown: Keys) -> None:
        """What the keys do now."""
        self.keys.put(shown, last_key())

    def compact(self, small: bool) -> None:
        """Lower bars on a small screen."""
        self.top.compact(small)
        self.keys.setFixedHeight(32 if small else 38)
