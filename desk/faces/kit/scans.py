"""W09: scans of a material: add by file, drag or scanner folder; look at one; take one out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desk.attachments.pictures import ENDINGS
from desk.attachments.queries import Attached
from desk.core.text import tr, tr_time
from desk.faces.kit.buttons import Button
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, on_click, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.scans_model import Scans
from desk.faces.kit.theme import color

WIDTH = 940
IN_A_ROW = 4
LOOK_MS = 1000

Choose = Callable[[QWidget], list[Path]]


def choose_files(parent: QWidget) -> list[Path]:
    """Files chosen in the system's dialog."""
    kinds = " ".join(f"*{ending}" for ending in ENDINGS)
    names, _ = QFileDialog.getOpenFileNames(
        parent, tr("Add scans"), "", tr("Pictures and PDF") + f" ({kinds})"
    )
    return [Path(name) for name in names]


class ScanLayer(Veil):
    """Thumbnails with keys; Enter shows one large, and Esc goes back a step."""

    def __init__(
        self, window: QWidget, scans: Scans, title: str, choose: Choose = choose_files
    ) -> None:
        super().__init__(window)
        self.scans, self._choose = scans, choose
        self._place = 0
        self._page, self._pages = 0, 0
        self._image = QImage()
        self._may = scans.taking is not None
        self._panel = panel(min(WIDTH, window.width() - 40), margins=24)
        box = self._panel.layout()
        if not isinstance(box, QVBoxLayout):
            raise TypeError(box)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(title, 20, 700).shrinking())
        self.about = Text("", 14, 400, "ink.700").shrinking()
        words.addWidget(self.about)
        head = row(
            Icon("file-copy-2-line", 22, "teal.700", disc=44, disc_tint="teal.100"), spacing=14
        )
        head.addLayout(words, 1)
        box.addLayout(head)
        box.addWidget(Rule("line.base"))
        # The stack shows its first page at once, which without a parent would be a window.
        holder = QWidget(self)
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._list())
        self._large = QLabel()
        self._large.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._large.setStyleSheet(f"background: {color('line.100')}; border-radius: 8px;")
        self._stack.addWidget(self._large)
        holder.setFixedHeight(max(300, min(640, window.height() - 260)))
        box.addWidget(holder)
        self.add_button = Button(
            tr("Add files"), "primary", key="O", icon="folder-open-line", height=44,
            on=self._add, name="scan_add",
        )  # fmt: skip
        self.out_button = Button(
            tr("Take out"), "danger", key="Del", height=44, on=self._take_out, name="scan_out"
        )
        self.open_button = Button(
            tr("Show large"), key="Enter", height=44, on=self._open, name="scan_open"
        )
        back = Button(tr("Back"), key="Esc", height=44, on=self.go_back, name="back")
        foot = row(self.out_button, None, back, self.open_button, self.add_button)
        box.addLayout(foot)
        for button in (self.add_button, self.out_button):
            button.setVisible(self._may)
        self.put(self._panel)
        self.setAcceptDrops(self._may)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFocus()
        scans.changed = self.refresh
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(scans.look_in_folder)
        if scans.folder is not None:
            scans.look_in_folder()
            self._timer.start()
        self.closed.connect(self._gone)
        self.refresh()
        scans.load()

    def _gone(self) -> None:
        self._timer.stop()
        self.scans.changed = lambda: None

    def _list(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("inside")
        inside.setStyleSheet("QWidget#inside { background: white; }")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 4)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._empty = Text("", 15, 400, "ink.700", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._empty, 1)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        return self._scroll

    def large(self) -> bool:
        """Whether one scan is shown large."""
        return self._stack.currentIndex() == 1

    def chosen(self) -> Attached | None:
        """The scan the keys mean."""
        items = self.scans.items
        return items[self._place] if self._place < len(items) else None

    def refresh(self) -> None:
        """Show the list as it is."""
        items = self.scans.items
        self._place = max(0, min(self._place, len(items) - 1))
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for n, one in enumerate(items):
            self._grid.addWidget(self._tile(n, one), n // IN_A_ROW, n % IN_A_ROW)
        for n in range(IN_A_ROW):
            self._grid.setColumnStretch(n, 1)
        self._empty.setVisible(not items)
        self._empty.put(
            tr("Nothing yet. Drag files here, or choose them with O.")
            if self._may
            else tr("Nothing was scanned for this case.")
        )
        if not self.large():
            self.about.put(self._words())
        none = tr("Choose a scan first.") if not items else None
        self.open_button.forbid(none)
        self.out_button.forbid(none)

    def _words(self) -> str:
        if self.scans.adding:
            return tr("Adding {n} files…", n=self.scans.adding)
        if not self._may:
            return tr("{n} scans", n=len(self.scans.items))
        limits = tr("JPEG, PNG or PDF, each up to 10 MB")
        if self.scans.folder is not None:
            return tr("What the scanner puts into its folder is added by itself") + "  ·  " + limits
        return limits

    def _tile(self, n: int, one: Attached) -> QWidget:
        tile = QFrame()
        tile.setObjectName("tile")
        on = n == self._place
        line = color("teal.500") if on else color("line.base")
        ground = color("teal.50") if on else "white"
        tile.setStyleSheet(
            f"QFrame#tile {{ background: {ground}; border: {2 if on else 1}px solid {line};"
            " border-radius: 8px; }"
        )
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setFixedHeight(172)
        picture.setStyleSheet(f"border: none; border-radius: 6px; background: {color('line.100')};")
        shown = QPixmap()
        shown.loadFromData(one.thumbnail)
        picture.setPixmap(shown)
        below = QVBoxLayout(tile)
        below.setContentsMargins(10, 10, 10, 10)
        below.setSpacing(4)
        below.addWidget(picture)
        below.addWidget(Text(one.name, 14, 700 if on else 400).shrinking())
        if one.here:
            about = f"{tr_time(one.at)}  {_size(one.size)}"
            below.addWidget(Text(about, 13, 400, "ink.700"))
        else:
            below.addWidget(Text(tr("not here yet"), 13, 400, "warn.text"))
        tile.setAccessibleName(one.name)
        on_click(tile, lambda: self._choose_tile(n))
        return tile

    def _choose_tile(self, n: int) -> None:
        if n == self._place:
            self._open()
        else:
            self._move(n - self._place)

    def _move(self, step: int) -> None:
        items = self.scans.items
        if not items:
            return
        self._place = max(0, min(len(items) - 1, self._place + step))
        self.refresh()
        if self.large():
            self._page = 0
            self._read()
        item = self._grid.itemAt(self._place)
        tile = item.widget() if item is not None else None
        if tile is not None:
            QTimer.singleShot(0, tile, lambda: self._scroll.ensureWidgetVisible(tile))

    def _add(self) -> None:
        if self._may and not self.large():
            self.scans.add(self._choose(self))
            self.setFocus()

    def _take_out(self) -> None:
        one = self.chosen()
        if one is not None and self._may:
            self._show_list()
            self.scans.remove(one)

    def _open(self) -> None:
        if self.chosen() is not None:
            self._page = 0
            self._read()

    def _read(self) -> None:
        one = self.chosen()
        if one is None:
            return

        def show(image: QImage, pages: int) -> None:
            now = self.chosen()
            if now is None or now.id != one.id:
                return
            self._image, self._pages = image, pages
            self._stack.setCurrentIndex(1)
            self.open_button.hide()
            self.add_button.hide()
            self._fit(one)

        self.scans.open(one, self._page, show)

    def _fit(self, one: Attached) -> None:
        if self._image.isNull():
            self._large.setText(
                tr("This scan is not here yet. It comes as soon as the line allows; the case "
                   "can be worked on meanwhile.")
            )  # fmt: skip
            self._large.setWordWrap(True)
            self.about.put(tr("{name}: not here yet", name=one.name))
            return
        room = self._stack.parentWidget().size() if self._stack.parentWidget() else self.size()
        self._large.setPixmap(
            QPixmap.fromImage(self._image).scaled(
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        self.about.put(
            tr("{name}, page {n} of {all}; PgDn turns", name=one.name, n=self._page + 1,
               all=self._pages)
            if self._pages > 1
            else one.name
        )  # fmt: skip

    def _turn(self, step: int) -> None:
        if self.large() and 0 <= self._page + step < self._pages:
            self._page += step
            self._read()

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self.open_button.show()
        self.add_button.setVisible(self._may)
        self.refresh()

    def go_back(self) -> None:
        """From the large picture to the list, from the list back to the screen."""
        if self.large():
            self._show_list()
        else:
            self.close_layer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -IN_A_ROW,
            Qt.Key.Key_Down: IN_A_ROW,
        }
        if key == Qt.Key.Key_Escape:
            self.go_back()
        elif key in steps:
            self._move(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.large():
                self._open()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Delete:
            self._take_out()
        elif event.text().lower() == "o":
            self._add()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.scans.add([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()


def scans_words(scans: Sequence[Attached]) -> str:
    """How many scans there are, and how many of them have not come yet."""
    away = sum(not one.here for one in scans)
    words = tr("{n} scans", n=len(scans))
    return tr("{words}, {n} not here yet", words=words, n=away) if away else words


def _size(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} kB"
