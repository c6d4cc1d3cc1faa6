"""O07 reports: any period and place; the page that is shown is the page that is printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.core.text import tr
from desk.faces.kit.labels import Card, Rule, boxed, row
from desk.faces.kit.messages import words
from desk.faces.kit.questions import DigitDialog
from desk.faces.office.model import OfficeModel
from desk.faces.office.navigation import Page
from desk.faces.office.report_numbers import Numbers
from desk.faces.office.report_view import PAGE, WIDTH, Preview, Tools, next_step
from desk.faces.office.reports_many import ManyReports
from desk.faces.office.reports_model import Made, ReportsModel
from desk.faces.office.reports_side import KEYS, KindList, Options, Thumbs
from desk.reports import words as report_words

_ENDINGS = {"pdf": "PDF (*.pdf)", "xlsx": "Excel (*.xlsx)", "csv": "CSV (*.zip)"}


class ReportsPage(Page):
    """Kinds | pages or numbers | options."""

    def __init__(
        self,
        office: OfficeModel,
        *,
        say: Callable[[str, str], None],
        show_case: Callable[[str], None],
        show_overdue: Callable[[], None],
    ) -> None:
        super().__init__()
        self.model = ReportsModel(office, self._show, self._failed)
        self.many = ManyReports(self.model)
        self._say, self._show_overdue = say, show_overdue
        self._made: Made | None = None
        self._layer: DigitDialog | None = None
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = Preview(self.document, self)
        self.tools = Tools(
            turn=self.turn, numbers=self.toggle_numbers,
            zoom=lambda zoom: self.model.wish(zoom=zoom), step=self.zoom_by,
        )  # fmt: skip
        self.view.scaled.connect(self._show_page)
        self.kinds = KindList(self.model.choose_kind)
        self.thumbs = Thumbs(self.go_to)
        self.numbers = Numbers(office, self.model, show_case)
        self.options = Options(
            step=self.model.step, place=self.model.next_place, toggle=self.model.toggle_section,
            explain=self.explain, act=self._act, plain=self.model.toggle_plain,
            copies=lambda n: self.model.wish(copies=n), sides=self.turn_sheets,
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(boxed(row(self.thumbs, self.view, spacing=0)))
        self._stack.addWidget(self.numbers)
        middle = Card(margins=(1, 1, 1, 1))
        middle.body.addLayout(self.tools)
        middle.body.addWidget(Rule())
        middle.body.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.kinds)
        body.addWidget(middle, 1)
        body.addWidget(self.options)
        layout.addLayout(body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = self.width() < 1400
        self.kinds.setFixedWidth(196 if small else 288)
        self.tools.compact(small)
        self._show_page()

    # --- what the shell asks ---------------------------------------------------------------

    def enter(self) -> None:
        """Make the report that was looked at last, as things are now."""
        self.model.open()
        self._front().setFocus()

    def print_it(self) -> bool:
        """Ctrl P."""
        if self.model.print_report():
            self._say(tr("The report is on its way to the printer."), "ok")
        return True

    def keep(self) -> bool:
        """Ctrl S."""
        self.ask_export("pdf")
        return True

    def escape(self) -> bool:
        """Esc: leave a choice, stop many at once, leave a drill-down, or the numbers."""
        if self._layer is not None:
            self._layer.close_layer()
            return True
        if self.numbers.dialog is not None:
            return self.numbers.back()
        if self.model.state.running is not None:
            self.many.stop()
            return True
        if self._stack.currentWidget() is self.numbers:
            if not self.numbers.back():
                self.toggle_numbers()
            return True
        return False

    # --- what one can do -------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_E:
                self.ask_export("xlsx")
            else:
                super().keyPressEvent(event)
            return
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key[f"Key_{letter}"]: partial(self.model.choose_kind, kind)
            for kind, letter in KEYS.items()
        } | {
            Qt.Key.Key_Left: lambda: self._sideways(-1, over=back),
            Qt.Key.Key_Right: lambda: self._sideways(1, over=back),
            Qt.Key.Key_T: lambda: self.model.next_place(-1 if back else 1),
            Qt.Key.Key_V: self.model.toggle_plain,
            Qt.Key.Key_N: self.toggle_numbers,
            Qt.Key.Key_F: self.toggle_fit,
            Qt.Key.Key_Plus: lambda: self.zoom_by(1),
            Qt.Key.Key_Equal: lambda: self.zoom_by(1),
            Qt.Key.Key_Minus: lambda: self.zoom_by(-1),
            Qt.Key.Key_Up: lambda: self.view.move_over(0, -1),
            Qt.Key.Key_Down: lambda: self.view.move_over(0, 1),
            Qt.Key.Key_S: self.turn_sheets,
            Qt.Key.Key_B: lambda: self._act("all"),
            Qt.Key.Key_PageUp: lambda: self.turn(-1),
            Qt.Key.Key_PageDown: lambda: self.turn(1),
            Qt.Key.Key_Home: lambda: self.go_to(0),
            Qt.Key.Key_End: lambda: self.go_to(self.document.pageCount() - 1),
        }
        if self.model.state.made and (self.model.state.made.report.unexplained or self._in_numbers):
            acts[Qt.Key.Key_R] = self.explain
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.model.wish(copies=int(key) - int(Qt.Key.Key_0))
        elif key in acts:
            acts[key]()
        else:
            super().keyPressEvent(event)

    def _sideways(self, by: int, *, over: bool) -> None:
        """Another period; with Shift over a page that is wider than the view."""
        if over:
            self.view.move_over(by, 0)
        else:
            self.model.step(by)

    def turn(self, by: int) -> None:
        """The page before or after."""
        self.go_to(self.view.pageNavigator().currentPage() + by)

    def go_to(self, page: int) -> None:
        """A page, from nought."""
        if 0 <= page < self.document.pageCount():
            self.view.pageNavigator().jump(page, QPointF())
            self._show_page()

    def toggle_fit(self) -> None:
        """F: the whole page, or as wide as there is room."""
        self.model.wish(zoom=WIDTH if self.view.zoom == PAGE else PAGE)

    def zoom_by(self, by: int) -> None:
        """+ and −: the next larger or smaller step."""
        if self.view.percent and not self._in_numbers:
            self.model.wish(zoom=str(next_step(self.view.percent, by)))

    def turn_sheets(self) -> None:
        """S: one side of a sheet, or both."""
        self.model.wish(two_sided=not self.model.state.wishes.two_sided)

    def toggle_numbers(self) -> None:
        """N: the numbers one by one, each with what is behind it; or the pages."""
        pages = self._stack.currentWidget() is not self.numbers
        self._stack.setCurrentIndex(int(pages))
        if pages:
            self.numbers.put(self.model.state.made)
        self._front().setFocus()
        self._show()

    @property
    def _in_numbers(self) -> bool:
        return self._stack.currentWidget() is self.numbers

    def explain(self) -> None:
        """R: the reason of the overdue case in front, else of the first that has none."""
        if self._in_numbers and self.numbers.ask_reason():
            return
        if not self._in_numbers:
            self.toggle_numbers()
        if self.numbers.seek_unexplained():
            self.numbers.ask_reason()
        elif self.model.state.made and self.model.state.made.report.unexplained:
            # More are overdue than a report lists one by one.
            self._show_overdue()

    def _front(self) -> QWidget:
        numbers = self._stack.currentWidget() is self.numbers
        return self.numbers.front if numbers else self.view

    def _act(self, what: str) -> None:
        if what == "print":
            self.print_it()
        elif what == "all":
            self.ask_all()
        elif what == "stop":
            self.many.stop()
        else:
            self.ask_export(what)

    def ask_export(self, form: str) -> None:
        """Ask where, beginning in the folder used last."""
        if self.model.state.made is None or self.model.state.making:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), self.model.suggested(form), _ENDINGS[form]
        )
        if name:
            self.export(form, Path(name))

    def export(self, form: str, path: Path) -> None:
        """Write the report and say where it is."""
        self.model.export(form, path, lambda p: self._say(tr("Saved: {path}", path=str(p)), "ok"))

    def ask_all(self) -> None:
        """B: one report for each hall, into a folder or to the printer."""
        places, period = self.many.places, self.model.state.period
        if len(places) < 2 or period is None or self.model.state.running or self._layer:
            return
        title = tr("{title} of {n} halls", title=report_words.title_of(period), n=len(places))
        answers = (("pdf", tr("PDF files in a folder")), ("print", tr("Print one for each hall")))
        self._layer = DigitDialog(self.window(), title, answers, self._all)
        self._layer.closed.connect(self._layer_closed)

    def _layer_closed(self) -> None:
        self._layer = None

    def _all(self, how: str) -> None:
        if how == "print":
            self.many.print()
        elif name := QFileDialog.getExistingDirectory(
            self, tr("Folder for the reports of all halls"), self.model.state.folder
        ):
            self.many.write(Path(name))

    # --- what is shown ---------------------------------------------------------------------

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            self._say(tr("The file could not be written: {reason}", reason=str(error)), "error")
        else:
            self._say(words(error), "error")

    def _show(self) -> None:
        state = self.model.state
        if state.made is not None and state.made is not self._made:
            self._load(state.made)
        self.kinds.put(state)
        where = self.model.office.desk.settings.report_printer
        self.options.put(state, len(self.many.places), where, self._printer())
        self.view.set_zoom(state.wishes.zoom)
        self._show_page()

    def _printer(self) -> str:
        trouble = self.model.office.desk.papers.trouble()
        return tr(trouble) if trouble else ""

    def _load(self, made: Made) -> None:
        page = self.view.pageNavigator().currentPage()
        self.document.close()
        self._buffer.close()
        self._made = made
        self._bytes = QByteArray(made.pdf)
        self._buffer.setBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.thumbs.put(made)
        if self._stack.currentWidget() is self.numbers:
            self.numbers.put(made)
        self.go_to(min(max(0, page), self.document.pageCount() - 1))

    def _show_page(self) -> None:
        page, pages = self.view.pageNavigator().currentPage(), self.document.pageCount()
        self.thumbs.show_page(page)
        making = self.model.state.making
        there = self.tools.place_words(page, pages)
        said = tr("The report is being made.") if making else there
        self.tools.put(self.view, said, numbers=self._in_numbers)
