"""O10, devices and sync: where this desk's data is, and how the other devices of the hall stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from desk.core.text import data_text, mark, tr, tr_time
from desk.faces.kit.buttons import Button
from desk.faces.kit.desk import Desk
from desk.faces.kit.enrol_ask import AskLayer
from desk.faces.kit.enrol_file import ChooseFile, choose_file
from desk.faces.kit.labels import Card, Rule, Text, column, row
from desk.faces.kit.marks import Pill
from desk.faces.office.device_words import (
    Patience,
    Standing,
    device_line,
    facts,
    headline,
    is_filling,
    standing,
)
from desk.faces.office.establishment import ChoiceTable
from desk.faces.office.navigation import Page
from desk.sync.state import published

FACTS_ABREAST = 4
_MARKS = {
    "ok": (mark("in order"), "check-line"),
    "info": (mark("being sent"), "refresh-line"),
    "warn": (mark("no line"), "wifi-off-line"),
    "error": (mark("to be mended"), "error-warning-line"),
    "neutral": (mark("alone"), "computer-line"),
}


if TYPE_CHECKING:
    from desk.faces.kit.enrol_layer import EnrolLayer


class DevicesPage(Page):
    """This desk above, the other devices of the hall below."""

    def __init__(
        self,
        desk: Desk,
        *,
        say: Callable[[str, str], None],
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._desk, self._say, self._tell = desk, say, tell
        self.layer: EnrolLayer | AskLayer | None = None
        self.choose: ChooseFile = choose_file
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.look: Standing | None = None
        self.sync_now = Button(
            tr("Sync now"), key="F5", icon="refresh-line", height=36, on=self.retry,
            name="sync_now",
        )  # fmt: skip
        self.join = Button(
            tr("Join the city"), "primary", key="F6", icon="links-line", height=36, on=self.enrol,
            name="join_city",
        )  # fmt: skip
        self.another = Button(
            tr("Another machine"), key="F7", icon="add-line", height=36, on=self.ask,
            name="another_machine",
        )  # fmt: skip
        self.title = Text("", 20, 700)
        self.explained = Text("", 14, 400, "ink.700", wrap=True)
        self._mark = Pill("", "neutral")
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(12)
        self._values: list[tuple[Text, Text]] = []
        here = Card(margins=(20, 16, 20, 16), spacing=12)
        here.body.addLayout(row(self.title, self._mark, None, spacing=12))
        here.body.addWidget(self.explained)
        here.body.addWidget(Rule())
        here.body.addLayout(self._facts)
        self._of_when = Text("", 13, 400, "ink.700")
        self._none = Text("", 14, 400, "ink.700", wrap=True, align=Qt.AlignmentFlag.AlignCenter)
        self.table = ChoiceTable(
            [
                (tr("Device"), 1.3, False),
                (tr("Name (device)"), 2.2, False),
                (tr("Last heard"), 1.4, False),
                (tr("Waiting (device)"), 0.9, True),
                (tr("Oldest of it"), 1.2, False),
                (tr("Clock"), 1.2, False),
                (tr("Version (device)"), 1, False),
                (tr("State (device)"), 1.3, False),
            ]
        )
        self._others = Card(margins=(1, 12, 1, 1), spacing=10)
        self._others.body.addLayout(
            row(16, Text(tr("Devices of this hall"), 16, 700), None, self._of_when, 16)
        )
        self._others.body.addWidget(self.table, 1)
        self._others.body.addWidget(self._none, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(
            row(
                Text(tr("Devices and sync"), 20, 700),
                Text(data_text(desk.hall.name), 14, 400, "ink.700"),
                None,
                self.another,
                self.join,
                self.sync_now,
                spacing=10,
            )
        )
        layout.addWidget(here)
        layout.addWidget(self._others, 1)

    def enter(self) -> None:
        """Read everything; the arrows walk through the devices."""
        self.refresh()
        self.setFocus()

    def refresh(self) -> None:
        """The engine beside the screens may have got further."""
        sync = self._desk.sync
        state = sync.state if sync is not None else published(self._desk.store.home)

        number = self._desk.here.number
        patience = Patience(number("devices.silent_seconds"), number("devices.behind_hours"))

        def work() -> Standing:
            with self._desk.store.read() as read:
                return standing(read, state, patience)

        self._desk.tasks.run(work, self._show, self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_F5: self.retry,
            Qt.Key.Key_F6: self.enrol,
            Qt.Key.Key_F7: self.ask,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def retry(self) -> None:
        """Try the upstream now rather than after the pause."""
        reason = self._cannot()
        if reason is not None:
            self._say(reason, "warn")
            return
        assert self._desk.sync is not None
        self._desk.sync.beside.retry()
        self._say(tr("Trying it now."), "info")

    def enrol(self) -> None:
        """Join the city with this machine, or see how far that is."""
        desk = self._desk

        def work() -> bool:
            with desk.store.read() as read:
                return is_filling(read)

        desk.tasks.run(work, self._enrol, self._tell)

    def _enrol(self, filling: bool) -> None:
        if self.layer is not None:
            return
        # What an enrolment takes is loaded only when somebody wants one.
        from desk.faces.kit.enrol_layer import EnrolLayer

        self._open(
            EnrolLayer(self.window(), self._desk, "office", resume=filling, choose=self.choose)
        )

    def ask(self) -> None:
        """How another machine of this hall gets its enrolment."""
        if self.layer is None:
            self._open(AskLayer(self.window(), self._desk.hall.division, self._copied))

    def _copied(self) -> None:
        self._say(tr("Copied. Send it to the administrator of the city."), "ok")

    def _open(self, layer: EnrolLayer | AskLayer) -> None:
        self.layer = layer
        layer.closed.connect(self._closed)

    def _closed(self) -> None:
        self.layer = None
        self.refresh()

    def _cannot(self) -> str | None:
        if self.look is None or self.look.member is None:
            return tr("This machine is not enrolled; there is nobody to sync with.")
        if self._desk.sync is None:
            return tr("Syncing is switched off in the settings of this machine.")
        return None

    def _show(self, look: Standing) -> None:
        self.look = look
        self.sync_now.forbid(self._cannot())
        self.join.set_label(
            tr("Join the city")
            if look.member is None
            else tr("See the loading")
            if look.filling
            else tr("Enrol anew")
        )
        self.join.set_kind("primary" if look.member is None or look.filling else "secondary")
        title, explained, mood = headline(look)
        self.title.put(title)
        self.explained.put(explained)
        self._mark.put(tr(_MARKS[mood][0]), mood, _MARKS[mood][1])
        self._show_facts(facts(look))
        self.table.show_all([device_line(d, look) for d in look.devices])
        self.table.setVisible(bool(look.devices))
        self._none.setVisible(not look.devices)
        if look.devices and self.hasFocus():
            self.table.setFocus()
        self._of_when.put(
            tr("as told at {time}", time=tr_time(look.state.since))
            if look.devices and look.state.since
            else ""
        )
        self._none.put(
            tr("Nothing is known of other devices while this machine works alone.")
            if look.member is None
            else tr("Only a machine enrolled for the office is told how the others stand.")
            if look.member.kind != "office"
            else tr("The upstream has not told of other devices yet.")
        )

    def _show_facts(self, pairs: list[tuple[str, str]]) -> None:
        while len(self._values) < len(pairs):
            n = len(self._values)
            label, value = Text("", 13, 400, "ink.700"), Text("", 15, 700, wrap=True)
            self._facts.addLayout(
                column(label, value, spacing=2), n // FACTS_ABREAST, n % FACTS_ABREAST
            )
            self._facts.setColumnStretch(n % FACTS_ABREAST, 1)
            self._values.append((label, value))
        for n, (label, value) in enumerate(self._values):
            told = pairs[n] if n < len(pairs) else ("", "")
            for widget, text in zip((label, value), told, strict=True):
                widget.put(text)
                widget.setVisible(bool(text))
