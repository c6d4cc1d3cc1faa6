"""O02 cases and O03 what is done to them: the list at the left, the chosen case at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desk.cases.lists import CaseRow
from desk.core.clock import local, local_day
from desk.core.text import data_text, tr
from desk.faces.kit.buttons import ROOM, Button, KeyCap
from desk.faces.kit.labels import Card, Rule, Text, boxed, column, row
from desk.faces.kit.messages import words
from desk.faces.kit.scans import ScanLayer
from desk.faces.office.attention_list import AttentionList
from desk.faces.office.attention_words import AttentionRow, attention_row
from desk.faces.office.case_acts import Act, ActDialog, perform, possible, questions
from desk.faces.office.case_chart import DepartmentChart
from desk.faces.office.case_detail import CaseDetail
from desk.faces.office.case_list import CaseList, words_of
from desk.faces.office.cases_model import FILTERS, CasesModel, Look
from desk.faces.office.model import OfficeModel
from desk.faces.office.navigation import Page
from desk.hall.known_settings import REVEAL_SECONDS
from desk.printing.listed import list_csv, list_paper, list_xlsx
from desk.printing.papers import ListPaper

TIGHT = 14
"""The room beside the words of a filter on a small screen."""
WAIT_PX, WAITS_SEEN = 62, 3
"""The height of a line of what waits besides cases, and how many are seen at once."""


class CasesPage(Page):
    """The page; letters act on the chosen case while the list has the focus."""

    def __init__(
        self,
        office: OfficeModel,
        say: Callable[[str, str], None],
        attend: Callable[[AttentionRow], None],
    ) -> None:
        super().__init__()
        self.model = CasesModel(office)
        self._say = say
        self.wanted = self.sought = ""
        """A filter, or a case's number, to begin with when the page next comes to the front."""
        self.dialog: ActDialog | None = None
        self.scans: ScanLayer | None = None
        self._count = Text("", 14, 400, "ink.700")
        names = {
            "mine": tr("waiting for me"),
            "to_receive": tr("to receive (cases)"),
            "in_work": tr("in work (cases)"),
            "all": tr("all (cases)"),
            "watched": tr("to watch"),
            "overdue": tr("overdue (cases)"),
            "red": tr("red light"),
            "yellow": tr("yellow light"),
            "stopped": tr("stopped (cases)"),
            "done": tr("done (cases)"),
        }
        self._names = names
        self.filters: dict[str, Button] = {}
        for name in FILTERS:
            button = Button(names[name], height=34, px=14, name=f"filter_{name}")
            button.clicked.connect(lambda _=False, n=name: self.model.choose_filter(n))
            self.filters[name] = button
        self.department = QComboBox()
        self.department.setObjectName("department")
        self.department.setFixedHeight(34)
        self.department.setMinimumWidth(150)
        self.department.setAccessibleName(tr("Department (filter)"))
        self.department.activated.connect(self._department)
        self.search = QLineEdit()
        self.search.setObjectName("case_search")
        self.search.setFixedHeight(34)
        self.search.setPlaceholderText(tr("number or name, key /"))
        self.search.setAccessibleName(tr("number or name, key /"))
        self.search.returnPressed.connect(self._found)
        self.list = CaseList()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self.list.chosen.connect(self.model.choose)
        self.list.more.connect(self.model.more)
        self.list.turned.connect(self._filter)
        self.chart = DepartmentChart()
        self.detail = CaseDetail(office.desk.divisions, self.reveal)
        self.waits = AttentionList(attend)
        self._waits = QWidget()
        self._waits.setLayout(column(self.waits, Rule("line.base")))
        self._waits.hide()
        self._shown = QStackedWidget()
        self._shown.addWidget(self.list.scrolled())
        self._shown.addWidget(self.chart)
        self._empty = Text("", 15, 400, "ink.600", align=Qt.AlignmentFlag.AlignCenter)
        self._shown.addWidget(self._empty)
        card = Card(margins=(0, 0, 0, 0), spacing=0)
        bar = row(*self.filters.values(), None, margins=(12, 10, 12, 4), spacing=6)
        card.body.addLayout(bar)
        card.body.addLayout(row(self.search, self.department, margins=(12, 4, 12, 10), spacing=8))
        card.body.addWidget(Rule("line.base"))
        card.body.addWidget(self._waits)
        card.body.addWidget(self._shown, 1)
        card.body.addWidget(Rule("line.base"))
        keys = {
            "↑ ↓": tr("another case"),
            "← →": tr("filter (key)"),
            "R": tr("Reply"),
            "T": tr("Send elsewhere"),
            "E": tr("More days"),
            "D": tr("Press for it"),
            "V": tr("by department"),
            "X": tr("take along"),
            "Ctrl P": tr("print (list)"),
        }
        foot: list[QWidget | int | None] = []
        self._spare: list[QWidget] = []
        for key, what in keys.items():
            hint = boxed(row(KeyCap(key), Text(what, 13, 400, "ink.700"), 6, spacing=5))
            foot.append(hint)
            if key in "RTED":
                self._spare.append(hint)
        card.body.addWidget(boxed(row(None, *foot, margins=(12, 6, 12, 6), spacing=5), height=40))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(row(Text(tr("Cases (page)"), 20, 700), self._count, None, spacing=12))
        body = row(card, self.detail, spacing=12)
        body.setStretch(0, 1)
        layout.addLayout(body, 1)
        self.model.listen(self._show)

    def enter(self) -> None:
        """Come to the page, with one case when it was asked for."""
        if self.sought:
            self.search.setText(self.sought)
            self.model.search(self.sought)
        else:
            self.model.open(self.wanted)
        self.wanted = self.sought = ""
        self._to_list()

    def _to_list(self) -> None:
        """The keys of the page work also where the list is empty and not there to be in."""
        (self if self._empty.isVisibleTo(self._shown) else self.list).setFocus()

    def _filter(self, step: int) -> None:
        offered = [name for name in FILTERS if name in self.model.offered]
        place = offered.index(self.model.name) if self.model.name in offered else 0
        self.model.choose_filter(offered[(place + step) % len(offered)])

    def refresh(self) -> None:
        """Look anew without moving the focus."""
        self.model.refresh()

    def print_it(self) -> bool:
        """The list as it is filtered, on A4."""
        desk = self.model.office.desk

        def ready(paper: ListPaper) -> None:
            me = self.model.office.worker
            subject = f"{self.model.name}-{desk.clock.now():%H%M%S}"
            desk.papers.office("case-list", paper, subject, me.number if me else "")
            self._say(tr("The list is on its way to the printer."), "ok")

        self._listed(ready)
        return True

    def take_along(self) -> None:
        """X: the list as it is filtered, as a spreadsheet and as text, in the folder of exports."""
        desk = self.model.office.desk

        def ready(paper: ListPaper) -> None:
            folder = desk.store.home / "exports"
            name = f"cases-{self.model.name}-{local(desk.clock.now()):%Y%m%d-%H%M%S}"

            def write() -> None:
                folder.mkdir(exist_ok=True)
                (folder / f"{name}.xlsx").write_bytes(list_xlsx(paper))
                (folder / f"{name}.csv").write_bytes(list_csv(paper))

            desk.tasks.run(
                write,
                lambda _: self._say(tr("Written to {path}", path=str(folder / name)), "ok"),
                self.model.office.tell,
            )

        self._listed(ready, "xlsx")

    def _listed(self, ready: Callable[[ListPaper], None], form: str = "") -> None:
        model, desk = self.model, self.model.office.desk
        who = model.office.worker.name if model.office.worker else ""
        named = [self._names[model.name]]
        if model.filter.text:
            named = [tr("found by {text}", text=model.filter.text)]
        named += [data_text(x) for x in (model.filter.only or model.filter.department,) if x]
        said = tr("; ").join(named)

        def answer(rows: tuple[CaseRow, ...]) -> None:
            ready(list_paper(rows, said, desk.hall.name, who, desk.clock.now()))

        model.listed(answer, said, form)

    def escape(self) -> bool:
        """Leave the dialog, the search or the chart."""
        if self.scans is not None:
            self.scans.go_back()
        elif self.dialog is not None:
            self.dialog.close_layer()
        elif self.search.hasFocus() or self.model.filter.text:
            self.search.clear()
            self._found()
        elif self.model.charted:
            self.model.show_chart(False)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > 1400
        self.detail.setFixedWidth(640 if wide else 480)
        for button in self.filters.values():
            button.set_room(ROOM if wide else TIGHT)
        for hint in self._spare:
            # These stand on the buttons of the case as well.
            hint.setVisible(wide)

    def _show(self) -> None:
        look = self.model.look
        if look is None:
            self._waits.hide()
            self._empty.put("")
            self._shown.setCurrentIndex(2)
            self.detail.put(None, local_day(self.model.office.desk.clock.now()), ())
            return
        today = local_day(self.model.office.desk.clock.now())
        for name, button in self.filters.items():
            n = look.tally[name]
            button.setVisible(name in self.model.offered)
            button.set_label(f"{self._names[name]} {n}" if name != "done" else self._names[name])
            on = name == self.model.name and not self.model.filter.text
            button.set_kind("primary" if on else "secondary")
        self._count.put(
            tr("{n} under way, {watched} to watch", n=look.tally["all"],
               watched=look.tally["watched"])
        )  # fmt: skip
        self._put_waits(look)
        self._put_departments(look.departments)
        self.list.put(look, words_of(look, today))
        self.chart.put(look.chart)
        self._empty.put(
            tr("Nothing found. Try the end of the number, or the family name.")
            if self.model.filter.text
            else tr("Nothing of this kind now.")
        )
        place = 1 if self.model.charted else 0 if look.rows else 2
        here = self.hasFocus() or self.list.hasFocus()
        self._shown.setCurrentIndex(place)
        if here:
            self._to_list()
        buttons = [self._button(act) for act in possible(look.chosen)] if look.chosen else []
        if buttons:
            buttons[0].set_kind("primary")
        if look.scans:
            scans = Button(tr("Scans"), key="O", icon="file-copy-2-line", on=self.see_scans,
                           name="case_scans")  # fmt: skip
            buttons.insert(min(1, len(buttons)), scans)
        self.detail.put(look.chosen, today, buttons, look.scans)

    def _put_waits(self, look: Look) -> None:
        """What waits besides cases stands above them, where one asks what waits."""
        mine = self.model.name == "mine" and not self.model.filter.text
        now = self.model.office.desk.clock.now()
        rows = [attention_row(one, now) for one in look.waits] if mine else []
        self.waits.put(rows)
        self.waits.setFixedHeight(WAIT_PX * min(len(rows), WAITS_SEEN))
        self._waits.setVisible(bool(rows))

    def _put_departments(self, names: tuple[str, ...]) -> None:
        self.department.setVisible(not self.model.filter.only)
        wanted = ["", *names]
        have = [self.department.itemData(n) for n in range(self.department.count())]
        if wanted != have:
            self.department.clear()
            for name in wanted:
                self.department.addItem(data_text(name) or tr("all departments"), name)
        self.department.setCurrentIndex(
            max(0, self.department.findData(self.model.filter.department))
        )

    def _department(self, place: int) -> None:
        self.model.choose_department(str(self.department.itemData(place) or ""))
        self._to_list()

    def _found(self) -> None:
        self.model.search(self.search.text())
        self._to_list()

    def _button(self, act: Act) -> Button:
        button = Button(tr(act.label), act.kind, key=act.key, icon=act.icon, name=f"act_{act.name}")
        button.clicked.connect(lambda: self.begin(act))
        return button

    def begin(self, act: Act) -> None:
        """Ask what an act needs, or do it at once when it needs nothing."""
        shown = self.model.look.chosen if self.model.look else None
        if shown is None or self._busy() or act not in possible(shown):
            return
        if not questions(act.name, shown):
            self.model.act(
                act.name,
                lambda unit, case, me: perform(unit, act.name, case, me, shown, {}),
                self._done,
                lambda error: self._say(words(error), "error"),
            )
            return
        self.dialog = ActDialog(self.window(), self.model, act, shown, self._done)
        self.dialog.closed.connect(self._dialog_closed)

    def see_scans(self) -> None:
        """What was scanned for the chosen case."""
        look = self.model.look
        if look is None or look.chosen is None or not look.scans or self._busy():
            return
        title = f"{data_text(look.chosen.matter)}  {look.chosen.number}"
        self.scans = ScanLayer(self.window(), self.model.scans(look.chosen), title)
        self.scans.closed.connect(self._dialog_closed)

    def _busy(self) -> bool:
        return self.dialog is not None or self.scans is not None

    def _dialog_closed(self) -> None:
        self.dialog = self.scans = None
        self._to_list()

    def _done(self) -> None:
        self._say(tr("It is written down"), "ok")

    def reveal(self) -> None:
        """Show the person's data for a short time; that is on record."""
        self.model.reveal(
            lambda: self.detail.reveal(self.model.office.desk.here.number(REVEAL_SECONDS))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self.model.look.chosen if self.model.look else None
        text = event.text().upper()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_H:
            self.reveal()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not self.model.charted:
            self._filter(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() == Qt.Key.Key_Slash:
            self.search.setFocus()
            self.search.selectAll()
        elif text == "O" and not control:
            self.see_scans()
        elif text == "X" and not control:
            self.take_along()
        elif text == "V" and not control:
            self.model.show_chart(not self.model.charted)
        elif shown is not None and not control:
            for act in possible(shown):
                if act.key and act.key == text:
                    self.begin(act)
                    return
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)
