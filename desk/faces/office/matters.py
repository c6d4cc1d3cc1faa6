"""O09 matters and materials: each matter with its version, its history, and a change under way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.core.text import data_text, tr, tr_date
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Card, Rule, Text, boxed, clear, row
from desk.faces.kit.marks import Pill
from desk.faces.office.charts import Cell
from desk.faces.office.establishment import ChoiceTable
from desk.faces.office.matter_editor import EditorLayer
from desk.faces.office.matter_words import (
    changes_words,
    checklist,
    promise_words,
    version_words,
    yuan,
)
from desk.faces.office.matters_model import FIRST, MatterLine, MattersModel
from desk.faces.office.model import OfficeModel
from desk.faces.office.navigation import Page
from desk.matters.catalogue import Matter
from desk.matters.changes import changes
from desk.matters.editions import Edition

Say = Callable[[str, str], None]


class MattersPage(Page):
    """The list, and beside it the matter in front with its history."""

    def __init__(self, office: OfficeModel, say: Say) -> None:
        super().__init__()
        self.model = MattersModel(office)
        self._say = say
        self.layer: EditorLayer | None = None
        self._code = ""
        self.sought = ""
        """A matter to begin with when the page next comes to the front."""
        self._sum = Text("", 14, 400, "ink.700")
        self.search = QLineEdit()
        self.search.setObjectName("matter_search")
        self.search.setFixedHeight(36)
        self.search.setPlaceholderText(tr("name, former name, initials or department, key /"))
        self.search.setAccessibleName(tr("name, former name, initials or department, key /"))
        self.search.textChanged.connect(self.model.find)
        self.search.returnPressed.connect(self._to_list)
        self.table = ChoiceTable(
            [
                (tr("Matter (case)"), 3.2, False),
                (tr("Promised limit"), 1.7, False),
                (tr("Version (column)"), 1, False),
                (tr("Now (column)"), 2, False),
            ]
        )
        self.table.setObjectName("matter_list")
        self.table.moved.connect(self._moved)
        self.table.chosen.connect(lambda _: self.edit())
        self.detail = MatterDetail(self)
        card = Card(margins=(1, 1, 1, 1), spacing=0)
        card.body.addLayout(row(self.search, margins=(12, 12, 12, 10)))
        card.body.addWidget(self.table, 1)
        card.body.addWidget(Rule("line.base"))
        foot: list[QWidget | int | None] = [None]
        for key, what in (
            ("↑ ↓", tr("another matter")), ("Enter", tr("change it")), ("H", tr("history (key)")),
            ("D", tr("drop the draft")), ("/", tr("search (key)")),
        ):  # fmt: skip
            foot += [KeyCap(key), Text(what, 13, 400, "ink.700"), 6]
        card.body.addWidget(boxed(row(*foot, margins=(12, 6, 12, 6), spacing=5), height=40))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(
            row(Text(tr("Matters and materials"), 20, 700), self._sum, None, spacing=12)
        )
        body = row(card, self.detail, spacing=12)
        body.setStretch(0, 1)
        layout.addLayout(body, 1)
        self.model.listen(self._show)

    @property
    def front(self) -> MatterLine | None:
        """The matter in front."""
        return next((x for x in self.model.lines if x.matter.code == self._code), None)

    def enter(self) -> None:
        """Look anew; the matter in front stays, unless another was asked for."""
        if self.sought:
            self.search.clear()
            self._code, self.sought = self.sought, ""
        self.model.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Others may have published something."""
        if self.layer is None:
            self.model.refresh()

    def _to_list(self) -> None:
        self.table.setFocus()

    def escape(self) -> bool:
        """Leave the editor, or the search."""
        if self.layer is not None:
            self.layer.go_back()
            return True
        if self.search.text():
            self.search.clear()
            self.table.setFocus()
            return True
        return False

    def keep(self) -> bool:
        """Ctrl S publishes what is drawn up."""
        if self.layer is None:
            return False
        self.layer.publish()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail.setFixedWidth(640 if self.width() > 1400 else 440)

    def _show(self) -> None:
        lines = self.model.lines
        own = len({one.matter.code for one in self.model.known if not one.rank})
        closed = sum(not line.matter.open for line in lines)
        self._sum.put(
            tr("{n} matters, {own} changed by this hall, {closed} not taken in",
               n=len(lines), own=own, closed=closed)
        )  # fmt: skip
        codes = [line.matter.code for line in lines]
        if self._code in codes:
            self.table.front = codes.index(self._code)
        self.table.show_all([self._cells(line) for line in lines])
        self._moved(self.table.front)

    def _cells(self, line: MatterLine) -> tuple[Cell, ...]:
        now: Cell = (tr("taken in (state)"), "ok")
        if line.drafted:
            now = (tr("being changed"), "info")
        elif line.next is not None:
            now = (tr("changes on {day}", day=tr_date(line.next.valid_from)), "warn")
        elif not line.matter.open:
            now = (tr("not taken in (state)"), "neutral")
        matter = line.matter
        return (
            data_text(matter.name), promise_words(matter), version_words(matter), now
        )  # fmt: skip

    def _moved(self, place: int) -> None:
        lines = self.model.lines
        self._code = lines[place].matter.code if 0 <= place < len(lines) else ""
        self.detail.put(self.front)

    def edit(self, start: Matter | None = None) -> None:
        """Change the matter in front, from an older version if one is given."""
        line = self.front
        if line is None or self.layer is not None:
            return
        draft = self.model.drafting(line.matter.code)
        if start is not None:
            draft.restart(start)
            self.model.keep(draft)
        self.layer = EditorLayer(self.window(), self.model, draft, self._say)
        self.layer.closed.connect(self._closed)

    def _closed(self) -> None:
        self.layer = None
        self.table.setFocus()
        self.model.refresh()

    def drop(self) -> None:
        """Let the draft of the matter in front go."""
        line = self.front
        if line is not None and line.drafted:
            self.model.drop(
                line.matter.code, lambda: self._say(tr("The draft was dropped."), "info")
            )

    def withdraw(self, edition: Edition) -> None:
        """Take back a version that has not begun."""
        self.model.withdraw(
            edition, lambda: self._say(tr("The version was taken back before its day."), "ok")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        key = event.text().upper()
        if control:
            super().keyPressEvent(event)
        elif key == "/":
            self.search.setFocus()
            self.search.selectAll()
        elif key == "H":
            self.detail.history.setFocus()
        elif key == "D":
            self.drop()
        else:
            super().keyPressEvent(event)


class MatterDetail(Card):
    """The matter in front: what is promised and needed, and every version it ever had."""

    def __init__(self, page: MattersPage) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=8)
        self._page = page
        self._line: MatterLine | None = None
        self._versions: list[Edition] = []
        self._marked: str | None = None
        self._title = Text("", 18, 700).shrinking()
        self._pill = Pill("", "neutral")
        self._facts = QVBoxLayout()
        self._facts.setSpacing(4)
        self.history = ChoiceTable(
            [
                (tr("Version (column)"), 1, False),
                (tr("Valid from"), 1.3, False),
                (tr("By (author)"), 1, False),
                (tr("Why (reason)"), 2.6, False),
            ]
        )
        self.history.setObjectName("matter_history")
        self.history.setMinimumHeight(150)
        self.history.moved.connect(lambda _: self._compare())
        self.history.chosen.connect(lambda _: self.restore())
        self.compared = Text("", 13, 400, "ink.900", wrap=True)
        self.compared.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._heading = Text("", 13, 700, "ink.700")
        self.change = Button(
            tr("Change (matter)"), "primary", key="Enter", icon="edit-line",
            on=lambda: page.edit(), name="edit_matter",
        )  # fmt: skip
        self.body.addLayout(row(self._title, None, self._pill, spacing=10))
        self.body.addWidget(Rule("line.base"))
        self.body.addLayout(self._facts)
        self.body.addSpacing(4)
        self.body.addLayout(
            row(
                Text(tr("Versions"), 15, 700), None,
                KeyCap(tr("Space")), Text(tr("mark to compare"), 13, 400, "ink.700"), 6,
                KeyCap("Enter"), Text(tr("restore"), 13, 400, "ink.700"), 6,
                KeyCap("W"), Text(tr("take back"), 13, 400, "ink.700"), spacing=5,
            )
        )  # fmt: skip
        self.body.addWidget(self.history, 1)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.compared)
        self.body.addLayout(row(None, self.change))

    def put(self, line: MatterLine | None) -> None:
        """Show a matter."""
        if line is None or self._line is None or line.matter.code != self._line.matter.code:
            self.history.front, self._marked = 0, None
        self._line = line
        clear(self._facts)
        self.change.setEnabled(line is not None)
        if line is None:
            self._title.put(tr("Nothing found."))
            self._versions = []
            self.history.show_all([])
            self._heading.put("")
            self.compared.put("")
            return
        matter = line.matter
        self._title.put(data_text(matter.name))
        self._pill.put(
            tr("taken in (state)") if matter.open else tr("not taken in (state)"),
            "ok" if matter.open else "neutral",
        )
        facts = [
            (tr("Promised limit"), promise_words(matter)),
            (tr("Department (matter)"), data_text(matter.department)),
            (tr("Fee"), yuan(matter.fee_fen)),
            (tr("Former names"), data_text("、".join(matter.former_names)) or "–"),
            (tr("Materials"), data_text("、".join(n.material.name for n in matter.needs)) or "–"),
        ]
        if not matter.open:
            facts.append((tr("Why it is not taken in"), data_text(matter.closed_note) or "–"))
        for label, value in facts:
            name = Text(label, 13, 400, "ink.700")
            name.setFixedWidth(96)
            pair = row(name, Text(value, 14, wrap=True), spacing=10)
            pair.setStretch(1, 1)
            self._facts.addWidget(boxed(pair))
        model = self._page.model
        self._versions = model.history(matter.code)
        now = model.in_force(matter.code)
        self.history.show_all([self._cells(one, one.id == now) for one in self._versions])
        self._compare()

    def _cells(self, one: Edition, in_force: bool) -> tuple[Cell, ...]:
        since = tr("from the beginning") if one.valid_from == FIRST else tr_date(one.valid_from)
        version = version_words(one.matter)
        mark: Cell = (version, "teal") if in_force else version
        if one.withdrawn:
            mark = (tr("{version}, taken back", version=version), "neutral")
        elif one.id == self._marked:
            mark = (version, "info")
        reason = data_text(one.reason) or tr("comes with the program")
        by = data_text(" ".join(x for x in (self._page.model.whose(one), one.author) if x))
        return mark, since, by or "–", reason

    @property
    def front(self) -> Edition | None:
        """The version in front."""
        place = self.history.front
        return self._versions[place] if 0 <= place < len(self._versions) else None

    def _compare(self) -> None:
        one = self.front
        if one is None:
            return
        other = next((x.matter for x in self._versions if self._marked == x.id), None)
        marked = other is not None and self._marked != one.id
        if not marked:
            other = self._page.model.before(one)
        if other is None:
            lines = [f"{line}  {how}" for line, how in checklist(one.matter)]
            self._heading.put(tr("What it needs") if lines else "")
        else:
            self._heading.put(
                tr("{version} against {other}", version=version_words(one.matter),
                   other=version_words(other))
            )  # fmt: skip
            lines = changes_words(changes(other, one.matter))
        shown = lines[:7] + (
            [tr("and {n} more (things)", n=len(lines) - 7)] if len(lines) > 7 else []
        )
        self.compared.put("\n".join(shown))

    def restore(self) -> None:
        """Draw up a version that is like the one in front."""
        if self.front is not None:
            self._page.edit(self.front.matter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self.front
        if not self.history.hasFocus() or one is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self._marked = None if self._marked == one.id else one.id
            self.put(self._line)
        elif event.text().upper() == "W" and one.id:
            self._page.withdraw(one)
        elif event.key() == Qt.Key.Key_Left:
            self._page.table.setFocus()
        else:
            super().keyPressEvent(event)
