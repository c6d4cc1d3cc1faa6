"""The pages of a report as large as is wanted: whole, as wide as there is room, or by per cent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Text
from desk.faces.kit.theme import qcolor

STEPS = (25, 33, 50, 67, 75, 100, 125, 150, 200, 300, 400)
"""Per cent of the size on paper."""
PAGE, WIDTH = "page", "width"
SCROLL_PX = 80
_MODES = {PAGE: QPdfView.ZoomMode.FitInView, WIDTH: QPdfView.ZoomMode.FitToWidth}


def next_step(percent: int, by: int) -> int:
    """The step above or below; the last one stays."""
    if by > 0:
        return next((s for s in STEPS if s > percent), STEPS[-1])
    return next((s for s in reversed(STEPS) if s < percent), STEPS[0])


class Preview(QPdfView):
    """The pages; its keys are those of the page round it."""

    scaled = Signal()
    """Something else is shown in another size."""

    def __init__(self, document: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDocument(document)
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Dark, qcolor("line.base"))
        self.setPalette(ground)
        self.setPageMode(QPdfView.PageMode.SinglePage)
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.zoom = ""
        self.set_zoom(PAGE)

    def set_zoom(self, zoom: str) -> None:
        """``page``, ``width``, or a number: per cent of the size on paper."""
        if zoom == self.zoom:
            return
        if zoom not in _MODES and not (zoom.isdecimal() and int(zoom) > 0):
            zoom = PAGE
        self.zoom = zoom
        never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(never if zoom == PAGE else needed)
        self.setHorizontalScrollBarPolicy(never if zoom in _MODES else needed)
        if zoom in _MODES:
            self.setZoomMode(_MODES[zoom])
        else:
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(int(zoom) / 100)
        self.scaled.emit()

    @property
    def percent(self) -> int:
        """How large the page is shown, in per cent of its size on paper; 0 without a page."""
        document = self.document()
        if not document.pageCount():
            return 0
        if self.zoom not in _MODES:
            return int(self.zoom)
        # QPdfView keeps to itself what it worked out for its two fitting modes.
        points = document.pagePointSize(self.pageNavigator().currentPage())
        margins, room = self.documentMargins(), self.viewport().size()
        pixels = self.logicalDpiX() / 72
        across = (room.width() - margins.left() - margins.right()) / (points.width() * pixels)
        if self.zoom == WIDTH:
            return round(across * 100)
        down = (room.height() - self.pageSpacing()) / (points.height() * pixels)
        return round(min(across, down) * 100)

    def move_over(self, right: int, down: int) -> None:
        """Move over a page that is larger than the view, in steps."""
        for bar, steps in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + steps * SCROLL_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scaled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class Tools(QHBoxLayout):
    """Above the pages: which one, the numbers in their place, and how large they are."""

    def __init__(
        self,
        *,
        turn: Callable[[int], object],
        numbers: Callable[[], object],
        zoom: Callable[[str], object],
        step: Callable[[int], object],
    ) -> None:
        super().__init__()
        self.setContentsMargins(14, 8, 14, 8)
        self.setSpacing(8)
        self._small = False
        self.words = Text("", 14, 400, "ink.700")
        self.up = _sign("arrow-up-s-line", "PgUp", tr("Back (page)"), lambda: turn(-1), "page_up")
        self.down = _sign(
            "arrow-down-s-line", "PgDn", tr("On (page)"), lambda: turn(1), "page_down"
        )
        self.swap = Button("", key="N", on=numbers, name="numbers")
        self.smaller = _sign("zoom-out-line", "−", tr("Smaller"), lambda: step(-1), "zoom_out")
        self.larger = _sign("zoom-in-line", "+", tr("Larger"), lambda: step(1), "zoom_in")
        self.percent = Text("", 14, 400, "ink.700", align=Qt.AlignmentFlag.AlignCenter)
        self.percent.setFixedWidth(46)
        self.whole = Button(tr("Whole page"), key="F", on=lambda: zoom(PAGE), name="fit")
        self.wide = Button(tr("Full width"), key="F", on=lambda: zoom(WIDTH), name="fit_width")
        for widget in (self.up, self.down, self.words):
            self.addWidget(widget)
        self.addStretch(1)
        self.zooming = (self.smaller, self.percent, self.larger, self.whole, self.wide)
        for part in (self.swap, *self.zooming):
            self.addWidget(part)

    def compact(self, small: bool) -> None:
        """On a narrow screen signs stand without their keys, and one of the two sizes."""
        self._small = small
        for button, key in ((self.up, "PgUp"), (self.down, "PgDn"), (self.smaller, "−"),
                            (self.larger, "+")):  # fmt: skip
            button.set_key("" if small else key)
            button.setFixedWidth(40 if small else button.sizeHint().width())

    def place_words(self, page: int, pages: int) -> str:
        """Which page, counted from nought, of how many; nothing where there are none."""
        if not pages:
            return ""
        if self._small:
            return f"{page + 1} / {pages}"
        return tr("Page {n} of {all}", n=page + 1, all=pages)

    def put(self, view: Preview, said: str, *, numbers: bool) -> None:
        """Show where one is and how large it is."""
        self.words.put("" if numbers else said)
        self.swap.set_label(tr("Pages") if numbers else tr("Numbers"))
        percent = view.percent
        self.percent.put(f"{percent}%" if percent else "")
        # F stands on the one it leads to.
        whole = view.zoom == PAGE
        self.whole.set_key("" if whole else "F")
        self.wide.set_key("F" if whole else "")
        for part in (self.up, self.down, *self.zooming):
            part.setVisible(not numbers)
        if self._small and not numbers:
            self.whole.setVisible(not whole)
            self.wide.setVisible(whole)
        self.smaller.forbid(tr("It gets no smaller.") if percent <= STEPS[0] else None)
        self.larger.forbid(tr("It gets no larger.") if percent >= STEPS[-1] else None)


def _sign(icon: str, key: str, words: str, on: Callable[[], object], name: str) -> Button:
    """A button of one sign and its key; its words are on its tip and for screen readers."""
    button = Button("", key=key, icon=icon, on=on, name=name)
    button.setAccessibleName(f"{words} {key}")
    button.setToolTip(words)
    return button
