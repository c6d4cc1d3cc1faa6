"""O14 settings: every number a hall may set, what it is now, where that comes from, who set it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.core import settings as machine
from desk.core.clock import local_day
from desk.core.errors import UserError
from desk.core.text import data_text, mark, tr, tr_date, tr_time
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Card, Rule, Text, boxed, clear, row
from desk.faces.kit.messages import words as told
from desk.faces.office.ask_layer import AskLayer
from desk.faces.office.charts import Cell
from desk.faces.office.establishment import ChoiceTable
from desk.faces.office.machine_words import MACHINE, MachineSetting
from desk.faces.office.model import OfficeModel
from desk.faces.office.navigation import Page
from desk.hall import service as hall_service
from desk.hall import settings
from desk.hall.known_settings import GROUPS, Known
from desk.hall.setting_effects import EFFECTS
from desk.hall.settings import Change, Value
from desk.store import Store, Unit

Line = Value | MachineSetting
MACHINE_GROUP = "machine"


class SettingsPage(Page):
    """Groups at the left, their settings in the middle, the one in front explained at the right."""

    def __init__(self, office: OfficeModel, say: Callable[[str, str], None]) -> None:
        super().__init__()
        self._office, self._desk, self._say = office, office.desk, say
        self.found: dict[str, Value] = {}
        self._history: Sequence[Change] = ()
        self.lines: list[Line] = []
        self.layer: AskLayer | None = None
        self._groups = [*GROUPS, MACHINE_GROUP]
        self.groups = ChoiceTable([(tr("Settings of"), 1, False)])
        self.groups.setObjectName("setting_groups")
        self.groups.setFixedWidth(250)
        self.groups.moved.connect(lambda _: self._show_group())
        self.groups.chosen.connect(self._to_list)
        self.table = ChoiceTable(
            [
                (tr("Setting"), 3.2, False),
                (tr("Value (setting)"), 1.5, False),
                (tr("From (setting)"), 1.5, False),
            ]
        )
        self.table.setObjectName("setting_list")
        self.table.moved.connect(lambda _: self._ask_history())
        self.table.chosen.connect(lambda _: self.edit())
        left = Card(margins=(1, 1, 1, 1))
        left.body.addWidget(self.groups)
        card = Card(margins=(1, 1, 1, 1), spacing=0)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(Rule("line.base"))
        foot: list[QWidget | int | None] = [None]
        for key, what in (
            ("↑ ↓", tr("another setting")), ("← →", tr("groups and settings")),
            ("Enter", tr("set it")), ("B", tr("set it for all halls below")),
            ("Del", tr("back to the plain value")),
        ):  # fmt: skip
            foot += [KeyCap(key), Text(what, 13, 400, "ink.700"), 6]
        card.body.addWidget(boxed(row(*foot, margins=(12, 6, 12, 6), spacing=5), height=40))
        self.detail = Card(margins=(18, 14, 18, 14), spacing=8)
        self._title = Text("", 18, 700, wrap=True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        self.detail.body.addWidget(self._title)
        self.detail.body.addWidget(Rule("line.base"))
        self.detail.body.addLayout(self._facts)
        self.detail.body.addStretch(1)
        self._set = Button(tr("Set (setting)"), "primary", key="Enter", on=self.edit, name="set_it")
        self._plain = Button(tr("Back to the plain value"), key="Del", on=self.plain, name="plain")
        self.detail.body.addLayout(row(self._set, self._plain, None, spacing=12))
        self.search = QLineEdit()
        self.search.setObjectName("setting_search")
        self.search.setPlaceholderText(tr("A word of a setting"))
        self.search.setAccessibleName(tr("A word of a setting"))
        self.search.setFixedWidth(260)
        self.search.textChanged.connect(lambda _: self._show_group())
        self.search.returnPressed.connect(self.table.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(
            row(
                Text(tr("Settings (page)"), 20, 700),
                Text(tr("take effect at once, on every desk of the hall"), 14, 400, "ink.700"),
                None, self.search, KeyCap("/"), spacing=12,
            )
        )  # fmt: skip
        body = row(left, card, self.detail, spacing=12)
        body.setStretch(1, 1)
        layout.addLayout(body, 1)

    @property
    def front(self) -> Line | None:
        """The setting in front."""
        place = self.table.front
        return self.lines[place] if 0 <= place < len(self.lines) else None

    def enter(self) -> None:
        """Read everything anew."""
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Others may have set something."""
        hall = self._desk.hall.id

        def work() -> dict[str, Value]:
            with self._desk.store.read() as read:
                return settings.settings(read, hall)

        def answer(found: dict[str, Value]) -> None:
            self.found = found
            self.groups.show_all([(tr(w),) for w in (*GROUPS.values(), _THIS_MACHINE)])
            self._show_group()

        self._desk.tasks.run(work, answer, self._office.tell)

    def _to_list(self, _: int) -> None:
        self.table.setFocus()

    def escape(self) -> bool:
        """Leave the question."""
        if self.layer is not None:
            self.layer.close_layer()
            return True
        if self.search.text():
            self.search.clear()
            self.table.setFocus()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail.setFixedWidth(460 if self.width() > 1400 else 330)

    def _show_group(self) -> None:
        group = self._groups[min(self.groups.front, len(self._groups) - 1)]
        own = machine.load(self._desk.store.home)
        wanted = self.search.text().strip().lower()
        self.groups.setEnabled(not wanted)
        self.lines = (
            self._found(wanted, own)
            if wanted
            else (
                [MachineSetting(name, words, getattr(own, name)) for name, words in MACHINE.items()]
                if group == MACHINE_GROUP
                else [one for one in self.found.values() if one.known.group == group]
            )
        )
        self.table.show_all([self._cells(line) for line in self.lines])
        self._ask_history()

    def _found(self, wanted: str, own: machine.Settings) -> list[Line]:
        """Settings of every group with these letters in their words or in what they do."""
        known = [one for one in self.found.values() if wanted in _told(one.known).lower()]
        here = [MachineSetting(name, words, getattr(own, name)) for name, words in MACHINE.items()
                if wanted in tr(words).lower()]  # fmt: skip
        return [*known, *here]

    def _cells(self, line: Line) -> tuple[Cell, ...]:
        if isinstance(line, MachineSetting):
            kind = "neutral" if line.plain else "teal"
            return tr(line.words), line.said, (tr("this machine") if not line.plain
                                               else tr("plain value"), kind)  # fmt: skip
        return tr(line.known.words), said(line.known, line.value), self._from(line)

    def _from(self, line: Value) -> Cell:
        if not line.own:
            return tr("plain value"), "neutral"
        if line.place == self._desk.hall.id:
            return tr("this hall (setting)"), "teal"
        return data_text(self._place(line.place)), "info"

    def _place(self, code: str) -> str:
        if code == self._desk.hall.id:
            return tr("this hall (setting)")
        path = self._desk.divisions.path(code)
        return path[-1].name if path else code

    def _ask_history(self) -> None:
        line = self.front
        if not isinstance(line, Value):
            self._history = ()
            self._explain()
            return
        hall, name = self._desk.hall.id, line.known.name

        def work() -> Sequence[Change]:
            with self._desk.store.read() as read:
                return settings.history(read, hall, name)

        def answer(found: Sequence[Change]) -> None:
            self._history = found
            self._explain()

        self._desk.tasks.run(work, answer, self._office.tell)

    def _explain(self) -> None:
        line = self.front
        clear(self._facts)
        self._set.setEnabled(line is not None)
        self._plain.setEnabled(isinstance(line, Value))
        if line is None:
            self._title.put("")
            return
        if isinstance(line, MachineSetting):
            self._title.put(tr(line.words))
            self._pair(tr("Now (setting)"), line.said, 700)
            self._pair(tr("Plain value"), line.default)
            self._pair(tr("Holds for"), tr("this machine; used from the next start on"))
            return
        known = line.known
        self._title.put(tr(known.words))
        self._pair(tr("Now (setting)"), said(known, line.value), 700)
        self._pair(tr("Plain value"), said(known, known.default))
        self._pair(tr("Allowed"), allowed(known))
        self._pair(tr("What it does"), tr(EFFECTS[known.name]))
        self._pair(tr("Holds for"), self._from(line)[0])
        if known.source:
            self._pair(tr("Source (setting)"), tr(known.source))
        for at, by, value, place in self._history[:6]:
            when = f"{tr_date(local_day(at))} {tr_time(at)}"
            what = tr("back to what holds anyway") if value is None else said(known, value)
            self._pair(when, f"{what}，{self._place(place)}，{data_text(by) or '–'}")

    def _pair(self, label: str, value: object, weight: int = 400) -> None:
        caption = Text(label, 13, 400, "ink.700")
        caption.setFixedWidth(110)
        line = row(caption, Text(str(value), 14, weight, wrap=True), spacing=10)
        line.setStretch(1, 1)
        self._facts.addWidget(boxed(line))

    # --- setting ---------------------------------------------------------------------------

    def edit(self, *, below: bool = False) -> None:
        """Ask for the value of the setting in front."""
        line = self.front
        if line is None or self.layer is not None:
            return
        if isinstance(line, MachineSetting):
            self._edit_machine(line)
            return
        known = line.known

        def check(values: Sequence[str]) -> str:
            try:
                settings.typed(known, values[0])
            except UserError as error:
                return told(error)
            return ""

        def done(values: Sequence[str]) -> None:
            self._change(known, settings.typed(known, values[0]), below=below)

        title = tr(known.words) if not below else tr("{what}: for all halls below",
                                                     what=tr(known.words))  # fmt: skip
        label = f"{tr(known.unit)}，{allowed(known)}"
        self._ask(AskLayer(self.window(), title, [("value", label, str(line.value))], check, done))

    def _edit_machine(self, line: MachineSetting) -> None:
        home = self._desk.store.home

        def check(values: Sequence[str]) -> str:
            try:
                line.typed(values[0], home)
            except UserError as error:
                return told(error)
            return ""

        def done(values: Sequence[str]) -> None:
            machine.save(home, line.typed(values[0], home))
            hall = self._desk.hall.id
            self._write(
                "machine setting",
                lambda unit: hall_service.record(
                    unit, hall, "machine_setting", line.name, {"value": values[0].strip()}
                ),
            )
            self._say(tr("Written down; this machine uses it from its next start on."), "ok")

        hint = f"{tr(line.words)}，{line.allowed}" if line.allowed else tr(line.words)
        self._ask(
            AskLayer(self.window(), tr(line.words), [("value", hint, line.text)], check, done)
        )

    def _ask(self, layer: AskLayer) -> None:
        self.layer = layer
        layer.closed.connect(self._closed)

    def _closed(self) -> None:
        self.layer = None
        self.table.setFocus()

    def plain(self) -> None:
        """Back to what holds anyway."""
        line = self.front
        if isinstance(line, Value) and line.own:
            below = line.place != self._desk.hall.id and line.place == self._desk.hall.division
            self._change(line.known, None, below=below)

    def _change(self, known: Known, value: int | str | None, *, below: bool = False) -> None:
        hall = self._desk.hall.id
        me = self._office.worker.id if self._office.worker else ""
        self._write(
            "setting",
            lambda unit: settings.change(unit, hall, known.name, value, me, below=below),
            lambda: self._say(tr("{what} is set.", what=tr(known.words)), "ok"),
        )

    def _write(
        self,
        reason: str,
        work: Callable[[Unit], object],
        done: Callable[[], object] = lambda: None,
    ) -> None:
        actor = self._office.worker.number if self._office.worker else "office"

        def run(store: Store) -> None:
            with store.unit(actor, reason) as unit:
                work(unit)

        def answer(_: None) -> None:
            done()
            self.refresh()

        self._desk.tasks.write(run, answer, self._office.tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Left:
            self.groups.setFocus()
        elif key == Qt.Key.Key_Right:
            self.table.setFocus()
        elif key == Qt.Key.Key_Delete:
            self.plain()
        elif key == Qt.Key.Key_Slash:
            self.search.setFocus()
            self.search.selectAll()
        elif event.text().upper() == "B":
            self.edit(below=True)
        else:
            super().keyPressEvent(event)


_THIS_MACHINE = mark("This machine (settings)")


def _told(known: Known) -> str:
    """What a setting can be found by."""
    return f"{tr(GROUPS[known.group])} {tr(known.words)} {tr(EFFECTS[known.name])}"


def said(known: Known, value: object) -> str:
    """A value with its unit."""
    return f"{value} {tr(known.unit)}" if isinstance(known.default, int) else str(value)


def allowed(known: Known) -> str:
    """The range."""
    if isinstance(known.default, int):
        return tr("{low} to {high}", low=known.low, high=known.high)
    return tr("00:00 to 23:59")
